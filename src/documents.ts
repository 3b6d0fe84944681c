import type { DecisionDocument } from "./model/decision-document.ts";
import { isDrawn, svgFile } from "./render/chart/chart.ts";
import { chartsOf } from "./render/chart/charts.ts";
import { CHARTS } from "./render/chart/links.ts";
import { renderDecisionJson } from "./render/decision-json.ts";
import { renderDecision } from "./render/decision-markdown.ts";
import { renderSummary } from "./render/summary-markdown.ts";
import { sentence } from "./render/words.ts";
import { decisionStatements } from "./seal/decision-statements.ts";
import { sha256Of } from "./seal/docket-files.ts";

/** Name and text of every document; both Markdown files name the digest of decision.json. */
export function documentsOf(decision: DecisionDocument): ReadonlyMap<string, string> {
  const json = renderDecisionJson(decision);
  const digest = sha256Of(json);
  const charts = chartsOf(decision);
  return new Map([
    ["decision.json", json],
    ["DECISION.md", renderDecision(decision, digest, charts)],
    ["CANARY_EXECUTION_SUMMARY.md", renderSummary(decision, digest, charts)],
    ...statementsOf(decision, json),
    ...charts.filter(isDrawn).map((chart): [string, string] => [`${CHARTS}/${chart.name}.svg`, svgFile(chart)]),
  ]);
}

/** The decision in the words of in-toto: path → text. */
export function statementsOf(
  decision: DecisionDocument,
  json: string = renderDecisionJson(decision),
): ReadonlyMap<string, string> {
  return decisionStatements(decision, json, (finding) => sentence(decision, finding));
}
