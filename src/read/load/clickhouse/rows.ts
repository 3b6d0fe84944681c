import { type At, type DocketError, refuse } from "../../../errors.ts";

/** A value of an answer: a number, a text, or numbers of one group. */
export type AnswerValue = number | string | readonly number[];

/** What the server answered to one query, and where each row stands on file. */
export interface Answer {
  readonly rows: readonly (readonly unknown[])[];
  /** JSON pointer of the rows. */
  readonly pointer: string;
  readonly placeOf: (row: number) => { readonly line: number; readonly byteOffset: number };
}

/** One row, read value by value; a value of another kind than the query asked for is refused with its place. */
export class Row {
  readonly #values: readonly unknown[];
  /** Where it stands among the answers. */
  readonly at: At;
  /** Its number among the rows of the answer, from 0. */
  readonly index: number;

  constructor(values: readonly unknown[], index: number, at: At) {
    this.#values = values;
    this.index = index;
    this.at = at;
  }

  integer(column: number): number {
    const value = this.#values[column];
    if (!Number.isSafeInteger(value)) throw this.#mismatch(column, "an integer");
    return value as number;
  }

  /** A number of requests. */
  count(column: number): number {
    const value = this.integer(column);
    if (value < 0) throw this.#mismatch(column, "a number of requests");
    return value;
  }

  text(column: number): string {
    const value = this.#values[column];
    if (typeof value !== "string") throw this.#mismatch(column, "a text");
    return value;
  }

  integers(column: number): readonly number[] {
    const value = this.#values[column];
    if (!Array.isArray(value) || !value.every((item) => Number.isSafeInteger(item) && Number(item) >= 0))
      throw this.#mismatch(column, "a list of integers that are not negative");
    return value as number[];
  }

  /** The integer, refused unless it is a number of one of so many things. */
  indexBelow(column: number, most: number): number {
    const value = this.integer(column);
    if (value < 0 || value >= most) throw this.#mismatch(column, `an integer from 0 to ${most - 1}`);
    return value;
  }

  #mismatch(column: number, expected: string): DocketError {
    const found = JSON.stringify(this.#values[column]) ?? "nothing";
    const shown = found.length > 60 ? `${found.slice(0, 57)}…` : found;
    const at = { ...this.at, pointer: `${this.at.pointer ?? ""}/${column}` };
    return refuse("evidence-malformed", `found ${shown}, expected ${expected}`, at);
  }
}

/** The rows of an answer, each of which has the given number of values. */
export function rowsOf(answer: Answer, width: number, at: At): readonly Row[] {
  return answer.rows.map((values, index) => {
    const place = { ...at, pointer: `${answer.pointer}/${index}` };
    if (!Array.isArray(values) || values.length !== width)
      throw refuse(
        "evidence-malformed",
        `found ${JSON.stringify(values)?.slice(0, 60)}, expected ${width} values`,
        place,
      );
    return new Row(values, index, place);
  });
}
