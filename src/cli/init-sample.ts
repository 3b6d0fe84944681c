/** What `docket init` writes: a small canary that breaks one guardrail on purpose, so that the first run shows a reason. */

const BEGIN_MS = Date.UTC(2026, 0, 15, 14, 0, 0);
const LENGTH_MS = 20 * 60_000;
const REQUESTS = 2_000;
/** Every so many requests of the canary fail: about one in thirty. */
const CANARY_FAILS_EVERY = 30;
const PATHS = ["/items/1", "/items/2", "/search", "/orders"];

interface SampleRequest {
  readonly atMs: number;
  readonly variant: "stable" | "canary";
  readonly status: number;
  readonly latencyMs: number;
  readonly path: string;
  readonly user: string;
}

/** A fixed sequence (a linear congruential generator, Knuth's MMIX constants cut to 32 bits): the sample never changes. */
function* requests(): Generator<SampleRequest> {
  let state = 20_260_115;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let canaryRequests = 0;
  for (let index = 0; index < REQUESTS; index += 1) {
    const variant = index % 4 === 3 ? "canary" : "stable";
    if (variant === "canary") canaryRequests += 1;
    const fails = variant === "canary" && canaryRequests % CANARY_FAILS_EVERY === 0;
    // The exponential of a uniform number has the long right tail that latencies have.
    const latencyMs = Math.round((20 - 30 * Math.log(1 - next())) * 100) / 100;
    yield {
      atMs: BEGIN_MS + Math.floor(((index + next()) * LENGTH_MS) / REQUESTS),
      variant,
      status: fails ? 500 : 200,
      latencyMs,
      path: PATHS[Math.floor(next() * PATHS.length)]!,
      user: `user${1 + Math.floor(next() * 10)}`,
    };
  }
}

export function sampleRequests(): string {
  return [...requests()]
    .map(({ atMs, variant, status, latencyMs, path, user }) => ({
      ts: new Date(atMs).toISOString(),
      user,
      method: "GET",
      path,
      status,
      latency_ms: latencyMs,
      variant,
    }))
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

export function sampleSnapshot(): string {
  const end = new Date(BEGIN_MS + LENGTH_MS).toISOString();
  const snapshot = {
    schema: "docket/metric-snapshot/v1",
    phase: "canary",
    takenAt: end,
    window: { from: new Date(BEGIN_MS).toISOString(), to: end },
    variants: {
      stable: { gauges: { pool_utilisation: { value: 0.41, unit: "ratio" } }, counters: { cross_tenant_leaks: 0 } },
      canary: { gauges: { pool_utilisation: { value: 0.28, unit: "ratio" } }, counters: { cross_tenant_leaks: 0 } },
    },
  };
  return `${JSON.stringify(snapshot, undefined, 2)}\n`;
}

export const SAMPLE_PLAN = `# yaml-language-server: $schema=node_modules/docket/schemas/plan.schema.json
# What was promised before the canary. People write it, CI and auditors read it; docket judges by nothing else.
# The sample evidence breaks a guardrail on purpose: run "docket decide", then "docket explain success_rate".
release:
  service: Checkout API
  version: 2.14.0
  environment: production
  variants: { baseline: stable, canary: canary }

phases:
  - { id: canary, title: Canary, traffic: { stable: 75%, canary: 25% }, from: 2026-01-15T14:00:00Z, for: 20m }

evidence:                     # the contract: what must be there. A file that is missing holds the release.
  - id: requests
    load: evidence/{phase}/requests.ndjson
    fields: { time: ts, status: status, latency: latency_ms, variant: variant, user: user, method: method, path: path }
    counts: all
  - { id: snapshot, metrics: "evidence/{phase}/METRICS_T+20.json", unit: count, variant: variant, series: counters.cross_tenant_leaks }
  - { id: pool, metrics: "evidence/{phase}/METRICS_T+20.json", unit: ratio, variant: variant, series: gauges.pool_utilisation }

indicators:
  success_rate: { title: Success rate, load: requests, good: status < 500 }
  error_rate: { title: Error rate, load: requests, bad: status >= 500 }
  p95_latency: { title: p95 latency, load: requests, quantile: 0.95 }
  tenant_leaks: { title: Cross-tenant leaks, metrics: snapshot, topic: tenant-isolation }
  pool_utilisation: { title: Connection pool utilisation, metrics: pool, topic: infrastructure }

guardrails:                   # for the canary, in every phase, unless said otherwise
  - success_rate >= 99%
  - p95_latency <= 400ms
  - tenant_leaks == 0
  - { that: pool_utilisation <= 80%, severity: advisory }

triggers:
  - error_rate > 5% for 3m

decide:
  confidence: 95%
  inconclusive: { default: hold }

sign-off:
  roles:
    technical-lead: { title: Technical lead, people: [ada@example.com] }
    sre: { title: SRE, people: [linus@example.com] }

rollback:
  procedure: Give all traffic back to stable.
  recovery-time: 5m
`;

export const GITHUB_WORKFLOW = `# Gates a release on its evidence. Make the job required, and give it no paths filter: a skipped job counts as a success.
name: release-gate
on: [pull_request]
permissions:
  contents: read
jobs:
  docket:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npm ci
      - run: npx docket decide -r plain -r junit=docket-junit.xml
      - if: always()
        uses: actions/upload-artifact@v4
        with: { name: docket, path: docket-out }
`;

export const GITLAB_PIPELINE = `# Gates a release on its evidence; include it from .gitlab-ci.yml.
release-gate:
  image: node:20
  script:
    - npm ci
    - npx docket decide -r plain -r junit=docket-junit.xml
  artifacts:
    when: always
    paths: [docket-out]
    reports: { junit: docket-junit.xml }
`;
