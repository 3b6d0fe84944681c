import { type LayoutStep, type LayoutText, lineEnd, type Teacher } from "./layout.ts";

/** A field that a record needs, and the key under which a line holds it: keys joined by dots for nested objects. */
export type JsonField =
  | { readonly kind: "time" | "status"; readonly key: string }
  | { readonly kind: "latency"; readonly key: string; readonly unitNs: number }
  | { readonly kind: "text"; readonly key: string; readonly into: LayoutText }
  /** The value has to be the same in each line of the layout. */
  | { readonly kind: "constant"; readonly key: string };

const DEPTH_MOST = 16;
/** A layout of more pieces than this would be code that no compiler likes. */
const STEPS_MOST = 400;

/** Learns the layout of a line that holds one JSON object. The line is known to be JSON: the exact reader has accepted it. */
export function jsonTeacher(fields: readonly JsonField[]): Teacher {
  return (bytes, begin, end) => new Lesson(bytes, begin, end, fields).steps();
}

/** What makes a line one of a kind: it has no layout, and is read by the exact reader. */
class NoLayout extends Error {}

class Lesson {
  readonly #bytes: Buffer;
  readonly #end: number;
  readonly #fields: readonly JsonField[];
  readonly #seen = new Set<JsonField>();
  readonly #steps: LayoutStep[] = [];
  #at: number;
  #literalFrom: number;

  constructor(bytes: Buffer, begin: number, end: number, fields: readonly JsonField[]) {
    this.#bytes = bytes;
    this.#at = begin;
    this.#literalFrom = begin;
    this.#end = end;
    this.#fields = fields;
  }

  steps(): readonly LayoutStep[] | undefined {
    try {
      this.#blank();
      this.#value([]);
      this.#blank();
      if (this.#at !== this.#end || this.#steps.length > STEPS_MOST) return undefined;
    } catch (error) {
      if (!(error instanceof NoLayout)) throw error;
      return undefined;
    }
    this.#literal();
    return [...this.#steps, { kind: "literal", bytes: lineEnd(this.#bytes, this.#end) }];
  }

  #value(path: readonly string[]): void {
    if (path.length > DEPTH_MOST) throw new NoLayout();
    const field = this.#fieldOf(path);
    const first = this.#bytes[this.#at];
    if (first === 0x7b || first === 0x5b) {
      if (field) throw new NoLayout();
      if (first === 0x7b) this.#object(path);
      else this.#array(path);
    } else if (field?.kind === "constant") this.#skip();
    else if (first === 0x22) this.#string(field);
    else if (first === 0x2d || (first! >= 0x30 && first! <= 0x39)) this.#number(field);
    else this.#word(field);
  }

  /** The field whose key the path is. Two values for one field, or one for two, are left to the exact reader. */
  #fieldOf(path: readonly string[]): JsonField | undefined {
    const key = path.join(".");
    const found = this.#fields.filter((field) => path.length > 0 && field.key === key);
    if (found.length === 0) return undefined;
    if (found.length > 1 || this.#seen.has(found[0]!) || (path.length > 1 && path.some((part) => part.includes("."))))
      throw new NoLayout();
    this.#seen.add(found[0]!);
    return found[0];
  }

  #object(path: readonly string[]): void {
    const keys = new Set<string>();
    this.#at += 1;
    this.#blank();
    while (this.#bytes[this.#at] !== 0x7d) {
      const keyBegin = this.#at + 1;
      this.#skip();
      const key = this.#bytes.toString("utf8", keyBegin, this.#at - 1);
      // JSON.parse would take the last of two, and would read an escape as what it stands for.
      if (keys.has(key) || key.includes("\\")) throw new NoLayout();
      keys.add(key);
      this.#blank();
      this.#at += 1; // the colon
      this.#blank();
      this.#value([...path, key]);
      this.#blank();
      if (this.#bytes[this.#at] === 0x2c) this.#at += 1;
      this.#blank();
    }
    this.#at += 1;
  }

  #array(path: readonly string[]): void {
    this.#at += 1;
    this.#blank();
    for (let index = 0; this.#bytes[this.#at] !== 0x5d; index += 1) {
      // No key can name a member of an array, and "\0" can stand in no key that a plan names.
      this.#value([...path, `\0${index}`]);
      this.#blank();
      if (this.#bytes[this.#at] === 0x2c) this.#at += 1;
      this.#blank();
    }
    this.#at += 1;
  }

  #string(field: JsonField | undefined): void {
    this.#at += 1;
    this.#literal();
    this.#at -= 1;
    this.#skip();
    const quote = { kind: "literal", bytes: Uint8Array.of(0x22) } as const;
    if (!field) this.#steps.push({ kind: "json-string" });
    else if (field.kind === "text") this.#steps.push({ kind: "json-string", into: field.into });
    else if (field.kind === "time") this.#steps.push({ kind: "rfc3339" }, quote);
    else if (field.kind === "status") this.#steps.push({ kind: "status", leadingZeros: true, dash: false }, quote);
    else if (field.kind === "latency")
      this.#steps.push({ kind: "latency", unitNs: field.unitNs, leadingZeros: true }, quote);
    this.#literalFrom = this.#at;
  }

  #number(field: JsonField | undefined): void {
    this.#literal();
    this.#skip();
    if (!field) this.#steps.push({ kind: "json-number" });
    else if (field.kind === "time") this.#steps.push({ kind: "epoch" });
    else if (field.kind === "status") this.#steps.push({ kind: "status", leadingZeros: false, dash: false });
    else if (field.kind === "latency") this.#steps.push({ kind: "latency", unitNs: field.unitNs, leadingZeros: false });
    // A text that is written as a number is the number's own text, which only JSON.parse knows.
    else throw new NoLayout();
    this.#literalFrom = this.#at;
  }

  #word(field: JsonField | undefined): void {
    // No answer and no latency are null: the word stays a literal, because the record depends on it.
    if (field) return this.#skip();
    this.#literal();
    this.#skip();
    this.#steps.push({ kind: "json-word" });
    this.#literalFrom = this.#at;
  }

  /** Passes over a string, a number or a word. */
  #skip(): void {
    if (this.#bytes[this.#at] !== 0x22) {
      while (this.#at < this.#end && !" ,]}\t\r".includes(String.fromCharCode(this.#bytes[this.#at]!))) this.#at += 1;
      return;
    }
    this.#at += 1;
    while (this.#bytes[this.#at] !== 0x22) this.#at += this.#bytes[this.#at] === 0x5c ? 2 : 1;
    this.#at += 1;
  }

  #blank(): void {
    while (this.#at < this.#end && [0x20, 0x09, 0x0d].includes(this.#bytes[this.#at]!)) this.#at += 1;
  }

  /** What stands between the last piece and here is the same in every line of the layout. */
  #literal(): void {
    if (this.#at > this.#literalFrom)
      this.#steps.push({ kind: "literal", bytes: Uint8Array.from(this.#bytes.subarray(this.#literalFrom, this.#at)) });
    this.#literalFrom = this.#at;
  }
}
