import type { DecisionDocument, FindingDocument } from "../../model/decision-document.ts";

/** Where everything in the page can be reached: by its number, because a name may be anything. */
export class Anchors {
  readonly #findings: ReadonlyMap<string, number>;
  readonly #phases: ReadonlyMap<string, number>;
  readonly #evidence: ReadonlyMap<string, number>;

  constructor(decision: DecisionDocument) {
    this.#findings = new Map(decision.findings.map(({ id }, index) => [id, index + 1]));
    this.#phases = new Map(decision.phases.map(({ id }, index) => [id, index + 1]));
    this.#evidence = new Map(decision.evidence.map(({ path }, index) => [path, index + 1]));
  }

  finding({ id }: Pick<FindingDocument, "id">): string {
    return `finding-${this.#findings.get(id)!}`;
  }

  /** Undefined for a phase that the decision does not know. */
  phase(id: string): string | undefined {
    const number = this.#phases.get(id);
    return number === undefined ? undefined : `phase-${number}`;
  }

  /** Undefined for a file that was not demanded: an earlier decision cites its own. */
  evidence(path: string): { readonly id: string; readonly label: string } | undefined {
    const number = this.#evidence.get(path);
    return number === undefined ? undefined : { id: `evidence-${number}`, label: `E${number}` };
  }
}
