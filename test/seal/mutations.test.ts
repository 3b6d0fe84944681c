import { expect, test } from "vitest";
import { failures, inspectMemory, sampleInputs, seal } from "../sealed.ts";
import { tryMutations } from "./mutations.ts";

const MUTATIONS = 300;

// `npm run test:e2e` tries ten thousand of them.
test(`${MUTATIONS} random mutations of a docket are refused, each by the check that should catch it`, async () => {
  const sealed = await seal(sampleInputs());
  expect(failures(await inspectMemory(sealed))).toEqual([]);
  expect((await tryMutations(sealed, MUTATIONS, 1)).objections).toEqual([]);
});
