import { createRequire } from "node:module";
import type { ParseError } from "jsonc-parser";
import { type At, type Defect, DocketError } from "../../errors.ts";

const DEPTH_MOST = 200;

const load = createRequire(import.meta.url);

/** A file of nothing but defects must not fill the terminal, nor make the search for their lines slow. */
const DOUBTS_MOST = 100;

/**
 * The value of a JSON document (RFC 8259), refused with file:line:column where it is cut off or broken, where a key
 * stands twice in one object, and where a number is too large for a double: readers that accept those disagree about
 * what the document says.
 */
export function parseJson(text: string, at: At): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DocketError([syntaxDefect(text, at, error)], { cause: error });
  }
  const doubts = findDoubts(text, at);
  if (doubts[0]) throw new DocketError([doubts[0], ...doubts.slice(1)]);
  return value;
}

function syntaxDefect(text: string, at: At, error: SyntaxError): Defect {
  // Loaded for a document that is broken, which few are.
  const { parseTree, printParseErrorCode } = load("jsonc-parser") as typeof import("jsonc-parser");
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch (overflow) {
    // jsonc-parser descends by recursion, and a file of opening brackets exhausts its stack.
    if (!(overflow instanceof RangeError)) throw overflow;
    return { code: "evidence-malformed", message: `not JSON: ${error.message}`, at };
  }
  const first = errors[0];
  const where = first ? lineAndColumn(text, first.offset) : {};
  const found = first ? printParseErrorCode(first.error) : error.message;
  // A string without its end is reported where it begins.
  const isCut = first !== undefined && first.offset + first.length >= text.trimEnd().length - 1;
  const message = isCut ? `the file ends in the middle of its JSON (${found}): it is cut off` : `not JSON: ${found}`;
  return { code: "evidence-malformed", message, at: { ...at, ...where } };
}

/** Duplicate keys and infinite numbers: a scan over the text, because JSON.parse has forgotten both. */
function findDoubts(text: string, at: At): Defect[] {
  const doubts: Defect[] = [];
  const keys: (Set<string> | undefined)[] = [];
  let index = 0;
  let expectsKey = false;
  while (index < text.length && doubts.length < DOUBTS_MOST) {
    const character = text.charCodeAt(index);
    if (character === 34) {
      const end = endOfString(text, index);
      const open = keys.at(-1);
      if (expectsKey && open) {
        const key = JSON.parse(text.slice(index, end)) as string;
        if (open.has(key)) {
          doubts.push({
            code: "evidence-malformed",
            message: `the key ${JSON.stringify(key)} stands twice in one object, expected once`,
            at: { ...at, ...lineAndColumn(text, index) },
          });
        }
        open.add(key);
        expectsKey = false;
      }
      index = end;
      continue;
    }
    if (character === 123) {
      keys.push(new Set());
      expectsKey = true;
    } else if (character === 91) {
      keys.push(undefined);
      expectsKey = false;
    } else if (character === 125 || character === 93) {
      keys.pop();
      expectsKey = false;
    } else if (character === 44) expectsKey = keys.at(-1) !== undefined;
    else if (character === 45 || (character >= 48 && character <= 57)) {
      const end = endOfNumber(text, index);
      if (!Number.isFinite(Number(text.slice(index, end)))) {
        doubts.push({
          code: "evidence-malformed",
          message: `the number ${text.slice(index, end)} is too large, expected a finite double`,
          at: { ...at, ...lineAndColumn(text, index) },
        });
      }
      index = end;
      continue;
    }
    if (keys.length > DEPTH_MOST) {
      const message = `objects and arrays are nested more than ${DEPTH_MOST} deep`;
      return [{ code: "evidence-malformed", message, at: { ...at, ...lineAndColumn(text, index) } }];
    }
    index += 1;
  }
  return doubts;
}

function endOfString(text: string, begin: number): number {
  let index = begin + 1;
  while (text.charCodeAt(index) !== 34) index += text.charCodeAt(index) === 92 ? 2 : 1;
  return index + 1;
}

function endOfNumber(text: string, begin: number): number {
  let index = begin + 1;
  while (index < text.length && "0123456789.eE+-".includes(text[index]!)) index += 1;
  return index;
}

/** 1-based line and column of an offset. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let begin = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", end + 1)) {
    line += 1;
    begin = end + 1;
  }
  return { line, column: offset - begin + 1 };
}
