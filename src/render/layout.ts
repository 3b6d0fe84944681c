import runtime from "handlebars/runtime.js";
import { code, type Markdown, markdown } from "./markdown.ts";
import type { OwnLayout } from "./own-layout.ts";

/** What precompiling makes of a template; only the Handlebars runtime knows what is in it. */
export type PrecompiledTemplate = object;

/** The part of the Handlebars runtime that is used; its own types describe the whole package instead. */
interface Runtime {
  readonly template: (
    template: PrecompiledTemplate,
  ) => (
    view: object,
    options: { readonly allowProtoPropertiesByDefault: boolean; readonly allowProtoMethodsByDefault: boolean },
  ) => string;
}

/** What docket says below the layout of somebody else. */
export interface LayoutView {
  readonly word: Markdown;
  readonly reasonInShort: Markdown;
}

/**
 * Fills a precompiled template. Templates hold layout only: every value of the view is Markdown already, so nothing is
 * escaped here, and helpers and prototype access are off. Ends in exactly one newline.
 */
export function fill(template: PrecompiledTemplate, view: object): string {
  const make = (runtime as unknown as Runtime).template(template);
  return finished(make(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }));
}

/** Fills a layout that somebody else wrote, and says below it what was decided and whose layout it is. */
export function fillOwn(own: OwnLayout, view: LayoutView): string {
  return finished(`${own.make(view)}\n\n${signedBy(own, view)}`);
}

/** Whatever a layout of others says around the fields, the last words are docket's. */
function signedBy({ path, sha256 }: OwnLayout, { word, reasonInShort }: LayoutView): string {
  return markdown`---

docket decided: **${word}**: ${reasonInShort}. The layout and the words around the fields are those of ${code(path)}, SHA-256 ${code(sha256)}.`;
}

function finished(text: string): string {
  return `${text.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
