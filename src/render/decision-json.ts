import type { DecisionDocument } from "../model/decision-document.ts";

/** `decision.json`: the order of its keys is that of the schema, its numbers are in JavaScript's shortest form, it ends in a newline. */
export function renderDecisionJson(decision: DecisionDocument): string {
  return `${JSON.stringify(decision, undefined, 2)}\n`;
}
