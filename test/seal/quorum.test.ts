import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fillRoles, type Vacancy } from "../../src/seal/quorum.ts";

/** The most places that can be filled, by trying everything. */
function most(places: readonly (readonly string[])[], taken: ReadonlySet<string> = new Set()): number {
  const [first, ...rest] = places;
  if (!first) return 0;
  const others = first
    .filter((person) => !taken.has(person))
    .map((person) => 1 + most(rest, new Set([...taken, person])));
  return Math.max(most(rest, taken), ...others);
}

test("fills as many places as can be filled, each person in one of their roles", () => {
  const people = fc.uniqueArray(fc.constantFrom("ada", "bob", "eve", "grace", "lin"), { maxLength: 4 });
  const vacancy = fc.record({ threshold: fc.integer({ min: 1, max: 2 }), people });
  fc.assert(
    fc.property(fc.array(vacancy, { maxLength: 3 }), (list) => {
      const vacancies: Vacancy[] = list.map((one, index) => ({ role: `r${index}`, ...one }));
      const filled = fillRoles(vacancies);
      const seated = [...filled.values()].flat();
      expect(new Set(seated).size).toBe(seated.length);
      for (const { role, threshold, people: able } of vacancies) {
        expect(filled.get(role)!.length).toBeLessThanOrEqual(threshold);
        expect(filled.get(role)!.every((person) => able.includes(person))).toBe(true);
      }
      expect(seated.length).toBe(
        most(vacancies.flatMap((one) => Array.from({ length: one.threshold }, () => one.people))),
      );
    }),
    { numRuns: 300 },
  );
});

test("somebody of two roles is counted where they are needed, whatever the order", () => {
  const both = { role: "a", threshold: 1, people: ["ada", "bob"] };
  const one = { role: "b", threshold: 1, people: ["ada"] };
  for (const order of [
    [both, one],
    [one, both],
  ])
    expect(Object.fromEntries(fillRoles(order))).toEqual({ a: ["bob"], b: ["ada"] });
});
