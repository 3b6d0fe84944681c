import type { Finding, Reason } from "../model/finding.ts";
import type { Phase } from "../model/plan.ts";
import type { MetricsReading } from "../model/reading.ts";
import type { ReceivedReading } from "../model/received.ts";
import type { LoadTally } from "../model/tally.ts";
import { type Unit, WRITTEN_UNITS } from "../model/unit.ts";
import { type CaseFile, observedSize } from "./case-file.ts";
import { increaseOf, pointsWithin } from "./series.ts";

/** Two clocks of one phase may differ by so much before it is told. */
const SKEW_MS_MOST = 2_000;

/**
 * Requests are logged as they end and carry the time at which they began, so times step back by as much as the slowest
 * request took. A step of ten seconds that is also half of all that the log spans is a second log behind the first.
 */
const STEP_BACK_MS_LEAST = 10_000;
const STEP_BACK_RATIO_LEAST = 0.5;

const REPEATS_SHOWN = 3;

/** Unit endings that metric names carry by convention (Prometheus: base units), and the unit that they mean. */
const NAME_UNITS: readonly (readonly [RegExp, keyof typeof WRITTEN_UNITS])[] = [
  [/_seconds(?:_|$)/, "s"],
  [/_milliseconds(?:_|$)|_ms$/, "ms"],
  [/_bytes(?:_|$)/, "bytes"],
  [/_ratio$/, "ratio"],
  [/_percent$/, "%"],
];

/**
 * What is doubtful about evidence that is there and readable: a unit that the plan and the file name differently, a counter
 * that was reset, clocks that disagree. Each is a finding of its own; only the unit blocks, because it falsifies the number.
 */
export function judgeQuality(caseFile: CaseFile): readonly Finding[] {
  return caseFile.received
    .flatMap((received) => {
      if (received.status !== "read") return [];
      if (received.reading.family === "metrics")
        return [...unitMismatch(received, received.reading), ...counterResets(caseFile, received, received.reading)];
      if (received.reading.family !== "load") return [];
      const { tally } = received.reading;
      return [...stepsBack(received, tally), ...repeats(received, tally)];
    })
    .concat(clockSkews(caseFile));
}

function finding(
  received: ReceivedReading,
  reason: Reason,
  rule: string,
  figures: Finding["figures"],
  severity: Finding["severity"],
): Finding {
  const { exhibit } = received;
  return {
    id: `${reason}/${exhibit.path}`,
    kind: "evidence",
    subject: exhibit.id,
    phase: exhibit.phase,
    variant: undefined,
    severity: exhibit.isRequired ? severity : "advisory",
    reason,
    rule,
    planPlace: exhibit.place,
    verdict: "inconclusive",
    observation: observedSize(received),
    ...(figures ? { figures } : {}),
    shortfall: { kind: "none" },
  };
}

function unitMismatch(received: ReceivedReading, reading: MetricsReading): readonly Finding[] {
  const { unit } = received.exhibit;
  if (!unit) return [];
  const planned = Object.keys(WRITTEN_UNITS).find((name) => sameUnit(WRITTEN_UNITS[name]!, unit)) ?? unit.base;
  for (const series of reading.series) {
    if (received.exhibit.series !== undefined && series.name !== received.exhibit.series) continue;
    const said: Unit | undefined = series.unit;
    const byName = NAME_UNITS.find(([pattern]) => pattern.test(series.name))?.[1];
    // A gauge without a dimension may be given any name that suits a document; another dimension may not.
    if (said !== undefined && said !== "none" && said !== unit.base && unit.base !== "none") {
      return [
        finding(
          received,
          "unit-mismatch",
          "has the unit that the plan says",
          { planned, said, series: series.name },
          "blocking",
        ),
      ];
    }
    if (byName !== undefined && reading.series.length === 1 && !sameUnit(WRITTEN_UNITS[byName]!, unit)) {
      return [
        finding(
          received,
          "unit-mismatch",
          "has the unit that its name says",
          { planned, said: byName, series: series.name },
          "blocking",
        ),
      ];
    }
  }
  return [];
}

function sameUnit(a: { readonly base: Unit; readonly num: number; readonly den: number }, b: typeof a): boolean {
  return a.base === b.base && a.num * b.den === b.num * a.den;
}

