import { describe, expect, test } from "vitest";
import { nextInput, wordsOf } from "../../bench/fuzz/mutations.mjs";
import { CLASSES, feed } from "../../bench/fuzz/targets.mjs";
import { randomSource } from "../../src/statistics/random.ts";

/** A small part of what `node bench/fuzz.mjs` feeds: the same inputs on every run. */
const INPUTS = 25;

describe.each(Object.entries(CLASSES))("%s", (_, targetsOf) => {
  test.each(targetsOf().map((target) => [target.name, target] as const))(
    "%s takes what is nearly right, or refuses it with a DocketError",
    async (_name, target) => {
      expect(target.samples).not.toEqual([]);
      const random = randomSource(20_261_125);
      const words = wordsOf(target.samples);
      for (let index = 0; index < INPUTS; index++) {
        const bytes = nextInput(random, target.samples, words);
        const problem = await feed(target, bytes);
        expect(problem && `${problem}: ${bytes.toString("base64").slice(0, 2_000)}`).toBeUndefined();
      }
    },
  );
});

describe("the feeder finds", () => {
  const outcome = (run: (bytes: Buffer) => unknown) => feed({ name: "x", samples: [], run }, Buffer.from("x"));

  test("an error that is no DocketError", async () => {
    expect(
      await outcome(() => {
        throw new TypeError("cannot read");
      }),
    ).toContain("TypeError: cannot read");
  });

  test("a polluted prototype", async () => {
    const pollute = (): void => void Object.assign(Object.prototype, { polluted: true });
    expect(await outcome(pollute)).toBe("polluted a prototype");
    delete (Object.prototype as { polluted?: boolean }).polluted;
  });

  test("an input that takes longer than a second each time", async () => {
    const wait = (): void => {
      for (const began = performance.now(); performance.now() - began < 1_050;);
    };
    expect(await outcome(wait)).toMatch(/^took 1\d{3} ms for 1 bytes$/);
  });
});
