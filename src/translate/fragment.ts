import type { At } from "../errors.ts";
import type { ImportNote, ImportResult, PlanFragment } from "./importer.ts";
import type { EvidenceEntry, GuardrailEntry, IndicatorEntry, TriggerEntry } from "./plan-words.ts";
import { throwDefects, type Written, type WrittenFile } from "./written.ts";

const ID_LENGTH_MOST = 48;

/** Collects what an import makes: entries with ids of their own, notes, and the query behind each piece of evidence. */
export class Fragment {
  readonly #file: string;
  readonly #evidence: EvidenceEntry[] = [];
  readonly #indicators = new Map<string, IndicatorEntry>();
  readonly #guardrails: GuardrailEntry[] = [];
  readonly #triggers: TriggerEntry[] = [];
  readonly #notes: ImportNote[] = [];
  readonly #queries = new Map<string, string>();
  readonly #taken = new Map<string, Set<string>>();

  constructor(at: At) {
    this.#file = at.file;
  }

  /** A name of the plan made of any text, unlike all others of its kind. */
  id(
    kind: "evidence" | "indicator" | "rule",
    text: string,
    joint: "-" | "_" = kind === "indicator" ? "_" : "-",
  ): string {
    const apart = text.replaceAll(/([a-z0-9])(?=[A-Z][a-z])/g, "$1 ").toLowerCase();
    const words = apart.replaceAll(/[^a-z0-9]+/g, joint).slice(0, ID_LENGTH_MOST);
    const trimmed = words.replace(/^[-_]/, "").replace(/[-_]$/, "");
    const base = /^[a-z]/.test(trimmed) ? trimmed : `${kind}${trimmed === "" ? "" : joint}${trimmed}`;
    const taken = this.#taken.get(kind) ?? new Set();
    this.#taken.set(kind, taken);
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}${joint}${count}`;
    taken.add(id);
    return id;
  }

  /** Series that somebody has to record, with the query that gives them. */
  metrics(name: string, entry: Omit<EvidenceEntry, "id" | "metrics">, query: string): string {
    const id = this.id("evidence", name);
    this.#evidence.push({ id, metrics: `evidence/{phase}/${id}.json`, ...entry });
    this.#queries.set(id, query);
    return id;
  }

  evidence(entry: EvidenceEntry, query: string): void {
    this.#evidence.push(entry);
    this.#queries.set(entry.id, query);
  }

  indicator(id: string, entry: IndicatorEntry): void {
    this.#indicators.set(id, entry);
  }

  guardrail(entry: GuardrailEntry): void {
    this.#guardrails.push(entry);
  }

  trigger(entry: TriggerEntry): void {
    this.#triggers.push(entry);
  }

  note(at: At, kind: ImportNote["kind"], message: string): void {
    const line = message
      .split("\n")
      .map((part) => part.trim())
      .join(" ");
    this.#notes.push({ at, kind, message: line });
  }

  /** Ends the import: refuses a file with defects, and notes every key that nothing looked at. */
  finish(
    importer: { readonly tool: string; readonly title: string },
    file: WrittenFile,
    roots: readonly Written[] = file.documents,
  ): ImportResult {
    throwDefects(file);
    for (const root of roots) {
      for (const { path, value } of root.unasked())
        this.note(value.at, "not-carried", `${path}: ${value.original} (the import does not know this key)`);
    }
    const plan: PlanFragment = {
      ...(this.#evidence.length > 0 ? { evidence: this.#evidence } : {}),
      ...(this.#indicators.size > 0 ? { indicators: Object.fromEntries(this.#indicators) } : {}),
      ...(this.#guardrails.length > 0 ? { guardrails: this.#guardrails } : {}),
      ...(this.#triggers.length > 0 ? { triggers: this.#triggers } : {}),
    };
    return {
      tool: importer.tool,
      title: importer.title,
      file: this.#file,
      plan,
      notes: this.#notes,
      queries: Object.fromEntries(this.#queries),
    };
  }
}
