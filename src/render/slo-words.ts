import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { formatClock, formatCount, formatDecimal, formatRatio, formatSpan, formatTime } from "./numbers.ts";

type Slo = NonNullable<FindingDocument["slo"]>;
type BurnRate = Slo["burnRates"][number];
type Alert = DecisionDocument["appendix"]["alerts"][number];

const NBSP = "\u00A0";
const SECONDS = [1_000, "s"] as const;
const LONG_UNITS = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "m"],
] as const;
const SMALL_RATIO = 0.0001;

/** `Availability (99.9% over 30d)`. */
export function sloTitle(finding: FindingDocument): string {
  return `${finding.slo?.title ?? finding.subject} (${finding.rule})`;
}

/** One sentence for a manager on an SLO; the consequence that was agreed stands behind one that is broken. */
export function sloSentence(finding: FindingDocument, where: string): string {
  const slo = finding.slo!;
  const title = `SLO ${sloTitle(finding)}`;
  const bad = `${formatCount(slo.bad)} of ${formatCount(slo.counted)} ${noun(slo)}${where} were bad`;
  switch (finding.reason) {
    case "slo-kept":
      return `${title}: ${bad}. With ${confidenceOf(finding)} confidence that burns the budget at most ${times(slo.burnHigh)} as fast as it is granted: kept.`;
    case "slo-broken":
      return `${title}: ${bad}, which burns the budget ${times(slo.burn)} as fast as it is granted, with ${confidenceOf(finding)} confidence at least ${times(slo.burnLow)}: broken.${lastsWords(finding)}${consequenceWords(slo)}`;
    case "slo-budget-spent":
      return `${title}: the budget is spent: ${spentWords(slo)}.${consequenceWords(slo)}`;
    case "slo-budget-spent-before":
      return `${title}: the budget was spent before the release began (${formatRatio(slo.spentBeforeRatio ?? 0)} of it).${consequenceWords(slo)}`;
    case "too-few-samples":
    case "interval-spans-limit":
      return `${title}: ${bad}, which neither proves nor disproves it: the budget burns between ${times(slo.burnLow)} and ${times(slo.burnHigh)} as fast as it is granted${shortfallOf(finding)}.`;
    case "exclusion-over-cap":
      return `${title}${where} was not judged: an exclusion went over its cap, and its requests count again.`;
    case "no-whole-slice":
      return `${title}${where} was not judged: no phase is as long as a time slice of ${formatSpan(slo.sliceMs ?? 0)}.`;
    case "no-times":
      return `${title}${where} was not judged: the log has no times, and time slices need them.`;
    case "no-traffic":
      return `${title} was not judged: ${finding.variant ?? "the variant"} got no request${where}.`;
    default: {
      const path = finding.shortfall?.kind === "evidence" ? ` ${finding.shortfall.path}` : "";
      return `${title}${where} was not judged: its evidence${path} is missing or was refused.`;
    }
  }
}

/** What would settle an SLO, or would have kept it; undefined where nothing is missing. */
export function sloRemedy(finding: FindingDocument, where: string): string | undefined {
  const slo = finding.slo!;
  const title = `SLO ${sloTitle(finding)}${where}`;
  if (finding.shortfall?.kind === "requests") {
    return `${title}: ${formatCount(finding.shortfall.more)} more ${noun(slo)} without a bad one (${formatCount(finding.shortfall.outOf)} in all).`;
  }
  if (finding.shortfall?.kind === "evidence") return `${title}: the file ${finding.shortfall.path}, collected again.`;
  if (finding.reason === "slo-budget-spent-before")
    return `${title}: a budget that has come back, or an agreement to release without one.`;
  if (finding.reason === "slo-broken" && finding.turningBad !== undefined) {
    return `${title}: ${formatCount(slo.bad)} of ${formatCount(slo.counted)} ${noun(slo)} were bad; with at most ${formatCount(finding.turningBad)} it would have been kept.`;
  }
  return finding.verdict === "pass" ? undefined : sloSentence(finding, where);
}

/** `16.3 times (12.7 to 20.8)`. */
export function burnWords(slo: Slo): string {
  if (slo.burn === null) return "–";
  return `${times(slo.burn)} (${bare(slo.burnLow)} to ${bare(slo.burnHigh)})`;
}

