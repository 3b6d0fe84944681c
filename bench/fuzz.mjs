// Feeds docket with inputs that are nearly right, and looks for one that it does not take as it should:
//
//   npm run build && node bench/fuzz.mjs                                  a million inputs for each class
//   npm run build && node bench/fuzz.mjs --class plan --inputs 10000      fewer, of one class
//
// Guided by coverage: an input that runs a block of code which none before it ran becomes a sample of its own. Found are
// errors that are no DocketError, inputs that take more than a second (or a second for each megabyte), memory over the
// limit, and polluted prototypes. The same seed feeds the same inputs; what was found is kept in a file and exits with 1.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { CLASSES, feed } from "./fuzz/targets.mjs";
import { nextInput, wordsOf } from "./fuzz/mutations.mjs";
import { randomSource } from "../dist/statistics/random.js";

const BATCH = 64;
const CORPUS_MOST = 1_000;
/** So large a part of the inputs is watched for coverage; the rest runs at full speed on the samples that it left. */
const WATCHED_PART = 0.1;
/** What a thread may hold of objects, and of the bytes of buffers; beyond the first it ends. */
const HEAP_MEGABYTES_MOST = 512;
const BUFFER_BYTES_MOST = 512 * 1_048_576;
const FOUND_MOST = 20;
const SILENT_MS = 30_000;
/** A whole docket is verified thirteen times a second: it gets a thousandth of the inputs. */
const PART = { docket: 0.001 };

/** Blocks of docket that ran and were not known before. */
async function newBlocks(session, known) {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let found = 0;
  for (const { url, functions } of result) {
    if (!url.includes("/dist/")) continue;
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        const block = `${url}:${startOffset}:${endOffset}`;
        if (count === 0 || known.has(block)) continue;
        known.add(block);
        found += 1;
      }
    }
  }
  return found;
}

function keep(name, bytes, problem) {
  const folder = join(tmpdir(), "docket-fuzz");
  mkdirSync(folder, { recursive: true });
  const path = join(
    folder,
    `${name.replaceAll(/[^\w]+/g, "-")}-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`,
  );
  writeFileSync(path, bytes);
  return { name, path, problem };
}

async function fuzzTarget(target, inputs, seed, tell) {
  const random = randomSource(seed);
  const corpus = [...target.samples];
  const words = wordsOf(corpus);
  const found = [];
  const known = new Set();
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
  for (const sample of target.samples) await feed(target, sample);
  await newBlocks(session, known);
  let isWatched = true;
  let done = 0;
  while (done < inputs && found.length <= FOUND_MOST) {
    if (isWatched && done >= inputs * WATCHED_PART) {
      isWatched = false;
      await session.post("Profiler.stopPreciseCoverage");
      session.disconnect();
    }
    const batch = Array.from({ length: Math.min(BATCH, inputs - done) }, () => nextInput(random, corpus, words));
    for (const bytes of batch) {
      tell.current(target.name, bytes);
      const problem = await feed(target, bytes);
      if (problem !== undefined) found.push(keep(target.name, bytes, problem));
    }
    if (isWatched && (await newBlocks(session, known)) > 0) {
      for (const bytes of batch) {
        if (corpus.length >= CORPUS_MOST)
          corpus[target.samples.length + random.below(CORPUS_MOST - target.samples.length)] = bytes;
        else corpus.push(bytes);
      }
    }
    done += batch.length;
    tell.fed(batch.length);
    if (process.memoryUsage().arrayBuffers > BUFFER_BYTES_MOST)
      found.push(keep(target.name, batch.at(-1), "more memory than allowed"));
  }
  if (isWatched) session.disconnect();
  return { fed: done, found, samples: corpus.length, blocks: known.size };
}

