import { type At, formatAt } from "../errors.ts";
import type { EvidenceEntry, GuardrailEntry, IndicatorEntry, TriggerEntry } from "./plan-words.ts";

/** What an import fills of a plan; the rest (release, phases, sign-off, …) is for people to write. */
export interface PlanFragment {
  readonly evidence?: readonly EvidenceEntry[];
  readonly indicators?: Readonly<Record<string, IndicatorEntry>>;
  readonly guardrails?: readonly GuardrailEntry[];
  readonly triggers?: readonly TriggerEntry[];
}

/**
 * What became of a part of the original. `carried`: it means the same in the plan. `changed`: it means something else
 * now, as the message says. `not-carried`: the plan has nothing for it; the message holds the original.
 */
export interface ImportNote {
  readonly at: At;
  readonly kind: "carried" | "changed" | "not-carried";
  readonly message: string;
}

export interface ImportResult {
  readonly tool: string;
  readonly title: string;
  readonly file: string;
  readonly plan: PlanFragment;
  readonly notes: readonly ImportNote[];
  /** By id of the evidence: the query or the command that gives what is to be recorded. */
  readonly queries: Readonly<Record<string, string>>;
}

/** Reads one tool's configuration into a part of a plan. Its tool is the name of its file. */
export interface Importer {
  readonly tool: string;
  /** What it reads, in the words of the tool. */
  readonly title: string;
  /** Whether a text looks like the tool's configuration; takes linear time and throws nothing. */
  readonly matches: (text: string) => boolean;
  /** Throws DocketError with every defect of the configuration. `at` names the file. */
  readonly translate: (text: string, at: At) => ImportResult;
}

export function defineImporter(importer: Importer): Importer {
  return importer;
}

const HEADINGS: readonly (readonly [ImportNote["kind"], string])[] = [
  ["carried", "Carried over"],
  ["changed", "Changed: it means something else here"],
  ["not-carried", "Not carried over: the plan has nothing for it"],
];

/** The import as a commented fragment of docket.yaml: notes first, then the sections. The same result gives the same bytes. */
export function renderImport(result: ImportResult): string {
  const lines = [
    ...comment(`Imported from ${result.file} (${result.title}).`),
    ...comment(
      'A fragment of a plan: it needs release:, phases: and sign-off: beside it. Lines with "fill in" are for you.',
    ),
  ];
  for (const [kind, heading] of HEADINGS) {
    const notes = result.notes.filter((note) => note.kind === kind);
    if (notes.length === 0) continue;
    lines.push("#", ...comment(`${heading}:`));
    for (const note of notes) lines.push(...comment(`${formatAt(note.at)}: ${note.message}`, "  "));
  }
  const { evidence = [], indicators = {}, guardrails = [], triggers = [] } = result.plan;
  if (evidence.length > 0) lines.push("", "evidence:");
  for (const entry of evidence) {
    lines.push(
      ...comment(
        `fill in: record this for each phase, at this path: ${result.queries[entry.id] ?? ""}`.trimEnd(),
        "",
        "  ",
      ),
    );
    lines.push(`  - ${flow(entry)}`);
  }
  if (Object.keys(indicators).length > 0) lines.push("", "indicators:");
  for (const [id, entry] of Object.entries(indicators)) lines.push(`  ${id}: ${flow(entry)}`);
  for (const [name, list] of Object.entries({ guardrails, triggers })) {
    if (list.length > 0) lines.push("", `${name}:`, ...list.map((entry) => `  - ${shortest(entry)}`));
  }
  return `${lines.join("\n")}\n`;
}

/** A rule that says nothing but itself is written as text. */
function shortest(entry: GuardrailEntry | TriggerEntry): string {
  return Object.keys(entry).length === 1 ? flow(entry.that) : flow(entry);
}

/** Text as comment lines: whatever stands in it, it stays a comment. */
function comment(text: string, indent = "", before = ""): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => `${before}# ${indent}${escaped(line)}`.trimEnd());
}

/** Characters that end lines for some readers, or that no YAML may hold, as escapes. */
function escaped(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u{FEFF}\u{FFFE}\u{FFFF}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const PLAIN = /^[A-Za-z](?:[\w ./%<>=+-]*[\w%/])?$/;
const QUANTITY = /^\d+(?:\.\d+)?(?:ms|s|m|h|d|%)$/;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value in YAML's flow style, on one line, every text quoted that could be taken for something else. */
function flow(value: unknown): string {
  if (typeof value === "string") {
    const isPlain = (PLAIN.test(value) && !NOT_TEXT.test(value)) || QUANTITY.test(value);
    return isPlain ? value : escaped(JSON.stringify(value));
  }
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{ ${entries.map(([key, item]) => `${flow(key)}: ${flow(item)}`).join(", ")} }`;
}
