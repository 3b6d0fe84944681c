import { type At, refuse } from "../../errors.ts";
import { lineProblem } from "../problem.ts";
import { defineLoadLog } from "../reader.ts";
import { parseRfc3339Ms } from "../scan/time.ts";
import type { LoadRecord } from "./tally.ts";

/** Puts the text of a field into the record. */
type FieldSetter = (text: string, record: LoadRecord) => void;

interface PatternPart {
  readonly set: FieldSetter | undefined;
  /** Literal behind the field; empty at the end of the pattern, where the field takes the rest of the line. */
  readonly until: string;
}

/** Text logs of a line pattern that the plan gives: `{time} {user} {method} {path} {status} {latency_ms}ms v={variant}`. */
export default defineLoadLog({
  format: "text-pattern",
  title: "text log (line pattern in the plan)",
  // Nothing in the bytes tells a text log of one's own; the plan's `line` does.
  matches: () => false,
  parser: (options, _head, at) => {
    const { lead, parts } = compilePattern(options.line ?? "", at);
    return (line, record) => {
      if (line === "") return "other";
      if (!line.startsWith(lead)) throw lineProblem(line, `a line that begins with ${JSON.stringify(lead)}`);
      record.atMs = Number.NaN;
      record.latencyNs = Number.NaN;
      let position = lead.length;
      for (const part of parts) {
        const end = part.until === "" ? line.length : line.indexOf(part.until, position);
        if (end < position) throw lineProblem(line, `the line pattern ${JSON.stringify(options.line)}`);
        part.set?.(line.slice(position, end), record);
        position = end + part.until.length;
      }
      return "request";
    };
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

function latency(unitNs: number): FieldSetter {
  return (text, record) => {
    if (!/^\d+(\.\d+)?$/.test(text)) throw lineProblem(text, "a latency: a number that is not negative");
    record.latencyNs = Math.round(Number(text) * unitNs);
  };
}

/** The names that a line pattern may hold, besides `{}` for text that is passed over. */
export const PATTERN_FIELDS: readonly string[] = Object.keys(SETTERS);

/** Splits a pattern at its fields. Literals are searched for from left to right, so matching takes linear time. */
function compilePattern(pattern: string, at: At): { readonly lead: string; readonly parts: readonly PatternPart[] } {
  const pieces = pattern.split(/\{([a-z_]*)\}/);
  const names = pieces.filter((_, index) => index % 2 === 1);
  const unknown = names.find((name) => name !== "" && !Object.hasOwn(SETTERS, name));
  if (unknown !== undefined) {
    throw refuse("plan-invalid", `unknown field {${unknown}} in the line pattern, expected one of ${PATTERN_FIELDS.join(", ")}`, at);
  }
  for (const needed of ["time", "status"]) {
    if (!names.includes(needed)) throw refuse("plan-invalid", `the line pattern has no {${needed}}`, at);
  }
  const parts = names.map((name, index) => ({ set: SETTERS[name], until: pieces[index * 2 + 2]! }));
  if (parts.slice(0, -1).some((part) => part.until === "")) {
    throw refuse("plan-invalid", "two fields of the line pattern touch: put the text between them that divides them", at);
  }
  return { lead: pieces[0]!, parts };
}
