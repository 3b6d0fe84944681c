import { burnRateStepMs } from "../model/burn-rate-windows.ts";
import type { Budget, BurnRateReplay, BurnRateRule, BurnWindow } from "../model/slo.ts";
import { clopperPearsonLower, clopperPearsonUpper, samplesToProve } from "../statistics/binomial.ts";
import { complement } from "./limit.ts";
import { isBadSlice, type PhaseFacts, size } from "./slo-facts.ts";

/** What a rule is replayed against. */
export interface BurnTerms {
  /** Share of the samples that may be bad: 1 - target. */
  readonly allowed: number;
  readonly budget: Budget;
  readonly confidence: number;
}

/** The state of a rule at one evaluation, by arithmetic and by proof. */
interface Look {
  readonly atMs: number;
  readonly phase: string;
  readonly long: BurnWindow;
  readonly short: BurnWindow | undefined;
  readonly isAbove: boolean;
  readonly isProvedAbove: boolean;
  readonly isOpen: boolean;
}

/**
 * Replays a burn-rate rule over each phase that is at least as long as its long window. At every step, from the first full
 * short window on, the burn over each window is held against the factor; the long window is cut at the begin of the phase, as
 * that of a series which begins there.
 *
 * It fired where the lower bounds of all windows are above the factor, for as long as the rule demands. It stayed quiet where
 * at every full window the upper bound of one of them is below. Everything else is open: arithmetic on a few requests pages
 * for one unlucky error and stays silent for want of traffic, and neither says anything about the service.
 */
export function replayBurnRate(
  rule: BurnRateRule,
  facts: readonly (PhaseFacts | undefined)[],
  phaseLengthsMs: readonly number[],
  terms: BurnTerms,
): BurnRateReplay {
  const limit = Number((rule.factor * terms.allowed).toPrecision(15));
  const base = {
    ...rule,
    phases: [] as readonly string[],
    evaluations: 0,
    openEvaluations: 0,
    firedAtMs: undefined,
    firedIn: undefined,
    arithmeticAtMs: undefined,
    worst: undefined,
    samplesLeast: limit < 1 ? (samplesToProve(0, limit, terms.confidence) ?? Number.MAX_SAFE_INTEGER) : 1,
    longestPhaseMs: Math.max(0, ...phaseLengthsMs),
  };
  if (limit >= 1) return { ...base, outcome: "not-replayable", why: "cannot-fire" };
  const read = facts.filter((one) => one !== undefined);
  if (base.longestPhaseMs < rule.longMs) return { ...base, outcome: "not-replayable", why: "phases-too-short" };
  const long = read.filter(({ phase }) => phase.endMs - phase.beginMs >= rule.longMs);
  if (long.length === 0) return { ...base, outcome: "not-replayable", why: "no-evidence" };
  const timed = long.filter(({ slices }) => slices.length > 0);
  if (timed.length === 0) return { ...base, outcome: "not-replayable", why: "no-times" };
  const bounds = new Bounds(limit, terms.confidence, rule.isStrict);
  const looks = timed.flatMap((one) => looksOf(rule, one, terms.budget, bounds));
  const fired = firstHeld(looks, rule.forMs, ({ isProvedAbove }) => isProvedAbove);
  const open = looks.filter(({ isOpen }) => isOpen);
  const worst = looks.reduce<Look | undefined>(
    (most, look) => (most === undefined || ratioOf(look) > ratioOf(most) ? look : most),
    undefined,
  );
  return {
    ...base,
    phases: timed.map(({ phase }) => phase.id),
    evaluations: looks.length,
    openEvaluations: open.length,
    firedAtMs: fired?.atMs,
    firedIn: fired?.phase,
    arithmeticAtMs: firstHeld(looks, rule.forMs, ({ isAbove }) => isAbove)?.atMs,
    worst: worst && {
      atMs: worst.atMs,
      burn: Math.max(0, ratioOf(worst)) / terms.allowed,
      long: worst.long,
      short: worst.short,
    },
    ...(fired
      ? { outcome: "fired", why: "above-factor" }
      : open.length === 0
        ? { outcome: "quiet", why: "below-factor" }
        : {
            outcome: "open",
            why: open.every(({ long: window }) => window.of === 0) ? "no-samples" : "too-few-samples",
          }),
  };
}

/** Whether the burn over every window is above the factor, by arithmetic alone; nothing counted is not above anything. */
export function isAboveFactor(
  windows: readonly BurnWindow[],
  factor: number,
  target: number,
  isStrict = true,
): boolean {
  const limit = Number((factor * complement(target)).toPrecision(15));
  return windows.every(({ bad, of }) => of > 0 && (isStrict ? bad / of > limit : bad / of >= limit));
}

