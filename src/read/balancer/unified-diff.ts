import { type At, refuse } from "../../errors.ts";
import type { BalancerChange, DiffHunk } from "../../model/reading.ts";
import { defineDocument } from "../reader.ts";
import { parseRfc3339Ms } from "../scan/time.ts";
import { isProxySection, isSection, readSettings, splitWords, WEIGHT_DEFAULT, WordsProblem } from "./haproxy-words.ts";
import { completeLines, parseCount, parseWeight, quoted } from "./rows.ts";

/**
 * https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html, also as `git diff` writes it. The times
 * of the two files stand behind a tab in the `---` and `+++` lines, with a zone; git leaves them out.
 *
 * Changes are found in HAProxy's configuration and in its `show servers state`; a diff of any other text has hunks and
 * no changes. A server line without a weight has the weight 1, unless a `default-server` line of the hunk says otherwise.
 * A diff shows what was meant to change, and only as much of its surroundings as it was asked for.
 */
export default defineDocument({
  format: "unified-diff",
  title: "unified diff of a load balancer's configuration or state",
  family: "balancer-diff",
  matches: (head) =>
    /^(?:diff |Index: |commit [0-9a-f]|From [0-9a-f]|--- )/.test(head.text) &&
    (/^--- [^\n]*\n\+\+\+ [^\n]*\n@@ -\d/m.test(head.text) || head.text.startsWith("diff --git ")),
  read: (text, _options, at) => {
    const files = readFiles(completeLines(text, at), at);
    const hunks = files.flatMap((file) => file.hunks);
    const beforeAtMs = least(files.map((file) => file.beforeAtMs));
    const afterAtMs = most(files.map((file) => file.afterAtMs));
    return {
      family: "balancer-diff",
      format: "unified-diff",
      changes: hunks.flatMap((hunk) => changesOf(hunk, at)),
      ...(beforeAtMs === undefined ? {} : { beforeAtMs }),
      ...(afterAtMs === undefined ? {} : { afterAtMs }),
      hunks: hunks.map(({ beforeStartLine, afterStartLine, lines, line }) => ({
        beforeStartLine,
        afterStartLine,
        lines,
        line,
      })),
    };
  },
});

interface LocatedHunk extends DiffHunk {
  /** The text behind the second `@@`: the last line above the hunk that is not indented, as git and `diff -p` give it. */
  readonly heading: string;
  /** For each of `lines`, its line in the diff; `\\ No newline at end of file` takes a line of its own. */
  readonly lineNumbers: readonly number[];
}

interface DiffFile {
  readonly beforeAtMs: number | undefined;
  readonly afterAtMs: number | undefined;
  readonly hunks: LocatedHunk[];
}

