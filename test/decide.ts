import type { DecisionDocument, FindingDocument } from "../src/model/decision-document.ts";
import { type EvidenceStore, judge, parsePlan, receive } from "../src/pipeline.ts";
import { sentence } from "../src/render/words.ts";

/** The decision on a plan over files that exist in memory only: path as in the plan → content. */
export async function decide(plan: string, files: Readonly<Record<string, string>>): Promise<DecisionDocument> {
  const parsed = parsePlan(plan, "docket.yaml", "0".repeat(64));
  return judge(parsed, await receive(parsed, storeOf(files)), "0.0.0");
}

/** Evidence in memory, handed out in one piece. */
export function storeOf(files: Readonly<Record<string, string>>): EvidenceStore {
  return {
    open: (path) => Promise.resolve(Object.hasOwn(files, path) ? once(Buffer.from(files[path]!)) : undefined),
  };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The finding of that id; the ids that there are, where there is none. */
export function find(decision: DecisionDocument, id: string): FindingDocument {
  const finding = decision.findings.find((candidate) => candidate.id === id);
  if (!finding) throw new Error(`no finding ${id} among ${decision.findings.map((one) => one.id).join(", ")}`);
  return finding;
}

/** What people read about a finding, with ordinary blanks. */
export function words(decision: DecisionDocument, id: string): string {
  return sentence(decision, find(decision, id)).replaceAll("\u00A0", " ");
}

/** Verdict and reason of a finding, as a test states them. */
export function verdict(decision: DecisionDocument, id: string): string {
  const finding = find(decision, id);
  return `${finding.verdict}: ${finding.reason}`;
}

/** Begin of the first phase of every plan that is made here. */
export const BEGIN_MS = Date.UTC(2026, 2, 2, 10, 0, 0);
/** Length of each of its phases. */
export const LENGTH_MS = 10 * 60_000;

export const at = (offsetMs: number): string => new Date(BEGIN_MS + offsetMs).toISOString();

interface PlanParts {
  readonly phases?: readonly string[];
  readonly evidence?: readonly string[];
  readonly indicators: readonly string[];
  readonly guardrails: readonly string[];
  readonly triggers?: readonly string[];
  /** Lines below the top level, as they are. */
  readonly more?: readonly string[];
}

export const ONE_PHASE = `{ id: full, title: Full, traffic: { R1: 50%, R2: 50% }, from: "${at(0)}", for: 10m }`;
export const LOG = "{ id: log, load: log.ndjson, counts: all }";

/** A plan of a service with the variants R1 and R2, one phase of ten minutes and one log, unless said otherwise. */
export function planOf(parts: PlanParts): string {
  const list = (name: string, entries: readonly string[]): readonly string[] =>
    entries.length === 0 ? [] : [`${name}:`, ...entries.map((entry) => `  - ${entry}`)];
  return [
    "release: { service: Shop, version: R2, variants: { baseline: R1, canary: R2 } }",
    ...list("phases", parts.phases ?? [ONE_PHASE]),
    ...list("evidence", parts.evidence ?? [LOG]),
    "indicators:",
    ...parts.indicators.map((entry) => `  ${entry}`),
    ...list("guardrails", parts.guardrails),
    ...list("triggers", parts.triggers ?? []),
    ...(parts.more ?? []),
    "",
  ].join("\n");
}

interface Traffic {
  readonly variant: string;
  readonly requests: number;
  /** How many of them get the bad status, spread evenly; or which, by number and by share of the span that has gone by. */
  readonly bad?: number | ((index: number, elapsed: number) => boolean);
  /** Status of a bad request; 500 where nothing is said. */
  readonly badStatus?: number;
  /** Latency by number and elapsed share; null for a request that never got an answer. */
  readonly latencyMs?: number | ((index: number, elapsed: number) => number | null);
  readonly user?: string | ((index: number) => string);
  /** Milliseconds after the begin of the first phase; absent: the first phase. */
  readonly span?: readonly [fromMs: number, toMs: number];
}

/** An NDJSON log of the traffic in the order of time, with times that a seed jitters. */
export function log(traffic: readonly Traffic[], seed = 1): string {
  const random = generator(seed);
  return traffic
    .flatMap((part) => records(part, random))
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(({ atMs, ...record }) => `${JSON.stringify({ time: new Date(atMs).toISOString(), ...record })}\n`)
    .join("");
}

function records(part: Traffic, random: () => number) {
  const [fromMs, toMs] = part.span ?? [0, LENGTH_MS];
  const { requests, bad = 0, latencyMs = 50, user } = part;
  const isBad = typeof bad === "function" ? bad : evenly(bad, requests);
  return Array.from({ length: requests }, (_, index) => {
    const elapsed = index / requests;
    const latency = typeof latencyMs === "function" ? latencyMs(index, elapsed) : latencyMs;
    return {
      atMs: BEGIN_MS + Math.floor(fromMs + ((index + random()) * (toMs - fromMs)) / requests),
      variant: part.variant,
      status: latency === null ? 0 : isBad(index, elapsed) ? (part.badStatus ?? 500) : 200,
      latency_ms: latency,
      ...(user === undefined ? {} : { user: typeof user === "function" ? user(index) : user }),
    };
  });
}

/** The middle one of each of `count` equal parts. */
function evenly(count: number, of: number): (index: number) => boolean {
  const chosen = new Set(Array.from({ length: count }, (_, part) => Math.floor(((part + 0.5) * of) / count)));
  return (index) => chosen.has(index);
}

/** Knuth's MMIX constants cut to 32 bits: the same numbers for a seed, everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Series {
  readonly labels?: Readonly<Record<string, string>>;
  /** One value each step, "NaN" among them; undefined where the step has no point. */
  readonly values: readonly (number | "NaN" | undefined)[];
}

/** The reply of Prometheus to a range query from the begin of the first phase on. */
export function prometheusRange(series: readonly Series[], stepMs: number, beginMs = BEGIN_MS): string {
  const result = series.map(({ labels = {}, values: points }) => ({
    metric: labels,
    values: points.flatMap((value, index) =>
      value === undefined ? [] : [[(beginMs + index * stepMs) / 1_000, String(value)]],
    ),
  }));
  return JSON.stringify({ status: "success", data: { resultType: "matrix", result } });
}

/** `count` values from a function of their number. */
export function values<T>(count: number, of: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => of(index));
}
