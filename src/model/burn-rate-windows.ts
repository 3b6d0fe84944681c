/**
 * Multi-window burn-rate alerts: which windows, which factors, when one fires.
 *
 * burn rate = error ratio / (1 − SLO); factor of a window = share of the budget · period / long window; an alert fires
 * where the burn over the short and over the long window are both strictly above its factor (Beyer et al. 2018, The Site
 * Reliability Workbook, chapter 5). Lengths are minutes, shares and ratios 0 to 1.
 */

export interface BurnRateWindow {
  readonly id: string;
  readonly severity: "page" | "ticket";
  readonly longMinutes: number;
  readonly shortMinutes: number;
  /** Share of the period's budget that is gone when the long window burns at the factor from end to end. */
  readonly budgetShare: number;
  /** How many times as fast as the whole budget in exactly the period. */
  readonly factor: number;
  /** How long both must stay above before it fires; 0 for at once. */
  readonly forMinutes: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

type WindowShape = Pick<BurnRateWindow, "id" | "severity" | "longMinutes" | "shortMinutes" | "budgetShare">;

/** The share of the period's budget that a burn over a window consumes. */
export function budgetConsumed(burn: number, windowMinutes: number, periodMinutes: number): number {
  return (burn * windowMinutes) / periodMinutes;
}

/** The burn rate at which a window consumes the share of the period's budget. */
export function burnRateFactor(budgetShare: number, longMinutes: number, periodMinutes: number): number {
  return (budgetShare * periodMinutes) / longMinutes;
}

/** How fast the budget burns: 1 spends it in exactly the period. Infinite for errors against a target of 100 %. */
export function burnRate(errorRatio: number, target: number): number {
  return errorRatio === 0 ? 0 : errorRatio / (1 - target);
}

/** Whether the alert of the window holds; a ratio that is not known (NaN) never fires and must be told apart by the caller. */
export function isBurning(factor: number, target: number, shortErrorRatio: number, longErrorRatio: number): boolean {
  const limit = factor * (1 - target);
  return shortErrorRatio > limit && longErrorRatio > limit;
}

/**
 * The step in which a rule is evaluated, in milliseconds: a fifth of its shortest window, at most a minute, in whole seconds
 * that divide both windows.
 */
export function burnRateStepMs({
  longMs,
  shortMs,
}: {
  readonly longMs: number;
  readonly shortMs: number | undefined;
}): number {
  const shortestMs = shortMs ?? longMs;
  let stepMs = Math.min(60_000, Math.max(1_000, Math.floor(shortestMs / 5_000) * 1_000));
  while (shortestMs % stepMs !== 0 || longMs % stepMs !== 0) stepMs -= 1_000;
  return stepMs;
}

function withFactors(shapes: readonly WindowShape[], periodDays: number): BurnRateWindow[] {
  return shapes.map((shape) => ({
    ...shape,
    factor: burnRateFactor(shape.budgetShare, shape.longMinutes, periodDays * DAY),
    forMinutes: 0,
  }));
}

const PAGE_QUICK = {
  id: "page-quick",
  severity: "page",
  longMinutes: HOUR,
  shortMinutes: 5,
  budgetShare: 0.02,
} as const;
const PAGE_SLOW = {
  id: "page-slow",
  severity: "page",
  longMinutes: 6 * HOUR,
  shortMinutes: 30,
  budgetShare: 0.05,
} as const;
const TICKET_QUICK = {
  id: "ticket-quick",
  severity: "ticket",
  longMinutes: DAY,
  shortMinutes: 2 * HOUR,
  budgetShare: 0.1,
} as const;
const TICKET_SLOW = {
  id: "ticket-slow",
  severity: "ticket",
  longMinutes: 3 * DAY,
  shortMinutes: 6 * HOUR,
  budgetShare: 0.1,
} as const;

/** The three windows of the SRE workbook's table 5-8: 14.4, 6 and 1 over a period of 30 days. */
export const WORKBOOK_WINDOWS: readonly BurnRateWindow[] = withFactors([PAGE_QUICK, PAGE_SLOW, TICKET_SLOW], 30);

/** Periods, in days, for which Sloth has a table of its own. */
export const SLOTH_PERIOD_DAYS: readonly number[] = [28, 30];

/**
 * The four windows of Sloth (github.com/slok/sloth, internal/alert/window.go) for a period of 28 or 30 days.
 * Throws RangeError for another: Sloth asks for a file of windows then, and so does {@link customWindows}.
 */
export function slothWindows(periodDays: number): readonly BurnRateWindow[] {
  if (!SLOTH_PERIOD_DAYS.includes(periodDays)) {
    throw new RangeError(
      `found a period of ${periodDays} days, expected ${SLOTH_PERIOD_DAYS.join(" or ")}, or windows of your own`,
    );
  }
  return withFactors([PAGE_QUICK, PAGE_SLOW, TICKET_QUICK, TICKET_SLOW], periodDays);
}

/** Windows of one's own, with the factors that their shares of the budget come to. */
export function customWindows(shapes: readonly WindowShape[], periodDays: number): readonly BurnRateWindow[] {
  return withFactors(shapes, periodDays);
}

/** Pyrra's table is of 28 days: the factors are fixed, the windows scale with the period. */
const PYRRA_PERIOD_DAYS = 28;
const PYRRA_SHAPES = [
  { id: "critical-quick", severity: "page", longMinutes: HOUR, shortMinutes: 5, factor: 14, forMinutes: 2 },
  { id: "critical-slow", severity: "page", longMinutes: 6 * HOUR, shortMinutes: 30, factor: 7, forMinutes: 15 },
  { id: "warning-quick", severity: "ticket", longMinutes: DAY, shortMinutes: 2 * HOUR, factor: 2, forMinutes: HOUR },
  {
    id: "warning-slow",
    severity: "ticket",
    longMinutes: 4 * DAY,
    shortMinutes: 6 * HOUR,
    factor: 1,
    forMinutes: 3 * HOUR,
  },
] as const;

/** The four windows of Pyrra (github.com/pyrra-dev/pyrra, slo/rules.go), rounded to a minute. Its shares are not the workbook's. */
export function pyrraWindows(periodDays: number): readonly BurnRateWindow[] {
  const scale = periodDays / PYRRA_PERIOD_DAYS;
  return PYRRA_SHAPES.map((shape) => {
    const longMinutes = Math.round(shape.longMinutes * scale);
    return {
      ...shape,
      longMinutes,
      shortMinutes: Math.round(shape.shortMinutes * scale),
      forMinutes: Math.round(shape.forMinutes * scale),
      budgetShare: budgetConsumed(shape.factor, longMinutes, periodDays * DAY),
    };
  });
}

/** One window of google/slo-generator, whose rule differs: a single window, and the burn rounded to a decimal first. */
export interface RoundedBurnReport {
  readonly errorRatio: number;
  readonly burnRate: number;
  readonly isAlert: boolean;
  /** Minutes of the budget that are left of the window; below 0 when it is overspent. */
  readonly remainingMinutes: number;
}

/** Fewer events than this prove nothing to slo-generator. */
export const SLO_GENERATOR_EVENTS_LEAST = 10;

/**
 * The report of google/slo-generator (report.py) on good and bad events: success share rounded to 6 decimals, burn to
 * one, then compared strictly, so that 9.04 does not alert at 9. Undefined where there are too few events to judge.
 */
export function sloGeneratorReport(
  events: { readonly good: number; readonly bad: number },
  goal: number,
  windowMinutes: number,
  threshold: number,
): RoundedBurnReport | undefined {
  const total = events.good + events.bad;
  if (!(total >= SLO_GENERATOR_EVENTS_LEAST)) return undefined;
  const success = Math.round((events.good / total) * 1e6) / 1e6;
  const budget = 1 - goal;
  const burn = budget === 0 ? 0 : Math.round(((1 - success) / budget) * 10) / 10;
  return {
    errorRatio: 1 - success,
    burnRate: burn,
    isAlert: burn > threshold,
    remainingMinutes: windowMinutes * (success - goal),
  };
}
