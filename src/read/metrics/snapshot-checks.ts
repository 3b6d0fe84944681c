import type { At, Defect } from "../../errors.ts";
import { escapePointer } from "../../model/shape.ts";
import type { MetricSnapshot, SnapshotLatency, SnapshotRequests } from "../../model/snapshot.ts";
import { parseRfc3339Ms } from "../scan/time.ts";

/** A ratio that is written with three decimals is off by at most this much. */
const ROUNDING_MOST = 5e-4;

/** Every request succeeded, failed or was excluded, and has one status: the parts that are given add up to the total. */
export function totalsAddUp(snapshot: MetricSnapshot, at: At): readonly Defect[] {
  return eachRequests(snapshot, (requests, pointer) => {
    const defects: Defect[] = [];
    const { total, succeeded, failed, excluded = 0, byStatus } = requests;
    const parts = succeeded + failed + excluded;
    if (parts !== total) {
      const message = `succeeded ${succeeded}, failed ${failed} and excluded ${excluded} add up to ${parts}, expected the total of ${total}`;
      defects.push(contradiction(`${pointer}/total`, message, at));
    }
    if (byStatus) {
      const sum = Object.values(byStatus).reduce((left, right) => left + right, 0);
      if (sum !== total) {
        const message = `the requests by status add up to ${sum}, expected the total of ${total}`;
        defects.push(contradiction(`${pointer}/byStatus`, message, at));
      }
    }
    return defects;
  });
}

/** Each ratio that is given is the one that its counts give, to the third decimal. */
export function ratiosFollow(snapshot: MetricSnapshot, at: At): readonly Defect[] {
  return eachRequests(snapshot, (requests, pointer) => [
    ...ratioFollows("successRatio", "succeeded", requests, pointer, at),
    ...ratioFollows("errorRatio", "failed", requests, pointer, at),
  ]);
}

function ratioFollows(
  ratio: "successRatio" | "errorRatio",
  part: "succeeded" | "failed",
  requests: SnapshotRequests,
  pointer: string,
  at: At,
): readonly Defect[] {
  const claimed = requests[ratio];
  if (claimed === undefined) return [];
  const computed = requests[part] / requests.total;
  // No requests at all have no ratio: 0/0 is NaN, which no claim is near to.
  if (Math.abs(claimed - computed) <= ROUNDING_MOST) return [];
  const expected = `${requests[part]} / ${requests.total} = ${Number.isNaN(computed) ? "no ratio" : computed}`;
  return [contradiction(`${pointer}/${ratio}`, `${ratio} is ${claimed}, expected ${part} / total = ${expected}`, at)];
}

const ASCENDING = ["p50Ms", "p90Ms", "p95Ms", "p99Ms", "maxMs"] as const satisfies readonly (keyof SnapshotLatency)[];

/** p50 ≤ p90 ≤ p95 ≤ p99 ≤ max, as far as they are given. */
export function percentilesAscend(snapshot: MetricSnapshot, at: At): readonly Defect[] {
  return Object.entries(snapshot.variants).flatMap(([variant, { latency }]) => {
    if (!latency) return [];
    const given = ASCENDING.flatMap((key) => (latency[key] === undefined ? [] : [{ key, ms: latency[key] }]));
    return given.flatMap(({ key, ms }, index) => {
      const lower = given[index - 1];
      if (!lower || lower.ms <= ms) return [];
      const message = `${key} is ${ms}, expected at least ${lower.key}, which is ${lower.ms}`;
      return [contradiction(`/variants/${escapePointer(variant)}/latency/${key}`, message, at)];
    });
  });
}

/** The window begins before it ends, and had ended when the snapshot was taken. */
export function windowIsForward(snapshot: MetricSnapshot, at: At): readonly Defect[] {
  const { takenAt, window } = snapshot;
  const defects: Defect[] = [];
  if (!(parseRfc3339Ms(window.from) < parseRfc3339Ms(window.to))) {
    defects.push(
      contradiction(
        "/window/to",
        `the window ends at ${window.to}, expected a time after its begin at ${window.from}`,
        at,
      ),
    );
  }
  if (!(parseRfc3339Ms(window.to) <= parseRfc3339Ms(takenAt))) {
    defects.push(
      contradiction(
        "/takenAt",
        `taken at ${takenAt}, expected a time at or after the end of the window at ${window.to}`,
        at,
      ),
    );
  }
  return defects;
}

function eachRequests(
  snapshot: MetricSnapshot,
  check: (requests: SnapshotRequests, pointer: string) => readonly Defect[],
): readonly Defect[] {
  return Object.entries(snapshot.variants).flatMap(([variant, { requests }]) =>
    requests ? check(requests, `/variants/${escapePointer(variant)}/requests`) : [],
  );
}

function contradiction(pointer: string, message: string, at: At): Defect {
  return { code: "evidence-contradicts-itself", message, at: { ...at, pointer } };
}
