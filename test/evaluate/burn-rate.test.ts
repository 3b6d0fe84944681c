import { describe, expect, test } from "vitest";
import { isAboveFactor, replayBurnRate } from "../../src/evaluate/burn-rate.ts";
import type { PhaseFacts } from "../../src/evaluate/slo-facts.ts";
import type { BurnRateRule } from "../../src/model/slo.ts";

const MINUTE_MS = 60_000;
const rule: BurnRateRule = {
  longMs: 60 * MINUTE_MS,
  shortMs: 5 * MINUTE_MS,
  factor: 14.4,
  isStrict: true,
  forMs: 0,
  action: "page",
};
const terms = { allowed: 0.001, budget: { kind: "occurrences" }, confidence: 0.95 } as const;

/** A phase of whole minutes, each with its good and bad requests. */
function phaseOf(minutes: readonly (readonly [good: number, bad: number])[]): PhaseFacts {
  return {
    phase: {
      id: "full",
      title: "Full",
      beginMs: 0,
      endMs: minutes.length * MINUTE_MS,
      share: {},
      place: { line: 1, column: 1 },
    },
    good: minutes.reduce((sum, [good]) => sum + good, 0),
    bad: minutes.reduce((sum, [, bad]) => sum + bad, 0),
    excluded: [],
    isVoid: [],
    serviceRequests: 0,
    sliceMs: MINUTE_MS,
    slices: minutes.map(([good, bad]) => ({ good, bad })),
    rows: [],
    firstBad: [],
    sources: [],
  };
}

const replay = (minutes: readonly (readonly [number, number])[], changed: Partial<BurnRateRule> = {}) =>
  replayBurnRate({ ...rule, ...changed }, [phaseOf(minutes)], [minutes.length * MINUTE_MS], terms);
const times = (count: number, good: number, bad: number): (readonly [number, number])[] =>
  Array.from({ length: count }, () => [good, bad] as const);

describe("a rule with a long and a short window", () => {
  test("fires at the first minute at which both are proved above the factor", () => {
    // 1,000 requests a minute; from minute 90 on 5 % are bad. The long window is above 1.44 % once more than 17.28 such minutes
    // are in it; its lower bound a little later: beta.ppf(0.05, 900, 59101) = 0.01419, beta.ppf(0.05, 950, 59051) = 0.01500.
    const { outcome, firedAtMs, arithmeticAtMs, phases } = replay([...times(90, 1000, 0), ...times(60, 950, 50)]);
    expect([outcome, phases]).toEqual(["fired", ["full"]]);
    expect(arithmeticAtMs! / MINUTE_MS).toBe(108);
    expect(firedAtMs! / MINUTE_MS).toBe(109);
  });

  test("stays quiet where the short window is clean again before the long one is above", () => {
    expect(replay([...times(90, 1000, 0), ...times(10, 950, 50), ...times(60, 1000, 0)])).toMatchObject({
      outcome: "quiet",
      why: "below-factor",
      firedAtMs: undefined,
    });
  });

  test("is not fired by one error among few requests, and is not quiet either", () => {
    // Two requests a minute: one bad one is 10 % of a short window and 0.83 % of a long one, then 1 of 40 in a long one that is cut.
    const few = replay([...times(20, 2, 0), [1, 1], ...times(60, 2, 0)]);
    expect(few).toMatchObject({ outcome: "open", why: "too-few-samples", firedAtMs: undefined, samplesLeast: 207 });
    expect(few.arithmeticAtMs).toBeDefined();
    expect(few.worst?.long.bad).toBe(1);
  });

  test("without an error it is quiet only where the requests prove it: 206 in an hour do not, 207 do", () => {
    const hour = (last: number): (readonly [number, number])[] => [...times(59, 3, 0), [last, 0]];
    expect(replay(hour(29)).outcome).toBe("open");
    expect(replay(hour(30)).outcome).toBe("quiet");
  });

  test("is not replayed over a phase that is shorter than its long window", () => {
    expect(replay(times(59, 1000, 100))).toMatchObject({
      outcome: "not-replayable",
      why: "phases-too-short",
      longestPhaseMs: 59 * MINUTE_MS,
      evaluations: 0,
    });
  });

  test("says when the log has no times, and when it is not there", () => {
    const untimed = { ...phaseOf(times(60, 10, 0)), slices: [] };
    expect(replayBurnRate(rule, [untimed], [60 * MINUTE_MS], terms)).toMatchObject({
      outcome: "not-replayable",
      why: "no-times",
    });
    expect(replayBurnRate(rule, [undefined], [60 * MINUTE_MS], terms)).toMatchObject({
      outcome: "not-replayable",
      why: "no-evidence",
    });
  });

  test("a phase without a request is not quiet", () => {
    expect(replay(times(90, 0, 0))).toMatchObject({ outcome: "open", why: "no-samples" });
  });
});

test("a rule that must hold for a while fires that much later", () => {
  const minutes = times(90, 500, 500);
  const one = replay(minutes, { shortMs: undefined });
  const later = replay(minutes, { shortMs: undefined, forMs: 10 * MINUTE_MS });
  expect(later.firedAtMs! - one.firedAtMs!).toBe(10 * MINUTE_MS);
});

test("time slices are samples of their own, one each", () => {
  const slices = {
    allowed: 0.05,
    budget: { kind: "timeslices", sliceMs: MINUTE_MS, sliceTarget: 0.95 },
    confidence: 0.95,
  } as const;
  const minutes = [...times(30, 100, 0), ...times(30, 90, 10)];
  const run = (factor: number) => replayBurnRate({ ...rule, factor }, [phaseOf(minutes)], [60 * MINUTE_MS], slices);
  // At the end 30 of 60 minutes are bad in the long window: beta.ppf(0.05, 30, 31) = 0.3874,
  // beta.ppf(0.95, 31, 30) = 0.6126, which is a burn between 7.7 and 12.3.
  expect(run(7).outcome).toBe("fired");
  expect(run(8).outcome).toBe("open");
  expect(run(12).outcome).toBe("open");
  expect(run(13).outcome).toBe("quiet");
  // 20 times 5 % would be every minute, and more than every minute cannot be bad.
  expect(run(20)).toMatchObject({ outcome: "not-replayable", why: "cannot-fire" });
});

test("arithmetic compares strictly, whatever 14.4 x 0.001 comes to in binary", () => {
  const window = (ratio: number) => ({ bad: Math.round(ratio * 100_000), of: 100_000 });
  expect(isAboveFactor([window(0.0144), window(0.0144)], 14.4, 0.999)).toBe(false);
  expect(isAboveFactor([window(0.0144), window(0.0144)], 14.4, 0.999, false)).toBe(true);
  expect(isAboveFactor([window(0.01441), window(0.0144)], 14.4, 0.999)).toBe(false);
  expect(isAboveFactor([window(0.01441), window(0.01441)], 14.4, 0.999)).toBe(true);
  expect(isAboveFactor([{ bad: 0, of: 0 }], 1, 0.999)).toBe(false);
});
