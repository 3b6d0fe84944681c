import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import {
  formatCount,
  formatDecimal,
  formatProbability,
  formatQuantity,
  formatRatio,
  formatSpan,
  formatTime,
  formatClock,
} from "./numbers.ts";
import { looksSentence } from "./looks-words.ts";
import { reactionWords, sloRemedy, sloSentence } from "./slo-words.ts";

/**
 * The only prose about findings. Plain text without any markup: whoever shows it escapes it for where it stands.
 * Every sentence says what was seen, what was demanded, how sure that is, and, where something is missing, what would settle it.
 */

export const VERDICT_WORDS = { pass: "pass", warn: "warn", fail: "fail", inconclusive: "inconclusive" } as const;
export const VERDICT_MARKS = { pass: "✓", warn: "!", fail: "✕", inconclusive: "?" } as const;
export const DECISION_WORDS = { promote: "PROMOTE", hold: "HOLD", rollback: "ROLLBACK" } as const;
export const PHASE_DECISION_WORDS = { proceed: "Proceed", hold: "Hold", rollback: "Roll back" } as const;

/** How a finding's subject is called: the indicator's title where the plan gives one. */
export function titleOf(decision: DecisionDocument, finding: FindingDocument): string {
  if (finding.kind === "slo") return `SLO ${finding.slo?.title ?? finding.subject}`;
  const indicator = decision.indicators.find(({ id }) => id === finding.indicator);
  const name = indicator?.title ?? finding.indicator ?? finding.subject;
  const user = finding.figures?.["user"];
  if (finding.figures?.["horizonMs"] !== undefined) return `${name}, trend`;
  return user === undefined ? name : `${name} of each user`;
}

/** `Full rollout`, or the release where a finding is about all of it. */
export function phaseTitle(decision: DecisionDocument, phase: string | undefined): string {
  return decision.phases.find(({ id }) => id === phase)?.title ?? "the release";
}

/** `at least 99%`, `at most 400ms`. */
export function limitWords(finding: FindingDocument): string {
  const { limit } = finding;
  if (!limit) return "";
  return `${{ "<=": "at most", "<": "less than", ">=": "at least", ">": "more than", "==": "exactly" }[limit.op]} ${limit.written}`;
}

/** The observed number, rounded so that it stays on its side of the limit. */
export function observedWords(finding: FindingDocument): string {
  const { observation, limit, comparison } = finding;
  if (!observation) return "nothing";
  if (comparison?.against === "baseline") return relativeWords(observation.observed, finding);
  return formatQuantity(
    observation.observed,
    observation.unit,
    limit?.unit === observation.unit ? limit.value : undefined,
  );
}

/** `1.03 x`, `+0.20 percentage points`: a number relative to another one. */
function relativeWords(value: number | null, finding: FindingDocument): string {
  const { observation, comparison } = finding;
  if (value === null) return "without bound";
  if (comparison?.form === "ratio") return `${formatDecimal(value, 3)} x`;
  const sign = value > 0 ? "+" : "";
  return observation!.unit === "ratio"
    ? `${sign}${formatDecimal(value * 100, 2)} percentage points`
    : `${sign}${formatQuantity(value, observation!.unit)}`;
}

/** How sure the observed number is: `97.80 to 98.73 % at 95 %, 2,312 requests`. */
export function certaintyWords(finding: FindingDocument): string {
  const { observation } = finding;
  if (!observation) return "–";
  const samples = plural(observation.samples, observation.samplesOf.slice(0, -1));
  if (!observation.interval)
    return observation.samplesOf === "points" ? `as reported, ${samples}` : `counted, ${samples}`;
  const { low, high, confidence } = observation.interval;
  return `${rangeWords(boundWords(finding, low, "any"), boundWords(finding, high, "any"))} at ${formatPercent(confidence)}, ${samples}${clusteringWords(finding)}`;
}

/** `, errors clustered 3.2 times`: only where clustering made a difference. */
function clusteringWords({ figures }: FindingDocument): string {
  const effect = Math.max(Number(figures?.["designEffect"] ?? 1), Number(figures?.["designEffectBound"] ?? 1));
  return effect > 1 ? `, design effect ${formatDecimal(effect, 1)}` : "";
}

