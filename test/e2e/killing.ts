import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { randomSource } from "../../src/statistics/random.ts";
import { filesBelow } from "../story.ts";

const program = join(import.meta.dirname, "../../dist/bin/docket.js");

/** A command that changes something as a whole. */
export interface Killable {
  readonly cwd: string;
  /** Arguments of a run; two kinds of runs take turns, so that there is always something to change. */
  readonly args: (turn: 0 | 1) => readonly string[];
  /** What is changed: a folder or a file, absolute. */
  readonly target: string;
  /** Puts back what was there, before each run. */
  readonly begin?: () => void;
  /** What stands there, in a word; the digest of all of it where nothing else is said. */
  readonly state?: () => string;
  /** States that are neither old nor new, are refused by everybody, and are mended by the next run. */
  readonly mended?: readonly string[];
}

/** What became of the runs. Every one that is neither old nor new is told of. */
interface Killed {
  readonly rounds: number;
  /** Killed before anything changed, or after everything did. */
  readonly old: number;
  readonly new: number;
  /** The old one had stepped aside and the new one had not come yet, or a state that the command says it mends. */
  readonly mended: number;
  /** Runs that ended by themselves before they were killed. */
  readonly ended: number;
  readonly mixtures: readonly string[];
}

/**
 * Starts the command again and again and kills it at a random moment: of the whole run, of its writing, or of the moment
 * in which what it wrote takes its place. Whatever it leaves must be what was there or what was to come, to the last byte.
 */
export async function killAtRandom(command: Killable, rounds: number, seed: number): Promise<Killed> {
  const random = randomSource(seed);
  const { target, begin = () => {}, state = () => stateOf(target), mended = [] } = command;
  const states: string[] = [];
  let lastsMs = 0;
  let writesMs = 0;
  let takesPlaceMs = 0;
  const now = (): number => performance.now();
  for (const turn of [0, 1] as const) {
    begin();
    const began = now();
    const end = ended(start(command, turn));
    const stagedAt = waitFor(target, isStaged, end).then(now);
    const fullAt = waitFor(target, isFull, end).then(now);
    await end;
    lastsMs = now() - began;
    writesMs = now() - (await stagedAt);
    takesPlaceMs = now() - (await fullAt);
    states.push(state());
  }
  const killed = { rounds, old: 0, new: 0, mended: 0, ended: 0, mixtures: [] as string[] };
  let turn: 0 | 1 = 0;
  for (let round = 0; round < rounds; round += 1) {
    begin();
    const old = state();
    if (old === states[turn]) throw new Error("the run would change nothing: nothing would be tested");
    const child = start(command, turn);
    const end = ended(child);
    if (round % 4 === 0) await sleep(random.next() * lastsMs * 1.1);
    else {
      await waitFor(target, round % 4 === 1 ? isStaged : isFull, end);
      await sleep(random.next() * (round % 4 === 1 ? writesMs : takesPlaceMs) * 1.1);
    }
    if (!child.kill("SIGKILL")) killed.ended += 1;
    await end;
    const found = state();
    if (found === old) killed.old += 1;
    else if (found === states[turn]) {
      killed.new += 1;
      turn = turn === 0 ? 1 : 0;
    } else if (mended.includes(found) || (found === "" && asides(target).map(stateOf).includes(old)))
      killed.mended += 1;
    else killed.mixtures.push(`round ${round}: ${found}`);
  }
  // The next run that is let alone clears everything away.
  await ended(start(command, turn));
  const left = leftovers(target);
  if (left.length > 0) killed.mixtures.push(`left behind: ${left.join(", ")}`);
  return killed;
}

function start(command: Killable, turn: 0 | 1): ReturnType<typeof spawn> {
  const env = { PATH: process.env["PATH"] ?? "", CI: "true" };
  return spawn(process.execPath, [program, ...command.args(turn)], { cwd: command.cwd, env, stdio: "ignore" });
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

/** Waits until something beside the target, which was not there before, is as far as that, or until the run has ended. */
async function waitFor(target: string, isSo: (path: string) => boolean, end: Promise<void>): Promise<void> {
  const before = new Set(leftovers(target));
  const isThere = () => leftovers(target).some((name) => !before.has(name) && isSo(join(dirname(target), name)));
  const looked = () => sleep(1, false);
  while (!isThere()) if (await Promise.race([end.then(() => true), looked()])) return;
}

const isStaged = existsSync;

/** Whether the last file of a docket is written, and what comes next is that it takes its place. An archive is one file. */
function isFull(path: string): boolean {
  return existsSync(join(path, "DECISION.SHA256SUMS")) || path.endsWith("-old") || !isDirectory(path);
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
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
