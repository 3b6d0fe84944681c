import { requireFinite, requirePositive, requireUnit } from "./domain.ts";
import { tailIntegral } from "./quadrature.ts";
import { solveConcave } from "./roots.ts";

/** The two parts into which a point divides a distribution, each computed directly so that neither loses digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

const EULER_GAMMA = 0.5772156649015329;
const HALF_LOG_TWO_PI = 0.9189385332046728;
const SQRT_TWO_PI = 2.5066282746310002;

/** Where a search has left the doubles, so that it turns back. */
const BEYOND_DOUBLES = { logValue: -Infinity, slope: 1 };

/** From here on, Stirling's asymptotic series holds to full precision. */
const STIRLING_FROM = 10;
/** From here on, a continued fraction takes so many steps that integrating the density is faster and loses less. */
const LARGE_PARAMETER = 1000;

/** ζ(k) − 1 for k = 0 … 40 (0 and 1 unused), by the Euler-Maclaurin formula from the thirtieth term on. */
const ZETA_MINUS_ONE = Array.from({ length: 41 }, (_, k) => (k < 2 ? 0 : zetaMinusOne(k)));

function zetaMinusOne(k: number): number {
  const from = 30;
  let tail = from ** (1 - k) / (k - 1) + from ** -k / 2;
  let term = (k * from ** (-k - 1)) / 12;
  tail += term;
  term *= -((k + 1) * (k + 2)) / (60 * from * from);
  tail += term;
  term *= -((k + 3) * (k + 4)) / (42 * from * from);
  tail += term;
  term *= -((k + 5) * (k + 6)) / (40 * from * from);
  tail += term;
  let sum = tail;
  for (let j = from - 1; j >= 2; j--) sum += j ** -k;
  return sum;
}

/** ln Γ(2 + z) = (1 − γ) z + Σₖ₌₂ (−1)ᵏ (ζ(k) − 1) zᵏ / k for |z| ≤ ½ (Abramowitz & Stegun 1964, 6.1.33). */
function logGammaAboutTwo(z: number): number {
  let sum = 0;
  for (let k = ZETA_MINUS_ONE.length - 1; k >= 2; k--) sum = (ZETA_MINUS_ONE[k]! / k - sum) * z;
  return (1 - EULER_GAMMA + sum) * z;
}

/**
 * ln Γ(x), the logarithm of the gamma function, to about 10⁻¹⁵ relative, also near its zeros at 1 and 2.
 *
 * Series about 2 with the recurrence Γ(x + 1) = x Γ(x) below 10, Stirling's series above (Abramowitz & Stegun 1964, 6.1).
 * Throws RangeError unless x > 0.
 */
export function logGamma(x: number): number {
  requirePositive("x", x);
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingCorrection(x);
  if (x < 0.5) return logGammaAboutTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaAboutTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let reduced = x;
  while (reduced > 2.5) {
    reduced -= 1;
    product *= reduced;
  }
  return logGammaAboutTwo(reduced - 2) + Math.log(product);
}

/**
 * δ(x) = ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], what Stirling's formula leaves over.
 *
 * Σ B₂ₖ / (2k (2k − 1) x²ᵏ⁻¹), B₂ₖ the Bernoulli numbers, for x ≥ 10 (Abramowitz & Stegun 1964, 6.1.40); by difference
 * below. Sums and differences of δ replace those of ln Γ wherever large values would cancel.
 * Throws RangeError unless x > 0.
 */
export function stirlingCorrection(x: number): number {
  requirePositive("x", x);
  if (x < STIRLING_FROM) return logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
  const s = 1 / (x * x);
  const series =
    1 / 12 -
    s *
      (1 / 360 -
        s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156 - (s * 3617) / 122400))))));
  return series / x;
}

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), without the cancellation of the three terms.
 *
 * With δ of {@link stirlingCorrection}, for b ≥ a ≥ 10:
 * (a − ½) ln(a/(a+b)) − b ln(1 + a/b) − ½ ln b + ½ ln 2π + δ(a) + δ(b) − δ(a+b)
 * (DiDonato & Morris 1992, ACM TOMS 18, 360-373). Throws RangeError unless a > 0 and b > 0.
 */
