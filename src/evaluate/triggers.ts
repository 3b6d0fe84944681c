import { triggerMeasureId } from "../model/ask.ts";
import type { Source } from "../model/artifact.ts";
import type { Finding, Observation, TriggerReplay } from "../model/finding.ts";
import {
  getsTraffic,
  type Indicator,
  isUpperLimit,
  type Limit,
  type Phase,
  type Plan,
  type Trigger,
} from "../model/plan.ts";
import type { MetricPoint } from "../model/reading.ts";
import { toBase } from "../model/unit.ts";
import {
  type CaseFile,
  type CitedSeries,
  type CountedCell,
  cellsFor,
  cite,
  isReadFor,
  seriesFor,
} from "./case-file.ts";
import { complement, keeps } from "./limit.ts";
import { reactionFigures } from "./reactions.ts";
import { increaseOf, pointsWithin, stepOf } from "./series.ts";

/** One evaluation of a trigger's condition. `value` is undefined where there was nothing to look at. */
interface Evaluation {
  readonly atMs: number;
  readonly value: number | undefined;
}

/** The course of a trigger's quantity over a phase, with the limit that it is held against. */
interface Course {
  readonly evaluations: readonly Evaluation[];
  readonly limit: Limit;
  readonly sources: readonly Source[];
}

/**
 * Replays each trigger over each phase in which the canary gets traffic, as Prometheus evaluates `for`: the condition must
 * hold at every evaluation from one moment until at least the duration later; an evaluation without data ends it.
 */
export function judgeTriggers(caseFile: CaseFile): readonly Finding[] {
  return caseFile.plan.triggers.flatMap((trigger) => replayTrigger(caseFile, trigger));
}

/** One trigger over every phase in which the canary gets traffic. */
export function replayTrigger(caseFile: CaseFile, trigger: Trigger): readonly Finding[] {
  const { plan } = caseFile;
  const indicator = plan.indicators.find(({ id }) => id === trigger.indicator)!;
  return plan.phases
    .filter((phase) => getsTraffic(phase, plan.canary))
    .map((phase) => judgeTrigger(caseFile, trigger, indicator, phase));
}

function judgeTrigger(caseFile: CaseFile, trigger: Trigger, indicator: Indicator, phase: Phase): Finding {
  const { plan } = caseFile;
  const base = {
    id: `${trigger.id}/${phase.id}`,
    kind: "trigger" as const,
    subject: trigger.id,
    phase: phase.id,
    variant: plan.canary.name,
    severity: trigger.severity,
    indicator: indicator.id,
    rule: trigger.written,
    limit: trigger.limit,
    planPlace: trigger.place,
  };
  const course = isReadFor(caseFile, indicator.evidence, phase.id)
    ? courseOf(caseFile, trigger, indicator, phase, plan)
    : undefined;
  const [source, ...sources] = course?.sources ?? [];
  if (!course || !source || course.evaluations.length === 0) {
    return {
      ...base,
      verdict: "inconclusive",
      reason: course ? "no-series" : "no-evidence",
      shortfall: { kind: "none" },
    };
  }
  const replay = replayOf(course, trigger);
  const observation: Observation = {
    label: trigger.indicator,
    observed: replay.worst ?? null,
    unit: course.limit.unit,
    samples: course.evaluations.length,
    samplesOf: "evaluations",
    sources: [source, ...sources],
  };
  const reaction = reactionFigures(plan, trigger, phase, replay);
  const figures = Object.keys(reaction).length > 0 ? { figures: reaction } : {};
  if (replay.firedAtMs !== undefined)
    return { ...base, verdict: "fail", reason: "trigger-fired", observation, replay, ...figures };
  if (longestBlindMs(course.evaluations, trigger.everyMs) >= Math.max(trigger.forMs, trigger.overMs)) {
    return {
      ...base,
      verdict: "inconclusive",
      reason: "trigger-blind",
      observation,
      replay,
      shortfall: { kind: "none" },
    };
  }
  return { ...base, verdict: "pass", reason: "trigger-quiet", observation, replay, ...figures };
}

