import { Assembler, PAGE_BYTES } from "../wasm/assembler.ts";
import { FOLD, isInRun, RUN_LEAST } from "./secret-letters.ts";

/** So many bytes are searched in one call: what can be found among them has room. */
export const BLOCK_BYTES = 65_536;
/** A word that begins in the block may end behind it. */
export const LOOKAHEAD_BYTES = 32;
/** Four letters, folded, are looked up by so many of the leading bits of a product (Knuth 1998, 6.4). */
export const HASH_FACTOR = 0x9e3779b1;
export const HASH_SHIFT = 17;
/** Places in the memory: which hashes are those of rare words; what was found; the block. */
export const MAYBE_AT = 0;
/** How many words, numbers of runs and authorities were found, and where the run began that is not over. */
export const COUNTS_AT = 32_768;
export const BEGIN_AT = COUNTS_AT + 12;
export const WORDS_AT = PAGE_BYTES;
export const RUNS_AT = WORDS_AT + 4 * BLOCK_BYTES;
export const AUTHORITIES_AT = RUNS_AT + PAGE_BYTES;
export const TEXT_AT = AUTHORITIES_AT + 2 * PAGE_BYTES;
export const MEMORY_PAGES = (TEXT_AT + BLOCK_BYTES) / PAGE_BYTES + 1;

const VECTOR_BYTES = 16;
const LETTERS = 4;
const BUCKETS = 8;

/**
 * The program that surveys a block: `run(length)` finds where a rare word may stand, runs of base64 characters that are
 * long enough, and each `://`. It never looks at one byte alone unless sixteen of them looked suspicious together.
 */
export function compileSurvey(rareWords: readonly number[]): Uint8Array {
  const a = new Assembler(["length"], {
    ...Object.fromEntries(
      ["q", "end", "w", "at", "begin", "words", "runs", "authorities"].map((name) => [name, "i32"] as const),
    ),
    ...Object.fromEntries(["v0", "v1", "v2", "v3", "f", "t"].map((name) => [name, "v128"] as const)),
  });
  a.i32(TEXT_AT).tee("q").get("length").op("i32.add").set("end");
  a.i32(BEGIN_AT).at("i32.load").i32(TEXT_AT).op("i32.add").set("begin");
  a.block((done) => {
    a.loop((next) => {
      a.get("q", "end").op("i32.ge_u").brIf(done);
      for (let letter = 0; letter < LETTERS; letter += 1) a.get("q").at("v128.load", letter).set(`v${letter}`);
      findAuthorities(a);
      findWords(a, rareWords);
      findRuns(a);
      a.get("q").i32(VECTOR_BYTES).op("i32.add").set("q").br(next);
    });
  });
  for (const [place, name] of ["words", "runs", "authorities"].entries())
    a.i32(COUNTS_AT + 4 * place)
      .get(name)
      .at("i32.store");
  a.i32(BEGIN_AT).get("begin").i32(TEXT_AT).op("i32.sub").at("i32.store");
  return a.i32(0).module([]);
}

/** Writes the number on the stack, a place in the memory, as the next one of a list of places in the block. */
function note(a: Assembler, list: string, listAt: number, place: () => void): void {
  a.get(list).i32(2).op("i32.shl");
  place();
  a.i32(TEXT_AT).op("i32.sub").at("i32.store", listAt);
  a.get(list).i32(1).op("i32.add").set(list);
}

/** For each bit of `w`, from the least: its byte to `at`. */
function eachBit(a: Assembler, then: () => void): void {
  a.loop((again) => {
    a.get("w")
      .op("i32.eqz", "i32.eqz")
      .if(() => {
        a.get("q", "w").op("i32.ctz", "i32.add").set("at");
        then();
        a.get("w", "w").i32(1).op("i32.sub", "i32.and").set("w").br(again);
      });
  });
}

function findAuthorities(a: Assembler): void {
  a.get("v0").v128(each(58)).op("i8x16.eq").get("v1").v128(each(47)).op("i8x16.eq", "v128.and");
  a.get("v2").v128(each(47)).op("i8x16.eq", "v128.and", "i8x16.bitmask").set("w");
  eachBit(a, () => note(a, "authorities", AUTHORITIES_AT, () => void a.get("at")));
}

