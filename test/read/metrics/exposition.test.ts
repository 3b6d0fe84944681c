import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MetricsReading } from "../../../src/model/reading.ts";
import exposition from "../../../src/read/metrics/exposition.ts";
import { seriesKey } from "../../../src/read/metrics/labels.ts";
import { headOf, readFixture, readText, refusal } from "../fixture.ts";

const read = (name: string) => readFixture(exposition, name) as MetricsReading;
const refused = (name: string) => refusal(() => read(name));
const brief = (reading: MetricsReading) =>
  reading.series.map(
    ({ name, labels, points, isCounter }) => [name, { ...labels }, points[0]!.value, isCounter] as const,
  );

describe("expositions that are read", () => {
  test("escapes, special values, types and lines without a type", () => {
    const reading = read("ok-escapes-and-special-values.prom");
    expect(brief(reading)).toEqual([
      ["queue_depth", { path: 'C:\\tmp\\"x"\nnl', app: "shop" }, 3.5, false],
      ["queue_depth", { path: "nan" }, Number.NaN, false],
      ["queue_depth", { path: "inf" }, Infinity, false],
      ["queue_depth", { path: "ninf" }, -Infinity, false],
      ["http_requests_total", JSON.parse('{"code":"200","__proto__":"p"}'), 1_200_000, true],
      ["rpc_seconds_bucket", { le: "0.1" }, 3, true],
      ["rpc_seconds_bucket", { le: "+Inf" }, 4, true],
      // Observations below zero would make it fall, and 0.0.4 does not forbid them.
      ["rpc_seconds_sum", {}, 0.25, undefined],
      ["rpc_seconds_count", {}, 4, true],
      ["gc_seconds", { quantile: "0.5" }, 0.001, false],
      ["gc_seconds_sum", {}, -2, undefined],
      ["gc_seconds_count", {}, 7, true],
      ["no_type_at_all", {}, 0.5, undefined],
    ]);
    expect(Object.keys(reading.series[4]!.labels)).toEqual(["code", "__proto__"]);
    expect(reading.series[4]!.place).toEqual({ line: 10 });
    expect(reading.series[0]!.points).toEqual([{ value: 3.5 }]);
  });

  test("OpenMetrics: seconds, several points of a series, exemplars passed over, no newline behind # EOF", () => {
    const reading = read("ok-openmetrics-with-exemplars.om.txt");
    expect(reading.series[0]).toMatchObject({
      name: "http_requests_total",
      points: [
        { atMs: 1795426216250, value: 12 },
        { atMs: 1795426226250, value: 15 },
      ],
      isCounter: true,
      place: { line: 3 },
    });
    expect(brief(reading).slice(1)).toEqual([
      ["http_requests_created", { code: "200" }, 1795426139.5, false],
      ["body_bytes", {}, 512, false],
      ["rpc_seconds_bucket", { le: "+Inf" }, 4, true],
      ["rpc_seconds_sum", {}, 0.25, true],
      ["rpc_seconds_count", {}, 4, true],
      ["build_info", { version: "R2" }, 1, false],
      ["odd", {}, 7, undefined],
    ]);
    expect(reading.series.map((series) => series.unit)).toEqual([
      undefined,
      undefined,
      "bytes",
      ...Array.from({ length: 5 }),
    ]);
  });

  test("names in quotes", () => {
    expect(brief(read("ok-utf8-names-in-quotes.prom"))).toEqual([
      ["http.requests", { "status.code": "200", zone: "ü" }, 4, true],
      ["plain", {}, 5, undefined],
    ]);
  });

  test("milliseconds of /federate, and CRLF", () => {
    expect(read("ok-federate-milliseconds.prom").series.map((series) => series.points)).toEqual([
      [{ atMs: 1795426216252, value: 1 }],
      [{ atMs: 1795426216252, value: 0 }],
    ]);
    expect(brief(read("ok-without-metadata-crlf.prom"))).toEqual([
      ["jobs_done", {}, 4, undefined],
      ["jobs_failed", {}, 0, undefined],
    ]);
  });

  test("unknown escapes stay as they are", () => {
    const reading = readText(exposition, 'a{b="\\foo\\é"} 1\n') as MetricsReading;
    expect(reading.series[0]!.labels["b"]).toBe("\\foo\\é");
  });
});

