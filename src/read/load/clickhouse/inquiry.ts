import { type At, refuse } from "../../../errors.ts";
import { Distribution } from "../../../model/distribution.ts";
import type { LoadQuestion, PhaseWindow } from "../../../model/question.ts";
import type { CellTally, LoadTally, MeasureTally, RecordReference, UserTally } from "../../../model/tally.ts";
import { lineProblem } from "../../problem.ts";
import type { TableColumns } from "../../reader.ts";
import { sqlString } from "./literal.ts";
import { type Answer, type Row, rowsOf } from "./rows.ts";
import { type BadSpan, GRAINS_NS, MALFORMED, OUTSIDE, outcomesOf, Statements } from "./statements.ts";

/** One query, and what it is there for. */
export interface Query {
  readonly name: string;
  readonly sql: string;
}

/**
 * So many distinct latencies, over all variants, phases and rows of the trend together, are asked for one by one; more are
 * asked for with fewer leading bits, so that the answer stays small however many requests there were.
 */
export const ANSWER_VALUES_MOST = 1_500_000;
/** Leading bits that are asked for where all 53 give too many values: the error is at most 2^(1 - bits) of a latency. */
const PRECISIONS = [18, 15, 13, 12, 11, 10];
const EXACT_BITS = 53;
/** An estimate above so many times the users that are wanted is surely above their number. */
const ESTIMATE_MARGIN = 2;
const CHANGED = "the table changed while it was asked, or the answers do not belong together: ask again";

const EXPECTED: Readonly<Record<string, string>> = {
  time: "a time after 1970",
  status: "an HTTP status from 0 (no answer) to 999",
  latency: "a latency: a finite number that is not negative",
};

/**
 * Asks a table everything that a `LoadQuestion` asks: yields one query after another, takes the answer of each, and
 * returns the tally. Which query comes next follows from the answers before it and from nothing else. Whoever asks the
 * server and whoever reads the answers again years later go through the same steps, so that the answers on file are known
 * to be those to exactly this question.
 */
export function* inquire(table: TableColumns, question: LoadQuestion, at: At): Generator<Query, LoadTally, Answer> {
  const types = yield* columnTypes(table, at);
  const statements = new Statements(table, question, types, at);
  const cells = new Cells(question, rowsOf(yield { name: "cells", sql: statements.cells() }, 9, at), at);
  cells.takeStatuses(rowsOf(yield { name: "statuses", sql: statements.statuses() }, 4, at));
  const outcomes = question.measures.reduce((sum, { except }) => sum + outcomesOf(except.length), 0);
  const width = 4 + statements.populations.length + outcomes;
  cells.takeSlices(rowsOf(yield { name: "slices", sql: statements.slices() }, width, at), statements);
  if (question.latencies.length > 0) {
    const bits = yield* precision(statements, cells.distinctLatencies, at);
    const grainNs = bits === undefined ? cells.grainNs : 1;
    const latencies = yield { name: "latencies", sql: statements.latencies(bits, grainNs) };
    cells.takeLatencies(rowsOf(latencies, 4 + statements.populations.length, at), statements, bits, grainNs);
  }
  const countable = statements.hasUsers ? cells.withCountableUsers() : [];
  if (countable.length > 0)
    cells.takeUsers(countable, rowsOf(yield { name: "users", sql: statements.users(countable) }, 5, at));
  const spans = cells.badSpans();
  if (spans.length > 0) {
    const answer = yield { name: "first bad requests", sql: statements.firstBad(spans) };
    cells.takeFirstBad(answer, rowsOf(answer, 9, at));
  }
  if (cells.malformed > 0) {
    const answer = yield { name: "unreadable rows", sql: statements.malformed() };
    cells.takeMalformed(answer, rowsOf(answer, 2, at));
  }
  return cells.tally();
}

/** The types of the columns that the plan names. Refuses a plan that names others than the table has. */
function* columnTypes(table: TableColumns, at: At): Generator<Query, ReadonlyMap<string, string>, Answer> {
  const wanted = [...new Set(Object.values(table.fields).map(({ key }) => key))].sort();
  const where = `database = ${sqlString(table.database)} AND table = ${sqlString(table.table)}`;
  const from = `SELECT name, type\nFROM system.columns\nWHERE ${where}`;
  const among = `  AND name IN (${wanted.map(sqlString).join(", ")})`;
  const rows = rowsOf(yield { name: "columns", sql: `${from}\n${among}\nORDER BY name` }, 2, at);
  const types = new Map(rows.map((row) => [row.text(0), row.text(1)]));
  const missing = wanted.filter((name) => !types.has(name));
  if (missing.length === 0) return types;
  const all = rowsOf(yield { name: "all columns", sql: `${from}\nORDER BY name` }, 2, at);
  const name = `${table.database}.${table.table}`;
  const message =
    all.length === 0
      ? `there is no table ${name}, or the user may not read it`
      : `the table ${name} has no column ${missing.map((one) => JSON.stringify(one)).join(", ")}; it has ${all.map((row) => `${row.text(0)} ${row.text(1)}`).join(", ")}`;
  throw refuse("plan-invalid", message, at);
}

