import { visible } from "./visible.ts";

declare const isMarkdown: unique symbol;

/** Text that may stand in a Markdown line or table cell as it is: made by this file, and by nothing else. */
export type Markdown = string & { readonly [isMarkdown]: true };

/** An @ that would ring somebody; a comment behind it keeps it from that and shows nothing. */
const MENTION = /(^|[^\w])@(?=[\w-])/g;

/** Joins pieces of Markdown; the joints are ours. */
export function markdown(strings: TemplateStringsArray, ...parts: readonly (Markdown | number)[]): Markdown {
  return strings.reduce((text, piece, index) => text + String(parts[index - 1]) + piece) as Markdown;
}

/**
 * Any text, so that it shows as itself and nothing else: no emphasis, link, image, tag, table cell, mention or line of its
 * own comes of it. Control and bidirectional characters are shown as their code point. Blanks in a row become one, as
 * browsers show them: four at the begin of a line would make it code.
 */
export function md(text: string): Markdown {
  return visible(text)
    .replace(/ {2,}/g, " ")
    .replace(/[\\`*_[\]<>|~{}$]/g, "\\$&")
    .replace(/&(?=[#\w])/g, "\\&")
    .replace(/!(?=\\\[)/g, "\\!")
    .replace(/:(?=\/\/)|(?<=\bmailto):/gi, "\\:")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(MENTION, "$1@<!-- -->")
    .replace(/#(?=#*\s*$)/g, "\\#")
    .replace(/^(\s*)(?=[#+=:-])/, "$1\\")
    .replace(/^(\s*\d+)(?=[.)](?:\s|$))/, "$1\\") as Markdown;
}

/** Text inside an HTML tag of ours, where Markdown is not read: HTML's own characters are escaped, and nobody is mentioned. */
export function html(text: string): Markdown {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(MENTION, "$1@<!-- -->") as Markdown;
}

/** Text as inline code. A pipe stands between two pieces of code: in a table it would cut even code, elsewhere its escape would show. */
export function code(text: string): Markdown {
  return visible(text)
    .split("|")
    .map((part) => (part === "" ? "" : codeSpan(part)))
    .join("\\|") as Markdown;
}

/** A blank at both ends is taken off a span that is not all blank: it keeps a backtick of the text from its fence. */
function codeSpan(text: string): string {
  const fence = "`".repeat(longestRun(text, "`") + 1);
  const pad = /^[ `]|[ `]$/.test(text) && text.trim() !== "" ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Lines as a block of code, fenced so that nothing in them ends it. */
export function block(lines: readonly string[], language = ""): Markdown {
  const text = lines.map(visible).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(text, "`") + 1));
  return `${fence}${language}\n${text}\n${fence}` as Markdown;
}

/** A YAML scalar for front matter: always quoted, so that no text turns into something else, and nobody is mentioned. */
export function yamlText(text: string): Markdown {
  return JSON.stringify(visible(text)).replaceAll("@", "\\u0040") as Markdown;
}

/** Pieces with a separator of ours between them. */
export function join(parts: readonly Markdown[], separator: string): Markdown {
  return parts.join(separator) as Markdown;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const current of text) {
    run = current === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
