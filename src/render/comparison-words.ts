import type {
  Comparison,
  EvidenceChange,
  MovedNumber,
  PlanChange,
  PlanFieldChange,
  TurnedFinding,
} from "../model/comparison.ts";
import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { formatCount, formatDecimal, formatSpan, formatTime } from "./numbers.ts";
import { certaintyWords, DECISION_WORDS, observedWords, phaseTitle, plural, titleOf, VERDICT_MARKS } from "./words.ts";

/** A part of a comparison as people read it: a title, and one line for each difference. */
export interface ComparisonSection {
  readonly title: string;
  readonly lines: readonly string[];
}

const FILES_NAMED = 10;
const EFFECT_WORDS = { looser: "lets more pass", stricter: "lets less pass", other: "" } as const;
const INTERVAL_WORDS = {
  overlap: "the intervals overlap: this may be chance",
  apart: "the intervals do not overlap: this is more than chance",
  "no-intervals": "both were counted or reported",
} as const;
/** Fields of a plan by names that are not good to read. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  written: "rule",
  ratioMost: "cap",
  isRequired: "required",
  isSettledLater: "settled later",
  beginMs: "begin",
  endMs: "end",
  forMs: "for",
  overMs: "over",
  everyMs: "every",
  horizonMs: "horizon",
  reactionMs: "reaction",
  atMs: "at",
  because: "reason",
};

/** `PROMOTE → ROLLBACK`, with the releases. */
export function comparisonHeadline({ before, after }: Comparison): string {
  const name = ({ release, decision }: DecisionDocument): string =>
    `${release.service} ${release.version} ${DECISION_WORDS[decision]}`;
  return `${name(before)} → ${name(after)}`;
}

/** Everything that differs, the plan first; a section without differences says so. */
export function comparisonSections(comparison: Comparison): readonly ComparisonSection[] {
  const { before, after, plan, turned, moved, evidence, phases } = comparison;
  return [
    {
      title: "Plan",
      lines: comparison.isSamePlan
        ? ["The plan is the same, byte for byte."]
        : plan === undefined
          ? ["The plans differ; one of them is not at hand. Compare the dockets instead of their decision.json."]
          : plan.length === 0
            ? ["The plans differ in their text and mean the same."]
            : plan.map(planLine),
    },
    {
      title: "Decision",
      lines: [
        before.decision === after.decision
          ? `The same: ${DECISION_WORDS[after.decision]}.`
          : `${DECISION_WORDS[before.decision]} → ${DECISION_WORDS[after.decision]}.`,
        ...phases.map(
          ({ id, before: old, after: current }) =>
            `${phaseTitle(current === undefined ? before : after, id)}: ${old ?? "not there"} → ${current ?? "not there"}.`,
        ),
      ],
    },
    {
      title: "Findings that turned",
      lines: turned.length === 0 ? ["None."] : turned.map((one) => turnedLine(comparison, one)),
    },
    {
      title: "Numbers that moved",
      lines: moved.length === 0 ? ["None."] : moved.map((one) => movedLine(after, one)),
    },
    { title: "Evidence", lines: evidenceLines(evidence) },
  ];
}

/** One part of the plan: what it was, what it is, and whether that lets more pass. */
function planLine({ part, id, change, effect, fields }: PlanChange): string {
  const effectWords = EFFECT_WORDS[effect] === "" ? "" : ` (${EFFECT_WORDS[effect]})`;
  const name = id === "" ? part : `${part} ${id}`;
  const told = change === "changed" ? fields : fields.filter(({ field }) => field === "written" || field === "because");
  const said = told.map(fieldWords).join("; ");
  return change === "changed"
    ? `${name}${effectWords}: ${said}.`
    : `${name} ${change}${effectWords}${said === "" ? "" : `: ${said}`}.`;
}

function fieldWords({ field, before, after }: PlanFieldChange): string {
  const name = field.split(".").at(-1)!;
  const label = FIELD_WORDS[name] ?? field.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  if (before === undefined) return `${label} ${scalarWords(field, after)}`;
  if (after === undefined) return `${label} was ${scalarWords(field, before)}`;
  return `${label} ${scalarWords(field, before)} → ${scalarWords(field, after)}`;
}

function scalarWords(field: string, scalar: string | number | boolean | undefined): string {
  if (typeof scalar === "boolean") return scalar ? "yes" : "no";
  if (typeof scalar !== "number") return scalar ?? "none";
  if (/(?:^|\.)(?:begin|end|at)Ms$/.test(field)) return formatTime(new Date(scalar).toISOString());
  if (field.endsWith("Ms")) return formatSpan(scalar);
  if (/Ratio(?:Most)?$|^share\.|ratioMost$|confidence$|splitAlarm$|target$/i.test(field))
    return `${formatDecimal(scalar * 100, 4)}\u00A0%`;
  return formatDecimal(scalar, 6);
}

function turnedLine({ before, after }: Comparison, { id, before: old, after: current }: TurnedFinding): string {
  const title = current ? subjectOf(after, current) : old ? subjectOf(before, old) : id;
  return `${title}: ${verdictWords(old)} → ${verdictWords(current)}.`;
}

function verdictWords(finding: FindingDocument | undefined): string {
  if (!finding) return "not judged";
  const observed = finding.observation && finding.limit ? ` (${observedWords(finding)})` : "";
  return `${VERDICT_MARKS[finding.verdict]} ${finding.verdict}${finding.waiver ? ", waived" : ""}${observed}`;
}

function movedLine(decision: DecisionDocument, { before, after, intervals }: MovedNumber): string {
  const told = (finding: FindingDocument): string => `${observedWords(finding)} (${certaintyWords(finding)})`;
  return `${subjectOf(decision, after)}: ${told(before)} → ${told(after)}; ${INTERVAL_WORDS[intervals]}.`;
}

function subjectOf(decision: DecisionDocument, finding: FindingDocument): string {
  const title = finding.kind === "guardrail" || finding.kind === "slo" ? titleOf(decision, finding) : finding.subject;
  return finding.phase === undefined ? title : `${title} in ${phaseTitle(decision, finding.phase)}`;
}

function evidenceLines(changes: readonly EvidenceChange[]): readonly string[] {
  if (changes.length === 0) return ["The same files with the same bytes."];
  const lines = changes.flatMap(({ path, change, before, after }) => {
    if (change === "came") return [`${path} came (${after}).`];
    if (change === "went") return [`${path} went (${before}).`];
    return change === "status" ? [`${path}: ${before} → ${after}.`] : [];
  });
  const contents = changes.filter(({ change }) => change === "content").map(({ path }) => path);
  const rest = contents.length - FILES_NAMED;
  return [
    ...lines,
    ...(contents.length === 0
      ? []
      : [
          `Other content in ${plural(contents.length, "file")}: ${contents.slice(0, FILES_NAMED).join(", ")}${rest > 0 ? `, and ${formatCount(rest)} more` : ""}.`,
        ]),
  ];
}
