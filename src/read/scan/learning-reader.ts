import type { LoadRecord } from "../load/tally.ts";
import type { LineReader } from "../reader.ts";
import { LAYOUTS_MOST, type Layout } from "./layout-code.ts";
import type { LayoutStep, Teacher } from "./layout.ts";
import { RecordBatch } from "./record-batch.ts";
import type { ScanBuffer } from "./scan-buffer.ts";
import { TextIds } from "./text-ids.ts";

/** Lines that look as none of the first ones did are left to the exact reader: no log has more forms than these. */
const LESSONS_MOST = 32;

/** An exact reader that learns the layouts of the lines that it is given, so that later ones of the same layouts are read quickly. */
export class LearningReader implements LineReader {
  readonly #exact: LineReader["read"];
  readonly #teach: Teacher;
  readonly #layouts: Layout[];
  readonly #known = new Set<string>();
  readonly #ids = new TextIds();
  #lessons = 0;
  #batch: RecordBatch | undefined;
  #buffer: ScanBuffer | undefined;

  /** `others` is the layout of lines that are no requests, where the format has one. */
  constructor(exact: LineReader["read"], teach: Teacher, others?: readonly LayoutStep[]) {
    this.#exact = exact;
    this.#teach = teach;
    this.#layouts = others ? [{ steps: others, isRequest: false }] : [];
  }

  read(bytes: Buffer, begin: number, end: number, record: LoadRecord): "request" | "other" {
    const kind = this.#exact(bytes, begin, end, record);
    if (kind === "request" && this.#lessons < LESSONS_MOST && this.#layouts.length < LAYOUTS_MOST)
      this.#learn(bytes, begin, end);
    return kind;
  }

  batch(buffer: ScanBuffer): RecordBatch | undefined {
    if (buffer !== this.#buffer) this.#batch = undefined;
    this.#buffer = buffer;
    if (!this.#batch && buffer.memory && this.#layouts.length > 0)
      this.#batch = new RecordBatch(buffer, this.#layouts, this.#ids);
    return this.#batch;
  }

  #learn(bytes: Buffer, begin: number, end: number): void {
    this.#lessons += 1;
    const steps = this.#teach(bytes, begin, end);
    if (!steps) return;
    const name = JSON.stringify(steps, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value));
    if (this.#known.has(name)) return;
    this.#known.add(name);
    this.#layouts.push({ steps, isRequest: true });
    this.#batch = undefined;
  }
}
