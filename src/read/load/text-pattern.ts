import { type At, refuse } from "../../errors.ts";
import { lineProblem } from "../problem.ts";
import { defineLoadLog, textLines } from "../reader.ts";
import { type LayoutStep, lineEnd } from "../scan/layout.ts";
import { LearningReader } from "../scan/learning-reader.ts";
import { NEWLINE } from "../scan/bytes.ts";
import { parseRfc3339Ms } from "../scan/time.ts";
import type { LoadRecord, WantedFields } from "./tally.ts";

/** Puts the text of a field into the record. */
type FieldSetter = (text: string, record: LoadRecord) => void;

interface PatternPart {
  readonly name: string;
  /** Literal behind the field; empty at the end of the pattern, where the field takes the rest of the line. */
  readonly until: string;
}

/** A line pattern that was split at its fields. */
export interface LinePattern {
  readonly written: string;
  readonly lead: string;
  readonly parts: readonly PatternPart[];
}

/** Text logs of a line pattern that the plan gives: `{time} {user} {method} {path} {status} {latency_ms}ms v={variant}`. */
export default defineLoadLog({
  format: "text-pattern",
  title: "text log (line pattern in the plan)",
  // Nothing in the bytes tells a text log of one's own; the plan's `line` does.
  matches: () => false,
  parser: (options, _head, at, wanted) => {
    const pattern = compilePattern(options.line ?? "", ["time", "status"], at);
    const exact = textLines((line, record) => {
      if (line === "") return "other";
      matchPattern(pattern, line, record);
      return "request";
    });
    return new LearningReader(exact.read, (bytes, _begin, end) => patternSteps(pattern, wanted, lineEnd(bytes, end)));
  },
});

const SETTERS: Readonly<Record<string, FieldSetter>> = {
  time: (text, record) => {
    record.atMs = parseRfc3339Ms(text);
    if (Number.isNaN(record.atMs)) throw lineProblem(text, "a time as RFC 3339 with a zone");
  },
  status: (text, record) => {
    if (!/^(\d{1,3}|-)$/.test(text)) throw lineProblem(text, "an HTTP status, or - for no answer");
    record.status = text === "-" ? 0 : Number(text);
  },
  latency_ns: latency(1),
  latency_us: latency(1e3),
  latency_ms: latency(1e6),
  latency_s: latency(1e9),
  user: (text, record) => void (record.user = text),
  method: (text, record) => void (record.method = text),
  path: (text, record) => void (record.path = text),
  variant: (text, record) => void (record.variant = text),
  server: (text, record) => void (record.server = text),
};

const UNITS_NS: Readonly<Record<string, number>> = { latency_ns: 1, latency_us: 1e3, latency_ms: 1e6, latency_s: 1e9 };

function latency(unitNs: number): FieldSetter {
  return (text, record) => {
    if (!/^\d+(\.\d+)?$/.test(text)) throw lineProblem(text, "a latency: a number that is not negative");
    record.latencyNs = Math.round(Number(text) * unitNs);
  };
}

/** The names that a line pattern may hold, besides `{}` for text that is passed over. */
export const PATTERN_FIELDS: readonly string[] = Object.keys(SETTERS);

/** Splits a pattern at its fields. Literals are searched for from left to right, so matching takes linear time. */
export function compilePattern(pattern: string, needed: readonly string[], at: At): LinePattern {
  const pieces = pattern.split(/\{([a-z_]*)\}/);
  const names = pieces.filter((_, index) => index % 2 === 1);
  const unknown = names.find((name) => name !== "" && !Object.hasOwn(SETTERS, name));
  if (unknown !== undefined) {
    throw refuse(
      "plan-invalid",
      `unknown field {${unknown}} in the line pattern, expected one of ${PATTERN_FIELDS.join(", ")}`,
      at,
    );
  }
  for (const name of needed) {
    if (!names.includes(name)) throw refuse("plan-invalid", `the line pattern has no {${name}}`, at);
  }
  const parts = names.map((name, index) => ({ name, until: pieces[index * 2 + 2]! }));
  if (parts.slice(0, -1).some((part) => part.until === "")) {
    throw refuse(
      "plan-invalid",
      "two fields of the line pattern touch: put the text between them that divides them",
      at,
    );
  }
  return { written: pattern, lead: pieces[0]!, parts };
}

/** Puts the fields of a text that has the pattern into the record; throws `LineProblem` for one that has not. */
export function matchPattern({ written, lead, parts }: LinePattern, text: string, record: LoadRecord): void {
  if (!text.startsWith(lead)) throw lineProblem(text, `a line that begins with ${JSON.stringify(lead)}`);
  let position = lead.length;
  for (const { name, until } of parts) {
    const end = until === "" ? text.length : text.indexOf(until, position);
    if (end < position) throw lineProblem(text, `the line pattern ${JSON.stringify(written)}`);
    if (name !== "") SETTERS[name]!(text.slice(position, end), record);
    position = end + until.length;
  }
}

/** The pattern as the steps of a layout; undefined where a divider could stand inside of a time or of a number. */
export function patternSteps(
  { lead, parts }: LinePattern,
  wanted: WantedFields,
  end: Uint8Array,
): readonly LayoutStep[] | undefined {
  const literal = (bytes: Uint8Array): LayoutStep => ({ kind: "literal", bytes });
  const steps: LayoutStep[] = lead === "" ? [] : [literal(Buffer.from(lead))];
  for (const { name, until } of parts) {
    const divider = until === "" ? end : Buffer.from(until);
    const value = valueStep(name);
    if (value) {
      if (/^[-+.,:0-9TZ]/.test(until)) return undefined;
      steps.push(value, literal(divider));
    } else {
      const isWanted = name === "variant" || (Object.hasOwn(wanted, name) && wanted[name as keyof WantedFields]);
      steps.push({ kind: "text", until: divider, ...(isWanted ? { into: name as "user" } : {}) });
    }
  }
  // Behind the last divider of a pattern a line may hold what it likes.
  if (parts.at(-1)?.until !== "") steps.push({ kind: "text", until: Uint8Array.of(NEWLINE) });
  return steps;
}

function valueStep(name: string): LayoutStep | undefined {
  if (name === "time") return { kind: "rfc3339" };
  if (name === "status") return { kind: "status", leadingZeros: true, dash: true };
  const unitNs = UNITS_NS[name];
  return unitNs === undefined ? undefined : { kind: "latency", unitNs, leadingZeros: true };
}
