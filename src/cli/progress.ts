import { formatBytes, formatCount } from "../render/numbers.ts";
import { visible } from "../render/visible.ts";

const QUIET_MS = 500;
const REWRITE_MS = 100;
const LINE_MS = 10_000;

/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/**
 * What is being read, how fast, and how long it will take. On a terminal one line that is rewritten, from half a second on;
 * elsewhere, as in CI, a line every ten seconds.
 */
export class ReadingProgress {
  readonly #stream: ProgressStream;
  readonly #nowMs: () => number;
  readonly #everyMs: number;
  readonly #began = new Map<string, { readonly place: string; atMs: number }>();
  #dueMs: number;
  #isShown = false;

  constructor(stream: ProgressStream, isWanted: boolean, nowMs: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#nowMs = nowMs;
    this.#everyMs = stream.isTTY ? REWRITE_MS : LINE_MS;
    this.#dueMs = isWanted ? nowMs() + (stream.isTTY ? QUIET_MS : LINE_MS) : Number.POSITIVE_INFINITY;
  }

  /** The file of that path is read next. */
  readonly reading = (path: string, index: number, of: number): void => {
    this.#began.set(path, { place: `reading ${index + 1} of ${of}: ${visible(path)}`, atMs: this.#nowMs() });
    this.#show(path, "");
  };

  /** So many bytes of a file were read. */
  readonly read = (path: string, bytes: number, sizeBytes: number): void => {
    if (this.#nowMs() < this.#dueMs) return;
    const seconds = (this.#nowMs() - (this.#began.get(path)?.atMs ?? this.#nowMs())) / 1_000;
    if (seconds <= 0 || bytes === 0) return;
    const rate = bytes / seconds;
    const left = Math.ceil((sizeBytes - bytes) / rate);
    this.#show(
      path,
      `, ${formatBytes(bytes)} of ${formatBytes(sizeBytes)}, ${formatBytes(Math.round(rate))}/s, ${formatCount(left)} s left`,
    );
  };

  /** Takes the line away that is rewritten. */
  clear(): void {
    if (this.#isShown) this.#stream.write("\r\u001B[2K");
    this.#isShown = false;
  }

  #show(path: string, more: string): void {
    const nowMs = this.#nowMs();
    if (nowMs < this.#dueMs) return;
    this.#dueMs = nowMs + this.#everyMs;
    const text = `${this.#began.get(path)?.place ?? `reading ${visible(path)}`}${more}`;
    if (!this.#stream.isTTY) {
      this.#stream.write(`${text}\n`);
      return;
    }
    this.#isShown = true;
    this.#stream.write(`\r\u001B[2K${text.slice(0, (this.#stream.columns || 80) - 1)}`);
  }
}