/** With how many leading bits the latencies are asked for; undefined: with all that they have. */
function* precision(statements: Statements, distinct: number, at: At): Generator<Query, number | undefined, Answer> {
  if (distinct <= ANSWER_VALUES_MOST) return undefined;
  const rows = rowsOf(yield { name: "precision", sql: statements.precisions(PRECISIONS) }, PRECISIONS.length, at);
  const fitting = PRECISIONS.findIndex((_, index) => (rows[0]?.count(index) ?? 0) <= ANSWER_VALUES_MOST);
  return PRECISIONS[fitting] ?? PRECISIONS.at(-1)!;
}

interface Cell {
  requests: number;
  byStatus: [status: number, requests: number][];
  readonly measures: MeasureTally[];
  readonly trend: CellTally["trend"];
  firstAtMs: number;
  lastAtMs: number;
  users: Map<string, UserTally> | undefined;
  estimatedUsers: number;
}

/** The tally as it fills with one answer after another. What two answers say of one number has to be the same. */
class Cells {
  malformed = 0;
  readonly #question: LoadQuestion;
  readonly #at: At;
  readonly #cells: readonly (readonly Cell[])[];
  readonly #firstMalformed: { line: number; problem: string }[] = [];
  #records = 0;
  #outside = 0;
  #firstAtMs = Number.POSITIVE_INFINITY;
  #lastAtMs = Number.NEGATIVE_INFINITY;
  #distinct = 0;
  readonly #offGrain = GRAINS_NS.map(() => 0);

