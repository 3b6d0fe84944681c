import { parseClfMs, parseRfc3339Ms } from "./time.ts";
import { zoneMinutes } from "../../model/time.ts";
import { instantiate, type WasmFunction } from "../../wasm/assembler.ts";
import {
  compileLayouts,
  COUNTED_AT,
  type Layout,
  LINES_AT,
  OTHERS_AT,
  RECORD_BYTES,
  RECORDS_AT,
  RECORDS_MOST,
  secondOf,
  TEXT_BYTES,
  TEXTS_AT,
  textsOf,
  writeTables,
  ZONE,
} from "./layout-code.ts";
import { LAYOUT_TEXTS, type LayoutStep, type LayoutText } from "./layout.ts";
import { SCAN_AT, type ScanBuffer } from "./scan-buffer.ts";
import { KEY_BYTES, type TextIds } from "./text-ids.ts";

/** How many doubles, and how many whole numbers of 32 bits, a record takes. */
export const RECORD_DOUBLES = RECORD_BYTES / 8;
export const RECORD_INTS = RECORD_BYTES / 4;
/** Where in a record they stand: time and latency among the doubles, the others among the whole numbers. */
export const AT_MS = 0;
export const LATENCY_NS = 1;
const BEGIN = 4;
export const STATUS = 6;
export const LINE = 7;
const END = 5;
const TEXTS = TEXTS_AT / 4;
const TEXT_INTS = TEXT_BYTES / 4;

/**
 * Records that a compiled layout read out of a buffer, as many at once as there is room for. They stand in the memory of
 * the program, `RECORD_DOUBLES` apart, until it reads the next ones.
 */
export class RecordBatch {
  readonly ids: TextIds;
  /** The texts that the layouts keep. */
  readonly texts: readonly LayoutText[];
  count = 0;
  /** Lines that were read, those of `others` included, which are no requests. */
  lines = 0;
  others = 0;
  /** Offset in the buffer behind the last line that was read. */
  next = 0;
  doubles = new Float64Array(0);
  ints = new Int32Array(0);
  readonly #buffer: ScanBuffer;
  readonly #run: WasmFunction;
  #generation = -1;
  #counts = new Int32Array(0);

  /** The buffer must have a memory. */
  constructor(buffer: ScanBuffer, layouts: readonly Layout[], ids: TextIds) {
    this.#buffer = buffer;
    this.ids = ids;
    this.texts = textsOf(layouts);
    writeTables(buffer.memory!.buffer);
    const textAt = (address: number, length: number): string =>
      buffer.bytes.toString("latin1", address - SCAN_AT, address - SCAN_AT + length);
    const seconds = layouts.map(({ steps }, index) => [secondOf(index), secondReader(steps, textAt)] as const);
    this.#run = instantiate(compileLayouts(layouts), buffer.memory!, {
      [ZONE]: (address) => zoneMs(textAt(address, 6)),
      ...Object.fromEntries(seconds),
    });
  }

  /** Reads from `begin` on until a line begins at or behind `last`, does not end in front of `limit`, or looks like none of the layouts. */
  read(begin: number, last: number, limit: number): void {
    if (this.#generation !== this.#buffer.generation) this.#look();
    this.next = this.#run(begin + SCAN_AT, last + SCAN_AT, limit + SCAN_AT) - SCAN_AT;
    this.count = this.#counts[COUNTED_AT / 4]! / RECORD_BYTES;
    this.lines = this.#counts[LINES_AT / 4]!;
    this.others = this.#counts[OTHERS_AT / 4]!;
  }

  /** Whether the next line was left because there was no room for it. */
  get isFull(): boolean {
    return this.count === RECORDS_MOST;
  }

  /** Where in the buffer the line of a record begins and ends, its end of line included. */
  beginOf(record: number): number {
    return this.ints[record * RECORD_INTS + BEGIN]! - SCAN_AT;
  }

  endOf(record: number): number {
    return this.ints[record * RECORD_INTS + END]! - SCAN_AT;
  }

  /** The number of a text, as `ids` knows it; `at` is `textPlace` of it among the whole numbers of a record. */
  textIdAt(at: number): number {
    const length = this.ints[at + 1]!;
    if (length <= KEY_BYTES) return this.ids.ofKey(this.ints[at + 2]!, this.ints[at + 3]!, length);
    const begin = this.ints[at]! - SCAN_AT;
    return this.ids.ofBytes(this.#buffer.bytes, begin, begin + length);
  }

  /** One of the texts of a record. */
  text(record: number, text: LayoutText): string {
    if (!this.texts.includes(text)) return "";
    const at = record * RECORD_INTS + textPlace(text);
    const id = this.textIdAt(at);
    if (id >= 0) return this.ids.text(id);
    const begin = this.ints[at]! - SCAN_AT;
    return this.#buffer.bytes.toString("utf8", begin, begin + this.ints[at + 1]!);
  }

  #look(): void {
    const memory = this.#buffer.memory!.buffer;
    this.#counts = new Int32Array(memory, 0, 4);
    this.doubles = new Float64Array(memory, RECORDS_AT, RECORDS_MOST * RECORD_DOUBLES);
    this.ints = new Int32Array(memory, RECORDS_AT, RECORDS_MOST * RECORD_INTS);
    this.#generation = this.#buffer.generation;
  }
}

/** Where among the whole numbers of a record a text stands. */
export function textPlace(text: LayoutText): number {
  return TEXTS + LAYOUT_TEXTS.indexOf(text) * TEXT_INTS;
}

/** Milliseconds of a second as the layout writes it, NaN for what the calendar does not have. */
function secondReader(
  steps: readonly LayoutStep[],
  textAt: (address: number, length: number) => string,
): (address: number) => number {
  const clf = steps.find((step) => step.kind === "clf");
  if (clf) return (address) => parseClfMs(textAt(address, 20), clf.zoneMinutes);
  return (address) => {
    const text = textAt(address, 19);
    return text[10] === "T" ? parseRfc3339Ms(`${text}Z`) : Number.NaN;
  };
}

function zoneMs(text: string): number {
  return /^[+-]\d\d:\d\d$/.test(text) ? zoneMinutes(text) * 60_000 : Number.NaN;
}