/** `97.80 to 98.73 %`: a unit that both ends share is said once. */
function rangeWords(low: string, high: string): string {
  const unit = /[\s\u00A0](?:percentage points|%|ms|x|s|m|h)$/.exec(high)?.[0];
  return unit !== undefined && low.endsWith(unit) ? `${low.slice(0, -unit.length)} to ${high}` : `${low} to ${high}`;
}

/** `95 %`, with as few decimals as the number has. */
export function formatPercent(ratio: number): string {
  return `${formatDecimal(ratio * 100, 4)}\u00A0%`;
}

/** What the margin to the limit is: `room of 0.90 percentage points`, `over by 12 ms`. */
export function marginWords(finding: FindingDocument): string {
  const { margin, limit } = finding;
  if (margin === undefined || margin === null || !limit) return "–";
  if (finding.comparison?.against === "baseline")
    return margin >= 0
      ? `room of ${relativeWords(margin, finding).replace("+", "")}`
      : `broken by ${relativeWords(-margin, finding).replace("+", "")}`;
  // Against an earlier decision the margin is one of the indicator itself, though the plan wrote a factor.
  const unit = finding.comparison?.unit ?? limit.unit;
  const size =
    unit === "ratio"
      ? `${formatDecimal(Math.abs(margin) * 100, 2)} percentage points`
      : formatQuantity(Math.abs(margin), unit);
  if (margin === 0) return "none";
  return margin > 0 ? `room of ${size}` : `broken by ${size}`;
}

/** One sentence for a manager: what it means, and how sure that is. */
export function sentence(decision: DecisionDocument, finding: FindingDocument): string {
  return `${claim(decision, finding)}${provedWords(finding)}`;
}

