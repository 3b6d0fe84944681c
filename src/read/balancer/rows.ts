import { type At, type Defect, DocketError, refuse } from "../../errors.ts";

/** A file of nothing but defects must not fill the terminal. */
const DEFECTS_MOST = 100;

/** What is wrong with a file of lines, collected so that all of it is reported at once. */
export class LineDefects {
  readonly #at: At;
  readonly #found: Defect[] = [];

  constructor(at: At) {
    this.#at = at;
  }

  add(line: number, message: string): void {
    const last = this.#found.at(-1);
    if (last?.at?.line === line && last.message === message) return;
    if (this.#found.length < DEFECTS_MOST)
      this.#found.push({ code: "evidence-malformed", message, at: { ...this.#at, line } });
  }

  throwAny(): void {
    const [first, ...others] = this.#found;
    if (first) throw new DocketError([first, ...others]);
  }
}

/**
 * The lines of a file that must end with a newline, LF or CRLF: without one, its last line may be cut off, and a weight
 * of 25 look like one of 2.
 */
export function completeLines(text: string, at: At): string[] {
  const lines = text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  const last = lines.pop()!;
  if (last !== "" || lines.length === 0) {
    const found = text === "" ? "the file is empty" : `the last line ${quoted(last)} has no end`;
    throw refuse("evidence-malformed", `${found}, expected a newline at the end: the file is cut off`, {
      ...at,
      line: lines.length + 1,
    });
  }
  return lines;
}

/** The text in quotation marks, shortened where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** A whole number that is not negative, of at most 15 digits; undefined for anything else. */
export function parseCount(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** HAProxy's largest weight. */
export const WEIGHT_MOST = 256;

/** A weight from 0 to 256; undefined for anything else. */
export function parseWeight(text: string): number | undefined {
  const weight = parseCount(text);
  return weight !== undefined && weight <= WEIGHT_MOST ? weight : undefined;
}
