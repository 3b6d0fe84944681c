/** A role that must be filled: how many different people, and who approved in it. */
export interface Vacancy {
  readonly role: string;
  readonly threshold: number;
  readonly people: readonly string[];
}

/**
 * How many places of each role can be filled when each person fills one place at most: the largest assignment there is
 * (augmenting paths), so that somebody of two roles is counted where they are needed.
 */
export function fillRoles(vacancies: readonly Vacancy[]): ReadonlyMap<string, readonly string[]> {
  const places = vacancies.flatMap(({ role, threshold, people }) =>
    Array.from({ length: threshold }, () => ({ role, people: new Set(people) })),
  );
  const placeOf = new Map<string, number>();
  const seat = (place: number, tried: Set<string>): boolean => {
    for (const person of places[place]!.people) {
      if (tried.has(person)) continue;
      tried.add(person);
      const held = placeOf.get(person);
      if (held === undefined || seat(held, tried)) {
        placeOf.set(person, place);
        return true;
      }
    }
    return false;
  };
  for (const place of places.keys()) seat(place, new Set());
  const filled = new Map<string, string[]>(vacancies.map(({ role }) => [role, []]));
  for (const [person, place] of placeOf) filled.get(places[place]!.role)!.push(person);
  return filled;
}