/** In a thread: takes what it is told, and says after each batch how far it is. */
async function serve() {
  const { shared, latest } = workerData;
  const counter = new Int32Array(shared);
  const input = new Uint8Array(latest);
  const header = new DataView(latest);
  const tell = {
    fed: (count) => void Atomics.add(counter, 0, count),
    // The main thread keeps the input of a thread that no longer answers.
    current: (_, bytes) => {
      header.setUint32(0, bytes.length);
      input.set(bytes.subarray(0, input.length - 4), 4);
    },
  };
  parentPort.on("message", async ({ klass, index, inputs, seed }) => {
    const target = CLASSES[klass]()[index];
    const result = await fuzzTarget(target, inputs, seed, tell);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort.postMessage({ klass, name: target.name, ...result });
  });
}

async function main() {
  const { values } = parseArgs({
    options: {
      class: { type: "string", default: Object.keys(CLASSES).join(",") },
      inputs: { type: "string", default: "1000000" },
      seed: { type: "string", default: "1" },
      threads: { type: "string", default: String(availableParallelism()) },
    },
  });
  const jobs = values.class.split(",").flatMap((klass) => {
    const targets = CLASSES[klass]();
    const inputs = Math.ceil((Number(values.inputs) * (PART[klass] ?? 1)) / targets.length);
    return targets.map((_, index) => ({ klass, index, inputs, seed: (Number(values.seed) * 1_000 + index) >>> 0 }));
  });
  const total = jobs.reduce((sum, { inputs }) => sum + inputs, 0);
  const results = [];
  const shared = new SharedArrayBuffer(4);
  const counter = new Int32Array(shared);
  const beganMs = performance.now();
  const progress = setInterval(() => {
    const fed = Atomics.load(counter, 0);
    process.stderr.write(
      `${fed} of ${total} inputs, ${Math.round((1000 * fed) / (performance.now() - beganMs))} a second\n`,
    );
  }, 10_000);
  await Promise.all(
    Array.from({ length: Number(values.threads) }, async () => {
      const latest = new SharedArrayBuffer(1_048_576);
      const worker = new Worker(new URL(import.meta.url), {
        workerData: { shared, latest },
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES_MOST },
      });
      const keepLatest = (problem) => {
        const length = new DataView(latest).getUint32(0);
        const bytes = Buffer.from(new Uint8Array(latest, 4, Math.min(length, latest.byteLength - 4)));
        return keep(problem, bytes, problem).path;
      };
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        const answer = await new Promise((resolve, reject) => {
          worker.once("message", resolve);
          // A thread that ends by itself, as it does without memory, has its last input to blame.
          worker.once("error", (error) => reject(Object.assign(error, { path: keepLatest("ended") })));
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
          worker.postMessage(job);
          let before = -1;
          const watch = setInterval(() => {
            const now = Atomics.load(counter, 0);
            if (now !== before) {
              before = now;
              return;
            }
            clearInterval(watch);
            reject(new Error(`no answer for ${SILENT_MS} ms in ${JSON.stringify(job)}: ${keepLatest("hang")}`));
          }, SILENT_MS);
          worker.once("message", () => clearInterval(watch));
        });
        results.push(answer);
      }
      await worker.terminate();
    }),
  );
  clearInterval(progress);
  results.sort((a, b) => (`${a.klass} ${a.name}` < `${b.klass} ${b.name}` ? -1 : 1));
  for (const { klass, name, fed, samples, blocks, found } of results) {
    process.stdout.write(
      `${klass}  ${name}: ${fed} inputs, ${samples} samples, ${blocks} blocks ran, ${found.length} found\n`,
    );
    for (const { path, problem } of found)
      process.stdout.write(`  ${path}\n    ${problem.split("\n").slice(0, 4).join("\n    ")}\n`);
  }
  const found = results.reduce((sum, one) => sum + one.found.length, 0);
  process.stdout.write(
    `${results.reduce((sum, one) => sum + one.fed, 0)} inputs, ${found} found, ${Math.round((performance.now() - beganMs) / 1000)} s\n`,
  );
  process.exitCode = found > 0 ? 1 : 0;
}

if (isMainThread) await main();
else await serve();
