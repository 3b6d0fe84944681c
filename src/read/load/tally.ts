import { type Condition, holds } from "../../model/condition.ts";
import { Distribution } from "../../model/distribution.ts";
import type { LoadQuestion, Measure } from "../../model/question.ts";
import type { CellTally, LoadTally, MeasureTally, RecordReference } from "../../model/tally.ts";

/** One request as a format's parser fills it in. It is reused from line to line, and never kept. */
export interface LoadRecord {
  /** Milliseconds since the epoch; NaN where the log has no times. */
  atMs: number;
  /** HTTP status; 0 for a request that got no answer. */
  status: number;
  /** Integer nanoseconds; NaN where the log has no latency for the request. */
  latencyNs: number;
  variant: string;
  server: string;
  method: string;
  path: string;
  user: string;
}

export function emptyRecord(): LoadRecord {
  return { atMs: Number.NaN, status: 0, latencyNs: Number.NaN, variant: "", server: "", method: "", path: "", user: "" };
}

interface LinePlace {
  readonly line: number;
  readonly byteOffset: number;
}

const MALFORMED_SHOWN = 10;

/** The tally of no records at all: the neutral element of `mergeTallies`. */
export function emptyTally(question: LoadQuestion): LoadTally {
  return {
    question,
    cells: question.windows.map((window) =>
      Array.from({ length: question.variants.length + 1 }, () => emptyCell(question, window)),
    ),
    records: 0,
    outside: { count: 0, firstLine: 0 },
    otherLines: 0,
    malformed: { count: 0, first: [] },
    isTimed: true,
    firstAtMs: Number.POSITIVE_INFINITY,
    lastAtMs: Number.NEGATIVE_INFINITY,
    disorderMostMs: 0,
  };
}

function emptyCell(question: LoadQuestion, window: LoadQuestion["windows"][number]): CellTally {
  const slices = Math.max(1, Math.ceil((window.endMs - window.beginMs) / window.sliceMs));
  const rows = Math.max(1, Math.ceil((window.endMs - window.beginMs) / window.trendMs));
  return {
    requests: 0,
    byStatus: new Map(),
    measures: question.measures.map((measure) => ({
      good: 0,
      bad: 0,
      excluded: measure.except.map(() => ({ good: 0, bad: 0 })),
      slices: Array.from({ length: slices }, () => ({ good: 0, bad: 0 })),
      firstBad: [],
    })),
    trend: Array.from({ length: rows }, () => ({
      requests: 0,
      latencies: question.latencies.map(() => new Distribution()),
      withoutLatency: question.latencies.map(() => 0),
    })),
    firstAtMs: Number.POSITIVE_INFINITY,
    lastAtMs: Number.NEGATIVE_INFINITY,
    users: new Map(),
  };
}

/** Counts records into a tally, one at a time. Holds no record. */
export class Tallier {
  readonly tally: LoadTally;
  readonly #question: LoadQuestion;
  readonly #variantIndex: ReadonlyMap<string, number>;
  readonly #measures: readonly { readonly measure: Measure; readonly isBad: (record: LoadRecord) => boolean }[];
  readonly #untimedWindow: number;
  #window = 0;
  #previousAtMs = Number.NEGATIVE_INFINITY;

  constructor(question: LoadQuestion) {
    this.tally = emptyTally(question);
    this.#question = question;
    this.#variantIndex = new Map(question.variants.map((variant, index) => [variant, index]));
    this.#measures = question.measures.map((measure) => ({ measure, isBad: badTest(measure.bad) }));
    this.#untimedWindow = question.windows.findIndex((window) => window.phase === question.untimedPhase);
  }

  otherLine(): void {
    this.tally.otherLines += 1;
  }

  malformed(line: number, problem: string): void {
    const { malformed } = this.tally;
    malformed.count += 1;
    if (malformed.first.length < MALFORMED_SHOWN) malformed.first.push({ line, problem });
  }

