import { describe, expect, test } from "vitest";
import { sampleInputs, seal } from "../sealed.ts";
import { tryMutations } from "../seal/mutations.ts";

/** Ten thousand things that can happen to a docket, in memory: each is refused by the check that should catch it. */
const SEEDS = [11, 12, 13, 14, 15];
const MUTATIONS_EACH = 2_000;

describe.for(SEEDS)("with the seed %i", (seed) => {
  test(
    `${MUTATIONS_EACH} mutations of a docket are refused`,
    async () => {
      const { objections, kinds } = await tryMutations(await seal(sampleInputs()), MUTATIONS_EACH, seed);
      expect(objections).toEqual([]);
      expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(MUTATIONS_EACH);
      expect(Object.keys(kinds).length).toBe(17);
    },
    30 * 60_000,
  );
});