  constructor(question: LoadQuestion, rows: readonly Row[], at: At) {
    this.#question = question;
    this.#at = at;
    this.#cells = question.windows.map((window) =>
      Array.from({ length: question.variants.length + 1 }, () => emptyCell(question, window)),
    );
    for (const row of rows) this.#take(row);
  }

  /** About how many distinct latencies there are, over all cells and rows of the trend together. */
  get distinctLatencies(): number {
    return this.#distinct;
  }

  /** The largest unit of which every latency is a multiple. */
  get grainNs(): number {
    return GRAINS_NS.find((_, index) => this.#offGrain[index] === 0) ?? 1;
  }

  #take(row: Row): void {
    const window = row.integer(0);
    const requests = row.count(2);
    if (window === MALFORMED) {
      this.malformed += requests;
      return;
    }
    this.#records += requests;
    const firstAtMs = row.integer(3);
    const lastAtMs = row.integer(4);
    this.#firstAtMs = Math.min(this.#firstAtMs, firstAtMs);
    this.#lastAtMs = Math.max(this.#lastAtMs, lastAtMs);
    if (window === OUTSIDE) {
      this.#outside += requests;
      return;
    }
    Object.assign(this.#cellOf(row), { requests, firstAtMs, lastAtMs, estimatedUsers: row.count(5) });
    this.#distinct += row.count(6);
    this.#offGrain.forEach((count, index) => (this.#offGrain[index] = count + row.count(7 + index)));
  }

  takeStatuses(rows: readonly Row[]): void {
    for (const row of rows) this.#cellOf(row).byStatus.push([row.indexBelow(2, 1_000), row.count(3)]);
    this.#agree("statuses", ({ byStatus }) => byStatus.reduce((sum, [, requests]) => sum + requests, 0));
  }

  takeSlices(rows: readonly Row[], { populations, populationOf }: Statements): void {
    const { windows, measures } = this.#question;
    for (const row of rows) {
      const cell = this.#cellOf(row);
      const window = windows[row.integer(0)]!;
      const slice = row.indexBelow(2, partsOf(window, window.sliceMs));
      const trend = cell.trend[Math.floor((slice * window.sliceMs) / window.trendMs)]!;
      trend.requests += row.count(3);
      populationOf.forEach((population, latency) => {
        trend.withoutLatency[latency]! += row.count(4 + population);
      });
      let column = 4 + populations.length;
      measures.forEach(({ except }, index) => {
        const measure = cell.measures[index]!;
        const pair = { good: row.count(column), bad: row.count(column + 1) };
        measure.slices[slice] = pair;
        measure.good += pair.good;
        measure.bad += pair.bad;
        measure.excluded.forEach((excluded, exception) => {
          excluded.good += row.count(column + 2 + 2 * exception);
          excluded.bad += row.count(column + 3 + 2 * exception);
        });
        column += outcomesOf(except.length);
      });
    }
    this.#agree("slices", ({ trend }) => trend.reduce((sum, { requests }) => sum + requests, 0));
  }

  takeLatencies(
    rows: readonly Row[],
    { populations, populationOf }: Statements,
    bits: number | undefined,
    grainNs: number,
  ): void {
    for (const row of rows) {
      const window = this.#question.windows[row.integer(0)]!;
      const trend = this.#cellOf(row).trend[row.indexBelow(2, partsOf(window, window.trendMs))]!;
      const values = row.integers(3);
      const counts = populations.map((_, population) => row.integers(4 + population));
      if (counts.some((list) => list.length !== values.length) || !isAscending(values))
        throw refuse("evidence-malformed", "found latencies that are not in order, each with its counts", row.at);
      const distributions = counts.map((list) => distributionOf(values, list, bits ?? EXACT_BITS, grainNs));
      populationOf.forEach((population, latency) => (trend.latencies[latency] = distributions[population]!()));
    }
    const whole = populations.indexOf(undefined);
    const latency = populationOf.indexOf(whole);
    if (latency >= 0)
      this.#agree("latencies", ({ trend }) =>
        trend.reduce((sum, row) => sum + row.latencies[latency]!.total + row.withoutLatency[latency]!, 0),
      );
  }

  /** The cells whose users may be few enough to be told apart; those of the others are given up. */
  withCountableUsers(): readonly { readonly window: number; readonly variant: number }[] {
    return this.#cells.flatMap((row, window) =>
      row.flatMap((cell, variant) => {
        if (cell.estimatedUsers === 0) return [];
        if (cell.estimatedUsers <= ESTIMATE_MARGIN * this.#question.usersMost) return [{ window, variant }];
        cell.users = undefined;
        return [];
      }),
    );
  }

  takeUsers(asked: readonly { readonly window: number; readonly variant: number }[], rows: readonly Row[]): void {
    const counts = new Map<Cell, Map<string, [number, number][]>>();
    for (const row of rows) {
      const cell = this.#cellOf(row);
      if (!counts.has(cell)) counts.set(cell, new Map());
      const users = counts.get(cell)!;
      const name = row.text(2);
      if (!users.has(name)) users.set(name, []);
      users.get(name)!.push([row.indexBelow(3, 1_000), row.count(4)]);
    }
    for (const { window, variant } of asked) {
      const cell = this.#cells[window]![variant]!;
      const users = [...(counts.get(cell) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const tallies = users.map(([name, statuses]): [string, UserTally] => [name, userTally(statuses)]);
      cell.users = users.length > this.#question.usersMost ? undefined : new Map(tallies);
    }
  }

  /** Where the first bad requests are to be found: in the slices that hold as many as are shown. */
  badSpans(): readonly BadSpan[] {
    const { examples, measures, windows } = this.#question;
    if (examples === 0) return [];
    return measures.flatMap((_, measure) =>
      this.#cells.flatMap((row, window) =>
        row.flatMap((cell, variant): BadSpan[] => {
          const { bad, slices } = cell.measures[measure]!;
          if (bad === 0) return [];
          const { beginMs, endMs, sliceMs } = windows[window]!;
          let found = 0;
          const last = slices.findIndex((slice) => (found += slice.bad) >= Math.min(bad, examples));
          return [{ measure, window, variant, endMs: Math.min(endMs, beginMs + (last + 1) * sliceMs) }];
        }),
      ),
    );
  }

  takeFirstBad(answer: Answer, rows: readonly Row[]): void {
    for (const row of rows) {
      const measure = row.indexBelow(0, this.#question.measures.length);
      const cell = this.#cellOf(row, 1);
      cell.measures[measure]!.firstBad.push(reference(row, answer.placeOf(row.index)));
    }
    const { examples } = this.#question;
    for (const { firstBad, bad } of this.#cells.flat().flatMap(({ measures }) => measures))
      if (firstBad.length !== Math.min(examples, bad)) throw this.#changed("first bad requests", firstBad.length, bad);
  }

  takeMalformed(answer: Answer, rows: readonly Row[]): void {
    for (const row of rows) {
      const { line } = answer.placeOf(row.index);
      const field = row.text(0);
      const { message } = lineProblem(row.text(1), EXPECTED[field] ?? "a request");
      this.#firstMalformed.push({ line, problem: `${field}: ${message}` });
    }
  }

  tally(): LoadTally {
    const isEmpty = this.#records === 0;
    return {
      question: this.#question,
      cells: this.#cells.map((row) =>
        row.map(({ requests, byStatus, measures, trend, firstAtMs, lastAtMs, users }) => ({
          requests,
          byStatus: new Map(byStatus.sort(([a], [b]) => a - b)),
          measures,
          trend,
          firstAtMs,
          lastAtMs,
          users,
        })),
      ),
      records: this.#records,
      outside: { count: this.#outside, firstLine: 0 },
      otherLines: 0,
      malformed: { count: this.malformed, first: this.#firstMalformed },
      isTimed: true,
      firstAtMs: this.#firstAtMs,
      lastAtMs: this.#lastAtMs,
      // A table has no order of its own: it is asked in the order of time, in which nothing steps back.
      openingAtMs: isEmpty ? Number.NaN : this.#firstAtMs,
      closingAtMs: isEmpty ? Number.NaN : this.#lastAtMs,
      disorderMostMs: 0,
    };
  }

  #cellOf(row: Row, column = 0): Cell {
    const { windows, variants } = this.#question;
    return this.#cells[row.indexBelow(column, windows.length)]![row.indexBelow(column + 1, variants.length + 1)]!;
  }

  #agree(what: string, requestsOf: (cell: Cell) => number): void {
    for (const cell of this.#cells.flat())
      if (requestsOf(cell) !== cell.requests) throw this.#changed(what, requestsOf(cell), cell.requests);
  }

  #changed(what: string, found: number, expected: number) {
    const message = `the ${what} add up to ${found} requests, expected ${expected}: ${CHANGED}`;
    return refuse("evidence-contradicts-itself", message, { ...this.#at, pointer: "/queries" });
  }
}

function emptyCell(question: LoadQuestion, window: PhaseWindow): Cell {
  const { measures, latencies } = question;
  return {
    requests: 0,
    byStatus: [],
    measures: measures.map(({ except }) => ({
      good: 0,
      bad: 0,
      excluded: except.map(() => ({ good: 0, bad: 0 })),
      slices: Array.from({ length: partsOf(window, window.sliceMs) }, () => ({ good: 0, bad: 0 })),
      firstBad: [],
    })),
    trend: Array.from({ length: partsOf(window, window.trendMs) }, () => ({
      requests: 0,
      latencies: latencies.map(() => new Distribution()),
      withoutLatency: latencies.map(() => 0),
    })),
    firstAtMs: Number.POSITIVE_INFINITY,
    lastAtMs: Number.NEGATIVE_INFINITY,
    users: new Map(),
    estimatedUsers: 0,
  };
}

function partsOf(window: PhaseWindow, widthMs: number): number {
  return Math.max(1, Math.ceil((window.endMs - window.beginMs) / widthMs));
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > values[index - 1]!);
}

/** Makes the distribution of the values that have a count, anew each time: two questions must not share one. */
function distributionOf(
  values: readonly number[],
  counts: readonly number[],
  bits: number,
  grainNs: number,
): () => Distribution {
  const kept = values.map((_, index) => index).filter((index) => counts[index]! > 0);
  const valuesNs = kept.map((index) => values[index]! * grainNs);
  const held = kept.map((index) => counts[index]!);
  return () => Distribution.ofCounts(valuesNs, held, bits);
}

function userTally(statuses: readonly (readonly [status: number, requests: number])[]): UserTally {
  const byStatus = new Map<number, number>();
  for (const [status, requests] of statuses) byStatus.set(status, (byStatus.get(status) ?? 0) + requests);
  return { requests: [...byStatus.values()].reduce((sum, requests) => sum + requests, 0), byStatus };
}

function reference(row: Row, place: { readonly line: number; readonly byteOffset: number }): RecordReference {
  const latencyNs = row.integer(5);
  return {
    atMs: row.integer(3),
    ...place,
    status: row.indexBelow(4, 1_000),
    latencyNs: latencyNs < 0 ? undefined : latencyNs,
    method: row.text(7),
    path: row.text(8),
    user: row.text(6),
  };
}
