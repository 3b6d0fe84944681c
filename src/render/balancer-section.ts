import type { DecisionDocument, ObservedBalancer } from "../model/decision-document.ts";
import type { Citations } from "./citations.ts";
import { code, type Markdown, markdown, md } from "./markdown.ts";
import { formatCount, formatDecimal, formatRatio } from "./numbers.ts";
import { phaseTitle } from "./words.ts";

type Pool = ObservedBalancer["pools"][number];

const NONE = md("–");
const MOMENTS = ["before", "after", "end"] as const;
const MOMENT_WORDS = { before: "before the change", after: "after the change", end: "at the end" } as const;

/** What the summary shows of the load balancer: weights that changed, pools before and after each phase, every state that was filed. */
export function balancerSection(decision: DecisionDocument, citations: Citations) {
  const { observed } = decision;
  return {
    changes: observed.changes.map((change) => ({
      phase: md(phaseTitle(decision, change.phase)),
      server: code(change.server),
      before: md(change.weightBefore === null ? "not there" : formatCount(change.weightBefore)),
      after: md(change.weightAfter === null ? "not there" : formatCount(change.weightAfter)),
      evidence: markdown`${citations.labelOf(change.path)} line ${change.line}`,
    })),
    pools: pools(decision, citations),
    states: observed.balancer.flatMap((state) => state.pools.map((pool) => stateRow(decision, state, pool, citations))),
  };
}

/** One row for each phase and variant; for each moment the state that tells most. */
function pools({ phases, variants, observed }: DecisionDocument, citations: Citations) {
  const names = [...(variants.baseline ? [variants.baseline.name] : []), variants.canary.name];
  return phases.flatMap((phase) =>
    names.flatMap((variant) => {
      const own = observed.balancer.filter(
        (state) => state.phase === phase.id && state.pools.some((pool) => pool.variant === variant),
      );
      if (own.length === 0) return [];
      const [before, after, end] = MOMENTS.map((moment) => {
        const states = own.filter((state) => state.moment === moment);
        const state = states.find(({ servers }) => servers.some((server) => server.state !== null)) ?? states[0];
        return state
          ? poolCell(
              state,
              state.pools.find((pool) => pool.variant === variant)!,
              citations,
            )
          : NONE;
      });
      return [{ phase: md(phase.title), variant: md(variant), before, after, end }];
    }),
  );
}

function poolCell(state: ObservedBalancer, pool: Pool, citations: Citations): Markdown {
  const share = pool.weightRatio === null ? "no weight" : formatRatio(pool.weightRatio);
  return markdown`${md(`${share}, ${servingWords(state, pool)}`)} (${citations.labelOf(state.path)})`;
}

function stateRow(decision: DecisionDocument, state: ObservedBalancer, pool: Pool, citations: Citations) {
  const count = (number: number | null): Markdown => (number === null ? NONE : md(formatCount(number)));
  return {
    phase: md(phaseTitle(decision, state.phase)),
    moment: md(MOMENT_WORDS[state.moment]),
    variant: md(pool.variant),
    serving: md(servingWords(state, pool)),
    share: md(
      pool.weightRatio === null
        ? "–"
        : `${formatRatio(pool.weightRatio)} (weight ${formatDecimal(pool.weight, 2)} of ${formatDecimal(pool.weightOfAll, 2)})`,
    ),
    requests: count(pool.requestsTotal),
    failedChecks: count(pool.failedChecksTotal),
    evidence: citations.labelOf(state.path),
  };
}

/** `2 of 2 serving`; a configuration shows no states. */
function servingWords({ servers }: ObservedBalancer, pool: Pool): string {
  const isConfiguration = servers.every(({ state }) => state === null);
  return isConfiguration
    ? `${formatCount(pool.servers)} configured`
    : `${formatCount(pool.serving)} of ${formatCount(pool.servers)} serving`;
}
