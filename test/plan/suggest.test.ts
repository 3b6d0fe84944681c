import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/plan/suggest.ts";

test("the nearest name is the one that was meant, a swap of neighbours being one mistake", () => {
  expect(nearest("traffci", ["trigger", "traffic", "title"])).toBe("traffic");
  expect(didYouMean("Phase", ["phases"])).toBe(' (did you mean "phases"?)');
});

test("nothing is near to what is much longer, or wholly different; a megabyte is not compared", () => {
  expect(nearest("x", ["phases"])).toBeUndefined();
  expect(nearest("phases".repeat(200_000), ["phases", "evidence"])).toBeUndefined();
  expect(didYouMean("", ["phases"])).toBe("");
});
