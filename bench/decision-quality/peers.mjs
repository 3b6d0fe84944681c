// The judges that docket is compared with, on the same canaries.
import {
  assessMeasurement,
  assessMetric,
  countMeasurement,
  NO_MEASUREMENTS,
} from "../../dist/translate/judges/argo-judge.js";
import { keepsThreshold, parseThreshold, statisticOf } from "../../dist/translate/judges/k6-judge.js";
import { DEFAULT_ANALYSIS, judgeLikeKayenta } from "../../dist/translate/judges/kayenta-judge.js";
import { didRunPass } from "../../dist/translate/judges/kayenta-score.js";
import { ERROR_LIMIT, MINUTES, P95_LIMIT_MS } from "./cells.mjs";

const KAYENTA_THRESHOLDS = { pass: 95, marginal: 75 };
const KAYENTA = {
  metrics: [{ name: "quantity", groups: ["all"], analysis: { ...DEFAULT_ANALYSIS, direction: "increase" } }],
  groupWeights: { all: 100 },
  scoreThresholds: KAYENTA_THRESHOLDS,
};
const K6 = { share: parseThreshold(`rate<=${ERROR_LIMIT}`), p95: parseThreshold(`p(95)<=${P95_LIMIT_MS}`) };
const LATENCY_SINK = (values) => ({ type: "trend", values });

/** The quantity of each of the first minutes that had requests: error rate in percent, or 95th percentile as k6 computes it. */
export function perMinute(arm, minutes = MINUTES) {
  const values = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    if (arm.requests[minute] === 0) continue;
    values.push(
      arm.latencies
        ? statisticOf(LATENCY_SINK(arm.latencies[minute]), K6.p95, 0)
        : (100 * arm.bad[minute]) / arm.requests[minute],
    );
  }
  return values;
}

function meanPerMinute(arm, minutes) {
  if (!arm.latencies) return perMinute(arm, minutes);
  return arm.latencies
    .slice(0, minutes)
    .filter(({ length }) => length > 0)
    .map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** Kayenta's score after each look at the growing window, with its run rules: one at or under `marginal` stops it. */
export function judgeByKayenta(cell, pair, series = meanPerMinute) {
  const scores = [];
  for (let look = 1; look <= cell.looks; look += 1) {
    const minutes = (MINUTES * look) / cell.looks;
    const arms = {
      name: "quantity",
      control: series(pair.baseline, minutes),
      experiment: series(pair.canary, minutes),
    };
    scores.push(judgeLikeKayenta(KAYENTA, [arms]).score.summary);
    if (scores.at(-1) <= KAYENTA_THRESHOLDS.marginal) return "fail";
  }
  if (didRunPass(scores, KAYENTA_THRESHOLDS)) return "pass";
  return "inconclusive";
}

/** k6: the statistic of everything so far against the threshold, aborting at the first look that breaks it. */
export function judgeByK6(cell, { canary }) {
  for (let look = 1; look <= cell.looks; look += 1) {
    if (!keepsK6(canary, (MINUTES * look) / cell.looks)) return "fail";
  }
  return "pass";
}

export function keepsK6(arm, minutes) {
  if (arm.latencies) {
    const values = arm.latencies.slice(0, minutes).flatMap((list) => [...list]);
    return keepsThreshold(K6.p95, statisticOf(LATENCY_SINK(values), K6.p95, 0));
  }
  const sum = (list) => list.slice(0, minutes).reduce((total, value) => total + value, 0);
  return keepsThreshold(
    K6.share,
    statisticOf({ type: "rate", trues: sum(arm.bad), total: sum(arm.requests) }, K6.share, 0),
  );
}

const phases = new Map();

/** Argo's phase of one measurement; the same value has the same phase, so that each is assessed once. */
function measurementPhase(value, limit) {
  const key = value <= limit;
  const known = phases.get(`${key} ${limit}`);
  if (known) return known;
  const { phase } = assessMeasurement([value], { success: `result[0] <= ${limit}` });
  phases.set(`${key} ${limit}`, phase);
  return phase;
}

function limitOf(cell) {
  return cell.family === "tail" ? P95_LIMIT_MS : 100 * ERROR_LIMIT;
}

/** The minute after which Argo's metric has failed, undefined where it succeeds. A minute without requests is not measured. */
export function argoFailsAt(cell, values, failureLimit) {
  let counts = NO_MEASUREMENTS;
  for (const [index, value] of values.entries()) {
    counts = countMeasurement(counts, measurementPhase(value, limitOf(cell)));
    const limits = { count: values.length, interval: "1m", failureLimit };
    if (assessMetric(limits, { counts, measurements: index + 1, isInFlight: false }, false).phase === "Failed")
      return index + 1;
  }
  return undefined;
}

/** The minute after which the quantity was beyond its limit in three minutes in a row. */
export function consecutiveFailsAt(cell, values, needed = 3) {
  let row = 0;
  for (const [index, value] of values.entries()) {
    row = value > limitOf(cell) ? row + 1 : 0;
    if (row === needed) return index + 1;
  }
  return undefined;
}

export const judgeByArgo =
  (failureLimit) =>
  (cell, { canary }) =>
    argoFailsAt(cell, perMinute(canary), failureLimit) === undefined ? "pass" : "fail";
export const judgeByRow = (cell, { canary }) =>
  consecutiveFailsAt(cell, perMinute(canary)) === undefined ? "pass" : "fail";
export const judgeByKayentaP95 = (cell, pair) => judgeByKayenta(cell, pair, perMinute);
