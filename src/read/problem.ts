import { withoutStackTraces } from "../errors.ts";

/** A line that a format cannot read. Collected by the engine, which knows the file and the line. */
export class LineProblem extends Error {
  override readonly name = "LineProblem";
}

/** The problem in one grammar: what was found, what was expected. */
export function lineProblem(found: string, expected: string): LineProblem {
  const shown = found.length > 60 ? `${found.slice(0, 57)}…` : found;
  return withoutStackTraces(() => new LineProblem(`found ${JSON.stringify(shown)}, expected ${expected}`));
}
