import { units as kinds } from "./evaluate/kinds.ts";
import type { DecisionDocument } from "./model/decision-document.ts";
import { isDrawn, svgFile } from "./render/chart/chart.ts";
import { chartsOf } from "./render/chart/charts.ts";
import { CHARTS } from "./render/chart/links.ts";
import { renderDecisionJson } from "./render/decision-json.ts";
import { renderDecision } from "./render/decision-markdown.ts";
import { compileLayout, LAID_OUT, type OwnLayout, type OwnLayouts } from "./render/own-layout.ts";
import type { Formulas } from "./render/proof.ts";
import { renderSummary } from "./render/summary-markdown.ts";
import { sentence } from "./render/words.ts";
import { decisionStatements } from "./seal/decision-statements.ts";
import { sha256Of } from "./seal/docket-files.ts";
import { SEALED_TEMPLATES } from "./seal/layout.ts";

/** What a guardrail of each kind computes. */
export const FORMULAS: Formulas = new Map(kinds.map(({ kind, formula }) => [kind, formula]));

/**
 * Name and text of every document; those for people name the digest of decision.json. `layouts`: those of the docket, where
 * it has its own.
 */
export async function documentsOf(
  decision: DecisionDocument,
  layouts: OwnLayouts = new Map(),
): Promise<ReadonlyMap<string, string>> {
  // The page brings a Markdown reader with it, which nobody waits for who does not want documents.
  const { renderReport, STYLE } = await import("./render/report/report.ts");
  const json = renderDecisionJson(decision);
  const decisionSha256 = sha256Of(json);
  const styleSha256 = Buffer.from(sha256Of(STYLE), "hex").toString("base64");
  const charts = chartsOf(decision);
  const documents = [
    ["DECISION.md", renderDecision(decision, decisionSha256, charts, layouts.get("DECISION.md"))],
    [
      "CANARY_EXECUTION_SUMMARY.md",
      renderSummary(decision, decisionSha256, charts, layouts.get("CANARY_EXECUTION_SUMMARY.md")),
    ],
  ] as const;
  return new Map([
    ["decision.json", json],
    ...documents,
    ["report.html", renderReport(decision, { charts, formulas: FORMULAS, decisionSha256, styleSha256, documents })],
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
