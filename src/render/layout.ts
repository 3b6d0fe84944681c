import runtime from "handlebars/runtime.js";

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

/**
 * Fills a precompiled template. Templates hold layout only: every value of the view is Markdown already, so nothing is
 * escaped here, and helpers and prototype access are off. Ends in exactly one newline.
 */
export function fill(template: PrecompiledTemplate, view: object): string {
  const make = (runtime as unknown as Runtime).template(template);
  const text = make(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  return `${text.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
