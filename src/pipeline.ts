import { conclude } from "./conclude/conclude.ts";
import { DocketError, type Defect } from "./errors.ts";
import { replayAlerts } from "./evaluate/alerts.ts";
import { evaluate } from "./evaluate/evaluate.ts";
import { questionFor } from "./model/ask.ts";
import type { DecisionDocument } from "./model/decision-document.ts";
import type { EarlierLook } from "./model/looks-document.ts";
import { LOOKS_FILE, looksText } from "./model/looks.ts";
import type { EvidenceFamily, Exhibit, Plan } from "./model/plan.ts";
import type { Received } from "./model/received.ts";
import type { RedactionRecord } from "./model/redaction.ts";
import { readPlan } from "./plan/read-plan.ts";
import { looksAfter, readLooks } from "./read/looks.ts";
import { readArtifact, type ReadResult, type ReadTask } from "./read/read.ts";
import type { Format, ReadOptions } from "./read/reader.ts";
import { sha256Of } from "./seal/docket-files.ts";
import { readRedactions } from "./seal/redaction-record.ts";
import { REDACTIONS } from "./seal/layout.ts";
import { documentWithoutSecrets, withoutSecrets } from "./seal/secrets.ts";

export { looksAfter };

/** Where evidence comes from. Paths are those of the plan. */
export interface EvidenceStore {
  /** The bytes of the artifact as received, or undefined where there is none. */
  readonly open: (path: string) => Promise<AsyncIterable<Buffer> | undefined>;
  /** What `readArtifact` would make of the artifact, by a quicker way; undefined where the store knows none for it. */
  readonly readQuickly?: (path: string, task: ReadTask) => Promise<ReadResult | undefined>;
  /** How many artifacts may be read at once; one where it is absent. */
  readonly atOnce?: number;
}

/** What the stages report while they work; for people only, it reaches no output. */
export interface Progress {
  readonly reading: (path: string, index: number, of: number) => void;
}

/** The plan that a text means. Throws DocketError with every defect that was found. */
export function parsePlan(text: string, path: string, sha256: string): Plan {
  return readPlan(text, path, sha256);
}

/** Receives every exhibit of the plan's contract, in the order of the plan whatever was read first. */
export async function receive(plan: Plan, store: EvidenceStore, progress?: Progress): Promise<readonly Received[]> {
  const { exhibits } = plan;
  const received: PromiseSettledResult<Received>[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < exhibits.length; index = next++) {
      const exhibit = exhibits[index]!;
      progress?.reading(exhibit.path, index, exhibits.length);
      [received[index]] = await Promise.allSettled([receiveExhibit(plan, exhibit, store)]);
    }
  };
  await Promise.all(Array.from({ length: store.atOnce ?? 1 }, work));
  return received.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}

/**
 * The decision on what was received. Pure: the same plan and the same evidence give the same value. It quotes evidence, and
 * is read by more people than that: a secret in what it quotes does not come through.
 */
export function judge(
  plan: Plan,
  received: readonly Received[],
  toolVersion: string,
  redactions?: Redactions,
  earlier: readonly EarlierLook[] = [],
): DecisionDocument {
  const looks = earlier.length > 0 ? { earlier, sha256: sha256Of(looksText(plan, earlier)) } : undefined;
  const caseFile = { plan, received, looks };
  const decision = conclude(plan, received, evaluate(caseFile), toolVersion, replayAlerts(caseFile), earlier);
  return documentWithoutSecrets({ ...decision, ...(redactions ? { redacted: redactedOf(redactions) } : {}) });
}

/** What was taken out of the evidence before it came here, as its record says, with the digest of the record. */
export interface Redactions extends RedactionRecord {
  readonly sha256: string;
}

/** The record that lies beside the plan; undefined where nothing was taken out. */
export async function receiveRedactions(store: EvidenceStore): Promise<Redactions | undefined> {
  const bytes = await wholeOf(store, REDACTIONS);
  return bytes && { ...readRedactions(bytes, { file: REDACTIONS }), sha256: sha256Of(bytes) };
}

/** The earlier looks at the release that lie beside the plan; none where there is no such file. Throws DocketError where it is malformed. */
export async function receiveLooks(plan: Plan, store: EvidenceStore): Promise<readonly EarlierLook[]> {
  const bytes = await wholeOf(store, LOOKS_FILE);
  return bytes ? readLooks(bytes.toString("utf8"), plan) : [];
}

async function wholeOf(store: EvidenceStore, path: string): Promise<Buffer | undefined> {
  const content = await store.open(path);
  if (!content) return undefined;
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

function redactedOf({ files, sha256 }: Redactions): NonNullable<DecisionDocument["redacted"]> {
  return {
    record: REDACTIONS,
    sha256,
    removed: files.reduce((sum, { removed }) => sum + removed, 0),
    files: files.map(({ path, removed, kinds }) => ({ path, removed, kinds: { ...kinds } })),
  };
}

/** Which reader families can fill an entry of the plan. */
const FAMILIES: Readonly<Record<EvidenceFamily, readonly Format["family"][]>> = {
  load: ["load"],
  health: ["load"],
  metrics: ["metrics"],
  balancer: ["balancer"],
  "balancer-diff": ["balancer-diff"],
  tests: ["tests"],
  previous: ["previous"],
  slo: ["slo"],
};

async function receiveExhibit(plan: Plan, exhibit: Exhibit, store: EvidenceStore): Promise<Received> {
  let result: ReadResult | undefined;
  try {
    result = await readExhibit(taskFor(plan, exhibit), store);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    refuseMistakes(error.defects);
    return { status: "refused", exhibit, artifact: undefined, defects: error.defects.map(shown) };
  }
  if (!result) return { status: "missing", exhibit };
  const { artifact, outcome } = result;
  if ("defects" in outcome) {
    refuseMistakes(outcome.defects);
    return { status: "refused", exhibit, artifact, defects: outcome.defects.map(shown) };
  }
  return { status: "read", exhibit, artifact, reading: outcome.reading, text: outcome.text };
}

async function readExhibit(task: ReadTask, store: EvidenceStore): Promise<ReadResult | undefined> {
  const quick = await store.readQuickly?.(task.path, task);
  if (quick) return quick;
  const content = await store.open(task.path);
  return content && readArtifact(content, task);
}

function taskFor(plan: Plan, exhibit: Exhibit): ReadTask {
  const isLoad = exhibit.family === "load" || exhibit.family === "health";
  return {
    path: exhibit.path,
    families: FAMILIES[exhibit.family],
    format: exhibit.format,
    options: {
      zoneMinutes: exhibit.zoneMinutes,
      ...tableOrFields(exhibit),
      ...(exhibit.line === undefined ? {} : { line: exhibit.line }),
    },
    question: isLoad ? questionFor(plan, exhibit) : undefined,
    malformedRatioMost: exhibit.malformedRatioMost,
  };
}

/** A plan that reads its evidence wrongly is mended in the plan: that is an error of the plan, not a doubt about evidence. */
function refuseMistakes(defects: readonly Defect[]): void {
  const [first, ...rest] = defects.filter(({ code }) => code === "plan-invalid");
  if (first) throw new DocketError([first, ...rest]);
}

/** Fields are keys of a file's records, or columns of a table. */
function tableOrFields({ table, fields }: Exhibit): Pick<ReadOptions, "table" | "fields"> {
  if (table) return { table: { ...table, fields: fields ?? {} } };
  return fields ? { fields } : {};
}

/** A defect quotes the line that it is in. */
function shown(defect: Defect): Defect {
  return { ...defect, message: withoutSecrets(defect.message) };
}
