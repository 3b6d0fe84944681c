import type { At } from "../errors.ts";
import { malformed } from "./refusal.ts";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

const DEPTH_MOST = 64;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** Keys that reach a prototype in careless readers. */
const POISONED = { ours: new Set(["__proto__", "constructor", "prototype"]), anyones: new Set(["__proto__"]) };

/** Whose names the keys are: fixed by a specification, or also those of metrics, labels and people, as in a decision. */
export type KeyNames = keyof typeof POISONED;

/**
 * The value of a JSON document (RFC 8259) that every reader must read alike (I-JSON, RFC 7493), from its bytes.
 * The one who signs may be the attacker: a document that two readers can read in two ways would be signed once and
 * believed twice. So refused, with line and column: bytes that are not UTF-8, a byte order mark, keys that are equal
 * after unescaping or but for their case, keys that reach a prototype, lone surrogates, NUL, numbers that a double
 * cannot hold, nesting deeper than 64. Objects have no prototype. Minus nought is read as nought. Among anyone's names
 * two may differ only in case, and `constructor` is one like any other.
 */
export function parseStrictJson(bytes: Uint8Array, at: At, names: KeyNames = "ours"): JsonValue {
  const text = decodeUtf8(bytes, at);
  let index = 0;

  function fail(message: string, offset = index): never {
    throw malformed(message, { ...at, ...lineAndColumn(text, offset) });
  }
  function skipSpace(): void {
    for (;;) {
      const code = text.charCodeAt(index);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      index += 1;
    }
  }
  function readString(): string {
    const begin = index;
    index += 1;
    for (;;) {
      const code = text.charCodeAt(index);
      if (Number.isNaN(code)) fail("the document ends in the middle of a string: it is cut off", begin);
      if (code === 34) break;
      if (code < 32) fail(`not JSON: control character ${code} in a string`);
      index += code === 92 ? 2 : 1;
    }
    index += 1;
    let value: string;
    try {
      value = JSON.parse(text.slice(begin, index)) as string;
    } catch (error) {
      throw malformed("not JSON: an escape that does not exist", { ...at, ...lineAndColumn(text, begin) }, error);
    }
    if (/\p{Cs}/u.test(value)) fail("a lone surrogate in a string, expected whole characters", begin);
    if (value.includes("\0")) fail("a NUL in a string, expected text", begin);
    return value;
  }
  function readNumber(): number {
    const begin = index;
    NUMBER.lastIndex = index;
    const written = NUMBER.exec(text)?.[0];
    if (written === undefined) fail("not JSON: expected a number");
    index += written.length;
    const value = Number(written);
    if (!Number.isFinite(value)) fail(`the number ${written} is too large, expected a finite double`, begin);
    if (value === 0 && /[1-9]/.test(written.split(/[eE]/)[0]!)) fail(`the number ${written} is read as nought`, begin);
    if (!Number.isSafeInteger(value) && /^-?[0-9]+$/.test(written)) {
      fail(`the integer ${written} is not held exactly, expected at most 2^53 - 1`, begin);
    }
    // Canonical forms differ on -0, and no document of ours means it.
    return value === 0 ? 0 : value;
  }
  function readObject(depth: number): JsonObject {
    const object = Object.create(null) as Record<string, JsonValue>;
    const folded = new Map<string, string>();
    index += 1;
    skipSpace();
    if (text[index] === "}") {
      index += 1;
      return object;
    }
    for (;;) {
      skipSpace();
      const begin = index;
      if (text[index] !== '"') fail("not JSON: expected a key");
      const key = readString();
      const caseless = names === "ours" ? key.toLowerCase() : key;
      const earlier = folded.get(caseless);
      if (earlier === key) fail(`the key ${JSON.stringify(key)} stands twice in one object, expected once`, begin);
      if (earlier !== undefined) {
        fail(`the keys ${JSON.stringify(earlier)} and ${JSON.stringify(key)} differ only in case`, begin);
      }
      if (POISONED[names].has(key)) fail(`the key ${JSON.stringify(key)} is refused: it reaches a prototype`, begin);
      folded.set(caseless, key);
      skipSpace();
      if (text[index] !== ":") fail("not JSON: expected a colon");
      index += 1;
      object[key] = readValue(depth);
      skipSpace();
      const next = text[index];
      if (next !== "," && next !== "}") fail("not JSON: expected a comma or the end of the object");
      index += 1;
      if (next === "}") return object;
    }
  }
  function readArray(depth: number): JsonValue[] {
    const array: JsonValue[] = [];
    index += 1;
    skipSpace();
    if (text[index] === "]") {
      index += 1;
      return array;
    }
    for (;;) {
      array.push(readValue(depth));
      skipSpace();
      const next = text[index];
      if (next !== "," && next !== "]") fail("not JSON: expected a comma or the end of the array");
      index += 1;
      if (next === "]") return array;
    }
  }
  function readValue(depth: number): JsonValue {
    if (depth > DEPTH_MOST) fail(`objects and arrays are nested more than ${DEPTH_MOST} deep`);
    skipSpace();
    const character = text[index];
    if (character === undefined) fail("the document ends in the middle of its JSON: it is cut off");
    if (character === "{") return readObject(depth + 1);
    if (character === "[") return readArray(depth + 1);
    if (character === '"') return readString();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (!text.startsWith(word, index)) continue;
      index += word.length;
      return value;
    }
    return readNumber();
  }

  const value = readValue(0);
  skipSpace();
  if (index < text.length) fail("not JSON: something stands behind the document");
  return value;
}

/** The text of bytes that are UTF-8 to the last one, without a byte order mark. */
export function decodeUtf8(bytes: Uint8Array, at: At): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw malformed("the file begins with a byte order mark, expected none", at);
  }
  try {
    // Not Buffer.toString: it puts U+FFFD in the place of what it cannot read, and says nothing.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw malformed("the bytes are not UTF-8", at, error);
  }
}

function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}
