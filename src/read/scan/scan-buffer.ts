import { SLACK_BYTES } from "../reader.ts";
import { PAGE_BYTES, type WasmMemory, wasmMemory } from "../../wasm/assembler.ts";

/** In front of the bytes of a log stands one page for what compiled layouts work with. */
export const SCAN_AT = PAGE_BYTES;

/** Bytes of a log that are being read, where compiled layouts can reach them. */
export class ScanBuffer {
  /** Undefined where the machine runs no compiled layouts. */
  readonly memory: WasmMemory | undefined;
  bytes: Buffer;
  view: DataView;
  /** Changes when the bytes move. */
  generation = 0;

  constructor(bytes: number) {
    const pages = Math.ceil((SCAN_AT + bytes + SLACK_BYTES) / PAGE_BYTES);
    this.memory = wasmMemory(pages);
    const buffer = this.memory ? this.memory.buffer : new ArrayBuffer(pages * PAGE_BYTES);
    this.bytes = Buffer.from(buffer, SCAN_AT);
    this.view = new DataView(buffer, SCAN_AT);
  }

  /** How many bytes of a log it holds. */
  get length(): number {
    return this.bytes.length - SLACK_BYTES;
  }

  /** Makes room for as many bytes again. */
  grow(): void {
    const pages = this.bytes.length / PAGE_BYTES;
    if (this.memory) {
      this.memory.grow(pages);
      this.bytes = Buffer.from(this.memory.buffer, SCAN_AT);
    } else {
      const larger = Buffer.from(new ArrayBuffer(SCAN_AT + 2 * this.bytes.length), SCAN_AT);
      this.bytes.copy(larger);
      this.bytes = larger;
    }
    this.view = new DataView(this.bytes.buffer, SCAN_AT);
    this.generation += 1;
  }
}
