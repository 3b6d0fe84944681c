import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { readFile } from "node:fs/promises";
import { withoutSecrets } from "../seal/secrets.ts";
import { pointerPath, valueAt } from "../model/shape.ts";

/**
 * Raw lines of an artifact by their number, unpacked where it is gzip, without the secrets in them. Reads no further than
 * the last one asked for.
 */
export async function linesOf(
  directory: string,
  path: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set(numbers);
  const last = Math.max(0, ...numbers);
  const found = new Map<number, string>();
  const file = createReadStream(resolve(directory, path));
  const isGzip = await beginsWithGzip(resolve(directory, path));
  const lines = createInterface({
    input: isGzip ? file.pipe(createGunzip()) : file,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (wanted.has(number)) found.set(number, withoutSecrets(line));
    if (number >= last) break;
  }
  lines.close();
  file.destroy();
  return found;
}

/** The value at a JSON pointer (RFC 6901) of an artifact, as compact JSON without secrets, cut for showing. */
export async function excerptAt(directory: string, path: string, pointer: string): Promise<string> {
  const root: unknown = JSON.parse(await readFile(resolve(directory, path), "utf8"));
  const value = valueAt(root, pointerPath(pointer));
  if (value === undefined) return "(not there)";
  // The name of a field may be all that says that its value is a secret.
  const name = `${JSON.stringify(pointerPath(pointer).at(-1) ?? "")}:`;
  const text = withoutSecrets(`${name}${JSON.stringify(value)}`).slice(name.length);
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
}

async function beginsWithGzip(path: string): Promise<boolean> {
  const stream = createReadStream(path, { end: 1 });
  for await (const chunk of stream as AsyncIterable<Buffer>) return chunk[0] === 0x1f && chunk[1] === 0x8b;
  return false;
}
