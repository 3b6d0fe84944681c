/**
 * JSON as the JSON Canonicalization Scheme writes it (RFC 8785): keys sorted by UTF-16 code units at every depth,
 * strings and numbers as ECMAScript writes them, no white space. For writing reproducible bytes only. A signature is
 * verified over the bytes that were received, never over their canonical form: two documents can have the same one.
 * Throws TypeError for what JSON cannot say: it would be left out or written as null without a word.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "", "", []);
}

/** The same order, two spaces deep, with a final newline: the form of the documents that people read and diff. */
export function documentJson(value: unknown): string {
  return `${write(value, "\n", "  ", [])}\n`;
}

function write(value: unknown, newline: string, indent: string, open: readonly object[]): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return writeString(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no form in JSON`);
    return JSON.stringify(value);
  }
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} has no form in JSON`);
  if (open.includes(value)) throw new TypeError("an object that contains itself has no form in JSON");
  const within = [...open, value];
  const inner = newline + indent;
  if (Array.isArray(value)) {
    // Array.from, so that a hole is seen as undefined and refused.
    const items = Array.from(value as unknown[], (item) => write(item, inner, indent, within));
    return items.length === 0 ? "[]" : `[${inner}${items.join(`,${inner}`)}${newline}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype)
    throw new TypeError("only plain objects have a form in JSON");
  // Never JSON.stringify with an array of keys: the array is an allow-list at every depth, and nested data vanish.
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  const colon = newline === "" ? ":" : ": ";
  const members = keys.map(
    (key) => `${writeString(key)}${colon}${write((value as Record<string, unknown>)[key], inner, indent, within)}`,
  );
  return members.length === 0 ? "{}" : `{${inner}${members.join(`,${inner}`)}${newline}}`;
}

function writeString(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new TypeError("a lone surrogate has no form in UTF-8");
  return JSON.stringify(text);
}
