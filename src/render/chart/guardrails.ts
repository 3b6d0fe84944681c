import type { DecisionDocument, FindingDocument } from "../../model/decision-document.ts";
import { isUpperLimit } from "../../model/plan.ts";
import { limitWords, observedWords, phaseTitle, titleOf, VERDICT_WORDS } from "../words.ts";
import { type AbsentChart, type Chart, WIDTH_PX } from "./chart.ts";
import { verdictMark } from "./plot.ts";
import { BOLD, coordinate, element, fitted, FONT_PX, group, label, type Role, type Svg } from "./svg.ts";

const NAME = "guardrails";
const TITLE = "Guardrails against their limits";
/** With more, each guardrail is shown as it stood where it stood worst. */
const ROWS_MOST = 44;
const TOP_PX = 66;
const ROW_PX = 21;
const HEAD_PX = 27;
const PLOT_LEFT_PX = 190;
const PLOT_RIGHT_PX = 580;
/** Where the limit stands between the two ends: what keeps to it has more room than what does not. */
const LIMIT_AT = 0.62;
const SMALL_PX = 11.5;
const GRAVITY = ["pass", "warn", "inconclusive", "fail"] as const;

/** Every guardrail in every phase, with its bounds, on one scale: how much of what the limit allows was used up. */
export function guardrailChart(decision: DecisionDocument): Chart | AbsentChart {
  const judged = decision.findings.filter(({ kind }) => kind === "guardrail");
  if (judged.length === 0) return { name: NAME, title: TITLE, because: "the plan sets no guardrail" };
  const subjects = [...new Set(judged.map(({ subject }) => subject))];
  const isWhole = judged.length <= ROWS_MOST;
  const groups = subjects.map((subject) => {
    const own = judged.filter((finding) => finding.subject === subject);
    return { head: own[0]!, rows: isWhole ? own : [worst(own)] };
  });
  let y = TOP_PX;
  const parts: Svg[] = [];
  for (const { head, rows } of groups) {
    parts.push(heading(decision, head, y + 17));
    y += HEAD_PX;
    for (const finding of rows) {
      parts.push(row(decision, finding, y + ROW_PX / 2));
      y += ROW_PX;
    }
  }
  return {
    name: NAME,
    title: TITLE,
    description: words(decision, judged, isWhole),
    heightPx: y + 20,
    body: group(
      label(12, 24, TITLE, { "font-size": 15, "font-weight": 600 }),
      label(WIDTH_PX - 12, 24, isWhole ? "how much of what each limit allows was used" : "each where it stood worst", {
        "text-anchor": "end",
        fill: "muted",
      }),
      ...axis(y),
      ...parts,
    ),
  };
}

/** The heads of the scale, and its lines down to the last row. */
function axis(bottomPx: number): readonly Svg[] {
  const small = { "font-size": SMALL_PX, fill: "muted", class: "tick" } as const;
  const middle = { ...small, "text-anchor": "middle" } as const;
  const marks = [
    { used: 0, text: "none", attributes: { ...small, "text-anchor": "start" } as const },
    { used: 0.5, text: "half", attributes: middle },
    { used: 1, text: "limit", attributes: { ...middle, fill: "limit", "font-weight": 600 } as const },
    { used: 2, text: "2 ×", attributes: middle },
    { used: 5, text: "5 ×", attributes: middle },
  ];
  return [
    element("rect", {
      x: placeOf(1),
      y: TOP_PX - 6,
      width: PLOT_RIGHT_PX - placeOf(1),
      height: bottomPx - TOP_PX + 6,
      fill: "band",
    }),
    ...marks.flatMap(({ used, text, attributes }) => {
      const x = placeOf(used);
      return [
        label(x, TOP_PX - 12, text, attributes),
        element("line", {
          x1: x,
          x2: x,
          y1: TOP_PX - 6,
          y2: bottomPx,
          stroke: used === 1 ? "limit" : "grid",
          ...(used === 1 ? { "stroke-width": 1.5 } : {}),
        }),
      ];
    }),
  ];
}

function heading(decision: DecisionDocument, finding: FindingDocument, y: number): Svg {
  const advisory = finding.severity === "advisory" ? ", advisory" : "";
  const text = `${titleOf(decision, finding)}: ${limitWords(finding)}${advisory}`;
  return label(12, y, fitted(text, WIDTH_PX - 24, FONT_PX * BOLD), {
    "font-weight": 600,
    stroke: "paper",
    "stroke-width": 4,
    "paint-order": "stroke",
  });
}

function row(decision: DecisionDocument, finding: FindingDocument, y: number): Svg {
  const role: Role = finding.verdict;
  const marks = [
    verdictMark(finding.verdict, 22, y),
    label(36, y + 4, fitted(phaseTitle(decision, finding.phase), PLOT_LEFT_PX - 50)),
    label(PLOT_RIGHT_PX + 12, y + 4, fitted(observedWords(finding), WIDTH_PX - PLOT_RIGHT_PX - 22)),
  ];
  const used = usedOf(finding);
  if (!used)
    return group(...marks, label(PLOT_LEFT_PX + 6, y + 4, "not judged", { fill: "muted", "font-size": SMALL_PX }));
  const { low, high, at } = used;
  const bar =
    low === undefined || high === undefined
      ? []
      : [
          element("line", {
            x1: placeOf(low),
            x2: placeOf(high),
            y1: y,
            y2: y,
            stroke: role,
            "stroke-width": 3.5,
            opacity: 0.55,
          }),
          ...(low === Number.NEGATIVE_INFINITY ? [arrow(PLOT_LEFT_PX, y, -1, role)] : []),
          ...(high === Number.POSITIVE_INFINITY ? [arrow(PLOT_RIGHT_PX, y, 1, role)] : []),
        ];
  const off = at === Number.POSITIVE_INFINITY ? [arrow(PLOT_RIGHT_PX, y, 1, role)] : [];
  return group(...bar, ...off, point(finding.verdict, placeOf(at), y, role), ...marks);
}

