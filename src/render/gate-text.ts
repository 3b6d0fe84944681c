import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { headline, nextWords } from "./decision-words.ts";
import { formatCount, formatWindow } from "./numbers.ts";
import { tellingSlos } from "./slo-words.ts";
import { visible } from "./visible.ts";
import {
  certaintyWords,
  DECISION_WORDS,
  limitWords,
  observedWords,
  phaseTitle,
  sentence,
  titleOf,
  VERDICT_MARKS,
} from "./words.ts";

/** How a piece of the report is meant; the terminal decides whether it becomes a colour. */
export type Tone = "pass" | "warn" | "fail" | "inconclusive" | "strong" | "quiet";

/** Dresses a text for its tone: colours on a terminal, nothing elsewhere. */
export type Paint = (tone: Tone, text: string) => string;

export const plain: Paint = (_tone, text) => text;

const WORDS = { pass: "PASS", warn: "WARN", fail: "FAIL", inconclusive: "OPEN" } as const;
const GRAVITY = { fail: 0, inconclusive: 1, warn: 2, pass: 3 } as const;
const DECISION_TONES = { promote: "pass", hold: "inconclusive", rollback: "fail" } as const;

/**
 * The gate's report for people: what did not pass, worst first, with observed, limit and how sure; what passed in one line
 * each kind; the decision and its reason. Never relies on colour alone.
 */
export function renderGateText(decision: DecisionDocument, paint: Paint): string {
  const { release, phases, findings } = decision;
  const open = [...tellingSlos(findings.filter(({ verdict }) => verdict !== "pass"))].sort(
    (a, b) => GRAVITY[a.verdict] - GRAVITY[b.verdict],
  );
  const judged = open.filter(({ kind }) => kind === "guardrail");
  const others = open.filter(({ kind }) => kind !== "guardrail");
  const passed = findings.filter(({ verdict, kind }) => verdict === "pass" && kind === "guardrail");
  const environment = release.environment === undefined ? "" : ` (${release.environment})`;
  const lines = [
    // A line never begins with text of others: CI systems take `::` and `##` at its begin for commands.
    `${paint("quiet", "Release")}  ${paint("strong", visible(`${release.service} ${release.version}${environment}`))}  ${paint("quiet", formatWindow(phases[0]!.from, phases.at(-1)!.to))}`,
    "",
    ...table(judged.map((finding) => guardrailRow(decision, finding, paint))),
    ...others.map(
      (finding) => `  ${mark(finding, paint)}  ${visible(sentence(decision, finding))}${noteOf(decision, finding)}`,
    ),
    ...passedLines(decision, passed, paint),
    `  ${paint("quiet", countsLine(findings))}`,
    "",
    `  ${paint(DECISION_TONES[decision.decision], paint("strong", DECISION_WORDS[decision.decision]))}  ${visible(headline(decision))}`,
    `  ${visible(nextWords(decision))}`,
  ];
  return `${lines.join("\n")}\n`;
}

function mark(finding: FindingDocument, paint: Paint): string {
  return paint(finding.verdict, `${VERDICT_MARKS[finding.verdict]} ${WORDS[finding.verdict]}`);
}

function noteOf(decision: DecisionDocument, finding: FindingDocument): string {
  if (finding.waiver) return ` (waived until ${finding.waiver.expires} by ${visible(finding.waiver.owner)})`;
  if (finding.settledBy !== undefined) return ` (settled in ${visible(phaseTitle(decision, finding.settledBy))})`;
  return finding.severity === "advisory" ? " (advisory)" : "";
}

function guardrailRow(decision: DecisionDocument, finding: FindingDocument, paint: Paint): readonly Cell[] {
  const more = finding.shortfall?.kind === "requests" ? `  ${formatCount(finding.shortfall.more)} more needed` : "";
  return [
    { text: `${VERDICT_MARKS[finding.verdict]} ${WORDS[finding.verdict]}`, shown: mark(finding, paint) },
    cell(titleOf(decision, finding)),
    cell(phaseTitle(decision, finding.phase)),
    cell(observedWords(finding)),
    cell(limitWords(finding)),
    cell(`${certaintyWords(finding)}${more}${noteOf(decision, finding)}`),
  ];
}

interface Cell {
  readonly text: string;
  readonly shown: string;
}

function cell(text: string): Cell {
  return { text: visible(text), shown: visible(text) };
}

/** Aligns columns by the width of their text, which colour codes do not count towards. */
function table(rows: readonly (readonly Cell[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.text.length))) ?? [];
  return rows.map((row) =>
    `  ${row.map(({ text, shown }, column) => shown + " ".repeat(widths[column]! - text.length)).join("  ")}`.trimEnd(),
  );
}

function passedLines(decision: DecisionDocument, passed: readonly FindingDocument[], paint: Paint): readonly string[] {
  if (passed.length === 0) return [];
  const subjects = [...new Set(passed.map(({ subject }) => subject))];
  return subjects.map((subject) => {
    const own = passed.filter((finding) => finding.subject === subject);
    const title = visible(titleOf(decision, own[0]!));
    const where = own
      .map((finding) => `${visible(phaseTitle(decision, finding.phase))} ${observedWords(finding)}`)
      .join(", ");
    return `  ${paint("pass", `${VERDICT_MARKS.pass} ${WORDS.pass}`)}  ${title} (${limitWords(own[0]!)}): ${where}`;
  });
}

function countsLine(findings: readonly FindingDocument[]): string {
  const count = (verdict: FindingDocument["verdict"]): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return `${formatCount(findings.length)} findings: ${count("pass")} pass, ${count("warn")} warn, ${count("fail")} fail, ${count("inconclusive")} inconclusive`;
}
