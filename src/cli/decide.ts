import { join, relative, resolve } from "node:path";
import { formatDefect } from "../errors.ts";
import { readIfThere, writeDirectory } from "../host/files.ts";
import { documentsOf } from "../pipeline.ts";
import { DECISION } from "../seal/layout.ts";
import { outcomeOf } from "./exit.ts";
import { type GateOptions, reportersOf } from "./gate.ts";
import { report } from "./reporters.ts";
import { run } from "./run.ts";

export interface DecideOptions extends GateOptions {
  readonly outDir: string;
}

const OUTPUTS = ["decision.json", "DECISION.md", "CANARY_EXECUTION_SUMMARY.md"] as const;

/** `docket decide`: reads, judges and writes the documents, all of them or none. */
export async function decide(options: DecideOptions): Promise<number> {
  const target = resolve(options.cwd ?? process.cwd(), options.outDir);
  const { decision, received } = await run(options, await readIfThere(join(target, DECISION)));
  for (const one of received) {
    if (one.status === "refused") for (const defect of one.defects) process.stderr.write(`${formatDefect(defect)}\n`);
    if (one.status === "missing" && one.exhibit.isRequired)
      process.stderr.write(`${one.exhibit.path}: missing, expected by the plan at line ${one.exhibit.place.line}\n`);
  }
  await writeDirectory(target, documentsOf(decision), new Set(OUTPUTS));
  if (!options.quiet || options.reporter.length > 0 || options.json)
    await report(decision, reportersOf(options), options.color);
  if (!options.quiet && !options.json) {
    const shown = relative(process.cwd(), target) || ".";
    process.stderr.write(`\n  Written  ${shown}/{${OUTPUTS.join(",")}}\n`);
    const [first] = decision.binding;
    if (first !== undefined) process.stderr.write(`  Why:     docket explain ${first}\n`);
  }
  const { name, code } = outcomeOf(decision, options.failOn);
  process.stderr.write(`docket: ${name} (exit ${code})\n`);
  return code;
}
