import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document } from "yaml";
import { type At, type Defect, DocketError, refuse, withoutStackTraces } from "../../errors.ts";
import { NESTING_MOST, nestingOf } from "../../model/nesting.ts";

/** A value of a YAML file, with the place where it stands. */
export interface YamlValue {
  readonly value: unknown;
  /** Keys and indexes that lead to it, for messages: `spec.objectives.0.target`. */
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly column: number;
  readonly child: (key: string | number) => YamlValue;
}

/**
 * Every document of a YAML 1.2 file (and so of a JSON file), empty ones left out. Refuses syntax errors, duplicate keys and a
 * bomb of aliases, each with its place, and a file whose last line has no end: that one may be cut off.
 */
export function parseYamlDocuments(text: string, at: At): readonly YamlValue[] {
  if (nestingOf(text) > NESTING_MOST)
    throw refuse("evidence-malformed", "found values nested too deep", { ...at, line: 1 });
  const lines = new LineCounter();
  const documents = withoutBombs(at, () => {
    const parsed = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    return Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
  });
  const defects = documents.flatMap(({ errors }) =>
    errors.map((error): Defect => {
      const { line, col } = lines.linePos(error.pos[0]);
      return {
        code: "evidence-malformed",
        message: error.message.replace(/\s+/g, " "),
        at: { ...at, line, column: col },
      };
    }),
  );
  if (!text.endsWith("\n")) {
    const line = text.split("\n").length;
    defects.push({
      code: "evidence-malformed",
      message: "the last line has no newline: the file is cut off",
      at: { ...at, line },
    });
  }
  const [first, ...rest] = defects;
  if (first) throw new DocketError([first, ...rest]);
  return documents.flatMap((document) => {
    const value: unknown = withoutBombs(at, () => document.toJS({ maxAliasCount: 100 }));
    return value === null || value === undefined ? [] : [valueAt(document, value, [], lines)];
  });
}

/** What the parser returns; a bomb of aliases is refused. */
function withoutBombs<T>(at: At, parse: () => T): T {
  try {
    return withoutStackTraces(parse);
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw refuse("evidence-malformed", error.message, { ...at, line: 1 }, error);
  }
}

function valueAt(
  document: Document.Parsed,
  value: unknown,
  path: readonly (string | number)[],
  lines: LineCounter,
): YamlValue {
  const { line, col } = lines.linePos(offsetOf(document, path));
  return {
    value,
    path,
    line: Math.max(1, line),
    column: Math.max(1, col),
    child: (key) => {
      const holder = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>) : {};
      return valueAt(document, Object.hasOwn(holder, key) ? holder[key] : undefined, [...path, key], lines);
    },
  };
}

/** Where the node stands, or the nearest node above it. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range) return node.range[0];
  }
  return 0;
}
