import * as fc from "fast-check";
import type { DecisionDocument } from "../src/model/decision-document.ts";
import { at, decide, log, planOf, prometheusRange, values } from "./decide.ts";

/** A plan with its evidence, drawn at random: whatever docket decides on it, its documents must keep the laws. */
interface Drawn {
  readonly plan: string;
  readonly files: Readonly<Record<string, string>>;
}

const NAMES = ["Checkout", "p95 of 7 shops", "99% | of `it`", "a_b *c*", "12 monkeys", "Größe ≥ 5"] as const;
const quoted = (text: string): string => JSON.stringify(text);

const traffic = fc.record({
  requests: fc.integer({ min: 1, max: 400 }),
  badShare: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.3, noNaN: true })),
  badStatus: fc.constantFrom(500, 503, 429, 401),
  latencyMs: fc.double({ min: 0.2, max: 900, noNaN: true }),
  users: fc.integer({ min: 1, max: 6 }),
});

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    canary: traffic,
    baseline: traffic,
    title: fc.constantFrom(...NAMES),
    target: fc.double({ min: 50, max: 99.99, noNaN: true }).map((percent) => percent.toFixed(2)),
    cap: fc.integer({ min: 0, max: 20 }),
    limitMs: fc.integer({ min: 1, max: 900 }),
    factor: fc.double({ min: 1, max: 3, noNaN: true }).map((factor) => factor.toFixed(2)),
    guardrails: fc.subarray(["share", "latency", "baseline", "ratio", "users", "metric", "tests"], { minLength: 1 }),
    confidence: fc.constantFrom("90%", "95%", "99%", "97.5%"),
    isAdvisory: fc.boolean(),
    hasTrigger: fc.boolean(),
    hasSlo: fc.boolean(),
    isWaived: fc.boolean(),
    isLogMissing: fc.integer({ min: 0, max: 19 }).map((chance) => chance === 0),
    points: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }),
    cases: fc.array(fc.constantFrom("passed", "failed", "skipped"), { minLength: 1, maxLength: 8 }),
  })
  .map((parts) => {
    const severity = parts.isAdvisory ? ", severity: advisory" : "";
    const rules: Readonly<Record<string, string>> = {
      share: `{ that: ok >= ${parts.target}%${severity} }`,
      latency: `{ that: p95 <= ${parts.limitMs}ms }`,
      baseline: "{ that: errors <= baseline + 1% }",
      ratio: `{ that: p95 <= ${parts.factor} x baseline${severity} }`,
      users: `{ that: ok >= ${parts.target}%, each: user, id: each-user, severity: advisory }`,
      metric: "pool <= 90%",
      tests: "failed_tests == 0",
    };
    const guardrails = parts.guardrails.map((name) => rules[name]!);
    const cell = (variant: string, { requests, badShare, badStatus, latencyMs, users }: typeof parts.canary) => ({
      variant,
      requests,
      bad: Math.floor(requests * badShare),
      badStatus,
      latencyMs: (index: number) => latencyMs * (1 + (index % 7) / 10),
      user: (index: number) => `user ${index % users}`,
    });
    const plan = planOf({
      evidence: [
        "{ id: log, load: log.ndjson, counts: all }",
        "{ id: pool, metrics: pool.json, unit: ratio }",
        "{ id: tests, tests: junit.xml }",
      ],
      indicators: [
        `ok: { title: ${quoted(parts.title)}, load: log, good: status < 400, except: [{ when: status = 429, because: ${quoted(parts.title)}, at most: ${parts.cap}% }] }`,
        "errors: { load: log, bad: status >= 500 }",
        "p95: { load: log, quantile: 0.95 }",
        "pool: { metrics: pool, take: max, topic: infrastructure }",
        "failed_tests: { tests: tests, count: failed, topic: injection }",
      ],
      guardrails,
      triggers: parts.hasTrigger ? ["errors > 1% for 20s"] : [],
      more: [
        `decide: { confidence: ${parts.confidence} }`,
        ...(parts.hasSlo ? ["slos: [{ indicator: ok, target: 99.5%, window: 30d, spent-before: 12% }]"] : []),
        ...(parts.isWaived && parts.guardrails.includes("latency")
          ? [`waivers: [{ guardrail: p95, because: ${quoted(parts.title)}, owner: ada, expires: 2026-12-31 }]`]
          : []),
        "sign-off: { roles: { sre: { people: [ada@example.com], threshold: 1 } } }",
      ],
    });
    return {
      plan,
      files: {
        ...(parts.isLogMissing ? {} : { "log.ndjson": log([cell("R1", parts.baseline), cell("R2", parts.canary)]) }),
        "pool.json": prometheusRange(
          [{ values: values(parts.points.length, (index) => parts.points[index]!) }],
          50_000,
        ),
        "junit.xml": junit(parts.title, parts.cases),
      },
    };
  });

function junit(suite: string, cases: readonly string[]): string {
  const escaped = suite.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const inner: Readonly<Record<string, string>> = {
    failed: '<failure message="no"/>',
    skipped: "<skipped/>",
    passed: "",
  };
  const tests = cases.map((outcome, index) => `<testcase name="test ${index} ${escaped}">${inner[outcome]}</testcase>`);
  return `<testsuite name="${escaped}" timestamp="${at(600_000).slice(0, 19)}">${tests.join("")}</testsuite>`;
}

/** Holds the decisions on so many random plans and readings to a law. */
export function forRandomDecisions(numRuns: number, law: (decision: DecisionDocument) => Promise<void>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(drawn, async ({ plan, files }) => law(await decide(plan, files))),
    // A decision with its charts takes some hundredths of a second, on a busy machine many.
    { numRuns, interruptAfterTimeLimit: 1_000 * numRuns },
  );
}
