import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/model/reading.ts";
import { units as formats } from "../../src/read/formats.ts";
import type { Format } from "../../src/read/reader.ts";
import {
  fixtureBytes,
  fixtureNames,
  fixtureOptions,
  fixtureText,
  headOf,
  laterRefusal,
  readFixture,
  readText,
} from "./fixture.ts";

const folderOf = (format: Format) =>
  `${format.family === "balancer-diff" ? "balancer" : format.family}/${format.format}`;
const fixturesOf = (prefix: "ok-" | "bad-") =>
  formats.flatMap((format) =>
    fixtureNames(folderOf(format), prefix).map((name) => [`${folderOf(format)}/${name}`, format] as const),
  );

test.for(fixturesOf("ok-"))("%s is recognised by its own format, and by no other", ([path, format]) => {
  const recognised = formats.filter((one) => one.matches(headOf(fixtureText(path), path)));
  // Where only the plan can say what a log holds, nothing may guess.
  const { line, fields } = fixtureOptions(path);
  expect(recognised).toEqual(line === undefined && fields === undefined ? [format] : []);
});

const documents = formats.filter((format) => format.shape === "document" && format.family !== "load");
const ofDocuments = (prefix: "ok-" | "bad-") =>
  documents.flatMap((format) =>
    fixtureNames(folderOf(format), prefix).map((name) => [`${folderOf(format)}/${name}`, name, format] as const),
  );

test.for(ofDocuments("bad-"))("%s is refused with the place", async ([, name, format]) => {
  const lines = await laterRefusal(() => readFixture(format, name));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines)
    expect(line).toMatch(new RegExp(`^${name.replaceAll(".", "\\.")}(?::\\d+(?::\\d+)?|#\\S*): [^.]`));
});

/** How much a reading holds: no cut may ever make it more, nor other than it was. */
function contents(reading: Exclude<Reading, { family: "load" }>): readonly string[] {
  if (reading.family === "metrics") {
    return reading.series.flatMap(({ name, labels, points }) =>
      points.map((point) => JSON.stringify([name, labels, String(point.value), point.atMs])),
    );
  }
  if (reading.family === "slo") {
    return reading.objectives.flatMap(({ burnRates, ...objective }) =>
      [objective, ...burnRates].map((part) => JSON.stringify(part)),
    );
  }
  const parts = { balancer: "servers", "balancer-diff": "hunks", tests: "cases", previous: "values" } as const;
  const found = reading as unknown as Readonly<Record<string, readonly unknown[]>>;
  return found[parts[reading.family]]!.map((part) => JSON.stringify(part));
}

/** Blanks, comments, types, and what a diff says behind its last hunk, carry no content: they are not missed. */
function holdsNothing(rest: string): boolean {
  return rest.split("\n").every((line) => /^\s*(?:#.*|\\ .*|--|\d+\.\d+\.\d+)?\s*$/.test(line));
}

describe("a file that was cut off at any byte", () => {
  test.for(ofDocuments("ok-"))("%s", async ([path, , format]) => {
    const bytes = fixtureBytes(path);
    const whole = contents(await readText(format, bytes.toString("utf8")));
    for (let size = 0; size < bytes.length; size += 1) {
      const text = bytes.toString("utf8", 0, size);
      let part: readonly string[] | undefined;
      // Anything but a DocketError fails the test.
      await laterRefusal(async () => void (part = contents(await readText(format, text))));
      if (part === undefined) continue;
      expect(whole).toEqual(expect.arrayContaining([...part]));
      const rest = bytes.toString("utf8", size);
      // A configuration says much else behind its last server.
      if (part.length === whole.length && format.format !== "haproxy-config")
        expect(holdsNothing(rest), `cut at byte ${size}: ${JSON.stringify(rest.slice(0, 80))}`).toBe(true);
    }
  });
});

test.each([
  ["empty lines", "\n".repeat(65_000)],
  ["blanks", " ".repeat(65_000)],
  ["opening brackets", "(".repeat(65_000)],
  ["braces and blanks", "{ ".repeat(32_000)],
  ["commas", ", ".repeat(32_000)],
  ["quotes", '"'.repeat(65_000)],
  ["digits", "1".repeat(65_000)],
])("formats tell in linear time that a head of %s is not theirs", (_, text) => {
  for (const format of formats) {
    const began = process.cpuUsage().user;
    format.matches(headOf(text));
    expect((process.cpuUsage().user - began) / 1_000, format.format).toBeLessThan(500);
  }
});
