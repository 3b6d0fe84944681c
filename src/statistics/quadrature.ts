/** Points and weights of a rule ∫₋₁¹ f(t) dt ≈ Σ weightᵢ f(pointᵢ). */
export interface QuadratureRule {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The Gauss-Legendre rule of `order` points on [−1, 1], exact for polynomials of degree 2·order − 1.
 *
 * Points are the zeros tᵢ of the Legendre polynomial Pₙ, weights 2 / ((1 − tᵢ²) P′ₙ(tᵢ)²), n the order; the zeros are
 * found by Newton's method from tᵢ ≈ cos(π (i − ¼) / (n + ½)). Source: Abramowitz & Stegun 1964, 25.4.29 and 22.16.6.
 */
export function gaussLegendre(order: number): QuadratureRule {
  const points = new Float64Array(order);
  const weights = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    let t = Math.cos((Math.PI * (i + 0.75)) / (order + 0.5));
    let derivative = 0;
    for (let step = 0; step < 10; step++) {
      const [value, slope] = legendre(order, t);
      derivative = slope;
      t -= value / slope;
    }
    points[i] = t;
    weights[i] = 2 / ((1 - t * t) * derivative * derivative);
  }
  return { points, weights };
}

/** Pₙ(t) and P′ₙ(t) by the recurrence (m+1) Pₘ₊₁ = (2m+1) t Pₘ − m Pₘ₋₁. */
function legendre(order: number, t: number): [number, number] {
  let previous = 0;
  let value = 1;
  for (let m = 0; m < order; m++) {
    [previous, value] = [value, ((2 * m + 1) * t * value - m * previous) / (m + 1)];
  }
  return [value, (order * (t * value - previous)) / (t * t - 1)];
}

const PANEL_RULE = gaussLegendre(20);
const PANELS = 8;
/** e⁻⁴⁰ ≈ 4·10⁻¹⁸: what lies beyond adds nothing to a double. */
const NEGLIGIBLE_LOG = -40;
/** So often the reach is widened by a quarter, up to 10⁶-fold: skewness takes a few steps, and no input takes them all. */
const WIDENINGS_MOST = 64;

/**
 * ∫₀ᴸ exp(logRatio(d)) dd for a concave `logRatio` with logRatio(0) = 0 that falls roughly like −slope·d − d²/(2σ²);
 * the integral stops where the integrand has become negligible, or at L = `limit`. 0 where the fall is so steep, or σ so
 * small, that nothing is left of it.
 */
export function tailIntegral(logRatio: (d: number) => number, slope: number, sigma: number, limit: number): number {
  const descent = -2.2 * NEGLIGIBLE_LOG;
  // Not the square root of a sum of squares: a slope above 10¹⁵⁴ has no square.
  let reach = descent / (slope + Math.hypot(slope, Math.sqrt(descent) / sigma));
  if (reach === 0) return 0;
  for (let step = 0; step < WIDENINGS_MOST && reach < limit && logRatio(reach) > NEGLIGIBLE_LOG; step++) reach *= 1.25;
  const half = Math.min(reach, limit) / (2 * PANELS);
  let sum = 0;
  for (let panel = 0; panel < PANELS; panel++) {
    const centre = (2 * panel + 1) * half;
    for (let i = 0; i < PANEL_RULE.points.length; i++) {
      sum += PANEL_RULE.weights[i]! * Math.exp(logRatio(centre + half * PANEL_RULE.points[i]!));
    }
  }
  return sum * half;
}
