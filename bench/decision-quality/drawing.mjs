// The results as one drawing, for light and dark pages.
import { ERROR_PROBABILITY } from "./cells.mjs";
import { JUDGES } from "./run.mjs";
import { share } from "./report.mjs";

const WIDTH = 900;
const ROW = 17;
const LABELS = 290;
const RIGHT = 30;
const HEADER = 62;
const PANEL_HEAD = 44;

/** The judges that are drawn: a colour for light pages, one for dark pages, and a form, so that colour is not needed. */
const DRAWN = {
  docket: { light: "#0b57d0", dark: "#7cacf8", form: "disc" },
  kayenta: { light: "#b3261e", dark: "#f2b8b5", form: "square" },
  k6: { light: "#7a5900", dark: "#e9c46a", form: "triangle" },
  argo3: { light: "#146c2e", dark: "#6dd58c", form: "diamond" },
  row: { light: "#6b3fa0", dark: "#cdb4f6", form: "cross" },
};

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function mark(form, x, y, id) {
  const at = (dx, dy) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`;
  switch (form) {
    case "disc":
      return `<circle class="${id}" cx="${x.toFixed(1)}" cy="${y}" r="4.5" fill="${DRAWN[id].light}"/>`;
    case "cross":
      return `<path class="${id} line" d="M${at(-3.5, -3.5)}L${at(3.5, 3.5)}M${at(-3.5, 3.5)}L${at(3.5, -3.5)}" stroke="${DRAWN[id].light}" stroke-width="1.8" fill="none"/>`;
    default: {
      const corners = {
        square: [
          [-3, -3],
          [3, -3],
          [3, 3],
          [-3, 3],
        ],
        triangle: [
          [0, -4],
          [4, 3.5],
          [-4, 3.5],
        ],
        diamond: [
          [0, -4.5],
          [4.5, 0],
          [0, 4.5],
          [-4.5, 0],
        ],
      }[form];
      return `<polygon class="${id}" points="${corners.map(([dx, dy]) => at(dx, dy)).join(" ")}" fill="${DRAWN[id].light}"/>`;
    }
  }
}

/** One panel from `top` down: its title, the scale, and one row for each cell. */
function panel(title, cells, results, wrong, top) {
  const x = (percent) => LABELS + ((WIDTH - LABELS - RIGHT) * percent) / 100;
  const first = top + PANEL_HEAD;
  const bottom = first + cells.length * ROW;
  const parts = [`<text x="${LABELS}" y="${top + 14}" font-weight="600">${escape(title)}</text>`];
  for (const percent of [0, 25, 50, 75, 100]) {
    parts.push(
      `<path class="grid" d="M${x(percent)} ${first - 8}V${bottom}" stroke="#d0d0d0"/>`,
      `<text class="quiet" x="${x(percent)}" y="${first - 12}" text-anchor="middle" font-size="10" fill="#5f6368">${percent} %</text>`,
    );
  }
  const allowed = x(100 * ERROR_PROBABILITY);
  parts.push(`<path class="limit" d="M${allowed} ${first - 8}V${bottom}" stroke="#1f1f1f" stroke-dasharray="3 3"/>`);
  cells.forEach((cell, index) => {
    const y = first + index * ROW + ROW / 2;
    const { counts, count } = results.get(cell.id);
    parts.push(`<text x="${LABELS - 12}" y="${y + 4}" text-anchor="end" font-size="11">${escape(cell.title)}</text>`);
    // docket last, so that no other mark hides it.
    for (const [id, { form }] of Object.entries(DRAWN).reverse()) {
      if (counts[id]) parts.push(mark(form, x(share(counts[id][wrong], count).percent), y, id));
    }
  });
  return parts.join("\n");
}

/** False approvals of broken canaries above, false rollbacks of healthy ones below; one row for each cell. */
export function drawing(cells, results) {
  const judged = cells.filter(({ family }) => family !== "detection");
  const [broken, healthy] = ["broken", "healthy"].map((truth) => judged.filter((cell) => cell.truth === truth));
  const second = HEADER + PANEL_HEAD + broken.length * ROW + 14;
  const height = second + PANEL_HEAD + healthy.length * ROW + 12;
  const legend = Object.entries(DRAWN).map(
    ([id, { form }], index) =>
      `${mark(form, 18 + index * 170, 44, id)}<text x="${30 + index * 170}" y="48">${escape(JUDGES[id].title)}</text>`,
  );
  const dark = Object.entries(DRAWN).map(
    ([id, colours]) => `.${id}{fill:${colours.dark}}.${id}.line{fill:none;stroke:${colours.dark}}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="12" fill="#1f1f1f">
<title id="title">Decision quality of docket and of other judges on simulated canaries</title>
<desc id="desc">Above: how often each judge passes a canary that breaks its guardrail, one row for each of ${broken.length} kinds of canary. Below: how often it fails a canary that keeps it, for ${healthy.length} kinds. A dashed line marks the ${100 * ERROR_PROBABILITY} percent that the plan allows. The numbers stand in the tables of how-verdicts-are-computed.md.</desc>
<style>@media (prefers-color-scheme: dark){svg{fill:#e3e3e3}.page{fill:#131314}.grid{stroke:#444746}.limit{stroke:#e3e3e3}.quiet{fill:#a8abb0}${dark.join("")}}</style>
<rect class="page" width="100%" height="100%" fill="#ffffff"/>
<text x="12" y="22" font-size="15" font-weight="600">Wrong decisions by judge, in percent of the canaries; nearer to the left is better</text>
${legend.join("\n")}
${panel("Broken canary passed", broken, results, "pass", HEADER)}
${panel("Healthy canary failed", healthy, results, "fail", second)}
</svg>
`;
}
