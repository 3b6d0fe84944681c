import { expect, test } from "vitest";
import { saysNoNumberOfItsOwn } from "./documents-law.ts";
import { forRandomDecisions } from "./random-plan.ts";

test("documents on a hundred random plans and readings say no number that the decision does not give", async () => {
  const seen = new Set<string>();
  await forRandomDecisions(100, async (decision) => {
    seen.add(decision.decision);
    await saysNoNumberOfItsOwn(decision);
  });
  expect([...seen].toSorted()).toEqual(["hold", "promote", "rollback"]);
});