export function logBeta(a: number, b: number): number {
  requirePositive("a", a);
  requirePositive("b", b);
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const sum = a + b;
  if (large < STIRLING_FROM) return logGamma(small) + logGamma(large) - logGamma(sum);
  const correction = stirlingCorrection(large) - stirlingCorrection(sum);
  if (small < STIRLING_FROM) {
    const logRatio = small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(sum);
    return logGamma(small) + logRatio + correction;
  }
  return (
    (small - 0.5) * Math.log(small / sum) -
    large * Math.log1p(small / large) -
    0.5 * Math.log(large) +
    HALF_LOG_TWO_PI +
    (correction + stirlingCorrection(small))
  );
}

/**
 * t − ln(1 + t) for t > −1, without cancellation near 0; `onePlusT` may be given where 1 + t is known more exactly.
 *
 * With s = t / (2 + t): ln(1 + t) = 2 artanh s and t − 2s = t s, so the value is t s − 2 (s³/3 + s⁵/5 + …).
 */
export function logExcess(t: number, onePlusT = 1 + t): number {
  if (Math.abs(t) > 0.4) return t - Math.log(onePlusT);
  const s = t / (2 + t);
  const square = s * s;
  let sum = 0;
  for (let k = 25; k >= 3; k -= 2) sum = sum * square + 1 / k;
  return t * s - 2 * sum * square * s;
}

/** High and low part of a double, 26 bits each (Dekker 1971, Numerische Mathematik 18, 224-242). */
function splitBits(x: number): [number, number] {
  const scaled = 134217729 * x;
  const high = scaled - (scaled - x);
  return [high, x - high];
}

/** c − u v, rounded once instead of twice: the product's rounding error is recovered exactly (Dekker 1971). */
function minusProduct(c: number, u: number, v: number): number {
  const product = u * v;
  const [uHigh, uLow] = splitBits(u);
  const [vHigh, vLow] = splitBits(v);
  const error = uLow * vLow - (product - uHigh * vHigh - uLow * vHigh - uHigh * vLow);
  return Number.isFinite(error) ? c - product - error : c - product;
}

/** e^(−x²/2), with x² carried beyond double precision so that the far tail keeps its digits. */
function gaussian(x: number): number {
  const square = x * x;
  const roundingError = -minusProduct(square, x, x);
  return Math.exp(-square / 2) * (1 - roundingError / 2);
}

/**
 * φ(z) = e^(−z²/2) / √(2π), the density of the standard normal distribution.
 */
export function normalDensity(z: number): number {
  return Math.abs(z) > 39 ? 0 : gaussian(z) / SQRT_TWO_PI;
}

/** ∫₀ᶻ φ / φ(z) = z + z³/3 + z⁵/(3·5) + …, all terms of one sign (Abramowitz & Stegun 1964, 26.2.11). */
function normalCentreOverDensity(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > Number.EPSILON * 0.1 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** Mills' ratio Q(z)/φ(z) = 1/(z + 1/(z + 2/(z + 3/(z + …)))) for z ≥ 1.7 (Abramowitz & Stegun 1964, 26.2.14). */
function millsRatio(z: number): number {
  const depth = Math.ceil(20 + 420 / (z * z));
  let fraction = z;
  for (let k = depth; k >= 1; k--) fraction = z + k / fraction;
  return 1 / fraction;
}

const NORMAL_TAIL_FROM = 1.7;

/**
 * Q(z) = ∫ from z to ∞ of φ, the probability that a standard normal variable exceeds z, to about 10⁻¹⁵ relative in the
 * far tail as in the centre.
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  if (z >= NORMAL_TAIL_FROM) return z > 39 ? 0 : normalDensity(z) * millsRatio(z);
  return 0.5 - normalDensity(z) * (z === 0 ? 0 : normalCentreOverDensity(z));
}

/** Φ(z) = Q(−z), the probability that a standard normal variable is at most z; its lower tail keeps full precision. */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/**
 * erfc(x) = 2/√π ∫ from x to ∞ of e^(−t²) dt, the complementary error function, with a directly computed upper tail.
 */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x > 27.3) return 0;
  const z = x * Math.SQRT2;
  if (z < NORMAL_TAIL_FROM) return 1 - erf(x);
  return (2 * gaussianOfSquare(x) * millsRatio(z)) / SQRT_TWO_PI;
}

/** erf(x) = 1 − erfc(x), the error function, without cancellation near 0. */
export function erf(x: number): number {
  if (x === 0) return 0;
  if (Math.abs(x) * Math.SQRT2 >= NORMAL_TAIL_FROM) return Math.sign(x) * (1 - erfc(Math.abs(x)));
  return (2 * gaussianOfSquare(x) * normalCentreOverDensity(x * Math.SQRT2)) / SQRT_TWO_PI;
}

