// The results as Markdown tables.
import { ERROR_PROBABILITY } from "./cells.mjs";
import { DETECTOR_TITLES, failuresAtPower, JUDGES, PAIRS } from "./run.mjs";

/** A share in percent with its Monte-Carlo standard error √(p(1−p)/N). */
export function share(count, of) {
  const p = count / of;
  return { percent: 100 * p, error: 100 * Math.sqrt((p * (1 - p)) / of) };
}

function written({ percent, error }) {
  return `${percent.toFixed(1)} ± ${error.toFixed(1)}`;
}

function table(heads, rows) {
  return [
    `| ${heads.join(" | ")} |`,
    `|${heads.map((_, index) => (index === 0 ? "---" : "---:")).join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}

/** The judges that judged at least one of the cells, in the order of JUDGES. */
function judgesOf(cells, results) {
  return Object.keys(JUDGES).filter((id) => cells.some((cell) => results.get(cell.id).counts[id]));
}

/** One row for each cell, one column for each judge that judged one; `textOf` says how it did, from its verdicts of `count`. */
function judgedTable(cells, results, textOf) {
  const judges = judgesOf(cells, results);
  const rows = cells.map((cell) => {
    const { counts, count } = results.get(cell.id);
    return [cell.title, ...judges.map((id) => (counts[id] ? textOf(counts[id], count) : ""))];
  });
  return table(["Canary", ...judges.map((id) => JUDGES[id].title)], rows);
}

/** `wrong` is the verdict that would be a mistake in these cells. */
function verdictTable(cells, results, wrong) {
  return judgedTable(cells, results, (verdicts, count) => {
    const mistakes = share(verdicts[wrong], count);
    const text = `${written(mistakes)} (${Math.round((100 * verdicts.inconclusive) / count)})`;
    return wrong === "pass" && isBeyond(mistakes) ? `**${text}**` : text;
  });
}

/** More than the plan allows, beyond what the number of simulated canaries explains (two standard errors). */
export function isBeyond({ percent, error }) {
  return percent - 2 * error > 100 * ERROR_PROBABILITY;
}

const GROUPS = [
  ["Errors, one look", (cell) => cell.family === "errors" && cell.looks === 1 && cell.effect === 1],
  ["Errors that cluster, one look", (cell) => cell.family === "errors" && cell.looks === 1 && cell.effect > 1],
  ["Errors, repeated looks", (cell) => cell.family === "errors" && cell.looks > 1],
  ["p95 latency", (cell) => cell.family === "tail"],
  ["Errors against the baseline", (cell) => cell.family === "compare"],
];

function verdictSection(cells, results, truth, wrong) {
  return GROUPS.flatMap(([title, isIn]) => {
    const chosen = cells.filter((cell) => cell.truth === truth && isIn(cell));
    return chosen.length === 0 ? [] : [`**${title}**`, verdictTable(chosen, results, wrong)];
  });
}

/** At the limit itself either verdict is right in name; both are shown, because neither may come up in more than the error rate. */
function limitSection(cells, results) {
  const chosen = cells.filter((cell) => cell.truth === "limit" && cell.family !== "detection");
  return judgedTable(chosen, results, (verdicts, count) => {
    const [approved, failed] = [share(verdicts.pass, count), share(verdicts.fail, count)];
    const mark = isBeyond(approved) ? "**" : "";
    return `${mark}${approved.percent.toFixed(1)}${mark} / ${failed.percent.toFixed(1)}`;
  });
}

/** docket's false rollbacks at the power of each other judge. */
export function atEqualPower(results) {
  return PAIRS.flatMap(([healthyId, brokenId]) => {
    const [healthy, broken] = [results.get(healthyId), results.get(brokenId)];
    return Object.keys(healthy.counts)
      .filter((id) => ["kayenta", "kayentaP95", "k6", "argo0", "argo3", "row"].includes(id))
      .map((id) => {
        const power = broken.counts[id].fail / broken.count;
        return {
          healthyId,
          brokenId,
          judge: id,
          power: share(broken.counts[id].fail, broken.count),
          theirs: share(healthy.counts[id].fail, healthy.count),
          own: share(failuresAtPower(healthy.lows, broken.lows, power) * healthy.count, healthy.count),
        };
      });
  });
}

function fewer(own, theirs) {
  if (Math.abs(own.percent - theirs.percent) <= 2 * Math.hypot(own.error, theirs.error)) return "even";
  return own.percent < theirs.percent ? "docket" : "the other";
}

function powerTable(cells, results) {
  const titleOf = (id) => cells.find((cell) => cell.id === id).title;
  const rows = atEqualPower(results).map(({ healthyId, brokenId, judge, power, theirs, own }) => [
    `${titleOf(healthyId)}; ${titleOf(brokenId)}`,
    JUDGES[judge].title,
    power.percent.toFixed(1),
    written(theirs),
    written(own),
    fewer(own, theirs),
  ]);
  return table(
    [
      "Healthy canary; broken canary",
      "Other judge",
      "its power, %",
      "its false rollbacks, %",
      "docket's at that power, %",
      "fewer",
    ],
    rows,
  );
}

function detectionTable(cells, results) {
  const chosen = cells.filter((cell) => cell.family === "detection");
  const judges = Object.keys(DETECTOR_TITLES);
  const rows = chosen.map((cell) => {
    const { alarms, count } = results.get(cell.id);
    return [
      cell.title,
      ...judges.map((id) => {
        const { early, missed, delays } = alarms[id];
        const seen = delays.length === 0 ? "–" : `${median(delays)} min`;
        return `${seen}, ${Math.round((100 * early) / count)} / ${Math.round((100 * missed) / count)}`;
      }),
    ];
  });
  return table(["Canary", ...judges.map((id) => DETECTOR_TITLES[id])], rows);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

/** The cells in which docket approves more broken canaries than the plan allows. */
export function overruns(cells, results) {
  return cells.flatMap((cell) => {
    if (cell.family === "detection" || cell.truth === "healthy") return [];
    const { counts, count } = results.get(cell.id);
    const approved = share(counts.docket.pass, count);
    return isBeyond(approved) ? [{ cell, approved }] : [];
  });
}

export function markdownReport(cells, results) {
  const total = [...results.values()].reduce((sum, { count }) => sum + count, 0);
  const beyond = overruns(cells, results);
  const list = (truth) =>
    beyond
      .filter(({ cell }) => cell.truth === truth)
      .map(({ cell, approved }) => `- ${cell.title}: ${written(approved)} %`);
  return [
    `${total.toLocaleString("en-US")} canaries in ${cells.length} cells. Every share is in percent, with its standard error; in brackets the share that stayed inconclusive. **Bold**: more than ${100 * ERROR_PROBABILITY} % by more than two standard errors.`,
    "#### False approvals: the canary breaks its guardrail and is passed",
    ...verdictSection(cells, results, "broken", "pass"),
    "#### False rollbacks: the canary keeps its guardrail and is failed",
    ...verdictSection(cells, results, "healthy", "fail"),
    "#### On the limit: approved / rolled back",
    limitSection(cells, results),
    "#### False rollbacks at equal power",
    powerTable(cells, results),
    "#### Time to detection",
    "Median minutes from the beginning of the trouble to the alarm; then the share of canaries with an alarm before it began / with none at all.",
    detectionTable(cells, results),
    "#### Where docket approves more than the plan allows",
    "Broken canaries:",
    list("broken").join("\n") || "- in no cell",
    "Canaries exactly on the limit:",
    list("limit").join("\n") || "- in no cell",
  ].join("\n\n");
}
