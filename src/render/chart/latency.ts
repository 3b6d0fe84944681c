import type { DecisionDocument, ObservedLatency } from "../../model/decision-document.ts";
import { formatQuantity } from "../numbers.ts";
import { limitWords, phaseTitle } from "../words.ts";
import { type AbsentChart, type Chart, WIDTH_PX } from "./chart.ts";
import { DOTS_MOST, type Frame, grid, heightOf, key, limitLine, lines, runsOf } from "./plot.ts";
import { durationScale } from "./scale.ts";
import { group, label, type Svg } from "./svg.ts";
import { phaseBands, type TimeAxis, timeAxis, timeTicks } from "./time-axis.ts";
import { loadsOf, placedRows, variantsOf } from "./trend-rows.ts";
import { firedShades, heldTriggers, triggerStrip, triggerWords } from "./trigger-strip.ts";

const NAME = "latency";
const TITLE = "Latency over time";
const QUANTILES = [
  { key: "p50Ms", name: "p50", percent: 50 },
  { key: "p95Ms", name: "p95", percent: 95 },
  { key: "p99Ms", name: "p99", percent: 99 },
] as const;
type Quantile = (typeof QUANTILES)[number];
const LEFT_PX = 68;
const RIGHT_PX = WIDTH_PX - 12;
const TOP_PX = 76;
const PANEL_PX = 84;
const JUDGED_PANEL_PX = 132;
const PANEL_GAP_PX = 26;
/** Phases are told one by one where there are few of them. */
const PHASES_TOLD = 6;

/** Quantiles of latency for each variant: p50, p95 and p99, each with its limits, over phases and triggers. */
export function latencyChart(decision: DecisionDocument): Chart | AbsentChart {
  const evidence = evidenceOf(decision);
  if (evidence === undefined) {
    return { name: NAME, title: TITLE, because: "no log was read that gives the time and the latency of requests" };
  }
  const loads = loadsOf(decision, evidence);
  const axis = timeAxis(decision, LEFT_PX, RIGHT_PX);
  const limits = limitsOn(decision, evidence);
  const held = heldTriggers(decision, "ms");
  let topPx = TOP_PX + 20;
  const panels = QUANTILES.map((quantile) => {
    const heightPx = limits.some(({ percent }) => percent === quantile.percent) ? JUDGED_PANEL_PX : PANEL_PX;
    const frame = { leftPx: LEFT_PX, rightPx: RIGHT_PX, topPx, bottomPx: topPx + heightPx };
    topPx += heightPx + PANEL_GAP_PX;
    return { quantile, frame };
  });
  const bottomPx = topPx - PANEL_GAP_PX + 4;
  const stripPx = bottomPx + 40;
  return {
    name: NAME,
    title: `${TITLE}, as ${evidence} saw it`,
    description: `${words(decision, evidence, limits)}${triggerWords(decision, held)}`,
    heightPx: stripPx + held.heightPx + 8,
    body: group(
      label(12, 24, TITLE, { "font-size": 15, "font-weight": 600 }),
      key(variantsOf(decision), RIGHT_PX, 24),
      phaseBands(axis, TOP_PX, bottomPx),
      firedShades(held, axis, TOP_PX, bottomPx),
      ...panels.map(({ quantile, frame }) => panel(decision, loads, axis, limits, quantile, frame)),
      timeTicks(axis, bottomPx + 13),
      triggerStrip(held, axis, stripPx),
    ),
  };
}

interface PanelLimit {
  readonly percent: number;
  readonly ms: number;
  readonly text: string;
}

/** The log that a guardrail on latency is judged on; where there is none, the first that has latencies over time. */
function evidenceOf(decision: DecisionDocument): string | undefined {
  const timed = [...new Set(decision.observed.load.map(({ evidence }) => evidence))].filter((evidence) =>
    loadsOf(decision, evidence).some(({ trend }) => trend.some(({ latency }) => latency !== null)),
  );
  const judged = decision.indicators.find(
    ({ id, kind, evidence }) =>
      kind === "quantile" &&
      timed.includes(evidence) &&
      decision.findings.some((finding) => finding.kind === "guardrail" && finding.indicator === id),
  );
  return judged?.evidence ?? timed[0];
}

