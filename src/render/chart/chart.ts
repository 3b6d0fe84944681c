import { DARK_COLOURS, element, FONT_PX, group, type Svg, words } from "./svg.ts";

/** A picture of what was seen, and what it shows in words for whoever does not see it. */
export interface Chart {
  /** Of its file, without folder and ending. */
  readonly name: string;
  readonly title: string;
  /** What is seen, in words; every number in it is one of the decision. */
  readonly description: string;
  readonly heightPx: number;
  readonly body: Svg;
}

/** A chart for which there is no evidence, and what is missing. */
export interface AbsentChart {
  readonly name: string;
  readonly title: string;
  readonly because: string;
}

/** All charts are so wide; their letters can be read when they are shown at 600. */
export const WIDTH_PX = 760;

/** Whether there was evidence for the chart. */
export function isDrawn(chart: Chart | AbsentChart): chart is Chart {
  return "body" in chart;
}

/** The chart as a file of its own, that follows the reader's theme. Ends in one newline. */
export function svgFile(chart: Chart): string {
  const style = `<style>@media (prefers-color-scheme: dark){${DARK_COLOURS}}</style>` as Svg;
  return `${picture(chart, { width: WIDTH_PX, height: chart.heightPx }, style)}\n`;
}

/** The chart as a part of a page, whose style sheet holds the dark colours. */
export function svgInline(chart: Chart): string {
  return picture(chart, {});
}

function picture(chart: Chart, size: { readonly width?: number; readonly height?: number }, ...style: readonly Svg[]) {
  const ids = { title: `chart-${chart.name}-title`, description: `chart-${chart.name}-description` };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH_PX} ${chart.heightPx}`,
      ...size,
      role: "img",
      "aria-labelledby": `${ids.title} ${ids.description}`,
      "font-family": "system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
      "font-size": FONT_PX,
    },
    group(
      element("title", { id: ids.title }, words(chart.title)),
      element("desc", { id: ids.description }, words(chart.description)),
      ...style,
      element("rect", { width: WIDTH_PX, height: chart.heightPx, fill: "paper" }),
      chart.body,
    ),
  );
}
