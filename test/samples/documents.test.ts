import { test } from "vitest";
import { saysNoNumberOfItsOwn } from "../documents-law.ts";
import { forRandomDecisions } from "../random-plan.ts";

// The same law as in npm test, on more plans; it needs no samples and takes its time.
test("documents on 500 random plans and readings say no number that the decision does not give", async () => {
  await forRandomDecisions(500, saysNoNumberOfItsOwn);
}, 600_000);
