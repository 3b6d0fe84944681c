import type { Comparison } from "../model/comparison.ts";
import { comparisonHeadline, comparisonSections } from "./comparison-words.ts";
import { md } from "./markdown.ts";
import { visible } from "./visible.ts";

/** A comparison for a terminal. A line never begins with text of others. */
export function renderComparisonText(comparison: Comparison): string {
  const sections = comparisonSections(comparison).flatMap(({ title, lines }) => [
    "",
    title,
    ...lines.map((line) => `  - ${visible(line)}`),
  ]);
  return `Compared  ${visible(comparisonHeadline(comparison))}\n${sections.join("\n")}\n`;
}

/** A comparison as Markdown, for a pull request or a ticket. */
export function renderComparisonMarkdown(comparison: Comparison): string {
  const sections = comparisonSections(comparison).flatMap(({ title, lines }) => [
    "",
    `## ${title}`,
    "",
    ...lines.map((line) => `- ${md(line)}`),
  ]);
  return `# ${md(comparisonHeadline(comparison))}\n${sections.join("\n")}\n`;
}
