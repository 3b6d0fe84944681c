import { ascending, linearQuantile } from "./linear-quantile.ts";

/**
 * What Kayenta does with series before and beside its test: transforms, outlier fences, effect sizes, pairing and the
 * windows of repeated judgements. Semantics of github.com/spinnaker/kayenta, commit a69573be9d8f (Apache-2.0): Transforms,
 * IQRDetector, KSigmaDetector, DescriptiveStatistics, EffectSizes, MetricSetMixerService, SetupAndExecuteCanariesStage.
 */

/** Which values of a series are outliers, as their positions. */
export type OutlierDetector = (values: readonly number[]) => readonly number[];

export function removeNaN(values: readonly number[]): number[] {
  return values.filter((value) => !Number.isNaN(value));
}

export function replaceNaN(values: readonly number[], replacement: number): number[] {
  return values.map((value) => (Number.isNaN(value) ? replacement : value));
}

export function removeOutliers(values: readonly number[], detector: OutlierDetector): number[] {
  const outliers = new Set(detector(values));
  return values.filter((_, position) => !outliers.has(position));
}

/**
 * Values strictly outside [p25 − f·IQR, p75 + f·IQR]. Where `isWidened`, the fences reach at least to p01 and p99: the
 * judge widens them so, its documentation does not say it.
 */
export function interquartileDetector(factor: number, isWidened: boolean): OutlierDetector {
  return (values) => {
    const sorted = ascending(values);
    if (sorted.length === 0) return [];
    const [p25, p75] = [linearQuantile(sorted, 0.25), linearQuantile(sorted, 0.75)];
    let lower = p25 - factor * (p75 - p25);
    let upper = p75 + factor * (p75 - p25);
    if (isWidened) {
      lower = Math.min(linearQuantile(sorted, 0.01), lower);
      upper = Math.max(linearQuantile(sorted, 0.99), upper);
    }
    return positionsWhere(values, (value) => value < lower || value > upper);
  };
}

/** Values farther than `k` standard deviations (n − 1) from the mean. */
export function deviationDetector(k: number): OutlierDetector {
  return (values) => {
    const { mean, deviation } = describe(values);
    return positionsWhere(values, (value) => Math.abs(value - mean) > k * deviation);
  };
}

function positionsWhere(values: readonly number[], isOutlier: (value: number) => boolean): number[] {
  return values.flatMap((value, position) => (isOutlier(value) ? [position] : []));
}

/** Moments as Kayenta reports them: all 0 for an empty series, the deviation (n − 1) 0 for a single value. */
export interface Description {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly deviation: number;
  readonly count: number;
}

export function describe(values: readonly number[]): Description {
  const count = values.length;
  if (count === 0) return { min: 0, max: 0, mean: 0, deviation: 0, count };
  let [min, max, sum] = [values[0]!, values[0]!, 0];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { min, max, mean, deviation: count === 1 ? 0 : Math.sqrt(squares / (count - 1)), count };
}

/** How many times the baseline's mean the canary's is; NaN where either is 0. */
export function meanRatio(experiment: readonly number[], control: readonly number[]): number {
  const [above, below] = [describe(experiment).mean, describe(control).mean];
  return above === 0 || below === 0 ? Number.NaN : above / below;
}

/** Cohen's d without its sign: |x̄ − ȳ| / √((s²x + s²y) / 2). */
export function cohenD(experiment: readonly number[], control: readonly number[]): number {
  const [x, y] = [describe(experiment), describe(control)];
  return Math.abs(x.mean - y.mean) / Math.sqrt((x.deviation ** 2 + y.deviation ** 2) / 2);
}

/** One arm of a metric as a metric source answered: its name, the tags that tell series apart, its points. */
export interface MetricSet {
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly values: readonly number[];
  /** How many points the window should have; shorter series are filled up with NaN. */
  readonly expectedPoints?: number;
}

export interface MetricSetPair {
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly control: readonly number[];
  readonly experiment: readonly number[];
}

/**
 * Pairs the series of both arms by their tags. An arm that is one series without tags stands for "no data": its values
 * are dropped wherever the other arm has tags, as in the original. Throws RangeError where the original refuses.
 */
