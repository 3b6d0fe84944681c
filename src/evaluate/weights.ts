import type { Source } from "../model/artifact.ts";
import type { Finding, Reason } from "../model/finding.ts";
import { type Phase, type Plan, type Variant, variantsOf } from "../model/plan.ts";
import type { BalancerServer, BalancerStateReading } from "../model/reading.ts";
import type { ReceivedReading } from "../model/received.ts";
import { type CaseFile, cite, phaseOf } from "./case-file.ts";

/** Weights are set in whole steps: a share within half a percentage point of the plan is the plan. */
const SHARE_TOLERANCE = 0.005;

/**
 * The split that each state of the load balancer would give, against the plan: weight × serving, because a server that is
 * down or drained keeps its weight and gets nothing. A state from before the change is held against the phase before.
 */
export function judgeWeights(caseFile: CaseFile): readonly Finding[] {
  return caseFile.received.flatMap((received) => {
    if (received.status !== "read" || received.reading.family !== "balancer" || received.exhibit.phase === undefined)
      return [];
    const phase = phaseInForce(caseFile.plan, received);
    return phase ? [judgeState(caseFile.plan, phase, received, received.reading)] : [];
  });
}

function phaseInForce(plan: Plan, received: ReceivedReading): Phase | undefined {
  const own = phaseOf(plan, received.exhibit.phase!);
  if (received.exhibit.moment !== "before") return own;
  return plan.phases[plan.phases.indexOf(own) - 1];
}

/** The servers of the release's variants in a state: those that the plan names, in the backend that it names. */
export function serversOf(
  variant: Variant,
  received: ReceivedReading,
  reading: BalancerStateReading,
): readonly BalancerServer[] {
  const { backend } = received.exhibit;
  return reading.servers.filter(
    (server) => variant.servers.includes(server.server) && (backend === undefined || server.backend === backend),
  );
}

function judgeState(plan: Plan, phase: Phase, received: ReceivedReading, reading: BalancerStateReading): Finding {
  const variants = variantsOf(plan);
  const weights = variants.map((variant) =>
    serversOf(variant, received, reading).reduce(
      (sum, server) => sum + (isServing(server) ? (server.weight ?? 1) : 0),
      0,
    ),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const missing = variants.flatMap((variant) =>
    variant.servers.filter((name) => !serversOf(variant, received, reading).some(({ server }) => server === name)),
  );
  const idle = variants.flatMap((variant) =>
    (phase.share[variant.name] ?? 0) > 0
      ? serversOf(variant, received, reading)
          .filter((server) => !isServing(server))
          .map(({ server }) => server)
      : [],
  );
  const canaryShare = total === 0 ? 0 : weights.at(-1)! / total;
  const plannedShare = phase.share[plan.canary.name] ?? 0;
  const places = variants.flatMap((variant) =>
    serversOf(variant, received, reading).map(({ place }): Source => cite(received, place)),
  );
  const base = {
    id: `weights/${received.exhibit.path}`,
    kind: "weights" as const,
    subject: received.exhibit.id,
    phase: received.exhibit.phase,
    variant: plan.canary.name,
    severity: received.exhibit.isRequired ? ("blocking" as const) : ("advisory" as const),
    rule: variants.map(({ name }) => `${name} ${Number(((phase.share[name] ?? 0) * 100).toPrecision(12))}%`).join(", "),
    planPlace: phase.place,
    figures: {
      moment: received.exhibit.moment ?? "after",
      inForce: phase.id,
      plannedRatio: plannedShare,
      ...Object.fromEntries(variants.map(({ name }, index) => [`weight ${name}`, weights[index]!])),
      ...(missing.length > 0 ? { missing: missing.join(", ") } : {}),
      ...(idle.length > 0 ? { idle: idle.join(", ") } : {}),
    },
  };
  const observation = {
    label: "configured share",
    observed: canaryShare,
    unit: "ratio" as const,
    samples: reading.servers.length,
    samplesOf: "servers" as const,
    sources: [places[0] ?? cite(received), ...places.slice(1)] as const,
  };
  const problem: Reason | undefined =
    missing.length > 0 || total === 0 || Math.abs(canaryShare - plannedShare) > SHARE_TOLERANCE
      ? "weights-mismatch"
      : idle.length > 0
        ? "server-not-serving"
        : undefined;
  if (problem) return { ...base, verdict: "inconclusive", reason: problem, observation, shortfall: { kind: "none" } };
  return { ...base, verdict: "pass", reason: "weights-as-planned", observation };
}

function isServing({ state }: BalancerServer): boolean {
  return state === undefined || state === "up";
}
