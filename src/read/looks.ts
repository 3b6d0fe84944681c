import { createHash } from "node:crypto";
import { refuse } from "../errors.ts";
import type { DecisionDocument } from "../model/decision-document.ts";
import type { EarlierLook, LooksDocument } from "../model/looks-document.ts";
import { LOOKS_FILE, type OfRelease, seenPhases } from "../model/looks.ts";
import type { Plan } from "../model/plan.ts";
import type { Received } from "../model/received.ts";
import { shapeErrors } from "../model/shape.ts";
import { validate } from "../model/validators/looks.js";
import { parseJson } from "./scan/json.ts";

/** The earlier looks of a `docket.looks.json` (schemas/looks.schema.json) at the release. Throws DocketError where it is none. */
export function readLooks(text: string, { release }: OfRelease): readonly EarlierLook[] {
  const at = { file: LOOKS_FILE };
  const value = parseJson(text, at);
  const [error] = shapeErrors(validate, value);
  if (error) {
    const message = `is no list of earlier looks: ${error.instancePath || "the document"} ${error.message ?? "does not fit the schema"}`;
    throw refuse("evidence-malformed", message, { ...at, pointer: error.instancePath });
  }
  const looks = value as LooksDocument;
  return isOf(release, looks.release) ? looks.earlier : [];
}

/**
 * The earlier looks of a decision that replaces another one, given as the text of its `decision.json`: those that it had
 * itself, and it, unless it was made by the same plan on the same evidence, which is no second look. One on another
 * release is none. Throws DocketError where the text is no decision, because what it looked at cannot be told then.
 */
export async function looksAfter(
  known: readonly EarlierLook[],
  text: string,
  plan: Plan,
  received: readonly Received[],
): Promise<readonly EarlierLook[]> {
  const before = await decisionOf(text);
  if (!isOf(plan.release, before.release)) return known;
  const isSame = before.plan.sha256 === plan.sha256 && basisOf(before) === basisReceived(received);
  const looks = [...known, ...before.looks.earlier, ...(isSame ? [] : [lookOf(before, text)])];
  return looks.filter(
    (look, index) => looks.findIndex(({ decisionSha256 }) => decisionSha256 === look.decisionSha256) === index,
  );
}

function isOf(release: OfRelease["release"], other: OfRelease["release"]): boolean {
  return release.service === other.service && release.version === other.version;
}

async function decisionOf(text: string): Promise<DecisionDocument> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse("output-not-written", `the decision.json there is no JSON: ${error.message}`, undefined, error);
  }
  // Loaded for a decision that is replaced: it is the largest module of all.
  const { validate: validateDecision } = await import("../model/validators/decision.js");
  if (shapeErrors(validateDecision, value).length > 0)
    throw refuse(
      "output-not-written",
      "the decision.json there is none of this version of docket: what it looked at cannot be told; nothing was changed",
    );
  return value as DecisionDocument;
}

function lookOf(decision: DecisionDocument, text: string): EarlierLook {
  const until = decision.observed.load.reduce(
    (last, { lastAt }) => (lastAt !== undefined && lastAt > last ? lastAt : last),
    "",
  );
  return {
    decisionSha256: createHash("sha256").update(text).digest("hex"),
    planSha256: decision.plan.sha256,
    decision: decision.decision,
    ...(until === "" ? {} : { until }),
    phases: [...seenPhases(decision.findings)],
  };
}

/** What a decision rests on, as a text that is equal where the evidence is: path, state and digest of every file. */
function basisOf({ evidence }: DecisionDocument): string {
  return JSON.stringify(evidence.map(({ path, status, sha256 }) => [path, status, sha256 ?? null]));
}

function basisReceived(received: readonly Received[]): string {
  return JSON.stringify(
    received.map((one) => [
      one.exhibit.path,
      one.status,
      one.status === "missing" ? null : (one.artifact?.sha256 ?? null),
    ]),
  );
}