export function pairMetricSets(control: readonly MetricSet[], experiment: readonly MetricSet[]): MetricSetPair[] {
  if (control.length === 0) throw new RangeError("No control metrics found");
  if (experiment.length === 0) throw new RangeError("No experiment metrics found");
  const name = control[0]!.name;
  if (control.some((set) => set.name === "")) throw new RangeError("Control metric set name was not set");
  if (experiment.some((set) => set.name === "")) throw new RangeError("Experiment metric set name was not set");
  const other = [...control, ...experiment].find((set) => set.name !== name);
  if (other)
    throw new RangeError(`Control metric set name "${name}" does not match experiment metric set name "${other.name}"`);
  const [controlIsPlaceholder, experimentIsPlaceholder] = [isPlaceholder(control), isPlaceholder(experiment)];
  if (controlIsPlaceholder && experimentIsPlaceholder) return [pairOf(name, control[0]!, experiment[0]!)];
  if (experimentIsPlaceholder) return control.map((set) => pairOf(name, set, { ...experiment[0]!, values: [] }));
  if (controlIsPlaceholder) return experiment.map((set) => pairOf(name, { ...control[0]!, values: [] }, set, set.tags));
  const keys = new Set([...control, ...experiment].map(({ tags }) => JSON.stringify(Object.keys(tags).sort())));
  if (keys.size > 1) throw new RangeError("Control and experiment metric sets have different tag keys");
  const experiments = new Map(experiment.map((set) => [tagKey(set), set]));
  const pairs = control.map((set) => {
    const twin = experiments.get(tagKey(set));
    experiments.delete(tagKey(set));
    return pairOf(name, set, twin ?? { ...set, values: [] });
  });
  return [...pairs, ...[...experiments.values()].map((set) => pairOf(name, { ...set, values: [] }, set))];
}

function isPlaceholder(sets: readonly MetricSet[]): boolean {
  return sets.length === 1 && Object.keys(sets[0]!.tags).length === 0;
}

function tagKey({ tags }: MetricSet): string {
  return JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pairOf(name: string, control: MetricSet, experiment: MetricSet, tags = control.tags): MetricSetPair {
  return { name, tags, control: filledUp(control), experiment: filledUp(experiment) };
}

function filledUp({ values, expectedPoints = 0 }: MetricSet): number[] {
  return [...values, ...Array<number>(Math.max(0, expectedPoints - values.length)).fill(Number.NaN)];
}

/** When and how often a canary is judged. Times are minutes from any common origin. */
export interface JudgementPlan {
  readonly startMinutes: number;
  readonly intervalMinutes: number;
  readonly judgements: number;
  /** Time to warm up; it moves the begin unless the end was given. */
  readonly beginAfterMinutes?: number;
  /** Given as an end time; then there is no warm-up. */
  readonly endMinutes?: number;
  /** Length of a sliding window; absent: the window grows from the begin. */
  readonly lookbackMinutes?: number;
}

/** The windows of the judgements one after another: growing from the begin, or sliding where a look-back is given. */
export function judgementWindows(
  plan: JudgementPlan,
): { readonly startMinutes: number; readonly endMinutes: number }[] {
  const begin = plan.startMinutes + (plan.endMinutes === undefined ? (plan.beginAfterMinutes ?? 0) : 0);
  return Array.from({ length: plan.judgements }, (_, index) => {
    const endMinutes = begin + (index + 1) * plan.intervalMinutes;
    return { startMinutes: plan.lookbackMinutes === undefined ? begin : endMinutes - plan.lookbackMinutes, endMinutes };
  });
}

/** How many judgements fit; throws RangeError where neither an end nor a lifetime is given, as the original does. */
export function judgementCount(lifetimeMinutes: number | undefined, intervalMinutes: number | undefined): number {
  if (lifetimeMinutes === undefined)
    throw new RangeError("found neither an end time nor a lifetime, expected one of them");
  if (intervalMinutes === undefined || intervalMinutes <= 0 || intervalMinutes > lifetimeMinutes) return 1;
  return Math.floor(lifetimeMinutes / intervalMinutes);
}
