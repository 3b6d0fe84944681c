import type { Condition, ComparisonOperator } from "../../model/condition.ts";
import type { Measure } from "../../model/question.ts";
import type { LoadRecord } from "./tally.ts";

/** Whether a record satisfies a condition: `holds` of one condition, made once so that a record costs no walk through it. */
export type RecordTest = (record: LoadRecord) => boolean;

/**
 * How a record counts for one measure: -1 not at all, 0 good, 1 bad, from 2 on taken out by an exception (2 and 3 the
 * first one's good and bad, 4 and 5 the second one's, …). Where only the status decides it is a table.
 */
export interface OutcomeOf {
  readonly ofStatus: Int16Array | undefined;
  readonly of: (record: LoadRecord) => number;
}

/** So many statuses there are, 0 included. */
export const STATUSES = 1_000;

/** Which records a latency question is about: where only the status decides it, a table. */
export interface Population {
  readonly ofStatus: Uint8Array | undefined;
  readonly has: RecordTest;
}

/** The test of a condition; it agrees with `holds` on every record. */
export function recordTest(condition: Condition): RecordTest {
  switch (condition.kind) {
    case "status": {
      const test = numberTest(condition.op, condition.value);
      return (record) => test(record.status);
    }
    case "latency": {
      const test = numberTest(condition.op, condition.valueNs);
      return (record) => test(record.latencyNs);
    }
    case "text": {
      const { field, op, value } = condition;
      if (op === "=") return (record) => record[field] === value;
      if (op === "!=") return (record) => record[field] !== value;
      return (record) => record[field].startsWith(value);
    }
    case "and": {
      const parts = condition.of.map(recordTest);
      return (record) => parts.every((part) => part(record));
    }
    default: {
      const parts = condition.of.map(recordTest);
      return (record) => parts.some((part) => part(record));
    }
  }
}

function numberTest(op: ComparisonOperator, right: number): (left: number) => boolean {
  switch (op) {
    case "<":
      return (left) => left < right;
    case "<=":
      return (left) => left <= right;
    case "=":
      return (left) => left === right;
    case "!=":
      return (left) => !Number.isNaN(left) && left !== right;
    case ">=":
      return (left) => left >= right;
    default:
      return (left) => left > right;
  }
}

/** The records of which the condition holds; all of them without one. */
export function populationOf(only: Condition | undefined): Population {
  if (!only) return { ofStatus: new Uint8Array(STATUSES).fill(1), has: () => true };
  const has = recordTest(only);
  if (!looksAtStatusOnly(only)) return { ofStatus: undefined, has };
  return { ofStatus: Uint8Array.from({ length: STATUSES }, (_, status) => (has(recordOf(status)) ? 1 : 0)), has };
}

/** How records count for the measure. */
export function outcomeOf(measure: Measure): OutcomeOf {
  const { only, bad, except } = measure;
  const isCounted = only && recordTest(only);
  const isBad = "not" in bad ? negation(recordTest(bad.not)) : recordTest(bad);
  const exceptions = except.map(recordTest);
  const of = (record: LoadRecord): number => {
    if (isCounted && !isCounted(record)) return -1;
    const outcome = isBad(record) ? 1 : 0;
    for (let index = 0; index < exceptions.length; index += 1) {
      if (exceptions[index]!(record)) return 2 + 2 * index + outcome;
    }
    return outcome;
  };
  const conditions = [...(only ? [only] : []), "not" in bad ? bad.not : bad, ...except];
  if (!conditions.every(looksAtStatusOnly)) return { ofStatus: undefined, of };
  const ofStatus = Int16Array.from({ length: STATUSES }, (_, status) => of(recordOf(status)));
  return { ofStatus, of };
}

function recordOf(status: number): LoadRecord {
  return { atMs: 0, status, latencyNs: 0, variant: "", server: "", method: "", path: "", user: "" };
}

function negation(test: RecordTest): RecordTest {
  return (record) => !test(record);
}

function looksAtStatusOnly(condition: Condition): boolean {
  if (condition.kind === "and" || condition.kind === "or") return condition.of.every(looksAtStatusOnly);
  return condition.kind === "status";
}