/** What a finding says, without how sure it is. */
export function claim(decision: DecisionDocument, finding: FindingDocument): string {
  const title = titleOf(decision, finding);
  const where = finding.phase === undefined ? "" : ` in ${phaseTitle(decision, finding.phase)}`;
  const figures = finding.figures ?? {};
  if (finding.kind === "slo") return sloSentence(finding, where);
  if (finding.kind === "looks") return looksSentence(decision, finding);
  switch (finding.reason) {
    case "limit-kept":
      return `${title}${where} is ${observedOf(finding)}; the plan demands ${limitWords(finding)}.`;
    case "limit-broken":
      return `${title}${where} is ${observedOf(finding)}; the plan demands ${limitWords(finding)}.`;
    case "exclusion-over-cap":
      return `${title}${where} is ${observedOf(finding)} because an exclusion went over its cap and its requests count again; the plan demands ${limitWords(finding)}.`;
    case "too-few-samples":
      return `${title}${where} is ${observedOf(finding)}, which is too few to prove ${limitWords(finding)}${shortfallWords(finding)}.`;
    case "interval-spans-limit":
      return `${title}${where} is ${observedOf(finding)}, which neither proves nor disproves ${limitWords(finding)}${shortfallWords(finding)}.`;
    case "no-traffic":
      return `${title}${where} was not judged: ${finding.variant ?? "the variant"} got no request there.`;
    case "no-evidence":
      return `${title}${where} was not judged: its evidence${pathOf(finding)} is missing or was refused.`;
    case "no-baseline-traffic":
      return `${title}${where} was not compared: the baseline got no request there.`;
    case "no-users":
      return `${title}${where} was not judged for each user: the log names none.`;
    case "too-many-users":
      return `${title}${where} was not judged for each user: there are more users than are told apart.`;
    case "users-unproved":
      return `${title}${where} holds for the worst user (${String(figures["user"])}, ${observedOf(finding)}) as far as that can be told: ${formatCount(Number(figures["unproved"] ?? 0))} of ${formatCount(Number(figures["users"] ?? 0))} users have too few requests to prove ${limitWords(finding)}.`;
    case "no-previous":
      return `${title}${where} was not compared: no earlier decision of this service that promoted judged it.`;
    case "trend-kept":
    case "trend-broken":
    case "trend-open":
      return trendSentence(finding, title.replace(/, trend$/, ""), where);
    case "counter-reset":
      return `${pathIn(finding)}: a counter was reset ${plural(Number(figures["resets"] ?? 0), "time")}${where}; what it counted before the reset is in the sum, what it lost is not.`;
    case "unit-mismatch":
      return `${pathIn(finding)}: the plan says ${String(figures["planned"])}, the file says ${String(figures["said"])} for ${String(figures["series"])}.`;
    case "clock-skew":
      return `${finding.subject}${where} begins or ends ${formatSpan(Number(figures["skewMs"] ?? 0))} outside ${String(figures["reference"])}: the clocks differ.`;
    case "times-step-back":
      return `${pathIn(finding)}: in the middle of the log its times step back by ${formatSpan(Number(figures["stepBackMs"] ?? 0))}, of ${formatSpan(Number(figures["spanMs"] ?? 0))} that it spans. Either the logs of several servers were joined, or the same requests stand in it twice.`;
    case "records-repeated":
      return `${pathIn(finding)}: ${plural(Number(figures["copies"]), "request")} of ${formatCount(Number(figures["compared"]))}${figures["comparedOneIn"] === undefined ? "" : ` that were compared, one in ${formatCount(Number(figures["comparedOneIn"]))},`} stand in it a second time, byte for byte and with the same time (line ${String(figures["lines"])}). Either the log holds them twice, or a client sent the same request twice in one moment; they were counted each time.`;
    case "no-latency":
      return `${title}${where} was not judged: the log holds no latency.`;
    case "no-series":
      return `${title}${where} was not judged: the evidence holds no such series. No series is not zero.`;
    case "several-series":
      return `${title}${where} was not judged: several series fit, and one was expected; add labels under where.`;
    case "not-a-number":
      return `${title}${where} was not judged: the series holds NaN, which is what a ratio without traffic gives.`;
    case "trigger-quiet":
      return `${finding.rule}: did not fire${where}; the condition ${finding.replay?.longestBegan === undefined ? "never held" : `held for ${heldWords(finding)} at most`}.${reactionWords(finding)}`;
    case "trigger-fired":
      return `${finding.rule}: fired${where} at ${timeWords(finding.replay?.firedAt)}; the condition held from ${clockWords(finding.replay?.pendingSince)} on, for ${heldWords(finding)}.${reactionWords(finding)}`;
    case "trigger-blind":
      return `${finding.rule}: could have fired unseen${where}: ${formatCount(finding.replay?.blindEvaluations ?? 0)} of ${formatCount(finding.replay?.evaluations ?? 0)} evaluations had no data.`;
    case "evidence-complete":
      return `${pathIn(finding)} is there, readable, and about its phase.`;
    case "evidence-missing":
      return `${pathIn(finding)} is missing. Collect it, or the phase cannot be judged.`;
    case "evidence-refused":
      return `${pathIn(finding)} was refused: ${String(figures["problem"])}.`;
    case "window-not-covered":
      return `${pathIn(finding)} covers only ${formatRatio(Number(figures["coveredRatio"] ?? 0))} of ${phaseTitle(decision, String(figures["phase"] ?? finding.phase))}.`;
    case "records-outside-phase":
      return `${pathIn(finding)} holds ${formatRatio(Number(figures["outsideRatio"] ?? 0))} of its records outside ${phaseTitle(decision, String(figures["phase"] ?? finding.phase))}: it may belong to another run.`;
    case "gap-in-series":
      return `${pathIn(finding)} has gaps of ${formatSpan(Number(figures["missingMs"] ?? 0))} in all.`;
    case "taken-at-wrong-time":
      return `${pathIn(finding)} was not taken at the end of ${phaseTitle(decision, finding.phase)}: it may belong to another run.`;
    case "split-as-planned":
      return `The traffic${where} was split as planned (${finding.rule}).`;
    case "split-mismatch":
      return finding.kind === "split"
        ? `The traffic${where} was not split as planned: ${finding.variant} got ${observedOf(finding)}, planned were ${formatRatio(Number(figures["plannedRatio"] ?? 0))} (${`p = ${formatProbability(Number(figures["pValue"] ?? 0))}`.replace("= <", "<")}).`
        : `${title}${where} cannot be believed: the traffic was not split as planned.`;
    case "weights-as-planned":
      return `${pathIn(finding)} gives ${finding.variant} the planned share.`;
    case "weights-mismatch":
      return `${pathIn(finding)} gives ${finding.variant} a share of ${observedOf(finding)}, planned are ${formatRatio(Number(figures["plannedRatio"] ?? 0))}${figures["missing"] === undefined ? "" : `; it does not show ${String(figures["missing"])}`}.`;
    case "server-not-serving":
      return `${pathIn(finding)} shows servers that take no traffic: ${String(figures["idle"])}.`;
    case "sources-agree":
      return `${finding.subject}${where} ${finding.rule}.`;
    case "sources-disagree":
      return `${finding.subject}${where} contradicts ${String(figures["reference"])}: ${disagreement(finding)}.`;
    case "diff-as-applied":
      return `${pathIn(finding)} is what was applied.`;
    case "diff-mismatch":
      return `${pathIn(finding)} does not lead from one state to the other: the hunk at line ${String(figures["line"])} does not stand in ${String(figures["side"])}.`;
    case "waiver-expired":
      return `The waiver of ${finding.subject} by ${String(figures["owner"])} expired on ${String(figures["expires"])} and was not applied.`;
    case "waiver-unused":
      return `The waiver of ${finding.subject} by ${String(figures["owner"])} was not needed; take it out of the plan.`;
    case "not-corroborated":
      return `Only ${finding.subject} counted all the traffic${where}: there was nothing to check it against.`;
    default:
      return `${title}${where}: ${finding.reason}.`;
  }
}

