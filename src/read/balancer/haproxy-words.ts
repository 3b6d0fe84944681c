import { parseWeight, quoted } from "./rows.ts";

/** A configuration line that HAProxy would not take, or that cannot be read without the machine it runs on. */
export class WordsProblem extends Error {
  override readonly name = "WordsProblem";
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/**
 * The words of a configuration line, by the rules of https://docs.haproxy.org/2.6/configuration.html#2.2: blanks divide,
 * `#` begins a comment, a backslash takes the meaning from the next character, quotes join; in single quotes everything
 * stands for itself.
 */
export function splitWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string[] | undefined;
  let quote = "";
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index]!;
    if (quote === "'") {
      if (character === "'") quote = "";
      else word!.push(character);
    } else if (character === "\\") {
      index += 1;
      (word ??= []).push(ESCAPES[line[index] ?? ""] ?? line[index] ?? "");
    } else if (character === '"') {
      quote = quote === "" ? '"' : "";
      word ??= [];
    } else if (quote === "" && character === "'") {
      quote = "'";
      word ??= [];
    } else if (quote === "" && character === "#") break;
    else if (quote === "" && (character === " " || character === "\t")) {
      if (word) words.push(word.join(""));
      word = undefined;
    } else (word ??= []).push(character);
  }
  if (quote !== "") throw new WordsProblem("found a quotation mark that is never closed, expected the other one");
  if (word) words.push(word.join(""));
  return words;
}

/** What the words behind a server's address, or behind `default-server`, say; a word that says nothing changes nothing. */
export interface ServerSettings {
  readonly weight: number | undefined;
  readonly isDisabled: boolean | undefined;
}

/** HAProxy's weight for a server whose line gives none. */
export const WEIGHT_DEFAULT = 1;

/** Reads the settings of a server; the last word wins, as in HAProxy. */
export function readSettings(words: readonly string[]): ServerSettings {
  let weight: number | undefined;
  let isDisabled: boolean | undefined;
  for (let index = 0; index < words.length; index += 1) {
    if (words[index] === "disabled") isDisabled = true;
    if (words[index] === "enabled" || words[index] === "no-disabled") isDisabled = false;
    if (words[index] !== "weight") continue;
    weight = parseWeight(words[index + 1] ?? "");
    if (weight === undefined)
      throw new WordsProblem(`found the weight ${quoted(words[index + 1] ?? "")}, expected 0 to 256`);
    index += 1;
  }
  return { weight, isDisabled };
}

/** The sections that hold a proxy's settings; in a section of any other name `server` means something else. */
export function isProxySection(keyword: string | undefined): boolean {
  return keyword === "backend" || keyword === "listen";
}

const SECTIONS: ReadonlySet<string> = new Set(
  (
    "global defaults frontend backend listen peers resolvers userlist mailers cache " +
    "program http-errors ring log-forward log-profile fcgi-app crt-store traces acme"
  ).split(" "),
);

/** Whether the word begins a section of the configuration. */
export function isSection(keyword: string | undefined): boolean {
  return keyword !== undefined && SECTIONS.has(keyword);
}
