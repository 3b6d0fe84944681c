import { instantiate, wasmMemory } from "../wasm/assembler.ts";
import { RARE_WORDS } from "./secret-shapes.ts";
import {
  AUTHORITIES_AT,
  BEGIN_AT,
  BLOCK_BYTES,
  compileSurvey,
  COUNTS_AT,
  HASH_FACTOR,
  HASH_SHIFT,
  LOOKAHEAD_BYTES,
  MAYBE_AT,
  MEMORY_PAGES,
  RUNS_AT,
  TEXT_AT,
  WORDS_AT,
} from "./secret-survey-code.ts";
import { FOLD, isInRun, RUN_LEAST } from "./secret-letters.ts";

/** What one pass over a text found that is worth a closer look; places in ascending order. */
export interface Survey {
  /** Where four rare letters stand. */
  readonly words: readonly number[];
  /** Begin and end of each run of base64 characters that is long enough to hold a secret, one after another. */
  readonly runs: readonly number[];
  /** Where `://` stands. */
  readonly authorities: readonly number[];
}

/** Shorter texts are searched before a compiled search has been set up. */
const LARGE_BYTES = 65_536;

/** The one pass that touches every byte: everything after it looks only at what it names. */
export function survey(bytes: Buffer): Survey {
  compiled ??= bytes.length < LARGE_BYTES ? undefined : new CompiledSurvey();
  return bytes.length < LARGE_BYTES || !compiled?.isAble ? surveyByteByByte(bytes) : compiled.survey(bytes);
}

const RARE = new Set(RARE_WORDS);
/** Whether four letters can be among the rare ones: nearly always no, at the price of one multiplication. */
const MAYBE = new Uint8Array(1 << (32 - HASH_SHIFT));
for (const word of RARE_WORDS) MAYBE[Math.imul(word, HASH_FACTOR) >>> HASH_SHIFT] = 1;

const SLASH = 47;
const COLON = 58;

/** The same where nothing can be compiled, and for short texts. */
export function surveyByteByByte(bytes: Buffer): Survey {
  const words: number[] = [];
  const runs: number[] = [];
  const authorities: number[] = [];
  let word = 0;
  let runBegin = 0;
  const { length } = bytes;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index]!;
    word = (word >>> 8) | (byte << 24);
    const folded = (word | FOLD) >>> 0;
    if (MAYBE[Math.imul(folded, HASH_FACTOR) >>> HASH_SHIFT] === 1 && index >= 3 && RARE.has(folded))
      words.push(index - 3);
    if (isInRun(byte)) continue;
    if (byte === COLON && bytes[index + 1] === SLASH && bytes[index + 2] === SLASH) authorities.push(index);
    if (index - runBegin >= RUN_LEAST) runs.push(runBegin, index);
    runBegin = index + 1;
  }
  if (length - runBegin >= RUN_LEAST) runs.push(runBegin, length);
  return { words, runs, authorities };
}

let compiled: CompiledSurvey | undefined;

/** Looks at sixteen bytes at once. */
class CompiledSurvey {
  readonly #memory = wasmMemory(MEMORY_PAGES);
  readonly #run = this.#memory && instantiate(compileSurvey(RARE_WORDS), this.#memory, {});

  constructor() {
    if (this.#memory) new Uint8Array(this.#memory.buffer, MAYBE_AT, MAYBE.length).set(MAYBE);
  }

  /** Whether this machine runs compiled code. */
  get isAble(): boolean {
    return this.#run !== undefined;
  }

  survey(bytes: Buffer): Survey {
    const { buffer } = this.#memory!;
    const text = new Uint8Array(buffer, TEXT_AT, BLOCK_BYTES + LOOKAHEAD_BYTES);
    const words = new Uint32Array(buffer, WORDS_AT);
    const runs = new Int32Array(buffer, RUNS_AT);
    const authorities = new Uint32Array(buffer, AUTHORITIES_AT);
    const counts = new Uint32Array(buffer, COUNTS_AT, 3);
    const begin = new Int32Array(buffer, BEGIN_AT, 1);
    const found = { words: [] as number[], runs: [] as number[], authorities: [] as number[] };
    // Places are those in the block, of which a run may begin in front.
    begin[0] = 0;
    for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
      const taken = bytes.subarray(at, at + BLOCK_BYTES + LOOKAHEAD_BYTES);
      text.set(taken);
      text.fill(0, taken.length);
      this.#run!(Math.min(BLOCK_BYTES, bytes.length - at));
      for (let index = 0; index < counts[0]!; index += 1) {
        const place = at + words[index]!;
        if (place + 4 <= bytes.length && RARE.has((bytes.readUInt32LE(place) | FOLD) >>> 0)) found.words.push(place);
      }
      for (let index = 0; index < counts[1]!; index += 1) found.runs.push(at + runs[index]!);
      for (let index = 0; index < counts[2]!; index += 1) found.authorities.push(at + authorities[index]!);
      begin[0] -= BLOCK_BYTES;
    }
    const last = Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES + begin[0];
    if (bytes.length - last >= RUN_LEAST) found.runs.push(last, bytes.length);
    return found;
  }
}
