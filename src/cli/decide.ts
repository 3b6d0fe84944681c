import { realpath } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { DocketError, formatDefect, refuse } from "../errors.ts";
import { templatesIn } from "../host/templates.ts";
import { stageDocket, type Staging } from "../host/docket-staging.ts";
import { type Tables, tablesOf } from "../host/evidence.ts";
import { evidenceBelow, evidenceFile, findPlan, isSystemError, type PlanFile, readIfThere } from "../host/files.ts";
import type { EarlierLook } from "../model/looks-document.ts";
import { LOOKS_FILE, looksText } from "../model/looks.ts";
import type { Plan } from "../model/plan.ts";
import type { Received } from "../model/received.ts";
import { documentsOf, layoutsOf } from "../documents.ts";
import { judge, looksAfter, parsePlan, receiveLooks, receiveRedactions } from "../pipeline.ts";
import { sha256Of } from "../seal/docket-files.ts";
import { type SealedInput, sealLayers } from "../seal/layers.ts";
import { DECISION, INPUTS, REDACTIONS, SEALED_LOOKS, SEALED_PLAN, SEALED_REDACTIONS } from "../seal/layout.ts";
import { pathSetDefects } from "../seal/paths.ts";
import { createdAt } from "./created.ts";
import { outcomeOf } from "./exit.ts";
import { type GateOptions, reportersOf } from "./gate.ts";
import { recordOf, redactInputs, redactionKey, refuseSecrets } from "./redact.ts";
import { report } from "./reporters.ts";
import { receiveFiles } from "./run.ts";
import { VERSION } from "./version.ts";

export interface DecideOptions extends GateOptions {
  readonly outDir: string;
  readonly replaceSigned?: boolean;
  readonly now?: string;
  readonly redact?: boolean;
  readonly redactionKey?: string;
  readonly templates?: string;
}

/** In a docket the plan has one name, whatever it was called before: findings cite lines of the file that is sealed. */
const PLAN_NAME = SEALED_PLAN.slice(INPUTS.length + 1);

/** `docket decide`: copies the evidence, judges the copy, and seals it with the documents as one docket or none. */
export async function decide(options: DecideOptions): Promise<number> {
  const created = createdAt(options.now);
  const hmacKey = await redactionKey(options.redactionKey);
  const file = await findPlan(options.cwd ?? process.cwd(), options.config);
  const submitted = planOf(file);
  const templates =
    options.templates === undefined
      ? new Map<string, Buffer>()
      : await templatesIn(resolve(options.cwd ?? process.cwd(), options.templates));
  refuseTaken(submitted, templates);
  const layouts = await layoutsOf(templates);
  const target = await realTarget(resolve(options.cwd ?? process.cwd(), options.outDir));
  const staging = await stageDocket(target, { replaceSigned: options.replaceSigned === true });
  let received: readonly Received[];
  let decision;
  try {
    await staging.write(SEALED_PLAN, file.bytes);
    await copyEvidence(submitted, file.directory, staging);
    for (const [path, bytes] of templates) await staging.write(path, bytes);
    const paths = [
      PLAN_NAME,
      ...new Set(submitted.exhibits.map(({ path }) => path)),
      ...[...templates.keys()].map(inputPath),
    ];
    const searched = options.redact ? await redactInputs(staging.inputs, paths, hmacKey) : [];
    const sealed = await findPlan(staging.inputs, PLAN_NAME);
    const plan = options.redact ? planOf(sealed) : submitted;
    // Judged beside the search; what is found there stops the seal.
    [received] = await allDone([
      receiveFiles(staging.inputs, plan, options),
      options.redact ? undefined : refuseSecrets(staging.inputs, paths),
    ]);
    const found = [
      inputOf(PLAN_NAME, sealed.bytes, "plan"),
      ...inputsOf(received),
      ...[...templates].map(([path, bytes]) => inputOf(inputPath(path), bytes, "template")),
    ];
    const record = recordOf(searched, found, await receiveRedactions(evidenceBelow(file.directory)));
    if (record) await staging.write(SEALED_REDACTIONS, record.text);
    const earlier = await earlierLooks(plan, file, received, target);
    const looks = earlier.length > 0 ? looksText(plan, earlier) : undefined;
    if (looks !== undefined) await staging.write(SEALED_LOOKS, looks);
    decision = judge(plan, received, VERSION, record, earlier);
    const removed = new Map(record?.files.map((one) => [one.path, one.removed]));
    const inputs = [
      ...found.map((input) => ({ ...input, redactions: removed.get(input.path) ?? 0 })),
      ...(record ? [inputOf(REDACTIONS, Buffer.from(record.text), "redactions")] : []),
      ...(looks === undefined ? [] : [inputOf(LOOKS_FILE, Buffer.from(looks), "looks")]),
    ];
    const layers = sealLayers({ decision, documents: await documentsOf(decision, layouts), inputs, created });
    for (const [path, text] of layers) await staging.write(path, text);
    await staging.seal();
  } catch (error) {
    await staging.discard();
    throw error;
  }
  for (const one of received) {
    if (one.status === "refused") for (const defect of one.defects) process.stderr.write(`${formatDefect(defect)}\n`);
    if (one.status === "missing" && one.exhibit.isRequired)
      process.stderr.write(`${one.exhibit.path}: missing, expected by the plan at line ${one.exhibit.place.line}\n`);
  }
  if (!options.quiet || options.reporter.length > 0 || options.json)
    await report(decision, reportersOf(options), options.color);
  if (!options.quiet && !options.json) {
    const shown = relative(process.cwd(), target) || ".";
    process.stderr.write(
      `\n  Written  ${shown}/{${DECISION},DECISION.md,CANARY_EXECUTION_SUMMARY.md} and what proves them\n`,
    );
    process.stderr.write(`  Check:   docket verify ${shown}\n`);
    const [first] = decision.binding;
    if (first !== undefined) process.stderr.write(`  Why:     docket explain ${first}\n`);
  }
  const { name, code } = outcomeOf(decision, options.failOn);
  process.stderr.write(`docket: ${name} (exit ${code})\n`);
  return code;
}

