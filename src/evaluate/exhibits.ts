import { formatDefect } from "../errors.ts";
import type { Finding, Reason } from "../model/finding.ts";
import type { Exhibit, Phase, Plan } from "../model/plan.ts";
import type { MetricSeries, MetricsReading } from "../model/reading.ts";
import type { Received, ReceivedReading } from "../model/received.ts";
import type { LoadTally } from "../model/tally.ts";
import { type CaseFile, observedSize, phaseOf } from "./case-file.ts";
import { stepOf } from "./series.ts";

/** A log of one phase may hold this share of requests that lie outside it: traffic that ran on for a few seconds. */
const OUTSIDE_RATIO_MOST = 0.01;
/** A snapshot belongs to a phase when it was taken at its end, or this share of its length later, */
const LATE_RATIO_MOST = 0.05;
/** or this many milliseconds later, whichever is more. */
const LATE_MS = 2_000;
/** A range of points reaches the end of its phase when less than this many steps are missing; more is a gap. */
const STEPS_MISSING_MOST = 2;

/** What is wrong with an exhibit, as a finding will say it. */
interface Doubt {
  readonly reason: Reason;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** One finding for each exhibit of the contract: it was there, readable, and speaks about the phase that it was filed for. */
export function judgeExhibits(caseFile: CaseFile): readonly Finding[] {
  return caseFile.received.map((received) => judgeExhibit(caseFile.plan, received));
}

function judgeExhibit(plan: Plan, received: Received): Finding {
  const { exhibit } = received;
  const base = {
    id: `evidence/${exhibit.path}`,
    kind: "evidence" as const,
    subject: exhibit.id,
    phase: exhibit.phase,
    variant: undefined,
    severity: exhibit.isRequired ? ("blocking" as const) : ("advisory" as const),
    rule: ruleOf(exhibit),
    planPlace: exhibit.place,
  };
  if (received.status === "missing") {
    return {
      ...base,
      verdict: "inconclusive",
      reason: "evidence-missing",
      shortfall: { kind: "evidence", path: exhibit.path },
    };
  }
  if (received.status === "refused") {
    const figures = {
      problem: received.defects.map(formatDefect).slice(0, 3).join("; "),
      problems: received.defects.length,
    };
    return {
      ...base,
      verdict: "inconclusive",
      reason: "evidence-refused",
      shortfall: { kind: "evidence", path: exhibit.path },
      figures,
    };
  }
  const doubt = doubtAbout(plan, received);
  const observation = observedSize(received);
  if (doubt) {
    return {
      ...base,
      verdict: "inconclusive",
      ...doubt,
      observation,
      shortfall: { kind: "evidence", path: exhibit.path },
    };
  }
  return { ...base, verdict: "pass", reason: "evidence-complete", observation };
}

function ruleOf(exhibit: Exhibit): string {
  return exhibit.phase === undefined ? "is there and readable" : "is there, readable, and about its phase";
}

function doubtAbout(plan: Plan, received: ReceivedReading): Doubt | undefined {
  const { exhibit, reading } = received;
  const phases = exhibit.phase === undefined ? plan.phases : [phaseOf(plan, exhibit.phase)];
  if (reading.family === "load") return firstDoubt(phases, (phase) => doubtAboutLoad(exhibit, reading.tally, phase));
  if (reading.family === "metrics") {
    const said = doubtAboutClaims(exhibit, reading, phases);
    return (
      said ??
      (exhibit.phase === undefined
        ? undefined
        : firstDoubt(phases, (phase) => doubtAboutMetrics(exhibit, reading, phase)))
    );
  }
  return undefined;
}

function firstDoubt(phases: readonly Phase[], about: (phase: Phase) => Doubt | undefined): Doubt | undefined {
  for (const phase of phases) {
    const doubt = about(phase);
    if (doubt) return { ...doubt, figures: { phase: phase.id, ...doubt.figures } };
  }
  return undefined;
}

function doubtAboutLoad(exhibit: Exhibit, tally: LoadTally, phase: Phase): Doubt | undefined {
  const lengthMs = phase.endMs - phase.beginMs;
  const window = tally.question.windows.findIndex((candidate) => candidate.phase === phase.id);
  const cells = tally.cells[window] ?? [];
  const requests = cells.reduce((sum, cell) => sum + cell.requests, 0);
  if (tally.claimedWindow) {
    const { beginMs, endMs } = tally.claimedWindow;
    const withinMs = Math.min(endMs, phase.endMs) - Math.max(beginMs, phase.beginMs);
    const outsideRatio = 1 - withinMs / Math.max(1, endMs - beginMs);
    if (outsideRatio > OUTSIDE_RATIO_MOST * 10) {
      return { reason: "records-outside-phase", figures: { outsideRatio, began: beginMs, ended: endMs } };
    }
    if (withinMs / lengthMs < exhibit.coverageRatio)
      return { reason: "window-not-covered", figures: { coveredRatio: Math.max(0, withinMs / lengthMs) } };
  }
  if (tally.records === 0 || requests === 0) return { reason: "window-not-covered", figures: { coveredRatio: 0 } };
  const outsideRatio = tally.outside.count / tally.records;
  if (exhibit.phase !== undefined && outsideRatio > OUTSIDE_RATIO_MOST) {
    return {
      reason: "records-outside-phase",
      figures: {
        outsideRatio,
        outside: tally.outside.count,
        records: tally.records,
        firstLine: tally.outside.firstLine,
      },
    };
  }
  if (!tally.isTimed) return undefined;
  const firstAtMs = Math.min(...cells.map((cell) => cell.firstAtMs));
  const lastAtMs = Math.max(...cells.map((cell) => cell.lastAtMs));
  const coveredRatio = (lastAtMs - firstAtMs) / lengthMs;
  if (coveredRatio < exhibit.coverageRatio)
    return { reason: "window-not-covered", figures: { coveredRatio, firstAt: firstAtMs, lastAt: lastAtMs } };
  return undefined;
}

/** A snapshot that says which phase, window or time it is about is held to its word. */
function doubtAboutClaims(exhibit: Exhibit, reading: MetricsReading, phases: readonly Phase[]): Doubt | undefined {
  const [phase] = phases;
  if (!phase || exhibit.phase === undefined) return undefined;
  if (reading.phase !== undefined && reading.phase !== phase.id) {
    return { reason: "taken-at-wrong-time", figures: { phase: phase.id, saysPhase: reading.phase } };
  }
  if (!reading.window) return undefined;
  const withinMs = Math.min(reading.window.endMs, phase.endMs) - Math.max(reading.window.beginMs, phase.beginMs);
  const lengthMs = phase.endMs - phase.beginMs;
  const windowMs = reading.window.endMs - reading.window.beginMs;
  if (withinMs < lengthMs * exhibit.coverageRatio || withinMs < windowMs * exhibit.coverageRatio) {
    const figures = {
      phase: phase.id,
      coveredRatio: Math.max(0, withinMs / lengthMs),
      began: reading.window.beginMs,
      ended: reading.window.endMs,
    };
    return { reason: "window-not-covered", figures };
  }
  return undefined;
}

function doubtAboutMetrics(exhibit: Exhibit, reading: MetricsReading, phase: Phase): Doubt | undefined {
  const times = reading.series.flatMap((series) =>
    series.points.flatMap(({ atMs }) => (atMs === undefined ? [] : [atMs])),
  );
  if (reading.series.length === 0) return { reason: "no-series", figures: {} };
  // A text exposition carries no times: nothing in it can be held against the clock.
  if (times.length === 0) return undefined;
  const isRange = reading.series.some((series) => series.points.length > 1);
  if (!isRange) {
    const takenAtMs = reading.takenAtMs ?? times.reduce((latest, atMs) => Math.max(latest, atMs));
    const latestMs = phase.endMs + Math.max(LATE_MS, (phase.endMs - phase.beginMs) * LATE_RATIO_MOST);
    return takenAtMs < phase.endMs || takenAtMs > latestMs
      ? { reason: "taken-at-wrong-time", figures: { takenAt: takenAtMs, notBefore: phase.endMs, notAfter: latestMs } }
      : undefined;
  }
  return doubtAboutRange(reading.series, times, phase, exhibit);
}

function doubtAboutRange(
  series: readonly MetricSeries[],
  times: readonly number[],
  phase: Phase,
  exhibit: Exhibit,
): Doubt | undefined {
  const union = [...new Set(times)].sort((a, b) => a - b);
  const longest = series.reduce((most, candidate) => (candidate.points.length > most.points.length ? candidate : most));
  const stepMs = stepOf(longest.points) ?? 0;
  const firstAtMs = union[0]!;
  const lastAtMs = union.at(-1)!;
  if (firstAtMs > phase.beginMs + STEPS_MISSING_MOST * stepMs || lastAtMs < phase.endMs - STEPS_MISSING_MOST * stepMs) {
    const coveredRatio =
      Math.max(0, Math.min(lastAtMs, phase.endMs) - Math.max(firstAtMs, phase.beginMs)) / (phase.endMs - phase.beginMs);
    return { reason: "window-not-covered", figures: { coveredRatio, firstAt: firstAtMs, lastAt: lastAtMs, stepMs } };
  }
  const outside = union.filter(
    (atMs) => atMs < phase.beginMs - phaseSlack(phase) || atMs > phase.endMs + phaseSlack(phase),
  ).length;
  if (outside / union.length > OUTSIDE_RATIO_MOST) {
    return {
      reason: "records-outside-phase",
      figures: { outsideRatio: outside / union.length, outside, records: union.length },
    };
  }
  const missingMs = gapsWithin(union, phase, stepMs);
  if (missingMs / (phase.endMs - phase.beginMs) > 1 - exhibit.coverageRatio) {
    return { reason: "gap-in-series", figures: { missingMs, stepMs } };
  }
  return undefined;
}

/** A range query may reach a little beyond its phase on both sides; rate windows make people ask for that. */
function phaseSlack(phase: Phase): number {
  return Math.max(LATE_MS, (phase.endMs - phase.beginMs) * LATE_RATIO_MOST);
}

/** Time within the phase for which points are missing: what a gap has over the allowed steps. */
function gapsWithin(times: readonly number[], phase: Phase, stepMs: number): number {
  const within = times.filter((atMs) => atMs >= phase.beginMs && atMs < phase.endMs);
  let missingMs = 0;
  for (let index = 1; index < within.length; index += 1) {
    const gapMs = within[index]! - within[index - 1]!;
    if (gapMs > stepMs * (STEPS_MISSING_MOST + 1)) missingMs += gapMs - stepMs;
  }
  return missingMs;
}