function counterResets(caseFile: CaseFile, received: ReceivedReading, reading: MetricsReading): readonly Finding[] {
  const { exhibit } = received;
  const phase = caseFile.plan.phases.find(({ id }) => id === exhibit.phase);
  if (!phase || !(exhibit.isCounter ?? false)) return [];
  const resets = reading.series.reduce(
    (sum, { points }) => sum + increaseOf(pointsWithin(points, phase), Number.POSITIVE_INFINITY).resets,
    0,
  );
  return resets === 0 ? [] : [finding(received, "counter-reset", "only grows", { resets }, "advisory")];
}

function stepsBack(received: ReceivedReading, tally: LoadTally): readonly Finding[] {
  if (!tally.isTimed) return [];
  const spanMs = tally.lastAtMs - tally.firstAtMs;
  const stepBackMs = tally.disorderMostMs;
  if (stepBackMs < Math.max(STEP_BACK_MS_LEAST, spanMs * STEP_BACK_RATIO_LEAST)) return [];
  return [finding(received, "times-step-back", "holds each request once", { stepBackMs, spanMs }, "advisory")];
}

/** Records that stand in a log more than once, byte for byte, though their times are finer than a second. */
function repeats(received: ReceivedReading, tally: LoadTally): readonly Finding[] {
  const { repeats: found } = tally;
  if (!found) return [];
  const repeated = [...found.counts.keys()].filter((index) => found.counts[index]! > 1);
  if (repeated.length === 0) return [];
  const compared = found.counts.reduce((sum, count) => sum + count, 0);
  const copies = repeated.reduce((sum, index) => sum + found.counts[index]! - 1, 0);
  const lines = repeated
    .map((index) => ({ line: found.secondLines[index]!, as: found.firstLines[index]! }))
    .sort((a, b) => a.line - b.line)
    .slice(0, REPEATS_SHOWN);
  const figures = {
    copies,
    compared,
    ...(found.level === 0 ? {} : { comparedOneIn: 2 ** found.level }),
    lines: lines.map(({ line, as }) => `${line} as ${as}`).join(", "),
  };
  return [finding(received, "records-repeated", "holds each request once", figures, "advisory")];
}

/** A log that saw a part of the traffic cannot begin before, or end behind, the one that saw all of it. */
function clockSkews(caseFile: CaseFile): readonly Finding[] {
  const logs = caseFile.received.flatMap((received) =>
    received.status === "read" &&
    received.reading.family === "load" &&
    received.exhibit.family === "load" &&
    received.reading.tally.isTimed
      ? [{ received, tally: received.reading.tally }]
      : [],
  );
  return caseFile.plan.phases.flatMap((phase) => {
    const reference = logs.find(({ received }) => received.exhibit.counts === "all" && speaksOf(received, phase));
    if (!reference) return [];
    const span = spanOf(reference.tally, phase);
    return logs.flatMap(({ received, tally }): Finding[] => {
      if (received === reference.received || received.exhibit.counts === "all" || !speaksOf(received, phase)) return [];
      const own = spanOf(tally, phase);
      if (!span || !own) return [];
      const skewMs = Math.max(span.firstAtMs - own.firstAtMs, own.lastAtMs - span.lastAtMs);
      if (skewMs <= SKEW_MS_MOST) return [];
      const figures = { skewMs, reference: reference.received.exhibit.id };
      return [
        {
          ...finding(received, "clock-skew", `lies within ${reference.received.exhibit.id}`, figures, "advisory"),
          id: `clock-skew/${received.exhibit.path}/${phase.id}`,
          phase: phase.id,
        },
      ];
    });
  });
}

function speaksOf(received: ReceivedReading, phase: Phase): boolean {
  return received.exhibit.phase === undefined || received.exhibit.phase === phase.id;
}

function spanOf(tally: LoadTally, phase: Phase): { readonly firstAtMs: number; readonly lastAtMs: number } | undefined {
  const cells = tally.cells[tally.question.windows.findIndex((window) => window.phase === phase.id)];
  if (!cells || cells.every(({ requests }) => requests === 0)) return undefined;
  return {
    firstAtMs: Math.min(...cells.map((cell) => cell.firstAtMs)),
    lastAtMs: Math.max(...cells.map((cell) => cell.lastAtMs)),
  };
}
