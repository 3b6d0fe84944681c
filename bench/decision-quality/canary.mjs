// Draws canaries whose truth is known.
import { randomSource } from "../../dist/statistics/random.js";
import { normalUpperQuantile, normalUpperTail } from "../../dist/statistics/special.js";
import { ERROR_LIMIT, MINUTES, ONSET, P95_LIMIT_MS } from "./cells.mjs";

/**
 * One variant: requests and bad ones of each minute, and for latency cells the milliseconds of each request.
 * @typedef {{ requests: number[], bad: number[], latencies: Float64Array[] | undefined }} Arm
 */

/** Canaries of a cell, one after another, the same ones for every judge and on every machine. */
export function* canariesOf(cell, count) {
  const random = randomSource(seedOf(cell.id));
  for (let index = 0; index < count; index += 1) yield drawPair(cell, random);
}

/** FNV-1a of the cell's name, so that a cell keeps its canaries whatever stands around it. */
function seedOf(id) {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193) >>> 0;
  return hash;
}

function drawPair(cell, random) {
  if (cell.family === "tail") {
    return {
      canary: drawLatencies(cell.n, 1 + cell.shift, cell.effect, random),
      baseline: drawLatencies(cell.baselineN, 0.8, cell.effect, random),
    };
  }
  const baseline = { ...cell, n: cell.baselineN, rate: cell.baselineRate, shape: "flat" };
  return { canary: drawErrors(cell, random), baseline: drawErrors(baseline, random) };
}

/** How many of `n` requests fall into the minute, as evenly as whole numbers allow. */
function requestsIn(minute, n) {
  return Math.floor((n * (minute + 1)) / MINUTES) - Math.floor((n * minute) / MINUTES);
}

/** The expected share of bad requests in a minute. Their mean over the phase is `rate` times the limit, but for detection cells. */
export function rateAt(cell, minute) {
  const { rate, shape } = cell;
  const usual = 0.5 * ERROR_LIMIT;
  switch (shape) {
    case "drift":
      return ((2 * minute + 1) / MINUTES) * rate * ERROR_LIMIT;
    case "step":
      return minute < ONSET ? usual : rate * ERROR_LIMIT;
    case "episode":
      return minute >= ONSET && minute < ONSET + 5 ? rate * ERROR_LIMIT : usual;
    case "climb":
      return minute < ONSET ? usual : usual + ((minute + 1 - ONSET) / (MINUTES - ONSET)) * (rate * ERROR_LIMIT - usual);
    default:
      return rate * ERROR_LIMIT;
  }
}

/** @returns {Arm} */
function drawErrors(cell, random) {
  const requests = Array.from({ length: MINUTES }, (_, minute) => requestsIn(minute, cell.n));
  if (cell.shape === "burst") return { requests, bad: oneBurst(cell, requests, random), latencies: undefined };
  const bad = requests.map((count, minute) => drawClustered(count, rateAt(cell, minute), cell.effect, random));
  return { requests, bad, latencies: undefined };
}

/**
 * How many of `count` requests are bad where their mean is `p` and the variance is `effect` times that of independent ones:
 * beta-binomial with correlation ρ = (effect − 1)/(count − 1), drawn from Pólya's urn; ρ is at most 1, all or none.
 */
export function drawClustered(count, p, effect, random) {
  let bad = 0;
  const correlation = count > 1 ? Math.min(1, (effect - 1) / (count - 1)) : 0;
  if (correlation === 1) return random.next() < p ? count : 0;
  const others = correlation === 0 ? Infinity : 1 / correlation - 1;
  for (let index = 0; index < count; index += 1) {
    const share = others === Infinity ? p : (others * p + bad) / (others + index);
    if (random.next() < share) bad += 1;
  }
  return bad;
}

/** As many errors as independent requests would have, all in one random minute; what does not fit goes into the next one. */
function oneBurst(cell, requests, random) {
  let left = drawClustered(cell.n, cell.rate * ERROR_LIMIT, 1, random);
  const bad = requests.map(() => 0);
  for (let minute = random.below(MINUTES); left > 0; minute = (minute + 1) % MINUTES) {
    bad[minute] = Math.min(left, requests[minute]);
    left -= bad[minute];
  }
  return bad;
}

const SLOW_SHARE = 0.1;
const FAST = { median: 50, sigma: 0.4 };
const SLOW_SIGMA = 0.3;

/**
 * The median of the slow tenth with which the 95th percentile of the mixture is exactly `p95`: nine requests in ten are
 * lognormal around 50 ms, the others around that median. P(X > t) = 0.9 P(fast > t) + 0.1 P(slow > t) = 0.05 at t = p95.
 */
export function slowMedian(p95) {
  const fastAbove = normalUpperTail(Math.log(p95 / FAST.median) / FAST.sigma);
  const slowAbove = (0.05 - (1 - SLOW_SHARE) * fastAbove) / SLOW_SHARE;
  return p95 / Math.exp(SLOW_SIGMA * normalUpperQuantile(slowAbove));
}

/** P(latency > t) of the mixture whose 95th percentile is `p95`. */
export function shareAbove(t, p95) {
  const fast = normalUpperTail(Math.log(t / FAST.median) / FAST.sigma);
  return (1 - SLOW_SHARE) * fast + SLOW_SHARE * normalUpperTail(Math.log(t / slowMedian(p95)) / SLOW_SIGMA);
}

/** @returns {Arm} */
function drawLatencies(n, factor, effect, random) {
  const p95 = factor * P95_LIMIT_MS;
  const median = slowMedian(p95);
  const one = () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    return random.next() < SLOW_SHARE
      ? median * Math.exp(SLOW_SIGMA * normal)
      : FAST.median * Math.exp(FAST.sigma * normal);
  };
  // Clustered: how many of a minute exceed the limit is drawn first, then each latency from its side of the limit.
  const above = shareAbove(P95_LIMIT_MS, p95);
  const oneOf = (isAbove) => {
    for (;;) {
      const value = one();
      if (value > P95_LIMIT_MS === isAbove) return value;
    }
  };
  const requests = Array.from({ length: MINUTES }, (_, minute) => requestsIn(minute, n));
  const latencies = requests.map((count) => {
    if (effect === 1) return Float64Array.from({ length: count }, one);
    const slow = drawClustered(count, above, effect, random);
    return Float64Array.from({ length: count }, (_, index) => oneOf(index < slow));
  });
  return { requests, bad: requests.map(() => 0), latencies };
}
