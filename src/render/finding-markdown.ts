import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import type { Citations } from "./citations.ts";
import { verdictOf } from "./decision-markdown.ts";
import { join, type Markdown, markdown, md } from "./markdown.ts";
import { formatQuantity } from "./numbers.ts";
import { limitWords, observedWords, phaseTitle, sentence, titleOf } from "./words.ts";

/** A finding as a line of a list: verdict, sentence, evidence. */
export function foundLine(decision: DecisionDocument, finding: FindingDocument, citations: Citations): Markdown {
  return markdown`${verdictOf(decision, finding)}: ${md(sentence(decision, finding))}${citedOf(finding, citations)}`;
}

/** ` (E12, E14 line 34)`; empty where a finding cites nothing. */
export function citedOf(finding: FindingDocument, citations: Citations): Markdown {
  const cited = citations.cite(finding.observation?.sources ?? []);
  return cited === "" ? md("") : markdown` (${cited})`;
}

/** How a number went from phase to phase, one line for each guardrail: `p95 latency: Canary 25.4 ms, Full rollout 31.6 ms; at most 400ms`. */
export function progressLines(
  decision: DecisionDocument,
  isWanted: (indicator: DecisionDocument["indicators"][number]) => boolean,
  citations: Citations,
): readonly Markdown[] {
  const wanted = new Set(decision.indicators.filter(isWanted).map(({ id }) => id));
  const findings = decision.findings.filter(
    ({ kind, indicator, observation }) =>
      kind === "guardrail" && indicator !== undefined && wanted.has(indicator) && observation !== undefined,
  );
  return [...new Set(findings.map(({ subject }) => subject))].map((subject) => {
    const own = findings.filter((finding) => finding.subject === subject);
    const steps = own.map(
      (finding) =>
        markdown`${md(`${phaseTitle(decision, finding.phase)} ${stepWords(finding)}`)}${citedOf(finding, citations)}`,
    );
    return markdown`${md(`${titleOf(decision, own[0]!)}, demanded ${limitWords(own[0]!)}:`)} ${join(steps, "; ")}`;
  });
}

function stepWords(finding: FindingDocument): string {
  const { comparison } = finding;
  if (comparison?.against !== "baseline") return observedWords(finding);
  return `${observedWords(finding)} (${formatQuantity(comparison.own, comparison.unit)} against ${formatQuantity(comparison.other, comparison.unit)})`;
}
