import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LoadQuestion } from "../../../src/model/question.ts";
import type { LoadTally } from "../../../src/model/tally.ts";
import { LogScanner } from "../../../src/read/load/log-scanner.ts";
import { joinPieces, PieceCounter } from "../../../src/read/load/pieces.ts";
import {
  emptyTally,
  mergeTallies,
  packTally,
  renumberLines,
  Tallier,
  unpackTally,
  wantedFields,
} from "../../../src/read/load/tally.ts";
import type { LoadLogFormat } from "../../../src/read/reader.ts";
import { units as formats } from "../../../src/read/formats.ts";
import { fixtureBytes, fixtureNames, fixtureOptions, headOf } from "../fixture.ts";

const BEGIN_MS = Date.UTC(2026, 10, 23, 9, 35);

const question: LoadQuestion = {
  windows: [
    { phase: "a", beginMs: BEGIN_MS, endMs: BEGIN_MS + 18_000, trendMs: 6_000, sliceMs: 2_000 },
    { phase: "b", beginMs: BEGIN_MS + 18_000, endMs: BEGIN_MS + 60_000, trendMs: 20_000, sliceMs: 5_000 },
  ],
  variants: ["R1", "R2"],
  variantOfServer: { "r1-1": "R1", s: "R2" },
  measures: [
    {
      id: "success",
      bad: { not: { kind: "status", op: "<", value: 400 } },
      except: [{ kind: "status", op: "=", value: 429 }],
    },
    {
      id: "slow",
      bad: {
        kind: "or",
        of: [
          { kind: "latency", op: ">", valueNs: 2e7 },
          { kind: "status", op: "=", value: 0 },
        ],
      },
      except: [],
    },
    {
      id: "items",
      only: { kind: "text", field: "path", op: "starts with", value: "/a" },
      bad: { kind: "text", field: "method", op: "!=", value: "GET" },
      except: [],
    },
  ],
  latencies: [{ id: "" }, { id: "good", only: { kind: "status", op: "<", value: 400 } }],
  examples: 3,
  usersMost: 4,
  untimedPhase: "a",
};

const logs = formats.filter((format) => format.family === "load" && format.shape === "lines");
const fixtures = logs.flatMap((format) =>
  (["ok-", "bad-"] as const).flatMap((prefix) =>
    fixtureNames(`load/${format.format}`, prefix).map((name) => [`load/${format.format}/${name}`, format] as const),
  ),
);

/** The tally of a log; `isQuick` as the engine reads it, else by the exact reader only. */
function tallyOf(
  bytes: Buffer,
  path: string,
  format: LoadLogFormat,
  isQuick: boolean,
  chunks: readonly number[] = [],
): LoadTally {
  const text = fixtureBytes(path).toString("utf8");
  const made = format.parser(
    fixtureOptions(path),
    headOf(text, path),
    { file: path },
    isQuick ? wantedFields(question) : { user: true, method: true, path: true, server: true },
  );
  const reader = isQuick
    ? made
    : { read: made.read.bind(made), ...(made.recordEnd ? { recordEnd: made.recordEnd.bind(made) } : {}) };
  const tallier = new Tallier(question);
  const scanner = new LogScanner(reader, tallier);
  let at = 0;
  for (const length of chunks) {
    scanner.write(bytes.subarray(at, at + length));
    at += length;
  }
  scanner.write(bytes.subarray(at));
  scanner.finish();
  return tallier.finish();
}

/** A tally as a plain value that is equal exactly where the tallies are. */
function plain(tally: LoadTally): unknown {
  return JSON.parse(
    JSON.stringify(tally, (_, value: unknown) => {
      if (value instanceof Map) return [...value];
      if (typeof value === "object" && value !== null && "entries" in value && "relativeError" in value)
        return [value.relativeError, (value.entries as () => unknown)()];
      return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
    }),
  );
}

