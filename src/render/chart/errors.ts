import { clopperPearsonLower, clopperPearsonUpper } from "../../statistics/binomial.ts";
import type { DecisionDocument, FindingDocument, ObservedLoad } from "../../model/decision-document.ts";
import { formatCount } from "../numbers.ts";
import { limitWords, phaseTitle, formatPercent } from "../words.ts";
import { type AbsentChart, type Chart, WIDTH_PX } from "./chart.ts";
import { DOTS_MOST, type Frame, grid, heightOf, key, limitLine, lines, runsOf } from "./plot.ts";
import { type Scale, shareScale } from "./scale.ts";
import { coordinate, element, group, label, type Svg } from "./svg.ts";
import { phaseBands, type TimeAxis, timeAxis, timeTicks } from "./time-axis.ts";
import { loadsOf, type PlacedRow, placedRows, variantsOf } from "./trend-rows.ts";
import { firedShades, heldTriggers, triggerStrip, triggerWords } from "./trigger-strip.ts";

const NAME = "errors";
const TITLE = "Error rate over time";
const LEFT_PX = 68;
const RIGHT_PX = WIDTH_PX - 12;
const TOP_PX = 76;
const PANEL_PX = 140;
const PANEL_GAP_PX = 26;
const PHASES_TOLD = 6;

