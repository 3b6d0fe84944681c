import { compareDecisions } from "../conclude/compare.ts";
import { type OpenDocket, openDocket } from "../host/docket-reading.ts";
import type { Plan } from "../model/plan.ts";
import { parsePlan } from "../pipeline.ts";
import { comparePlans } from "../plan/compare-plans.ts";
import { renderComparisonMarkdown, renderComparisonText } from "../render/comparison-text.ts";

export interface DiffOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly exitCode?: boolean;
}

/** Exit code of `--exit-code` where something differs, as that of diff. */
const DIFFERENT = 1;

/** `docket diff`: two decisions against each other, plan changes first. 0 whatever differs, unless `--exit-code`. */
export async function diff(paths: readonly [string, string], options: DiffOptions): Promise<number> {
  const [before, after] = [await reading(paths[0]), await reading(paths[1])];
  const plans = before.plan && after.plan && comparePlans(before.plan, after.plan);
  const comparison = compareDecisions(before.decision, after.decision, plans);
  const { before: old, after: current, ...differences } = comparison;
  if (options.json) {
    const named = { before: headOf(old, before), after: headOf(current, after) };
    process.stdout.write(
      `${JSON.stringify({ schema: "docket/comparison/v1", ...named, ...differences }, undefined, 2)}\n`,
    );
  } else
    process.stdout.write(options.markdown ? renderComparisonMarkdown(comparison) : renderComparisonText(comparison));
  return options.exitCode && before.decisionSha256 !== after.decisionSha256 ? DIFFERENT : 0;
}

type Reading = Pick<OpenDocket, "decision" | "decisionSha256"> & { readonly plan: Plan | undefined };

async function reading(path: string): Promise<Reading> {
  const docket = await openDocket(path);
  await docket.close();
  const { decision, decisionSha256, plan } = docket;
  return { decision, decisionSha256, plan: plan && parsePlan(plan.text, plan.name, plan.sha256) };
}

function headOf({ release, decision, plan }: OpenDocket["decision"], { decisionSha256 }: Reading) {
  return { release, decision, plan, decisionSha256 };
}
