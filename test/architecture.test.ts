import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Who may import whom, and who may touch the machine. Stages never import stages, they meet in the pipeline, in the making
 * of documents and in inspection, so that a command loads no stage that it does not need; only host and cli know files, clocks, chance and the network, so that the same inputs give the same bytes.
 */
const src = join(import.meta.dirname, "../src");
const STAGES = ["plan", "validate", "read", "evaluate", "conclude", "render", "seal", "translate", "audit"];
const MEETINGS = ["pipeline", "documents", "inspection"];
const OUTSIDE = ["host", "cli", "index"];

/** Layer → the layers that it may import besides itself; a layer is a folder of src or a file in it. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  // A refused artifact is a value, and its defects are those of errors.ts, which imports nothing either.
  model: ["errors"],
  statistics: [],
  // What a text says before it means anything.
  syntax: ["errors"],
  // What looks at every byte of large files is compiled.
  wasm: [],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ["model", "errors", "statistics", "syntax", "wasm"]])),
  pipeline: ["model", "errors", "statistics", ...STAGES],
  documents: ["model", "evaluate", "render", "seal"],
  inspection: ["model", "pipeline", "documents", "render", "seal"],
  ...Object.fromEntries(
    OUTSIDE.map((layer) => [layer, ["model", "errors", "statistics", ...STAGES, ...MEETINGS, "host", "cli"]]),
  ),
};

/** Node's own modules that compute, and neither look nor reach outside: allowed to each layer that needs them, and why. */
const COMPUTES: Readonly<Record<string, readonly string[]>> = {
  // Digests of evidence are taken while it is read; a seal is digests and signatures; the documents name a digest.
  "node:crypto": ["read", "seal", "pipeline"],
  // Evidence comes packed, and a reader streams it.
  "node:zlib": ["read", "seal"],
  "node:stream": ["read"],
  // The types of saxes do not compile under exactOptionalPropertyTypes: read/scan/xml.ts requires it instead.
  "node:module": ["read"],
};

/** What makes two runs differ, or reaches out of the program. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bprocess\s*[.[]|\bglobalThis\b/, "the process"],
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<![\w.]|new )Date\(|\bperformance\.now\b/, "the clock"],
  [/\.[gs]et(?:Date|Day|FullYear|Hours|Minutes|Month|Seconds|TimezoneOffset)\(|\bnew Date\([^()]*,/, "the time zone"],
  [/\bMath\.random\b|\brandom(?:UUID|Bytes|Int|FillSync)\b|\bgetRandomValues\b/, "chance"],
  [/\bIntl\b|\.toLocale\w+\(|\.localeCompare\(/, "the locale"],
  [/\bconsole\s*\./, "the console"],
  [/\bfetch\(|\bnew (?:WebSocket|XMLHttpRequest|EventSource)\b/, "the network"],
  [/\bset(?:Timeout|Interval|Immediate)\(/, "a timer"],
  [/\beval\(|\bnew Function\(|\bWebAssembly\b|\bimport\((?!\s*["'])/, "code that is made at run time"],
];

/** Files that may do one of these things after all, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // Compiles the layout of a log's lines, of which nothing but numbers goes into the code, and the search for secrets, to
  // WebAssembly: such code reaches nothing but its own memory.
  "wasm/assembler.ts": "uses code that is made at run time",
};

/** Every way in which a file of src breaks the rule; none for a file that keeps it. */
function breaches(path: string, source: string): readonly string[] {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  const layer = layerOf(path);
  const imported = [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*["']([^"'\s]+)["']/g)].map(
    (match) => match[1]!,
  );
  const own = imported.filter((name) => name.startsWith(".")).map((name) => layerOf(posix.join(dirname(path), name)));
  const ours = own
    .filter((other) => other !== layer && !(IMPORTS[layer] ?? []).includes(other))
    .map((other) => `imports ${other}`);
  const exits = path !== "cli/main.ts" && /\bprocess\.exit\(/.test(text) ? ["ends the process"] : [];
  if (OUTSIDE.includes(layer)) return [...ours, ...exits];
  const foreign = imported
    .filter((name) => !name.startsWith(".") && !isAllowed(layer, path, name))
    .map((name) => `imports ${name}`);
  const touched = FORBIDDEN.flatMap(([pattern, what]) => (pattern.test(text) ? [`uses ${what}`] : []));
  return [...ours, ...foreign, ...touched.filter((what) => EXCEPTIONS[path] !== what)];
}

function isAllowed(layer: string, path: string, name: string): boolean {
  if (name.startsWith("node:")) return (COMPUTES[name] ?? []).includes(layer);
  if (layer === "model") return name === "zod" && /(?:-document|\/snapshot)\.ts$/.test(path);
  return STAGES.includes(layer) || layer === "statistics" || layer === "syntax";
}

