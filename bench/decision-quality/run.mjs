// Judges the canaries of a cell by every judge.
import { effectiveClopperPearson } from "../../dist/statistics/dispersion.js";
import { MINUTES, ONSET } from "./cells.mjs";
import { canariesOf } from "./canary.mjs";
import { guardrailOf, judgeByDocket, triggerFiresAt } from "./docket.mjs";
import {
  argoFailsAt,
  consecutiveFailsAt,
  judgeByArgo,
  judgeByK6,
  judgeByKayenta,
  judgeByKayentaP95,
  judgeByRow,
  keepsK6,
  perMinute,
} from "./peers.mjs";

/** The judges in the order of the tables. `docket` is the product as a plan would use it; its variants show what each part is worth. */
export const JUDGES = {
  docket: { title: "docket" },
  plain: { title: "docket without design effect" },
  declared: { title: "docket, clustering declared" },
  anytime: { title: "docket, looks: anytime" },
  peeking: { title: "docket, looks not declared" },
  kayenta: { title: "Kayenta judge, mean" },
  kayentaP95: { title: "Kayenta judge, p95" },
  k6: { title: "k6 threshold" },
  argo0: { title: "Argo rule, limit 0" },
  argo3: { title: "Argo rule, limit 3" },
  row: { title: "3 in a row" },
};

const PEERS = { kayenta: judgeByKayenta, k6: judgeByK6, argo0: judgeByArgo(0), argo3: judgeByArgo(3), row: judgeByRow };

function judgesFor(cell) {
  const looks = cell.looks === 1 ? undefined : cell.looks;
  return {
    docket: (pair) => judgeByDocket(cell, pair, { looks }),
    ...(cell.effect > 1 && cell.looks === 1
      ? { plain: (pair) => judgeByDocket(cell, pair, { looks, isPooled: true }) }
      : {}),
    ...(cell.effect > 1 && cell.family === "errors"
      ? { declared: (pair) => judgeByDocket(cell, pair, { looks, clustering: cell.effect }) }
      : {}),
    ...(cell.looks > 1
      ? {
          anytime: (pair) => judgeByDocket(cell, pair, { looks: "anytime" }),
          peeking: (pair) => judgeByDocket(cell, pair),
        }
      : {}),
    ...Object.fromEntries(Object.entries(PEERS).map(([id, judge]) => [id, (pair) => judge(cell, pair)])),
    ...(cell.family === "tail" ? { kayentaP95: (pair) => judgeByKayentaP95(cell, pair) } : {}),
  };
}

/**
 * Healthy and broken cells in which docket is held to the power of another judge: how often would it fail the healthy one,
 * if it failed the broken one as often as the other judge does?
 */
export const PAIRS = [
  ["traffic-300-0.5", "traffic-300-2"],
  ["traffic-1000-0.5", "traffic-1000-2"],
  ["errors-0.5", "errors-1.5"],
  ["errors-0.5", "errors-2"],
  ["clustered-5-0.5", "clustered-5-2"],
  ["drift-0.8", "drift-1.5"],
  ["p95−10 %", "p95+10 %"],
  ["p95-300−20 %", "p95-300+20 %"],
  ["p95-clustered−20 %", "p95-clustered+20 %"],
  ["compare-0.75", "compare-1.5"],
];
const PAIRED = new Set(PAIRS.flat());

/** Counts of verdicts by judge, and for paired cells the lower ends of docket's intervals. */
export function runCell(cell, count) {
  if (cell.family === "detection") return runDetection(cell, count);
  const judges = judgesFor(cell);
  const counts = Object.fromEntries(Object.keys(judges).map((id) => [id, { pass: 0, fail: 0, inconclusive: 0 }]));
  const lows = [];
  for (const pair of canariesOf(cell, count)) {
    for (const [id, judge] of Object.entries(judges)) counts[id][judge(pair)] += 1;
    if (PAIRED.has(cell.id)) lows.push(evidenceAgainst(guardrailOf(cell, pair)));
  }
  return { count, counts, lows };
}