/** What the release spent of the budget of the whole window, and on what that number stands. */
export function spentWords(slo: Slo): string {
  const { consumedRatio, spentBeforeRatio, elapsedMs } = slo;
  if (consumedRatio === undefined) return "–";
  const basis = {
    "expected-requests": `of ${formatCount(slo.expectedRequests ?? 0)} expected requests`,
    "traffic-as-seen": `in ${formatLong(elapsedMs)}, if the rest of the ${slo.windowWritten} has the same traffic`,
    time: `in ${formatLong(elapsedMs)}`,
  }[slo.consumedBasis];
  const before =
    spentBeforeRatio === undefined ? "; spent before: not known" : `; ${formatRatio(spentBeforeRatio)} spent before`;
  return `${smallRatio(consumedRatio)} ${basis}${before}`;
}

/** `9.2 d, a full budget`, or that it outlasts its window. */
export function lastsCell(slo: Slo): string {
  if (slo.burn === null) return "–";
  if (slo.lastsMs === undefined) return "longer than its window";
  return `${formatLong(slo.lastsMs)}, ${slo.lastsOf === "left" ? "what is left" : "a full budget"}`;
}

/** `1 h and 5 m`. */
export function windowsWords({ longMs, shortMs }: BurnRate): string {
  return shortMs === undefined ? formatLong(longMs) : `${formatLong(longMs)} and ${formatLong(shortMs)}`;
}

export const BURN_RATE_WORDS = {
  fired: "would have fired",
  quiet: "would not have fired",
  open: "not proved either way",
  "not-replayable": "not replayable on this evidence",
} as const;

/** Why a burn-rate alert is said to have fired, or not, or why it could not be told. */
export function burnRateWords(decision: DecisionDocument, slo: Slo, rule: BurnRate): string {
  const samples = slo.budget === "timeslices" ? "time slices" : "requests";
  switch (rule.why) {
    case "above-factor":
      return `at ${formatTime(rule.firedAt!)} in ${phaseTitleOf(decision, rule.firedIn)}; worst ${worstWords(rule)}`;
    case "below-factor":
      return rule.worst && rule.worst.burn > 0
        ? `worst ${worstWords(rule)}`
        : `nothing bad at any of ${formatCount(rule.evaluations)} evaluations`;
    case "too-few-samples":
    case "no-samples": {
      const arithmetic =
        rule.arithmeticAt === undefined
          ? ""
          : `arithmetic alone would have fired at ${formatTime(rule.arithmeticAt)}; `;
      const seen = rule.worst ? `worst ${worstWords(rule)}` : `no ${samples}`;
      return `${arithmetic}${seen}; ${formatCount(rule.samplesLeast)} ${samples} without a bad one are the least that prove a slower burn`;
    }
    case "phases-too-short":
      return `the longest phase is ${formatLong(rule.longestPhaseMs)}`;
    case "no-times":
      return "the log has no times";
    case "cannot-fire":
      return `more than every ${slo.budget === "timeslices" ? "time slice" : "request"} would have to be bad`;
    default:
      return "the evidence of the phases that are long enough is missing or was refused";
  }
}

/** Whether a reaction was demanded, and came; empty where the plan says nothing of one. */
export function reactionWords(finding: FindingDocument): string {
  const figures = finding.figures ?? {};
  const within = figures["reactionWithinMs"];
  const at = figures["reactedAt"];
  const demanded = within === undefined ? "" : ` The plan demands a reaction within ${formatSpan(Number(within))}`;
  if (figures["reacted"] === "not needed") return ` A reaction within ${formatSpan(Number(within))} was not needed.`;
  if (figures["reacted"] === "without a firing") {
    const since = figures["reactedSinceHeldMs"];
    const held = since === undefined ? "" : `, ${formatSpan(Number(since))} after its condition began to hold longest`;
    return ` On record all the same: “${String(figures["reaction"])}” at ${formatClock(String(at))}${held}.`;
  }
  if (at === undefined) return demanded === "" ? "" : `${demanded}: none is on record.`;
  const after = Number(figures["reactedAfterMs"]);
  const when = after < 0 ? `${formatSpan(-after)} before it fired` : `${formatSpan(after)} after`;
  const record = `“${String(figures["reaction"])}” at ${formatClock(String(at))}, ${when}`;
  if (demanded === "") return ` On record: ${record}.`;
  return `${demanded}: ${record}, ${figures["reacted"] === "late" ? "too late" : "in time"}.`;
}

