import type { Condition } from "../../model/condition.ts";
import { Distribution, type DistributionParts, limitTogether, LOOSE_MOST } from "../../model/distribution.ts";
import type { LoadQuestion, PhaseWindow } from "../../model/question.ts";
import type { CellTally, LoadTally, MeasureTally, RecordReference, UserTally } from "../../model/tally.ts";
import {
  AT_MS,
  LATENCY_NS,
  LINE,
  RECORD_DOUBLES,
  RECORD_INTS,
  type RecordBatch,
  STATUS,
  textPlace,
} from "../scan/record-batch.ts";
import type { LayoutText } from "../scan/layout.ts";
import { mergeRepeats, renumberRepeats, RepeatCounter } from "./repeats.ts";
import { type OutcomeOf, outcomeOf, type Population, populationOf, STATUSES } from "./outcome.ts";

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
  return {
    atMs: Number.NaN,
    status: 0,
    latencyNs: Number.NaN,
    variant: "",
    server: "",
    method: "",
    path: "",
    user: "",
  };
}

const MALFORMED_SHOWN = 10;
const GOOD = 0;
const BAD = 1;
const FIRST_EXCLUDED = 2;
/** How often the latencies that are held are counted: between two times their number grows by no more than this. */
const RECORDS_BETWEEN_CENSUSES = 65_536;

/** The tally of no records at all: the neutral element of `mergeTallies`. */
export function emptyTally(question: LoadQuestion): LoadTally {
  return new Tallier(question).finish();
}

/** The requests of one user in one cell. Few users see more than a handful of statuses: a list is faster than a map. */
class UserCounter {
  requests = 0;
  readonly #statuses: number[] = [];
  readonly #counts: number[] = [];

  add(status: number, count: number): void {
    this.requests += count;
    const index = this.#statuses.indexOf(status);
    if (index >= 0) this.#counts[index]! += count;
    else {
      this.#statuses.push(status);
      this.#counts.push(count);
    }
  }

  tally(): UserTally {
    const counts = this.#statuses.map((status, index) => [status, this.#counts[index]!] as const);
    return { requests: this.requests, byStatus: inOrder(counts) };
  }
}

/** A map whose order is that of its keys, and not that in which the records came: what is added up over it must not differ. */
function inOrder<K extends string | number, V>(entries: readonly (readonly [K, V])[]): Map<K, V> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is counted for one variant in one phase, in flat arrays while the records come. */
class CellCounter {
  readonly byStatus = new Float64Array(STATUSES);
  /** Good and bad of each measure. */
  readonly totals: Float64Array;
  /** Good and bad of each measure in each slice, slice by slice. */
  readonly slices: Float64Array;
  /** Good and bad of each exception of each measure. */
  readonly excluded: readonly Float64Array[];
  readonly firstBad: readonly RecordReference[][];
  readonly rowRequests: Float64Array;
  /** Row by row, in the order of the latency questions. */
  readonly latencies: readonly Distribution[];
  readonly withoutLatency: Float64Array;
  users: Map<string, UserCounter> | undefined;
  /** The same ones, by the number that the scanner has for their name. */
  readonly userOfText: (UserCounter | undefined)[] = [];
  firstAtMs = Number.POSITIVE_INFINITY;
  lastAtMs = Number.NEGATIVE_INFINITY;
  requests = 0;
  readonly #question: LoadQuestion;
  readonly #rows: number;