/** e^(−x²), with x² carried beyond double precision. */
function gaussianOfSquare(x: number): number {
  const square = x * x;
  return Math.exp(-square) * (1 + minusProduct(square, x, x));
}

/**
 * The z that a standard normal variable exceeds with probability `p`, exact to about 10⁻¹⁵ for p down to 10⁻³⁰⁰.
 *
 * First guess t − (c₀ + c₁t + c₂t²)/(1 + d₁t + d₂t² + d₃t³), t = √(−2 ln p) (Abramowitz & Stegun 1964, 26.2.23), then
 * Halley's method on Q(z) − p. 0 gives ∞ and 1 gives −∞. Throws RangeError unless 0 ≤ p ≤ 1.
 */
export function normalUpperQuantile(p: number): number {
  requireUnit("p", p);
  if (p === 0) return Infinity;
  if (p === 1) return -Infinity;
  if (p > 0.5) return -normalUpperQuantileOfTail(1 - p);
  return normalUpperQuantileOfTail(p);
}

function normalUpperQuantileOfTail(p: number): number {
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(p));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step++) {
    const miss =
      z < NORMAL_TAIL_FROM
        ? (0.5 - p) / normalDensity(z) - normalCentreOverDensity(z)
        : millsRatio(z) - p / normalDensity(z);
    z += miss / (1 - (z * miss) / 2);
  }
  return z;
}

/** The z below which a standard normal variable lies with probability `p`: −{@link normalUpperQuantile}(p). */
export function normalQuantile(p: number): number {
  return -normalUpperQuantile(p) + 0;
}

/** ln of xᵃ e⁻ˣ / Γ(a) = √(a/2π) e^(−δ(a)) e^(−a h((x−a)/a)), h of {@link logExcess}. */
function logGammaPower(a: number, x: number): number {
  return 0.5 * Math.log(a) - HALF_LOG_TWO_PI - stirlingCorrection(a) - a * logExcess((x - a) / a, x / a);
}

/**
 * P(a, x) = γ(a, x)/Γ(a) and Q(a, x) = Γ(a, x)/Γ(a), the regularised incomplete gamma functions: the distribution of a
 * gamma variable of shape a and scale 1 below and above x.
 *
 * Below x = a + 1 the series xᵃe⁻ˣ/Γ(a) Σ xⁿ/(a (a+1) … (a+n)), above it Legendre's continued fraction (Abramowitz &
 * Stegun 1964, 6.5.29 and 6.5.31); for a ≥ 1000 the density is integrated outwards from x. The smaller part has full
 * relative precision, about 10⁻¹⁴. Throws RangeError unless a > 0 and x ≥ 0.
 */
export function gammaTails(a: number, x: number): Tails {
  requirePositive("a", a);
  if (x === Infinity) return { lower: 1, upper: 0 };
  requireFinite("x", x);
  if (x < 0) requirePositive("x", x);
  if (x === 0) return { lower: 0, upper: 1 };
  const power = Math.exp(logGammaPower(a, x));
  if (a >= LARGE_PARAMETER) return largeGammaTails(a, x, power);
  if (x < a + 1) {
    const lower = power * gammaSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = power * gammaFraction(a, x);
  return { lower: 1 - upper, upper };
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > Number.EPSILON * 0.1 * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** 1/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …))). */
function gammaFraction(a: number, x: number): number {
  return continuedFraction(
    (n) => (n === 1 ? 1 : -(n - 1) * (n - 1 - a)),
    (n) => x + 2 * n - 1 - a,
  );
}

function largeGammaTails(a: number, x: number, power: number): Tails {
  const sigma = Math.sqrt(a);
  const slope = (x - a + 1) / x;
  const density = power / x;
  if (x < a) {
    const below = (d: number) => slope * d - (a - 1) * logExcess(-d / x);
    const lower = density * tailIntegral(below, -slope, sigma, x);
    return { lower, upper: 1 - lower };
  }
  const above = (d: number) => -slope * d - (a - 1) * logExcess(d / x);
  const upper = density * tailIntegral(above, slope, sigma, Infinity);
  return { lower: 1 - upper, upper };
}

/** a₁/(b₁ + a₂/(b₂ + …)) to full precision (Lentz 1976, Applied Optics 15, 668-671, as modified by Thompson & Barnett 1986). */
function continuedFraction(numerator: (n: number) => number, denominator: (n: number) => number): number {
  const tiny = 1e-300;
  let value = tiny;
  let c = value;
  let d = 0;
  for (let n = 1; n < 100_000; n++) {
    const a = numerator(n);
    const b = denominator(n);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) break;
  }
  return value;
}

