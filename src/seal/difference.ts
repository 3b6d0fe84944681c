import { escapePointer } from "../model/shape.ts";
import type { JsonValue } from "./strict-json.ts";

/** One place where two JSON documents differ; undefined: there is nothing there. */
export interface JsonDifference {
  /** RFC 6901. */
  readonly pointer: string;
  readonly found: JsonValue | undefined;
  readonly expected: JsonValue | undefined;
}

/** The first differences of two JSON values, in the order of the expected one. */
export function jsonDifferences(found: JsonValue, expected: JsonValue, most: number): readonly JsonDifference[] {
  const differences: JsonDifference[] = [];
  compare(found, expected, "", differences, most);
  return differences;
}

function compare(
  found: JsonValue | undefined,
  expected: JsonValue | undefined,
  pointer: string,
  differences: JsonDifference[],
  most: number,
): void {
  if (differences.length >= most || found === expected) return;
  if (!isNested(found) || !isNested(expected) || Array.isArray(found) !== Array.isArray(expected)) {
    differences.push({ pointer, found, expected });
    return;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const below = `${pointer}/${escapePointer(key)}`;
    compare(memberOf(found, key), memberOf(expected, key), below, differences, most);
  }
}

type Nested = Extract<JsonValue, object>;

function isNested(value: JsonValue | undefined): value is Nested {
  return typeof value === "object" && value !== null;
}

function memberOf(value: Nested, key: string): JsonValue | undefined {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, JsonValue>>)[key] : undefined;
}

/** The first line, from 1, in which two texts differ, with both lines; undefined where they are the same. */
export function firstLineDifference(
  found: string,
  expected: string,
): { readonly line: number; readonly found: string | undefined; readonly expected: string | undefined } | undefined {
  if (found === expected) return undefined;
  const lines = [found.split("\n"), expected.split("\n")] as const;
  const index = lines[0].findIndex((line, at) => line !== lines[1][at]);
  const at = index < 0 ? lines[0].length : index;
  return { line: at + 1, found: lines[0][at], expected: lines[1][at] };
}