function trendSentence(finding: FindingDocument, title: string, where: string): string {
  const horizon = formatSpan(Number(finding.figures?.["horizonMs"] ?? 0));
  const interval = finding.observation?.interval;
  const demanded = `the plan demands ${limitWords(finding)} ${horizon} after the phase`;
  if (!interval) return `${title}${where} has too few points for a trend; ${demanded}.`;
  const range = rangeWords(
    formatQuantity(interval.low, finding.observation!.unit),
    formatQuantity(interval.high, finding.observation!.unit),
  );
  const conclusion = { "trend-kept": "kept", "trend-broken": "broken", "trend-open": "neither proved nor disproved" }[
    finding.reason as "trend-kept"
  ];
  return `The trend of ${title}${where} leads to ${observedWords(finding)} (${range} at ${formatPercent(interval.confidence)}); ${demanded}: ${conclusion}.`;
}

/** `98.31 % of 2,312 requests`, `28.9 ms over 1,881 requests`, `0`. */
function observedOf(finding: FindingDocument): string {
  const { observation } = finding;
  if (!observation) return "unknown";
  const observed = observedWords(finding);
  const { comparison } = finding;
  if (comparison?.against === "baseline") {
    const pair = `${formatQuantity(comparison.own, comparison.unit)} against ${formatQuantity(comparison.other, comparison.unit)}`;
    if (comparison.form === "ratio") return `${observed.replace(" x", " times")} the baseline (${pair})`;
    const { observed: difference } = observation;
    if (difference === null || difference === 0) return `equal to the baseline (${pair})`;
    return `${observed.replace(/^[+-]/, "")} ${difference > 0 ? "above" : "below"} the baseline (${pair})`;
  }
  if (observation.unit === "ratio" && observation.bad !== undefined)
    return `${observed} of ${plural(observation.samples, "request")}`;
  if (observation.unit === "ratio" && finding.kind === "split")
    return `${observed} of ${plural(observation.samples, "request")}`;
  return observation.interval && observation.unit === "ms"
    ? `${observed} over ${plural(observation.samples, "request")}`
    : observed;
}

/** What the interval proves: ` With 95 % confidence it is at most 98.73 %: broken.` Empty where a finding proves nothing of a limit. */
export function provedWords(finding: FindingDocument): string {
  if (finding.kind === "slo" || (finding.reason !== "limit-kept" && finding.reason !== "limit-broken")) return "";
  const conclusion = finding.reason === "limit-kept" ? "kept" : "broken";
  const bound = provingBound(finding);
  if (bound === undefined) return ` That is ${conclusion}.`;
  return ` With ${formatPercent(finding.observation!.interval!.confidence)} confidence it is ${bound}: ${conclusion}.`;
}