/** Filled where something is proved, hollow where it is not, a square where the limit is broken. */
function point(verdict: FindingDocument["verdict"], x: number, y: number, role: Role): Svg {
  if (verdict === "fail" || verdict === "warn")
    return element("rect", {
      x: x - 4.5,
      y: y - 4.5,
      width: 9,
      height: 9,
      fill: role,
      stroke: "paper",
      "stroke-width": 1,
    });
  return element("circle", {
    cx: x,
    cy: y,
    r: 4.5,
    fill: verdict === "pass" ? role : "paper",
    stroke: verdict === "pass" ? "paper" : role,
    "stroke-width": verdict === "pass" ? 1 : 2,
  });
}

function arrow(x: number, y: number, direction: 1 | -1, role: Role): Svg {
  const back = coordinate(x - 8 * direction);
  return element("path", {
    d: `M${coordinate(x)},${coordinate(y)}L${back},${coordinate(y - 5)}L${back},${coordinate(y + 5)}Z`,
    fill: role,
  });
}

/** From the part of the allowance that was used to a place: the limit is reached at 1, and what is beyond any measure is at the end. */
function placeOf(used: number): number {
  const part = used <= 1 ? Math.max(0, used) * LIMIT_AT : LIMIT_AT + (1 - LIMIT_AT) * (1 - 1 / used);
  return PLOT_LEFT_PX + part * (PLOT_RIGHT_PX - PLOT_LEFT_PX);
}

interface Used {
  readonly at: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * How much of what a limit allows was used: of at most 400 ms, 100 ms use a quarter; of at least 99 % good, 99.5 % use one
 * half; of at least 100, 200 use one half. Where nothing is allowed, or exactly one number, it is none or beyond measure.
 */
function usedOf(finding: FindingDocument): Used | undefined {
  const { limit, observation, comparison, figures } = finding;
  if (!limit || !observation || observation.observed === null) return undefined;
  // The plan wrote a factor, and the judge made a limit of it.
  const most = comparison?.against === "previous" ? Number(figures?.["limit"] ?? limit.value) : limit.value;
  const isUpper = isUpperLimit(limit);
  const isShare = observation.unit === "ratio" && comparison?.against !== "baseline";
  const used = (value: number): number => {
    if (limit.op === "==" || most === 0) return isWithin(limit.op, value, most) ? 0 : Number.POSITIVE_INFINITY;
    if (isUpper) return most > 0 ? value / most : value < 0 ? most / value : Number.POSITIVE_INFINITY;
    if (most < 0) return value / most;
    if (isShare && most < 1) return (1 - value) / (1 - most);
    return value <= 0 ? Number.POSITIVE_INFINITY : most / value;
  };
  const at = used(observation.observed);
  const { interval } = observation;
  if (!interval) return { at, low: undefined, high: undefined };
  const ends = [
    interval.low === null ? undefined : used(interval.low),
    interval.high === null ? undefined : used(interval.high),
  ] as const;
  // The high end of what keeps a floor is the one that uses least.
  const [least, greatest] = isUpper || limit.op === "==" ? ends : ([ends[1], ends[0]] as const);
  return { at, low: least ?? Number.NEGATIVE_INFINITY, high: greatest ?? Number.POSITIVE_INFINITY };
}

function isWithin(op: string, value: number, limit: number): boolean {
  if (op === "==") return value === limit;
  return op.startsWith("<") ? value <= limit : value >= limit;
}

/** The gravest verdict; of several, the one that used most of its allowance. */
function worst(findings: readonly FindingDocument[]): FindingDocument {
  const gravity = (finding: FindingDocument): number => GRAVITY.indexOf(finding.verdict);
  const used = (finding: FindingDocument): number => usedOf(finding)?.at ?? Number.NEGATIVE_INFINITY;
  return findings.reduce((most, finding) =>
    gravity(finding) > gravity(most) || (gravity(finding) === gravity(most) && used(finding) > used(most))
      ? finding
      : most,
  );
}

const FINDINGS_TOLD = 5;

function words(decision: DecisionDocument, judged: readonly FindingDocument[], isWhole: boolean): string {
  const told = (verdict: FindingDocument["verdict"], lead: string): string => {
    const own = judged.filter((finding) => finding.verdict === verdict);
    if (own.length === 0) return "";
    const named = own
      .slice(0, FINDINGS_TOLD)
      .map(
        (finding) =>
          `${titleOf(decision, finding)} in ${phaseTitle(decision, finding.phase)} (${observedWords(finding)}, ${limitWords(finding)})`,
      );
    return ` ${lead}: ${named.join(", ")}${own.length > FINDINGS_TOLD ? ", and more" : ""}.`;
  };
  const lead = isWhole
    ? "Each guardrail in each phase with its bounds, as a part of what its limit allows."
    : "Each guardrail where it stood worst, with its bounds, as a part of what its limit allows.";
  const broken = told("fail", "Broken") + told("warn", "Broken, but advisory") + told("inconclusive", "Not proved");
  return `${lead}${broken === "" ? ` All of them: ${VERDICT_WORDS.pass}.` : broken}`;
}
