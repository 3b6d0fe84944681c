import { type RandomSource, randomSource } from "../../src/statistics/random.ts";
import { type Docket, failures, rememberingInspector } from "../sealed.ts";

/** One thing that happened to a sealed docket, and what must be said of it. */
interface Mutation {
  readonly kind: string;
  readonly path: string;
  readonly docket: Docket;
  /** `code path` of every check that must fail; of those in one list, one at least. */
  readonly expected: readonly (readonly string[])[];
  /** Whether nothing else may fail. What a manifest says is the measure of everything: where it is altered, more fails. */
  readonly isExact: boolean;
}

const MANIFESTS = ["manifest.json", "decision.manifest.json"];
const OTHERS: Readonly<Record<string, string>> = {
  SHA256SUMS: "sums-equal",
  "DECISION.SHA256SUMS": "sums-equal",
  ".gitattributes": "git-attributes",
};

/** A docket with one random mutation: bytes flipped, inserted, deleted, cut off; files renamed, swapped, added, linked, gone. */
function mutate(sealed: Docket, random: RandomSource): Mutation {
  const kinds = Object.keys(KINDS);
  const kind = kinds[random.below(kinds.length)]!;
  return { kind, ...KINDS[kind]!(new Map(sealed), random) };
}

type Mutator = (docket: Docket, random: RandomSource) => Omit<Mutation, "kind">;

const KINDS: Readonly<Record<string, Mutator>> = {
  "bit flipped": onContent((bytes, random) => {
    const changed = Buffer.from(bytes);
    changed[random.below(changed.length)]! ^= 1 << random.below(8);
    return changed;
  }),
  "byte replaced": onContent((bytes, random) => {
    const changed = Buffer.from(bytes);
    const index = random.below(changed.length);
    changed[index] = changed[index]! + 1 + random.below(255);
    return changed;
  }),
  "bytes inserted": onContent((bytes, random) => {
    const index = random.below(bytes.length + 1);
    const inserted = Buffer.from(Array.from({ length: 1 + random.below(8) }, () => random.below(256)));
    return Buffer.concat([bytes.subarray(0, index), inserted, bytes.subarray(index)]);
  }),
  "bytes deleted": onContent((bytes, random) => {
    const index = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + 1 + random.below(8))]);
  }),
  truncated: onContent((bytes, random) => bytes.subarray(0, random.below(bytes.length))),
  emptied: onContent(() => Buffer.alloc(0)),
  "a line twice": onContent((bytes, random) => {
    const newline = bytes.indexOf(10, random.below(bytes.length));
    const end = newline < 0 ? bytes.length : newline + 1;
    const begin = bytes.lastIndexOf(10, Math.max(0, end - 2)) + 1;
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(begin, end), bytes.subarray(end)]);
  }),
  deleted: (docket, random) => {
    const path = anyOf(filesOf(docket), random);
    docket.delete(path);
    return { path, docket, expected: [[`file-missing ${path}`]], isExact: !MANIFESTS.includes(path) };
  },
  renamed: (docket, random) => {
    const path = anyOf(filesOf(docket), random);
    const to = `${path}${anyOf([".bak", "~", "2", ".orig"], random)}`;
    docket.set(to, docket.get(path)!);
    docket.delete(path);
    // A document beside a manifest that is gone has no manifest that could miss it.
    const extra = MANIFESTS.includes(path) ? [] : [[`file-extra ${to}`]];
    return { path, docket, expected: [[`file-missing ${path}`], ...extra], isExact: !MANIFESTS.includes(path) };
  },
  swapped: (docket, random) => {
    const files = filesOf(docket);
    const path = anyOf(files, random);
    const own = docket.get(path) as Buffer;
    const other = anyOf(
      files.filter((one) => !own.equals(docket.get(one) as Buffer)),
      random,
    );
    const theirs = docket.get(other) as Buffer;
    docket.set(path, theirs).set(other, own);
    const isManifest = [path, other].some((one) => MANIFESTS.includes(one));
    // Each is a manifest still, of the wrong layer.
    if ([path, other].every((one) => MANIFESTS.includes(one)))
      return { path, docket, expected: [["manifest-chain decision.manifest.json"]], isExact: false };
    // Where a manifest has become something else, it catches that, and there is no measure for the other file.
    const expected = isManifest
      ? [MANIFESTS.filter((one) => one === path || one === other).map((one) => `manifest-form ${one}`)]
      : [altered(path, own, theirs), altered(other, theirs, own)];
    return { path, docket, expected, isExact: !isManifest };
  },
  added: (docket, random) => {
    const folder = anyOf(["", "inputs/", "inputs/evidence/", "charts/", "signoffs/", "elsewhere/deep/"], random);
    const path = `${folder}${anyOf(["x", "docket.yml", "DECISION", "0001.json", "index.html", ".hidden"], random)}`;
    docket.set(path, Buffer.from("x"));
    return { path, docket, expected: [[`file-extra ${path}`]], isExact: true };
  },
  "added under a name that is taken for another": (docket, random) => {
    const path = anyOf(
      ["Manifest.json", "inputs/DOCKET.yaml", "INPUTS/x", "inputs/docket.yaml/x", "decision.JSON"],
      random,
    );
    docket.set(path, Buffer.from("x"));
    return {
      path,
      docket,
      expected: [
        [
          `file-path ${path}`,
          "file-path inputs/docket.yaml",
          "file-path manifest.json",
          "file-path decision.json",
          "file-path inputs/evidence/LB_DIFF.txt",
        ],
      ],
      isExact: false,
    };
  },
  "added under a hostile name": (docket, random) => {
    const name = anyOf(
      ["../x", "/etc/x", "a\u202Egnp.x", "x\u0000", "con", "c:x", "a\\b", "x ", "x.", "e\u0301", "~x", "a\u200Bb"],
      random,
    );
    const path = anyOf(["", "inputs/"], random) + name;
    docket.set(path, Buffer.from("x"));
    const isAbsolute = path.startsWith("/");
    return {
      path,
      docket,
      expected: [
        [`file-extra ${path}`],
        ...(path === "inputs/~x" || (isAbsolute && path === "") ? [] : [[`file-path ${path}`]]),
      ],
      isExact: false,
    };
  },
  linked: (docket, random) => {
    const path = anyOf(filesOf(docket), random);
    docket.set(path, anyOf(["symbolic-link", "other"] as const, random));
    return { path, docket, expected: [[`file-kind ${path}`]], isExact: !MANIFESTS.includes(path) };
  },
  "a link added": (docket, random) => {
    const path = anyOf(["link", "inputs/link", "signoffs/0001-sre-0123abcd.json"], random);
    docket.set(path, "symbolic-link");
    return { path, docket, expected: [[`file-kind ${path}`]], isExact: false };
  },
  "a directory in its place": (docket, random) => {
    const path = anyOf(filesOf(docket), random);
    docket.set(path, "directory");
    return { path, docket, expected: [[`file-missing ${path}`]], isExact: false };
  },
  "an empty directory added": (docket, random) => {
    const path = anyOf(["x", "inputs/x", "inputs/evidence/more"], random);
    docket.set(path, "directory");
    return { path, docket, expected: [[`file-extra ${path}`]], isExact: true };
  },
};

