import { labelSet } from "./labels.ts";
import { parseSampleValue } from "./sample-value.ts";

/** A line that is no comment and no sample, and the column where that shows. */
export class ExpositionProblem extends Error {
  override readonly name = "ExpositionProblem";
  readonly column: number;

  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}

const TYPES = [
  "counter",
  "gauge",
  "histogram",
  "gaugehistogram",
  "summary",
  "info",
  "stateset",
  "unknown",
  "untyped",
] as const;

/** What a line of an exposition says. `other` is a blank line, a comment or a help text. */
export type ExpositionLine =
  | { readonly kind: "other" | "eof" }
  | { readonly kind: "type"; readonly name: string; readonly type: (typeof TYPES)[number] }
  | { readonly kind: "unit"; readonly name: string; readonly unit: string }
  | {
      readonly kind: "sample";
      readonly name: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly value: number;
      /** As written: milliseconds in 0.0.4, seconds in OpenMetrics. */
      readonly time: number | undefined;
      readonly timeText: string;
      readonly hasExemplar: boolean;
    };

/** Reads one line without its end, in one pass over it. Throws `ExpositionProblem`. */
export function readExpositionLine(line: string): ExpositionLine {
  const scanner = new LineScanner(line);
  scanner.skipBlanks();
  if (scanner.isAtEnd) return { kind: "other" };
  return scanner.takeIf("#") ? readComment(scanner, line) : readSample(scanner);
}

function readComment(scanner: LineScanner, line: string): ExpositionLine {
  if (line === "# EOF") return { kind: "eof" };
  scanner.skipBlanks();
  const word = scanner.takeWord();
  if (word !== "TYPE" && word !== "UNIT") return { kind: "other" };
  scanner.skipBlanks();
  const name = scanner.isAt('"') ? scanner.takeQuoted() : scanner.takeWord();
  scanner.skipBlanks();
  const column = scanner.column;
  const rest = scanner.takeWord();
  if (word === "UNIT") return { kind: "unit", name, unit: rest };
  const type = TYPES.find((one) => one === rest);
  if (name === "" || type === undefined) {
    throw new ExpositionProblem(`found the type ${JSON.stringify(rest)}, expected one of ${TYPES.join(", ")}`, column);
  }
  return { kind: "type", name, type };
}

function readSample(scanner: LineScanner): ExpositionLine {
  let name = scanner.isAt("{") ? undefined : scanner.takeName("the name of a metric", true);
  scanner.skipBlanks();
  let labels: Readonly<Record<string, string>> = labelSet([]);
  if (scanner.takeIf("{")) {
    const inBraces = readLabels(scanner, name !== undefined);
    name ??= inBraces.name;
    labels = inBraces.labels;
  } else scanner.requireBlank();
  if (name === undefined) throw scanner.problem("a quoted name of a metric inside the braces");
  scanner.skipBlanks();
  const value = scanner.takeNumber("a value: a decimal, NaN, +Inf or -Inf");
  scanner.skipBlanks();
  let time: number | undefined;
  let timeText = "";
  if (!scanner.isAtEnd && !scanner.isAt("#")) {
    timeText = scanner.peekWord();
    time = scanner.takeNumber("a time stamp");
    if (!Number.isFinite(time)) throw scanner.problem("a time stamp in front of this: a finite number");
    scanner.skipBlanks();
  }
  const hasExemplar = scanner.isAt("#");
  if (!hasExemplar && !scanner.isAtEnd) throw scanner.problem("the end of the line");
  return { kind: "sample", name, labels, value, time, timeText, hasExemplar };
}