describe("expositions that are refused", () => {
  const expectedValue = "expected a value: a decimal, NaN, +Inf or -Inf";
  const isCut = "which is OpenMetrics, expected # EOF at the end: the file is cut off";
  test.for<[string, string[]]>([
    [
      "bad-cut-off-in-a-number.prom",
      ["bad-cut-off-in-a-number.prom:3: the last line has no end, expected a newline: the file is cut off"],
    ],
    [
      "bad-openmetrics-without-eof.om.txt",
      [
        `bad-openmetrics-without-eof.om.txt:2: found an exemplar, ${isCut}`,
        `bad-openmetrics-without-eof.om.txt:2: found http_requests_total under a type for http_requests, ${isCut}`,
        "bad-openmetrics-without-eof.om.txt:2: found the time 1795426216.25, expected milliseconds since the epoch (OpenMetrics has seconds, and # EOF at its end)",
        `bad-openmetrics-without-eof.om.txt:4: found # UNIT, ${isCut}`,
        `bad-openmetrics-without-eof.om.txt:6: found the type unknown, ${isCut}`,
      ],
    ],
    [
      "bad-series-twice.prom",
      [
        'bad-series-twice.prom:2: the series errors_total{version="R2",code="500"} stands in line 1 already, expected it once',
      ],
    ],
    [
      "bad-seconds-where-milliseconds-stand.prom",
      [
        "bad-seconds-where-milliseconds-stand.prom:1: found the time 1795426216, expected milliseconds since the epoch (OpenMetrics has seconds, and # EOF at its end)",
        "bad-seconds-where-milliseconds-stand.prom:2: found the time 1795426216252.5, expected milliseconds since the epoch (OpenMetrics has seconds, and # EOF at its end)",
      ],
    ],
    [
      "bad-many-lines.prom",
      [
        `bad-many-lines.prom:2:13: found "0x1F", ${expectedValue}`,
        `bad-many-lines.prom:3:5: found "values here", ${expectedValue}`,
        'bad-many-lines.prom:4:19: the label "a" stands there twice, expected it once',
        "bad-many-lines.prom:5:22: found a quotation mark that is never closed, expected another on this line",
        "bad-many-lines.prom:6:9: found the end of the line, expected a blank or { behind the name",
        `bad-many-lines.prom:7:28: found the end of the line, ${expectedValue}`,
        'bad-many-lines.prom:8:8: found " 1", expected a quoted name of a metric inside the braces',
        'bad-many-lines.prom:9:1: found "9lives 1", expected the name of a metric',
        `bad-many-lines.prom:10:11: found "1e400", ${expectedValue}`,
        'bad-many-lines.prom:11:16: found "b=\\"2\\"} 1", expected , or }',
        "bad-many-lines.prom:12:16: found the end of the line, expected a time stamp in front of this: a finite number",
      ],
    ],
    [
      "bad-line-behind-eof.om.txt",
      ["bad-line-behind-eof.om.txt:3: found a line behind # EOF in line 2, expected nothing"],
    ],
    [
      "bad-two-types.prom",
      [
        "bad-two-types.prom:3: found the type gauge for a, expected counter as above",
        'bad-two-types.prom:4:10: found the type "percentage", expected one of counter, gauge, histogram, gaugehistogram, summary, info, stateset, unknown, untyped',
      ],
    ],
    ["bad-empty.prom", ["bad-empty.prom:1: the file is empty, expected at least one sample"]],
    ["bad-only-comments.prom", ["bad-only-comments.prom:1: found no sample, expected at least one"]],
  ])("%s", ([name, expected]) => {
    expect(refused(name)).toEqual(expected);
  });
});

test.for<[string, boolean]>([
  ["# HELP a b\n# TYPE a counter\n", true],
  ["a 1\nb 2\n", true],
  ["# only a comment\n\n", false],
  ["global\n    maxconn 1024\n", false],
  ["maxconn 1024\nbackend b\n", false],
  ["# pxname,svname,\nb,s1,\n", false],
  ["1\n# be_id be_name srv_id srv_name \n", false],
  ['{"a":1}\n', false],
])("%j is recognised: %s", ([text, expected]) => {
  expect(exposition.matches(headOf(text))).toBe(expected);
});

const labelName = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "le", "code"),
  fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,8}$/),
);
const labelValue = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    fc.constantFrom("\n", "\r", '"', "\\", "#", "{", "}", ",", " ", "n"),
  ),
});
const labels = fc.dictionary(labelName, labelValue, { maxKeys: 4 });
const sample = fc.record({
  name: fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,12}$/),
  labels,
  value: fc.double(),
  atMs: fc.option(fc.integer({ min: 1e11, max: 4e12 })),
});
const written = (value: number) => (Object.is(value, -0) ? "-0" : String(value).replace("Infinity", "Inf"));
const escaped = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

test("what is written is read back", () => {
  const samples = fc.uniqueArray(sample, {
    minLength: 1,
    selector: (one) => seriesKey(one.name, one.labels),
  });
  fc.assert(
    fc.property(samples, (given) => {
      const lines = given.map((one) => {
        const pairs = Object.entries(one.labels).map(([label, value]) => `${label}="${escaped(value)}"`);
        return `${one.name}{${pairs.join(",")}} ${written(one.value)}${one.atMs === null ? "" : ` ${one.atMs}`}\n`;
      });
      const { series } = readText(exposition, lines.join("")) as MetricsReading;
      expect(series.map((one) => [one.name, Object.entries(one.labels), one.points, one.place])).toEqual(
        given.map((one, index) => [
          one.name,
          Object.entries(one.labels),
          [one.atMs === null ? { value: one.value } : { atMs: one.atMs, value: one.value }],
          { line: index + 1 },
        ]),
      );
    }),
  );
});

test("any text is read or refused, and takes time in proportion to its length", () => {
  const alphabet = fc.constantFrom(
    ...'aZ_:{}=,"\\ \t\n#09.eE+-NIfé\r'.split(""),
    "# TYPE ",
    "# EOF\n",
    "# UNIT ",
    " 1\n",
    '{a="b"}',
  );
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 200 }), (text) => {
      refusal(() => readText(exposition, text));
      exposition.matches(headOf(text));
    }),
    { numRuns: 1_000 },
  );
  const hostile = [
    `a{b="${"\\".repeat(1_000_000)}`,
    `a ${"1".repeat(1_000_000)}x\n`,
    "a ".repeat(500_000),
    `a{${'b="c",'.repeat(160_000)}} 1\n`,
  ];
  for (const text of hostile) refusal(() => readText(exposition, text));
}, 10_000);
