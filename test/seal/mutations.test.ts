import { expect, test } from "vitest";
import { randomSource } from "../../src/statistics/random.ts";
import { failures, inspectMemory, sampleInputs, seal } from "../sealed.ts";
import { mutate, objection } from "./mutations.ts";

const MUTATIONS = 250;

// `npm run test:e2e` tries ten thousand of them.
test(`${MUTATIONS} random mutations of a docket are refused, each by the check that should catch it`, async () => {
  const sealed = await seal(sampleInputs());
  expect(failures(await inspectMemory(sealed))).toEqual([]);
  const random = randomSource(1);
  const objections: string[] = [];
  for (let index = 0; index < MUTATIONS; index += 1) {
    const mutation = mutate(sealed, random);
    const said = objection(mutation, failures(await inspectMemory(mutation.docket)));
    if (said !== undefined) objections.push(said);
  }
  expect(objections).toEqual([]);
});
