import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sparkline } from "../../src/render/sparkline.ts";

test.for([
  [[0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"],
  [[5, 5, 5], "▄▄▄"],
  [[1, null, 2], "▁·█"],
  [[null, null], "··"],
  [[], ""],
] as const)("%j is %s", ([values, line]) => {
  expect(sparkline(values)).toBe(line);
});

test("a peak stays when many values are taken together", () => {
  const values = Array.from({ length: 1_000 }, (_, index) => (index === 503 ? 9 : 1));
  expect(sparkline(values, 10)).toBe("▁▁▁▁▁█▁▁▁▁");
});

test("is never longer than asked, and shows a greatest and a least wherever they differ", () => {
  const value = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (values, most) => {
      const line = sparkline(values, most);
      expect(line.length).toBe(Math.min(values.length, most));
      expect(line).toMatch(/^[▁▂▃▄▅▆▇█·]*$/);
      const known = new Set(values.filter((one) => one !== null));
      if (values.length <= most && known.size > 1) expect(line).toMatch(/█/);
    }),
  );
});