/** The probability that a χ² variable of `degreesOfFreedom` is at least `statistic`: Q(df/2, χ²/2), the upper tail directly. */
export function chiSquareUpperTail(statistic: number, degreesOfFreedom: number): number {
  return gammaTails(degreesOfFreedom / 2, statistic / 2).upper;
}

/**
 * The x at which a gamma variable of shape `a` and scale 1 has the given probability below it (`lower`) or above it
 * (`upper`); give the smaller of the two, so that no digits are lost.
 *
 * Newton's method on ln P or ln Q in ln x, where both are concave. Throws RangeError unless a > 0 and 0 ≤ p ≤ 1.
 */
export function gammaQuantile(a: number, tail: keyof Tails, p: number): number {
  requirePositive("a", a);
  requireUnit("p", p);
  if (p === 0 || p === 1) return (p === 0) === (tail === "lower") ? 0 : Infinity;
  const sigma = 1 / Math.sqrt(a);
  const solveLower = (tail === "lower") === p <= 0.5;
  const smallP = p <= 0.5 ? p : 1 - p;
  const direction = solveLower ? 1 : -1;
  const evaluate = (v: number) => {
    const x = Math.exp(direction * v);
    if (x === 0 || x === Infinity) return BEYOND_DOUBLES;
    const value = gammaTails(a, x)[solveLower ? "lower" : "upper"];
    return { logValue: Math.log(value), slope: Math.exp(logGammaPower(a, x)) / value };
  };
  const guess = a > 1 ? Math.log(a) + direction * normalQuantile(smallP) * sigma : Math.log(a);
  return Math.exp(direction * solveConcave(evaluate, Math.log(smallP), direction * guess, Math.max(sigma, 1e-4)));
}

/** The χ² value that a variable of `degreesOfFreedom` exceeds with probability `p`. */
export function chiSquareUpperQuantile(p: number, degreesOfFreedom: number): number {
  return 2 * gammaQuantile(degreesOfFreedom / 2, "upper", p);
}

/** a − (a + b) x, exactly as the given x (or, where it is the smaller, its complement y) says. */
function beforeMean(a: number, b: number, x: number, y: number): number {
  return x <= y ? minusProduct(a, a + b, x) : -minusProduct(b, a + b, y);
}

/**
 * ln of xᵃ yᵇ / B(a, b), y = 1 − x, free of cancellation for large a and b.
 *
 * ½ ln(ab / (2π(a+b))) − δ(a) − δ(b) + δ(a+b) − a h(−λ/a) − b h(λ/b), λ = a − (a + b) x, δ of
 * {@link stirlingCorrection}, h of {@link logExcess} (DiDonato & Morris 1992; the deviances of Loader 2000, Fast and
 * accurate computation of binomial probabilities). Throws RangeError unless a > 0, b > 0, 0 < x < 1.
 */
export function logBetaPower(a: number, b: number, x: number, y = 1 - x): number {
  requirePositive("a", a);
  requirePositive("b", b);
  requirePositive("x", x);
  requirePositive("y", y);
  const sum = a + b;
  const lambda = beforeMean(a, b, x, y);
  const correction = stirlingCorrection(a) + stirlingCorrection(b) - stirlingCorrection(sum);
  const deviance = a * logExcess(-lambda / a, (x * sum) / a) + b * logExcess(lambda / b, (y * sum) / b);
  return 0.5 * Math.log(a * (b / sum)) - HALF_LOG_TWO_PI - correction - deviance;
}

/**
 * I_x(a, b) and 1 − I_x(a, b), the regularised incomplete beta function: the distribution of a beta variable below and
 * above x. `y` is 1 − x, to be given where it is known more exactly than by subtraction.
 *
 * The continued fraction of Abramowitz & Stegun 1964, 26.5.8, taken on the side of the mean on which it converges; for a
 * and b ≥ 1000 the density is integrated outwards from x. The smaller part has full relative precision, about 10⁻¹⁴.
 * Throws RangeError unless a > 0, b > 0 and 0 ≤ x ≤ 1.
 */
