import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import type { BalancerServer, BalancerStateReading } from "../model/reading.ts";
import type { ReceivedReading } from "../model/received.ts";
import { type CaseFile, cite } from "./case-file.ts";

interface State {
  readonly received: ReceivedReading;
  readonly reading: BalancerStateReading;
}

/**
 * What the states of the load balancer must have in common if they are of one release: a server keeps its address from file
 * to file, and a configuration does not change between the end of one phase and the change into the next.
 */
export function judgeContinuity(caseFile: CaseFile): readonly Finding[] {
  const states = caseFile.received.flatMap((received): State[] =>
    received.status === "read" && received.reading.family === "balancer"
      ? [{ received, reading: received.reading }]
      : [],
  );
  return [...judgeAddresses(states), ...judgeConfigurations(caseFile.plan, states)];
}

/** The address that most states give a server is its address; a state with another one is of another load balancer. */
function judgeAddresses(states: readonly State[]): readonly Finding[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { reading } of states) {
    for (const server of reading.servers) {
      if (server.address === undefined) continue;
      const addresses = counts.get(nameOf(server)) ?? new Map<string, number>();
      addresses.set(server.address, (addresses.get(server.address) ?? 0) + 1);
      counts.set(nameOf(server), addresses);
    }
  }
  return states.flatMap((state): Finding[] => {
    const stranger = state.reading.servers.find(
      (server) => server.address !== undefined && server.address !== usual(counts.get(nameOf(server))!),
    );
    if (!stranger) return [];
    const disagree = `${stranger.server} is at ${stranger.address}, elsewhere at ${usual(counts.get(nameOf(stranger))!)}`;
    return [
      contradiction(
        state,
        "addresses",
        "every server has the address that it has in the other states",
        disagree,
        "the other states",
      ),
    ];
  });
}

function usual(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
}

function judgeConfigurations(plan: Plan, states: readonly State[]): readonly Finding[] {
  return states.flatMap((state): Finding[] => {
    const { exhibit } = state.received;
    if (exhibit.moment !== "before" || exhibit.phase === undefined || state.reading.format !== "haproxy-config")
      return [];
    const phase = plan.phases.findIndex(({ id }) => id === exhibit.phase);
    const earlier = states.find(
      ({ received, reading }) =>
        reading.format === state.reading.format &&
        received.exhibit.moment === "after" &&
        received.exhibit.phase === plan.phases[phase - 1]?.id,
    );
    if (!earlier || earlier.received.text === state.received.text) return [];
    const { path } = earlier.received.artifact;
    return [contradiction(state, "unchanged", `is ${path}, unchanged`, "another text", path, earlier)];
  });
}

function contradiction(
  state: State,
  kind: string,
  rule: string,
  disagree: string,
  reference: string,
  other?: State,
): Finding {
  const { exhibit } = state.received;
  return {
    id: `${kind}/${exhibit.path}`,
    kind: "corroboration",
    subject: exhibit.id,
    phase: exhibit.phase,
    variant: undefined,
    severity: exhibit.isRequired ? "blocking" : "advisory",
    reason: "sources-disagree",
    rule,
    planPlace: exhibit.place,
    verdict: "inconclusive",
    observation: {
      label: "servers",
      observed: state.reading.servers.length,
      unit: "count",
      samples: state.reading.servers.length,
      samplesOf: "servers",
      sources: [cite(state.received), ...(other ? [cite(other.received)] : [])],
    },
    figures: { disagree, reference },
    shortfall: { kind: "none" },
  };
}

function nameOf(server: BalancerServer): string {
  return `${server.backend}/${server.server}`;
}
