import type { Finding } from "../model/finding.ts";
import type { BalancerDiffReading, DiffHunk } from "../model/reading.ts";
import type { Received, ReceivedReading } from "../model/received.ts";
import { type CaseFile, cite } from "./case-file.ts";

/**
 * Each diff against the two files that it says it compares: every hunk must stand in the first as it was and in the second
 * as it became. A diff shows an intention; only together with both states does it show a change.
 */
export function judgeDiffs(caseFile: CaseFile): readonly Finding[] {
  return caseFile.received.flatMap((received) => {
    if (received.status !== "read" || received.reading.family !== "balancer-diff" || !received.exhibit.compares) return [];
    return [judgeDiff(caseFile, received, received.reading, received.exhibit.compares)];
  });
}

function judgeDiff(caseFile: CaseFile, received: ReceivedReading, reading: BalancerDiffReading, compares: readonly [string, string]): Finding {
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
    sources: [cite(received), ...[before, after].flatMap((side) => (side?.status === "read" ? [cite(side)] : []))] as const,
  };
  const misfit = reading.hunks.find((hunk) => !stands(hunk, sides[0]!, "-") || !stands(hunk, sides[1]!, "+"));
  if (misfit || reading.hunks.length === 0) {
    const side = misfit && !stands(misfit, sides[0], "-") ? compares[0] : compares[1];
    const figures = { line: misfit?.line ?? 1, side: misfit ? side : "neither" };
    return { ...base, verdict: "inconclusive", reason: "diff-mismatch", observation, figures, shortfall: { kind: "none" } };
  }
  return { ...base, verdict: "pass", reason: "diff-as-applied", observation };
}

/** Whether one side of a hunk stands in the text at the line that the hunk names. */
function stands(hunk: DiffHunk, text: string, side: "-" | "+"): boolean {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const expected = hunk.lines.filter((line) => line.startsWith(" ") || line.startsWith(side)).map((line) => line.slice(1));
  const begin = side === "-" ? hunk.beforeStartLine : hunk.afterStartLine;
  return expected.every((line, index) => lines[begin - 1 + index] === line);
}
