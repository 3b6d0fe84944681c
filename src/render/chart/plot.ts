import type { Scale } from "./scale.ts";
import {
  BOLD,
  coordinate,
  element,
  fitted,
  FONT_PX,
  group,
  label,
  pathThrough,
  type Role,
  type Svg,
  widthOf,
} from "./svg.ts";

/** Where a plot lies in its chart. */
export interface Frame {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

const SMALL_PX = 11.5;
/** With more points than these in a plot, dots would hide the line. */
export const DOTS_MOST = 120;
const LABEL_GAP_PX = 5;
const NAME_PX = 170;

/** The place of a value in a plot, in pixels from the top of the chart. */
export function heightOf(scale: Scale, { topPx, bottomPx }: Frame, value: number): number {
  return bottomPx - scale.at(value) * (bottomPx - topPx);
}

/** The lines of a scale with their numbers at the left, and what is measured above them. */
export function grid(scale: Scale, frame: Frame, title: string): Svg {
  return group(
    ...scale.ticks.flatMap(({ value, text }) => {
      const y = heightOf(scale, frame, value);
      return [
        element("line", { x1: frame.leftPx, x2: frame.rightPx, y1: y, y2: y, stroke: "grid" }),
        label(frame.leftPx - 6, y + 4, text, {
          "text-anchor": "end",
          fill: "muted",
          "font-size": SMALL_PX,
          class: "tick",
        }),
      ];
    }),
    label(frame.leftPx + 4, frame.topPx - 5, fitted(title, frame.rightPx - frame.leftPx - 8, FONT_PX * BOLD), {
      "font-weight": 600,
    }),
  );
}

/** A limit across a plot, named where it begins: above the line, or below it where there is no room above. */
export function limitLine(scale: Scale, frame: Frame, value: number, text: string): Svg {
  const y = heightOf(scale, frame, value);
  const isHigh = y - frame.topPx < 14;
  return group(
    element("line", {
      x1: frame.leftPx,
      x2: frame.rightPx,
      y1: y,
      y2: y,
      stroke: "limit",
      "stroke-width": 1.4,
      "stroke-dasharray": "8 4",
    }),
    label(frame.leftPx + 4, isHigh ? y + 14 : y - 5, text, {
      fill: "limit",
      "font-size": SMALL_PX,
      ...halo,
    }),
  );
}

/** Keeps a text readable where a line runs behind it. */
const halo = { stroke: "band", "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" } as const;

type Point = readonly [x: number, y: number];

/** Lines through runs of points; a point without a neighbour is a dot, and so are all where `areDotted`. */
export function lines(runs: readonly (readonly Point[])[], role: "canary" | "baseline", areDotted: boolean): Svg {
  const isCanary = role === "canary";
  const dots = runs.filter((run) => run.length === 1 || areDotted).flat();
  const path = runs
    .filter((run) => run.length > 1)
    .map(pathThrough)
    .join("");
  return group(
    ...(path === ""
      ? []
      : [
          element("path", {
            d: path,
            fill: "none",
            stroke: role,
            "stroke-width": isCanary ? 2.2 : 1.5,
            "stroke-linejoin": "round",
            ...(isCanary ? {} : { "stroke-dasharray": "5 3" }),
          }),
        ]),
    ...dots.map(([x, y]) => element("circle", { cx: x, cy: y, r: isCanary ? 2.3 : 1.9, fill: role })),
  );
}

/** Runs of neighbours: a missing value parts them. */
export function runsOf(points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** What each line is, at the right end of the chart's first row. */
export function key(
  variants: readonly { readonly name: string; readonly role: "canary" | "baseline" }[],
  rightPx: number,
  yPx: number,
): Svg {
  const parts: Svg[] = [];
  let x = rightPx;
  for (const { name, role } of variants.toReversed()) {
    const text = `${fitted(name, NAME_PX)} (${role})`;
    parts.push(label(x, yPx, text, { "text-anchor": "end" }));
    x -= widthOf(text) + LABEL_GAP_PX;
    parts.push(
      element("path", {
        d: `M${coordinate(x - 26)},${coordinate(yPx - 4)}h26`,
        stroke: role,
        "stroke-width": role === "canary" ? 2.2 : 1.5,
        ...(role === "canary" ? {} : { "stroke-dasharray": "5 3" }),
      }),
    );
    x -= 44;
  }
  return group(...parts);
}

/** The mark of a verdict: told by its shape, so that grey is enough. */
export function verdictMark(verdict: "pass" | "warn" | "fail" | "inconclusive", x: number, y: number): Svg {
  const at = (dx: number, dy: number): string => `${coordinate(x + dx)},${coordinate(y + dy)}`;
  const line = (d: string, role: Role): Svg =>
    element("path", { d, fill: "none", stroke: role, "stroke-width": 2, "stroke-linecap": "round" });
  switch (verdict) {
    case "pass":
      return line(`M${at(-4, 0)}L${at(-1, 3.5)}L${at(4.5, -4)}`, "pass");
    case "fail":
      return line(`M${at(-4, -4)}L${at(4, 4)}M${at(-4, 4)}L${at(4, -4)}`, "fail");
    case "warn":
      return group(
        line(`M${at(0, -5)}L${at(0, 1)}`, "warn"),
        element("circle", { cx: x, cy: y + 4.6, r: 1.4, fill: "warn" }),
      );
    case "inconclusive":
      return label(x, y + 4.5, "?", {
        "text-anchor": "middle",
        fill: "inconclusive",
        "font-weight": 700,
        "font-size": FONT_PX,
      });
  }
}
