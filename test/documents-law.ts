import { expect } from "vitest";
import type { DecisionDocument } from "../src/model/decision-document.ts";
import { documentsOf } from "../src/documents.ts";
import { unsourced } from "./sourced.ts";

/** No number in either Markdown document but those that the decision gives. */
export async function saysNoNumberOfItsOwn(decision: DecisionDocument): Promise<void> {
  const documents = await documentsOf(decision);
  for (const name of ["DECISION.md", "CANARY_EXECUTION_SUMMARY.md"])
    expect([name, unsourced(documents.get(name)!, decision)]).toEqual([name, []]);
}
