import { requireInteger, requireOpenUnit, requirePositive } from "./domain.ts";
import { gaussLegendre } from "./quadrature.ts";
import { findRoot } from "./roots.ts";
import { normalUpperQuantile, normalUpperTail } from "./special.ts";

/** The error probability that may be spent by information fraction t ∈ (0, 1] when `alpha` may be spent by t = 1. */
export type AlphaSpending = (informationFraction: number, alpha: number) => number;

/** What a planned look has to exceed. */
export interface LookBound {
  readonly informationFraction: number;
  /** Reject when the standardised statistic Z (two-sided: |Z|) is at least this; ∞ where nothing may be spent yet. */
  readonly criticalZ: number;
  /** The p-value that `criticalZ` corresponds to. */
  readonly nominalAlpha: number;
  /** The error probability spent by this look and all before it. */
  readonly spentAlpha: number;
}

/**
 * Spends little at first: α*(t) = 2 − 2Φ(z/√t), z the upper α/2 quantile of the normal distribution (Lan & DeMets 1983,
 * Biometrika 70, 659-663, resembling the bounds of O'Brien & Fleming 1979).
 */
export const obrienFlemingSpending: AlphaSpending = (t, alpha) =>
  2 * normalUpperTail(normalUpperQuantile(alpha / 2) / Math.sqrt(t));

/** Spends evenly: α*(t) = α ln(1 + (e − 1) t) (Lan & DeMets 1983, resembling the bounds of Pocock 1977). */
export const pocockSpending: AlphaSpending = (t, alpha) => alpha * Math.log1p((Math.E - 1) * t);

/** Spends α*(t) = α t^φ, φ the `exponent`: 1 evenly, 3 nearly as O'Brien and Fleming (Kim & DeMets 1987, Biometrika 74, 149-154). */
export function powerSpending(exponent: number): AlphaSpending {
  requirePositive("exponent", exponent);
  return (t, alpha) => alpha * t ** exponent;
}