function looksOf(rule: BurnRateRule, facts: PhaseFacts, budget: Budget, bounds: Bounds): readonly Look[] {
  const { phase } = facts;
  const sampleMs = budget.kind === "timeslices" ? budget.sliceMs : facts.sliceMs;
  const series =
    budget.kind === "timeslices"
      ? sampled(facts, budget.sliceMs, budget.sliceTarget)
      : facts.slices.map((slice) => ({ bad: slice.bad, of: size(slice) }));
  const totals = cumulative(series);
  const perLong = Math.round(rule.longMs / sampleMs);
  const perShort = rule.shortMs === undefined ? undefined : Math.round(rule.shortMs / sampleMs);
  const step = Math.max(1, Math.round(burnRateStepMs(rule) / sampleMs));
  const full = Math.min(series.length, Math.floor((phase.endMs - phase.beginMs) / sampleMs));
  const looks: Look[] = [];
  for (let end = perShort ?? perLong; end <= full; end += step) {
    const long = between(totals, Math.max(0, end - perLong), end);
    const short = perShort === undefined ? undefined : between(totals, end - perShort, end);
    const windows = short ? [long, short] : [long];
    const isAbove = windows.every((window) => bounds.isAbove(window));
    const isProvedAbove = isAbove && windows.every((window) => bounds.isProvedAbove(window));
    const isProvedBelow = windows.some((window) => bounds.isProvedBelow(window));
    // A window that the begin of the phase cuts may prove that the rule fired, and never that it would not have.
    const isOpen = !isProvedAbove && !isProvedBelow && (isAbove || end >= perLong);
    looks.push({ atMs: phase.beginMs + end * sampleMs, phase: phase.id, long, short, isAbove, isProvedAbove, isOpen });
  }
  return looks;
}

/** Time slices as samples of their own: one each, bad or not, none where there was no request. */
function sampled(facts: PhaseFacts, sliceMs: number, target: number): readonly BurnWindow[] {
  const per = Math.max(1, Math.round(sliceMs / facts.sliceMs));
  const count = Math.floor((facts.phase.endMs - facts.phase.beginMs) / sliceMs);
  return Array.from({ length: count }, (_, index): BurnWindow => {
    const own = facts.slices.slice(index * per, (index + 1) * per);
    const slice = {
      good: own.reduce((sum, { good }) => sum + good, 0),
      bad: own.reduce((sum, { bad }) => sum + bad, 0),
    };
    return size(slice) === 0 ? { bad: 0, of: 0 } : { bad: isBadSlice(slice, target) ? 1 : 0, of: 1 };
  });
}

/** The first look of a run that lasted so long, within one phase. */
function firstHeld(looks: readonly Look[], forMs: number, holds: (look: Look) => boolean): Look | undefined {
  let since: Look | undefined;
  for (const look of looks) {
    if (!holds(look)) since = undefined;
    else if (since?.phase !== look.phase) since = look;
    if (since && look.atMs - since.atMs >= forMs) return look;
  }
  return undefined;
}

/** The lowest burn of the windows of a look, as a share of bad requests; below every other where a window is empty. */
function ratioOf({ long, short }: Look): number {
  return Math.min(...[long, ...(short ? [short] : [])].map(({ bad, of }) => (of === 0 ? -1 : bad / of)));
}

function cumulative(series: readonly BurnWindow[]): readonly BurnWindow[] {
  const totals: BurnWindow[] = [{ bad: 0, of: 0 }];
  for (const { bad, of } of series) totals.push({ bad: totals.at(-1)!.bad + bad, of: totals.at(-1)!.of + of });
  return totals;
}

function between(totals: readonly BurnWindow[], from: number, to: number): BurnWindow {
  return { bad: totals[to]!.bad - totals[from]!.bad, of: totals[to]!.of - totals[from]!.of };
}

/** The exact bounds of a window against the limit, each pair of counts computed once. */
class Bounds {
  readonly #limit: number;
  readonly #confidence: number;
  readonly #isStrict: boolean;
  readonly #known = new Map<string, { readonly low: number; readonly high: number }>();

  constructor(limit: number, confidence: number, isStrict: boolean) {
    this.#limit = limit;
    this.#confidence = confidence;
    this.#isStrict = isStrict;
  }

  isAbove({ bad, of }: BurnWindow): boolean {
    return of > 0 && this.#exceeds(bad / of);
  }

  isProvedAbove(window: BurnWindow): boolean {
    return window.of > 0 && this.#exceeds(this.#of(window).low);
  }

  isProvedBelow(window: BurnWindow): boolean {
    return window.of > 0 && !this.#exceeds(this.#of(window).high);
  }

  #exceeds(ratio: number): boolean {
    return this.#isStrict ? ratio > this.#limit : ratio >= this.#limit;
  }

  #of({ bad, of }: BurnWindow): { readonly low: number; readonly high: number } {
    const key = `${bad}/${of}`;
    const known = this.#known.get(key);
    if (known) return known;
    const bounds = {
      low: clopperPearsonLower(bad, of, this.#confidence),
      high: clopperPearsonUpper(bad, of, this.#confidence),
    };
    this.#known.set(key, bounds);
    return bounds;
  }
}
