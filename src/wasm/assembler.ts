/**
 * A small assembler for WebAssembly (https://webassembly.github.io/spec/core/binary/): one function in a module, with the
 * instructions that reading bytes takes. It writes the binary format itself, so that what is learned from a log can be
 * compiled without a tool. Such code reaches nothing but the memory and the functions that it is given.
 */

/** The part of WebAssembly that is used here; the types of Node do not name it. */
declare const WebAssembly: undefined | WebAssemblyApi;

interface WebAssemblyApi {
  readonly Memory: new (limits: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly host: Readonly<Record<string, WasmMemory | WasmFunction>> },
  ) => { readonly exports: { readonly run: WasmFunction } };
  readonly validate: (bytes: Uint8Array) => boolean;
}

/** Memory of a program; its buffer is another one after it has grown. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

export type WasmFunction = (...numbers: number[]) => number;

/** Bytes of a page of memory. */
export const PAGE_BYTES = 65_536;

const TYPES = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const;
export type WasmType = keyof typeof TYPES;

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const BLOCK = 0x02;
const LOOP = 0x03;
const IF = 0x04;
const ELSE = 0x05;
const END = 0x0b;
const VOID = 0x40;
const SIMD = 0xfd;

const PLAIN = {
  return: 0x0f,
  drop: 0x1a,
  "i32.eqz": 0x45,
  "i32.eq": 0x46,
  "i32.ne": 0x47,
  "i32.lt_s": 0x48,
  "i32.lt_u": 0x49,
  "i32.gt_s": 0x4a,
  "i32.gt_u": 0x4b,
  "i32.le_u": 0x4d,
  "i32.ge_s": 0x4e,
  "i32.ge_u": 0x4f,
  "i64.eq": 0x51,
  "i64.ne": 0x52,
  "i64.gt_s": 0x55,
  "f64.eq": 0x61,
  "f64.ne": 0x62,
  "f64.lt": 0x63,
  "f64.gt": 0x64,
  "f64.ge": 0x66,
  "i32.clz": 0x67,
  "i32.ctz": 0x68,
  "i32.popcnt": 0x69,
  "i32.add": 0x6a,
  "i32.sub": 0x6b,
  "i32.mul": 0x6c,
  "i32.and": 0x71,
  "i32.or": 0x72,
  "i32.xor": 0x73,
  "i32.shl": 0x74,
  "i32.shr_u": 0x76,
  "i64.add": 0x7c,
  "i64.sub": 0x7d,
  "i64.mul": 0x7e,
  "i64.and": 0x83,
  "i64.shl": 0x86,
  "i64.shr_u": 0x88,
  "f64.floor": 0x9c,
  "f64.add": 0xa0,
  "f64.sub": 0xa1,
  "f64.mul": 0xa2,
  "f64.div": 0xa3,
  "i64.extend_i32_u": 0xad,
  "f64.convert_i32_s": 0xb7,
  "f64.convert_i64_s": 0xb9,
} as const;

const VECTOR = {
  "i8x16.swizzle": 0x0e,
  "i8x16.splat": 0x0f,
  "i8x16.eq": 0x23,
  "i8x16.lt_u": 0x26,
  "i8x16.gt_u": 0x28,
  "v128.and": 0x4e,
  "v128.or": 0x50,
  "v128.any_true": 0x53,
  "i8x16.all_true": 0x63,
  "i8x16.bitmask": 0x64,
  "i8x16.shr_u": 0x6d,
} as const;

const ACCESS = {
  "i32.load": 0x28,
  "i64.load": 0x29,
  "f64.load": 0x2b,
  "i32.load8_u": 0x2d,
  "i32.load16_u": 0x2f,
  "i32.store": 0x36,
  "i64.store": 0x37,
  "f64.store": 0x39,
} as const;

type Plain = keyof typeof PLAIN | keyof typeof VECTOR;
/** A place to which a branch leads: behind its block, or to the begin of its loop. */
export interface Label {
  readonly depth: number;
}

/** Writes the body of one function. */
export class Assembler {
  readonly #code: number[] = [];
  readonly #locals = new Map<string, { readonly index: number; readonly type: WasmType }>();
  readonly #parameters: number;
  #depth = 0;

  /** The parameters are numbers of 32 bits. */
  constructor(parameters: readonly string[], locals: Readonly<Record<string, WasmType>>) {
    this.#parameters = parameters.length;
    for (const name of parameters) this.#locals.set(name, { index: this.#locals.size, type: "i32" });
    for (const [name, type] of Object.entries(locals)) this.#locals.set(name, { index: this.#locals.size, type });
  }

  /** Instructions without operands of their own, one after another. */
  op(...names: readonly Plain[]): this {
    for (const name of names) {
      if (name in VECTOR) this.#code.push(SIMD, ...unsigned(VECTOR[name as keyof typeof VECTOR]));
      else this.#code.push(PLAIN[name as keyof typeof PLAIN]);
    }
    return this;
  }

