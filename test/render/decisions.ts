import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceBelow } from "../../src/host/files.ts";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { judge, parsePlan, receive } from "../../src/pipeline.ts";

const examples = join(import.meta.dirname, "../../examples");

/** The decision on a recorded canary. */
export async function decisionOn(story: string): Promise<DecisionDocument> {
  const text = readFileSync(join(examples, story, "docket.yaml"), "utf8");
  const plan = parsePlan(text, "docket.yaml", "0".repeat(64));
  return judge(plan, await receive(plan, evidenceBelow(join(examples, story))), "0.0.0");
}

export const HOSTILE_NAME = `<script>alert(1)</script>]]> "a" 'b' & \u202E\u0007|\`x\`\n${"W".repeat(120)}`;
const spike = await decisionOn("brief-spike");
const regression = await decisionOn("error-regression");

type Mutable = { -readonly [key in keyof DecisionDocument]: DecisionDocument[key] };
type Load = DecisionDocument["observed"]["load"][number];

function changed(change: (decision: Mutable) => void): DecisionDocument {
  const mine = structuredClone(spike);
  change(mine);
  return mine;
}

function eachRow(decision: DecisionDocument, change: (row: Load["trend"][number], index: number) => void): void {
  for (const load of decision.observed.load) load.trend.forEach(change);
}

/** A rollout in 48 steps, each like the last phase of the spike, an hour apart. */
function longWay(): DecisionDocument {
  const full = spike.phases.at(-1)!;
  const shifts = Array.from({ length: 48 }, (_, index) => index * 3_600_000);
  const at = (time: string, shift: number): string => new Date(Date.parse(time) + shift).toISOString();
  return {
    ...spike,
    phases: shifts.map((shift, index) => ({
      ...full,
      id: `p${index}`,
      title: `Step ${index + 1} of the long way to production`,
      from: at(full.from, shift),
      to: at(full.to, shift),
      decision: index < 40 ? "proceed" : "hold",
    })),
    findings: shifts.flatMap((shift, index) =>
      [...spike.findings, ...regression.findings.filter(({ kind }) => kind === "slo")]
        .filter(({ phase }) => phase === "full")
        .map((finding) => ({
          ...finding,
          id: `${finding.id}-${index}`,
          phase: `p${index}`,
          ...(finding.replay?.firedAt === undefined || finding.replay.longestBegan === undefined
            ? {}
            : {
                replay: {
                  ...finding.replay,
                  firedAt: at(finding.replay.firedAt, shift),
                  longestBegan: at(finding.replay.longestBegan, shift),
                },
              }),
        })),
    ),
    observed: {
      ...spike.observed,
      load: shifts.flatMap((shift, index) =>
        spike.observed.load
          .filter(({ phase }) => phase === "full")
          .map((load) => ({
            ...load,
            phase: `p${index}`,
            trend: load.trend.map((row) => ({ ...row, from: at(row.from, shift) })),
          })),
      ),
    },
  };
}

/** Decisions at the ends of what can be: few and many phases, nothing and everything bad, values far apart, none at all. */
export const EXTREMES: readonly (readonly [name: string, decision: DecisionDocument])[] = [
  ["a spike", spike],
  ["a regression", regression],
  [
    "one phase",
    changed((mine) => {
      mine.phases = mine.phases.slice(-1);
      mine.findings = [...mine.findings, ...regression.findings.filter(({ kind }) => kind === "slo")].filter(
        ({ phase }) => phase === undefined || phase === "full",
      );
    }),
  ],
  [
    "one variant",
    changed((mine) => {
      mine.variants = { canary: mine.variants.canary };
      mine.observed.load = mine.observed.load.filter(({ variant }) => variant === mine.variants.canary.name);
    }),
  ],
  [
    "one row in each phase",
    changed((mine) => {
      for (const load of mine.observed.load) load.trend = load.trend.slice(2, 3);
    }),
  ],
  ["48 phases", longWay()],
  [
    "no error",
    changed((mine) =>
      eachRow(mine, ({ shares }) => {
        for (const share of Object.values(shares)) Object.assign(share, { good: share.good + share.bad, bad: 0 });
      }),
    ),
  ],
  [
    "nothing but errors",
    changed((mine) => {
      eachRow(mine, ({ shares }) => {
        for (const share of Object.values(shares)) Object.assign(share, { good: 0, bad: share.good + share.bad });
      });
      for (const { observation, limit } of mine.findings)
        if (observation?.unit === "ratio") observation.observed = limit?.op === ">=" ? 0 : 1;
    }),
  ],
  [
    "values over eight powers of ten",
    changed((mine) => {
      eachRow(mine, ({ latency }, index) => {
        const ms = 10 ** ((index % 9) - 3);
        if (latency) Object.assign(latency, { p50Ms: ms, p95Ms: ms * 3, p99Ms: ms * 9 });
      });
      mine.findings.forEach(({ observation, limit }, index) => {
        if (!observation || !limit) return;
        observation.observed = limit.value * 10 ** ((index % 9) - 4);
        if (observation.interval) Object.assign(observation.interval, { low: null, high: null });
      });
    }),
  ],
  [
    "rows without latency and without requests, findings without observation",
    changed((mine) => {
      eachRow(mine, (row, index) => {
        if (index % 3 > 0) row.latency = null;
        if (index % 4 === 0) row.shares = {};
      });
      for (const finding of mine.findings) {
        if (finding.phase !== "canary" || finding.kind !== "guardrail") continue;
        delete finding.observation;
        delete finding.comparison;
        delete finding.margin;
      }
    }),
  ],
  [
    "a latency of nothing",
    changed((mine) =>
      eachRow(mine, ({ latency }) => {
        if (latency) Object.assign(latency, { p50Ms: 0, p95Ms: 0, p99Ms: 0 });
      }),
    ),
  ],
  [
    "hostile names",
    changed((mine) => {
      const { name } = mine.variants.canary;
      const renamed = JSON.parse(
        JSON.stringify(mine).replaceAll(JSON.stringify(name), JSON.stringify(HOSTILE_NAME)),
      ) as DecisionDocument;
      Object.assign(mine, renamed);
      for (const phase of mine.phases) phase.title = HOSTILE_NAME;
      for (const indicator of mine.indicators) indicator.title = HOSTILE_NAME;
      for (const finding of mine.findings) finding.rule = HOSTILE_NAME;
    }),
  ],
];
