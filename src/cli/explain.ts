import { resolve } from "node:path";
import { ERRORS, refuse } from "../errors.ts";
import { excerptAt, linesOf } from "../host/excerpt.ts";
import { openDocket } from "../host/docket-reading.ts";
import type { FindingDocument } from "../model/decision-document.ts";
import { FORMULAS } from "../documents.ts";
import type { EvidenceStore } from "../pipeline.ts";
import { nearest } from "../plan/suggest.ts";
import { proofOf } from "../render/proof.ts";
import { visible } from "../render/visible.ts";
import { sentence, VERDICT_MARKS } from "../render/words.ts";
import { EXIT } from "./exit.ts";
import { type PlanOptions, type Run, run, runSealed } from "./run.ts";

const SOURCES_SHOWN = 8;

export interface ExplainOptions extends PlanOptions {
  readonly docket?: string;
}

/** `docket explain`: why a finding is what it is, down to the raw lines. */
export async function explain(name: string | undefined, options: ExplainOptions): Promise<number> {
  if (name !== undefined && explainCode(name)) return 0;
  if (options.docket === undefined) return explainRun(name, await run(options));
  const docket = await openDocket(resolve(options.cwd ?? process.cwd(), options.docket));
  try {
    return await explainRun(name, await runSealed(docket, options));
  } finally {
    await docket.close();
  }
}

async function explainRun(name: string | undefined, decided: Run): Promise<number> {
  const { findings } = decided.decision;
  if (name === undefined) {
    for (const finding of findings)
      process.stdout.write(`${VERDICT_MARKS[finding.verdict]} ${finding.verdict.padEnd(12)} ${visible(finding.id)}\n`);
    return 0;
  }
  const exact = findings.filter(({ id }) => id === name);
  const chosen = exact.length > 0 ? exact : findings.filter(({ subject }) => subject === name);
  if (chosen.length === 0) {
    const near = nearest(name, [...findings.map(({ id }) => id), ...findings.map(({ subject }) => subject)]);
    throw refuse(
      "finding-unknown",
      `no finding ${JSON.stringify(name)}${near === undefined ? "" : ` (did you mean ${JSON.stringify(near)}?)`}`,
    );
  }
  for (const [index, finding] of chosen.entries()) {
    process.stdout.write(`${index > 0 ? "\n" : ""}${(await explanation(decided, finding)).join("\n")}\n`);
  }
  return 0;
}

function explainCode(name: string): boolean {
  const exit = Object.entries(EXIT).find(([word, code]) => word === name.toUpperCase() || String(code) === name);
  if (exit) {
    process.stdout.write(`exit ${exit[1]}  ${exit[0]}\n`);
    return true;
  }
  if (!Object.hasOwn(ERRORS, name)) return false;
  const error = ERRORS[name as keyof typeof ERRORS];
  process.stdout.write(`${name}  exit ${error.exit}\n  ${error.hint}\n`);
  return true;
}

async function explanation({ evidence, decision }: Run, finding: FindingDocument): Promise<readonly string[]> {
  const lines = [
    `${VERDICT_MARKS[finding.verdict]} ${finding.verdict.toUpperCase()}  ${visible(finding.id)}`,
    "",
    `  ${visible(sentence(decision, finding))}`,
    "",
    ...proofOf(decision, finding, FORMULAS).map(({ label, text }) => `  ${label.padEnd(11)} ${visible(text)}`),
  ];
  return [...lines, ...(await exampleRows(evidence, finding)), ...(await sourceRows(evidence, finding))];
}

async function exampleRows(evidence: EvidenceStore, finding: FindingDocument): Promise<readonly string[]> {
  const path = finding.observation?.sources[0]?.path;
  if (!finding.examples || path === undefined) return [];
  const raw = await linesOf(
    evidence,
    path,
    finding.examples.map(({ line }) => line),
  );
  return [
    "",
    `  first bad records in ${visible(path)}`,
    ...finding.examples.map(
      ({ line }) => `    ${String(line).padStart(6)}  ${visible(raw.get(line) ?? "(not there)")}`,
    ),
  ];
}

async function sourceRows(evidence: EvidenceStore, finding: FindingDocument): Promise<readonly string[]> {
  const sources = finding.observation?.sources ?? [];
  if (sources.length === 0) return [];
  const rows: string[] = ["", "  sources"];
  for (const { path, sha256, place } of sources.slice(0, SOURCES_SHOWN)) {
    rows.push(`    ${visible(path)}  sha256 ${sha256}`);
    if (place?.pointer !== undefined)
      rows.push(`      ${place.pointer}  ${visible(await excerptAt(evidence, path, place.pointer))}`);
    else if (place?.line !== undefined)
      rows.push(
        `      line ${place.line}  ${visible((await linesOf(evidence, path, [place.line])).get(place.line) ?? "")}`,
      );
  }
  if (sources.length > SOURCES_SHOWN) rows.push(`    and ${sources.length - SOURCES_SHOWN} more`);
  return rows;
}