const DETECTORS = {
  docket: {
    title: "docket trigger",
    alarmAt: triggerFiresAt,
  },
  anytime: {
    title: "docket guardrail, anytime, every 5 min",
    alarmAt: (cell, pair) =>
      minutesOf(5).find((minutes) => guardrailOf(cell, pair, { minutes, looks: "anytime" }).verdict === "fail"),
  },
  kayenta: {
    title: "Kayenta judge, every 10 min",
    alarmAt: (cell, pair) =>
      minutesOf(10).find(
        (minutes) =>
          judgeByKayenta(cell, { canary: cut(pair.canary, minutes), baseline: cut(pair.baseline, minutes) }) === "fail",
      ),
  },
  k6: {
    title: "k6 threshold, every minute",
    alarmAt: (cell, { canary }) => minutesOf(1).find((minutes) => !keepsK6(canary, minutes)),
  },
  argo0: { title: "Argo rule, limit 0", alarmAt: (cell, { canary }) => argoFailsAt(cell, perMinute(canary), 0) },
  argo3: { title: "Argo rule, limit 3", alarmAt: (cell, { canary }) => argoFailsAt(cell, perMinute(canary), 3) },
  row: { title: "3 in a row", alarmAt: (cell, { canary }) => consecutiveFailsAt(cell, perMinute(canary)) },
};

export const DETECTOR_TITLES = Object.fromEntries(Object.entries(DETECTORS).map(([id, { title }]) => [id, title]));

function minutesOf(step) {
  return Array.from({ length: MINUTES / step }, (_, index) => (index + 1) * step);
}

/** The first minutes of an arm; what follows counts as no requests. */
function cut(arm, minutes) {
  return { ...arm, requests: arm.requests.map((requests, minute) => (minute < minutes ? requests : 0)) };
}

/** How often each judge raised the alarm before there was trouble, and how many minutes after it began. */
function runDetection(cell, count) {
  const alarms = Object.fromEntries(Object.keys(DETECTORS).map((id) => [id, { early: 0, missed: 0, delays: [] }]));
  for (const pair of canariesOf(cell, count)) {
    for (const [id, { alarmAt }] of Object.entries(DETECTORS)) {
      const minute = alarmAt(cell, pair);
      if (minute === undefined) alarms[id].missed += 1;
      else if (minute <= ONSET) alarms[id].early += 1;
      else alarms[id].delays.push(minute - ONSET);
    }
  }
  return { count, alarms };
}

/**
 * How strongly a finding speaks against the canary: the lower end of its interval. A quantile breaks its limit where the
 * share of requests above the limit is too large, so there it is the lower bound of that share.
 */
export function evidenceAgainst({ observation, figures }) {
  if (!observation) return -1;
  if (observation.unit !== "ms") return observation.interval.low ?? -1;
  const slow = { successes: observation.bad, trials: observation.samples };
  return effectiveClopperPearson(slow, figures.designEffect, observation.interval.confidence).lower;
}

/**
 * How often docket would fail the healthy canaries with the threshold on its lower bound at which it fails the broken ones
 * as often as `power`, drawing lots on the threshold itself.
 */
export function failuresAtPower(healthyLows, brokenLows, power) {
  const thresholds = [...new Set([...healthyLows, ...brokenLows])].sort((a, b) => b - a);
  const shareAbove = (lows, threshold) => lows.filter((low) => low >= threshold).length / lows.length;
  let before = { healthy: 0, broken: 0 };
  for (const threshold of thresholds) {
    const at = { healthy: shareAbove(healthyLows, threshold), broken: shareAbove(brokenLows, threshold) };
    if (at.broken >= power) {
      const lots = at.broken === before.broken ? 0 : (power - before.broken) / (at.broken - before.broken);
      return before.healthy + lots * (at.healthy - before.healthy);
    }
    before = at;
  }
  return 1;
}