  /** Counts `count` requests that are alike: one for a line of a log, many for a row of a summary. */
  record(record: LoadRecord, line: number, byteOffset: number, count = 1): void {
    const { tally } = this;
    tally.records += count;
    const index = this.#windowOf(record.atMs);
    if (index < 0) {
      if (tally.outside.count === 0) tally.outside.firstLine = line;
      tally.outside.count += count;
      return;
    }
    const variant = record.variant || this.#question.variantOfServer[record.server] || "";
    const cell = tally.cells[index]![this.#variantIndex.get(variant) ?? this.#question.variants.length]!;
    this.#count(cell, index, record, { line, byteOffset }, count);
  }

  #windowOf(atMs: number): number {
    const { tally } = this;
    if (Number.isNaN(atMs)) {
      tally.isTimed = false;
      return this.#untimedWindow;
    }
    if (atMs < tally.firstAtMs) tally.firstAtMs = atMs;
    if (atMs > tally.lastAtMs) tally.lastAtMs = atMs;
    if (this.#previousAtMs - atMs > tally.disorderMostMs) tally.disorderMostMs = this.#previousAtMs - atMs;
    this.#previousAtMs = atMs;
    const { windows } = this.#question;
    const current = windows[this.#window];
    // Neighbouring records nearly always belong to the same phase.
    if (current && atMs >= current.beginMs && atMs < current.endMs) return this.#window;
    const found = windows.findIndex((window) => atMs >= window.beginMs && atMs < window.endMs);
    if (found >= 0) this.#window = found;
    return found;
  }

  #count(cell: CellTally, windowIndex: number, record: LoadRecord, place: LinePlace, count: number): void {
    const window = this.#question.windows[windowIndex]!;
    const { atMs } = record;
    const isTimed = !Number.isNaN(atMs);
    cell.requests += count;
    cell.byStatus.set(record.status, (cell.byStatus.get(record.status) ?? 0) + count);
    if (isTimed) {
      if (atMs < cell.firstAtMs) cell.firstAtMs = atMs;
      if (atMs > cell.lastAtMs) cell.lastAtMs = atMs;
    }
    const slice = isTimed ? Math.floor((atMs - window.beginMs) / window.sliceMs) : -1;
    for (let index = 0; index < this.#measures.length; index += 1) {
      this.#countMeasure(cell.measures[index]!, index, slice, record, place, count);
    }
    const row = cell.trend[isTimed ? Math.floor((atMs - window.beginMs) / window.trendMs) : 0]!;
    row.requests += count;
    for (let index = 0; index < this.#question.latencies.length; index += 1) {
      const { only } = this.#question.latencies[index]!;
      if (only && !holds(only, record)) continue;
      if (Number.isNaN(record.latencyNs)) row.withoutLatency[index]! += count;
      else row.latencies[index]!.add(record.latencyNs, count);
    }
    if (record.user !== "") this.#countUser(cell, record, count);
  }

  #countMeasure(
    into: MeasureTally,
    index: number,
    slice: number,
    record: LoadRecord,
    place: LinePlace,
    count: number,
  ): void {
    const { measure, isBad } = this.#measures[index]!;
    if (measure.only && !holds(measure.only, record)) return;
    const bad = isBad(record);
    const exception = measure.except.findIndex((condition) => holds(condition, record));
    if (exception >= 0) {
      const excluded = into.excluded[exception]!;
      if (bad) excluded.bad += count;
      else excluded.good += count;
      return;
    }
    const inSlice = into.slices[slice];
    if (!bad) {
      into.good += count;
      if (inSlice) inSlice.good += count;
      return;
    }
    into.bad += count;
    if (inSlice) inSlice.bad += count;
    if (into.firstBad.length < this.#question.examples) into.firstBad.push(reference(record, place));
  }

  #countUser(cell: CellTally, record: LoadRecord, count: number): void {
    if (!cell.users) return;
    let user = cell.users.get(record.user);
    if (!user) {
      if (cell.users.size >= this.#question.usersMost) {
        cell.users = undefined;
        return;
      }
      cell.users.set(record.user, (user = { requests: 0, byStatus: new Map() }));
    }
    user.requests += count;
    user.byStatus.set(record.status, (user.byStatus.get(record.status) ?? 0) + count);
  }
}