/**
 * The words are put into eight buckets, of which each is a bit. For each of the four letters two tables say by its upper
 * and by its lower half in which buckets a word has such a letter at that place (Langdale's "Teddy", of Hyperscan): only a
 * bucket that all eight tables name may have a word here, and then the hash of the four letters decides.
 */
function findWords(a: Assembler, rareWords: readonly number[]): void {
  const tables = wordTables(rareWords);
  for (let letter = 0; letter < LETTERS; letter += 1) {
    a.get(`v${letter}`).v128(each(0x20)).op("v128.or").set("f");
    a.v128(tables.low[letter]!).get("f").v128(each(15)).op("v128.and", "i8x16.swizzle");
    a.v128(tables.high[letter]!).get("f").i32(4).op("i8x16.shr_u", "i8x16.swizzle", "v128.and");
    if (letter > 0) a.op("v128.and");
  }
  a.tee("t")
    .op("v128.any_true")
    .if(() => {
      a.get("t").v128(each(0)).op("i8x16.eq", "i8x16.bitmask").i32(0xffff).op("i32.xor").set("w");
      eachBit(a, () => {
        a.get("at").at("i32.load").i32(FOLD).op("i32.or").i32(HASH_FACTOR).op("i32.mul").i32(HASH_SHIFT);
        a.op("i32.shr_u")
          .at("i32.load8_u", MAYBE_AT)
          .if(() => note(a, "words", WORDS_AT, () => void a.get("at")));
      });
    });
}

function wordTables(words: readonly number[]): {
  readonly low: readonly Uint8Array[];
  readonly high: readonly Uint8Array[];
} {
  const tables = (): Uint8Array[] => Array.from({ length: LETTERS }, () => new Uint8Array(16));
  const [low, high] = [tables(), tables()];
  // Neighbours in the order of their letters have most in common, and a bucket of them lets the fewest others in.
  const lettersOf = (word: number): number[] => [0, 8, 16, 24].map((shift) => (word >>> shift) & 255);
  const sorted = [...words]
    .map(lettersOf)
    .sort((x, y) => (Buffer.from(x).toString("latin1") < Buffer.from(y).toString("latin1") ? -1 : 1));
  sorted.forEach((letters, index) => {
    const bucket = 1 << Math.floor((index * BUCKETS) / sorted.length);
    letters.forEach((byte, letter) => {
      low[letter]![byte & 15]! |= bucket;
      high[letter]![byte >>> 4]! |= bucket;
    });
  });
  return { low, high };
}

/** By the same tables, with one bucket for each upper half that a digit of base64 can have. */
function findRuns(a: Assembler): void {
  const [low, high] = [new Uint8Array(16), new Uint8Array(16)];
  for (let byte = 0; byte < 128; byte += 1) {
    if (!isInRun(byte)) continue;
    low[byte & 15]! |= 1 << (byte >>> 4);
    high[byte >>> 4]! |= 1 << (byte >>> 4);
  }
  a.v128(low).get("v0").v128(each(15)).op("v128.and", "i8x16.swizzle");
  a.v128(high).get("v0").i32(4).op("i8x16.shr_u", "i8x16.swizzle", "v128.and");
  a.v128(each(0)).op("i8x16.eq", "i8x16.bitmask").tee("w");
  a.if(() => {
    // A run that begins and ends among sixteen bytes is too short: only the first end counts.
    a.get("q", "w").op("i32.ctz", "i32.add").tee("at");
    a.get("begin")
      .op("i32.sub")
      .i32(RUN_LEAST)
      .op("i32.ge_s")
      .if(() => {
        note(a, "runs", RUNS_AT, () => void a.get("begin"));
        note(a, "runs", RUNS_AT, () => void a.get("at"));
      });
    a.get("q").i32(32).op("i32.add").get("w").op("i32.clz", "i32.sub").set("begin");
  });
}

function each(byte: number): Uint8Array {
  return new Uint8Array(VECTOR_BYTES).fill(byte);
}
