import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { counterfactualWords, filledFormula } from "./formula-words.ts";
import { formatQuantity, formatRatio, formatSpan, formatTime } from "./numbers.ts";
import { BURN_RATE_WORDS, burnRateWords, lastsCell, spentWords, windowsWords } from "./slo-words.ts";
import { certaintyWords, limitWords, marginWords, observedWords, phaseTitle, titleOf, VERDICT_WORDS } from "./words.ts";

/** One line of the proof of a finding; `formula` marks mathematics, whose numbers are its own. */
export interface ProofLine {
  readonly label: string;
  readonly text: string;
  readonly kind: "words" | "formula";
}

/** What a guardrail of each kind computes, by the name of the kind. */
export type Formulas = ReadonlyMap<string, string>;

const SLO_FORMULA =
  "burn = bad share / (1 - target), its bounds those of Clopper and Pearson; spent = bad / ((1 - target) x N), N what the whole window counts";

/**
 * Why a finding is what it is: rule, line of the plan, formula, and the numbers of the formula, unrounded, so that anybody can
 * put them in again. Plain text, as in words.ts; a line without a label belongs to the one above it.
 */
export function proofOf(
  decision: DecisionDocument,
  finding: FindingDocument,
  formulas: Formulas,
): readonly ProofLine[] {
  const { plan } = decision;
  const { planPlace } = finding;
  const otherwise = counterfactualWords(decision, finding);
  return [
    ...line("rule", `${finding.rule}${finding.severity === "advisory" ? " (advisory)" : ""}`),
    ...(planPlace
      ? line("plan", `${plan.path}:${planPlace.line}:${planPlace.column}  ${planPlace.written ?? ""}`.trimEnd())
      : []),
    ...(finding.phase === undefined ? [] : line("phase", phaseTitle(decision, finding.phase))),
    ...(finding.variant === undefined ? [] : line("variant", finding.variant)),
    ...(finding.observation ? line("observed", `${observedWords(finding)}  (${certaintyWords(finding)})`) : []),
    ...(finding.limit ? line("demanded", `${limitWords(finding)}  (${marginWords(finding)})`) : []),
    ...line("reason", finding.reason),
    ...formulaLines(decision, finding, formulas),
    ...numberLines(finding),
    ...exclusionLines(finding),
    ...replayLines(finding),
    ...sloLines(decision, finding),
    ...(otherwise === undefined ? [] : line("otherwise", otherwise)),
  ];
}

function line(label: string, text: string, kind: ProofLine["kind"] = "words"): readonly ProofLine[] {
  return [{ label, text, kind }];
}

function formulaLines(decision: DecisionDocument, finding: FindingDocument, formulas: Formulas): readonly ProofLine[] {
  const indicator = decision.indicators.find(({ id }) => id === finding.indicator);
  const formula = indicator && formulas.get(indicator.kind);
  if (finding.kind !== "guardrail" || formula === undefined) return [];
  return [
    ...line("indicator", `${titleOf(decision, finding)}: ${indicator!.about}`),
    ...line("formula", formula, "formula"),
    ...filledFormula(finding, quantileOf(indicator!.about)).flatMap((filled) => line("", filled, "formula")),
  ];
}

/** 0.95 of `95th percentile of the latency`; undefined of any other quantity. */
function quantileOf(about: string): number | undefined {
  const percent = /^([\d.]+)th percentile/.exec(about)?.[1];
  return percent === undefined ? undefined : Number(`${percent}e-2`);
}

function numberLines(finding: FindingDocument): readonly ProofLine[] {
  const { observation } = finding;
  if (!observation) return figureLines(finding);
  const bad = observation.bad === undefined ? "" : `, bad = ${observation.bad}`;
  const interval = observation.interval
    ? `, bounds [${observation.interval.low ?? "none"}, ${observation.interval.high ?? "none"}], c = ${observation.interval.confidence}, ${observation.interval.method}`
    : "";
  return [
    ...line("numbers", `observed = ${observation.observed ?? "none"}, n = ${observation.samples}${bad}${interval}`),
    ...figureLines(finding),
  ];
}

function figureLines(finding: FindingDocument): readonly ProofLine[] {
  return Object.entries(finding.figures ?? {}).flatMap(([name, value]) => line("", `${name} = ${value}`));
}

function exclusionLines(finding: FindingDocument): readonly ProofLine[] {
  const lines = (finding.exclusions ?? []).flatMap((note) =>
    line(
      "excluded",
      `${note.written}: ${note.excluded} of ${note.outOf} (${formatRatio(note.ratio)}, cap ${formatRatio(note.ratioMost)}), because ${note.because}`,
    ),
  );
  const without = finding.withoutExclusion;
  if (!without) return lines;
  const observed = formatQuantity(without.observation.observed, without.observation.unit, finding.limit?.value);
  return [
    ...lines,
    ...line(
      "without",
      `${VERDICT_WORDS[without.verdict]}: ${observed}, ${without.observation.bad ?? 0} bad of ${without.observation.samples}`,
    ),
  ];
}

function replayLines({ replay }: FindingDocument): readonly ProofLine[] {
  if (!replay) return [];
  return [
    ...line("evaluated", `${replay.evaluations} times, ${replay.blindEvaluations} without data`),
    ...(replay.longestBegan === undefined
      ? []
      : line("held", `${formatSpan(replay.longestHeldMs)} from ${formatTime(replay.longestBegan)}`)),
    ...(replay.firedAt === undefined ? [] : line("fired", formatTime(replay.firedAt))),
    ...(replay.worst === undefined || replay.worstAt === undefined
      ? []
      : line("worst", `${replay.worst} at ${formatTime(replay.worstAt)}`)),
  ];
}

function sloLines(decision: DecisionDocument, { slo }: FindingDocument): readonly ProofLine[] {
  if (!slo) return [];
  const rules = slo.burnRates.flatMap((rule) =>
    line(
      "alert",
      `${rule.action} above ${rule.factor} times over ${windowsWords(rule)}: ${BURN_RATE_WORDS[rule.outcome]}; ${burnRateWords(decision, slo, rule)}`,
    ),
  );
  return [
    ...line("formula", SLO_FORMULA, "formula"),
    ...line("burn", `${slo.burn ?? "none"}, bounds [${slo.burnLow ?? "none"}, ${slo.burnHigh ?? "none"}]`),
    ...line("spent", `${slo.consumedRatio ?? "unknown"}: ${spentWords(slo)}`),
    ...line("lasts", lastsCell(slo)),
    ...rules,
  ];
}