/** `name="value",…}`; a quoted word without a value is the name of the metric, and must come first. */
function readLabels(
  scanner: LineScanner,
  hasName: boolean,
): { readonly name: string | undefined; readonly labels: Readonly<Record<string, string>> } {
  const entries = new Map<string, string>();
  let name: string | undefined;
  let isFirst = true;
  for (;;) {
    scanner.skipBlanks();
    if (scanner.takeIf("}")) return { name, labels: labelSet(entries) };
    const column = scanner.column;
    const isQuoted = scanner.isAt('"');
    const label = isQuoted ? scanner.takeQuoted() : scanner.takeName("the name of a label", false);
    scanner.skipBlanks();
    if (scanner.takeIf("=")) {
      scanner.skipBlanks();
      if (!scanner.isAt('"')) throw scanner.problem("a value in double quotes");
      if (entries.has(label))
        throw new ExpositionProblem(`the label ${JSON.stringify(label)} stands there twice, expected it once`, column);
      entries.set(label, scanner.takeQuoted());
    } else if (isQuoted && isFirst && !hasName) name = label;
    else throw scanner.problem("= behind the name of a label");
    isFirst = false;
    scanner.skipBlanks();
    if (!scanner.takeIf(",") && !scanner.isAt("}")) throw scanner.problem(", or }");
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

class LineScanner {
  readonly #line: string;
  #index = 0;

  constructor(line: string) {
    this.#line = line;
  }

  get column(): number {
    return this.#index + 1;
  }

  get isAtEnd(): boolean {
    return this.#index >= this.#line.length;
  }

  isAt(character: string): boolean {
    return this.#line[this.#index] === character;
  }

  takeIf(character: string): boolean {
    if (!this.isAt(character)) return false;
    this.#index += 1;
    return true;
  }

  skipBlanks(): void {
    while (this.isAt(" ") || this.isAt("\t")) this.#index += 1;
  }

  requireBlank(): void {
    const before = this.#line[this.#index - 1];
    if (before !== " " && before !== "\t") throw this.problem("a blank or { behind the name");
  }

  peekWord(): string {
    return this.#line.slice(this.#index, this.#wordEnd());
  }

  takeWord(): string {
    const word = this.peekWord();
    this.#index += word.length;
    return word;
  }

  takeName(expected: string, mayHoldColon: boolean): string {
    const begin = this.#index;
    while (isNameCharacter(this.#line.charCodeAt(this.#index), this.#index > begin, mayHoldColon)) this.#index += 1;
    if (this.#index === begin) throw this.problem(expected);
    return this.#line.slice(begin, this.#index);
  }

  takeNumber(expected: string): number {
    const value = parseSampleValue(this.peekWord());
    if (value === undefined) throw this.problem(expected);
    this.takeWord();
    return value;
  }

  /** Text in double quotes. Unknown escapes stay as they are, as Prometheus leaves them. */
  takeQuoted(): string {
    const open = this.column;
    const parts: string[] = [];
    this.#index += 1;
    let begin = this.#index;
    for (;;) {
      const code = this.#line.charCodeAt(this.#index);
      if (this.isAtEnd)
        throw new ExpositionProblem("found a quotation mark that is never closed, expected another on this line", open);
      if (code !== QUOTE && code !== BACKSLASH) {
        this.#index += 1;
        continue;
      }
      parts.push(this.#line.slice(begin, this.#index));
      if (code === QUOTE) {
        this.#index += 1;
        return parts.join("");
      }
      const escaped = this.#line[this.#index + 1] ?? "";
      parts.push(escaped === "n" ? "\n" : escaped === '"' || escaped === "\\" ? escaped : `\\${escaped}`);
      this.#index += 2;
      begin = this.#index;
    }
  }

  problem(expected: string): ExpositionProblem {
    const rest = this.#line.slice(this.#index, this.#index + 41);
    const found =
      rest === "" ? "the end of the line" : JSON.stringify(rest.length > 40 ? `${rest.slice(0, 39)}…` : rest);
    return new ExpositionProblem(`found ${found}, expected ${expected}`, this.column);
  }

  #wordEnd(): number {
    let end = this.#index;
    while (end < this.#line.length && this.#line[end] !== " " && this.#line[end] !== "\t") end += 1;
    return end;
  }
}

function isNameCharacter(code: number, isInside: boolean, mayHoldColon: boolean): boolean {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
  const isDigit = code >= 48 && code <= 57;
  return isLetter || (isInside && isDigit) || (mayHoldColon && code === 58);
}
