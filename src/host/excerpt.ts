import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { withoutSecrets } from "../seal/secrets.ts";
import { pointerPath, valueAt } from "../model/shape.ts";
import type { EvidenceStore } from "../pipeline.ts";

/**
 * Raw lines of an artifact by their number, unpacked where it is gzip, without the secrets in them. Reads no further than
 * the last one asked for.
 */
export async function linesOf(
  evidence: EvidenceStore,
  path: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set(numbers);
  const last = Math.max(0, ...numbers);
  const found = new Map<number, string>();
  const content = await evidence.open(path);
  if (!content) return found;
  const input = await unpacked(content);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (wanted.has(number)) found.set(number, withoutSecrets(line));
    if (number >= last) break;
  }
  lines.close();
  input.destroy();
  return found;
}

/** The value at a JSON pointer (RFC 6901) of an artifact, as compact JSON without secrets, cut for showing. */
export async function excerptAt(evidence: EvidenceStore, path: string, pointer: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await evidence.open(path)) ?? []) chunks.push(chunk);
  if (chunks.length === 0) return "(not there)";
  const root: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  const value = valueAt(root, pointerPath(pointer));
  if (value === undefined) return "(not there)";
  // The name of a field may be all that says that its value is a secret.
  const name = `${JSON.stringify(pointerPath(pointer).at(-1) ?? "")}:`;
  const text = withoutSecrets(`${name}${JSON.stringify(value)}`).slice(name.length);
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
}

async function unpacked(content: AsyncIterable<Buffer>): Promise<Readable> {
  const chunks = content[Symbol.asyncIterator]();
  const first = await chunks.next();
  const all = async function* (): AsyncGenerator<Buffer> {
    for (let next = first; !next.done; next = await chunks.next()) yield next.value;
  };
  const stream = Readable.from(all());
  const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  return isGzip ? stream.pipe(createGunzip()) : stream;
}
