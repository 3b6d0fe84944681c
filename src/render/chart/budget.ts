import type { DecisionDocument, FindingDocument } from "../../model/decision-document.ts";
import { formatDecimal } from "../numbers.ts";
import { BURN_RATE_WORDS, burnWords, sloTitle, spentWords, windowsWords } from "../slo-words.ts";
import { phaseTitle } from "../words.ts";
import { type AbsentChart, type Chart, WIDTH_PX } from "./chart.ts";
import { verdictMark } from "./plot.ts";
import { burnScale, type Scale } from "./scale.ts";
import { BOLD, element, fitted, FONT_PX, group, label, type Role, type Svg, widthOf } from "./svg.ts";

const NAME = "budget";
const TITLE = "Error budgets: how fast they burned";
const TOP_PX = 66;
const ROW_PX = 22;
const HEAD_PX = 46;
const PLOT_LEFT_PX = 190;
const PLOT_RIGHT_PX = 560;
const SMALL_PX = 11.5;
/** With more phases than these, those that burned fastest are shown. */
const PHASES_MOST = 12;

/** How fast each SLO's budget burned in each phase, with its bounds, against the speed that spends it in exactly its window. */
export function budgetChart(decision: DecisionDocument): Chart | AbsentChart {
  const findings = decision.findings.filter(({ kind, slo }) => kind === "slo" && slo !== undefined);
  const subjects = [...new Set(findings.map(({ subject }) => subject))];
  if (!findings.some(({ slo }) => slo!.burn !== null)) {
    const because = subjects.length === 0 ? "the plan names no SLO" : "no request was counted for any SLO";
    return { name: NAME, title: TITLE, because };
  }
  const rules = findings.flatMap(({ slo }) => slo!.burnRates.map(({ factor }) => factor));
  const scale = burnScale([...findings.flatMap(({ slo }) => [slo!.burn ?? 0, slo!.burnHigh ?? 0]), ...rules]);
  let y = TOP_PX;
  const parts: Svg[] = [];
  for (const subject of subjects) {
    const own = findings.filter((finding) => finding.subject === subject);
    const release = own.find(({ phase }) => phase === undefined);
    const rows = [...fastest(own.filter(({ phase }) => phase !== undefined)), ...(release ? [release] : [])];
    parts.push(heading(release ?? own[0]!, y + 18));
    y += HEAD_PX;
    const factors = [...new Set((release ?? own[0]!).slo!.burnRates.map(({ factor }) => factor))];
    parts.push(...factors.map((factor) => factorLine(scale, factor, y - 4, y + rows.length * ROW_PX)));
    for (const finding of rows) {
      parts.push(row(decision, scale, finding, y + ROW_PX / 2));
      y += ROW_PX;
    }
    if (factors.length > 0) {
      parts.push(...factorWords(scale, factors, y + 14));
      y += 20;
    }
  }
  return {
    name: NAME,
    title: TITLE,
    description: words(decision, findings),
    heightPx: y + 22,
    body: group(label(12, 24, TITLE, { "font-size": 15, "font-weight": 600 }), ...axis(scale, y), ...parts),
  };
}

/** The phases in their order; of many, those that burned fastest. */
function fastest(findings: readonly FindingDocument[]): readonly FindingDocument[] {
  if (findings.length <= PHASES_MOST) return findings;
  const burn = ({ slo }: FindingDocument): number => slo!.burn ?? -1;
  const kept = new Set(findings.toSorted((a, b) => burn(b) - burn(a)).slice(0, PHASES_MOST));
  return findings.filter((finding) => kept.has(finding));
}

function placeOf(scale: Scale, burn: number): number {
  return PLOT_LEFT_PX + scale.at(burn) * (PLOT_RIGHT_PX - PLOT_LEFT_PX);
}

function axis(scale: Scale, bottomPx: number): readonly Svg[] {
  return [
    element("rect", {
      x: placeOf(scale, 1),
      y: TOP_PX - 6,
      width: PLOT_RIGHT_PX - placeOf(scale, 1),
      height: bottomPx - TOP_PX + 6,
      fill: "band",
    }),
    label(PLOT_RIGHT_PX + 12, TOP_PX - 12, "times as fast as granted", { fill: "muted", "font-size": SMALL_PX }),
    ...scale.ticks.flatMap(({ value, text }) => {
      const x = placeOf(scale, value);
      const isEven = value === 1;
      return [
        label(x, TOP_PX - 12, text, {
          "text-anchor": "middle",
          fill: isEven ? "limit" : "muted",
          "font-size": SMALL_PX,
          class: "tick",
        }),
        element("line", { x1: x, x2: x, y1: TOP_PX - 6, y2: bottomPx, stroke: isEven ? "limit" : "grid" }),
      ];
    }),
  ];
}

