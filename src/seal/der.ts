import type { At } from "../errors.ts";
import { malformed } from "./refusal.ts";

/** One element of DER (X.690): its tag byte, its content, and all its bytes. */
export interface Der {
  readonly tag: number;
  readonly content: Buffer;
  readonly whole: Buffer;
}

/** Tag bytes that are met here. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  generalizedTime: 0x18,
  /** Context-specific and constructed. */
  context: (number: number) => 0xa0 + number,
  /** Context-specific and primitive. */
  primitive: (number: number) => 0x80 + number,
} as const;

/**
 * Walks the elements inside one element in their order. Lengths are definite and as short as can be; what BER also
 * allows is refused, because a signature over one encoding says nothing about another.
 */
export class DerReader {
  readonly #bytes: Buffer;
  readonly #at: At;
  #offset = 0;

  constructor(bytes: Uint8Array, at: At) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  get isDone(): boolean {
    return this.#offset === this.#bytes.length;
  }

  /** The next element, which must have this tag. */
  take(tag: number, what: string): Der {
    const element = this.#next();
    if (element.tag !== tag) throw this.refusal(`tag ${hex(element.tag)} in the place of ${what}`);
    return element;
  }

  /** The next element whatever it is. */
  takeAny(): Der {
    return this.#next();
  }

  /** The next element if it has this tag. */
  takeOptional(tag: number): Der | undefined {
    return !this.isDone && this.#bytes[this.#offset] === tag ? this.#next() : undefined;
  }

  /** All the elements that are left, each of which must have this tag. */
  rest(tag: number, what: string): readonly Der[] {
    const elements: Der[] = [];
    while (!this.isDone) elements.push(this.take(tag, what));
    return elements;
  }

  /** A reader of what is inside the next element. */
  enter(tag: number, what: string): DerReader {
    return new DerReader(this.take(tag, what).content, this.#at);
  }

  inside(element: Der): DerReader {
    return new DerReader(element.content, this.#at);
  }

  /** An object identifier in dotted decimals. */
  oid(what: string): string {
    const { content } = this.take(TAG.oid, what);
    const arcs: number[] = [];
    let arc = 0;
    for (const [index, byte] of content.entries()) {
      if (arc === 0 && byte === 0x80) throw this.refusal("an object identifier with needless zeros");
      if (arc > Number.MAX_SAFE_INTEGER / 256) throw this.refusal("an object identifier with a number too large");
      arc = arc * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) {
        arcs.push(arc);
        arc = 0;
      } else if (index === content.length - 1) throw this.refusal("an object identifier that is cut off");
    }
    const [first] = arcs;
    if (first === undefined) throw this.refusal("an empty object identifier");
    const root = Math.min(Math.floor(first / 40), 2);
    return [root, first - root * 40, ...arcs.slice(1)].join(".");
  }

  /** A small integer that is not negative. */
  integer(what: string): number {
    const { content } = this.take(TAG.integer, what);
    if (content.length === 0 || content.length > 4 || content[0]! >= 0x80)
      throw this.refusal(`an integer that ${what} cannot be`);
    return content.readUIntBE(0, content.length);
  }

  end(): void {
    if (!this.isDone)
      throw this.refusal(`${this.#bytes.length - this.#offset} bytes where an element should have ended`);
  }

  refusal(found: string) {
    return malformed(`not DER as expected: ${found}`, this.#at);
  }

  #next(): Der {
    const begin = this.#offset;
    const tag = this.#bytes[begin];
    const first = this.#bytes[begin + 1];
    if (tag === undefined || first === undefined) throw this.refusal("an end where an element should begin");
    if ((tag & 0x1f) === 0x1f) throw this.refusal("a tag of several bytes");
    let header = 2;
    let length = first;
    if (first >= 0x80) {
      const digits = first & 0x7f;
      if (digits === 0 || digits > 4 || begin + 2 + digits > this.#bytes.length)
        throw this.refusal("a length that is indefinite or too long");
      length = this.#bytes.readUIntBE(begin + 2, digits);
      if (length < 0x80 || length < 256 ** (digits - 1)) throw this.refusal("a length with needless bytes");
      header += digits;
    }
    const end = begin + header + length;
    if (end > this.#bytes.length) throw this.refusal("an element longer than what holds it: it is cut off");
    this.#offset = end;
    return { tag, content: this.#bytes.subarray(begin + header, end), whole: this.#bytes.subarray(begin, end) };
  }
}

function hex(tag: number): string {
  return `0x${tag.toString(16).padStart(2, "0")}`;
}
