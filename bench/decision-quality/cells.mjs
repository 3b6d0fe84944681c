// The grid: what each simulated canary is like, and what is true of it.

/** Minutes of the phase that every canary runs for. */
export const MINUTES = 60;
/** The guardrail on errors: at most this share of the requests fails. */
export const ERROR_LIMIT = 0.01;
/** The guardrail on latency: the 95th percentile is at most so many milliseconds. */
export const P95_LIMIT_MS = 400;
/** The guardrail against the baseline: the error rate is at most so much higher. */
export const MARGIN = 0.005;
/** What the plan allows of wrong approvals. */
export const ERROR_PROBABILITY = 0.05;

const DEFAULTS = {
  n: 3000,
  effect: 1,
  shape: "flat",
  looks: 1,
  baselineRate: 0.5,
  baselineN: undefined,
  canaries: 1000,
};

function cell(family, id, title, options) {
  const made = { ...DEFAULTS, family, id, title, ...options };
  return { ...made, baselineN: made.baselineN ?? made.n, truth: truthOf({ ...made }) };
}

/**
 * What is true of the canary, from how it is made and not from what was drawn: `broken` if the quantity that the guardrail
 * is about lies beyond its limit, `limit` if it lies on it, `healthy` otherwise.
 */
export function truthOf({ family, rate, baselineRate, shift }) {
  const excess =
    family === "tail" ? shift : family === "compare" ? (rate - baselineRate) * ERROR_LIMIT - MARGIN : rate - 1;
  if (Math.abs(excess) < 1e-9) return "limit";
  return excess > 0 ? "broken" : "healthy";
}

const errors = (id, title, options) => cell("errors", id, title, options);
const tail = (id, title, options) => cell("tail", id, title, options);
const compare = (id, title, options) => cell("compare", id, title, options);

const times = (rate) => `${rate} × limit`;
const percent = (ratio) => `${ratio > 0 ? "+" : "−"}${Math.round(Math.abs(ratio) * 100)} %`;

/** Cells of the errors guardrail; rates are multiples of the limit, `effect` is the design effect of each minute. */
const ERRORS = [
  errors("errors-0.1", `errors ${times(0.1)}`, { rate: 0.1, baselineRate: 0.1 }),
  ...[0.5, 1, 1.5, 2, 5].map((rate) => errors(`errors-${rate}`, `errors ${times(rate)}`, { rate })),
  ...[30, 100, 300, 1000, 10_000].flatMap((n) =>
    [0.1, 0.5, 1, 1.5, 2].map((rate) =>
      errors(`traffic-${n}-${rate}`, `n = ${n}, errors ${times(rate)}`, { n, rate, baselineRate: Math.min(rate, 0.5) }),
    ),
  ),
  ...[0.8, 1.5].map((rate) => errors(`drift-${rate}`, `drift from 0 to ${rate * 2} × limit`, { rate, shape: "drift" })),
  ...[0.5, 1.5].map((rate) =>
    errors(`burst-${rate}`, `all errors in one minute, ${times(rate)}`, { rate, shape: "burst" }),
  ),
  ...[2, 5].flatMap((effect) =>
    [0.1, 0.5, 1, 1.5, 2, 5].map((rate) =>
      errors(`clustered-${effect}-${rate}`, `design effect ${effect}, errors ${times(rate)}`, {
        rate,
        effect,
        baselineRate: Math.min(rate, 0.5),
      }),
    ),
  ),
  ...[300, 1000, 10_000].flatMap((n) =>
    [0.1, 0.5, 1, 1.5, 2].map((rate) =>
      errors(`clustered-5-${n}-${rate}`, `n = ${n}, design effect 5, errors ${times(rate)}`, {
        n,
        rate,
        effect: 5,
        baselineRate: Math.min(rate, 0.5),
      }),
    ),
  ),
];

const LOOKS = [5, 20].flatMap((looks) => [
  ...[0.1, 0.5, 1, 1.5, 2].map((rate) =>
    errors(`looks-${looks}-${rate}`, `${looks} looks, errors ${times(rate)}`, {
      rate,
      looks,
      baselineRate: Math.min(rate, 0.5),
      canaries: looks > 5 ? 500 : 1000,
    }),
  ),
  ...[0.5, 1, 1.5].map((rate) =>
    errors(`looks-${looks}-clustered-${rate}`, `${looks} looks, design effect 5, errors ${times(rate)}`, {
      rate,
      looks,
      effect: 5,
      canaries: looks > 5 ? 500 : 1000,
    }),
  ),
]);

/** Cells of the latency guardrail: how far the p95 lies from the limit. The baseline's lies a fifth below it. */
const TAIL = [
  ...[-0.5, -0.2, -0.1, 0, 0.1, 0.2, 0.5, 1].map((shift) =>
    tail(`p95${percent(shift)}`, shift === 0 ? "p95 at the limit" : `p95 ${percent(shift)}`, { shift, canaries: 500 }),
  ),
  ...[30, 100, 300].flatMap((n) =>
    [-0.5, -0.2, 0.2, 0.5].map((shift) =>
      tail(`p95-${n}${percent(shift)}`, `n = ${n}, p95 ${percent(shift)}`, { n, shift, canaries: 500 }),
    ),
  ),
  ...[-0.2, 0, 0.2, 0.5].map((shift) =>
    tail(
      `p95-clustered${percent(shift)}`,
      `design effect 5, ${shift === 0 ? "p95 at the limit" : `p95 ${percent(shift)}`}`,
      { shift, effect: 5, canaries: 500 },
    ),
  ),
];

/** Cells of the comparison: rates are multiples of 1 %, the margin is half a percentage point. */
const COMPARE = [
  ...[0.5, 0.75, 1, 1.5, 2.5].map((rate) => compare(`compare-${rate}`, `baseline 0.5 %, canary ${rate} %`, { rate })),
  ...[0.5, 1, 1.5, 2.5].map((rate) =>
    compare(`split-${rate}`, `split 5 to 95, canary ${rate} %`, { rate, n: 1000, baselineN: 19_000 }),
  ),
  ...[0.5, 1, 1.5, 2.5].map((rate) =>
    compare(`compare-clustered-${rate}`, `both design effect 5, canary ${rate} %`, { rate, effect: 5 }),
  ),
  compare("shared-trouble", "baseline 2 %, canary 2 %", { rate: 2, baselineRate: 2 }),
];

/** Cells that are judged by how soon somebody would have known: the trouble begins after half an hour. */
const DETECTION = [
  cell("detection", "steady-0.5", "no trouble, errors 0.5 × limit", { rate: 0.5, n: 6000, canaries: 300 }),
  cell("detection", "step-2", "2 × limit from minute 30 on", { rate: 2, n: 6000, shape: "step", canaries: 300 }),
  cell("detection", "step-5", "5 × limit from minute 30 on", { rate: 5, n: 6000, shape: "step", canaries: 300 }),
  cell("detection", "step-20", "20 × limit from minute 30 on", { rate: 20, n: 6000, shape: "step", canaries: 300 }),
  cell("detection", "burst-20", "20 × limit for minutes 30 to 34", {
    rate: 20,
    n: 6000,
    shape: "episode",
    canaries: 300,
  }),
  cell("detection", "climb-10", "climbs from minute 30 to 10 × limit", {
    rate: 10,
    n: 6000,
    shape: "climb",
    canaries: 300,
  }),
];

export const ONSET = MINUTES / 2;
export const CELLS = [...ERRORS, ...LOOKS, ...TAIL, ...COMPARE, ...DETECTION];
