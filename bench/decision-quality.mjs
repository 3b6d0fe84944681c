// Judges thousands of simulated canaries whose truth is known by docket and by the rules that other tools use:
//
//   npm run build && node bench/decision-quality.mjs            the whole grid, into docs/
//   npm run build && node bench/decision-quality.mjs --quick    a thirtieth of it, to the screen
//
// The same canaries, verdicts and files on every run and every machine.
import { availableParallelism } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { CELLS } from "./decision-quality/cells.mjs";
import { markdownReport } from "./decision-quality/report.mjs";
import { runCell } from "./decision-quality/run.mjs";
import { drawing } from "./decision-quality/drawing.mjs";

const QUICK_PART = 30;
const BEGIN = "<!-- decision-quality: written by node bench/decision-quality.mjs -->";
const END = "<!-- decision-quality: end -->";

/** Every cell's result by its id, worked out on as many threads as there are processors. */
async function runAll(cells, part) {
  // The longest first, so that no thread is left with one at the end.
  const left = [...cells].sort((a, b) => b.looks * b.canaries - a.looks * a.canaries);
  const results = new Map();
  const threads = Math.min(availableParallelism(), cells.length);
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(new URL(import.meta.url));
      return new Promise((resolve, reject) => {
        const give = () => {
          const cell = left.shift();
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
          if (cell) worker.postMessage({ id: cell.id, count: Math.max(20, Math.round(cell.canaries / part)) });
          else resolve(worker.terminate());
        };
        worker.on("message", ({ id, result }) => {
          results.set(id, result);
          process.stderr.write(`\r${results.size} of ${cells.length} cells `);
          give();
        });
        worker.on("error", reject);
        give();
      });
    }),
  );
  process.stderr.write("\n");
  return results;
}

if (isMainThread) {
  const isQuick = process.argv.includes("--quick");
  const results = await runAll(CELLS, isQuick ? QUICK_PART : 1);
  const report = markdownReport(CELLS, results);
  if (isQuick) {
    process.stdout.write(report);
  } else {
    const docs = new URL("../docs/", import.meta.url);
    const page = new URL("how-verdicts-are-computed.md", docs);
    const text = readFileSync(page, "utf8");
    const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
    if (begin < 0 || end < begin)
      throw new Error(`found no place for the report in ${page.pathname}, expected the two markers`);
    writeFileSync(page, `${text.slice(0, begin + BEGIN.length)}\n\n${report}\n${text.slice(end)}`);
    writeFileSync(new URL("decision-quality.svg", docs), drawing(CELLS, results));
  }
} else {
  parentPort.on("message", ({ id, count }) => {
    const cell = CELLS.find((candidate) => candidate.id === id);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort.postMessage({ id, result: runCell(cell, count) });
  });
}
