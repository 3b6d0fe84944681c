import { formatDecimal } from "../numbers.ts";

/** A mark on an axis. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** From a value to a place between 0 (least) and 1 (most), and where marks stand. */
export interface Scale {
  readonly kind: "linear" | "logarithmic" | "square-root";
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** So much between the least and the greatest value, and equal steps would show nothing of the small ones. */
const LOGARITHMIC_FROM = 15;
const DECADE_STEPS = [1, 2, 5] as const;

/**
 * For durations: from zero in equal steps, or by powers where the values lie far apart. Zero and below lie at the bottom.
 * `values` must hold one positive value at least.
 */
export function durationScale(valuesMs: readonly number[]): Scale {
  const positive = valuesMs.filter((ms) => ms > 0 && Number.isFinite(ms));
  const least = positive.reduce((low, ms) => Math.min(low, ms), Number.POSITIVE_INFINITY);
  const most = positive.reduce((high, ms) => Math.max(high, ms), 0);
  if (most / least < LOGARITHMIC_FROM) {
    const top = most * 1.06;
    const ticks = linearTicks(top, 4).map((value) => ({ value, text: durationWords(value) }));
    return { kind: "linear", at: (ms) => clamp(ms / top), ticks };
  }
  const low = Math.log10(least / 1.25);
  const span = Math.log10(most * 1.25) - low;
  const decades = Math.ceil(span);
  const steps = decades <= 2 ? DECADE_STEPS : [1];
  const every = Math.max(1, Math.ceil(decades / 6));
  const ticks: Tick[] = [];
  for (let power = Math.floor(low); power <= low + span; power += every) {
    for (const step of steps) {
      const value = Number(`${step}e${power}`);
      if (Math.log10(value) >= low && Math.log10(value) <= low + span)
        ticks.push({ value, text: durationWords(value) });
    }
  }
  return { kind: "logarithmic", at: (ms) => (ms > 0 ? clamp((Math.log10(ms) - low) / span) : 0), ticks };
}

/** For shares: zero is at the bottom, and small shares are not squeezed under large ones. */
export function shareScale(ratios: readonly number[]): Scale {
  const most = ratios.reduce((high, ratio) => Math.max(high, ratio), 0);
  const top = Math.min(1, most > 0 ? most * 1.08 : 0.01);
  const wanted = [0, 0.0001, 0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 1];
  const ticks: Tick[] = [];
  // From the top, so that the highest mark is there; a mark needs some room below the one above it.
  let above = Number.POSITIVE_INFINITY;
  for (const value of wanted.filter((ratio) => ratio <= top).toReversed()) {
    const at = Math.sqrt(value / top);
    if (above - at < 0.17 && value !== 0) continue;
    if (value === 0 && above - at < 0.12) ticks.pop();
    ticks.push({ value, text: `${formatDecimal(value * 100, 2)} %` });
    above = at;
  }
  return { kind: "square-root", at: (ratio) => Math.sqrt(clamp(ratio / top)), ticks: ticks.toReversed() };
}

/** For burn rates: by powers from a tenth on, with zero at the very left. */
export function burnScale(burns: readonly number[]): Scale {
  const most = Math.max(
    2,
    burns.reduce((high, burn) => Math.max(high, burn), 0),
  );
  const span = Math.log10(most * 1.2) + 1;
  const ticks = [{ value: 0, text: "0" }];
  for (let power = 0; power < span - 1; power += 1) ticks.push({ value: 10 ** power, text: String(10 ** power) });
  return {
    kind: "logarithmic",
    at: (burn) => (burn <= 0 ? 0 : clamp(0.06 + (0.94 * (Math.max(Math.log10(burn), -1) + 1)) / span)),
    ticks,
  };
}

function linearTicks(top: number, most: number): readonly number[] {
  const rough = top / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => top / size <= most)!;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

function durationWords(ms: number): string {
  if (ms >= 1_000) return `${formatDecimal(ms / 1_000, 1)} s`;
  return `${formatDecimal(ms, 3)} ms`;
}

function clamp(position: number): number {
  return Math.min(1, Math.max(0, position));
}
