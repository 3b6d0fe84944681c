import type { DecisionDocument } from "../../model/decision-document.ts";
import { formatCount, formatRatio } from "../numbers.ts";
import { type AbsentChart, type Chart, WIDTH_PX } from "./chart.ts";
import { BOLD, coordinate, element, fitted, group, label, type Svg } from "./svg.ts";

const NAME = "traffic";
const ROW_PX = 30;
const TOP_PX = 78;
const PLOT_LEFT_PX = 170;
const PLOT_RIGHT_PX = 384;
const PLANNED_PX = 476;
const CONFIGURED_PX = 580;
const OBSERVED_PX = WIDTH_PX - 12;
const SMALL_PX = 11.5;
const PHASES_TOLD = 6;

interface SharesOfPhase {
  readonly title: string;
  readonly planned: number;
  /** What the load balancer was told, each share once. */
  readonly configured: readonly number[];
  readonly observed: { readonly ratio: number; readonly of: number } | undefined;
}

/** The canary's share of the traffic in each phase: planned, as the load balancer was told, and as it was seen. */
export function trafficChart(decision: DecisionDocument): Chart | AbsentChart {
  const { canary } = decision.variants;
  const title = `Traffic to ${canary.name} by phase`;
  const phases = decision.phases.map((phase) => sharesOf(decision, phase));
  if (phases.every(({ configured, observed }) => configured.length === 0 && !observed)) {
    return { name: NAME, title, because: "no load balancer state and no log that counts all the traffic was read" };
  }
  const bottomPx = TOP_PX + phases.length * ROW_PX;
  return {
    name: NAME,
    title,
    description: words(canary.name, phases),
    heightPx: bottomPx + 34,
    body: group(
      label(12, 24, fitted(title, WIDTH_PX - 24, 15 * BOLD), { "font-size": 15, "font-weight": 600 }),
      ...header("planned", PLANNED_PX - 54, plannedMark),
      ...header("configured", CONFIGURED_PX - 74, configuredMark),
      ...header("observed", OBSERVED_PX - 64, observedMark),
      ...axis(TOP_PX - 8, bottomPx),
      ...phases.map((phase, index) => row(phase, TOP_PX + index * ROW_PX + ROW_PX / 2 - 4)),
    ),
  };
}

function sharesOf(decision: DecisionDocument, phase: DecisionDocument["phases"][number]): SharesOfPhase {
  const { canary } = decision.variants;
  const states = decision.observed.balancer.filter((state) => state.phase === phase.id && state.moment !== "before");
  const weights = decision.findings.filter(
    ({ kind, phase: own, id, variant }) =>
      kind === "weights" &&
      own === phase.id &&
      variant === canary.name &&
      states.some(({ path }) => id === `weights/${path}`),
  );
  const split = decision.findings
    .filter(({ kind, phase: own, variant }) => kind === "split" && own === phase.id && variant === canary.name)
    .flatMap(({ observation }) =>
      observation && observation.observed !== null ? [{ ratio: observation.observed, of: observation.samples }] : [],
    )
    .sort((a, b) => b.of - a.of);
  return {
    title: phase.title,
    planned: phase.share[canary.name] ?? 0,
    configured: [...new Set(weights.flatMap(({ observation }) => observation?.observed ?? []))].sort((a, b) => a - b),
    observed: split[0],
  };
}

function header(text: string, leftPx: number, mark: (x: number, y: number) => Svg): readonly Svg[] {
  return [mark(leftPx - 11, TOP_PX - 24), label(leftPx, TOP_PX - 20, text, { "font-weight": 600 })];
}

function axis(topPx: number, bottomPx: number): readonly Svg[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((ratio) => {
    const x = placeOf(ratio);
    return [
      element("line", { x1: x, x2: x, y1: topPx, y2: bottomPx, stroke: "grid" }),
      label(x, bottomPx + 18, `${coordinate(ratio * 100)} %`, {
        "text-anchor": "middle",
        fill: "muted",
        "font-size": SMALL_PX,
        class: "tick",
      }),
    ];
  });
}

function row(phase: SharesOfPhase, y: number): Svg {
  const end = { "text-anchor": "end" } as const;
  const muted = { ...end, fill: "muted" } as const;
  return group(
    label(12, y + 4, fitted(phase.title, PLOT_LEFT_PX - 40)),
    element("line", { x1: PLOT_LEFT_PX, x2: PLOT_RIGHT_PX, y1: y, y2: y, stroke: "grid" }),
    plannedMark(placeOf(phase.planned), y),
    ...phase.configured.map((ratio) => configuredMark(placeOf(ratio), y)),
    ...(phase.observed ? [observedMark(placeOf(phase.observed.ratio), y)] : []),
    label(PLANNED_PX, y + 4, formatRatio(phase.planned), end),
    phase.configured.length === 0
      ? label(CONFIGURED_PX, y + 4, "not seen", muted)
      : label(CONFIGURED_PX, y + 4, configuredWords(phase.configured), end),
    phase.observed
      ? label(OBSERVED_PX, y + 4, `${formatRatio(phase.observed.ratio)} of ${formatCount(phase.observed.of)}`, end)
      : label(OBSERVED_PX, y + 4, "not seen", muted),
  );
}

/** Load balancers that say different things are all said: the least and the greatest. */
function configuredWords(ratios: readonly number[]): string {
  return ratios.length === 1
    ? formatRatio(ratios[0]!)
    : `${formatRatio(ratios[0]!).replace(/\u00A0%$/, "")} to ${formatRatio(ratios.at(-1)!)}`;
}

function placeOf(ratio: number): number {
  return PLOT_LEFT_PX + Math.min(1, Math.max(0, ratio)) * (PLOT_RIGHT_PX - PLOT_LEFT_PX);
}

/** A bar across the line, a hollow square around it, a dot in it: one does not hide the other where all agree. */
function plannedMark(x: number, y: number): Svg {
  return element("line", { x1: x, x2: x, y1: y - 11, y2: y + 11, stroke: "text", "stroke-width": 2 });
}

function configuredMark(x: number, y: number): Svg {
  return element("rect", {
    x: x - 6,
    y: y - 6,
    width: 12,
    height: 12,
    fill: "none",
    stroke: "baseline",
    "stroke-width": 1.8,
  });
}

function observedMark(x: number, y: number): Svg {
  return element("circle", { cx: x, cy: y, r: 3.6, fill: "canary" });
}

function words(canary: string, phases: readonly SharesOfPhase[]): string {
  const told = phases.slice(0, PHASES_TOLD).map((phase) => {
    const given =
      phase.configured.length > 0 ? `configured ${configuredWords(phase.configured)}` : "the load balancer not seen";
    const got = phase.observed
      ? `observed ${formatRatio(phase.observed.ratio)} of ${formatCount(phase.observed.of)} requests`
      : "requests not counted";
    return `${phase.title}: planned ${formatRatio(phase.planned)}, ${given}, ${got}`;
  });
  return `Share of the requests that ${canary} was to get, was given by the load balancer, and got. ${told.join("; ")}${phases.length > PHASES_TOLD ? "; and so on for the other phases" : ""}.`;
}