function courseOf(
  caseFile: CaseFile,
  trigger: Trigger,
  indicator: Indicator,
  phase: Phase,
  plan: Plan,
): Course | undefined {
  if (indicator.kind === "metric") return metricCourse(caseFile, trigger, indicator, phase, plan);
  if (indicator.kind === "test-count") return undefined;
  const cells = cellsFor(caseFile, indicator.evidence, phase.id, plan.canary.name);
  const measureId = indicator.kind === "quantile" ? triggerMeasureId(trigger) : indicator.id;
  const slices = cells.map((counted) => slicesOf(counted, measureId));
  const sliceMs = cells[0]?.tally.question.windows.find((window) => window.phase === phase.id)?.sliceMs;
  if (sliceMs === undefined) return undefined;
  const perStep = Math.round(trigger.everyMs / sliceMs);
  const perLook = Math.round(trigger.overMs / sliceMs);
  const count = Math.max(0, ...slices.map((list) => list.length));
  const evaluations: Evaluation[] = [];
  for (let end = perStep; end <= count; end += perStep) {
    let good = 0;
    let bad = 0;
    for (const list of slices) {
      for (let index = Math.max(0, end - perLook); index < end; index += 1) {
        good += list[index]?.good ?? 0;
        bad += list[index]?.bad ?? 0;
      }
    }
    evaluations.push({ atMs: phase.beginMs + end * sliceMs, value: valueOf(indicator, good, bad) });
  }
  // "Quantile above T" is "share above T greater than 1 - q"; the requests above T were counted, the quantile was not.
  const limit: Limit =
    indicator.kind === "quantile"
      ? { op: "<=", value: complement(indicator.q), unit: "ratio", written: trigger.limit.written }
      : keepLimit(trigger.limit);
  return { evaluations, limit, sources: cells.map(({ received }) => cite(received)) };
}

/** A trigger states what must not be: its condition holds where the opposite limit is broken. */
function keepLimit(limit: Limit): Limit {
  const opposite = { ">": "<=", ">=": "<", "<": ">=", "<=": ">", "==": "==" } as const;
  return { ...limit, op: opposite[limit.op] };
}

function slicesOf(
  { tally, cell }: CountedCell,
  measureId: string,
): readonly { readonly good: number; readonly bad: number }[] {
  const index = tally.question.measures.findIndex(({ id }) => id === measureId);
  return cell.measures[index]?.slices ?? [];
}

function valueOf(indicator: Indicator, good: number, bad: number): number | undefined {
  if (good + bad === 0) return undefined;
  if (indicator.kind === "request-count") return bad;
  const isGoodReported = indicator.kind === "share" && indicator.reports === "good";
  return (isGoodReported ? good : bad) / (good + bad);
}

function metricCourse(
  caseFile: CaseFile,
  trigger: Trigger,
  indicator: Extract<Indicator, { kind: "metric" }>,
  phase: Phase,
  plan: Plan,
): Course {
  const chosen = seriesFor(caseFile, indicator, phase.id, plan.canary);
  const byTime = new Map<number, number | undefined>();
  for (const { received, series } of chosen) {
    const points = pointsWithin(series.points, phase);
    const { unit } = received.exhibit;
    points.forEach((point, index) => {
      if (point.atMs === undefined) return;
      const raw =
        indicator.take === "increase"
          ? increaseOf(
              points.slice(0, index + 1).filter(({ atMs }) => atMs! > point.atMs! - trigger.overMs),
              Number.POSITIVE_INFINITY,
            ).increase
          : point.value;
      if (Number.isNaN(raw)) {
        if (!byTime.has(point.atMs)) byTime.set(point.atMs, undefined);
        return;
      }
      const value = unit ? toBase(raw, unit) : raw;
      const present = byTime.get(point.atMs);
      // Of several series the worst one decides: that is what one alert for each of them would do.
      byTime.set(point.atMs, present === undefined ? value : worse(present, value, trigger.limit));
    });
  }
  const stepMs = stepOf(longestOf(chosen));
  const evaluations = withGaps(
    [...byTime].sort(([a], [b]) => a - b).map(([atMs, value]) => ({ atMs, value })),
    stepMs,
  );
  const sources = chosen.map(({ received, series }) => cite(received, series.place));
  return { evaluations, limit: keepLimit(trigger.limit), sources };
}

