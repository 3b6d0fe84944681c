import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { recognise } from "../../src/read/recognise.ts";
import { headOf, readText, refusal } from "../read/fixture.ts";

/** Real files of real tools, beside the repository and never in it: `npm run test:samples`. */
const root = join(import.meta.dirname, "../../../shared/data");
const isThere = existsSync(root);
const found = isThere ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
const paths = found
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

/** Which format a file must be recognised as, by where it lies. */
const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/^runs\/.*\/metrics\/(?:range|instant)\/.*\.json$/, "prometheus-api"],
  [/^runs\/.*\/exposition\/.*\.prom$/, "exposition"],
  [/^runs\/.*\/show_stat\.csv$/, "haproxy-stat"],
  [/^runs\/.*\/show_servers_state\.txt$/, "haproxy-servers-state"],
  [/^runs\/.*\/haproxy\.cfg$/, "haproxy-config"],
  [/^runs\/.*\/LB_(?:STATE_)?DIFF\.txt$/, "unified-diff"],
  [/^samples\/metrics\/prometheus-api\/(?!alerts_).*\.json$/, "prometheus-api"],
  [/^samples\/metrics\/prometheus-text\/.*\.(?:prom|prom\.txt)$/, "exposition"],
  [/^samples\/metrics\/openmetrics(?:-conformance)?\/.*\.om\.txt$/, "exposition"],
  [/^samples\/lb\/haproxy\/show_stat.*\.csv$/, "haproxy-stat"],
  [/^samples\/lb\/haproxy\/show_servers_state.*\.txt$/, "haproxy-servers-state"],
  [/^samples\/lb\/haproxy\/.*\.cfg$/, "haproxy-config"],
  [/^samples\/lb\/.*\.diff$/, "unified-diff"],
  [/^samples\/supporting\/junit\/.*\.xml$/, "junit"],
  [/^samples\/supporting\/openslo\/.*\.ya?ml$/, "openslo"],
];

/** Samples that are refused, and must be. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  "samples/metrics/prometheus-api/query_native_histogram.json": /native histograms, which are not supported yet/,
  "samples/metrics/prometheus-api/range_native_hist.json": /native histograms, which are not supported yet/,
  "samples/metrics/prometheus-api/query_parse_error.json": /the query failed, "bad_data"/,
  "samples/supporting/openslo/openslo-getting-started.yml": /found apiVersion "openslo\/v1alpha", expected openslo\/v1/,
};

const read = (path: string) => {
  const text = readFileSync(join(root, path), "utf8");
  const [format, ...others] = recognise(headOf(text, path));
  return { text, format, others };
};

describe.skipIf(!isThere)(
  `samples in ${relative(process.cwd(), root)}${isThere ? "" : " (skipped: the folder is not there)"}`,
  () => {
    for (const [pattern, expected] of EXPECTED) {
      test(`${pattern} is ${expected}`, () => {
        const fitting = paths.filter((path) => pattern.test(path));
        expect(fitting.length).toBeGreaterThan(0);
        for (const path of fitting) {
          const { text, format, others } = read(path);
          expect([path, format?.format, others]).toEqual([path, expected, []]);
          const lines = refusal(() => readText(format!, text, path));
          if (REFUSED[path]) expect(lines.join("\n")).toMatch(REFUSED[path]);
          else expect(lines).toEqual([]);
        }
      });
    }

    test("no other file is taken for a document, and none makes a reader throw anything but a refusal", () => {
      const taken: string[] = [];
      for (const path of paths.filter((one) => !EXPECTED.some(([pattern]) => pattern.test(one)))) {
        const { text, format, others } = read(path);
        expect([path, others]).toEqual([path, []]);
        if (format && format.family !== "load")
          taken.push(`${path}: ${format.format}, ${refusal(() => readText(format, text, path)).length} defects`);
      }
      expect(taken).toEqual([]);
    });
  },
);