function inputPath(path: string): string {
  return path.slice(INPUTS.length + 1);
}

function refuseTaken(plan: Plan, templates: ReadonlyMap<string, Buffer>): void {
  const taken = plan.exhibits.find(({ path }) => templates.has(`${INPUTS}/${path}`));
  if (!taken) return;
  const { path, place } = taken;
  throw refuse("plan-invalid", `${path} is asked for as evidence, but in a docket a template has this name`, {
    file: plan.path,
    line: place.line,
  });
}

/** The plan under the name that it has in the docket; what is wrong with it is said of the file that the user has. */
function planOf(file: PlanFile): Plan {
  const plan = parsePlan(file.text, file.name, file.sha256);
  const paths = new Set(plan.exhibits.map(({ path }) => path));
  const defects = pathSetDefects([...paths, ...(paths.has(PLAN_NAME) ? [] : [PLAN_NAME])]).map(({ path, message }) => ({
    code: "plan-invalid" as const,
    message: `${message}; evidence with such a name cannot be sealed`,
    at: { file: file.name, line: plan.exhibits.find((exhibit) => exhibit.path === path)?.place.line },
  }));
  const [first, ...others] = defects;
  if (first) throw new DocketError([first, ...others]);
  const taken = [PLAN_NAME, REDACTIONS, LOOKS_FILE].find((name) => paths.has(name));
  if (taken !== undefined)
    throw refuse("plan-invalid", `${taken} is asked for as evidence, but in a docket something else has this name`, {
      file: file.name,
    });
  return file.name === PLAN_NAME ? plan : parsePlan(file.text, PLAN_NAME, file.sha256);
}

/**
 * Copies the files beside the plan, and writes down what the tables answer. A table that does not answer is evidence that
 * is missing: the docket is judged on what is in it, now and whenever it is verified.
 */
async function copyEvidence(plan: Plan, directory: string, staging: Staging): Promise<void> {
  const tables = await tablesOf(plan);
  for (const { path, table } of new Map(plan.exhibits.map((exhibit) => [exhibit.path, exhibit])).values()) {
    const found = await evidenceFile(directory, path);
    if (found) await staging.copyInput(found.target, path);
    else if (table) {
      const answers = await answersOrWhyNot(tables, path);
      if (answers) await staging.write(`${INPUTS}/${path}`, answers);
    }
  }
}

async function answersOrWhyNot(tables: Tables, path: string): Promise<Buffer | undefined> {
  try {
    return await tables.answers(path);
  } catch (error) {
    if (!(error instanceof DocketError) || error.defects.some(({ code }) => code === "plan-invalid")) throw error;
    for (const defect of error.defects) process.stderr.write(`${formatDefect(defect)}\n`);
    return undefined;
  }
}

/** The looks on record beside the plan, and the decision that this one takes the place of. */
async function earlierLooks(
  plan: Plan,
  { directory }: PlanFile,
  received: readonly Received[],
  target: string,
): Promise<readonly EarlierLook[]> {
  const beside = await receiveLooks(plan, evidenceBelow(directory));
  const replaced = await readIfThere(join(target, DECISION));
  return replaced === undefined ? beside : looksAfter(beside, replaced, plan, received);
}

function inputOf(path: string, bytes: Buffer, kind: string): SealedInput {
  return { path, sizeBytes: bytes.length, sha256: sha256Of(bytes), kind };
}

/** The results of all; the first failure among them, but only after the others have come to their end. */
async function allDone<T, U>(work: readonly [Promise<T>, U]): Promise<[T, Awaited<U>]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** Every file that was read, with the digest of exactly the bytes that were judged. */
function inputsOf(received: readonly Received[]): readonly SealedInput[] {
  const inputs = new Map<string, SealedInput>();
  for (const one of received) {
    if (one.status === "missing" || !one.artifact) continue;
    inputs.set(one.artifact.path, { ...one.artifact, kind: one.exhibit.family });
  }
  return [...inputs.values()];
}

/** Where a link leads to, so that the docket takes the place of the folder and not of the link. */
async function realTarget(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return target;
    throw error;
  }
}