function longestOf(chosen: readonly CitedSeries[]): readonly MetricPoint[] {
  return chosen.reduce<readonly MetricPoint[]>(
    (longest, { series }) => (series.points.length > longest.length ? series.points : longest),
    [],
  );
}

/** The evaluations, with one without data for each step that has no point: Prometheus leaves out what evaluated to nothing. */
function withGaps(evaluations: readonly Evaluation[], stepMs: number | undefined): readonly Evaluation[] {
  if (stepMs === undefined || !(stepMs > 0)) return evaluations;
  return evaluations.flatMap((evaluation, index): Evaluation[] => {
    const next = evaluations[index + 1];
    // Scrapes come a little early or late: only what lies half a step from its neighbours was left out.
    const missing = next ? Math.max(0, Math.round((next.atMs - evaluation.atMs) / stepMs) - 1) : 0;
    return [
      evaluation,
      ...Array.from({ length: missing }, (_, step): Evaluation => ({
        atMs: evaluation.atMs + (step + 1) * stepMs,
        value: undefined,
      })),
    ];
  });
}

function worse(a: number, b: number, limit: Limit): number {
  return limit.op === ">" || limit.op === ">=" ? Math.max(a, b) : Math.min(a, b);
}

function replayOf(course: Course, trigger: Trigger): TriggerReplay {
  let sinceMs: number | undefined;
  let firedAtMs: number | undefined;
  let pendingSinceMs: number | undefined;
  let longestHeldMs = 0;
  let longestBeganMs: number | undefined;
  let worst: number | undefined;
  let worstAtMs: number | undefined;
  for (const { atMs, value } of course.evaluations) {
    if (value === undefined || holdsLimit(value, course.limit, trigger)) {
      sinceMs = undefined;
    } else {
      sinceMs ??= atMs;
      if (firedAtMs === undefined && atMs - sinceMs >= trigger.forMs) {
        firedAtMs = atMs;
        pendingSinceMs = sinceMs;
      }
      if (longestBeganMs === undefined || atMs - sinceMs > longestHeldMs) {
        longestHeldMs = atMs - sinceMs;
        longestBeganMs = sinceMs;
      }
    }
    if (value !== undefined && (worst === undefined || isWorse(value, worst, course.limit))) {
      worst = value;
      worstAtMs = atMs;
    }
  }
  const blindEvaluations = course.evaluations.filter(({ value }) => value === undefined).length;
  return {
    evaluations: course.evaluations.length,
    blindEvaluations,
    firedAtMs,
    pendingSinceMs,
    longestHeldMs,
    longestBeganMs,
    worst,
    worstAtMs,
  };
}

/** For `==` the condition is the equality itself: the limit is kept while the value differs. */
function holdsLimit(value: number, limit: Limit, trigger: Trigger): boolean {
  return trigger.limit.op === "==" ? value !== limit.value : keeps(value, limit);
}

function isWorse(a: number, b: number, limit: Limit): boolean {
  return isUpperLimit(limit) || limit.op === "==" ? a > b : a < b;
}

/** Longest time in a row in which nothing could be seen, in milliseconds. */
function longestBlindMs(evaluations: readonly Evaluation[], everyMs: number): number {
  let longestMs = 0;
  let lastSeenMs = (evaluations[0]?.atMs ?? 0) - everyMs;
  for (const { atMs, value } of evaluations) {
    if (value === undefined) longestMs = Math.max(longestMs, atMs - lastSeenMs);
    else lastSeenMs = atMs;
  }
  return longestMs;
}
