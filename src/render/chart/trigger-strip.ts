import type { DecisionDocument, FindingDocument } from "../../model/decision-document.ts";
import { formatClock, formatSpan } from "../numbers.ts";
import { phaseTitle } from "../words.ts";
import { BOLD, element, fitted, group, label, type Svg, widthOf } from "./svg.ts";
import type { TimeAxis } from "./time-axis.ts";

const ROWS_MOST = 4;
const ROW_PX = 31;
const SMALL_PX = 11.5;

/** The triggers on a unit whose condition held at some time, the gravest first, with where in time that was. */
export interface HeldTriggers {
  readonly rows: readonly {
    readonly subject: string;
    readonly rule: string;
    readonly findings: readonly FindingDocument[];
  }[];
  readonly left: boolean;
  readonly quiet: boolean;
  readonly heightPx: number;
}

/** The triggers that watch quantities of that unit. */
export function heldTriggers(decision: DecisionDocument, unit: "ms" | "ratio"): HeldTriggers {
  const triggers = decision.findings.filter(
    ({ kind, limit, phase }) =>
      kind === "trigger" && limit?.unit === unit && decision.phases.some(({ id }) => id === phase),
  );
  const held = triggers.filter(({ replay }) => (replay?.longestHeldMs ?? 0) > 0 && replay?.longestBegan !== undefined);
  const gravity = (findings: readonly FindingDocument[]): number =>
    findings.reduce(
      (most, { replay }) => Math.max(most, replay!.longestHeldMs + (replay!.firedAt === undefined ? 0 : 1e15)),
      0,
    );
  const rows = [...new Set(held.map(({ subject }) => subject))]
    .map((subject) => {
      const findings = held.filter((finding) => finding.subject === subject);
      return { subject, rule: findings[0]!.rule, findings };
    })
    .sort((a, b) => gravity(b.findings) - gravity(a.findings));
  const shown = rows.slice(0, ROWS_MOST);
  const isLeft = rows.length > ROWS_MOST;
  const quiet = triggers.length > 0 && held.length === 0;
  return {
    rows: shown,
    left: isLeft,
    quiet,
    heightPx: shown.length * ROW_PX + (isLeft ? 18 : 0) + (quiet ? 18 : 0),
  };
}

/** The strip below the plots: for each trigger when its condition held longest, and when it fired. */
export function triggerStrip(held: HeldTriggers, axis: TimeAxis, topPx: number): Svg {
  const small = { "font-size": SMALL_PX, fill: "muted" } as const;
  const parts = held.rows.flatMap(({ subject, rule, findings }, index) => {
    const y = topPx + index * ROW_PX + 12;
    const fired = findings.flatMap(({ replay }) => replay?.firedAt ?? []);
    const said =
      fired[0] === undefined
        ? "held, but never long enough"
        : `fired ${formatClock(fired[0])}${fired.length > 1 ? " and later again" : ""}`;
    const room = axis.rightPx - axis.leftPx - widthOf(said, SMALL_PX * BOLD) - 12;
    return [
      label(axis.leftPx, y, fitted(`${subject}: ${rule}`, room, SMALL_PX), { "font-size": SMALL_PX }),
      label(axis.rightPx, y, said, {
        "text-anchor": "end",
        "font-size": SMALL_PX,
        fill: fired.length > 0 ? "fail" : "muted",
        ...(fired.length > 0 ? { "font-weight": 600 } : {}),
      }),
      element("line", { x1: axis.leftPx, x2: axis.rightPx, y1: y + 10, y2: y + 10, stroke: "grid" }),
      ...findings.map((finding) => span(finding, axis, y + 5)),
    ];
  });
  const below = topPx + held.rows.length * ROW_PX + 13;
  return group(
    ...parts,
    ...(held.left ? [label(axis.leftPx, below, "More triggers held for a shorter time: see their table.", small)] : []),
    ...(held.quiet ? [label(axis.leftPx, below, "No trigger’s condition held.", small)] : []),
  );
}

/** A shade over the plots where a trigger held until it fired. */
export function firedShades(held: HeldTriggers, axis: TimeAxis, topPx: number, bottomPx: number): Svg {
  return group(
    ...held.rows
      .flatMap(({ findings }) => findings)
      .filter(({ replay }) => replay?.firedAt !== undefined)
      .map((finding) => {
        const [from, to] = pixelsOf(finding, axis);
        return element("rect", {
          x: from,
          y: topPx,
          width: to - from,
          height: bottomPx - topPx,
          fill: "held",
          opacity: 0.55,
        });
      }),
  );
}

/** What the strip shows, in words. */
export function triggerWords(decision: DecisionDocument, held: HeldTriggers): string {
  const fired = held.rows.flatMap(({ rule, findings }) =>
    findings
      .filter(({ replay }) => replay?.firedAt !== undefined)
      .map(
        ({ phase, replay }) =>
          ` The trigger ${rule} fired in ${phaseTitle(decision, phase)} at ${formatClock(replay!.firedAt!)} UTC; its condition held for ${formatSpan(replay!.longestHeldMs)}.`,
      ),
  );
  if (fired.length > 0) return fired.join("");
  if (held.rows.length > 0) return " No trigger held long enough to fire.";
  return held.quiet ? " No trigger’s condition held." : "";
}

function span(finding: FindingDocument, axis: TimeAxis, y: number): Svg {
  const [from, to] = pixelsOf(finding, axis);
  const fired = finding.replay!.firedAt;
  const bar = element("rect", {
    x: from,
    y,
    width: to - from,
    height: 10,
    fill: fired === undefined ? "held" : "fail",
    stroke: "fail",
    "stroke-width": 1,
  });
  if (fired === undefined) return bar;
  const x = axis.at(finding.phase!, Date.parse(fired));
  return group(bar, element("line", { x1: x, x2: x, y1: y - 3, y2: y + 13, stroke: "text", "stroke-width": 2 }));
}

/** Two pixels at least, so that a moment can be seen. */
function pixelsOf({ phase, replay }: FindingDocument, axis: TimeAxis): readonly [number, number] {
  const began = Date.parse(replay!.longestBegan!);
  const from = axis.at(phase!, began);
  const to = axis.at(phase!, began + replay!.longestHeldMs);
  return [from, Math.max(to, from + 2)];
}