function readFiles(lines: readonly string[], at: At): readonly DiffFile[] {
  const files: DiffFile[] = [];
  let file: DiffFile | undefined;
  let order = new HunkOrder(at);
  let index = 0;
  while (index < lines.length) {
    const content = lines[index]!;
    const line = index + 1;
    if (content.startsWith("--- ") && lines[index + 1]?.startsWith("+++ ")) {
      file = { beforeAtMs: headerTime(content), afterAtMs: headerTime(lines[index + 1]!), hunks: [] };
      order = new HunkOrder(at);
      files.push(file);
      index += 2;
    } else if (content.startsWith("@@@")) {
      throw refuse(
        "evidence-malformed",
        "found a combined diff of more than two files, expected a unified diff of two",
        { ...at, line },
      );
    } else if (content.startsWith("@@")) {
      if (!file)
        throw refuse("evidence-malformed", "found a hunk without the --- and +++ lines of its file above it", {
          ...at,
          line,
        });
      const { hunk, next } = readHunk(lines, index, at);
      order.check(hunk);
      file.hunks.push(hunk);
      index = next;
    } else {
      // Behind a hunk a line with a sign is one that its header did not count; elsewhere it is somebody's message.
      if (file && /^[-+ ]/.test(content) && content !== "-- ") {
        const where = file.hunks.length > 0 ? "behind the end of its hunk" : "before the first hunk";
        throw refuse("evidence-malformed", `found the line ${quoted(content)} ${where}, expected @@ or the next file`, {
          ...at,
          line,
        });
      }
      if (file?.hunks.length === 0) {
        throw refuse("evidence-malformed", `found ${quoted(content)}, expected @@ behind the --- and +++ lines`, {
          ...at,
          line,
        });
      }
      if (!content.startsWith("\\")) file = undefined;
      index += 1;
    }
  }
  if (files.every((one) => one.hunks.length === 0)) {
    throw refuse(
      "evidence-malformed",
      "found no hunk, expected at least one: the files are alike, or the diff is cut off",
      { ...at, line: lines.length },
    );
  }
  if (files.at(-1)!.hunks.length === 0) {
    throw refuse("evidence-malformed", "the file ends behind the --- and +++ lines: it is cut off", {
      ...at,
      line: lines.length,
    });
  }
  return files;
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/;

function readHunk(
  lines: readonly string[],
  start: number,
  at: At,
): { readonly hunk: LocatedHunk; readonly next: number } {
  const match = HUNK.exec(lines[start]!);
  const [beforeStartLine, beforeLines = 1, afterStartLine, afterLines = 1] = (match ?? [])
    .slice(1, 5)
    .map((text) => parseCount(text ?? ""));
  if (!match || beforeStartLine === undefined || afterStartLine === undefined) {
    throw refuse("evidence-malformed", `found ${quoted(lines[start]!)}, expected @@ -line,count +line,count @@`, {
      ...at,
      line: start + 1,
    });
  }
  const taken: string[] = [];
  const lineNumbers: number[] = [];
  let before = 0;
  let after = 0;
  let index = start + 1;
  while (before < beforeLines || after < afterLines) {
    const content = lines[index];
    if (content === undefined) {
      const message = `the hunk is cut off: found ${before} and ${after} of the ${beforeLines} and ${afterLines} lines that its header counts`;
      throw refuse("evidence-malformed", message, { ...at, line: start + 1 });
    }
    index += 1;
    if (content.startsWith("\\")) continue;
    // Some tools take the blank off an empty line that did not change.
    const signed = content === "" ? " " : content;
    if (signed[0] !== "+") before += 1;
    if (signed[0] !== "-") after += 1;
    if (!" -+".includes(signed[0]!) || before > beforeLines || after > afterLines) {
      const message = `found the line ${quoted(content)}, expected ${beforeLines} lines before and ${afterLines} after as the hunk's header counts`;
      throw refuse("evidence-malformed", message, { ...at, line: index });
    }
    taken.push(signed);
    lineNumbers.push(index);
  }
  while (lines[index]?.startsWith("\\")) index += 1;
  const hunk = { beforeStartLine, afterStartLine, lines: taken, line: start + 1, heading: match[5]!, lineNumbers };
  return { hunk, next: index };
}

/** Holds the hunks of a file against each other: a hunk that was taken out shifts all those behind it. */
class HunkOrder {
  readonly #at: At;
  #shift = 0;
  #end = 1;

  constructor(at: At) {
    this.#at = at;
  }

  check(hunk: DiffHunk): void {
    const before = hunk.lines.filter((line) => line[0] !== "+").length;
    const after = hunk.lines.filter((line) => line[0] !== "-").length;
    // A side without lines is numbered by the line above it.
    const begin = hunk.beforeStartLine + (before === 0 ? 1 : 0);
    const found = hunk.afterStartLine + (after === 0 ? 1 : 0);
    const expected = begin + this.#shift;
    if (begin < this.#end || found !== expected) {
      const message = `the hunk puts line ${begin} at line ${found}, expected line ${expected} by the hunks above it: a hunk is missing or was changed`;
      throw refuse("evidence-contradicts-itself", message, { ...this.#at, line: hunk.line });
    }
    this.#shift += after - before;
    this.#end = begin + before;
  }
}

/** The time behind the tab: `2026-11-23 09:34:08.441805670 +0000`. Undefined where there is none. */
function headerTime(header: string): number | undefined {
  const match = /\t(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})?) ([+-]\d{4})$/.exec(header);
  const ms = match ? parseRfc3339Ms(`${match[1]}${match[2]}`) : Number.NaN;
  // A file that is not there is dated at the epoch.
  return ms > 0 ? ms : undefined;
}

function least(times: readonly (number | undefined)[]): number | undefined {
  return times.reduce(
    (found, time) => (found === undefined || (time !== undefined && time < found) ? time : found),
    undefined,
  );
}

function most(times: readonly (number | undefined)[]): number | undefined {
  return times.reduce(
    (found, time) => (found === undefined || (time !== undefined && time > found) ? time : found),
    undefined,
  );
}

/** One server as one side of a hunk shows it. */
interface ServerLine {
  readonly backend: string | undefined;
  readonly server: string;
  readonly weight: number;
}

/** Server lines that were taken away and added, paired by backend and name in the order in which they stand there. */
function changesOf(hunk: LocatedHunk, at: At): readonly BalancerChange[] {
  const before = new Side(hunk.heading);
  const after = new Side(hunk.heading);
  const removed: FoundServer[] = [];
  const added: FoundServer[] = [];
  hunk.lines.forEach((signed, index) => {
    const here = { ...at, line: hunk.lineNumbers[index]! };
    const content = signed.slice(1);
    if (signed[0] !== "+") {
      const server = before.read(content, here);
      if (server && signed[0] === "-") removed.push({ ...server, line: here.line });
    }
    if (signed[0] !== "-") {
      const server = after.read(content, here);
      if (server && signed[0] === "+") added.push({ ...server, line: here.line });
    }
  });
  return pair(removed, added);
}

interface FoundServer extends ServerLine {
  readonly line: number;
}

function pair(removed: readonly FoundServer[], added: readonly FoundServer[]): readonly BalancerChange[] {
  const partners = new Map<string, FoundServer[]>();
  // Backwards, so that the first one can be taken from the end.
  for (const server of [...added].reverse()) {
    const key = JSON.stringify([server.backend, server.server]);
    const same = partners.get(key);
    if (same) same.push(server);
    else partners.set(key, [server]);
  }
  const paired = new Set<FoundServer>();
  const changes = removed.map((server) => {
    const partner = partners.get(JSON.stringify([server.backend, server.server]))?.pop();
    if (partner) paired.add(partner);
    return change(server, server.weight, partner?.weight);
  });
  const others = added
    .filter((server) => !paired.has(server))
    .map((server) => change(server, undefined, server.weight));
  return [...changes, ...others].sort((a, b) => a.place.line! - b.place.line!);
}

function change(
  server: FoundServer,
  weightBefore: number | undefined,
  weightAfter: number | undefined,
): BalancerChange {
  return { backend: server.backend, server: server.server, weightBefore, weightAfter, place: { line: server.line } };
}

/** One side of a hunk, read from top to bottom: which backend its lines belong to, and what its servers inherit. */
class Side {
  #backend: string | undefined;
  #weight = WEIGHT_DEFAULT;

  constructor(heading: string) {
    const words = wordsOf(heading);
    if (isProxySection(words[0])) this.#backend = words[1];
  }

  read(content: string, at: At): ServerLine | undefined {
    return readStateRow(content) ?? this.#readConfiguration(wordsOf(content), at);
  }

  #readConfiguration(words: readonly string[], at: At): ServerLine | undefined {
    if (isSection(words[0])) {
      this.#backend = isProxySection(words[0]) ? words[1] : undefined;
      this.#weight = WEIGHT_DEFAULT;
    }
    if (words[0] === "default-server") this.#weight = weightOf(words.slice(1), at) ?? this.#weight;
    if (words[0] !== "server" || words.length < 3 || !looksLikeServer(words)) return undefined;
    return { backend: this.#backend, server: words[1]!, weight: weightOf(words.slice(3), at) ?? this.#weight };
  }
}

/** The diff may be of any text, nginx's `server 10.0.0.1:80 weight=5;` and prose included: a server has an address. */
function looksLikeServer(words: readonly string[]): boolean {
  const address = words[2]!;
  if (/[=;]/.test(address)) return false;
  // The name of a host may stand alone, and then the words behind it must be HAProxy's.
  return (
    /[:@/.]/.test(address) ||
    words.slice(3).some((word) => /^(?:weight|check|backup|disabled|cookie|maxconn)$/.test(word))
  );
}

function wordsOf(content: string): readonly string[] {
  try {
    return splitWords(content);
  } catch (error) {
    // A quotation mark on its own is no defect in a text that is not HAProxy's.
    if (error instanceof WordsProblem) return [];
    throw error;
  }
}

function weightOf(words: readonly string[], at: At): number | undefined {
  try {
    return readSettings(words).weight;
  } catch (error) {
    if (error instanceof WordsProblem) throw refuse("evidence-malformed", error.message, at, error);
    throw error;
  }
}

/** The columns of `show servers state` up to the weight in force: be_id be_name srv_id srv_name srv_addr op admin uweight. */
const STATE_COLUMNS_LEAST = 18;

function readStateRow(content: string): ServerLine | undefined {
  const columns = content.split(" ");
  if (columns.length < STATE_COLUMNS_LEAST) return undefined;
  const numbers = [0, 2, 5, 6].map((index) => parseCount(columns[index]!));
  const weight = parseWeight(columns[7]!);
  if (numbers.includes(undefined) || weight === undefined) return undefined;
  return { backend: columns[1]!, server: columns[3]!, weight };
}