  constructor(question: LoadQuestion, window: PhaseWindow) {
    this.#question = question;
    this.#rows = Math.max(1, Math.ceil((window.endMs - window.beginMs) / window.trendMs));
    const slices = Math.max(1, Math.ceil((window.endMs - window.beginMs) / window.sliceMs));
    const measures = question.measures.length;
    this.users = question.usersMost > 0 ? new Map() : undefined;
    this.totals = new Float64Array(2 * measures);
    this.slices = new Float64Array(2 * measures * slices);
    this.excluded = question.measures.map((measure) => new Float64Array(2 * measure.except.length));
    this.firstBad = question.measures.map(() => []);
    this.rowRequests = new Float64Array(this.#rows);
    this.latencies = Array.from({ length: this.#rows * question.latencies.length }, () => new Distribution());
    this.withoutLatency = new Float64Array(this.#rows * question.latencies.length);
  }

  tally(): CellTally {
    const { latencies } = this.#question;
    const byStatus = new Map<number, number>();
    this.byStatus.forEach((count, status) => count > 0 && byStatus.set(status, count));
    return {
      requests: this.requests,
      byStatus,
      measures: this.#question.measures.map((_, index) => this.#measure(index)),
      trend: Array.from(this.rowRequests, (requests, row) => ({
        requests,
        latencies: this.latencies.slice(row * latencies.length, (row + 1) * latencies.length),
        withoutLatency: Array.from(this.withoutLatency.subarray(row * latencies.length, (row + 1) * latencies.length)),
      })),
      firstAtMs: this.firstAtMs,
      lastAtMs: this.lastAtMs,
      users: this.users && inOrder([...this.users].map(([user, counter]) => [user, counter.tally()] as const)),
    };
  }

  #measure(index: number): MeasureTally {
    const stride = this.totals.length;
    const excluded = this.excluded[index]!;
    return {
      good: this.totals[2 * index]!,
      bad: this.totals[2 * index + 1]!,
      excluded: Array.from({ length: excluded.length / 2 }, (_, exception) => ({
        good: excluded[2 * exception]!,
        bad: excluded[2 * exception + 1]!,
      })),
      slices: Array.from({ length: this.slices.length / stride }, (_, slice) => ({
        good: this.slices[slice * stride + 2 * index]!,
        bad: this.slices[slice * stride + 2 * index + 1]!,
      })),
      firstBad: [...this.firstBad[index]!],
    };
  }
}

/** Counts records into a tally, one at a time. Holds no record. */
export class Tallier {
  readonly question: LoadQuestion;
  /** What a summary says of itself: see `LoadTally`. */
  claimedWindow: LoadTally["claimedWindow"];
  reportedPercentilesMs: LoadTally["reportedPercentilesMs"];
  /** For whoever reads lines: the records that it hands in here are compared with each other. */
  readonly repeats = new RepeatCounter();
  readonly #cells: readonly CellCounter[][];
  readonly #variantIndex: ReadonlyMap<string, number>;
  readonly #serverIndex: ReadonlyMap<string, number>;
  readonly #outcomes: readonly OutcomeOf[];
  readonly #populations: readonly Population[];
  /** 1 for a status that is bad by a measure which looks at nothing else. */
  readonly #badStatuses = new Uint8Array(STATUSES);
  /** Fields of text that a record needs, and whether there is anything that needs one: what the status decides does not. */
  readonly #wanted: readonly LayoutText[];
  readonly #needsRecord: boolean;
  /** The variant of a request whose variant and server are both not told. */
  readonly #untold: number;
  readonly #record = emptyRecord();
  /** Requests of the current span that were not yet put into their cell, by variant and status, and where there are any. */
  readonly #pending: Uint32Array;
  readonly #pendingAt: Int32Array;
  #pendings = 0;
  /** The variant that the scanner's number of a text stands for. */
  readonly #variantOfText: number[] = [];
  readonly #serverOfText: number[] = [];
  readonly #untimedWindow: number;
  readonly #malformed: LoadTally["malformed"] = { count: 0, first: [] };
  readonly #outside = { count: 0, firstLine: 0 };
  #records = 0;
  #otherLines = 0;
  #isTimed = true;
  #firstAtMs = Number.POSITIVE_INFINITY;
  #lastAtMs = Number.NEGATIVE_INFINITY;
  #openingAtMs = Number.NaN;
  #previousAtMs = Number.NaN;
  #disorderMostMs = 0;
  #untilCensus = RECORDS_BETWEEN_CENSUSES;
  // The span of time in which window, slice and row stay the same: neighbouring records nearly always share it.
  #spanBeginMs = Number.NaN;
  #spanEndMs = Number.NaN;
  #window = 0;
  #slice = 0;
  #row = 0;

  constructor(question: LoadQuestion) {
    this.question = question;
    this.#cells = question.windows.map((window) =>
      Array.from({ length: question.variants.length + 1 }, () => new CellCounter(question, window)),
    );
    this.#variantIndex = new Map(question.variants.map((variant, index) => [variant, index]));
    const unknown = question.variants.length;
    this.#serverIndex = new Map(
      Object.entries(question.variantOfServer).map(([server, variant]) => [
        server,
        this.#variantIndex.get(variant) ?? unknown,
      ]),
    );
    this.#untold = this.#serverIndex.get("") ?? unknown;
    this.#outcomes = question.measures.map(outcomeOf);
    this.#populations = question.latencies.map(({ only }) => populationOf(only));
    for (const { ofStatus } of this.#outcomes)
      ofStatus?.forEach((outcome, status) => outcome === BAD && (this.#badStatuses[status] = 1));
    const wanted = wantedFields(question);
    this.#wanted = (["user", "method", "path", "server", "variant"] as const).filter(
      (field) => field === "variant" || wanted[field],
    );
    this.#needsRecord = [...this.#outcomes, ...this.#populations].some(({ ofStatus }) => ofStatus === undefined);
    this.#pending = new Uint32Array(STATUSES * (question.variants.length + 1));
    this.#pendingAt = new Int32Array(this.#pending.length);
    this.#untimedWindow = question.windows.findIndex((window) => window.phase === question.untimedPhase);
  }

  get records(): number {
    return this.#records;
  }

  get malformedLines(): LoadTally["malformed"] {
    return this.#malformed;
  }

  otherLine(count = 1): void {
    this.#otherLines += count;
  }

  malformed(line: number, problem: string): void {
    this.#malformed.count += 1;
    if (this.#malformed.first.length < MALFORMED_SHOWN) this.#malformed.first.push({ line, problem });
  }

  /** The next record does not stand behind the last one in the log. Returns the times of the first and the last record since the last cut. */
  cut(): { readonly openingAtMs: number; readonly closingAtMs: number } {
    const piece = { openingAtMs: this.#openingAtMs, closingAtMs: this.#previousAtMs };
    this.#openingAtMs = Number.NaN;
    this.#previousAtMs = Number.NaN;
    return piece;
  }

  /** Counts `count` requests that are alike: one for a line of a log, many for a row of a summary. */
  record(record: LoadRecord, line: number, byteOffset: number, count = 1): void {
    this.#records += count;
    const { atMs } = record;
    const isTimed = atMs === atMs;
    if (!isTimed) {
      this.#settle();
      this.#isTimed = false;
      this.#window = this.#untimedWindow;
      this.#slice = -1;
      this.#row = 0;
      this.#spanBeginMs = Number.NaN;
    } else {
      if (atMs < this.#firstAtMs) this.#firstAtMs = atMs;
      if (atMs > this.#lastAtMs) this.#lastAtMs = atMs;
      if (this.#previousAtMs - atMs > this.#disorderMostMs) this.#disorderMostMs = this.#previousAtMs - atMs;
      else if (this.#openingAtMs !== this.#openingAtMs) this.#openingAtMs = atMs;
      this.#previousAtMs = atMs;
      if (!(atMs >= this.#spanBeginMs && atMs < this.#spanEndMs)) this.#moveTo(atMs);
    }
    if (this.#window < 0) {
      if (this.#outside.count === 0) this.#outside.firstLine = line;
      this.#outside.count += count;
      return;
    }
    const cell = this.#cells[this.#window]![this.#variantOf(record)]!;
    cell.requests += count;
    cell.byStatus[record.status]! += count;
    if (isTimed) {
      if (atMs < cell.firstAtMs) cell.firstAtMs = atMs;
      if (atMs > cell.lastAtMs) cell.lastAtMs = atMs;
    }
    this.#countMeasures(cell, record, line, byteOffset, count);
    this.#countLatency(cell, record, count);
    if (record.user !== "" && cell.users) this.#countUser(cell, record, count);
    if ((this.#untilCensus -= 1) === 0) this.#census();
  }

  /**
   * Counts the records that a compiled layout read, as `record` would count them one by one. Lines and offsets of the
   * batch count from the given ones. `complete` reads the record of those bytes exactly.
   */
  recordBatch(
    batch: RecordBatch,
    base: number,
    linesBefore: number,
    complete: (begin: number, behind: number, record: LoadRecord) => void,
  ): void {
    const { doubles, ints, count } = batch;
    const [variantAt, serverAt, userAt] = (["variant", "server", "user"] as const).map((text) =>
      batch.texts.includes(text) ? textPlace(text) : -1,
    ) as [number, number, number];
    // What a record is compared with stands here, and not in the object: it is looked at for each of them.
    const pending = this.#pending;
    const pendingAt = this.#pendingAt;
    const badStatuses = this.#badStatuses;
    const needsRecord = this.#needsRecord;
    let [firstAtMs, lastAtMs, previousAtMs] = [this.#firstAtMs, this.#lastAtMs, this.#previousAtMs];
    let [disorderMostMs, openingAtMs] = [this.#disorderMostMs, this.#openingAtMs];
    let [spanBeginMs, spanEndMs] = [this.#spanBeginMs, this.#spanEndMs];
    let cells = this.#cells[this.#window];
    for (let index = 0; index < count; index += 1) {
      const at = index * RECORD_INTS;
      const atMs = doubles[index * RECORD_DOUBLES + AT_MS]!;
      if (atMs < firstAtMs) firstAtMs = atMs;
      if (atMs > lastAtMs) lastAtMs = atMs;
      if (previousAtMs - atMs > disorderMostMs) disorderMostMs = previousAtMs - atMs;
      else if (openingAtMs !== openingAtMs) openingAtMs = atMs;
      previousAtMs = atMs;
      if (!(atMs >= spanBeginMs && atMs < spanEndMs)) {
        this.#moveTo(atMs);
        cells = this.#cells[this.#window];
        spanBeginMs = this.#spanBeginMs;
        spanEndMs = this.#spanEndMs;
      }
      if (!cells) {
        if (this.#outside.count === 0) this.#outside.firstLine = linesBefore + ints[at + LINE]!;
        this.#outside.count += 1;
        continue;
      }
      let variant = this.#untold;
      if (variantAt >= 0 && ints[at + variantAt + 1]! > 0) {
        const id = batch.textIdAt(at + variantAt);
        variant = this.#variantOfText[id] ?? this.#variantOfId(batch, index, id);
      } else if (serverAt >= 0) {
        const id = batch.textIdAt(at + serverAt);
        variant = this.#serverOfText[id] ?? this.#serverOfId(batch, index, id);
      }
      const cell = cells[variant]!;
      const status = ints[at + STATUS]!;
      const latencyNs = doubles[index * RECORD_DOUBLES + LATENCY_NS]!;
      const place = variant * STATUSES + status;
      if (pending[place] === 0) {
        pendingAt[this.#pendings] = place;
        this.#pendings += 1;
      }
      pending[place]! += 1;
      if (atMs < cell.firstAtMs) cell.firstAtMs = atMs;
      if (atMs > cell.lastAtMs) cell.lastAtMs = atMs;
      if (needsRecord || (badStatuses[status] === 1 && this.#wantsExample(cell, status))) {
        this.#putTogether(batch, index, atMs, status, latencyNs);
        this.#countMeasuresOf(batch, index, cell, base, linesBefore + ints[at + LINE]!, complete);
      }
      this.#addLatency(cell, status, latencyNs);
      if (userAt >= 0 && cell.users && ints[at + userAt + 1]! > 0)
        this.#countUserOf(cell, batch, index, batch.textIdAt(at + userAt), status);
    }
    this.#firstAtMs = firstAtMs;
    this.#lastAtMs = lastAtMs;
    this.#previousAtMs = previousAtMs;
    this.#disorderMostMs = disorderMostMs;
    this.#openingAtMs = openingAtMs;
    this.#records += count;
    if ((this.#untilCensus -= count) <= 0) this.#census();
  }

  #addLatency(cell: CellCounter, status: number, latencyNs: number): void {
    const populations = this.#populations;
    const first = this.#row * populations.length;
    for (let place = 0; place < populations.length; place += 1) {
      const { ofStatus, has } = populations[place]!;
      if (ofStatus ? ofStatus[status] === 0 : !has(this.#record)) continue;
      if (latencyNs === latencyNs) cell.latencies[first + place]!.add(latencyNs);
      else cell.withoutLatency[first + place]! += 1;
    }
  }

  #countMeasuresOf(
    batch: RecordBatch,
    index: number,
    cell: CellCounter,
    base: number,
    line: number,
    complete: (begin: number, behind: number, record: LoadRecord) => void,
  ): void {
    const begin = batch.beginOf(index);
    const completed = (): void => complete(begin, batch.endOf(index), this.#record);
    this.#countMeasures(cell, this.#record, line, base + begin, 1, completed);
  }

  /** The answer. Nothing may be counted behind it. */
  finish(): LoadTally {
    this.#settle();
    limitTogether(this.#cells.flatMap((row) => row.flatMap((cell) => cell.latencies)));
    return {
      question: this.question,
      cells: this.#cells.map((row) => row.map((cell) => cell.tally())),
      records: this.#records,
      outside: { ...this.#outside },
      otherLines: this.#otherLines,
      malformed: this.#malformed,
      isTimed: this.#isTimed,
      firstAtMs: this.#firstAtMs,
      lastAtMs: this.#lastAtMs,
      openingAtMs: this.#openingAtMs,
      closingAtMs: this.#previousAtMs,
      disorderMostMs: this.#disorderMostMs,
      repeats: this.repeats.finish(),
      ...(this.claimedWindow ? { claimedWindow: this.claimedWindow } : {}),
      ...(this.reportedPercentilesMs ? { reportedPercentilesMs: this.reportedPercentilesMs } : {}),
    };
  }

  /** Puts what is pending into the cells: the counts that depend on the status alone. */
  #settle(): void {
    const cells = this.#cells[this.#window];
    for (let index = 0; index < this.#pendings; index += 1) {
      const pending = this.#pendingAt[index]!;
      const count = this.#pending[pending]!;
      const status = pending % STATUSES;
      this.#pending[pending] = 0;
      const cell = cells![(pending - status) / STATUSES]!;
      cell.requests += count;
      cell.byStatus[status]! += count;
      cell.rowRequests[this.#row]! += count;
      for (let place = 0; place < this.#outcomes.length; place += 1) {
        const { ofStatus } = this.#outcomes[place]!;
        if (ofStatus) this.#addOutcome(cell, place, ofStatus[status]!, count);
      }
    }
    this.#pendings = 0;
  }

  #addOutcome(cell: CellCounter, place: number, outcome: number, count: number): void {
    if (outcome < GOOD) return;
    if (outcome >= FIRST_EXCLUDED) {
      cell.excluded[place]![outcome - FIRST_EXCLUDED]! += count;
      return;
    }
    cell.totals[2 * place + outcome]! += count;
    if (this.#slice >= 0) cell.slices[this.#slice * cell.totals.length + 2 * place + outcome]! += count;
  }

  /** Whether a measure that looks at the status alone still wants an example of one. */
  #wantsExample(cell: CellCounter, status: number): boolean {
    for (let place = 0; place < this.#outcomes.length; place += 1)
      if (this.#outcomes[place]!.ofStatus?.[status] === BAD && cell.firstBad[place]!.length < this.question.examples)
        return true;
    return false;
  }

  /** Fills the record in that conditions look at. */
  #putTogether(batch: RecordBatch, index: number, atMs: number, status: number, latencyNs: number): void {
    const record = this.#record;
    record.atMs = atMs;
    record.status = status;
    record.latencyNs = latencyNs;
    for (const field of this.#wanted) record[field] = batch.text(index, field);
  }

  #variantOfId(batch: RecordBatch, index: number, id: number): number {
    const variant = this.#variantIndex.get(batch.text(index, "variant")) ?? this.question.variants.length;
    if (id >= 0) this.#variantOfText[id] = variant;
    return variant;
  }

  #serverOfId(batch: RecordBatch, index: number, id: number): number {
    const variant = this.#serverIndex.get(batch.text(index, "server")) ?? this.question.variants.length;
    if (id >= 0) this.#serverOfText[id] = variant;
    return variant;
  }

  #countUserOf(cell: CellCounter, batch: RecordBatch, index: number, id: number, status: number): void {
    let user = cell.userOfText[id];
    if (!user) {
      user = this.#userNamed(cell, batch.text(index, "user"));
      if (!user) return;
      if (id >= 0) cell.userOfText[id] = user;
    }
    user.add(status, 1);
  }

  #moveTo(atMs: number): void {
    this.#settle();
    const { windows } = this.question;
    this.#window = windows.findIndex((window) => atMs >= window.beginMs && atMs < window.endMs);
    const window = windows[this.#window];
    if (!window) {
      this.#spanBeginMs = Number.NaN;
      return;
    }
    this.#slice = Math.floor((atMs - window.beginMs) / window.sliceMs);
    this.#row = Math.floor((atMs - window.beginMs) / window.trendMs);
    this.#spanBeginMs = window.beginMs + this.#slice * window.sliceMs;
    this.#spanEndMs = Math.min(window.endMs, this.#spanBeginMs + window.sliceMs);
  }

  #variantOf(record: LoadRecord): number {
    // A log names the variant or, where the variant is not named, the server.
    const index = record.variant === "" ? this.#serverIndex.get(record.server) : this.#variantIndex.get(record.variant);
    return index ?? this.question.variants.length;
  }

  /**
   * Of a batch the counts that depend on the status alone are pending, and only their examples are kept here. `complete`
   * is for one: it fills in the fields that were left out because no condition looks at them.
   */
  #countMeasures(
    cell: CellCounter,
    record: LoadRecord,
    line: number,
    byteOffset: number,
    count: number,
    complete?: () => void,
  ): void {
    for (let place = 0; place < this.#outcomes.length; place += 1) {
      const { ofStatus, of } = this.#outcomes[place]!;
      const outcome = ofStatus ? ofStatus[record.status]! : of(record);
      if (!complete || !ofStatus) this.#addOutcome(cell, place, outcome, count);
      if (outcome === BAD && cell.firstBad[place]!.length < this.question.examples) {
        complete?.();
        cell.firstBad[place]!.push(reference(record, line, byteOffset));
      }
    }
  }

  #countLatency(cell: CellCounter, record: LoadRecord, count: number): void {
    const { latencyNs } = record;
    cell.rowRequests[this.#row]! += count;
    const first = this.#row * this.#populations.length;
    for (let place = 0; place < this.#populations.length; place += 1) {
      if (!this.#populations[place]!.has(record)) continue;
      if (latencyNs === latencyNs) cell.latencies[first + place]!.add(latencyNs, count);
      else cell.withoutLatency[first + place]! += count;
    }
  }

  #countUser(cell: CellCounter, record: LoadRecord, count: number): void {
    this.#userNamed(cell, record.user)?.add(record.status, count);
  }

  /** The counter of the user; undefined, and the table given up, where there are more of them than the question allows. */
  #userNamed(cell: CellCounter, name: string): UserCounter | undefined {
    let user = cell.users!.get(name);
    if (user) return user;
    if (cell.users!.size >= this.question.usersMost) {
      cell.users = undefined;
      return undefined;
    }
    user = new UserCounter();
    cell.users!.set(name, user);
    return user;
  }

  /** Keeps the latencies of all cells together in the memory that they may take; see `Distribution`. */
  #census(): void {
    this.#untilCensus = RECORDS_BETWEEN_CENSUSES;
    const distributions = this.#cells.flatMap((row) => row.flatMap((cell) => cell.latencies));
    const loose = distributions.reduce((sum, distribution) => sum + distribution.loose, 0);
    if (loose <= LOOSE_MOST) return;
    for (const distribution of distributions) distribution.compact();
    limitTogether(distributions);
  }
}

function reference(record: LoadRecord, line: number, byteOffset: number): RecordReference {
  return {
    atMs: Number.isNaN(record.atMs) ? undefined : record.atMs,
    line,
    byteOffset,
    status: record.status,
    latencyNs: Number.isNaN(record.latencyNs) ? undefined : record.latencyNs,
    method: record.method,
    path: record.path,
    user: record.user,
  };
}

/** Which of the fields that a log may hold the question looks at, besides time, status and latency. */
export interface WantedFields {
  readonly user: boolean;
  readonly method: boolean;
  readonly path: boolean;
  readonly server: boolean;
}

/** The variant, and where it is not named the server, is always wanted; users are always counted. */
export function wantedFields(question: LoadQuestion): WantedFields {
  const conditions = [
    ...question.measures.flatMap(({ only, bad, except }) => [only, "not" in bad ? bad.not : bad, ...except]),
    ...question.latencies.map(({ only }) => only),
  ].filter((condition) => condition !== undefined);
  const looksAt = (condition: Condition, field: string): boolean =>
    condition.kind === "text"
      ? condition.field === field
      : (condition.kind === "and" || condition.kind === "or") && condition.of.some((part) => looksAt(part, field));
  const isWanted = (field: string): boolean => conditions.some((condition) => looksAt(condition, field));
  return {
    user: question.usersMost > 0 || isWanted("user"),
    method: isWanted("method"),
    path: isWanted("path"),
    server: true,
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
  limitTogether(
    earlier.cells.flatMap((row) => row.flatMap((cell) => cell.trend.flatMap(({ latencies }) => latencies))),
  );
  if (later.outside.count > 0 && (earlier.outside.count === 0 || later.outside.firstLine < earlier.outside.firstLine)) {
    earlier.outside.firstLine = later.outside.firstLine;
  }
  earlier.outside.count += later.outside.count;
  earlier.records += later.records;
  if (earlier.repeats && later.repeats) earlier.repeats = mergeRepeats(earlier.repeats, later.repeats);
  earlier.otherLines += later.otherLines;
  earlier.malformed.count += later.malformed.count;
  keepFirst(earlier.malformed.first, later.malformed.first, MALFORMED_SHOWN);
  earlier.isTimed &&= later.isTimed;
  earlier.firstAtMs = Math.min(earlier.firstAtMs, later.firstAtMs);
  earlier.lastAtMs = Math.max(earlier.lastAtMs, later.lastAtMs);
  const stepBackMs = earlier.closingAtMs - later.openingAtMs;
  earlier.disorderMostMs = Math.max(
    earlier.disorderMostMs,
    later.disorderMostMs,
    Number.isNaN(stepBackMs) ? 0 : stepBackMs,
  );
  if (Number.isNaN(earlier.openingAtMs)) earlier.openingAtMs = later.openingAtMs;
  if (!Number.isNaN(later.closingAtMs)) earlier.closingAtMs = later.closingAtMs;
  return earlier;
}

function mergeCells(into: CellTally, from: CellTally, question: LoadQuestion): void {
  into.requests += from.requests;
  into.byStatus = mergedCounts(into.byStatus, from.byStatus);
  into.measures.forEach((measure, index) => {
    const other = from.measures[index]!;
    measure.good += other.good;
    measure.bad += other.bad;
    addPairs(measure.excluded, other.excluded);
    addPairs(measure.slices, other.slices);
    keepFirst(measure.firstBad, other.firstBad, question.examples);
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

/** The first ones of both, in the order of the log: parts of it may be read by turns. */
function keepFirst<T extends { readonly line: number }>(into: T[], from: readonly T[], most: number): void {
  into.push(...from);
  into.sort((a, b) => a.line - b.line);
  into.length = Math.min(into.length, most);
}

function mergeUsers(into: CellTally, from: CellTally, usersMost: number): void {
  if (!into.users || !from.users) {
    into.users = undefined;
    return;
  }
  const users = new Map(into.users);
  for (const [name, user] of from.users) {
    const present = users.get(name);
    users.set(
      name,
      present
        ? {
            requests: present.requests + user.requests,
            byStatus: mergedCounts(present.byStatus, user.byStatus),
          }
        : user,
    );
  }
  into.users = users.size > usersMost ? undefined : inOrder([...users]);
}

function mergedCounts(into: ReadonlyMap<number, number>, from: ReadonlyMap<number, number>): Map<number, number> {
  const counts = new Map(into);
  for (const [status, count] of from) counts.set(status, (counts.get(status) ?? 0) + count);
  return inOrder([...counts]);
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

/** Puts other numbers in the place of line numbers, where those of a part have to count from the start of the whole. */
export function renumberLines(tally: LoadTally, lineOf: (line: number) => number): LoadTally {
  for (const { firstBad } of tally.cells.flat().flatMap(({ measures }) => measures)) {
    firstBad.splice(0, firstBad.length, ...firstBad.map((entry) => ({ ...entry, line: lineOf(entry.line) })));
  }
  const { first } = tally.malformed;
  first.splice(0, first.length, ...first.map((entry) => ({ ...entry, line: lineOf(entry.line) })));
  if (tally.outside.count > 0) tally.outside.firstLine = lineOf(tally.outside.firstLine);
  if (tally.repeats) tally.repeats = renumberRepeats(tally.repeats, lineOf);
  return tally;
}

/** A tally in a form that another thread can be sent: its distributions are plain arrays. */
export interface PackedTally {
  readonly tally: LoadTally;
  readonly latencies: readonly DistributionParts[];
}

/** Packs a tally for another thread. The tally is used up. */
export function packTally(tally: LoadTally): PackedTally {
  const rows = rowsOf(tally);
  const latencies = rows.flatMap((row) => row.latencies.map((distribution) => distribution.toParts()));
  for (const row of rows) row.latencies.length = 0;
  return { tally, latencies };
}

/** The tally that was packed. */
export function unpackTally({ tally, latencies }: PackedTally): LoadTally {
  const each = tally.question.latencies.length;
  rowsOf(tally).forEach((row, index) => {
    const parts = latencies.slice(index * each, (index + 1) * each);
    row.latencies.push(...parts.map((part) => Distribution.fromParts(part)));
  });
  return tally;
}

function rowsOf(tally: LoadTally): CellTally["trend"][number][] {
  return tally.cells.flatMap((row) => row.flatMap((cell) => cell.trend));
}
