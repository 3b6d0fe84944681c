import { type At, DocketError } from "../errors.ts";
import type { DecisionDocument } from "../model/decision-document.ts";
import type { Plan } from "../model/plan.ts";
import type { Received } from "../model/received.ts";
import { type ShapeError, shapeErrors } from "../model/shape.ts";
import { TABLE_ANSWERS } from "../model/table.ts";
import type { Checks } from "./checks.ts";
import { firstLineDifference, jsonDifferences } from "./difference.ts";
import { type DocketFiles, sha256Of } from "./docket-files.ts";
import { fileOf, filesWord, type Layer, type Layers, quoted, sealedBytes } from "./integrity.ts";
import {
  DECISION,
  DECISION_MANIFEST,
  EVIDENCE_MANIFEST,
  INPUTS,
  isTemplatePath,
  SEALED_LOOKS,
  SEALED_PLAN,
  SEALED_REDACTIONS,
} from "./layout.ts";
import { parseStrictJson } from "./strict-json.ts";

/** Name and text of every document on a decision. */
export type Renderer = (decision: DecisionDocument) => Promise<ReadonlyMap<string, string>>;

/** What the other stages do again on what lies in a docket; the pipeline hands it in. */
export interface Rejudging {
  /** The version of this docket. */
  readonly toolVersion: string;
  /** Throws DocketError with every defect of the plan. */
  readonly parsePlan: (text: string, path: string, sha256: string) => Plan;
  /** The decision on the evidence that `open` hands out, under the name of the version that made the first one. */
  readonly judge: (
    plan: Plan,
    open: (path: string) => AsyncIterable<Buffer> | undefined,
    toolVersion: string,
  ) => Promise<{ readonly received: readonly Received[]; readonly decision: DecisionDocument }>;
  /** What renders the documents with the templates of a docket. Throws DocketError where one is refused. */
  readonly rendererOf: (templates: ReadonlyMap<string, Buffer>) => Promise<Renderer>;
}

/** So many differing places of a decision are named. */
const DIFFERENCES_MOST = 5;
/** A decision speaks of its plan under this name, wherever the plan came from. */
const PLAN_NAME = SEALED_PLAN.slice(INPUTS.length + 1);

/** The plan, and what must be there because of it. */
export async function openPlan(
  files: DocketFiles,
  { evidence }: Layers,
  again: Rejudging,
  checks: Checks,
): Promise<Plan | undefined> {
  const at = { file: SEALED_PLAN };
  const bytes = await sealedBytes(files, evidence, SEALED_PLAN);
  if (!bytes) {
    checks.notChecked("plan-readable", "the plan is not there as it was sealed: see integrity", at);
    return undefined;
  }
  try {
    const plan = again.parsePlan(bytes.toString("utf8"), PLAN_NAME, sha256Of(bytes));
    checks.held("plan-readable", `demands ${filesWord(plan.exhibits.length)} of evidence`, at);
    return plan;
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    const other = otherVersion(evidence, again);
    for (const { message, at: place } of error.defects) {
      if (other === undefined) checks.failed("plan-readable", message, place ?? at);
      else checks.notChecked("plan-readable", `${message}; docket ${other} could read it: use that one`, place ?? at);
    }
    return undefined;
  }
}

