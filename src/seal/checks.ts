import type { At } from "../errors.ts";
import type { Check, VerificationArea } from "../model/verification.ts";

/** Collects the checks of one area, in the order in which they were made. */
export class Checks {
  readonly all: Check[] = [];
  readonly #area: VerificationArea;

  constructor(area: VerificationArea) {
    this.#area = area;
  }

  held(code: string, message: string, at?: At): void {
    this.#add("held", code, message, at);
  }

  failed(code: string, message: string, at?: At): void {
    this.#add("failed", code, message, at);
  }

  /** For what cannot be judged: why not, and what to do about it. */
  notChecked(code: string, message: string, at?: At): void {
    this.#add("not-checked", code, message, at);
  }

  /** Failed once for each defect; held where there is none. */
  settle(code: string, defects: readonly { readonly message: string; readonly at?: At }[], held: string): void {
    for (const { message, at } of defects) this.failed(code, message, at);
    if (defects.length === 0) this.held(code, held);
  }

  #add(outcome: Check["outcome"], code: string, message: string, at?: At): void {
    this.all.push({ area: this.#area, code, outcome, message, ...(at ? { at } : {}) });
  }
}
