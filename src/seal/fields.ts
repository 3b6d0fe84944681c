import type { At, Defect } from "../errors.ts";
import { MALFORMED, refuseAll } from "./refusal.ts";
import type { JsonObject, JsonValue } from "./strict-json.ts";

/** What a string must look like: a pattern and the words for it, or the only values that there are. */
export type Wanted<T extends string = string> =
  | { readonly matches: RegExp; readonly expected: string }
  | { readonly oneOf: readonly T[] };

/**
 * The fields of one JSON object, asked for one by one. Every defect is collected with its JSON pointer, and a field
 * that was never asked for is known to be unknown; `settle` throws the defects of the whole document at once.
 */
export class Fields {
  readonly #object: JsonObject;
  readonly #at: At;
  readonly #pointer: string;
  readonly #defects: Defect[];
  readonly #unknown: string[];
  readonly #asked = new Set<string>();

  private constructor(object: JsonObject, at: At, pointer: string, defects: Defect[], unknown: string[]) {
    this.#object = object;
    this.#at = at;
    this.#pointer = pointer;
    this.#defects = defects;
    this.#unknown = unknown;
  }

  /** Opens the root of a document. */
  static of(value: JsonValue, at: At): Fields {
    const defects: Defect[] = [];
    const isObject = isJsonObject(value);
    const fields = new Fields(isObject ? value : {}, at, "", defects, []);
    if (!isObject) fields.#note("", `the document is ${kindOf(value)}, expected an object`);
    return fields;
  }

  has(key: string): boolean {
    this.#asked.add(key);
    return Object.hasOwn(this.#object, key);
  }

  /** The field as it stands, asked for. */
  any(key: string): JsonValue | undefined {
    return this.has(key) ? this.#object[key] : undefined;
  }

  string<T extends string = string>(key: string, wanted?: Wanted<T>): T {
    const value = this.any(key);
    if (typeof value !== "string") {
      this.defect(key, `${kindOf(value)}, expected a string`);
      return "" as T;
    }
    if (wanted && "oneOf" in wanted && !wanted.oneOf.includes(value as T)) {
      this.defect(
        key,
        `${JSON.stringify(value)}, expected ${wanted.oneOf.map((one) => JSON.stringify(one)).join(" or ")}`,
      );
    }
    if (wanted && "matches" in wanted && !wanted.matches.test(value)) {
      this.defect(key, `${JSON.stringify(value)}, expected ${wanted.expected}`);
    }
    return value as T;
  }

  optionalString<T extends string = string>(key: string, wanted?: Wanted<T>): T | undefined {
    return this.has(key) ? this.string(key, wanted) : undefined;
  }

  strings(key: string, wanted?: Wanted): readonly string[] {
    return this.#list(key).map((value, index) => {
      if (
        typeof value === "string" &&
        (!wanted || ("oneOf" in wanted ? wanted.oneOf.includes(value) : wanted.matches.test(value)))
      ) {
        return value;
      }
      const expected = wanted && "matches" in wanted ? wanted.expected : "a string";
      this.defect(
        `${key}/${index}`,
        `${typeof value === "string" ? JSON.stringify(value) : kindOf(value)}, expected ${expected}`,
      );
      return "";
    });
  }

  integer(key: string, least = 0): number {
    const value = this.any(key);
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
    this.defect(key, `${typeof value === "number" ? value : kindOf(value)}, expected an integer from ${least}`);
    return least;
  }

  object(key: string): Fields {
    const value = this.any(key);
    if (!isJsonObject(value)) this.defect(key, `${kindOf(value)}, expected an object`);
    return this.#within(key, value);
  }

  optionalObject(key: string): Fields | undefined {
    return this.has(key) ? this.object(key) : undefined;
  }

  objects(key: string): readonly Fields[] {
    return this.#list(key).map((value, index) => {
      if (!isJsonObject(value)) this.defect(`${key}/${index}`, `${kindOf(value)}, expected an object`);
      return this.#within(`${key}/${index}`, value);
    });
  }

  /** Every field of the object with a string as its value: a map of strings. */
  stringMap(): ReadonlyMap<string, string> {
    return new Map(Object.keys(this.#object).map((key) => [key, this.string(key)]));
  }

  keys(): readonly string[] {
    return Object.keys(this.#object);
  }

  /** Notes a defect of one field. */
  defect(key: string, message: string): void {
    this.#note(`${this.#pointer}/${escapePointer(key)}`, `${JSON.stringify(key)} is ${message}`);
  }

  /** Fields that were not asked for are defects; to be called when all others were read. */
  refuseUnknown(): this {
    for (const key of this.#unasked()) {
      this.#note(`${this.#pointer}/${escapePointer(key)}`, `the field ${JSON.stringify(key)} is unknown`);
    }
    return this;
  }

  /** Fields that were not asked for are remembered, and do not count. */
  reportUnknown(): this {
    this.#unknown.push(...this.#unasked().map((key) => `${this.#pointer}/${escapePointer(key)}`));
    return this;
  }

  /** Throws the defects of the whole document, or returns the JSON pointers of the fields that were reported as unknown. */
  settle(): readonly string[] {
    refuseAll(this.#defects);
    return this.#unknown;
  }

  #unasked(): string[] {
    return Object.keys(this.#object).filter((key) => !this.#asked.has(key));
  }

  #within(key: string, value: JsonValue | undefined): Fields {
    const pointer = `${this.#pointer}/${escapePointer(key)}`;
    return new Fields(isJsonObject(value) ? value : {}, this.#at, pointer, this.#defects, this.#unknown);
  }

  #list(key: string): readonly JsonValue[] {
    const value = this.any(key);
    if (isJsonArray(value)) return value;
    this.defect(key, `${kindOf(value)}, expected an array`);
    return [];
  }

  #note(pointer: string, message: string): void {
    this.#defects.push({ code: MALFORMED, message, at: { ...this.#at, pointer } });
  }
}

function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isJsonArray(value);
}

function kindOf(value: JsonValue | undefined): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return isJsonArray(value) ? "an array" : `a${typeof value === "object" ? "n" : ""} ${typeof value}`;
}

/** RFC 6901; a slash that joins a key to an index is kept. */
function escapePointer(key: string): string {
  return /^[^/]+\/[0-9]+$/.test(key) ? key.replaceAll("~", "~0") : key.replaceAll("~", "~0").replaceAll("/", "~1");
}