function filesOf(docket: Docket): readonly string[] {
  return [...docket.keys()];
}

function anyOf<T>(choices: readonly T[], random: RandomSource): T {
  return choices[random.below(choices.length)]!;
}

function onContent(change: (bytes: Buffer, random: RandomSource) => Buffer): Mutator {
  return (docket, random) => {
    const path = anyOf(filesOf(docket), random);
    const bytes = docket.get(path) as Buffer;
    const changed = change(bytes, random);
    docket.set(path, changed);
    return { path, docket, expected: [altered(path, bytes, changed)], isExact: !MANIFESTS.includes(path) };
  };
}

/** Which checks can catch that a file has other bytes: the first that applies is enough. */
function altered(path: string, before: Buffer, after: Buffer): readonly string[] {
  if (path === "manifest.json") return ["manifest-form manifest.json", "manifest-chain decision.manifest.json"];
  if (path === "decision.manifest.json")
    return ["manifest-form decision.manifest.json", "sums-equal DECISION.SHA256SUMS"];
  const own = OTHERS[path];
  if (own !== undefined) return [`${own} ${path}`];
  return [`${before.length === after.length ? "file-digest" : "file-size"} ${path}`];
}

/** Mutates a docket so many times, and returns every objection to what is said of the results, and how many of each kind there were. */
export async function tryMutations(
  sealed: Docket,
  count: number,
  seed: number,
): Promise<{ readonly objections: readonly string[]; readonly kinds: Readonly<Record<string, number>> }> {
  const inspect = rememberingInspector();
  const random = randomSource(seed);
  const objections: string[] = [];
  const kinds: Record<string, number> = {};
  for (let index = 0; index < count; index += 1) {
    const mutation = mutate(sealed, random);
    kinds[mutation.kind] = (kinds[mutation.kind] ?? 0) + 1;
    const said = objection(mutation, failures(await inspect(mutation.docket)));
    if (said !== undefined) objections.push(said);
  }
  return { objections, kinds };
}

/** What is wrong with what was said of a mutation; undefined where it is right. */
function objection({ kind, path, expected, isExact }: Mutation, failed: readonly string[]): string | undefined {
  const said = new Set(failed);
  const unsaid = expected.filter((alternatives) => !alternatives.some((one) => said.has(one)));
  const known = new Set(expected.flat());
  const more = isExact ? failed.filter((one) => !known.has(one)) : [];
  if (unsaid.length + more.length === 0) return undefined;
  return `${kind}, ${JSON.stringify(path)}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(failed)}`;
}