describe("a quick reader says what the exact one says", () => {
  test.for(fixtures)("%s, repeated, and with any byte changed", ([path, format]) => {
    const once = fixtureBytes(path);
    const bytes = Buffer.concat([once, once, once]);
    expect(plain(tallyOf(bytes, path, format, true))).toEqual(plain(tallyOf(bytes, path, format, false)));
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(...Buffer.from(' "\\\r\n[]{},;:.-+019eETZ')),
    );
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte, isInserted: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 12 }),
        (changes, chunks) => {
          let changed = bytes;
          for (const { at, byte: value, isInserted } of changes)
            changed = Buffer.concat([
              changed.subarray(0, at),
              Buffer.of(value),
              changed.subarray(isInserted ? at : at + 1),
            ]);
          expect(plain(tallyOf(changed, path, format, true, chunks))).toEqual(
            plain(tallyOf(changed, path, format, false)),
          );
        },
      ),
      { numRuns: Number(process.env["DOCKET_RUNS"] ?? 40) },
    );
  });
});

/** The tally of a log that several readers counted by pieces, which they took by turns as `takers` says; undefined where the pieces do not join. */
function tallyOfPieces(
  bytes: Buffer,
  path: string,
  format: LoadLogFormat,
  pieceBytes: number,
  takers: readonly number[],
): LoadTally | undefined {
  const text = fixtureBytes(path).toString("utf8");
  const log = {
    sizeBytes: bytes.length,
    readAt: (into: Buffer, offset: number) => bytes.copy(into, 0, offset, offset + into.length),
  };
  const counters = Array.from({ length: Math.max(1, ...takers.map((taker) => taker + 1)) }, () => {
    const reader = format.parser(fixtureOptions(path), headOf(text, path), { file: path }, wantedFields(question));
    return new PieceCounter(log, reader, question, pieceBytes);
  });
  for (let index = 0; index * pieceBytes < bytes.length; index += 1)
    if (!counters[takers[index % takers.length] ?? 0]!.count(index)) return undefined;
  const parts = counters.map((counter) => {
    const { tally, pieces } = counter.finish();
    return { pieces, tally: unpackTally(structuredClone(packTally(tally))) };
  });
  return joinPieces(parts, bytes.length)?.tally;
}

/** Whether a record of the log goes over several lines: only then may pieces not join. */
function hasLongRecords(bytes: Buffer): boolean {
  return bytes.includes('"');
}

describe("a log read by pieces is the log", () => {
  const pieces = fc.record({
    pieceBytes: fc.integer({ min: 1, max: 400 }),
    takers: fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }),
    cut: fc.nat(5),
    separator: fc.constantFrom("\n", "\r\n"),
  });

  test.for(fixtures)("%s, at any border, by any number of readers", ([path, format]) => {
    const once = fixtureBytes(path);
    const lines = once.toString("utf8").replaceAll("\r\n", "\n").split("\n");
    let joined = 0;
    fc.assert(
      fc.property(pieces, ({ pieceBytes, takers, cut, separator }) => {
        const text = lines.join(separator);
        // Five in six logs end with their newline, as a log does that was not cut off.
        const whole = Buffer.from(
          `${text}${text.endsWith("\n") ? "" : "\n"}${text}`.replace(/\s*$/, cut > 0 ? separator : ""),
        );
        const tally = tallyOfPieces(whole, path, format, pieceBytes, takers);
        if (tally === undefined) {
          expect(cut === 0 || (format.format === "jmeter-jtl" && hasLongRecords(whole))).toBe(true);
          return;
        }
        joined += 1;
        expect(plain(tally)).toEqual(plain(tallyOf(whole, path, format, false)));
      }),
      { numRuns: Number(process.env["DOCKET_RUNS"] ?? 10) },
    );
    expect(joined).toBeGreaterThan(0);
  });

  const row = fc.record({
    atMs: fc.integer({ min: BEGIN_MS, max: BEGIN_MS + 60_000 }),
    elapsed: fc.integer({ min: 0, max: 90 }),
    code: fc.constantFrom("200", "500", "404", "Non HTTP response code: x", "oops"),
    message: fc.constantFrom("", '"a ""b"", c"', '"over\ntwo lines"', '"over\r\nthree\n""lines"""', "bare"),
    isBroken: fc.nat(20).map((dice) => dice === 0),
  });
  const HEADER = "timeStamp,elapsed,label,responseCode,responseMessage,success,failureMessage,version\n";

  test("rows of CSV over several lines, and malformed ones with the right numbers", () => {
    const jtl = logs.find(({ format }) => format === "jmeter-jtl")!;
    const path = "load/jmeter-jtl/ok-quoted-over-lines.jtl";
    let joined = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), pieces, (rows, { pieceBytes, takers, separator }) => {
        const text = rows.map(({ atMs, elapsed, code, message, isBroken }) =>
          isBroken
            ? `broken,${elapsed}${separator}`
            : `${atMs},${elapsed},GET,${code},,${code === "200"},${message},R1${separator}`,
        );
        const whole = Buffer.from(HEADER + text.join(""));
        const tally = tallyOfPieces(whole, path, jtl, pieceBytes + 60, takers);
        if (tally === undefined) return;
        joined += 1;
        expect(plain(tally)).toEqual(plain(tallyOf(whole, path, jtl, false)));
      }),
      { numRuns: 200 },
    );
    expect(joined).toBeGreaterThan(100);
  });
});

