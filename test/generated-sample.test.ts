import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "../src/cli/version.ts";
import { DOCKETS, readTree, sampleInputs, seal } from "./sealed.ts";

/**
 * The sealed sample of this version, which `npm run generate` writes anew as long as the version is not released. Those of
 * earlier versions are never written again.
 */
const sealed = await seal(sampleInputs());
const directory = join(DOCKETS, VERSION, "minimal");
const made = [...sealed].filter(
  (entry): entry is [string, Buffer] => Buffer.isBuffer(entry[1]) && !entry[0].startsWith("inputs/"),
);

test.for(made)("%s is what docket seals", async ([path, bytes]) => {
  await expect(bytes.toString()).toMatchFileSnapshot(join(directory, path));
});

test("there is no other file", () => {
  expect([...readTree(directory).keys()].filter((path) => !sealed.has(path))).toEqual([]);
});
