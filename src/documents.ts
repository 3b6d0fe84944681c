import { createHash } from "node:crypto";
import type { DecisionDocument } from "./model/decision-document.ts";
import { isDrawn, svgFile } from "./render/chart/chart.ts";
import { chartsOf } from "./render/chart/charts.ts";
import { CHARTS } from "./render/chart/links.ts";
import { renderDecisionJson } from "./render/decision-json.ts";
import { renderDecision } from "./render/decision-markdown.ts";
import { renderSummary } from "./render/summary-markdown.ts";

/** Name and text of every document; both Markdown files name the digest of decision.json. */
export function documentsOf(decision: DecisionDocument): ReadonlyMap<string, string> {
  const json = renderDecisionJson(decision);
  const digest = createHash("sha256").update(json).digest("hex");
  const charts = chartsOf(decision);
  return new Map([
    ["decision.json", json],
    ["DECISION.md", renderDecision(decision, digest, charts)],
    ["CANARY_EXECUTION_SUMMARY.md", renderSummary(decision, digest, charts)],
    ...charts.filter(isDrawn).map((chart): [string, string] => [`${CHARTS}/${chart.name}.svg`, svgFile(chart)]),
  ]);
}
