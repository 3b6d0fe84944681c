import type { DecisionDocument } from "../model/decision-document.ts";
import type { Plan } from "../model/plan.ts";
import type { Received } from "../model/received.ts";
import { evidenceBelow, findPlan, type PlanFile } from "../host/files.ts";
import { judge, looksAfter, parsePlan, receive, receiveLooks } from "../pipeline.ts";
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
  readonly received: readonly Received[];
  readonly decision: DecisionDocument;
}

/**
 * Reads the plan and all its evidence, and judges. `replaced` is the text of the `decision.json` that the new decision will
 * stand in place of: an earlier look, where it was made on other evidence or by another plan.
 */
export async function run(options: PlanOptions, replaced?: string): Promise<Run> {
  const file = await findPlan(options.cwd ?? process.cwd(), options.config);
  const plan = parsePlan(file.text, file.name, file.sha256);
  const received = await receiveEvidence(file, plan, options);
  const beside = await receiveLooks(plan, evidenceBelow(file.directory));
  const earlier = replaced === undefined ? beside : looksAfter(beside, replaced, plan, received);
  return { file, plan, received, decision: judge(plan, received, VERSION, earlier) };
}

/** Everything that the plan demands and that lies beside it, with progress on stderr. */
export async function receiveEvidence(
  { directory }: Pick<PlanFile, "directory">,
  plan: Plan,
  options: PlanOptions,
): Promise<readonly Received[]> {
  const progress = new ReadingProgress(process.stderr, options.progress);
  try {
    return await receive(plan, evidenceBelow(directory, progress.read), progress);
  } finally {
    progress.clear();
  }
}
