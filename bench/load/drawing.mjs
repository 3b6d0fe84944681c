// Memory and time over the size of a log, as one drawing for light and dark pages.

const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 64;
const TOP = 64;
const BOTTOM = 46;
const GAP = 84;
const RIGHT = 24;
const PANEL = (WIDTH - LEFT - RIGHT - GAP) / 2;

/** The contestants: a colour for light pages, one for dark pages, and a form, so that colour is not needed. */
const DRAWN = {
  docket: { title: "docket, which hashes as well", light: "#0b57d0", dark: "#7cacf8" },
  duckdb: { title: "DuckDB on two threads", light: "#b3261e", dark: "#f2b8b5" },
};

const mark = (id, x, y) =>
  id === "docket"
    ? `<circle class="${id}" cx="${x}" cy="${y}" r="4" fill="${DRAWN[id].light}"/>`
    : `<path class="${id}" d="M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z" fill="${DRAWN[id].light}"/>`;

/** One panel, logarithmic on both sides: `points` are of one contestant each, as [bytes, value]. */
function panel(title, left, points, ticks, label) {
  const sizes = points.docket.map(([bytes]) => bytes);
  const [least, most] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const [low, high] = [Math.log10(ticks[0]), Math.log10(ticks.at(-1))];
  const x = (bytes) => Math.round(left + (PANEL * (Math.log10(bytes) - least)) / Math.max(1e-9, most - least));
  const y = (value) =>
    Math.round(HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM - 20) * (Math.log10(value) - low)) / (high - low));
  return [
    `<text x="${left}" y="${TOP}" font-weight="600">${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<path class="grid" d="M${left} ${y(tick)}h${PANEL}" stroke="#d0d0d0"/><text class="quiet" x="${left - 8}" y="${y(tick) + 4}" text-anchor="end" font-size="10" fill="#5f6368">${label(tick)}</text>`,
    ),
    ...sizes.map(
      (bytes) =>
        `<text class="quiet" x="${x(bytes)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle" font-size="10" fill="#5f6368">${sizeText(bytes)}</text>`,
    ),
    ...Object.entries(points).flatMap(([id, list]) => [
      `<polyline class="${id} line" points="${list.map(([bytes, value]) => `${x(bytes)},${y(value)}`).join(" ")}" fill="none" stroke="${DRAWN[id].light}" stroke-width="1.5"/>`,
      ...list.map(([bytes, value]) => mark(id, x(bytes), y(value))),
    ]),
  ].join("\n");
}

/** 10 MB, 1 GB. */
export function sizeText(bytes) {
  return bytes >= 1e9 ? `${Math.round(bytes / 1e9)} GB` : `${Math.round(bytes / 1e6)} MB`;
}

/** Ticks of 1, 2 and 5 times the powers of ten around the values, thinned out. */
function ticksAround(values) {
  const first = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const ticks = [];
  for (let tick = first; ticks.length < 2 || ticks.at(-1) < Math.max(...values); tick *= 10) ticks.push(tick);
  return ticks;
}

/** `growth[id]` are the sizes of a contestant with seconds and megabytes. */
export function drawing(growth) {
  const points = (what) =>
    Object.fromEntries(Object.entries(growth).map(([id, list]) => [id, list.map((one) => [one.bytes, one[what]])]));
  const all = (what) => Object.values(growth).flatMap((list) => list.map((one) => one[what]));
  const legend = Object.keys(growth).map(
    (id, index) => `${mark(id, 18 + index * 230, 40)}<text x="${30 + index * 230}" y="44">${DRAWN[id].title}</text>`,
  );
  const dark = Object.entries(DRAWN).map(
    ([id, colours]) => `.${id}{fill:${colours.dark}}.${id}.line{fill:none;stroke:${colours.dark}}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="12" fill="#1f1f1f">
<title id="title">Memory and time over the size of an NDJSON log</title>
<desc id="desc">Left: the largest memory of the process in megabytes. Right: seconds from its start to its end. Both scales are logarithmic. The numbers stand in the table of performance.md.</desc>
<style>@media (prefers-color-scheme: dark){svg{fill:#e3e3e3}.page{fill:#131314}.grid{stroke:#444746}.quiet{fill:#a8abb0}${dark.join("")}}</style>
<rect class="page" width="100%" height="100%" fill="#ffffff"/>
<text x="12" y="22" font-size="15" font-weight="600">An NDJSON log that grows: memory stays, time follows the bytes</text>
${legend.join("\n")}
${panel("Largest memory", LEFT, points("megabytes"), ticksAround(all("megabytes")), (tick) => `${tick} MB`)}
${panel("Time", LEFT + PANEL + GAP, points("seconds"), ticksAround(all("seconds")), (tick) => `${Number(tick.toPrecision(1))} s`)}
</svg>
`;
}