/** `read` of `read/load/tally.ts`, `errors` of `errors.ts`. */
function layerOf(path: string): string {
  return path.split("/")[0]!.replace(/\.[jt]s$/, "");
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  // Generated: the generator refuses a validator that imports anything, and its tables of texts are no source to read.
  .filter((path) => !path.startsWith("model/validators/"))
  .toSorted();

test("every layer of src is known to this rule", () => {
  expect(files.filter((path) => !Object.hasOwn(IMPORTS, layerOf(path)))).toEqual([]);
});

test.for(files)("%s imports and touches only what it may", (path) => {
  expect(breaches(path, readFileSync(join(src, path), "utf8"))).toEqual([]);
});

describe("the rule finds", () => {
  const LINES: readonly (readonly [path: string, line: string, breach: string])[] = [
    ["read/read.ts", 'import { evaluate } from "../evaluate/evaluate.ts";', "imports evaluate"],
    ["read/load/tally.ts", 'import type { Plan } from "../../plan/compile.ts";', "imports plan"],
    ["evaluate/split.ts", 'export * from "../render/words.ts";', "imports render"],
    ["render/words.ts", 'import "../pipeline.ts";', "imports pipeline"],
    ["seal/dsse.ts", 'const files = await import("../host/files.ts");', "imports host"],
    ["pipeline.ts", 'import { run } from "./cli/run.ts";', "imports cli"],
    ["pipeline.ts", 'import { documentsOf } from "./documents.ts";', "imports documents"],
    ["documents.ts", 'import { judge } from "./pipeline.ts";', "imports pipeline"],
    ["model/plan.ts", 'import { splitTest } from "../statistics/split.ts";', "imports statistics"],
    ["model/finding.ts", 'import * as z from "zod";', "imports zod"],
    ["statistics/split.ts", 'import type { Plan } from "../model/plan.ts";', "imports model"],
    ["errors.ts", 'import type { Place } from "./model/artifact.ts";', "imports model"],
    ["conclude/conclude.ts", 'import { readFileSync } from "node:fs";', "imports node:fs"],
    ["evaluate/split.ts", "import { createHash } from 'node:crypto';", "imports node:crypto"],
    ["plan/yaml.ts", 'const zone = process.env["TZ"];', "uses the process"],
    ["plan/yaml.ts", 'const zone = globalThis["process"];', "uses the process"],
    ["conclude/conclude.ts", "const decidedAt = Date.now();", "uses the clock"],
    ["conclude/conclude.ts", "const decidedAt = new Date();", "uses the clock"],
    ["conclude/conclude.ts", "const decidedAt = Date();", "uses the clock"],
    ["render/numbers.ts", "const hour = new Date(time).getHours();", "uses the time zone"],
    ["render/numbers.ts", "const day = new Date(2026, 10, 1);", "uses the time zone"],
    ["statistics/random.ts", "return Math.random();", "uses chance"],
    ["seal/statement.ts", "const id = crypto.randomUUID();", "uses chance"],
    ["render/numbers.ts", "return count.toLocaleString();", "uses the locale"],
    ["render/numbers.ts", "names.sort((a, b) => a.localeCompare(b));", "uses the locale"],
    ["render/numbers.ts", 'new Intl.NumberFormat("en")', "uses the locale"],
    ["translate/k6.ts", "console.warn(skipped);", "uses the console"],
    ["read/metrics/prometheus-api.ts", "const reply = await fetch(url);", "uses the network"],
    ["read/read.ts", "setTimeout(resolve, 10);", "uses a timer"],
    ["translate/k6.ts", "return new Function(script);", "uses code that is made at run time"],
    ["read/scan/csv.ts", "new WebAssembly.Module(bytes);", "uses code that is made at run time"],
    ["seal/dsse.ts", 'const { readFileSync } = require("node:fs");', "imports node:fs"],
    ["host/files.ts", "process.exit(1);", "ends the process"],
  ];
  test.for(LINES)("in %s: %s", ([path, line, breach]) => {
    expect(breaches(path, line)).toEqual([breach]);
  });
});

describe("the rule lets pass", () => {
  const LINES: readonly (readonly [path: string, line: string])[] = [
    ["read/load/tally.ts", 'import { Distribution } from "../../model/distribution.ts";'],
    ["evaluate/split.ts", 'import { splitTest } from "../statistics/split.ts";'],
    ["model/plan-document.ts", 'import * as z from "zod";'],
    ["plan/compile.ts", "const beginMs = Date.parse(entry.from); // never Date.now()"],
    ["model/time.ts", "return new Date(ms).toISOString();"],
    ["plan/compile.ts", "/* console.log(process.env) */"],
    ["host/clock.ts", "return Date.now();"],
    ["cli/main.ts", "process.exit(1);"],
  ];
  test.for(LINES)("in %s: %s", ([path, line]) => {
    expect(breaches(path, line)).toEqual([]);
  });
});