/** The limits in milliseconds on a quantile of that log, each once. */
function limitsOn(decision: DecisionDocument, evidence: string): readonly PanelLimit[] {
  const limits = decision.findings.flatMap((finding): PanelLimit[] => {
    const indicator = decision.indicators.find(({ id }) => id === finding.indicator);
    const percent = Number(/^([\d.]+)th percentile/.exec(indicator?.about ?? "")?.[1]);
    return finding.kind === "guardrail" &&
      finding.limit?.unit === "ms" &&
      finding.comparison === undefined &&
      indicator?.evidence === evidence &&
      indicator.kind === "quantile"
      ? [{ percent, ms: finding.limit.value, text: `limit: ${limitWords(finding)}` }]
      : [];
  });
  return limits.filter(
    (limit, index) =>
      limits.findIndex(({ percent, text }) => percent === limit.percent && text === limit.text) === index,
  );
}

function panel(
  decision: DecisionDocument,
  loads: ReturnType<typeof loadsOf>,
  axis: TimeAxis,
  limits: readonly PanelLimit[],
  quantile: Quantile,
  frame: Frame,
): Svg {
  const own = limits.filter(({ percent }) => percent === quantile.percent);
  const values = loads.flatMap(({ trend }) => trend.flatMap(({ latency }) => (latency ? [latency[quantile.key]] : [])));
  const scale = durationScale([
    ...values.filter((ms) => ms > 0),
    ...own.map(({ ms }) => ms),
    ...(values.some((ms) => ms > 0) ? [] : [1]),
  ]);
  return group(
    grid(scale, frame, `${quantile.name}${scale.kind === "logarithmic" ? ", logarithmic" : ""}`),
    ...variantsOf(decision)
      .toReversed()
      .flatMap(({ name, role }) =>
        loads
          .filter(({ variant }) => variant === name)
          .map((load) =>
            lines(
              runsOf(
                placedRows(decision, load).map(({ row, middleMs }) =>
                  row.latency
                    ? [axis.at(load.phase, middleMs), heightOf(scale, frame, row.latency[quantile.key])]
                    : undefined,
                ),
              ),
              role,
              values.length <= DOTS_MOST,
            ),
          ),
      ),
    ...own.map(({ ms, text }) => limitLine(scale, frame, ms, text)),
  );
}

/** What is seen: for each phase between which values the quantile of the canary moved, and the limit on it. */
function words(decision: DecisionDocument, evidence: string, limits: readonly PanelLimit[]): string {
  const quantile = QUANTILES.find(({ percent }) => limits.some((limit) => limit.percent === percent)) ?? QUANTILES[1];
  const { canary, baseline } = decision.variants;
  const seen = loadsOf(decision, evidence).flatMap(({ variant, phase, trend }) => {
    const values = trend
      .flatMap(({ latency }): ObservedLatency[] => (latency ? [latency] : []))
      .map((latency) => latency[quantile.key]);
    return variant === canary.name && values.length > 0 ? [{ phase, values }] : [];
  });
  const range = (values: readonly number[]): string => {
    const low = values.reduce((least, ms) => Math.min(least, ms));
    const high = values.reduce((most, ms) => Math.max(most, ms));
    return low === high ? formatQuantity(low, "ms") : `${formatQuantity(low, "ms")} to ${formatQuantity(high, "ms")}`;
  };
  const told =
    seen.length === 0
      ? "no request with a latency"
      : seen.length > PHASES_TOLD
        ? range(seen.flatMap(({ values }) => values))
        : seen.map(({ phase, values }) => `${range(values)} in ${phaseTitle(decision, phase)}`).join(", ");
  const limit = limits
    .filter(({ percent }) => percent === quantile.percent)
    .map(({ text }) => text.replace("limit: ", ""));
  const demanded = limit.length > 0 ? ` The plan demands ${limit.join(" and ")}.` : " The plan sets no limit on it.";
  const beside = baseline ? `; ${baseline.name} is drawn beside it` : "";
  return `${quantile.name} of ${canary.name}, row by row as ${evidence} saw it: ${told}${beside}.${demanded}`;
}
