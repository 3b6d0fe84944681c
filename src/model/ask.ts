import type { Condition } from "./condition.ts";
import { type Exhibit, type Phase, type Plan, type Trigger, variantsOf } from "./plan.ts";
import { burnRateStepMs } from "./burn-rate-windows.ts";
import type { LatencyQuestion, LoadQuestion, Measure, PhaseWindow } from "./question.ts";

const EXAMPLES = 5;
const USERS_MOST = 10_000;
const TREND_ROWS_MOST = 15;
const NANOSECONDS_PER_MS = 1e6;
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** Widths that a row of a trend may have: those that people count in. */
const TREND_WIDTHS_MS = [
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND_MS),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 4, 6, 12, 24, 48, 168].map((hours) => hours * HOUR_MS),
];

/** Everything that the plan asks of one load log or of one file of health checks, in one question. */
export function questionFor(plan: Plan, exhibit: Exhibit): LoadQuestion {
  const phases = exhibit.phase === undefined ? plan.phases : plan.phases.filter(({ id }) => id === exhibit.phase);
  const alerts = plan.appendix.alerts.flatMap(({ trigger }) => trigger ?? []);
  const triggers = [...plan.triggers, ...alerts].filter(
    (trigger) => indicatorOf(plan, trigger.indicator)?.evidence === exhibit.id,
  );
  const stepsMs = [...triggers.map(({ everyMs }) => everyMs), ...sloStepsMs(plan, exhibit)];
  const variants = variantsOf(plan);
  return {
    windows: phases.map((phase) => windowOf(phase, stepsMs)),
    variants: variants.map(({ name }) => name),
    variantOfServer: Object.fromEntries(
      variants.flatMap(({ name, servers }) => servers.map((server) => [server, name])),
    ),
    measures: [...indicatorMeasures(plan, exhibit), ...triggerMeasures(plan, triggers)],
    latencies: latencies(plan, exhibit),
    examples: EXAMPLES,
    usersMost: USERS_MOST,
    ...(exhibit.phase === undefined ? {} : { untimedPhase: exhibit.phase }),
  };
}

/** The measure under which a trigger on a latency quantile counts the requests above its limit. */
export function triggerMeasureId(trigger: Trigger): string {
  return `above ${trigger.limit.written} (${trigger.id})`;
}

function indicatorOf(plan: Plan, id: string) {
  return plan.indicators.find((indicator) => indicator.id === id);
}

function windowOf(phase: Phase, stepsMs: readonly number[]): PhaseWindow {
  const lengthMs = phase.endMs - phase.beginMs;
  const trendMs = TREND_WIDTHS_MS.find((width) => Math.ceil(lengthMs / width) <= TREND_ROWS_MOST) ?? lengthMs;
  const sliceMs = stepsMs.reduce(greatestCommonDivisor, trendMs);
  return { phase: phase.id, beginMs: phase.beginMs, endMs: phase.endMs, trendMs, sliceMs };
}

/**
 * The steps in which the SLOs on the evidence look at it. A file of SLO objects, which is not read when the question is asked,
 * counts its windows in whole minutes.
 */
function sloStepsMs(plan: Plan, exhibit: Exhibit): readonly number[] {
  const isHere = ({ indicator }: { readonly indicator: string }): boolean =>
    indicatorOf(plan, indicator)?.evidence === exhibit.id;
  const slos = plan.slos.filter(isHere);
  const files = plan.sloFiles.filter(isHere);
  const rules = [...slos, ...files].flatMap(({ burnRates }) => burnRates);
  return [
    ...rules.map(burnRateStepMs),
    ...slos.flatMap(({ budget }) => (budget.kind === "timeslices" ? [budget.sliceMs] : [])),
    ...files.map(() => MINUTE_MS),
  ];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function indicatorMeasures(plan: Plan, exhibit: Exhibit): readonly Measure[] {
  return plan.indicators.flatMap((indicator): Measure[] => {
    if (indicator.evidence !== exhibit.id) return [];
    if (indicator.kind !== "share" && indicator.kind !== "request-count") return [];
    const except = indicator.kind === "share" ? indicator.except.map(({ when }) => when) : [];
    return [{ id: indicator.id, ...(indicator.only ? { only: indicator.only } : {}), bad: indicator.bad, except }];
  });
}

/** A quantile exceeds its limit exactly where more than 1 - q of the requests do: so a trigger on one needs no more than a count. */
function triggerMeasures(plan: Plan, triggers: readonly Trigger[]): readonly Measure[] {
  return triggers.flatMap((trigger): Measure[] => {
    const indicator = indicatorOf(plan, trigger.indicator);
    if (indicator?.kind !== "quantile") return [];
    const slow: Condition = { kind: "latency", op: ">", valueNs: Math.round(trigger.limit.value * NANOSECONDS_PER_MS) };
    const unanswered: Condition = { kind: "status", op: "=", value: 0 };
    const only = indicator.only ? { only: indicator.only } : {};
    return [{ id: triggerMeasureId(trigger), ...only, bad: { kind: "or", of: [slow, unanswered] }, except: [] }];
  });
}

/** Every log gets a distribution over all its requests besides those of the plan's quantiles: the documents show it. */
function latencies(plan: Plan, exhibit: Exhibit): readonly LatencyQuestion[] {
  const quantiles = plan.indicators.filter(
    (indicator) => indicator.kind === "quantile" && indicator.evidence === exhibit.id,
  );
  return [
    { id: "" },
    ...quantiles.map((indicator): LatencyQuestion => ({
      id: indicator.id,
      ...(indicator.kind === "quantile" && indicator.only ? { only: indicator.only } : {}),
    })),
  ];
}
