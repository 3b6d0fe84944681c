import { visible } from "../visible.ts";

declare const isHtml: unique symbol;

/** A piece of HTML that may stand in the page as it is: made by this folder, and by nothing else. */
export type Html = string & { readonly [isHtml]: true };

/**
 * HTML with pieces of HTML in it; any other text must have gone through {@link text}. Lines of the template are not indented
 * in the page, however they are here.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly (Html | readonly Html[])[]): Html {
  return strings
    .map((piece) => piece.replace(/\n\s+/g, "\n"))
    .reduce((page, piece, index) => {
      const part = parts[index - 1]!;
      return page + (Array.isArray(part) ? part.join("\n") : String(part)) + piece;
    }) as Html;
}

/** Any text as itself: markup, control and bidirectional characters of a name stay text. */
export function text(value: string | number): Html {
  return visible(String(value))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;") as Html;
}

/** Nothing. */
export const NOTHING = "" as Html;

/** Pieces, one after another. */
export function joined(parts: readonly Html[], separator = "\n"): Html {
  return parts.join(separator) as Html;
}

/** A link into the page, or to a file beside it: never to anywhere else. */
export function link(target: string, label: Html): Html {
  return markup`<a href="${text(target)}">${label}</a>`;
}

/** The address of a filed input, from where the page lies. */
export function inputAddress(path: string): string {
  return ["inputs", ...path.split("/")].map(encodeURIComponent).join("/");
}

/** A table that scrolls by itself where it is wider than the window. */
export function table(caption: string, head: readonly string[], rows: readonly Html[]): Html {
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${text(caption)}">
    <table>
      <thead>
        <tr>
          ${joined(
            head.map((title) => markup`<th scope="col">${text(title)}</th>`),
            "",
          )}
        </tr>
      </thead>
      <tbody>
        ${joined(rows)}
      </tbody>
    </table>
  </div>`;
}

/** A row of cells; the first one is what the row is about. */
export function row(cells: readonly Html[], id?: string): Html {
  const [first, ...rest] = cells;
  const anchor = id === undefined ? NOTHING : markup` id="${text(id)}"`;
  return markup`<tr${anchor}><th scope="row">${first!}</th>${joined(
    rest.map((cell) => markup`<td>${cell}</td>`),
    "",
  )}</tr>`;
}
