import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "../src/cli/version.ts";
import { archiveSource } from "../src/host/docket-archive.ts";
import { folderSource } from "../src/host/docket-folder.ts";
import type { Check } from "../src/model/verification.ts";
import { inspect } from "../src/inspection.ts";
import { writeArchive } from "../src/seal/archive.ts";
import { sha256Of } from "../src/seal/docket-files.ts";
import { sumsOf } from "../src/seal/layers.ts";
import { readManifest } from "../src/seal/manifest.ts";
import { type Docket, DOCKETS, failedCodes, inspectMemory, sampleInputs, seal } from "./sealed.ts";

/**
 * Dockets that were sealed once and verify for ever, and one defect each of everything that can be wrong with one.
 */
const versions = readdirSync(DOCKETS).filter((name) => /^[0-9]/.test(name));
const samples = versions.flatMap((version) =>
  readdirSync(join(DOCKETS, version)).map((name) => ({ version, name, directory: join(DOCKETS, version, name) })),
);

test.for(samples)("$version/$name verifies", async ({ version, directory }) => {
  const { checks, decision } = await inspect(folderSource(directory), VERSION);
  expect(checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
  const open = checks.filter(({ outcome }) => outcome === "not-checked");
  // Another version may compute and render in another way: then it says so, and nothing worse.
  if (version === VERSION) expect([open, decision?.decision]).toEqual([[], "promote"]);
  else expect(open.filter(({ area }) => area !== "replay" && area !== "documents")).toEqual([]);
});

interface Replacement {
  readonly path: string;
  readonly text: string;
  readonly with: string;
}

/** How a docket was tampered with: before it was sealed, so that every digest is right, or after. */
interface Recipe {
  readonly because: string;
  /** A part of what the check says. */
  readonly says: string;
  readonly inputs?: {
    readonly add?: Readonly<Record<string, string>>;
    readonly remove?: readonly string[];
    readonly replace?: readonly Replacement[];
  };
  readonly sealed?: { readonly replace?: readonly Replacement[]; readonly add?: Readonly<Record<string, string>> };
  readonly replace?: readonly Replacement[];
  readonly carryReturns?: readonly string[];
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  readonly link?: readonly string[];
  readonly sum?: { readonly manifest: string; readonly sums: string };
  readonly archive?: { readonly bytes: number } | { readonly at: number; readonly byte: number };
}

const tampered = readdirSync(join(DOCKETS, "tampered")).map((file) => {
  const [name, code] = file.replace(".json", "").split("_") as [string, string];
  return { name, code, recipe: JSON.parse(readFileSync(join(DOCKETS, "tampered", file), "utf8")) as Recipe };
});

test.for(tampered)("$name is refused by $code, and by nothing else", async ({ code, recipe }) => {
  const checks = await checksOf(recipe);
  expect(failedCodes(checks)).toEqual([code]);
  expect(
    checks
      .filter(({ outcome }) => outcome === "failed")
      .map(({ message }) => message)
      .join("\n"),
  ).toContain(recipe.says);
});

async function checksOf(recipe: Recipe): Promise<readonly Check[]> {
  const inputs = sampleInputs();
  for (const path of recipe.inputs?.remove ?? []) expect(inputs.delete(path)).toBe(true);
  for (const [path, text] of Object.entries(recipe.inputs?.add ?? {})) inputs.set(path, Buffer.from(text));
  for (const one of recipe.inputs?.replace ?? []) inputs.set(one.path, replaced(inputs.get(one.path), one));
  const forged = (path: string, text: string) =>
    (recipe.sealed?.replace ?? [])
      .filter((one) => one.path === path)
      .reduce((changed, one) => replaced(Buffer.from(changed), one).toString(), text);
  const docket = await seal(inputs, {
    ...(recipe.sealed ? { decision: (json) => forged("decision.json", json) } : {}),
    document: (path, text) => (path === "decision.json" ? text : forged(path, text)),
    ...(recipe.sealed?.add ? { added: recipe.sealed.add } : {}),
  });
  for (const one of recipe.replace ?? []) docket.set(one.path, replaced(bytesOf(docket, one.path), one));
  for (const path of recipe.carryReturns ?? [])
    docket.set(path, Buffer.from(bytesOf(docket, path).toString("latin1").replaceAll("\n", "\r\n"), "latin1"));
  for (const [path, text] of Object.entries(recipe.add ?? {})) docket.set(path, Buffer.from(text));
  for (const path of recipe.remove ?? []) expect(docket.delete(path)).toBe(true);
  for (const path of recipe.link ?? []) docket.set(path, "symbolic-link");
  if (recipe.sum) {
    const { manifest, sums } = recipe.sum;
    const bytes = bytesOf(docket, manifest);
    const text = sumsOf({ path: manifest, sha256: sha256Of(bytes) }, readManifest(bytes, { file: manifest }));
    docket.set(sums, Buffer.from(text));
  }
  return recipe.archive ? inspectArchive(docket, recipe.archive) : inspectMemory(docket);
}

function bytesOf(docket: Docket, path: string): Buffer {
  const bytes = docket.get(path);
  if (!Buffer.isBuffer(bytes)) throw new Error(`no file ${path} among ${[...docket.keys()].join(", ")}`);
  return bytes;
}

function replaced(bytes: Buffer | undefined, one: Replacement): Buffer {
  const text = bytes?.toString("latin1") ?? "";
  if (!text.includes(one.text)) throw new Error(`${one.path} does not hold ${one.text}`);
  return Buffer.from(
    text.replace(one.text, () => one.with),
    "latin1",
  );
}

async function inspectArchive(docket: Docket, change: NonNullable<Recipe["archive"]>): Promise<readonly Check[]> {
  const bytes = Buffer.from(writeArchive([...docket.keys()].map((path) => ({ path, bytes: bytesOf(docket, path) }))));
  const changed = "bytes" in change ? bytes.subarray(0, change.bytes) : bytes;
  if ("at" in change) changed[change.at] = change.byte;
  const directory = mkdtempSync(join(tmpdir(), "docket-tampered-"));
  try {
    writeFileSync(join(directory, "docket.tar"), changed);
    const source = await archiveSource(join(directory, "docket.tar"));
    try {
      return (await inspect(source, VERSION)).checks;
    } finally {
      await source.close();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