describe("one tally, whatever the split", () => {
  const record = fc.record({
    atMs: fc.oneof(
      fc.constant(Number.NaN),
      fc.integer({ min: BEGIN_MS - 5_000, max: BEGIN_MS + 65_000 }).map((ms) => ms + 0.125),
    ),
    status: fc.constantFrom(0, 200, 201, 404, 429, 500),
    latencyNs: fc.oneof(
      fc.constant(Number.NaN),
      fc.integer({ min: 0, max: 5e7 }),
      fc.integer({ min: 0, max: 50 }).map((ms) => ms * 1e6),
    ),
    variant: fc.constantFrom("R1", "R2", "R3", ""),
    server: fc.constantFrom("s", "r1-1", "__proto__", ""),
    method: fc.constantFrom("GET", "PUT"),
    path: fc.constantFrom("/a/1", "/b"),
    user: fc.constantFrom("", "u1", "u2", "u3", "u4", "u5"),
  });

  test("parts counted apart and merged, through another thread's form, are the whole", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 4 }), (records, cuts) => {
        const whole = new Tallier(question);
        records.forEach((one, index) => whole.record(one, index + 1, index * 10));
        const bounds = [0, ...cuts.filter((cut) => cut < records.length).sort((a, b) => a - b), records.length];
        const merged = bounds.slice(1).reduce((tally, end, index) => {
          const part = new Tallier(question);
          records
            .slice(bounds[index], end)
            .forEach((one, line) => part.record(one, line + 1, (bounds[index]! + line) * 10));
          const received = unpackTally(structuredClone(packTally(part.finish())));
          return mergeTallies(
            tally,
            renumberLines(received, (line) => line + bounds[index]!),
          );
        }, emptyTally(question));
        expect(plain(merged)).toEqual(plain(whole.finish()));
      }),
      { numRuns: 500 },
    );
  });

  test("the order of the records changes no count", () => {
    fc.assert(
      fc.property(
        fc
          .array(record, { maxLength: 60 })
          .chain((records) =>
            fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
          ),
        ([records, shuffled]) => {
          const [one, other] = [records, shuffled].map((list) => {
            const tallier = new Tallier({ ...question, examples: 0 });
            list.forEach((entry, index) => tallier.record(entry, index + 1, index));
            const {
              openingAtMs: _opening,
              closingAtMs: _closing,
              disorderMostMs: _disorder,
              outside,
              ...counted
            } = tallier.finish();
            return plain({ ...counted, outside: { count: outside.count, firstLine: 0 } } as LoadTally);
          });
          expect(one).toEqual(other);
        },
      ),
    );
  });
});
