import type { Source } from "../../model/artifact.ts";
import { type Indicator, isUpperLimit, type Limit } from "../../model/plan.ts";
import type { MetricPoint } from "../../model/reading.ts";
import { toBase } from "../../model/unit.ts";
import { type CitedSeries, cite, isReadFor, seriesFor } from "../case-file.ts";
import { defineGuardrail, judgeExact } from "../guardrail-kind.ts";
import { projectTrend } from "../../statistics/trend.ts";
import { keeps, marginTo, proves } from "../limit.ts";
import { increaseOf, pointsWithin } from "../series.ts";

interface MetricFacts {
  /** What was taken from the series, in the indicator's unit. */
  readonly taken: number;
  readonly points: number;
  /** The finite points of each series, times in seconds from the begin of the phase, values in the indicator's unit. */
  readonly series: readonly { readonly seconds: readonly number[]; readonly values: readonly number[] }[];
  /** Length of the phase in seconds. */
  readonly lengthS: number;
}

/** Above this share of NaN among its points a series does not speak for its phase. */
const NAN_RATIO_MOST = 0.1;

const example: Extract<Indicator, { kind: "metric" }> = {
  kind: "metric",
  id: "pool_utilisation",
  title: undefined,
  topic: undefined,
  evidence: "pool",
  unit: "ratio",
  take: "max",
  series: undefined,
  where: {},
  place: { line: 1, column: 1 },
};
/** Sixty points, of which one was taken. */
function taken(value: number): MetricFacts {
  return { taken: value, points: 60, series: [], lengthS: 60 };
}

const atMost80: Limit = { op: "<=", value: 0.8, unit: "ratio", written: "80%" };

/** A number of a metric series against a limit, as its source reported it. */
export default defineGuardrail<"metric", MetricFacts>({
  kind: "metric",
  title: "metric as reported",
  formula:
    "last, max, min or mean of the points within the phase; increase adds up the steps of a counter, a drop being a reset to " +
    "zero. The number is what the source reported: it carries no interval.",
  observe: (indicator, { caseFile, phase, variant }) => {
    if (!phase || !isReadFor(caseFile, indicator.evidence, phase.id)) return { lacking: "no-evidence" };
    const chosen = seriesFor(caseFile, indicator, phase.id, variant);
    const within = chosen
      .map((cited) => ({ cited, points: pointsOf(cited, phase) }))
      .filter(({ points }) => points.length > 0);
    const [firstSeries, ...otherSeries] = within;
    if (!firstSeries) return { lacking: "no-series" };
    if (within.length > 1 && (indicator.take === "last" || indicator.take === "mean"))
      return { lacking: "several-series" };
    const all = within.flatMap(({ points }) => points);
    const finite = all.filter(({ value }) => !Number.isNaN(value));
    if (finite.length === 0 || finite.length < all.length * (1 - NAN_RATIO_MOST)) return { lacking: "not-a-number" };
    if (indicator.take === "last" && Number.isNaN(all.at(-1)!.value)) return { lacking: "not-a-number" };
    const beganAtMs = Math.min(
      ...allSeries(caseFile, indicator, phase.id).map(({ points }) => firstAtMs(points, phase)),
    );
    const chosenValue = take(
      indicator.take,
      within.map(({ points }) => points),
      beganAtMs,
    );
    const unit = firstSeries.cited.received.exhibit.unit;
    const source = ({ received, series }: CitedSeries): Source => cite(received, series.place);
    const inUnit = (value: number): number => (unit ? toBase(value, unit) : value);
    const series = within.map(({ points }) => {
      const timed = points.filter(({ atMs, value }) => atMs !== undefined && !Number.isNaN(value));
      return {
        seconds: timed.map(({ atMs }) => (atMs! - phase.beginMs) / 1_000),
        values: timed.map(({ value }) => inUnit(value)),
      };
    });
    return {
      facts: {
        taken: inUnit(chosenValue),
        points: finite.length,
        series,
        lengthS: (phase.endMs - phase.beginMs) / 1_000,
      },
      sources: [source(firstSeries.cited), ...otherSeries.map(({ cited }) => source(cited))],
    };
  },
  judge: (indicator, facts, limit, _certainty, sources) =>
    judgeExact(
      {
        label: indicator.id,
        observed: facts.taken,
        unit: indicator.unit,
        samples: facts.points,
        samplesOf: "points",
        sources,
      },
      limit,
    ),
  compare: (indicator, canary, baseline, form, limit, _certainty, sources) => {
    const isRatio = form === "ratio";
    const observed = isRatio ? canary.taken / baseline.taken : canary.taken - baseline.taken;
    const isKnown = Number.isFinite(observed);
    const isKept = isKnown && keeps(observed, limit);
    const observation = {
      label: indicator.id,
      observed: isKnown ? observed : null,
      unit: isRatio ? ("none" as const) : indicator.unit,
      samples: canary.points,
      samplesOf: "points" as const,
      sources,
    };
    return {
      verdict: !isKnown ? "inconclusive" : isKept ? "pass" : "fail",
      reason: !isKnown ? "not-a-number" : isKept ? "limit-kept" : "limit-broken",
      observation,
      margin: isKnown ? marginTo(observed, limit) : null,
      shortfall: { kind: "none" },
      comparison: { against: "baseline", form, other: baseline.taken, own: canary.taken, unit: indicator.unit },
    };
  },
  project: (indicator, facts, horizonMs, limit, { confidence }, sources) => {
    const atS = facts.lengthS + horizonMs / 1_000;
    const lines = facts.series
      .filter(({ values }) => values.length > 2)
      .map(({ seconds, values }) => projectTrend(seconds, values, atS, 2 * confidence - 1));
    const isAttained = lines.length > 0 && lines.every((line) => line.isAttained);
    const isUpper = isUpperLimit(limit);
    // Of several series the one that comes nearest to the limit speaks for all of them.
    const worst = (numbers: readonly number[]): number =>
      numbers.reduce((a, b) => (isUpper ? Math.max(a, b) : Math.min(a, b)));
    const interval = isAttained
      ? { low: worst(lines.map(({ lower }) => lower)), high: worst(lines.map(({ upper }) => upper)) }
      : undefined;
    const verdict = interval ? proves(interval, limit) : "inconclusive";
    const level = lines.length > 0 ? worst(lines.map((line) => line.level)) : null;
    return {
      verdict,
      reason: verdict === "pass" ? "trend-kept" : verdict === "fail" ? "trend-broken" : "trend-open",
      observation: {
        label: indicator.id,
        observed: level,
        unit: indicator.unit,
        ...(interval
          ? { interval: { ...interval, confidence, method: "Theil-Sen, Sen's interval of the slope" } }
          : {}),
        samples: facts.points,
        samplesOf: "points",
        sources,
      },
      margin: level === null ? null : marginTo(level, limit),
      shortfall: { kind: "none" },
      figures: { horizonMs, now: facts.taken },
    };
  },
  examples: [
    { name: "the limit itself is kept", indicator: example, facts: taken(0.8), limit: atMost80, verdict: "pass" },
    { name: "above the limit", indicator: example, facts: taken(0.81), limit: atMost80, verdict: "fail" },
  ],
});

