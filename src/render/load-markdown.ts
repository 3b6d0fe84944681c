import type { DecisionDocument, ObservedLatency, ObservedLoad } from "../model/decision-document.ts";
import type { Citations } from "./citations.ts";
import { type Markdown, markdown, md } from "./markdown.ts";
import { formatCount, formatQuantity } from "./numbers.ts";
import { phaseTitle } from "./words.ts";

const TOO_MANY_REQUESTS = "429";
const NOT_AUTHENTICATED = ["401", "403"] as const;
const USERS_NAMED = 10;

/** The variant of a load, or that nobody can tell. */
export function variantOf({ variant }: ObservedLoad): Markdown {
  return md(variant ?? "not told");
}

/** `200 × 2,121, 500 × 39`. */
export function statusesOf({ byStatus }: ObservedLoad): Markdown {
  return md(
    Object.entries(byStatus)
      .map(([status, requests]) => `${status === "0" ? "no answer" : status} × ${formatCount(requests)}`)
      .join(", "),
  );
}

/** The cells of a latency: p50, p95, p99, slowest. */
export function latencyCells(latency: ObservedLatency | null) {
  const cell = (ms: number | undefined): Markdown => md(ms === undefined ? "–" : formatQuantity(ms, "ms"));
  return { p50: cell(latency?.p50Ms), p95: cell(latency?.p95Ms), p99: cell(latency?.p99Ms), max: cell(latency?.maxMs) };
}

/** Whom the rate limiter stopped, and whom it did not: where a log names its users. */
export function rateLimitLines(
  decision: DecisionDocument,
  loads: readonly ObservedLoad[],
  citations: Citations,
): readonly Markdown[] {
  return loads.flatMap((load) => {
    const limited = (load.users ?? []).filter(({ byStatus }) => (byStatus[TOO_MANY_REQUESTS] ?? 0) > 0);
    if (!load.users || limited.length === 0) return [];
    const named = limited
      .slice(0, USERS_NAMED)
      .map(
        ({ user, byStatus, requests }) =>
          `${user} (${formatCount(byStatus[TOO_MANY_REQUESTS]!)} of ${formatCount(requests)})`,
      );
    const more = limited.length > USERS_NAMED ? ` and ${formatCount(limited.length - USERS_NAMED)} more` : "";
    const untouched = load.users.length - limited.length;
    return [
      markdown`${md(`${placeOf(decision, load)}: 429 for ${named.join(", ")}${more}; ${formatCount(untouched)} other users saw none.`)} (${citations.labelOf(load.path)})`,
    ];
  });
}

/** How many requests were turned away for want of a valid identity. */
export function refusedLines(
  decision: DecisionDocument,
  loads: readonly ObservedLoad[],
  citations: Citations,
): readonly Markdown[] {
  return loads.flatMap((load) => {
    const refused = NOT_AUTHENTICATED.filter((status) => (load.byStatus[status] ?? 0) > 0);
    if (refused.length === 0) return [];
    const counts = refused.map((status) => `${status} × ${formatCount(load.byStatus[status]!)}`).join(", ");
    return [
      markdown`${md(`${placeOf(decision, load)}: turned away: ${counts} of ${formatCount(load.requests)} requests.`)} (${citations.labelOf(load.path)})`,
    ];
  });
}

function placeOf(decision: DecisionDocument, load: ObservedLoad): string {
  return `${load.evidence}, ${phaseTitle(decision, load.phase)}, ${load.variant ?? "variant not told"}`;
}
