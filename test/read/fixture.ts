import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DocketError } from "../../src/errors.ts";
import type { DocumentFormat, Format, Head, ReadOptions } from "../../src/read/reader.ts";

const root = join(import.meta.dirname, "../fixtures/read");
const HEAD_MOST = 65_536;

/** The bytes of a fixture of `test/fixtures/read`, by its path from there. */
export function fixtureBytes(path: string): Buffer {
  return readFileSync(join(root, path));
}

export function fixtureText(path: string): string {
  return fixtureBytes(path).toString("utf8");
}

/** Names of the fixtures of a format, `family/format`, that begin with the prefix; option files are no fixtures. */
export function fixtureNames(folder: string, prefix: "ok-" | "bad-"): string[] {
  const names = readdirSync(join(root, folder)).sort();
  return names.filter((name) => name.startsWith(prefix) && !name.endsWith(".options.json"));
}

/** What the plan would say about how to read the fixture: the `.options.json` of the same name, where there is one. */
export function fixtureOptions(path: string): ReadOptions {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const name = `${path.slice(folder.length + 1).replace(/\.[^.]+$/, "")}.options.json`;
  if (!readdirSync(join(root, folder)).includes(name)) return { zoneMinutes: 0 };
  return JSON.parse(fixtureText(`${folder}/${name}`)) as ReadOptions;
}

export function headOf(text: string, path = "file"): Head {
  return { path, text: text.slice(0, HEAD_MOST), isWhole: text.length <= HEAD_MOST };
}

/** Reads a fixture under its own file name. */
export function readFixture(format: Format, name: string): ReturnType<DocumentFormat["read"]> {
  return readText(
    format,
    fixtureText(`${format.family === "balancer-diff" ? "balancer" : format.family}/${format.format}/${name}`),
    name,
  );
}

export function readText(format: Format, text: string, file = "file"): ReturnType<DocumentFormat["read"]> {
  if (format.shape !== "document" || format.family === "load")
    throw new TypeError(`${format.format} is not read whole`);
  return format.read(text, { zoneMinutes: 0 }, { file });
}

/** As `refusal`, of a call that may take its time. */
export async function laterRefusal(call: () => unknown): Promise<string[]> {
  try {
    await call();
  } catch (error) {
    return refusal(() => {
      throw error;
    });
  }
  return [];
}

/** The lines of the message with which the call is refused; any other error is thrown on. */
export function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof DocketError) return error.message.split("\n");
    throw error;
  }
  return [];
}
