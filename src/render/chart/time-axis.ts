import type { DecisionDocument } from "../../model/decision-document.ts";
import { rfc3339 } from "../../model/time.ts";
import { PHASE_DECISION_WORDS } from "../words.ts";
import { BOLD, element, fitted, FONT_PX, group, label, type Svg, widthOf } from "./svg.ts";

/** A phase on the axis. */
export interface Stretch {
  readonly phase: DecisionDocument["phases"][number];
  readonly beginMs: number;
  readonly endMs: number;
  readonly leftPx: number;
  readonly rightPx: number;
}

/** Time from left to right, phase by phase; what lies between two phases takes no room, however long it was. */
export interface TimeAxis {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly stretches: readonly Stretch[];
  /** The place of a moment in a phase, in pixels; moments outside lie at the nearer end of the phase. */
  readonly at: (phase: string, ms: number) => number;
}

const LABEL_PX = 11.5;
const TICK_GAP_PX = 14;
const STEPS_MS = [
  1_000, 5_000, 10_000, 15_000, 30_000, 60_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000, 10_800_000, 21_600_000,
  43_200_000, 86_400_000,
] as const;

/** An axis with each phase as wide as it was long, though none so narrow that it cannot be seen. */
export function timeAxis(decision: DecisionDocument, leftPx: number, rightPx: number): TimeAxis {
  const { phases } = decision;
  const lengths = phases.map(({ from, to }) => Math.max(1, Date.parse(to) - Date.parse(from)));
  const gapPx = phases.length > 16 ? 2 : 6;
  const roomPx = rightPx - leftPx - gapPx * (phases.length - 1);
  const total = lengths.reduce((sum, ms) => sum + ms, 0);
  const least = 1 / (3 * phases.length);
  const raised = lengths.map((ms) => Math.max(ms / total, least));
  const sum = raised.reduce((all, part) => all + part, 0);
  let cursorPx = leftPx;
  const stretches = phases.map((phase, index): Stretch => {
    const stretch = {
      phase,
      beginMs: Date.parse(phase.from),
      endMs: Date.parse(phase.to),
      leftPx: cursorPx,
      rightPx: cursorPx + (roomPx * raised[index]!) / sum,
    };
    cursorPx = stretch.rightPx + gapPx;
    return stretch;
  });
  return {
    leftPx,
    rightPx,
    stretches,
    at: (id, ms) => {
      const stretch = stretches.find(({ phase }) => phase.id === id)!;
      const part = (ms - stretch.beginMs) / Math.max(1, stretch.endMs - stretch.beginMs);
      return stretch.leftPx + Math.min(1, Math.max(0, part)) * (stretch.rightPx - stretch.leftPx);
    },
  };
}

/** The bands of the phases behind the plots, and above them what each is called and how it was decided. */
export function phaseBands(axis: TimeAxis, topPx: number, bottomPx: number): Svg {
  return group(
    ...axis.stretches.map(({ leftPx, rightPx }) =>
      element("rect", { x: leftPx, y: topPx, width: rightPx - leftPx, height: bottomPx - topPx, fill: "band" }),
    ),
    ...phaseNames(axis, topPx - 22),
  );
}

/** Names where there is room for them; where there is none, the number of every so many phases. */
function phaseNames(axis: TimeAxis, yPx: number): readonly Svg[] {
  const isRoomy = axis.stretches.every(({ leftPx, rightPx }) => rightPx - leftPx >= 42);
  if (isRoomy) {
    return axis.stretches.flatMap(({ phase, leftPx, rightPx }) => {
      const room = rightPx - leftPx - 2;
      const decided = fitted(PHASE_DECISION_WORDS[phase.decision], room, LABEL_PX);
      const role =
        phase.decision === "rollback" ? "fail" : phase.decision === "hold" ? "inconclusive" : ("pass" as const);
      return [
        label(leftPx, yPx, fitted(phase.title, room, FONT_PX * BOLD), { "font-weight": 600 }),
        label(leftPx, yPx + 15, decided, { fill: role, "font-size": LABEL_PX }),
      ];
    });
  }
  const narrowest = axis.stretches.reduce((least, { leftPx, rightPx }) => Math.min(least, rightPx - leftPx), 1e9);
  const every = Math.max(1, Math.ceil(26 / Math.max(1, narrowest)));
  return [
    label(axis.leftPx, yPx, "Phases, by number", { "font-weight": 600 }),
    ...axis.stretches.flatMap(({ leftPx, rightPx }, index) =>
      index % every === 0
        ? [
            label((leftPx + rightPx) / 2, yPx + 15, String(index + 1), {
              "text-anchor": "middle",
              fill: "muted",
              "font-size": LABEL_PX,
              class: "tick",
            }),
          ]
        : [],
    ),
  ];
}

/** The times below the plots, in UTC: the begin of each phase first, then as many round ones as find room. */
export function timeTicks(axis: TimeAxis, yPx: number): Svg {
  const hasSeconds = axis.stretches.some(({ beginMs, endMs }) => endMs - beginMs < 1_800_000);
  const clock = (ms: number): string => rfc3339(ms).slice(11, hasSeconds ? 19 : 16);
  const width = widthOf(clock(0), LABEL_PX) + TICK_GAP_PX;
  const taken: number[] = [];
  const placed: Svg[] = [];
  const place = (phase: string, ms: number, isBegin: boolean): void => {
    const x = axis.at(phase, ms);
    // The begin of a phase is written from there on, other times around their place.
    const center = isBegin ? x + (width - TICK_GAP_PX) / 2 : x;
    if (
      center + (width - TICK_GAP_PX) / 2 > axis.rightPx + 4 ||
      taken.some((other) => Math.abs(other - center) < width)
    )
      return;
    taken.push(center);
    placed.push(
      element("line", { x1: x, x2: x, y1: yPx - 13, y2: yPx - 9, stroke: "muted" }),
      label(center, yPx + 2, clock(ms), {
        "text-anchor": "middle",
        fill: "muted",
        "font-size": LABEL_PX,
        class: "tick",
      }),
    );
  };
  for (const { phase, beginMs } of axis.stretches) place(phase.id, beginMs, true);
  for (const { phase, beginMs, endMs, leftPx, rightPx } of axis.stretches) {
    const msPerPx = (endMs - beginMs) / Math.max(1, rightPx - leftPx);
    const step = STEPS_MS.find((ms) => ms / msPerPx >= width * 1.2);
    if (step === undefined) continue;
    for (let ms = Math.ceil(beginMs / step) * step; ms < endMs; ms += step)
      if (ms > beginMs) place(phase.id, ms, false);
  }
  const [first] = axis.stretches;
  const days = [...new Set(axis.stretches.flatMap(({ phase }) => [phase.from.slice(0, 10), phase.to.slice(0, 10)]))];
  const span = days.length > 1 ? `${days[0]} to ${days.at(-1)}` : days[0]!;
  return group(...placed, label(first!.leftPx, yPx + 18, `${span}, UTC`, { fill: "muted", "font-size": LABEL_PX }));
}
