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
import type { Check } from "./model/verification.ts";
import { readPlan } from "./plan/read-plan.ts";
import { looksAfter, readLooks } from "./read/looks.ts";
import { readArtifact, type ReadResult, type ReadTask } from "./read/read.ts";
import type { Format, ReadOptions } from "./read/reader.ts";
import { isDrawn, svgFile } from "./render/chart/chart.ts";
import { chartsOf } from "./render/chart/charts.ts";
import { CHARTS } from "./render/chart/links.ts";
import { compileLayout, LAID_OUT, type OwnLayout, type OwnLayouts } from "./render/own-layout.ts";
import { renderDecisionJson } from "./render/decision-json.ts";
import { renderDecision } from "./render/decision-markdown.ts";
import { sentence } from "./render/words.ts";
import { renderSummary } from "./render/summary-markdown.ts";
import { sha256Of } from "./seal/docket-files.ts";
import { readRedactions } from "./seal/redaction-record.ts";
import { renderSignOffs } from "./render/sign-off-markdown.ts";
import { ledgerOf } from "./seal/ledger.ts";
import { decisionStatements } from "./seal/decision-statements.ts";
import { REDACTIONS, SEALED_TEMPLATES, SIGN_OFF_DOCUMENT } from "./seal/layout.ts";
import type { Rejudging } from "./seal/rejudge.ts";
import { documentWithoutSecrets, withoutSecrets } from "./seal/secrets.ts";
import { checkSignedStatements } from "./seal/signed-statements.ts";
import type { DocketSource } from "./seal/source.ts";
import {
  sealedDecisionOf,
  type SignOffVerification,
  uncheckedSignOffs,
  type VerifierTerms,
  verifySignOffs,
} from "./seal/verify-sign-offs.ts";
import { inspectDocket, type Inspection } from "./seal/verify.ts";

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

/**
 * Name and text of every document; both Markdown files name the digest of decision.json. `layouts`: those of the docket,
 * where it has its own.
 */
export function documentsOf(decision: DecisionDocument, layouts: OwnLayouts = new Map()): ReadonlyMap<string, string> {
  const json = renderDecisionJson(decision);
  const digest = sha256Of(json);
  const charts = chartsOf(decision);
  return new Map([
    ["decision.json", json],
    ["DECISION.md", renderDecision(decision, digest, charts, layouts.get("DECISION.md"))],
    [
      "CANARY_EXECUTION_SUMMARY.md",
      renderSummary(decision, digest, charts, layouts.get("CANARY_EXECUTION_SUMMARY.md")),
    ],
    ...statementsOf(decision, json),
    ...charts.filter(isDrawn).map((chart): [string, string] => [`${CHARTS}/${chart.name}.svg`, svgFile(chart)]),
  ]);
}

/** The layouts among the inputs of a docket: path below it → bytes. Throws DocketError with every defect of a template. */
export async function layoutsOf(templates: ReadonlyMap<string, Buffer>): Promise<OwnLayouts> {
  const layouts = new Map<string, OwnLayout>();
  for (const document of LAID_OUT) {
    const path = `${SEALED_TEMPLATES}/${document}.hbs`;
    const bytes = templates.get(path);
    if (!bytes) continue;
    const layout = { path, text: bytes.toString("utf8"), sha256: sha256Of(bytes) };
    layouts.set(document, await compileLayout(document, layout));
  }
  return layouts;
}

/** The decision in the words of in-toto: path → text. */
export function statementsOf(
  decision: DecisionDocument,
  json: string = renderDecisionJson(decision),
): ReadonlyMap<string, string> {
  return decisionStatements(decision, json, (finding) => sentence(decision, finding));
}

/** So many files of a docket are read at once; packed ones are unpacked beside each other. */
const REPLAYED_AT_ONCE = 4;

/**
 * Looks into a docket: is it whole, does its decision follow from its evidence, do its documents follow from its decision.
 * `readQuickly` is that of a store over its inputs, where there is one.
 */
export function inspect(
  source: DocketSource,
  toolVersion: string,
  readQuickly?: EvidenceStore["readQuickly"],
): Promise<Inspection> {
  return inspectDocket(source, rejudging(toolVersion, readQuickly));
}

/** What is done again on a docket to see whether it comes out the same. */
export function rejudging(toolVersion: string, readQuickly?: EvidenceStore["readQuickly"]): Rejudging {
  return {
    toolVersion,
    parsePlan,
    judge: async (plan, open, version) => {
      const store: EvidenceStore = {
        open: (path) => Promise.resolve(open(path)),
        // Only what the docket lists may be read, by whatever way.
        readQuickly: async (path, task) => (open(path) ? readQuickly?.(path, task) : undefined),
        atOnce: REPLAYED_AT_ONCE,
      };
      const received = await receive(plan, store);
      const [redactions, earlier] = [await receiveRedactions(store), await receiveLooks(plan, store)];
      return { received, decision: judge(plan, received, version, redactions, earlier) };
    },
    rendererOf: async (templates) => {
      const layouts = await layoutsOf(templates);
      return (decision) => documentsOf(decision, layouts);
    },
  };
}

/** Checks what people say of an inspected docket, on the bytes that were inspected; and whether SIGNOFF.md follows from it. */
export function reviewStatements(inspection: Inspection, terms: VerifierTerms): SignOffVerification {
  const sealed = sealedDecisionOf(inspection);
  if (!sealed) return { checks: uncheckedSignOffs(), signOffs: [], head: null };
  const verified = verifySignOffs(inspection.statements, sealed, terms);
  const signed = checkSignedStatements(inspection.statements, statementsOf(sealed.decision), terms);
  return { ...verified, checks: [...verified.checks, ...signed, ...checkSignOffDocument(inspection)] };
}

/** `SIGNOFF.md` as it follows from the statements in the docket; undefined where there are none, or no decision. */
export function signOffDocumentOf({ statements, decision, decided }: Inspection): string | undefined {
  if (!decision || !decided) return undefined;
  const ledger = ledgerOf(statements, decided.sha256);
  const isEmpty = ledger.signOffs.length + ledger.claims.length + ledger.unread.length === 0;
  return isEmpty ? undefined : renderSignOffs(decision, ledger);
}

function checkSignOffDocument(inspection: Inspection): readonly Check[] {
  const found = inspection.statements.get(SIGN_OFF_DOCUMENT);
  const made = signOffDocumentOf(inspection);
  if (found === undefined && made === undefined) return [];
  const isSame = made !== undefined && (found?.equals(Buffer.from(made)) ?? false);
  const message = isSame
    ? "follows from the sign-offs"
    : made === undefined
      ? "tells of sign-offs where there are none"
      : `${found ? "says something else than the sign-offs" : "is missing"}: docket sign --render makes it anew`;
  return [
    {
      area: "documents",
      code: "sign-off-document",
      outcome: isSame ? "held" : "failed",
      message,
      at: { file: SIGN_OFF_DOCUMENT },
    },
  ];
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
