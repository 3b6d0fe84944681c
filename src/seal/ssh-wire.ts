import type { At } from "../errors.ts";
import { malformed } from "./refusal.ts";

/** Reads the SSH data types (RFC 4251 section 5), and refuses every form but the one that a writer may use. */
export class WireReader {
  readonly #bytes: Buffer;
  readonly #at: At;
  readonly #what: string;
  #offset = 0;

  /** `what` names the structure in errors, with its article. */
  constructor(bytes: Uint8Array, at: At, what: string) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
    this.#what = what;
  }

  bytes(length: number): Buffer {
    if (length > this.#bytes.length - this.#offset)
      throw this.refusal(`ends after ${this.#bytes.length} bytes: it is cut off`);
    const taken = this.#bytes.subarray(this.#offset, this.#offset + length);
    this.#offset += length;
    return taken;
  }

  byte(): number {
    return this.bytes(1)[0]!;
  }

  uint32(): number {
    return this.bytes(4).readUInt32BE();
  }

  string(): Buffer {
    return this.bytes(this.uint32());
  }

  /** A string of printable ASCII. */
  name(): string {
    const name = this.string().toString("latin1");
    if (!/^[!-~]*$/.test(name)) throw this.refusal("holds a name with other characters than printable ASCII");
    return name;
  }

  /** A positive mpint, as its unsigned bytes without leading zeros. */
  positive(): Buffer {
    const bytes = this.string();
    const first = bytes[0];
    if (first === undefined || first >= 0x80) throw this.refusal("holds an integer that is not positive");
    if (first !== 0) return bytes;
    // A zero byte stands only before a byte that would otherwise read as a minus sign.
    if ((bytes[1] ?? 0) < 0x80) throw this.refusal("holds an integer with needless zeros");
    return bytes.subarray(1);
  }

  end(): void {
    const left = this.#bytes.length - this.#offset;
    if (left > 0) throw this.refusal(`has ${left} bytes behind its end`);
  }

  refusal(message: string) {
    return malformed(`${this.#what} ${message}`, this.#at);
  }
}

/** A string of the SSH wire: its length in four bytes, then its bytes. */
export function wireString(value: Uint8Array | string): Buffer {
  const bytes = Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A positive mpint of the SSH wire, from its unsigned big-endian bytes. */
export function wirePositive(unsigned: Uint8Array): Buffer {
  let begin = 0;
  while (begin < unsigned.length - 1 && unsigned[begin] === 0) begin += 1;
  const bytes = Buffer.from(unsigned.subarray(begin));
  return wireString((bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}
