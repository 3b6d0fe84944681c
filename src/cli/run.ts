import type { DecisionDocument } from "../model/decision-document.ts";
import type { Plan } from "../model/plan.ts";
import type { Received } from "../model/received.ts";
import { evidenceOf } from "../host/evidence.ts";
import { type BytesRead, evidenceBelow, findPlan, type PlanFile } from "../host/files.ts";
import type { OpenDocket } from "../host/docket-reading.ts";
import { refuse } from "../errors.ts";
import { type EvidenceStore, judge, parsePlan, receive, receiveLooks, receiveRedactions } from "../pipeline.ts";
import { renderDecisionJson } from "../render/decision-json.ts";
import { DECISION } from "../seal/layout.ts";
import { ReadingProgress } from "./progress.ts";
import { VERSION } from "./version.ts";

/** Options that every command which reads a plan understands. */
export interface PlanOptions {
  readonly config?: string;
  readonly cwd?: string;
  readonly progress: boolean;
}

/** A plan with what was received for it and decided on it. */
export interface Run {
  readonly file: PlanFile;
  readonly plan: Plan;
  /** Where the evidence came from, and can be looked at again. */
  readonly evidence: EvidenceStore;
  readonly received: readonly Received[];
  readonly decision: DecisionDocument;
}

/** Reads the plan with the looks on record beside it, and all its evidence, and judges. */
export async function run(options: PlanOptions): Promise<Run> {
  const file = await findPlan(options.cwd ?? process.cwd(), options.config);
  const plan = parsePlan(file.text, file.name, file.sha256);
  const { evidence, received } = await receiveEvidence(file, plan, options);
  const beside = evidenceBelow(file.directory);
  const [redactions, earlier] = [await receiveRedactions(beside), await receiveLooks(plan, beside)];
  return { file, plan, evidence, received, decision: judge(plan, received, VERSION, redactions, earlier) };
}

/**
 * Judges a sealed docket again, from its own plan and evidence. One whose decision is another is refused: an explanation of
 * it would explain something else.
 */
export async function runSealed(docket: OpenDocket, options: PlanOptions): Promise<Run> {
  const { plan: file, decision: sealed } = docket;
  if (!file) throw refuse("docket-not-found", "a decision without its evidence, expected a docket");
  const plan = parsePlan(file.text, file.name, file.sha256);
  const { evidence, received } = await receiveFrom(() => Promise.resolve(docket.evidence), plan, options);
  const redactions = await receiveRedactions(docket.evidence);
  const earlier = await receiveLooks(plan, docket.evidence);
  const decision = judge(plan, received, sealed.tool.version, redactions, earlier);
  if (renderDecisionJson(decision) !== renderDecisionJson(sealed))
    throw refuse("docket-altered", `does not follow from the evidence beside it, as docket ${VERSION} judges`, {
      file: DECISION,
    });
  return { file, plan, evidence, received, decision };
}

/** Everything that the plan demands, from beside it and from the tables that it names, with progress on stderr. */
export async function receiveEvidence(
  { directory }: PlanFile,
  plan: Plan,
  options: PlanOptions,
): Promise<Pick<Run, "evidence" | "received">> {
  return receiveFrom((onRead) => evidenceOf(plan, directory, onRead), plan, options);
}

/** Everything that the plan demands and that lies below the directory. */
export async function receiveFiles(directory: string, plan: Plan, options: PlanOptions): Promise<readonly Received[]> {
  const { received } = await receiveFrom((onRead) => Promise.resolve(evidenceBelow(directory, onRead)), plan, options);
  return received;
}

async function receiveFrom(
  storeOf: (onRead: BytesRead) => Promise<EvidenceStore>,
  plan: Plan,
  options: PlanOptions,
): Promise<Pick<Run, "evidence" | "received">> {
  const progress = new ReadingProgress(process.stderr, options.progress);
  try {
    const evidence = await storeOf(progress.read);
    return { evidence, received: await receive(plan, evidence, progress) };
  } finally {
    progress.clear();
  }
}
