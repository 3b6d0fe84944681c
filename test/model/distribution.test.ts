import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Distribution, limitTogether } from "../../src/model/distribution.ts";

const valueNs = fc.oneof(
  fc.nat(50_000).map((us) => us * 1_000),
  fc.nat(2_000_000_000),
  fc.constantFrom(0, 999, 1_000, 4_294_967_295_000, 4_294_967_296_000, 2 ** 45 + 1),
);
const values = fc.array(valueNs, { maxLength: 300 });

function of(list: readonly number[]): Distribution {
  const distribution = new Distribution();
  for (const value of list) distribution.add(value);
  return distribution;
}

function sent(distribution: Distribution): Distribution {
  return Distribution.fromParts(structuredClone(distribution.toParts()));
}

describe("a distribution", () => {
  test("holds every value, in any unit, before and after equal ones were put together", () => {
    fc.assert(
      fc.property(values, fc.nat(300), (list, limit) => {
        const ascending = [...list].sort((a, b) => a - b);
        const distribution = of(list);
        const ranks = (): number[] => list.map((_, index) => distribution.valueAtRank(index + 1));
        expect(ranks()).toEqual(ascending);
        const limitNs = ascending[limit % Math.max(1, list.length)] ?? 0;
        const above = ascending.filter((value) => value > limitNs).length;
        expect(distribution.countAbove(limitNs)).toBe(above);
        distribution.compact();
        expect(ranks()).toEqual(ascending);
        expect(distribution.countAbove(limitNs)).toBe(above);
        expect(distribution.total).toBe(list.length);
        // What comes later is counted in the same unit as what came before.
        for (const value of list) distribution.add(value);
        expect(distribution.entries()).toEqual(of([...list, ...list]).entries());
      }),
    );
  });

  test("is the same whatever was counted apart, in any order, through another thread", () => {
    const parts = fc.array(fc.tuple(values, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.boolean(), (lists, isCompact) => {
        const merged = new Distribution();
        const list = lists.flatMap(([part]) => part);
        for (const [part, isCompacted, isSent] of lists) {
          const one = of(part);
          if (isCompacted) one.compact();
          merged.merge(isSent ? sent(one) : one);
          // A part that was merged may still be counted into, and neither sees the other's.
          one.add(7);
        }
        if (isCompact) merged.compact();
        expect(merged.total).toBe(list.length);
        expect(merged.entries()).toEqual(of(list).entries());
      }),
    );
  });

  test("with fewer bits, is the same whatever was coarsened first, and off by no more than it says", () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: 4, max: 200 }), (one, other, most) => {
        const whole = of([...one, ...other]);
        limitTogether([whole], most);
        const [first, second] = [of(one), of(other)];
        limitTogether([first], most);
        limitTogether([second], most);
        first.merge(sent(second));
        limitTogether([first], most);
        expect(first.bits).toBe(whole.bits);
        expect(first.entries()).toEqual(whole.entries());
        [...one, ...other]
          .sort((a, b) => a - b)
          .forEach((value, index) => {
            const told = whole.valueAtRank(index + 1);
            expect(told).toBeLessThanOrEqual(value);
            expect(told * (1 + whole.relativeError)).toBeGreaterThanOrEqual(value);
          });
      }),
    );
  });
});
