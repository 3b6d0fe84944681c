import { outcomeOf, type FailOn } from "./exit.ts";
import { report, type ReporterRequest } from "./reporters.ts";
import { type PlanOptions, run } from "./run.ts";

export interface GateOptions extends PlanOptions {
  readonly reporter: readonly ReporterRequest[];
  readonly json?: boolean;
  readonly failOn: FailOn;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** `docket gate`: verdict and exit code; writes no documents. */
export async function gate(options: GateOptions): Promise<number> {
  const { decision } = await run(options);
  if (!options.quiet || options.reporter.length > 0 || options.json)
    await report(decision, reportersOf(options), options.color);
  const { name, code } = outcomeOf(decision, options.failOn);
  process.stderr.write(`docket: ${name} (exit ${code})\n`);
  return code;
}

/** `--json` is short for `-r json=-`. */
export function reportersOf(options: GateOptions): readonly ReporterRequest[] {
  return options.json ? [...options.reporter, { name: "json", path: "-" }] : options.reporter;
}