function heading(finding: FindingDocument, y: number): Svg {
  const room = WIDTH_PX - 24;
  const halo = { stroke: "paper", "stroke-width": 4, "paint-order": "stroke" } as const;
  return group(
    label(12, y, fitted(sloTitle(finding), room, FONT_PX * BOLD), { "font-weight": 600, ...halo }),
    label(12, y + 17, fitted(`Spent: ${spentWords(finding.slo!)}`, room, SMALL_PX), {
      fill: "muted",
      "font-size": SMALL_PX,
      ...halo,
    }),
  );
}

/** Where a burn-rate alert begins to count. */
function factorLine(scale: Scale, factor: number, topPx: number, bottomPx: number): Svg {
  const x = placeOf(scale, factor);
  return element("line", {
    x1: x,
    x2: x,
    y1: topPx,
    y2: bottomPx,
    stroke: "warn",
    "stroke-dasharray": "3 3",
    "stroke-width": 1.4,
  });
}

/** What the dashed lines are; of those that would stand upon each other, the first. */
function factorWords(scale: Scale, factors: readonly number[], y: number): readonly Svg[] {
  const small = { "font-size": SMALL_PX, fill: "warn" } as const;
  const taken: number[] = [];
  const shown = factors
    .toSorted((a, b) => a - b)
    .flatMap((factor) => {
      const x = placeOf(scale, factor);
      const text = `${formatDecimal(factor, 4)} times`;
      if (taken.some((other) => Math.abs(other - x) < widthOf(text, SMALL_PX) + 6)) return [];
      taken.push(x);
      return [label(x, y, text, { ...small, "text-anchor": "middle" })];
    });
  return [
    ...shown,
    label(PLOT_RIGHT_PX + 12 + (taken.some((x) => x > PLOT_RIGHT_PX - 30) ? 22 : 0), y, "dashed: alerts", small),
  ];
}

function row(decision: DecisionDocument, scale: Scale, finding: FindingDocument, y: number): Svg {
  const slo = finding.slo!;
  const role: Role = finding.verdict;
  const isWhole = finding.phase === undefined;
  const marks = [
    verdictMark(finding.verdict, 22, y),
    label(
      36,
      y + 4,
      fitted(isWhole ? "All phases" : phaseTitle(decision, finding.phase), PLOT_LEFT_PX - 50),
      isWhole ? { "font-weight": 600 } : {},
    ),
  ];
  if (slo.burn === null) {
    return group(...marks, label(PLOT_LEFT_PX + 6, y + 4, "nothing counted", { fill: "muted", "font-size": SMALL_PX }));
  }
  const from = placeOf(scale, slo.burnLow ?? 0);
  const to = slo.burnHigh === null ? PLOT_RIGHT_PX : placeOf(scale, slo.burnHigh);
  return group(
    element("line", { x1: from, x2: to, y1: y, y2: y, stroke: role, "stroke-width": 3.5, opacity: 0.55 }),
    element("circle", {
      cx: placeOf(scale, slo.burn),
      cy: y,
      r: 4.5,
      fill: finding.verdict === "inconclusive" ? "paper" : role,
      stroke: finding.verdict === "inconclusive" ? role : "paper",
      "stroke-width": finding.verdict === "inconclusive" ? 2 : 1,
    }),
    label(PLOT_RIGHT_PX + 12, y + 4, fitted(burnWords(slo), WIDTH_PX - PLOT_RIGHT_PX - 20)),
    ...marks,
  );
}

function words(decision: DecisionDocument, findings: readonly FindingDocument[]): string {
  const releases = findings.filter(({ phase }) => phase === undefined);
  const told = (releases.length > 0 ? releases : findings).map((finding) => {
    const slo = finding.slo!;
    if (slo.burn === null) return `${sloTitle(finding)}: nothing counted`;
    const alerts = slo.burnRates.map(
      (rule) =>
        `; its alert above ${formatDecimal(rule.factor, 4)} times over ${windowsWords(rule)} ${BURN_RATE_WORDS[rule.outcome]}`,
    );
    const where = finding.phase === undefined ? "over all phases" : `in ${phaseTitle(decision, finding.phase)}`;
    return `${sloTitle(finding)} burned ${burnWords(slo)} as fast as granted ${where}${alerts.join("")}`;
  });
  return `Speed at which budgets burned, by phase and over all, with exact bounds; at 1 the budget lasts for exactly its window, dashed are the factors of alerts. ${told.join(". ")}.`;
}
