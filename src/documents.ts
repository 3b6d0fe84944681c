import type { DecisionDocument } from "./model/decision-document.ts";
import { isDrawn, svgFile } from "./render/chart/chart.ts";
import { chartsOf } from "./render/chart/charts.ts";
import { CHARTS } from "./render/chart/links.ts";
import { renderDecisionJson } from "./render/decision-json.ts";
import { renderDecision } from "./render/decision-markdown.ts";
import { compileLayout, LAID_OUT, type OwnLayout, type OwnLayouts } from "./render/own-layout.ts";
import { renderSummary } from "./render/summary-markdown.ts";
import { sentence } from "./render/words.ts";
import { decisionStatements } from "./seal/decision-statements.ts";
import { sha256Of } from "./seal/docket-files.ts";
import { SEALED_TEMPLATES } from "./seal/layout.ts";

/**
 * Name and text of every document; both Markdown files name the digest of decision.json. `layouts`: those of the docket,
 * where it has its own.
 */
export function documentsOf(decision: DecisionDocument, layouts: OwnLayouts = new Map()): ReadonlyMap<string, string> {
  const json = renderDecisionJson(decision);
  const digest = sha256Of(json);
  const charts = chartsOf(decision);
  return new Map([
    ["decision.json", json],
    ["DECISION.md", renderDecision(decision, digest, charts, layouts.get("DECISION.md"))],
    [
      "CANARY_EXECUTION_SUMMARY.md",
      renderSummary(decision, digest, charts, layouts.get("CANARY_EXECUTION_SUMMARY.md")),
    ],
    ...statementsOf(decision, json),
    ...charts.filter(isDrawn).map((chart): [string, string] => [`${CHARTS}/${chart.name}.svg`, svgFile(chart)]),
  ]);
}

/** The layouts among the inputs of a docket: path below it → bytes. Throws DocketError with every defect of a template. */
export async function layoutsOf(templates: ReadonlyMap<string, Buffer>): Promise<OwnLayouts> {
  const layouts = new Map<string, OwnLayout>();
  for (const document of LAID_OUT) {
    const path = `${SEALED_TEMPLATES}/${document}.hbs`;
    const bytes = templates.get(path);
    if (!bytes) continue;
    const layout = { path, text: bytes.toString("utf8"), sha256: sha256Of(bytes) };
    layouts.set(document, await compileLayout(document, layout));
  }
  return layouts;
}

/** The decision in the words of in-toto: path → text. */
export function statementsOf(
  decision: DecisionDocument,
  json: string = renderDecisionJson(decision),
): ReadonlyMap<string, string> {
  return decisionStatements(decision, json, (finding) => sentence(decision, finding));
}
