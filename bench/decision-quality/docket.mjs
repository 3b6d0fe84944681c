// docket as a judge: a plan as somebody would write it, the tally that a reader would make of the log, and the product's
// own evaluation of both.
import { judgeGuardrails } from "../../dist/evaluate/guardrails.js";
import { judgeTriggers } from "../../dist/evaluate/triggers.js";
import { questionFor } from "../../dist/model/ask.js";
import { Distribution } from "../../dist/model/distribution.js";
import { parsePlan } from "../../dist/pipeline.js";
import { ERROR_LIMIT, MARGIN, MINUTES, P95_LIMIT_MS } from "./cells.mjs";

const MINUTE_MS = 60_000;
const NANOSECONDS_PER_MS = 1e6;

const RULES = {
  errors: `error_rate <= ${ERROR_LIMIT * 100}%`,
  detection: `error_rate <= ${ERROR_LIMIT * 100}%`,
  tail: `p95_latency <= ${P95_LIMIT_MS}ms`,
  compare: `error_rate <= baseline + ${MARGIN * 100}%`,
};

/** The trigger whose time to detection is reported. */
export const TRIGGER = { that: "error_rate > 3% for 1m", over: "2m", every: "1m" };

const plans = new Map();

/** The plan for the first `minutes` of the phase; `looks` and `clustering` as a plan declares them, undefined where it does not. */
function planFor(cell, { minutes, looks, clustering, isPooled }) {
  const canaryShare = (100 * cell.n) / (cell.n + cell.baselineN);
  const text = `
release:
  service: bench
  version: canary
  variants:
    baseline: { name: R1, servers: [r1] }
    canary: { name: R2, servers: [r2] }
phases:
  - { id: canary, traffic: { R1: ${100 - canaryShare}%, R2: ${canaryShare}% }, from: 2026-01-01T00:00:00Z, for: ${minutes}m }
evidence:
  - { id: log, load: log, counts: all }
indicators:
  error_rate: { load: log, bad: status >= 500 }
  p95_latency: { load: log, quantile: 0.95 }
guardrails:
  - ${RULES[cell.family]}
${isPooled ? "" : `triggers: [{ id: trigger, that: ${TRIGGER.that}, over: ${TRIGGER.over}, every: ${TRIGGER.every} }]`}
decide: { confidence: 95%${looks === undefined ? "" : `, looks: ${looks}`}${clustering === undefined ? "" : `, clustering: ${clustering}`} }
`;
  const known = plans.get(text);
  if (known) return known;
  const plan = parsePlan(text, "docket.yaml", "0".repeat(64));
  const made = { plan, question: questionFor(plan, plan.exhibits[0]) };
  plans.set(text, made);
  return made;
}

/** What a reader would have counted of one variant in the first `minutes`. */
function cellTally(arm, question, minutes) {
  const [{ beginMs, endMs, sliceMs, trendMs }] = question.windows;
  const inMinutes = (widthMs) => Math.max(1, Math.round(widthMs / MINUTE_MS));
  const [perSlice, perRow] = [inMinutes(sliceMs), inMinutes(trendMs)];
  const slices = Array.from({ length: Math.ceil(minutes / perSlice) }, () => ({ good: 0, bad: 0 }));
  const trend = Array.from({ length: Math.ceil(minutes / perRow) }, () => ({
    requests: 0,
    latencies: question.latencies.map(() => new Distribution()),
    withoutLatency: question.latencies.map(() => 0),
  }));
  let requests = 0;
  let bad = 0;
  for (let minute = 0; minute < minutes; minute += 1) {
    const slice = slices[Math.floor(minute / perSlice)];
    const row = trend[Math.floor(minute / perRow)];
    slice.bad += arm.bad[minute];
    slice.good += arm.requests[minute] - arm.bad[minute];
    row.requests += arm.requests[minute];
    requests += arm.requests[minute];
    bad += arm.bad[minute];
    if (arm.latencies)
      for (const ms of arm.latencies[minute]) row.latencies[1].add(Math.round(ms * 1000) * (NANOSECONDS_PER_MS / 1000));
  }
  return {
    requests,
    byStatus: new Map([
      [200, requests - bad],
      [500, bad],
    ]),
    measures: question.measures.map(() => ({ good: requests - bad, bad, excluded: [], slices, firstBad: [] })),
    trend,
    firstAtMs: beginMs,
    lastAtMs: endMs - 1,
    users: undefined,
  };
}

function caseFileFor(cell, pair, options) {
  const { minutes, isPooled } = options;
  const { plan, question: asked } = planFor(cell, options);
  const lengthMs = minutes * MINUTE_MS;
  // In one slice nothing can be seen to cluster: the same judge without its design effect.
  const question = isPooled
    ? { ...asked, windows: asked.windows.map((window) => ({ ...window, sliceMs: lengthMs, trendMs: lengthMs })) }
    : asked;
  // Only a comparison looks at the baseline.
  const baseline =
    cell.family === "compare" ? cellTally(pair.baseline, question, minutes) : cellTally(NOBODY, question, 0);
  const cells = [[baseline, cellTally(pair.canary, question, minutes), cellTally(NOBODY, question, 0)]];
  const records = cells[0].reduce((sum, { requests }) => sum + requests, 0);
  const [window] = question.windows;
  const tally = {
    question,
    cells,
    records,
    outside: { count: 0, firstLine: 0 },
    otherLines: 0,
    malformed: { count: 0, first: [] },
    isTimed: true,
    firstAtMs: window.beginMs,
    lastAtMs: window.endMs - 1,
    disorderMostMs: 0,
  };
  const [exhibit] = plan.exhibits;
  const artifact = { path: exhibit.path, sizeBytes: 0, sha256: "0".repeat(64) };
  return {
    plan,
    received: [
      { status: "read", exhibit, artifact, reading: { family: "load", format: "bench", tally }, text: undefined },
    ],
  };
}

const NOBODY = { requests: [], bad: [], latencies: undefined };

/** The finding of docket's guardrail on the first `minutes` of a canary. */
export function guardrailOf(cell, pair, options = {}) {
  return judgeGuardrails(caseFileFor(cell, pair, { minutes: MINUTES, isPooled: false, ...options }))[0];
}

/** The minute at which docket's trigger fires, undefined where it stays quiet. */
export function triggerFiresAt(cell, pair) {
  const { plan, received } = caseFileFor(cell, pair, { minutes: MINUTES, isPooled: false });
  const [{ replay }] = judgeTriggers({ plan, received });
  return replay?.firedAtMs === undefined
    ? undefined
    : Math.round((replay.firedAtMs - plan.phases[0].beginMs) / MINUTE_MS);
}

/** docket's verdict after looking at the growing phase `cell.looks` times, stopping at the first that is conclusive. */
export function judgeByDocket(cell, pair, options = {}) {
  for (let look = 1; look <= cell.looks; look += 1) {
    const { verdict } = guardrailOf(cell, pair, { minutes: (MINUTES * look) / cell.looks, ...options });
    if (verdict !== "inconclusive") return verdict;
  }
  return "inconclusive";
}