export function betaTails(a: number, b: number, x: number, y = 1 - x): Tails {
  requirePositive("a", a);
  requirePositive("b", b);
  requireUnit("x", x);
  requireUnit("y", y);
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  const lambda = beforeMean(a, b, x, y);
  if (Math.min(a, b) >= LARGE_PARAMETER) {
    if (lambda >= 0) return lowerFirst(largeBetaLowerTail(a, b, x, y));
    return upperFirst(largeBetaLowerTail(b, a, y, x));
  }
  // The fraction converges fast below (a + 1)/(a + b + 2); in terms of λ: x (a+b+2) < a + 1 ⇔ 2x − 1 < λ.
  if (2 * x - 1 < lambda) return lowerFirst(betaFraction(a, b, x, y));
  return upperFirst(betaFraction(b, a, y, x));
}

function lowerFirst(lower: number): Tails {
  return { lower, upper: 1 - lower };
}

function upperFirst(upper: number): Tails {
  return { lower: 1 - upper, upper };
}

/**
 * xᵃyᵇ/B(a,b) · 1/(β₀ + α₁/(β₁ + α₂/(β₂ + …))), αₘ = (a+m−1)(a+b+m−1) m (b−m) x² / (a+2m−1)²,
 * βₘ = m + m(b−m)x/(a+2m−1) + (a+m)(λ+1+m(1+y))/(a+2m+1): the even part of the fraction of 26.5.8, in which the exact λ
 * takes the place of a difference of nearly equal numbers (DiDonato & Morris 1992).
 */
function betaFraction(a: number, b: number, x: number, y: number): number {
  const lambda = beforeMean(a, b, x, y);
  const numerator = (n: number) => {
    const m = n - 1;
    if (m === 0) return 1;
    const c = a + 2 * m - 1;
    return ((a + m - 1) / c) * ((a + b + m - 1) / c) * m * (b - m) * x * x;
  };
  const denominator = (n: number) => {
    const m = n - 1;
    const share = m === 0 ? 0 : (m * (b - m) * x) / (a + 2 * m - 1);
    return m + share + ((a + m) / (a + 2 * m + 1)) * (lambda + 1 + m * (1 + y));
  };
  return Math.exp(logBetaPower(a, b, x, y)) * continuedFraction(numerator, denominator);
}

function largeBetaLowerTail(a: number, b: number, x: number, y: number): number {
  const density = Math.exp(logBetaPower(a, b, x, y)) / (x * y);
  const slope = beforeMean(a - 1, b - 1, x, y) / (x * y);
  const sigma = Math.sqrt(((a / (a + b)) * (b / (a + b))) / (a + b));
  const below = (d: number) => -slope * d - (a - 1) * logExcess(-d / x) - (b - 1) * logExcess(d / y);
  return density * tailIntegral(below, slope, sigma, x);
}

/**
 * The x at which a beta variable has the given probability below it (`lower`) or above it (`upper`), and y = 1 − x, both
 * with full relative precision; give the smaller of the two probabilities, so that no digits are lost.
 *
 * Newton's method on ln I or ln(1 − I) in the log-odds ln(x/y), where both are concave with derivative xᵃyᵇ/(B(a,b) I).
 * Throws RangeError unless a > 0, b > 0 and 0 ≤ p ≤ 1.
 */
export function betaQuantile(a: number, b: number, tail: keyof Tails, p: number): { x: number; y: number } {
  requirePositive("a", a);
  requirePositive("b", b);
  requireUnit("p", p);
  if (p === 0 || p === 1) return (p === 0) === (tail === "lower") ? { x: 0, y: 1 } : { x: 1, y: 0 };
  const solveLower = (tail === "lower") === p <= 0.5;
  const smallP = p <= 0.5 ? p : 1 - p;
  const direction = solveLower ? 1 : -1;
  const evaluate = (v: number) => {
    const { x, y } = fromLogOdds(direction * v);
    if (x === 0 || y === 0) return BEYOND_DOUBLES;
    const value = betaTails(a, b, x, y)[solveLower ? "lower" : "upper"];
    return { logValue: Math.log(value), slope: Math.exp(logBetaPower(a, b, x, y)) / value };
  };
  const sigma = Math.sqrt(1 / a + 1 / b);
  const centre = Math.log(a / b);
  const guess = Math.min(a, b) > 1 ? centre + direction * normalQuantile(smallP) * sigma : centre;
  return fromLogOdds(direction * solveConcave(evaluate, Math.log(smallP), direction * guess, sigma));
}

/** x = 1/(1 + e⁻ᵘ) and y = 1/(1 + eᵘ). */
function fromLogOdds(u: number): { x: number; y: number } {
  return { x: 1 / (1 + Math.exp(-u)), y: 1 / (1 + Math.exp(u)) };
}