/** Everything that the plan demands is there and nothing else, and the plan demands something. */
export function checkCompleteness({ evidence }: Layers, plan: Plan | undefined, checks: Checks): void {
  if (!plan || !evidence) {
    checks.notChecked("exhibit-missing", "without the plan nobody can tell what it demands");
    return;
  }
  const place = (line: number) => ({ file: SEALED_PLAN, line });
  const missing = plan.exhibits.filter(({ path, isRequired }) => isRequired && !fileOf(evidence, `${INPUTS}/${path}`));
  checks.settle(
    "exhibit-missing",
    missing.map(({ path, place: { line } }) => ({
      message: `the plan demands ${path}, which was not there when it was sealed`,
      at: place(line),
    })),
    "every piece of evidence that the plan demands is there",
  );
  const ownFiles = [SEALED_PLAN, SEALED_REDACTIONS, SEALED_LOOKS];
  const wanted = new Set([...ownFiles, ...plan.exhibits.map(({ path }) => `${INPUTS}/${path}`)]);
  checks.settle(
    "input-undemanded",
    evidence.manifest.files
      .filter(({ path }) => !wanted.has(path) && !isTemplatePath(path))
      .map(({ path }) => ({
        message: "no entry of the plan asks for it, so nothing was decided on it",
        at: { file: path },
      })),
    "there is no input that the plan does not ask for",
  );
  const { contract } = evidence.manifest;
  checks.settle(
    "contract-plan",
    contract?.path === SEALED_PLAN && contract.sha256 === plan.sha256
      ? []
      : [
          {
            message: `names ${quoted(contract)} as what was required, expected ${SEALED_PLAN} with its digest`,
            at: { file: EVIDENCE_MANIFEST, pointer: "/contract" },
          },
        ],
    "the manifest names the plan as what was required",
  );
  const vacuous = [
    ...(plan.phases.length === 0 ? ["no phase"] : []),
    ...(plan.exhibits.some(({ isRequired }) => isRequired) ? [] : ["no required evidence"]),
    ...(plan.guardrails.some(({ severity }) => severity === "blocking") ? [] : ["no blocking guardrail"]),
  ];
  checks.settle(
    "plan-vacuous",
    vacuous.map((what) => ({ message: `has ${what}: any canary passes it`, at: { file: SEALED_PLAN } })),
    "the plan demands phases, evidence and blocking guardrails",
  );
}

/**
 * What renders the documents again: with docket's layouts, or those among the inputs. `isFit` is false where these are not as
 * they were sealed or are refused; decision.json is the same with any layout.
 */
export async function openRenderer(
  files: DocketFiles,
  { evidence }: Layers,
  again: Rejudging,
  checks: Checks,
): Promise<{ readonly documentsOf: Renderer; readonly isFit: boolean }> {
  const templates = new Map<string, Buffer>();
  const paths = evidence?.manifest.files.filter(({ path }) => isTemplatePath(path)).map(({ path }) => path) ?? [];
  for (const path of paths) {
    const bytes = await sealedBytes(files, evidence, path);
    if (bytes) templates.set(path, bytes);
  }
  try {
    return { documentsOf: await again.rendererOf(templates), isFit: templates.size === paths.length };
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    for (const { message, at } of error.defects) checks.failed("template-form", message, at);
    return { documentsOf: await again.rendererOf(new Map()), isFit: false };
  }
}

/** `decision.json` as it was sealed. */
export interface SealedDecision {
  readonly bytes: Buffer;
  /** Undefined where another version of docket wrote what this one has no schema for, or where it is no decision. */
  readonly decision: DecisionDocument | undefined;
}

/** Reads the sealed decision strictly, unless it is to the last byte what was made again: that can be read in one way only. */
export async function openDecision(
  files: DocketFiles,
  { decided }: Layers,
  made: ReadonlyMap<string, string> | undefined,
  again: Rejudging,
  checks: Checks,
): Promise<SealedDecision | undefined> {
  const at = { file: DECISION };
  const bytes = await sealedBytes(files, decided, DECISION);
  if (!bytes) {
    checks.notChecked("decision-form", "it is not there as it was sealed: see integrity", at);
    return undefined;
  }
  try {
    const isMade = bytes.equals(Buffer.from(made?.get(DECISION) ?? ""));
    const [error] = isMade ? [] : await decisionErrors(parseStrictJson(bytes, at, "anyones"));
    if (!error) {
      checks.held("decision-form", "is what its schema says", at);
      return { bytes, decision: JSON.parse(bytes.toString("utf8")) as DecisionDocument };
    }
    const message = `does not fit the schema: ${error.message ?? "no decision of docket"}`;
    const other = otherVersion(decided, again);
    if (other === undefined) checks.failed("decision-form", message, { ...at, pointer: error.instancePath });
    else checks.notChecked("decision-form", `${message}; docket ${other} has another: use that one`, at);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    for (const { message, at: place } of error.defects) checks.failed("decision-form", message, place ?? at);
  }
  return { bytes, decision: undefined };
}

