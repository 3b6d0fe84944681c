import type { Finding } from "../model/finding.ts";
import type { BalancerDiffReading, DiffHunk } from "../model/reading.ts";
import type { Plan } from "../model/plan.ts";
import type { Received, ReceivedReading } from "../model/received.ts";
import { type CaseFile, cite, phaseOf } from "./case-file.ts";

/**
 * Each diff against the two files that it says it compares: every hunk must stand in the first as it was and in the second
 * as it became. A diff shows an intention; only together with both states does it show a change.
 */
export function judgeDiffs(caseFile: CaseFile): readonly Finding[] {
  return caseFile.received.flatMap((received) => {
    if (received.status !== "read" || received.reading.family !== "balancer-diff" || !received.exhibit.compares)
      return [];
    return [judgeDiff(caseFile, received, received.reading, received.exhibit.compares)];
  });
}

function judgeDiff(
  caseFile: CaseFile,
  received: ReceivedReading,
  reading: BalancerDiffReading,
  compares: readonly [string, string],
): Finding {
  const [before, after] = compares.map((id) =>
    caseFile.received.find(({ exhibit }) => exhibit.id === id && exhibit.phase === received.exhibit.phase),
  );
  const base = {
    id: `diff/${received.exhibit.path}`,
    kind: "corroboration" as const,
    subject: received.exhibit.id,
    phase: received.exhibit.phase,
    variant: undefined,
    severity: received.exhibit.isRequired ? ("blocking" as const) : ("advisory" as const),
    rule: `stands in ${compares[0]} as it was and in ${compares[1]} as it became`,
    planPlace: received.exhibit.place,
  };
  const textOf = (side: Received | undefined): string | undefined => (side?.status === "read" ? side.text : undefined);
  const sides = [textOf(before), textOf(after)] as const;
  if (sides[0] === undefined || sides[1] === undefined) {
    const path = (sides[0] === undefined ? before : after)?.exhibit.path ?? compares[0];
    return { ...base, verdict: "inconclusive", reason: "no-evidence", shortfall: { kind: "evidence", path } };
  }
  const observation = {
    label: "changed servers",
    observed: reading.changes.length,
    unit: "count" as const,
    samples: reading.hunks.length,
    samplesOf: "hunks" as const,
    sources: [
      cite(received),
      ...[before, after].flatMap((side) => (side?.status === "read" ? [cite(side)] : [])),
    ] as const,
  };
  const untimely = untimelyAt(caseFile.plan, received, reading);
  if (untimely !== undefined) {
    return {
      ...base,
      verdict: "inconclusive",
      reason: "taken-at-wrong-time",
      observation,
      figures: { takenAt: untimely },
      shortfall: { kind: "evidence", path: received.exhibit.path },
    };
  }
  const misfit = reading.hunks.find((hunk) => !stands(hunk, sides[0]!, "-") || !stands(hunk, sides[1]!, "+"));
  if (misfit || reading.hunks.length === 0 || !leadsTo(sides[0], reading.hunks, sides[1])) {
    const side = misfit && !stands(misfit, sides[0], "-") ? compares[0] : compares[1];
    const figures = { line: (misfit ?? reading.hunks[0])?.line ?? 1, side };
    return {
      ...base,
      verdict: "inconclusive",
      reason: "diff-mismatch",
      observation,
      figures,
      shortfall: { kind: "none" },
    };
  }
  return { ...base, verdict: "pass", reason: "diff-as-applied", observation };
}

/** A change of the load balancer belongs between two phases: this much before the one ends or after the other begins. */
const SLACK_RATIO = 0.05;
const SLACK_MS = 2_000;

/** A time in the diff's headers that lies outside the change into its phase; undefined where there is none. */
function untimelyAt(plan: Plan, received: ReceivedReading, reading: BalancerDiffReading): number | undefined {
  if (received.exhibit.phase === undefined) return undefined;
  const phase = phaseOf(plan, received.exhibit.phase);
  const before = plan.phases[plan.phases.indexOf(phase) - 1];
  const slackMs = Math.max(SLACK_MS, (phase.endMs - phase.beginMs) * SLACK_RATIO);
  const times = [reading.beforeAtMs, reading.afterAtMs].filter((atMs) => atMs !== undefined);
  return times.find(
    (atMs) => atMs > phase.beginMs + slackMs || (before !== undefined && atMs < before.endMs - slackMs),
  );
}

/** Whether the hunks, put into the first text, make exactly the second: what no hunk touches must be the same in both. */
function leadsTo(before: string, hunks: readonly DiffHunk[], after: string): boolean {
  const lines = linesOf(before);
  const made: string[] = [];
  let next = 0;
  for (const hunk of hunks) {
    made.push(...lines.slice(next, hunk.beforeStartLine - 1));
    made.push(...sideOf(hunk, "+"));
    next = hunk.beforeStartLine - 1 + sideOf(hunk, "-").length;
  }
  made.push(...lines.slice(next));
  const expected = linesOf(after);
  return made.length === expected.length && made.every((line, index) => line === expected[index]);
}

/** Whether one side of a hunk stands in the text at the line that the hunk names. */
function stands(hunk: DiffHunk, text: string, side: "-" | "+"): boolean {
  const lines = linesOf(text);
  const begin = side === "-" ? hunk.beforeStartLine : hunk.afterStartLine;
  return sideOf(hunk, side).every((line, index) => lines[begin - 1 + index] === line);
}

function sideOf(hunk: DiffHunk, side: "-" | "+"): readonly string[] {
  return hunk.lines.filter((line) => line.startsWith(" ") || line.startsWith(side)).map((line) => line.slice(1));
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.replace(/\r$/, ""));
}
