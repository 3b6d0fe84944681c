import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { code, join, type Markdown, markdown, md } from "./markdown.ts";

type Source = NonNullable<FindingDocument["observation"]>["sources"][number];

/** The evidence index: every artifact of the contract has a number, in the order of the contract, and every citation uses it. */
export class Citations {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(decision: DecisionDocument) {
    this.#numbers = new Map(decision.evidence.map(({ path }, index) => [path, index + 1]));
  }

  /** `E12`. */
  labelOf(path: string): Markdown {
    const number = this.#numbers.get(path);
    // What is no evidence of the contract, as the list of earlier looks, is cited by its name.
    return number === undefined ? code(path) : (`E${number}` as Markdown);
  }

  /** `E12, E14 line 34`: every source of an observation, artifacts that are cited whole said once. */
  cite(sources: readonly Source[]): Markdown {
    const labels = sources.map((source) => this.#label(source));
    return join([...new Set(labels)], ", ");
  }

  #label({ path, place }: Source): Markdown {
    const label = this.labelOf(path);
    if (place?.pointer !== undefined) return markdown`${label} ${md(place.pointer)}`;
    if (place?.line !== undefined) return markdown`${label} line ${place.line}`;
    return label;
  }
}