function badTest(bad: Condition | { readonly not: Condition }): (record: LoadRecord) => boolean {
  if ("not" in bad) return (record) => !holds(bad.not, record);
  return (record) => holds(bad, record);
}

function reference(record: LoadRecord, place: LinePlace): RecordReference {
  return {
    atMs: Number.isNaN(record.atMs) ? undefined : record.atMs,
    ...place,
    status: record.status,
    latencyNs: Number.isNaN(record.latencyNs) ? undefined : record.latencyNs,
    method: record.method,
    path: record.path,
    user: record.user,
  };
}

/**
 * Adds `later` into `earlier`, both answers to one question, `later` standing behind `earlier` in the log.
 * Line numbers and offsets of `later` must already count from the start of the whole log.
 */
export function mergeTallies(earlier: LoadTally, later: LoadTally): LoadTally {
  const { question } = earlier;
  earlier.cells.forEach((row, window) =>
    row.forEach((cell, variant) => mergeCells(cell, later.cells[window]![variant]!, question)),
  );
  if (earlier.outside.count === 0) earlier.outside.firstLine = later.outside.firstLine;
  earlier.outside.count += later.outside.count;
  earlier.records += later.records;
  earlier.otherLines += later.otherLines;
  earlier.malformed.count += later.malformed.count;
  earlier.malformed.first.push(...later.malformed.first.slice(0, MALFORMED_SHOWN - earlier.malformed.first.length));
  earlier.isTimed &&= later.isTimed;
  earlier.firstAtMs = Math.min(earlier.firstAtMs, later.firstAtMs);
  earlier.lastAtMs = Math.max(earlier.lastAtMs, later.lastAtMs);
  earlier.disorderMostMs = Math.max(earlier.disorderMostMs, later.disorderMostMs);
  return earlier;
}

function mergeCells(into: CellTally, from: CellTally, question: LoadQuestion): void {
  into.requests += from.requests;
  mergeCounts(into.byStatus, from.byStatus);
  into.measures.forEach((measure, index) => {
    const other = from.measures[index]!;
    measure.good += other.good;
    measure.bad += other.bad;
    addPairs(measure.excluded, other.excluded);
    addPairs(measure.slices, other.slices);
    measure.firstBad.push(...other.firstBad.slice(0, question.examples - measure.firstBad.length));
  });
  into.trend.forEach((row, index) => {
    const other = from.trend[index]!;
    row.requests += other.requests;
    row.latencies.forEach((distribution, latency) => distribution.merge(other.latencies[latency]!));
    other.withoutLatency.forEach((count, latency) => (row.withoutLatency[latency]! += count));
  });
  into.firstAtMs = Math.min(into.firstAtMs, from.firstAtMs);
  into.lastAtMs = Math.max(into.lastAtMs, from.lastAtMs);
  mergeUsers(into, from, question.usersMost);
}

function mergeUsers(into: CellTally, from: CellTally, usersMost: number): void {
  if (!into.users || !from.users) {
    into.users = undefined;
    return;
  }
  for (const [name, user] of from.users) {
    const present = into.users.get(name);
    if (present) {
      present.requests += user.requests;
      mergeCounts(present.byStatus, user.byStatus);
    } else into.users.set(name, { requests: user.requests, byStatus: new Map(user.byStatus) });
  }
  if (into.users.size > usersMost) into.users = undefined;
}

function mergeCounts(into: Map<number, number>, from: ReadonlyMap<number, number>): void {
  for (const [status, count] of from) into.set(status, (into.get(status) ?? 0) + count);
}

function addPairs(
  into: readonly { good: number; bad: number }[],
  from: readonly { readonly good: number; readonly bad: number }[],
): void {
  into.forEach((pair, index) => {
    pair.good += from[index]!.good;
    pair.bad += from[index]!.bad;
  });
}
