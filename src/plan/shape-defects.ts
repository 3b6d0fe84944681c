import type { Defect, ErrorCode } from "../errors.ts";
import { pointerPath, type ShapeError, valueAt } from "../model/shape.ts";
import { didYouMean } from "./suggest.ts";
import type { LocatedDocument } from "./yaml.ts";

/** What a document that people write is called, and the code under which its defects go. */
export interface WrittenDocument {
  readonly code: ErrorCode;
  readonly name: string;
}

/** Telling which errors say something takes time with their square; nobody mends more at once. */
const ERRORS_MOST = 500;

/** Every place in which what was written has not the shape that its schema demands, said for whoever wrote it. */
export function shapeDefects(
  errors: readonly ShapeError[],
  located: LocatedDocument,
  file: string,
  written: WrittenDocument,
): [Defect, ...Defect[]] {
  const defects = relevant(errors.slice(0, ERRORS_MOST), located).map((error): Defect => {
    const path = pointerPath(error.instancePath);
    const isKey = error.keyword === "additionalProperties" || error.keyword === "propertyNames";
    const key =
      (error.params as { additionalProperty?: string; propertyName?: string }).additionalProperty ?? error.propertyName;
    const place = isKey && key !== undefined ? located.placeOfKey([...path, key]) : located.placeOf(path);
    return { code: written.code, message: message(error, located, written), at: { file, ...place } };
  });
  const unique = defects.filter(
    (defect, index) =>
      defects.findIndex((other) => other.message === defect.message && other.at?.line === defect.at?.line) === index,
  );
  return [
    unique[0] ?? { code: written.code, message: `${written.name} does not match its schema`, at: { file } },
    ...unique.slice(1),
  ];
}

/** Where a value may be text or a map, only the branch that fits what was written says something useful. */
function relevant(errors: readonly ShapeError[], located: LocatedDocument): readonly ShapeError[] {
  const kept = errors.filter((error) => {
    if (error.keyword === "anyOf" || error.keyword === "if") return false;
    if (error.keyword !== "type" || !error.schemaPath.includes("/anyOf/")) return true;
    const siblings = errors.filter((other) => other !== error && other.instancePath.startsWith(error.instancePath));
    return !siblings.some(
      (other) => other.keyword !== "anyOf" && !(other.keyword === "type" && other.instancePath === error.instancePath),
    );
  });
  // A text where a map stands fails the text branch; a map's own errors are the ones to show.
  return kept.filter(
    (error) =>
      error.keyword !== "type" ||
      typeof valueAt(located.value, pointerPath(error.instancePath)) !== "object" ||
      !hasDeeper(kept, error),
  );
}

function hasDeeper(errors: readonly ShapeError[], error: ShapeError): boolean {
  return errors.some((other) => other !== error && other.instancePath.startsWith(error.instancePath));
}

function message(error: ShapeError, located: LocatedDocument, written: WrittenDocument): string {
  const value = valueAt(located.value, pointerPath(error.instancePath));
  const parent: { properties?: Record<string, unknown>; description?: string } | undefined = error.parentSchema;
  const where = nameOf(pointerPath(error.instancePath), written.name);
  switch (error.keyword) {
    case "additionalProperties": {
      const key = (error.params as { additionalProperty: string }).additionalProperty;
      const known = Object.keys(parent?.properties ?? {});
      const suggestion = didYouMean(key, known);
      return `unknown key ${JSON.stringify(key)}${suggestion || `, expected one of ${known.join(", ")}`}`;
    }
    case "required":
      return `${where} has no ${JSON.stringify((error.params as { missingProperty: string }).missingProperty)}`;
    case "enum": {
      const allowed = (error.params as { allowedValues: readonly string[] }).allowedValues;
      return `found ${JSON.stringify(value)}, expected one of ${allowed.join(", ")}${didYouMean(String(value), allowed)}`;
    }
    case "pattern":
      return `found ${JSON.stringify(value)}, expected ${patternWords((error.params as { pattern: string }).pattern, parent?.description)}`;
    case "propertyNames":
      return `the key ${JSON.stringify(error.propertyName)} is no name, expected letters, digits, - and _`;
    case "type": {
      const { type: expected } = error.params as { type: string };
      return `found ${JSON.stringify(value) ?? "nothing"}, expected ${TYPE_NAMES[expected] ?? expected}${value === null ? " (the key has no value)" : ""}`;
    }
    default:
      return `found ${JSON.stringify(value)}: it ${error.message ?? "does not fit"}`;
  }
}

/** The last key of a path; for an entry of a list, which one it is. */
function nameOf(path: readonly (string | number)[], document: string): string {
  const last = path.at(-1);
  if (last === undefined) return document;
  return typeof last === "number" ? `entry ${last + 1} of ${JSON.stringify(path.at(-2))}` : JSON.stringify(last);
}

/** What a key demands of its text: most descriptions tell what a key is for, and not how its value is written. */
const WRITTEN: readonly (readonly [example: string, words: string])[] = [
  ["15m", "a duration with its unit: 15m, 90s, 12h"],
  ["95%", "a percentage: 95%"],
  ["2026-11-01T13:00:00Z", "a time as RFC 3339 with a zone: 2026-11-01T13:00:00Z"],
  ["2026-12-31", "a day: 2026-12-31"],
  ["+01:00", "a zone: Z or +01:00"],
  ["canary", "a name of letters, digits, - and _"],
];

function patternWords(pattern: string, description: string | undefined): string {
  const fitting = WRITTEN.filter(([example]) => new RegExp(pattern, "u").test(example));
  // A pattern that several examples fit asks for none of them.
  return (fitting.length === 1 ? fitting[0]![1] : undefined) ?? description ?? `text that matches ${pattern}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};