  get(...names: readonly string[]): this {
    for (const name of names) this.#code.push(0x20, ...unsigned(this.#index(name)));
    return this;
  }

  set(name: string): this {
    this.#code.push(0x21, ...unsigned(this.#index(name)));
    return this;
  }

  tee(name: string): this {
    this.#code.push(0x22, ...unsigned(this.#index(name)));
    return this;
  }

  i32(value: number): this {
    this.#code.push(0x41, ...signed(BigInt(value | 0)));
    return this;
  }

  i64(value: bigint): this {
    this.#code.push(0x42, ...signed(BigInt.asIntN(64, value)));
    return this;
  }

  f64(value: number): this {
    this.#code.push(0x44, ...new Uint8Array(Float64Array.of(value).buffer));
    return this;
  }

  /** Sixteen bytes. */
  v128(bytes: Uint8Array): this {
    this.#code.push(SIMD, 0x0c, ...bytes);
    return this;
  }

  /** Loads from, or stores at, the address below on the stack. */
  at(name: keyof typeof ACCESS | "v128.load", offset = 0): this {
    if (name === "v128.load") this.#code.push(SIMD, 0x00, 0, ...unsigned(offset));
    else this.#code.push(ACCESS[name], 0, ...unsigned(offset));
    return this;
  }

  block(body: (exit: Label) => void): this {
    return this.#nested([BLOCK, VOID], body);
  }

  loop(body: (again: Label) => void): this {
    return this.#nested([LOOP, VOID], body);
  }

  if(then: () => void, otherwise?: () => void): this {
    return this.#nested([IF, VOID], () => {
      then();
      if (!otherwise) return;
      this.#code.push(ELSE);
      otherwise();
    });
  }

  br({ depth }: Label): this {
    this.#code.push(0x0c, ...unsigned(this.#depth - depth));
    return this;
  }

  brIf({ depth }: Label): this {
    this.#code.push(0x0d, ...unsigned(this.#depth - depth));
    return this;
  }

  /** Calls an imported function, by its place among them. */
  call(index: number): this {
    this.#code.push(0x10, ...unsigned(index));
    return this;
  }

  /** The module: it imports `host.memory` and the functions, each from an address to a double, and exports `run`. */
  module(functions: readonly string[]): Uint8Array {
    const locals = [...this.#locals.values()].slice(this.#parameters);
    const body = [...vector(locals.map(({ type }) => [1, TYPES[type]])), ...this.#code, END];
    const parameters = Array.from({ length: this.#parameters }, () => [TYPES.i32]);
    return Uint8Array.from([
      ...MAGIC,
      ...section(1, [
        [0x60, ...vector(parameters), ...vector([[TYPES.i32]])],
        [0x60, ...vector([[TYPES.i32]]), ...vector([[TYPES.f64]])],
      ]),
      ...section(2, [
        [...utf8("host"), ...utf8("memory"), 0x02, 0x00, 1],
        ...functions.map((one) => [...utf8("host"), ...utf8(one), 0x00, 1]),
      ]),
      ...section(3, [[0]]),
      ...section(7, [[...utf8("run"), 0x00, ...unsigned(functions.length)]]),
      ...section(10, [[...unsigned(body.length), ...body]]),
    ]);
  }

  #index(name: string): number {
    const local = this.#locals.get(name);
    if (!local) throw new RangeError(`no local ${name}`);
    return local.index;
  }

  #nested(begin: readonly number[], body: (label: Label) => void): this {
    this.#code.push(...begin);
    this.#depth += 1;
    body({ depth: this.#depth });
    this.#depth -= 1;
    this.#code.push(END);
    return this;
  }
}

/** Memory of so many pages; undefined where the machine cannot run WebAssembly with vectors, or counts its bytes the other way round. */
export function wasmMemory(pages: number): WasmMemory | undefined {
  return isAble() ? new WebAssembly!.Memory({ initial: pages }) : undefined;
}

/** The function of a module over that memory. */
export function instantiate(
  bytes: Uint8Array,
  memory: WasmMemory,
  functions: Readonly<Record<string, WasmFunction>>,
): WasmFunction {
  const api = WebAssembly!;
  return new api.Instance(new api.Module(bytes), { host: { memory, ...functions } }).exports.run;
}

let ability: boolean | undefined;

function isAble(): boolean {
  if (ability === undefined) {
    const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    const probe = new Assembler(["p"], {}).get("p").at("v128.load").op("i8x16.bitmask").module([]);
    ability = isLittleEndian && typeof WebAssembly !== "undefined" && WebAssembly.validate(probe);
  }
  return ability;
}

function section(id: number, entries: readonly (readonly number[])[]): number[] {
  const content = vector(entries);
  return [id, ...unsigned(content.length), ...content];
}

function vector(entries: readonly (readonly number[])[]): number[] {
  return [...unsigned(entries.length), ...entries.flat()];
}

function utf8(text: string): number[] {
  return [...unsigned(text.length), ...Buffer.from(text)];
}

/** LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

function signed(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40);
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}