/** A reply that was taken once, right after the phase, speaks for the phase though its time lies behind it. */
function pointsOf(
  { received, series }: CitedSeries,
  phase: { readonly beginMs: number; readonly endMs: number },
): readonly MetricPoint[] {
  const isSnapshot = series.points.length === 1 && received.exhibit.phase !== undefined;
  return isSnapshot ? series.points : pointsWithin(series.points, phase);
}

function allSeries(
  caseFile: Parameters<typeof seriesFor>[0],
  indicator: Extract<Indicator, { kind: "metric" }>,
  phase: string,
): readonly { readonly points: readonly MetricPoint[] }[] {
  return caseFile.received.flatMap((received) =>
    received.status === "read" &&
    received.exhibit.id === indicator.evidence &&
    received.exhibit.phase === phase &&
    received.reading.family === "metrics"
      ? received.reading.series
      : [],
  );
}

function firstAtMs(
  points: readonly MetricPoint[],
  phase: { readonly beginMs: number; readonly endMs: number },
): number {
  return pointsWithin(points, phase)[0]?.atMs ?? Number.POSITIVE_INFINITY;
}

function take(
  how: Extract<Indicator, { kind: "metric" }>["take"],
  series: readonly (readonly MetricPoint[])[],
  beganAtMs: number,
): number {
  const numbers = series
    .flat()
    .map(({ value }) => value)
    .filter((value) => !Number.isNaN(value));
  switch (how) {
    case "last":
      return numbers.at(-1)!;
    case "max":
      return numbers.reduce((most, value) => Math.max(most, value));
    case "min":
      return numbers.reduce((least, value) => Math.min(least, value));
    case "mean":
      return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    case "increase":
      return series.reduce((sum, points) => sum + increaseOf(points, beganAtMs).increase, 0);
  }
}