interface RateRow {
  readonly phase: string;
  readonly placed: PlacedRow;
  readonly bad: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** Share of bad requests of each variant, row by row, with what each row can prove by itself, and the limit. */
export function errorChart(decision: DecisionDocument): Chart | AbsentChart {
  const indicator = indicatorOf(decision);
  if (!indicator)
    return { name: NAME, title: TITLE, because: "no log was read that gives the time and the outcome of requests" };
  const loads = loadsOf(decision, indicator.evidence);
  const variants = variantsOf(decision)
    .map(({ name, role }) => ({
      name,
      role,
      runs: loads.filter(({ variant }) => variant === name).map((load) => rateRows(decision, load, indicator.id)),
    }))
    .filter(({ runs }) => runs.some((rows) => rows.some((row) => row !== undefined)));
  const limits = limitsOn(decision, indicator.id);
  const rows = variants.flatMap(({ runs }) => runs.flat()).flatMap((row) => (row ? [row] : []));
  const scale = shareScale([...rows.map(({ high }) => high), ...limits.map(({ ratio }) => ratio)]);
  const axis = timeAxis(decision, LEFT_PX, RIGHT_PX);
  const held = heldTriggers(decision, "ratio");
  const bottomPx = TOP_PX + 20 + variants.length * (PANEL_PX + PANEL_GAP_PX) - PANEL_GAP_PX + 4;
  const stripPx = bottomPx + 40;
  const title = indicator.title ?? indicator.id;
  return {
    name: NAME,
    title: `${TITLE}: requests against ${title}, as ${indicator.evidence} saw them`,
    description: `${words(decision, indicator, loads, limits)}${triggerWords(decision, held)}`,
    heightPx: stripPx + held.heightPx + 8,
    body: group(
      label(12, 24, TITLE, { "font-size": 15, "font-weight": 600 }),
      key(variants, RIGHT_PX, 24),
      phaseBands(axis, TOP_PX, bottomPx),
      firedShades(held, axis, TOP_PX, bottomPx),
      ...variants.map(({ name, role, runs }, index) => {
        const topPx = TOP_PX + 20 + index * (PANEL_PX + PANEL_GAP_PX);
        const frame = { leftPx: LEFT_PX, rightPx: RIGHT_PX, topPx, bottomPx: topPx + PANEL_PX };
        return panel(
          axis,
          scale,
          frame,
          `${name}, with the ${formatPercent(decision.confidence)} bounds of each row`,
          role,
          runs,
          role === "canary" ? limits : [],
        );
      }),
      timeTicks(axis, bottomPx + 13),
      triggerStrip(held, axis, stripPx),
    ),
  };
}

interface ShareLimit {
  readonly ratio: number;
  readonly text: string;
}
type Indicator = DecisionDocument["indicators"][number];

/** The share that a guardrail judges, on a log with times; where there is none, the first share that a log gives. */
function indicatorOf(decision: DecisionDocument): Indicator | undefined {
  const shown = decision.indicators.filter(
    ({ id, kind, evidence }) =>
      kind === "share" &&
      loadsOf(decision, evidence).some(({ trend }) => trend.some(({ shares }) => shares[id] !== undefined)),
  );
  const judged = (finding: FindingDocument, id: string): boolean =>
    finding.kind === "guardrail" && finding.indicator === id && finding.comparison === undefined;
  return shown.find(({ id }) => decision.findings.some((finding) => judged(finding, id))) ?? shown[0];
}

/** The limits on it as shares of bad requests, each once: at least 99 % good is at most 1 % bad. */
function limitsOn(decision: DecisionDocument, indicator: string): readonly ShareLimit[] {
  const limits = decision.findings.flatMap((finding): ShareLimit[] =>
    finding.kind === "guardrail" &&
    finding.indicator === indicator &&
    finding.comparison === undefined &&
    finding.figures?.["user"] === undefined &&
    finding.limit?.unit === "ratio"
      ? [
          {
            ratio: finding.limit.op.startsWith(">") ? 1 - finding.limit.value : finding.limit.value,
            text: `limit: ${finding.indicator} ${limitWords(finding)}`,
          },
        ]
      : [],
  );
  return limits.filter((limit, index) => limits.findIndex(({ text }) => text === limit.text) === index);
}

function rateRows(decision: DecisionDocument, load: ObservedLoad, indicator: string): readonly (RateRow | undefined)[] {
  return placedRows(decision, load).map((placed) => {
    const share = placed.row.shares[indicator];
    const of = (share?.good ?? 0) + (share?.bad ?? 0);
    if (!share || of === 0) return undefined;
    return {
      phase: load.phase,
      placed,
      bad: share.bad,
      of,
      low: clopperPearsonLower(share.bad, of, decision.confidence),
      high: clopperPearsonUpper(share.bad, of, decision.confidence),
    };
  });
}

function panel(
  axis: TimeAxis,
  scale: Scale,
  frame: Frame,
  title: string,
  role: "canary" | "baseline",
  runs: readonly (readonly (RateRow | undefined)[])[],
  limits: readonly ShareLimit[],
): Svg {
  const counted = runs.flat().flatMap((row) => (row ? [row] : []));
  const band = counted.map((row) => {
    const left = axis.at(row.phase, row.placed.beginMs);
    const top = heightOf(scale, frame, row.high);
    const width = axis.at(row.phase, row.placed.endMs) - left;
    const height = heightOf(scale, frame, row.low) - top;
    return `M${coordinate(left)},${coordinate(top)}h${coordinate(width)}v${coordinate(height)}h${coordinate(-width)}z`;
  });
  return group(
    element("path", { d: band.join(""), fill: role === "canary" ? "spread" : "grid" }),
    grid(scale, frame, title),
    ...runs.map((rows) =>
      lines(
        runsOf(
          rows.map((row) =>
            row ? [axis.at(row.phase, row.placed.middleMs), heightOf(scale, frame, row.bad / row.of)] : undefined,
          ),
        ),
        role,
        counted.length <= DOTS_MOST,
      ),
    ),
    ...limits.map(({ ratio, text }) => limitLine(scale, frame, ratio, text)),
  );
}

/** What is seen: how many requests of the canary were bad in each phase, and the limit. */
function words(
  decision: DecisionDocument,
  indicator: Indicator,
  loads: readonly ObservedLoad[],
  limits: readonly ShareLimit[],
): string {
  const { canary } = decision.variants;
  const counts = loads.flatMap(({ variant, phase, measures }) => {
    const counted = measures.find((measure) => measure.indicator === indicator.id);
    return variant === canary.name && counted ? [{ phase, bad: counted.bad, good: counted.good }] : [];
  });
  const told =
    counts.length === 0
      ? "no request"
      : counts
          .slice(0, PHASES_TOLD)
          .map(
            ({ phase, bad, good }) =>
              `${formatCount(bad)} bad and ${formatCount(good)} good in ${phaseTitle(decision, phase)}`,
          )
          .join(", ") + (counts.length > PHASES_TOLD ? ", and so on for the other phases" : "");
  const demanded =
    limits.length > 0
      ? ` The plan demands ${limits.map(({ text }) => text.replace("limit: ", "")).join(" and ")}.`
      : "";
  return `Requests of ${canary.name} against ${indicator.title ?? indicator.id} as ${indicator.evidence} saw them: ${told}. Around each row stand its exact binomial bounds, each of ${formatPercent(decision.confidence)} confidence.${demanded}`;
}
