import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { randomSource } from "../../src/statistics/random.ts";
import { filesBelow } from "../story.ts";

const program = join(import.meta.dirname, "../../dist/cli/main.js");

/** A command that writes something as a whole, in two forms that take turns. */
export interface Killable {
  readonly cwd: string;
  /** Arguments that write the one form or the other. */
  readonly args: readonly [readonly string[], readonly string[]];
  /** What is written: a folder or a file, absolute. */
  readonly target: string;
}

/** What became of the runs. Every one that is neither old nor new is told of. */
export interface Killed {
  readonly rounds: number;
  /** Killed before anything changed, or after everything did. */
  readonly old: number;
  readonly new: number;
  /** The old one had stepped aside and the new one had not come yet: whole, and put back by the next run. */
  readonly aside: number;
  /** Runs that ended by themselves before they were killed. */
  readonly ended: number;
  readonly mixtures: readonly string[];
}

/**
 * Starts the command again and again and kills it at a random moment, half of the time soon after it has begun to write.
 * Whatever it leaves must be what was there or what was to come, to the last byte.
 */
export async function killAtRandom(command: Killable, rounds: number, seed: number): Promise<Killed> {
  const random = randomSource(seed);
  const states: string[] = [];
  let lastsMs = 0;
  let writesMs = 0;
  for (const args of command.args) {
    const began = performance.now();
    const end = ended(start(command, args));
    const stagedAt = staged(command.target).then(() => performance.now());
    await end;
    lastsMs = performance.now() - began;
    writesMs = performance.now() - (await stagedAt);
    states.push(stateOf(command.target));
  }
  if (states[0] === states[1]) throw new Error("both forms are the same: nothing would be tested");
  const killed = { rounds, old: 0, new: 0, aside: 0, ended: 0, mixtures: [] as string[] };
  let current = 1;
  for (let round = 0; round < rounds; round += 1) {
    const next = 1 - current;
    const child = start(command, command.args[next]!);
    const end = ended(child);
    if (round % 2 === 0) await sleep(random.next() * lastsMs * 1.1);
    else {
      await Promise.race([end, staged(command.target)]);
      await sleep(random.next() * writesMs * 1.3);
    }
    if (!child.kill("SIGKILL")) killed.ended += 1;
    await end;
    const state = stateOf(command.target);
    if (state === states[current]) killed.old += 1;
    else if (state === states[next]) {
      killed.new += 1;
      current = next;
    } else if (state === "" && asides(command.target).map(stateOf).includes(states[current]!)) killed.aside += 1;
    else killed.mixtures.push(`round ${round}: ${state.slice(0, 300)}`);
  }
  // The next run that is let alone clears everything away.
  await ended(start(command, command.args[1 - current]!));
  const left = leftovers(command.target);
  if (left.length > 0) killed.mixtures.push(`left behind: ${left.join(", ")}`);
  if (stateOf(command.target) !== states[1 - current])
    killed.mixtures.push("the run after all of them did not end well");
  return killed;
}

function start(command: Killable, args: readonly string[]): ReturnType<typeof spawn> {
  const env = { PATH: process.env["PATH"] ?? "", CI: "true" };
  return spawn(process.execPath, [program, ...args], { cwd: command.cwd, env, stdio: "ignore" });
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

/** Waits until something is being made beside the target. */
async function staged(target: string): Promise<void> {
  const before = new Set(leftovers(target));
  for (let waited = 0; waited < 60_000; waited += 2) {
    if (leftovers(target).some((name) => !before.has(name))) return;
    await sleep(2);
  }
}

function leftovers(target: string): readonly string[] {
  return readdirSync(dirname(target)).filter((name) => name.startsWith(`.${basename(target)}.`));
}

function asides(target: string): readonly string[] {
  return leftovers(target)
    .filter((name) => name.endsWith("-old"))
    .map((name) => join(dirname(target), name));
}

/** A digest of everything that stands there; empty where there is nothing. */
function stateOf(target: string): string {
  if (!existsSync(target)) return "";
  const parent = dirname(target);
  const own = [...filesBelow(parent)].filter(
    ([path]) => path === basename(target) || path.startsWith(`${basename(target)}/`),
  );
  return createHash("sha256").update(JSON.stringify(own)).digest("hex");
}
