import { type At, type Defect, DocketError, refuse } from "../../errors.ts";
import type { MetricPoint, MetricSeries } from "../../model/reading.ts";
import type { Unit } from "../../model/unit.ts";
import { defineDocument, type Head } from "../reader.ts";
import { type ExpositionLine, ExpositionProblem, readExpositionLine } from "./exposition-line.ts";
import { seriesKey, seriesText } from "./labels.ts";

/**
 * Text exposition 0.0.4, https://prometheus.io/docs/instrumenting/exposition_formats/: values in the unit that the name
 * ends with, times in milliseconds. OpenMetrics, https://prometheus.io/docs/specs/om/open_metrics_spec/: times in
 * seconds, `# EOF` at the end. Both may quote names that are not ASCII. Help texts and exemplars are passed over.
 *
 * The same digits are two times in the two formats, so a file is read as OpenMetrics only where it ends with `# EOF`,
 * and refused as cut off where it speaks OpenMetrics without it.
 */
export default defineDocument({
  format: "exposition",
  title: "Prometheus text exposition 0.0.4, OpenMetrics",
  family: "metrics",
  matches: (head) => looksLikeExposition(head),
  read: (text, _options, at) => {
    const isOpenMetrics = endsWithEof(text);
    const lines = completeLines(text, isOpenMetrics, at);
    const exposition = new Exposition(isOpenMetrics, at);
    lines.forEach((content, index) => exposition.readLine(content, index + 1));
    return { family: "metrics", format: "exposition", series: exposition.series(), warnings: [] };
  },
});

const SHOWN_LINES = 50;

/** Whether every line at the head is a comment or a sample, and one of them at least a sample or a `# TYPE`. */
function looksLikeExposition(head: Head): boolean {
  const lines = head.text.split("\n");
  if (!head.isWhole) lines.pop();
  let found = 0;
  for (const content of lines) {
    let line: ExpositionLine;
    try {
      line = readExpositionLine(trimReturn(content));
    } catch (error) {
      if (error instanceof ExpositionProblem) return false;
      throw error;
    }
    if (line.kind === "sample" || line.kind === "type") found += 1;
    if (found >= SHOWN_LINES) return true;
  }
  return found > 0;
}

function trimReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function endsWithEof(text: string): boolean {
  return /(?:^|\n)# EOF\r?\n?$/.test(text.slice(-8));
}

/** A sample without the end of its line may be cut off in the middle of its number. */
function completeLines(text: string, isOpenMetrics: boolean, at: At): readonly string[] {
  const lines = text.split("\n").map(trimReturn);
  const last = lines.at(-1)!;
  if (text === "")
    throw refuse("evidence-malformed", "the file is empty, expected at least one sample", { ...at, line: 1 });
  // OpenMetrics leaves the newline behind `# EOF` to the writer.
  if (last !== "" && !isOpenMetrics) {
    const message = "the last line has no end, expected a newline: the file is cut off";
    throw refuse("evidence-malformed", message, { ...at, line: lines.length });
  }
  return lines;
}

type MetricType = Extract<ExpositionLine, { kind: "type" }>["type"];
type Sample = Extract<ExpositionLine, { kind: "sample" }>;

/** Below this a time of 0.0.4 would lie before 1973: it is one in seconds. */
const MILLISECONDS_LEAST = 1e11;
const MILLISECONDS_PER_SECOND = 1_000;
const DEFECTS_MOST = 100;

class Exposition {
  readonly #isOpenMetrics: boolean;
  readonly #at: At;
  readonly #defects: Defect[] = [];
  readonly #types = new Map<string, MetricType>();
  readonly #units = new Map<string, string>();
  readonly #found = new Map<
    string,
    { readonly sample: Sample; readonly line: number; readonly points: MetricPoint[] }
  >();
  #eofLine: number | undefined;

  constructor(isOpenMetrics: boolean, at: At) {
    this.#isOpenMetrics = isOpenMetrics;
    this.#at = at;
  }

