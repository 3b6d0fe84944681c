import type { DecisionDocument } from "../model/decision-document.ts";
import type { Plan } from "../model/plan.ts";
import type { Received } from "../model/received.ts";
import { evidenceOf } from "../host/evidence.ts";
import { findPlan, type PlanFile } from "../host/files.ts";
import { type EvidenceStore, judge, parsePlan, receive } from "../pipeline.ts";
import { progressOn } from "./terminal.ts";
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
  readonly evidence: EvidenceStore;
  readonly received: readonly Received[];
  readonly decision: DecisionDocument;
}

/** Reads the plan and all its evidence, and judges. */
export async function run(options: PlanOptions): Promise<Run> {
  const file = await findPlan(options.cwd ?? process.cwd(), options.config);
  const plan = parsePlan(file.text, file.name, file.sha256);
  const progress = progressOn(process.stderr, options.progress);
  const evidence = await evidenceOf(plan, file.directory);
  const received = await receive(plan, evidence, {
    reading: (path, index, of) => progress.show(`reading ${index + 1} of ${of}: ${path}`),
  });
  progress.clear();
  return { file, plan, evidence, received, decision: judge(plan, received, VERSION) };
}