/** `at most 98.73 %`: the end of the interval that proves the limit kept, or broken. */
export function provingBound(finding: FindingDocument): string | undefined {
  const { limit, observation } = finding;
  const interval = observation?.interval;
  if (!interval) return undefined;
  const isUpper = limit?.op === "<=" || limit?.op === "<";
  const isBroken = finding.reason === "limit-broken";
  const end = isUpper === isBroken ? interval.low : interval.high;
  if (end === null) return undefined;
  return `${isUpper === isBroken ? "at least" : "at most"} ${amountWords(finding, end)}`;
}

/** The line that a statistician checks: counts, estimate, bounds, method, confidence, limit. Empty where nothing was measured. */
export function statisticWords(finding: FindingDocument): string {
  const { observation, limit, replay } = finding;
  if (!observation) return "";
  const { interval } = observation;
  const bounds = interval
    ? `bounds ${rangeWords(boundWords(finding, interval.low, "none"), boundWords(finding, interval.high, "none"))}, one-sided ${formatPercent(interval.confidence)} each (${interval.method})${clusteringWords(finding)}`
    : replay
      ? `${formatCount(replay.blindEvaluations)} without data`
      : "no interval: the number is counted or reported, not estimated";
  return [
    countWords(finding),
    `observed ${observedWords(finding)}`,
    bounds,
    ...(limit ? [`limit ${limitWords(finding)}`] : []),
  ].join("; ");
}

/** `from 98.51 to 100 %`, `at least 20.4 ms`. */
export function boundsWords(finding: FindingDocument): string {
  const { low = null, high = null } = finding.observation?.interval ?? {};
  if (low === null) return high === null ? "anything" : `at most ${amountWords(finding, high)}`;
  return high === null
    ? `at least ${amountWords(finding, low)}`
    : `from ${rangeWords(amountWords(finding, low), amountWords(finding, high))}`;
}

/** `11 bad of 651 requests`, `82 points`. */
export function countWords({ observation }: FindingDocument): string {
  if (!observation) return "";
  const { samples, samplesOf, bad } = observation;
  const counted = plural(samples, samplesOf.slice(0, -1));
  return bad === undefined ? counted : `${formatCount(bad)} bad of ${counted}`;
}

function boundWords(finding: FindingDocument, value: number | null, none: string): string {
  return value === null ? none : amountWords(finding, value);
}

/** A number of the finding's own kind, rounded on its side of the limit. */
function amountWords(finding: FindingDocument, value: number): string {
  const { observation, limit } = finding;
  if (finding.comparison?.against === "baseline") return relativeWords(value, finding);
  return formatQuantity(value, observation!.unit, limit?.unit === observation!.unit ? limit.value : undefined);
}

/** `; 99 more requests without an error would settle it (299 in all)`. */
export function shortfallWords(finding: FindingDocument): string {
  const { shortfall, observation } = finding;
  if (shortfall?.kind !== "requests") return "";
  const kind = observation?.unit === "ms" ? "within the limit" : "without an error";
  return `; ${formatCount(shortfall.more)} more requests ${kind} would settle it (${formatCount(shortfall.outOf)} in all)`;
}

/** What is needed for a finding that holds the release back; undefined where nothing is. */
export function remedy(decision: DecisionDocument, finding: FindingDocument): string | undefined {
  const title = titleOf(decision, finding);
  const where = finding.phase === undefined ? "" : ` in ${phaseTitle(decision, finding.phase)}`;
  if (finding.kind === "slo") return sloRemedy(finding, where);
  if (finding.shortfall?.kind === "requests") {
    const kind = finding.observation?.unit === "ms" ? "within the limit" : "without an error";
    return `${title}${where}: ${formatCount(finding.shortfall.more)} more requests ${kind} (${formatCount(finding.shortfall.outOf)} in all).`;
  }
  if (finding.shortfall?.kind === "evidence")
    return `${title}${where}: the file ${finding.shortfall.path}, collected again.`;
  if (finding.verdict === "fail" && finding.kind === "guardrail") return brokenRemedy(decision, finding);
  if (finding.verdict === "fail" && finding.kind === "trigger") {
    return `${finding.rule}${where}: the condition held for ${heldWords(finding)}; less than ${formatSpan(declaredForMs(finding))} would not have fired.`;
  }
  if (finding.verdict === "inconclusive") return sentence(decision, finding);
  return undefined;
}

