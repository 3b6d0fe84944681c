import { type Markdown, markdown, md } from "../markdown.ts";
import { type AbsentChart, type Chart, isDrawn } from "./chart.ts";

/** Folder of the charts, beside the documents. */
export const CHARTS = "charts";

/** Every chart of a decision, drawn or absent. */
export type Charts = readonly (Chart | AbsentChart)[];

/** For each chart, by its name, what a document shows in its place: the picture with its words, or why there is none. */
export function chartLinks(charts: Charts): Readonly<Record<string, Markdown>> {
  return Object.fromEntries(
    charts.map((chart) => [
      chart.name,
      isDrawn(chart)
        ? markdown`![${md(chart.description)}](${CHARTS as Markdown}/${chart.name as Markdown}.svg)`
        : md(`No chart of “${chart.title}”: ${chart.because}.`),
    ]),
  );
}
