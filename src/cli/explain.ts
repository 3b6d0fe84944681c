import { resolve } from "node:path";
import { ERRORS, refuse } from "../errors.ts";
import { units as kinds } from "../evaluate/kinds.ts";
import { excerptAt, linesOf } from "../host/excerpt.ts";
import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import type { Plan } from "../model/plan.ts";
import { openDocket } from "../host/docket-reading.ts";
import type { EvidenceStore } from "../pipeline.ts";
import { nearest } from "../plan/suggest.ts";
import { counterfactualWords, filledFormula } from "../render/formula-words.ts";
import { formatQuantity, formatRatio, formatSpan, formatTime } from "../render/numbers.ts";
import { BURN_RATE_WORDS, burnRateWords, lastsCell, spentWords, windowsWords } from "../render/slo-words.ts";
import { visible } from "../render/visible.ts";
import {
  certaintyWords,
  limitWords,
  marginWords,
  observedWords,
  phaseTitle,
  sentence,
  titleOf,
  VERDICT_MARKS,
} from "../render/words.ts";
import { withoutSecrets } from "../seal/secrets.ts";
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

async function explanation(
  { file, plan, evidence, decision }: Run,
  finding: FindingDocument,
): Promise<readonly string[]> {
  const planLine = finding.planPlace && withoutSecrets(file.text.split("\n")[finding.planPlace.line - 1]?.trim() ?? "");
  const otherwise = counterfactualWords(decision, finding);
  const lines = [
    `${VERDICT_MARKS[finding.verdict]} ${finding.verdict.toUpperCase()}  ${visible(finding.id)}`,
    "",
    `  ${visible(sentence(decision, finding))}`,
    "",
    ...row("rule", `${finding.rule}${finding.severity === "advisory" ? " (advisory)" : ""}`),
    ...(planLine === undefined
      ? []
      : row("plan", `${plan.path}:${finding.planPlace!.line}:${finding.planPlace!.column}  ${planLine}`)),
    ...(finding.phase === undefined ? [] : row("phase", phaseTitle(decision, finding.phase))),
    ...(finding.variant === undefined ? [] : row("variant", finding.variant)),
    ...(finding.observation ? row("observed", `${observedWords(finding)}  (${certaintyWords(finding)})`) : []),
    ...(finding.limit ? row("demanded", `${limitWords(finding)}  (${marginWords(finding)})`) : []),
    ...row("reason", finding.reason),
    ...formulaRows(decision, finding),
    ...filledFormula(finding, quantileOf(plan, finding)).flatMap((line) => row("", line)),
    ...numberRows(finding),
    ...exclusionRows(finding),
    ...replayRows(finding),
    ...sloRows(decision, finding),
    ...(otherwise === undefined ? [] : row("otherwise", otherwise)),
  ];
  return [...lines, ...(await exampleRows(evidence, finding)), ...(await sourceRows(evidence, finding))];
}

function quantileOf(plan: Plan, { indicator: id, kind }: FindingDocument): number | undefined {
  const indicator = plan.indicators.find((one) => one.id === id);
  return kind === "guardrail" && indicator?.kind === "quantile" ? indicator.q : undefined;
}

function row(label: string, text: string): readonly string[] {
  return [`  ${label.padEnd(11)} ${visible(text)}`];
}

function formulaRows(decision: DecisionDocument, finding: FindingDocument): readonly string[] {
  const indicator = decision.indicators.find(({ id }) => id === finding.indicator);
  const kind = kinds.find((candidate) => candidate.kind === indicator?.kind);
  if (finding.kind !== "guardrail" || !kind || !indicator) return [];
  return [...row("indicator", `${titleOf(decision, finding)}: ${indicator.about}`), ...row("formula", kind.formula)];
}

/** The numbers of the formula, unrounded, so that anybody can put them in again. */
function numberRows(finding: FindingDocument): readonly string[] {
  const { observation } = finding;
  if (!observation) return figureRows(finding);
  const bad = observation.bad === undefined ? "" : `, bad = ${observation.bad}`;
  const interval = observation.interval
    ? `, bounds [${observation.interval.low ?? "none"}, ${observation.interval.high ?? "none"}], c = ${observation.interval.confidence}, ${observation.interval.method}`
    : "";
  return [
    ...row("numbers", `observed = ${observation.observed ?? "none"}, n = ${observation.samples}${bad}${interval}`),
    ...figureRows(finding),
  ];
}

function figureRows(finding: FindingDocument): readonly string[] {
  return Object.entries(finding.figures ?? {}).flatMap(([name, value]) => row("", `${name} = ${value}`));
}

function exclusionRows(finding: FindingDocument): readonly string[] {
  const rows = (finding.exclusions ?? []).flatMap((note) =>
    row(
      "excluded",
      `${note.written}: ${note.excluded} of ${note.outOf} (${formatRatio(note.ratio)}, cap ${formatRatio(note.ratioMost)}), because ${note.because}`,
    ),
  );
  const without = finding.withoutExclusion;
  if (!without) return rows;
  const observed = formatQuantity(without.observation.observed, without.observation.unit, finding.limit?.value);
  return [
    ...rows,
    ...row(
      "without",
      `${without.verdict}: ${observed}, ${without.observation.bad ?? 0} bad of ${without.observation.samples}`,
    ),
  ];
}

function replayRows({ replay }: FindingDocument): readonly string[] {
  if (!replay) return [];
  return [
    ...row("evaluated", `${replay.evaluations} times, ${replay.blindEvaluations} without data`),
    ...(replay.longestBegan === undefined
      ? []
      : row("held", `${formatSpan(replay.longestHeldMs)} from ${formatTime(replay.longestBegan)}`)),
    ...(replay.firedAt === undefined ? [] : row("fired", formatTime(replay.firedAt))),
    ...(replay.worst === undefined || replay.worstAt === undefined
      ? []
      : row("worst", `${replay.worst} at ${formatTime(replay.worstAt)}`)),
  ];
}

function sloRows(decision: DecisionDocument, { slo }: FindingDocument): readonly string[] {
  if (!slo) return [];
  const rules = slo.burnRates.flatMap((rule) =>
    row(
      "alert",
      `${rule.action} above ${rule.factor} times over ${windowsWords(rule)}: ${BURN_RATE_WORDS[rule.outcome]}; ${burnRateWords(decision, slo, rule)}`,
    ),
  );
  return [
    ...row(
      "formula",
      "burn = bad share / (1 - target), its bounds those of Clopper and Pearson; spent = bad / ((1 - target) x N), N what the whole window counts",
    ),
    ...row("burn", `${slo.burn ?? "none"}, bounds [${slo.burnLow ?? "none"}, ${slo.burnHigh ?? "none"}]`),
    ...row("spent", `${slo.consumedRatio ?? "unknown"}: ${spentWords(slo)}`),
    ...row("lasts", lastsCell(slo)),
    ...rules,
  ];
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
