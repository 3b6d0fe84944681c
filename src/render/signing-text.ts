import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { headline } from "./decision-words.ts";
import type { Paint, Tone } from "./gate-text.ts";
import { formatTime, formatWindow } from "./numbers.ts";
import { visible } from "./visible.ts";
import { DECISION_WORDS, sentence } from "./words.ts";

/** What a person is about to sign, in everything that it says. */
export interface SigningView {
  readonly action: string;
  readonly who: string;
  readonly role: string;
  readonly environment: string;
  readonly signedAt: string;
  /** Absent for what does not run out. */
  readonly until?: string;
  readonly statement: string;
  readonly key: string;
  readonly namespace: string;
  readonly waives: readonly { readonly finding: string; readonly expiresAt: string }[];
  /** An earlier word of the same person that this one ends. */
  readonly ends?: { readonly sequence: number; readonly action: string };
  readonly subjects: readonly { readonly name?: string; readonly digest: Readonly<Record<string, string>> }[];
  /** Findings that ask for a hold or a rollback. */
  readonly open: readonly FindingDocument[];
  readonly earlier: readonly {
    readonly sequence: number;
    readonly action: string;
    readonly who: string;
    readonly role: string;
  }[];
  /** What the plan says otherwise about who signs. */
  readonly doubts: readonly string[];
  /** What about the docket itself does not hold. */
  readonly broken: readonly string[];
}

const DECISION_TONES = { promote: "pass", hold: "inconclusive", rollback: "fail" } as const satisfies Record<
  string,
  Tone
>;

/** Exactly what will be signed, for the person who signs it: shown before, and nothing left out that speaks against it. */
export function renderSigning(decision: DecisionDocument, view: SigningView, paint: Paint): string {
  const { release, phases, findings } = decision;
  const warned = findings.filter((one) => one.verdict === "warn");
  const waived = findings.filter((one) => one.waiver !== undefined);
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", `  ${paint("strong", title)}`, ...lines.map((line) => `    ${visible(line)}`)];
  const row = (label: string, text: string): string => `  ${paint("quiet", label.padEnd(12))}${visible(text)}`;
  const ending =
    view.ends &&
    `${view.action === "REVOKE" ? "takes back" : "takes the place of"} number ${view.ends.sequence} (${view.ends.action})`;
  const lines = [
    `${paint("quiet", "Release")}  ${paint("strong", visible(`${release.service} ${release.version}`))}  ${paint("quiet", formatWindow(phases[0]!.from, phases.at(-1)!.to))}`,
    "",
    `  ${paint(DECISION_TONES[decision.decision], paint("strong", DECISION_WORDS[decision.decision]))}  ${visible(headline(decision))}`,
    ...section(
      "Open findings",
      view.open.map((one) => `${one.id}: ${sentence(decision, one)}`),
    ),
    ...section(
      "Warnings",
      warned.map((one) => `${one.id}: ${sentence(decision, one)}`),
    ),
    ...section(
      "Waived by the plan",
      waived.map((one) => `${one.id}: by ${one.waiver!.owner} until ${one.waiver!.expires}: ${one.waiver!.because}`),
    ),
    ...section(
      "Signed before",
      view.earlier.map((one) => `number ${one.sequence}: ${one.action} by ${one.who} as ${one.role}`),
    ),
    ...section("What does not hold of this docket", view.broken),
    ...section("Mind", view.doubts),
    "",
    `  ${paint("strong", "You are about to sign")}`,
    row("word", view.action),
    row("as", `${view.who}, ${view.role}`),
    row("for", view.environment),
    row("signed", formatTime(view.signedAt)),
    row("until", view.until === undefined ? "you take it back" : formatTime(view.until)),
    ...(view.statement === "" ? [] : [row("because", view.statement)]),
    ...view.waives.map(({ finding, expiresAt }) => row("waives", `${finding} until ${formatTime(expiresAt)}`)),
    ...(ending === undefined ? [] : [row("ends", ending)]),
    row("key", `${view.key} in the namespace ${view.namespace}`),
    ...view.subjects.map(({ name = "", digest }) =>
      row(
        "about",
        `${name}  ${Object.entries(digest)
          .map(([algorithm, value]) => `${algorithm}:${value}`)
          .join(" ")}`,
      ),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
