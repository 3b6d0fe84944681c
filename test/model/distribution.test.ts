import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Distribution, limitTogether } from "../../src/model/distribution.ts";
import { randomSource } from "../../src/statistics/random.ts";

const valueNs = fc.oneof(
  fc.nat(50_000).map((us) => us * 1_000),
  fc.nat(2_000_000_000),
  fc.constantFrom(0, 999, 1_000, 4_294_967_295_000, 4_294_967_296_000, 2 ** 45 + 1),
);
const values = fc.array(valueNs, { maxLength: 300 });
/** More than are sorted at once, of every size that a double holds exactly. */
const manyValues = fc
  .tuple(fc.nat(2 ** 31), fc.integer({ min: 2_000, max: 6_000 }), fc.boolean())
  .map(([seed, length, isMicro]) => {
    const random = randomSource(seed);
    const one = (): number => Math.floor(2 ** (random.next() * (isMicro ? 32 : 53)));
    return Array.from({ length }, () => (isMicro ? 1_000 * one() : one()));
  });

function of(list: readonly number[]): Distribution {
  const distribution = new Distribution();
  for (const value of list) distribution.add(value);
  return distribution;
}

function sent(distribution: Distribution): Distribution {
  return Distribution.fromParts(structuredClone(distribution.toParts()));
}

describe("a distribution", () => {
  test("of many values finds each by its rank, in any order, whether they are held one by one or packed", () => {
    fc.assert(
      fc.property(manyValues, fc.array(fc.nat(5_999), { minLength: 50, maxLength: 50 }), (list, places) => {
        const ascending = Float64Array.from(list).sort();
        const [loose, packed, half] = [of(list), of(list), of(list.slice(0, 1_500))];
        packed.compact();
        half.compact();
        for (const value of list.slice(1_500)) half.add(value);
        for (const place of places.map((one) => one % list.length)) {
          const limitNs = ascending[place]!;
          const above = ascending.length - 1 - ascending.lastIndexOf(limitNs);
          for (const distribution of [loose, packed, half]) {
            expect(distribution.countAbove(limitNs)).toBe(above);
            expect(distribution.valueAtRank(place + 1)).toBe(limitNs);
          }
        }
        expect(loose.entries()).toEqual(packed.entries());
        expect(half.entries()).toEqual(packed.entries());
        // What was looked at by rank takes more values like any other.
        loose.add(5);
        loose.valueAtRank(1);
        loose.add(5);
        expect(loose.total).toBe(list.length + 2);
        expect(loose.entries().reduce((sum, [, count]) => sum + count, 0)).toBe(list.length + 2);
      }),
      { numRuns: 20 },
    );
  });

  test("counts what stands there billions of times, and holds what no 53 bits hold", () => {
    const distribution = new Distribution();
    for (const [value, count] of [
      [0, 1],
      [0, 5_000_000_000],
      [7, 3],
      [2 ** 53 - 1, 2],
      [2 ** 60, 9_000_000_000],
      [1e300, 1],
    ] as const)
      distribution.add(value, count);
    const entries = [
      [0, 5_000_000_001],
      [7, 3],
      [2 ** 53 - 1, 2],
      [2 ** 60, 9_000_000_000],
      [1e300, 1],
    ];
    expect(distribution.entries()).toEqual(entries);
    expect(sent(distribution).entries()).toEqual(entries);
    expect(distribution.valueAtRank(5_000_000_005)).toBe(2 ** 53 - 1);
    expect(distribution.countAbove(7)).toBe(9_000_000_003);
  });

  test("limits that are no whole number of its unit cut between its values", () => {
    const distribution = of([1_000, 2_000, 3_000]);
    for (const isPacked of [false, true]) {
      if (isPacked) distribution.compact();
      expect(
        [999, 1_000, 1_000.5, 1_999.999, 2_000, -1, Infinity].map((limit) => distribution.countAbove(limit)),
      ).toEqual([3, 2, 2, 2, 1, 3, 0]);
    }
  });

  test("chunks that one has given back are not those that another still holds", () => {
    const list = Array.from({ length: 20_000 }, (_, index) => 1_000 * ((index * 7_919) % 20_011));
    const [one, other, third] = [of(list), new Distribution(), new Distribution()];
    other.merge(one);
    one.compact();
    for (const value of list) third.add(value + 1_000);
    expect(other.entries()).toEqual(one.entries());
    expect(third.entries().map(([value]) => value - 1_000)).toEqual(one.entries().map(([value]) => value));
    // And of one that was never shared they are taken again.
    const [fourth, fifth] = [of(list), new Distribution()];
    fourth.compact();
    for (const value of list) fifth.add(value);
    expect(fifth.entries()).toEqual(fourth.entries());
  });

  test("of several is the one of all, whatever their number", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(values, fc.boolean()), { maxLength: 9 }), (lists) => {
        const all = Distribution.together(
          lists.map(([list, isPacked]) => {
            const one = of(list);
            if (isPacked) one.compact();
            return one;
          }),
        );
        expect(all.entries()).toEqual(of(lists.flatMap(([list]) => list)).entries());
      }),
    );
  });

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