/** The schema is loaded for a decision that is not what was made again, which few are. */
async function decisionErrors(value: unknown): Promise<readonly ShapeError[]> {
  const { validate } = await import("../model/validators/decision.js");
  return shapeErrors(validate, value);
}

/**
 * The decision on the evidence as it lies here, made while that is hashed; undefined where there is something to read that
 * was not sealed, or where the evidence cannot be judged at all.
 */
export async function judgeAgain(
  files: DocketFiles,
  { evidence, decided }: Layers,
  plan: Plan | undefined,
  again: Rejudging,
  checks: Checks,
): Promise<DecisionDocument | undefined> {
  const why = (message: string): undefined => {
    checks.notChecked("decision-replayed", message, { file: DECISION });
    return undefined;
  };
  if (!plan || !evidence || !decided) return why("not made again: there is no plan and no manifest to start from");
  const isAsSealed = (path: string) =>
    files.isFile(path) && files.entries.get(path)!.sizeBytes === fileOf(evidence, path)?.size;
  const altered = evidence.manifest.files.filter(({ path }) => !isAsSealed(path));
  if (altered[0]) return why(alteredWords(altered.map(({ path }) => path)));
  const open = (path: string) => fileOf(evidence, `${INPUTS}/${path}`) && files.stream(`${INPUTS}/${path}`);
  let replayed;
  try {
    replayed = await again.judge(plan, open, decided.manifest.tool.version);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    const other = otherVersion(decided, again);
    for (const { message, at } of error.defects) {
      if (other === undefined) checks.failed("decision-replayed", `cannot be made again: ${message}`, at);
      else
        checks.notChecked(
          "decision-replayed",
          `docket ${again.toolVersion} cannot make it again, ${other} could: ${message}`,
          at,
        );
    }
    return undefined;
  }
  for (const one of replayed.received)
    if (one.status !== "missing" && one.artifact) files.record(`${INPUTS}/${one.artifact.path}`, one.artifact);
  const changed: string[] = [];
  for (const { path, sha256 } of evidence.manifest.files)
    if ((await files.digest(path))?.sha256 !== sha256) changed.push(path);
  return changed.length > 0 ? why(alteredWords(changed)) : replayed.decision;
}

function alteredWords(paths: readonly string[]): string {
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : "";
  return `not made again: ${paths[0]}${more} is not as it was sealed, and a decision on it would say nothing of the one here`;
}

/** A table is not asked again: what is proven is what follows from its answers, and not that it would give them once more. */
function tablesWords({ evidence }: DecisionDocument): string {
  const asked = evidence.filter(({ status, format }) => status === "read" && format === TABLE_ANSWERS).length;
  if (asked === 0) return "";
  return `; ${asked === 1 ? "one of them holds answers of a table, which was" : `${asked} of them hold answers of tables, which were`} not asked again`;
}

/** The decision that follows from the evidence is the one that was sealed, byte for byte. */
export function checkReplay(
  { decided }: Layers,
  sealed: SealedDecision | undefined,
  replayed: DecisionDocument,
  made: ReadonlyMap<string, string>,
  again: Rejudging,
  checks: Checks,
): void {
  const at = { file: DECISION };
  const file = fileOf(decided, DECISION);
  const json = made.get(DECISION) ?? "";
  const other = otherVersion(decided, again);
  if (!file) return checks.failed("decision-replayed", `${DECISION_MANIFEST} names no decision`, at);
  if (sha256Of(json) === file.sha256)
    return checks.held(
      "decision-replayed",
      other === undefined
        ? `made again from ${filesWord(replayed.evidence.filter(({ status }) => status === "read").length)} of evidence: the same bytes${tablesWords(replayed)}`
        : `made again by docket ${again.toolVersion}: the same bytes that ${other} wrote`,
      at,
    );
  if (!sealed)
    return checks.notChecked("decision-replayed", "the decision that was sealed is not there: see integrity", at);
  if (!sealed.decision)
    return checks.notChecked(
      "decision-replayed",
      "what was sealed is no decision that can be compared: see decision-form",
      at,
    );
  for (const { message, at: place } of differingPlaces(sealed, json)) {
    if (other === undefined) checks.failed("decision-replayed", message, place);
    else
      checks.notChecked(
        "decision-replayed",
        `docket ${other} decided and docket ${again.toolVersion} computes in another way: ${message}. Verify it with docket ${other}`,
        place,
      );
  }
}

