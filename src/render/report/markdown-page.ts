import MarkdownIt from "markdown-it";
import type { Html } from "./html.ts";

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const DETAILS_OPEN = /^<details><summary>([^<>]*)<\/summary>$/;
const DETAILS_CLOSE = /^<\/details>$/;
/** Stands between `@` and a name, so that nobody is called: a reader sees nothing of it. */
const NOTHING_SEEN = "<!-- -->";
/** A document stands below a heading of the page. */
const LEVELS_DOWN = 2;
const CHART = /^charts\/([a-z]+)\.svg$/;

/**
 * One of our Markdown documents as a part of the page. HTML is off: the two lines that our templates fold sections with, and
 * the comment that keeps an `@` from calling anybody, are known as such, and every other tag is text. A chart is a link to the
 * one that stands in the page.
 */
export function markdownPage(document: string): Html {
  const reader = new MarkdownIt({ html: false, linkify: false, typographer: false });
  // Nothing that a name says becomes an address.
  reader.disable(["link", "autolink", "reference", "html_block", "html_inline"]);
  reader.block.ruler.before("paragraph", "details", folding, { alt: ["paragraph", "list"] });
  reader.inline.ruler.before("text", "nothing-seen", (state, silent) => {
    if (!state.src.startsWith(NOTHING_SEEN, state.pos)) return false;
    if (!silent) state.push("text", "", 0);
    state.pos += NOTHING_SEEN.length;
    return true;
  });
  reader.core.ruler.push("lower-headings", ({ tokens }) => {
    for (const token of tokens)
      if (token.type.startsWith("heading_")) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + LEVELS_DOWN)}`;
  });
  const { rules } = reader.renderer;
  const scroll = '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>';
  rules["table_open"] = () => `${scroll}\n`;
  rules["table_close"] = () => "</table></div>\n";
  rules["image"] = (tokens, index, options, env) => {
    const token = tokens[index]!;
    const words = reader.utils.escapeHtml(reader.renderer.renderInlineAsText(token.children ?? [], options, env));
    const chart = CHART.exec(String(token.attrGet("src") ?? ""))?.[1];
    return chart === undefined ? words : `<a href="#chart-${chart}">Chart</a>: ${words}`;
  };
  return reader.render(document.replace(FRONT_MATTER, "")) as Html;
}

type BlockRule = Parameters<InstanceType<typeof MarkdownIt>["block"]["ruler"]["before"]>[2];

/** The lines of our templates that open and close a folded section. */
const folding: BlockRule = (state, startLine, _endLine, silent) => {
  const line = state.src
    .slice(state.bMarks[startLine]! + state.tShift[startLine]!, state.eMarks[startLine])
    .replaceAll(NOTHING_SEEN, "");
  const summary = DETAILS_OPEN.exec(line)?.[1];
  if (summary === undefined && !DETAILS_CLOSE.test(line)) return false;
  if (silent) return true;
  const token = state.push("html_block", "", 0);
  token.content = summary === undefined ? "</details>\n" : `<details><summary>${summary}</summary>\n`;
  token.map = [startLine, startLine + 1];
  state.line = startLine + 1;
  return true;
};
