import { type At, DocketError } from "../errors.ts";
import type { Check, VerificationArea } from "../model/verification.ts";

/** Checks in the order in which they were made: none is left out because another failed. */
export class CheckList {
  readonly #checks: Check[] = [];

  get checks(): readonly Check[] {
    return this.#checks;
  }

  /** Notes what was found: the problem if there is one, else what held. Returns whether it held. */
  note(area: VerificationArea, code: string, problem: string | undefined, held: string, at?: At): boolean {
    const outcome = problem === undefined ? "held" : "failed";
    this.#checks.push({ area, code, outcome, message: problem ?? held, ...(at ? { at } : {}) });
    return problem === undefined;
  }

  /** Notes what could not be looked at, and what to hand in. */
  skip(area: VerificationArea, code: string, message: string, at?: At): void {
    this.#checks.push({ area, code, outcome: "not-checked", message, ...(at ? { at } : {}) });
  }

  add(checks: readonly Check[]): void {
    this.#checks.push(...checks);
  }
}

/** Every defect of a refusal in one line; anything else goes on up. */
export function refusalWords(error: unknown): string {
  if (!(error instanceof DocketError)) throw error;
  return error.defects.map(({ message }) => message).join("; ");
}