/** Probability masses at points: what is left of the statistic's density inside the bounds so far. */
interface Masses {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

const RULE = gaussLegendre(6);
/** Where a normal density, and the region that is integrated, may be cut off. */
const CUT = 12;
const MAX_Z = 39;
const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * The bounds for looks at the given information fractions, such that the probability to cross any of them when there is no
 * effect is `alpha` spent as `spending` says; "one-sided" bounds are crossed upwards only, two-sided ones spend alpha/2 on
 * each side. Bounds of earlier looks do not depend on later ones.
 *
 * B(t) = Z √t is Brownian motion; look k has the c with P(B stayed inside before, B(tₖ) ≥ c√tₖ) = α*(tₖ) − α*(tₖ₋₁). The
 * density inside the bounds is carried from look to look by g(b) = ∫ gₖ₋₁(a) φ((b−a)/√Δ)/√Δ da, Δ = tₖ − tₖ₋₁, with
 * Gauss-Legendre panels no wider than a step (Armitage, McPherson & Rowe 1969, JRSS A 132, 235-244; Jennison & Turnbull
 * 2000, Group Sequential Methods, 19). Right to about 10⁻⁹ wherever a look spends more than 10⁻²⁵. Throws RangeError unless the fractions rise within (0, 1],
 * 0 < alpha < 1, alpha below ½ per side, and spending never falls.
 */
export function groupSequentialBounds(
  informationFractions: readonly number[],
  alpha: number,
  sides: 1 | 2,
  spending: AlphaSpending,
): LookBound[] {
  requireFractions(informationFractions);
  requireOpenUnit("2 * alpha / sides", (2 * alpha) / sides);
  const bounds: LookBound[] = [];
  let masses: Masses = { points: Float64Array.of(0), weights: Float64Array.of(1) };
  let before = 0;
  let spentBefore = 0;
  informationFractions.forEach((t, k) => {
    const step = Math.sqrt(t - before);
    const spent = spending(t, alpha / sides);
    const toSpend = spent - spentBefore;
    if (!(toSpend >= 0)) throw new RangeError(`found spending "${spent}" after "${spentBefore}", expected no less`);
    const criticalZ = toSpend === 0 ? Infinity : boundFor(masses, t, step, toSpend, sides);
    bounds.push({
      informationFraction: t,
      criticalZ,
      nominalAlpha: sides * normalUpperTail(criticalZ),
      spentAlpha: sides * spent,
    });
    const next = informationFractions[k + 1];
    if (next !== undefined) {
      const high = Math.min(criticalZ, CUT) * Math.sqrt(t);
      const low = sides === 2 ? -high : -CUT * Math.sqrt(t);
      masses = carriedOn(masses, step, low, high, Math.min(step, Math.sqrt(next - t)));
    }
    before = t;
    spentBefore = spent;
  });
  return bounds;
}

/** Bounds take milliseconds and depend on nothing but these two numbers, which all guardrails of a plan share. */
const confidences = new Map<string, number>();

/**
 * The confidence that one look must have so that `looks` equally spaced ones together keep `confidence`, one-sided: 1 less
 * the smallest nominal level of Pocock-type spending (Lan and DeMets 1983).
 */
export function confidenceOfEachLook(looks: number, confidence: number): number {
  const key = `${looks} ${confidence}`;
  const known = confidences.get(key);
  if (known !== undefined) return known;
  const fractions = Array.from({ length: looks }, (_, index) => (index + 1) / looks);
  const bounds = groupSequentialBounds(fractions, 1 - confidence, 1, pocockSpending);
  const found = 1 - Math.min(...bounds.map(({ nominalAlpha }) => nominalAlpha));
  confidences.set(key, found);
  return found;
}

function requireFractions(fractions: readonly number[]): void {
  requireInteger("informationFractions.length", fractions.length, 1);
  let before = 0;
  for (const [k, t] of fractions.entries()) {
    if (!(t > before && t <= 1)) {
      throw new RangeError(`found informationFractions[${k}] "${t}", expected a number above ${before}, at most 1`);
    }
    before = t;
  }
}

/** The Z that is first exceeded now with probability `toSpend`. */
function boundFor(masses: Masses, t: number, step: number, toSpend: number, sides: 1 | 2): number {
  const root = Math.sqrt(t);
  const logExit = (z: number) => {
    let exit = 0;
    masses.weights.forEach((weight, i) => {
      exit += weight * normalUpperTail((z * root - masses.points[i]!) / step);
    });
    return Math.max(-1e4, Math.log(exit)) - Math.log(toSpend);
  };
  const lowest = sides === 2 ? 0 : -CUT;
  if (logExit(lowest) <= 0) return lowest;
  return logExit(MAX_Z) >= 0 ? Infinity : findRoot(logExit, lowest, MAX_Z);
}

/** The masses one step later, between `low` and `high`, on panels at most `resolution` wide. */
function carriedOn(masses: Masses, step: number, low: number, high: number, resolution: number): Masses {
  const panels = Math.ceil((high - low) / resolution);
  const half = (high - low) / (2 * panels);
  const size = panels * RULE.points.length;
  const points = new Float64Array(size);
  const weights = new Float64Array(size);
  let from = 0;
  for (let i = 0; i < size; i++) {
    const panel = Math.floor(i / RULE.points.length);
    // The rule's points fall from 1 to −1; panels are filled from the last one so that points rise.
    const node = RULE.points.length - 1 - (i % RULE.points.length);
    const b = low + half * (2 * panel + 1 + RULE.points[node]!);
    while (from < masses.points.length && masses.points[from]! < b - CUT * step) from++;
    let density = 0;
    for (let j = from; j < masses.points.length && masses.points[j]! < b + CUT * step; j++) {
      const z = (b - masses.points[j]!) / step;
      density += masses.weights[j]! * Math.exp((-z * z) / 2);
    }
    points[i] = b;
    weights[i] = (density / (step * SQRT_TWO_PI)) * half * RULE.weights[node]!;
  }
  return { points, weights };
}