function brokenRemedy(decision: DecisionDocument, finding: FindingDocument): string {
  const title = titleOf(decision, finding);
  const where = finding.phase === undefined ? "" : ` in ${phaseTitle(decision, finding.phase)}`;
  const { observation, turningBad } = finding;
  if (observation?.bad !== undefined && turningBad !== undefined) {
    const kind = observation.unit === "ms" ? "took longer than the limit" : "were bad";
    return `${title}${where}: ${formatCount(observation.bad)} of ${formatCount(observation.samples)} requests ${kind}; with at most ${formatCount(turningBad)} it would have passed.`;
  }
  return `${title}${where}: ${observedWords(finding)} was seen, ${limitWords(finding)} is demanded.`;
}

/** The duration behind `for` in a trigger's rule, in milliseconds. */
function declaredForMs(finding: FindingDocument): number {
  const match = / for (\d+(?:\.\d+)?)\s?(ms|s|m|min|h|d)$/.exec(finding.rule);
  const factor = { ms: 1, s: 1_000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 }[match?.[2] ?? "ms"] ?? 1;
  return match ? Number(match[1]) * factor : 0;
}

function heldWords(finding: FindingDocument): string {
  const heldMs = finding.replay?.longestHeldMs ?? 0;
  if (finding.replay?.longestBegan === undefined) return "no moment";
  return formatSpan(heldMs);
}

function timeWords(time: string | undefined): string {
  return time === undefined ? "an unknown time" : formatTime(time);
}

function clockWords(time: string | undefined): string {
  return time === undefined ? "an unknown time" : formatClock(time);
}

function pathIn(finding: FindingDocument): string {
  const slash = finding.id.indexOf("/");
  return finding.id.slice(slash + 1);
}

function pathOf(finding: FindingDocument): string {
  return finding.shortfall?.kind === "evidence" ? ` ${finding.shortfall.path}` : "";
}

function disagreement(finding: FindingDocument): string {
  const figures = finding.figures ?? {};
  const what = String(figures["disagree"] ?? "");
  const reference = String(figures["reference"] ?? "");
  return what
    .split(", ")
    .map((item) => {
      const mine = figures[`${finding.subject} ${item}`];
      const theirs = figures[`${reference} ${item}`];
      return mine === undefined || theirs === undefined
        ? item
        : `${formatCount(Number(mine))} ${item} against ${formatCount(Number(theirs))}`;
    })
    .join(", ");
}

/** `1 judgement`, `11 judgements`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Why a phase goes on although nothing asked for it: what the plan lets stay open, or that all of it held. */
export function quietReason(
  decision: DecisionDocument,
  phase: DecisionDocument["phases"][number],
  own: readonly FindingDocument[],
): string {
  const open = own.filter((finding) => finding.severity === "blocking" && finding.verdict === "inconclusive");
  if (open.length > 0)
    return `The plan lets this phase go on with something open: ${open.map((finding) => sentence(decision, finding)).join(" ")}`;
  if ((phase.share[decision.variants.canary.name] ?? 0) === 0)
    return "No traffic for the canary was planned; the evidence is complete.";
  return "Everything blocking held.";
}

/** What the replay of all triggers came to, in one sentence. */
export function triggersResult({ findings }: DecisionDocument): string {
  const triggers = findings.filter(({ kind }) => kind === "trigger");
  const fired = triggers.filter(({ reason }) => reason === "trigger-fired");
  const blind = triggers.filter(({ reason }) => reason === "trigger-blind" || reason === "no-evidence");
  if (fired.length > 0) return `Result: fired: ${[...new Set(fired.map(({ rule }) => rule))].join("; ")}.`;
  return blind.length > 0
    ? "Result: none fired as far as the evidence shows; part of it has no data."
    : "Result: none fired.";
}
