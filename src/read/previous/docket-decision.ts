import { type At, refuse } from "../../errors.ts";
import type { DecisionDocument } from "../../model/decision-document.ts";
import type { PreviousValue } from "../../model/reading.ts";
import { shapeErrors } from "../../model/shape.ts";
import { defineDocument } from "../reader.ts";
import { parseJson } from "../scan/json.ts";

/** `decision.json` of an earlier release, as docket writes it (schemas/decision.schema.json). Units are those of its findings. */
export default defineDocument({
  format: "docket-decision",
  title: "decision.json of an earlier release",
  family: "previous",
  matches: (head) => /^\{\s*"schema":\s*"docket\/decision\/v1"/.test(head.text),
  read: async (text, _options, at) => {
    const decision = await parseDecision(text, at);
    return {
      family: "previous",
      format: "docket-decision",
      service: decision.release.service,
      version: decision.release.version,
      decision: decision.decision,
      values: valuesOf(decision),
    };
  },
});

/** A decision as docket wrote it. Throws DocketError where it is none. */
export async function parseDecision(text: string, at: At): Promise<DecisionDocument> {
  const value = parseJson(text, at);
  // Loaded for a decision that is there: it is the largest module of all.
  const { validate } = await import("../../model/validators/decision.js");
  const [error] = shapeErrors(validate, value);
  if (error) {
    const message = `is no decision of docket: ${error.instancePath || "the document"} ${error.message ?? "does not fit the schema"}`;
    throw refuse("evidence-malformed", message, { ...at, pointer: error.instancePath });
  }
  return value as DecisionDocument;
}

/** The last absolute judgement of each indicator: a comparison tells how much it changed, and not what it was. */
function valuesOf(decision: DecisionDocument): readonly PreviousValue[] {
  const values = new Map<string, PreviousValue>();
  decision.findings.forEach((finding, index) => {
    const { indicator, observation } = finding;
    if (
      finding.kind !== "guardrail" ||
      finding.comparison ||
      indicator === undefined ||
      observation?.observed === undefined ||
      observation.observed === null
    )
      return;
    values.set(indicator, {
      indicator,
      observed: observation.observed,
      low: observation.interval?.low ?? null,
      high: observation.interval?.high ?? null,
      unit: observation.unit,
      place: { pointer: `/findings/${index}/observation/observed` },
    });
  });
  return [...values.values()];
}
