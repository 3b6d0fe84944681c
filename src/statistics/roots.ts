/**
 * A zero of `f` between `from` and `to`, where `f` changes sign, to the last digit that doubles hold.
 *
 * Inverse quadratic interpolation and secant steps, with bisection whenever they do not halve the interval soon enough
 * (Brent 1973, Algorithms for Minimization without Derivatives, chapter 4).
 * Throws RangeError when `f` has the same sign at both ends.
 */
export function findRoot(f: (x: number) => number, from: number, to: number): number {
  let a = from;
  let b = to;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (fa > 0 === fb > 0 || Number.isNaN(fa) || Number.isNaN(fb)) {
    throw new RangeError(`found f(${from}) "${fa}" and f(${to}) "${fb}", expected values of opposite sign`);
  }
  let c = a;
  let fc = fa;
  let lastStep = b - a;
  let stepBefore = lastStep;
  for (let iteration = 0; iteration < 2000; iteration++) {
    if (fb > 0 === fc > 0) {
      c = a;
      fc = fa;
      lastStep = b - a;
      stepBefore = lastStep;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = Number.EPSILON * Math.abs(b) + Number.MIN_VALUE;
    const halfWay = (c - b) / 2;
    if (Math.abs(halfWay) <= tolerance || fb === 0) return b;
    if (Math.abs(stepBefore) >= tolerance && Math.abs(fa) > Math.abs(fb)) {
      const step = interpolatedStep(a, b, c, fa, fb, fc);
      const isGoodStep =
        step * Math.sign(halfWay) > 0 &&
        Math.abs(step) < 1.5 * Math.abs(halfWay) &&
        Math.abs(step) < Math.abs(stepBefore) / 2;
      stepBefore = isGoodStep ? lastStep : halfWay;
      lastStep = isGoodStep ? step : halfWay;
    } else {
      lastStep = halfWay;
      stepBefore = halfWay;
    }
    a = b;
    fa = fb;
    b += Math.abs(lastStep) > tolerance ? lastStep : Math.sign(halfWay) * tolerance;
    fb = f(b);
  }
  return b;
}

/** From b, the step to the zero of the parabola x(f) through three points, or of the line through two. */
function interpolatedStep(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((b - c) * s) / (1 - s);
  const q = fa / fc;
  const r = fb / fc;
  const numerator = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return numerator / -((q - 1) * (r - 1) * (s - 1));
}

/**
 * The u at which an increasing, concave log-probability reaches `target`, by Newton's method kept inside a bracket.
 *
 * `evaluate(u)` gives the logarithm of a distribution function and its derivative; `start` is any first guess.
 * `scale` is the spread of u: the solution is right to about 10⁻¹⁵ of it. A function that falls is solved by handing in
 * −u. Concavity makes Newton's steps monotone once they are left of the solution, so only the first can leave the bracket.
 */
export function solveConcave(
  evaluate: (u: number) => { logValue: number; slope: number },
  target: number,
  start: number,
  scale: number,
): number {
  let low = -Infinity;
  let high = Infinity;
  let u = start;
  for (let iteration = 0; iteration < 400; iteration++) {
    const { logValue, slope } = evaluate(u);
    const miss = logValue - target;
    if (miss === 0) return u;
    if (miss < 0) low = u;
    else high = u;
    let next = u - miss / slope;
    // Newton squares the error: a step of 1e-8 scales leaves one of 1e-16, and more steps would only follow the noise.
    if (Math.abs(next - u) <= 1e-8 * scale) return next;
    if (!(next > low && next < high)) {
      if (low === -Infinity) next = high - scale * 2 ** (iteration + 1);
      else if (high === Infinity) next = low + scale * 2 ** (iteration + 1);
      else next = (low + high) / 2;
    }
    u = next;
  }
  return u;
}
