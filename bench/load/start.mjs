// How long commands take: those that read little against an empty program of Node, those that read a gigabyte against
// SHA-256 of it.
import { spawnSync } from "node:child_process";
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../dist/bin/docket.js", import.meta.url));
const RUN = fileURLToPath(new URL("../../examples/healthy-canary", import.meta.url));

const PLAN = `release:
  service: shop
  version: R2
  variants:
    baseline: { name: R1 }
    canary: { name: R2 }
phases:
  - { id: full, traffic: { R2: 100% }, from: 2026-11-23T09:00:00Z, to: 2026-11-23T09:30:00Z }
evidence:
  - { id: log, load: log.ndjson, counts: some }
indicators:
  success: { title: Success rate, load: log, good: status < 500 }
guardrails:
  - success >= 99%
`;
const LOG = `{"ts":"2026-11-23T09:10:00.000Z","status":200,"latency_ms":12,"version":"R2"}\n`;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

/** Hundredths of a second of processor time that the children of this process have taken, as proc(5) counts them. */
function childTicks() {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  return Number(fields[13]) + Number(fields[14]);
}

/** The seconds of a command on the wall and on the processors. */
function seconds(args) {
  const ticks = childTicks();
  const began = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status === null || status > 5) throw new Error(`${args.join(" ")} ended with ${status}`);
  return { wall: Number(process.hrtime.bigint() - began) / 1e9, processor: (childTicks() - ticks) / 100 };
}

/** The times of each command, one after another in each round. */
function byTurns(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of Object.entries(commands)) times[name].push(seconds(args));
  return times;
}

/**
 * Rows of what was done, its processor time as a multiple of that of an empty program (means: the kernel counts in
 * hundredths), that time, and the time on the wall (medians), by turns.
 */
export function startTable(rounds) {
  const folder = mkdtempSync(join(tmpdir(), "docket-start-"));
  writeFileSync(join(folder, "docket.yaml"), PLAN);
  writeFileSync(join(folder, "log.ndjson"), LOG.repeat(100));
  const out = join(folder, "out");
  const commands = {
    "node -e 0": ["-e", "0"],
    "docket --version": [MAIN, "--version"],
    "docket gate, a plan and one small log": [MAIN, "gate", "-q", "-C", folder],
    "docket decide, a recorded run": [MAIN, "decide", "-q", "-C", RUN, "-o", out],
    "docket verify, that docket": [MAIN, "verify", "-q", out],
  };
  try {
    const times = byTurns(commands, rounds);
    const mean = (list) => list.reduce((sum, { processor }) => sum + processor, 0) / list.length;
    const empty = mean(Object.values(times)[0]);
    return Object.entries(times).map(([name, list]) => [
      name,
      `${(mean(list) / empty).toFixed(1)} ×`,
      `${Math.round(1_000 * mean(list))} ms`,
      `${Math.round(1_000 * median(list.map(({ wall }) => wall)))} ms`,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Rows of what was done with a large NDJSON log, and its time and processor time as multiples of those of SHA-256 of the
 * log (medians). The docket is made beside the log, which it copies.
 */
export function largeTable(log, hashing, rounds) {
  const folder = mkdtempSync(join(dirname(log), "docket-large-"));
  linkSync(log, join(folder, "log.ndjson"));
  writeFileSync(join(folder, "docket.yaml"), PLAN);
  const commands = {
    "SHA-256 of the log": hashing,
    "docket gate": [MAIN, "gate", "-q", "-C", folder],
    "docket decide": [MAIN, "decide", "-q", "-C", folder, "-o", "out"],
    "docket verify": [MAIN, "verify", "-q", join(folder, "out")],
  };
  try {
    const times = byTurns(commands, rounds);
    const [hashed] = Object.values(times);
    const ratio = (list, what) => median(list.map((one, round) => one[what] / hashed[round][what])).toFixed(2);
    return Object.entries(times).map(([name, list]) => [
      name,
      `${ratio(list, "wall")} ×`,
      `${ratio(list, "processor")} ×`,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
