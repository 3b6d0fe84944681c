import { isInRun, RUN_LEAST } from "./secret-letters.ts";
import type { SearchedText } from "./secret-shapes.ts";

/** Texts that hide in a text: base64 of either alphabet, hex, URL encoding. Only those that decode to text count. */

export type Encoding = "base64" | "url" | "hex";

/** One run of characters and what it means. */
export interface DecodedRun {
  readonly begin: number;
  /** As it stands in the text. */
  readonly written: string;
  readonly decoded: string;
}

/** Lines that follow a long line of base64 belong to it: 64 or 76 characters a line cut every secret in two. */
const LONG_LINE = 48;
const LINE_BEGIN = /(?:\\r)?(?:\\n|\r?\n)[ \t]{0,16}(?=[A-Za-z0-9+/_-]{4})/y;
const EQUALS = 61;
const PERCENT = 37;
const HEX_LEAST = 2 * RUN_LEAST;
const IS_HEX = new Uint8Array(256);
for (const digit of Buffer.from("0123456789abcdefABCDEF")) IS_HEX[digit] = 1;
const ENDS_URL = new Uint8Array(256);
for (const end of Buffer.from("\t\n\v\f\r \"'<>")) ENDS_URL[end] = 1;

/** Every run of an encoding that decodes to text, in order. `runs` are begin and end of each run of base64 characters. */
export function decodedRuns(encoding: Encoding, searched: SearchedText, runs: readonly number[]): Iterable<DecodedRun> {
  if (encoding === "url") return urlRuns(searched);
  return encoding === "base64" ? base64Runs(searched, runs) : hexRuns(searched, runs);
}

function* base64Runs(searched: SearchedText, runs: readonly number[]): Generator<DecodedRun> {
  const { bytes } = searched;
  let searchedTo = 0;
  for (let index = 0; index < runs.length; index += 2) {
    const begin = runs[index]!;
    if (begin < searchedTo) continue;
    let end = runs[index + 1]!;
    const lines = [bytes.subarray(begin, end)];
    // Not one pattern for all of it: on a run of megabytes it would need more memory than there is.
    while (lines.at(-1)!.length >= LONG_LINE) {
      LINE_BEGIN.lastIndex = end;
      const lineBegin = LINE_BEGIN.test(searched.text) ? LINE_BEGIN.lastIndex : 0;
      if (lineBegin === 0) break;
      end = lineBegin;
      while (isInRun(bytes[end])) end += 1;
      lines.push(bytes.subarray(lineBegin, end));
    }
    searchedTo = end;
    const letters = lines.length === 1 ? lines[0]! : Buffer.concat(lines);
    // A path or a prefix made of the same letters shifts the groups of four.
    for (let shift = 0; shift < 4; shift += 1) {
      if (!readsAsText(letters, shift)) continue;
      const written = searched.text.slice(begin, end + paddingAt(bytes, end));
      yield { begin, written, decoded: Buffer.from(letters.toString("latin1", shift), "base64").toString("latin1") };
    }
  }
}

function paddingAt(bytes: Buffer, at: number): number {
  return bytes[at] !== EQUALS ? 0 : bytes[at + 1] === EQUALS ? 2 : 1;
}

/** Value of each base64 digit of either alphabet, shifted left by two; 255 for what is none. */
const SEXTET = new Uint8Array(256).fill(255);
for (const alphabet of ["+/", "-_"]) {
  for (const [value, digit] of Buffer.from(
    `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${alphabet}`,
  ).entries())
    SEXTET[digit] = value;
}

/** So many groups of three printable characters in a row make a text; fewer come about by chance. */
const GROUPS_LEAST = 3;

/** Whether nine printable ASCII characters in a row come out from somewhere on. */
function readsAsText(letters: Uint8Array, shift: number): boolean {
  let groups = 0;
  for (let index = shift; index + 3 < letters.length; index += 4) {
    const first = SEXTET[letters[index]!]!;
    const second = SEXTET[letters[index + 1]!]!;
    const third = SEXTET[letters[index + 2]!]!;
    const group = (first << 18) | (second << 12) | (third << 6) | SEXTET[letters[index + 3]!]!;
    groups = isPrintable(group >> 16) && isPrintable((group >> 8) & 255) && isPrintable(group & 255) ? groups + 1 : 0;
    if (groups === GROUPS_LEAST) return true;
  }
  return false;
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}

function* hexRuns(searched: SearchedText, runs: readonly number[]): Generator<DecodedRun> {
  const { bytes } = searched;
  for (let index = 0; index < runs.length; index += 2) {
    const runEnd = runs[index + 1]!;
    for (let begin = runs[index]!; runEnd - begin >= HEX_LEAST; begin += 1) {
      let end = begin;
      while (end < runEnd && IS_HEX[bytes[end]!] === 1) end += 1;
      // A digit in front, or a text that was cut in the middle of it, shifts the pairs.
      for (const shift of end - begin >= HEX_LEAST ? [0, 1] : []) {
        const { text } = searched;
        const decoded = Buffer.from(text.slice(begin + shift, end - ((end - begin - shift) % 2)), "hex");
        const readable = decoded.toString("latin1");
        if (/[ -~]{9}/.test(readable)) yield { begin, written: text.slice(begin, end), decoded: readable };
      }
      begin = end;
    }
  }
}

function* urlRuns(searched: SearchedText): Generator<DecodedRun> {
  const { bytes } = searched;
  let searchedTo = 0;
  for (let at = bytes.indexOf(PERCENT); at >= 0; at = bytes.indexOf(PERCENT, Math.max(at + 1, searchedTo))) {
    if (IS_HEX[bytes[at + 1] ?? 0] === 0 || IS_HEX[bytes[at + 2] ?? 0] === 0) continue;
    let begin = at;
    while (begin > searchedTo && ENDS_URL[bytes[begin - 1]!] === 0) begin -= 1;
    let end = at + 3;
    while (end < bytes.length && ENDS_URL[bytes[end]!] === 0) end += 1;
    searchedTo = end;
    if (end - begin < RUN_LEAST) continue;
    const written = searched.text.slice(begin, end);
    yield { begin, written, decoded: decodeUrl(written) };
  }
}

function decodeUrl(run: string): string {
  return run.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Where in an URL-encoded run so many decoded characters end, counted from a place in it. */
export function encodedEnd(run: string, from: number, decodedLength: number): number {
  let index = from;
  for (let count = 0; count < decodedLength && index < run.length; count += 1) {
    index += /^%[0-9A-Fa-f]{2}$/.test(run.slice(index, index + 3)) ? 3 : 1;
  }
  return index;
}