/** Where the sealed decision and the one that follows from the evidence differ; at least one place. */
function differingPlaces(
  sealed: SealedDecision,
  json: string,
): readonly { readonly message: string; readonly at: At }[] {
  const at = { file: DECISION };
  const words = (found: unknown, expected: unknown) =>
    `${quoted(found)} was sealed, ${quoted(expected)} follows from the evidence`;
  const differences = jsonDifferences(
    parseStrictJson(sealed.bytes, at, "anyones"),
    parseStrictJson(Buffer.from(json), at, "anyones"),
    DIFFERENCES_MOST,
  );
  if (differences.length > 0)
    return differences.map(({ pointer, found, expected }) => ({
      message: words(found, expected),
      at: { ...at, pointer },
    }));
  // The same values, written in another way.
  const difference = firstLineDifference(sealed.bytes.toString("utf8"), json);
  return [{ message: words(difference?.found, difference?.expected), at: { ...at, line: difference?.line } }];
}

/** Every document is what is rendered from the sealed decision, byte for byte, and there is no other one. */
export async function checkDocuments(
  files: DocketFiles,
  { decided }: Layers,
  made: ReadonlyMap<string, string> | undefined,
  again: Rejudging,
  checks: Checks,
): Promise<void> {
  if (!made || !decided)
    return checks.notChecked("document-rendered", "there is no decision to render them from: see integrity and replay");
  const other = otherVersion(decided, again);
  const listed = new Set(decided.manifest.files.map(({ path }) => path));
  const strays = [...listed].filter((path) => !made.has(path));
  const missing = [...made.keys()].filter((path) => !listed.has(path));
  if (other !== undefined && strays.length + missing.length > 0)
    checks.notChecked("document-listed", `docket ${other} wrote other documents than docket ${again.toolVersion} does`);
  else
    checks.settle(
      "document-listed",
      [
        ...strays.map((path) => ({ message: "does not follow from the decision", at: { file: path } })),
        ...missing.map((path) => ({ message: "follows from the decision, and is not listed", at: { file: path } })),
      ],
      "there is every document that follows from the decision, and no other one",
    );
  let same = 0;
  for (const [path, text] of made) {
    const file = fileOf(decided, path);
    if (path === DECISION || !file) continue;
    if (sha256Of(text) === file.sha256) {
      same += 1;
      continue;
    }
    const bytes = await sealedBytes(files, decided, path);
    const difference = bytes && firstLineDifference(bytes.toString("utf8"), text);
    if (!difference)
      checks.notChecked("document-rendered", "it is not there as it was sealed: see integrity", { file: path });
    else if (other !== undefined)
      checks.notChecked(
        "document-rendered",
        `docket ${other} rendered it, and docket ${again.toolVersion} renders line ${difference.line} in another way: render it again with ${other}`,
        { file: path },
      );
    else
      checks.failed(
        "document-rendered",
        `${quoted(difference.found)}, expected ${quoted(difference.expected)} as follows from ${DECISION}`,
        { file: path, line: difference.line },
      );
  }
  if (same > 0) checks.held("document-rendered", `${filesWord(same)} rendered again: the same bytes`);
}

/** The version that sealed the docket, where it is not this one. */
function otherVersion(layer: Layer | undefined, again: Rejudging): string | undefined {
  const version = layer?.manifest.tool.version;
  return version === again.toolVersion ? undefined : version;
}
