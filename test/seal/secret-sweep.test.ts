import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSecrets, type Redaction, redactSecrets } from "../../src/seal/secrets.ts";
import { type SweepOptions, sweepSecrets } from "../../src/seal/secret-sweep.ts";

const TOKEN = ["ghp", "_", "abcdefghij0123456789ABCDEFGHIJ012345"].join("");

async function sweep(chunks: readonly Buffer[], options?: SweepOptions) {
  const removed: Redaction[] = [];
  const clean: Buffer[] = [];
  async function* source(): AsyncGenerator<Buffer> {
    yield* chunks;
  }
  for await (const bytes of sweepSecrets(source(), (one) => removed.push(one), options)) clean.push(bytes);
  return { clean: Buffer.concat(clean), removed };
}

function cutAt(bytes: Buffer, sizes: readonly number[]): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length]!;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

/** Smaller than the texts below, and larger than every secret in them. */
const SMALL = { windowBytes: 700, reachBytes: 600 };

describe("a file that is searched in parts", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      TOKEN,
      "Authorization: Bearer abc.def",
      "Cookie: a=b; c=d",
      "postgres://u:hunter2@h",
      "password=hunter2",
      Buffer.from(`{"token":"${TOKEN}"}`).toString("base64"),
      Buffer.from(`{"token":"${TOKEN}"}`).toString("hex"),
      encodeURIComponent(`{"token":"${TOKEN}"}`),
    ),
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      "\n",
      " ",
      '"',
      "\r\n",
      ", ",
      "\n\n",
      "/api/v1/orders/0123456789/items",
      "0123456789abcdef".repeat(4),
    ),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 });

  test("gives what the search of the whole gives, wherever it was cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 120 }), sizes, async (parts, lengths) => {
        // Blanks between them, so that no secret becomes longer than the window by what stands beside it.
        const text = Buffer.from(parts.join(" "), "utf8").toString("latin1");
        const whole = redactSecrets(text);
        const inParts = await sweep(cutAt(Buffer.from(text, "latin1"), lengths), SMALL);
        expect(inParts.clean.toString("latin1")).toBe(whole.text);
        expect(inParts.removed).toEqual(whole.removed);
      }),
      { numRuns: 300 },
    );
  });

  test("changes no byte where there is no secret, whatever the bytes are", async () => {
    const bytes = fc
      .uint8Array({ maxLength: 3_000 })
      .filter((one) => findSecrets(Buffer.from(one).toString("latin1")).length === 0);
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (one, lengths) => {
        const { clean, removed } = await sweep(cutAt(Buffer.from(one), lengths), SMALL);
        expect(removed).toEqual([]);
        expect(clean.equals(Buffer.from(one))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

test("finds a secret across the border of two windows of the usual size", async () => {
  const window = 8 * 1_048_576;
  for (const around of [0, 262_144]) {
    const before = window - around - 20;
    const line = `${"x".repeat(99)}\n`;
    const text = `${line.repeat(Math.floor(before / 100))}${" ".repeat(before % 100)}${TOKEN} ${line.repeat(20_000)}`;
    const { clean, removed } = await sweep(cutAt(Buffer.from(text), [65_536]));
    expect(removed).toMatchObject([{ kind: "github-token", offset: before, line: Math.floor(before / 100) + 1 }]);
    expect(clean.toString()).toBe(text.replace(TOKEN, "[REDACTED:github-token]"));
  }
});

test("a line that never ends is searched in bounded memory all the same", async () => {
  const text = `{"a":"${"ab ".repeat(4_000_000)}${TOKEN}${" cd".repeat(2_000_000)}"}`;
  const { clean, removed } = await sweep(cutAt(Buffer.from(text), [1_000_000]));
  expect(removed.map(({ kind, column }) => [kind, column])).toEqual([["github-token", 12_000_007]]);
  expect(clean.length).toBe(text.length - TOKEN.length + "[REDACTED:github-token]".length);
});

test("counts columns and lengths in bytes, and passes on bytes that are no text", async () => {
  const bytes = Buffer.concat([Buffer.from("é\n\0\xFF é ", "latin1"), Buffer.from(TOKEN), Buffer.of(0xff, 0xfe)]);
  const { clean, removed } = await sweep([bytes]);
  expect(removed).toMatchObject([{ line: 2, column: 6, offset: 7, length: 40 }]);
  expect(clean.subarray(0, 7).equals(bytes.subarray(0, 7))).toBe(true);
  expect(clean.subarray(-2).equals(Buffer.of(0xff, 0xfe))).toBe(true);
});