  readLine(content: string, line: number): void {
    let read: ExpositionLine;
    try {
      read = readExpositionLine(content);
    } catch (error) {
      if (!(error instanceof ExpositionProblem)) throw error;
      this.#add(line, error.message, error.column);
      return;
    }
    if (this.#eofLine !== undefined && content !== "")
      this.#add(line, `found a line behind # EOF in line ${this.#eofLine}, expected nothing`);
    switch (read.kind) {
      case "type":
        this.#readType(read, line);
        break;
      case "unit":
        this.#requireEof(line, "# UNIT");
        this.#units.set(read.name, read.unit);
        break;
      case "eof":
        this.#eofLine = line;
        break;
      case "sample":
        this.#readSample(read, line);
        break;
      case "other":
        break;
    }
  }

  series(): readonly MetricSeries[] {
    const [first, ...others] = this.#defects;
    if (first) throw new DocketError([first, ...others]);
    if (this.#found.size === 0)
      throw refuse("evidence-malformed", "found no sample, expected at least one", { ...this.#at, line: 1 });
    return [...this.#found.values()].map(({ sample, line, points }) => {
      const family = this.#familyOf(sample.name);
      const type = family === undefined ? undefined : this.#types.get(family);
      const isCounter = type && isCounterSample(sample.name.slice(family!.length), type, this.#isOpenMetrics);
      const unit = this.#unitOf(sample.name, family);
      return {
        name: sample.name,
        labels: sample.labels,
        points,
        ...(unit === undefined ? {} : { unit }),
        ...(isCounter === undefined ? {} : { isCounter }),
        place: { line },
      };
    });
  }

  #readType({ name, type }: Extract<ExpositionLine, { kind: "type" }>, line: number): void {
    if (OPEN_METRICS_TYPES.has(type)) this.#requireEof(line, `the type ${type}`);
    const earlier = this.#types.get(name);
    if (earlier !== undefined && earlier !== type) {
      this.#add(line, `found the type ${type} for ${name}, expected ${earlier} as above`);
    }
    this.#types.set(name, type);
  }

  #readSample(sample: Sample, line: number): void {
    if (sample.hasExemplar) this.#requireEof(line, "an exemplar");
    // In 0.0.4 the type of a counter bears the whole name, `_total` included.
    if (
      sample.name.endsWith("_total") &&
      this.#types.get(sample.name.slice(0, -6)) === "counter" &&
      !this.#types.has(sample.name)
    ) {
      this.#requireEof(line, `${sample.name} under a type for ${sample.name.slice(0, -6)}`);
    }
    const point = this.#point(sample, line);
    const key = seriesKey(sample.name, sample.labels);
    const earlier = this.#found.get(key);
    if (!earlier) {
      this.#found.set(key, { sample, line, points: [point] });
      return;
    }
    const previous = earlier.points.at(-1)!;
    // Only OpenMetrics lets a series stand there more than once, at times that ascend.
    if (this.#isOpenMetrics && previous.atMs !== undefined && point.atMs !== undefined && point.atMs > previous.atMs) {
      earlier.points.push(point);
    } else {
      this.#add(
        line,
        `the series ${seriesText(sample.name, sample.labels)} stands in line ${earlier.line} already, expected it once`,
      );
    }
  }

  #point({ value, time, timeText }: Sample, line: number): MetricPoint {
    if (time === undefined) return { value };
    if (this.#isOpenMetrics) return { atMs: Math.round(time * MILLISECONDS_PER_SECOND), value };
    if (!Number.isInteger(time) || time < MILLISECONDS_LEAST) {
      this.#add(
        line,
        `found the time ${timeText}, expected milliseconds since the epoch (OpenMetrics has seconds, and # EOF at its end)`,
      );
    }
    return { atMs: time, value };
  }

  #requireEof(line: number, found: string): void {
    if (!this.#isOpenMetrics)
      this.#add(line, `found ${found}, which is OpenMetrics, expected # EOF at the end: the file is cut off`);
  }

  #add(line: number, message: string, column?: number): void {
    if (this.#defects.length >= DEFECTS_MOST) return;
    const at = { ...this.#at, line, ...(column === undefined ? {} : { column }) };
    this.#defects.push({ code: "evidence-malformed", message, at });
  }

  #familyOf(sampleName: string): string | undefined {
    if (this.#types.has(sampleName)) return sampleName;
    const underscore = sampleName.lastIndexOf("_");
    const family = sampleName.slice(0, Math.max(underscore, 0));
    const type = this.#types.get(family);
    return type && SUFFIXES[type].includes(sampleName.slice(underscore)) ? family : undefined;
  }

  /** What `# UNIT` says, where it is a unit of ours and the sample bears it; seconds are left to the plan. */
  #unitOf(sampleName: string, family: string | undefined): Unit | undefined {
    const unit = family === undefined ? undefined : this.#units.get(family);
    const bearsUnit = sampleName === family || /_(?:total|sum)$/.test(sampleName);
    return bearsUnit && (unit === "bytes" || unit === "ratio") ? unit : undefined;
  }
}

const OPEN_METRICS_TYPES: ReadonlySet<MetricType> = new Set(["unknown", "info", "stateset", "gaugehistogram"]);

/** The endings that the samples of a family may have beside the family's own name. */
const SUFFIXES: Readonly<Record<MetricType, readonly string[]>> = {
  counter: ["_total", "_created"],
  gauge: [],
  histogram: ["_bucket", "_count", "_sum", "_created"],
  gaugehistogram: ["_bucket", "_gcount", "_gsum"],
  summary: ["_count", "_sum", "_created"],
  info: ["_info"],
  stateset: [],
  unknown: [],
  untyped: [],
};

/** Whether a sample only grows, by its ending and by what the type of its family promises; undefined for no promise. */
function isCounterSample(suffix: string, type: MetricType, isOpenMetrics: boolean): boolean | undefined {
  if (type === "untyped" || type === "unknown") return undefined;
  if (type === "counter") return suffix !== "_created";
  if (type !== "histogram" && type !== "summary") return false;
  if (suffix === "_bucket" || suffix === "_count") return true;
  // Observations below zero make a sum fall. OpenMetrics forbids a histogram to show its sum then; nothing else does.
  if (suffix === "_sum") return type === "histogram" && isOpenMetrics ? true : undefined;
  return false;
}
