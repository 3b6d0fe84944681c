import { LOOKS_FILE } from "../model/looks.ts";

/**
 * Where everything stands in a docket. Three layers, each named by the digest of its manifest in the one above, so that
 * nothing ever contains its own digest: what was filed, what was decided on it, what people say of the decision.
 */

/** The plan and every evidence file, at the path that the plan gives it: `docket gate -C inputs` judges again. */
export const INPUTS = "inputs";
export const SEALED_PLAN = "inputs/docket.yaml";

/** What was taken out of the inputs before they were sealed; only where something was. */
export const REDACTIONS = "docket.redactions.json";
export const SEALED_REDACTIONS = "inputs/docket.redactions.json";

/** The earlier decisions on the same release, an input of this one; not there where none is known. */
export const SEALED_LOOKS = `${INPUTS}/${LOOKS_FILE}`;

/** Layouts that are not docket's own; only where there are some. */
export const SEALED_TEMPLATES = "inputs/templates";

/** Whether an input is a layout of the docket's own, by its path. */
export function isTemplatePath(path: string): boolean {
  return /^inputs\/templates\/(?:DECISION|CANARY_EXECUTION_SUMMARY)\.md\.hbs$/.test(path);
}

/** First layer: a closed list of everything below `inputs/`. */
export const EVIDENCE_MANIFEST = "manifest.json";
export const EVIDENCE_SUMS = "SHA256SUMS";

/** Second layer: the decision and everything that was rendered from it, with the digest of the first manifest. */
export const DECISION = "decision.json";
/** The page that people read before they sign. */
export const DECISION_DOCUMENT = "DECISION.md";
export const DECISION_MANIFEST = "decision.manifest.json";
export const DECISION_SUMS = "DECISION.SHA256SUMS";

/** Third layer: one file a sign-off with its signature beside it, timestamps over signatures, statements, the last word. */
export const SIGN_OFFS = "signoffs";
export const TIMESTAMPS = "timestamps";
export const ATTESTATIONS = "attestations";
/** Rendered from the sign-offs, and therefore nobody's word. */
export const SIGN_OFF_DOCUMENT = "SIGNOFF.md";

/** Keeps git from touching bytes; belongs to the docket and to no manifest. */
export const GIT_ATTRIBUTES = ".gitattributes";

/** Names of the third layer. Whoever signs writes only these, so that anything else is a stranger. */
const STATEMENTS = [
  /^signoffs\/[0-9]{4,}-[A-Za-z0-9][A-Za-z0-9_.-]*-[0-9a-f]{8}\.(?:json|json\.sig|sigstore\.json)$/,
  /^timestamps\/[A-Za-z0-9][A-Za-z0-9_.-]*\.tsr$/,
  // The two that follow from the decision are documents of the second layer.
  /^attestations\/(?!(?:test-result|release-decision)\.json$)[A-Za-z0-9][A-Za-z0-9_.-]*\.json$/,
  /^SIGNOFF\.md$/,
];

/** Whether a path has the name of a sign-off, a timestamp, a statement, or of what is rendered from them. */
export function isStatementPath(path: string): boolean {
  return STATEMENTS.some((pattern) => pattern.test(path));
}
