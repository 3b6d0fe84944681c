import { keyedDigest, type Redaction, redactionMarker, removableSpans, searchedBytes } from "./secrets.ts";

/** So much of a file is searched at once. */
const WINDOW_BYTES = 8 * 1_048_576;
/** The longest secret with two encodings around it is shorter: what begins so far from the end is seen whole. */
const REACH_BYTES = 262_144;
/** What may stand in front of a secret and tell that it is one, encoded or not, is shorter. */
const CONTEXT_BYTES = 4_096;

/** How a file is searched; the sizes are for tests, which make them small. */
export interface SweepOptions {
  /** Under which digests of what was removed are made; without it there are none. */
  readonly hmacKey?: Uint8Array | undefined;
  readonly windowBytes?: number;
  readonly reachBytes?: number;
}

/**
 * The bytes with a marker in the place of every secret, in bounded memory, whatever they are: everything else goes
 * through byte by byte. Each secret is reported in its place, with columns and lengths in bytes. Who only wants to know
 * throws away the bytes.
 */
export async function* sweepSecrets(
  chunks: AsyncIterable<Buffer>,
  onSecret: (secret: Redaction) => void,
  options: SweepOptions = {},
): AsyncGenerator<Buffer> {
  const { windowBytes = WINDOW_BYTES, reachBytes = REACH_BYTES, hmacKey } = options;
  const place = new Place();
  /** What was handed out already and tells what follows it, and behind it what was not. */
  let held = Buffer.alloc(0);
  let handedOut = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;

  function* search(isLast: boolean): Generator<Buffer> {
    held = Buffer.concat([held, ...waiting]);
    waiting = [];
    waitingBytes = 0;
    const spans = removableSpans(searchedBytes(held));
    let cut = isLast ? held.length : cutBefore(held, handedOut, held.length - reachBytes);
    // A secret is removed as one; only one that is larger than all that is held at once is removed in parts.
    const across = spans.find(({ begin, end }) => begin < cut && cut < end);
    if (across) cut = across.begin > handedOut ? across.begin : across.end;
    let copied = handedOut;
    for (const { kind, begin: spanBegin, end, encoded } of spans) {
      if (end <= handedOut || spanBegin >= cut) continue;
      const begin = Math.max(spanBegin, handedOut);
      const kept = held.subarray(copied, begin);
      const marker = Buffer.from(redactionMarker(kind));
      place.pass(kept, kept.length);
      const { line, column, offset, markerOffset } = place;
      const secret = held.subarray(begin, end);
      onSecret({
        kind,
        line,
        column,
        offset,
        length: end - begin,
        markerOffset,
        ...(encoded === undefined ? {} : { encoded }),
        ...(hmacKey === undefined ? {} : { keyedDigest: keyedDigest(hmacKey, secret) }),
      });
      place.pass(secret, marker.length);
      yield kept;
      yield marker;
      copied = end;
    }
    const rest = held.subarray(copied, cut);
    place.pass(rest, rest.length);
    yield rest;
    const keepFrom = Math.max(0, cut - CONTEXT_BYTES);
    handedOut = cut - keepFrom;
    held = held.subarray(keepFrom);
  }

  for await (const chunk of chunks) {
    waiting.push(chunk);
    waitingBytes += chunk.length;
    if (waitingBytes >= windowBytes) yield* search(false);
  }
  yield* search(true);
}

/** Behind the last line that ends before the limit; the limit itself where there is none. */
function cutBefore(bytes: Buffer, from: number, limit: number): number {
  if (limit <= from) return from;
  const newline = bytes.lastIndexOf(NEWLINE, limit - 1);
  return newline >= from ? newline + 1 : limit;
}

const NEWLINE = 10;

/** Where in the file what comes next stands, in it as received and in it as redacted. */
class Place {
  offset = 0;
  markerOffset = 0;
  line = 1;
  #lineBegin = 0;

  /** 1-based, in bytes. */
  get column(): number {
    return this.offset - this.#lineBegin + 1;
  }

  /** Goes past bytes of the file, in the place of which so many were written. */
  pass(bytes: Buffer, writtenBytes: number): void {
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
      this.line += 1;
      this.#lineBegin = this.offset + at + 1;
    }
    this.offset += bytes.length;
    this.markerOffset += writtenBytes;
  }
}