/** What an alert policy would have done; that it is prose where it is. */
export function alertWords(decision: DecisionDocument, { replay }: Alert): string {
  if (!replay) return "not replayed: not written as a rule";
  const where = replay.phase === undefined ? "" : ` in ${phaseTitleOf(decision, replay.phase)}`;
  const held =
    replay.phase === undefined
      ? "the condition never held"
      : `held for ${formatSpan(replay.longestHeldMs)} at most${where}`;
  switch (replay.outcome) {
    case "fired":
      return `would have fired${where} at ${replay.firedAt === undefined ? "an unknown time" : formatTime(replay.firedAt)}`;
    case "quiet":
      return `would not have fired: ${held}`;
    case "blind":
      return `could have fired unseen: part of the evidence has no data; ${held}`;
    case "too-short":
      return `not replayable on this evidence: the longest phase is ${formatLong(replay.longestPhaseMs)}; ${held}`;
    default:
      return "not replayed: its evidence is missing or was refused";
  }
}

/** Of the findings about one SLO, those that a page of reasons needs: the release's, or the first phase that breaks it by itself. */
export function tellingSlos(findings: readonly FindingDocument[]): readonly FindingDocument[] {
  const subjects = new Set<string>();
  return findings.filter((finding) => {
    if (finding.kind !== "slo") return true;
    if (subjects.has(finding.subject)) return false;
    const release = findings.find(
      (other) => other.kind === "slo" && other.subject === finding.subject && other.phase === undefined,
    );
    // A phase that is only too short to prove the whole says nothing that the whole does not.
    const isTold = finding.phase === undefined || (release === undefined && finding.verdict !== "inconclusive");
    if (isTold) subjects.add(finding.subject);
    return isTold;
  });
}

function worstWords({ worst }: BurnRate): string {
  if (!worst) return "";
  const window = ({ bad, of }: { readonly bad: number; readonly of: number }): string =>
    `${formatCount(bad)} of ${formatCount(of)}`;
  const counts = worst.short
    ? `${window(worst.long)} bad over the long window, ${window(worst.short)} over the short`
    : `${window(worst.long)} bad`;
  return `${times(worst.burn)} at ${formatClock(worst.at)} (${counts})`;
}

function lastsWords({ slo, variant }: FindingDocument): string {
  if (!slo || slo.lastsMs === undefined) return "";
  const budget = slo.lastsOf === "left" ? "what is left of the budget" : `a full ${slo.windowWritten} budget`;
  return ` With all traffic on ${variant ?? "it"}, ${budget} would last ${formatLong(slo.lastsMs)}.`;
}

function consequenceWords({ consequence }: Slo): string {
  return consequence === undefined
    ? ""
    : ` Agreed for this case: ${consequence}${/[.!?]$/.test(consequence) ? "" : "."}`;
}

function shortfallOf({ shortfall, slo }: FindingDocument): string {
  if (shortfall?.kind !== "requests") return "";
  return `; ${formatCount(shortfall.more)} more ${noun(slo!)} without a bad one would settle it (${formatCount(shortfall.outOf)} in all)`;
}

function noun({ budget, sliceMs }: Slo): string {
  return budget === "timeslices" ? `time slices of ${formatSpan(sliceMs ?? 0)}` : "requests";
}

function confidenceOf({ observation }: FindingDocument): string {
  return `${formatDecimal((observation?.interval?.confidence ?? 0) * 100, 4)}${NBSP}%`;
}

function times(burn: number | null): string {
  return burn === 1 ? "exactly" : `${bare(burn)} times`;
}

/** Three figures that tell: 0.043, 1.0004 where it is just above 1, 16.3. */
function bare(burn: number | null): string {
  if (burn === null) return "–";
  for (let digits = 3; digits < 9; digits += 1) {
    const rounded = Number(burn.toPrecision(digits));
    if (Math.sign(rounded - 1) === Math.sign(burn - 1)) return formatDecimal(rounded, 6);
  }
  return String(burn);
}

function smallRatio(ratio: number): string {
  return ratio > 0 && ratio < SMALL_RATIO ? `${Number((ratio * 100).toPrecision(2))}${NBSP}%` : formatRatio(ratio);
}

/** A span in one unit, with a decimal where it has one: 81.3 s, 3.7 m, 1 h, 9.2 d. */
function formatLong(ms: number): string {
  const [unitMs, unit] = LONG_UNITS.find(([leastMs]) => ms >= 2 * leastMs || ms === leastMs) ?? SECONDS;
  return `${formatDecimal(ms / unitMs, 1)}${NBSP}${unit}`;
}

function phaseTitleOf(decision: DecisionDocument, phase: string | undefined): string {
  return decision.phases.find(({ id }) => id === phase)?.title ?? "the release";
}
