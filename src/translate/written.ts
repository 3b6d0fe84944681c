import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { type At, type Defect, DocketError, refuse } from "../errors.ts";
import { parseYaml } from "../syntax/yaml.ts";

const SIZE_MOST = 524_288;
const NODES_MOST = 50_000;

type Content =
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Written> }
  | { readonly kind: "list"; readonly items: readonly Written[] }
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null };

/**
 * One value of another tool's configuration, with its place. It remembers which of its keys were asked for, so that an
 * importer can say what it never looked at. Values of the wrong kind become defects of the file and read as absent.
 */
export class Written {
  readonly at: At;
  readonly #content: Content;
  readonly #file: WrittenFile;
  readonly #asked = new Set<string>();

  constructor(content: Content, at: At, file: WrittenFile) {
    this.#content = content;
    this.at = at;
    this.#file = file;
  }

  get isMap(): boolean {
    return this.#content.kind === "map";
  }

  get isList(): boolean {
    return this.#content.kind === "list";
  }

  /** The keys of a map, none of anything else. */
  get keys(): readonly string[] {
    return this.#content.kind === "map" ? [...this.#content.entries.keys()] : [];
  }

  /** The value of a key; undefined where there is none or null. */
  get(key: string): Written | undefined {
    this.#asked.add(key);
    const found = this.#content.kind === "map" ? this.#content.entries.get(key) : undefined;
    return found && !found.#isNull ? found : undefined;
  }

  get #isNull(): boolean {
    return this.#content.kind === "scalar" && this.#content.value === null;
  }

  /** Marks keys as looked at: what they say has no bearing on a plan. */
  pass(...keys: readonly string[]): void {
    for (const key of keys) this.#asked.add(key);
  }

  mapAt(key: string): Written | undefined {
    const found = this.get(key);
    return found?.isMap ? found : this.#wrong(found, "a map");
  }

  listAt(key: string): readonly Written[] {
    const found = this.get(key);
    if (found?.isList) return found.items;
    this.#wrong(found, "a list");
    return [];
  }

  /** The maps of a list; anything else in it is a defect. */
  mapsAt(key: string): readonly Written[] {
    return this.listAt(key).filter((item) => item.isMap || this.#wrong(item, "a map"));
  }

  textAt(key: string): string | undefined {
    const found = this.get(key);
    const value = found?.scalar;
    if (typeof value === "string") return value;
    return this.#wrong(found, "text");
  }

  /** Text, or a number or a flag as it would be written. */
  wordAt(key: string): string | undefined {
    const found = this.get(key);
    const value = found?.scalar;
    return value === undefined ? this.#wrong(found, "text") : String(value);
  }

  /** A finite number, or the text of one, which Kubernetes allows in places. */
  numberAt(key: string): number | undefined {
    const found = this.get(key);
    const value = found?.scalar;
    const number = typeof value === "string" && /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    return typeof number === "number" && Number.isFinite(number) ? number : this.#wrong(found, "a number");
  }

  flagAt(key: string): boolean | undefined {
    const found = this.get(key);
    const value = found?.scalar;
    return typeof value === "boolean" ? value : this.#wrong(found, "true or false");
  }

  get scalar(): string | number | boolean | undefined {
    return this.#content.kind === "scalar" ? (this.#content.value ?? undefined) : undefined;
  }

  get items(): readonly Written[] {
    return this.#content.kind === "list" ? this.#content.items : [];
  }

  /** The value as plain data. */
  get plain(): unknown {
    const content = this.#content;
    if (content.kind === "scalar") return content.value;
    if (content.kind === "list") return content.items.map((item) => item.plain);
    return Object.fromEntries([...content.entries].map(([key, value]) => [key, value.plain]));
  }

  /** The value on one line: text as it is, all else as JSON. */
  get original(): string {
    const value = this.scalar;
    return typeof value === "string" ? value : JSON.stringify(this.plain);
  }

  /** Every key at or below this value that nothing asked for. */
  unasked(): { readonly path: string; readonly value: Written }[] {
    const found: { path: string; value: Written }[] = [];
    const walk = (value: Written, path: string): void => {
      const content = value.#content;
      if (content.kind === "list") content.items.forEach((item, index) => walk(item, `${path}[${index}]`));
      if (content.kind !== "map") return;
      // A map of which nothing was asked was taken as a whole.
      if (value.#asked.size === 0) return;
      for (const [key, child] of content.entries) {
        const below = path === "" ? key : `${path}.${key}`;
        if (value.#asked.has(key)) walk(child, below);
        else if (!child.#isNull) found.push({ path: below, value: child });
      }
    };
    walk(this, "");
    return found;
  }

  /** Reports a value that is absent or not as it must be. */
  defect(message: string): void {
    this.#file.defects.push({ code: "plan-invalid", message, at: this.at });
  }

  #wrong(found: Written | undefined, expected: string): undefined {
    found?.defect(`found ${abridged(JSON.stringify(found.plain))}, expected ${expected}`);
    return undefined;
  }
}

const ABRIDGED_LENGTH = 80;

function abridged(text: string): string {
  return text.length > ABRIDGED_LENGTH ? `${text.slice(0, ABRIDGED_LENGTH)}…` : text;
}

/** The documents of a file, and what turned out to be wrong with it. */
export interface WrittenFile {
  readonly documents: readonly Written[];
  readonly defects: Defect[];
}

/**
 * Reads YAML 1.2, and so JSON, into values that know their places. Refuses syntax errors, keys that stand twice, aliases
 * that blow up, and more than 512 KiB: configurations are small.
 */
export function readWritten(text: string, at: At): WrittenFile {
  if (text.length > SIZE_MOST) {
    throw refuse(
      "plan-unreadable",
      `found ${text.length} characters, expected a configuration of at most ${SIZE_MOST}`,
      at,
    );
  }
  const { documents, defects, placeAt } = parseYaml(text, { file: at.file }, "plan-unreadable", "a configuration");
  const placeOf = (offset: number): At => ({ file: at.file, ...placeAt(offset) });
  // One syntax error makes many: the first is the one to mend.
  const file: { documents: Written[]; defects: Defect[] } = { documents: [], defects: defects.slice(0, 1) };
  throwDefects(file);
  try {
    for (const { contents } of documents) if (contents) file.documents.push(converted(contents, placeOf, file));
  } catch (error) {
    // A chain of aliases nests without brackets.
    if (!(error instanceof RangeError)) throw error;
    throw refuse("plan-unreadable", "found values nested too deep, expected a configuration", at, error);
  }
  throwDefects(file);
  return file;
}

/** The tree of a document, aliases followed: each to the anchor that stands before it. */
function converted(contents: Node, placeOf: (offset: number) => At, file: WrittenFile): Written {
  const anchors = new Map<string, Node>();
  let nodes = 0;
  const convert = (node: Node | null): Written => {
    nodes += 1;
    const place = placeOf(node?.range?.[0] ?? 0);
    if (nodes > NODES_MOST) {
      throw refuse("plan-unreadable", `found more than ${NODES_MOST} values, expected a configuration`, place);
    }
    if (isAlias(node)) {
      const anchored = anchors.get(node.source);
      if (!anchored)
        throw refuse("plan-unreadable", `found the alias *${node.source}, expected its anchor before it`, place);
      return convert(anchored);
    }
    const written = new Written(contentOf(node, convert), place, file);
    // Only now: what holds itself is no configuration.
    if (node?.anchor !== undefined) anchors.set(node.anchor, node);
    return written;
  };
  return convert(contents);
}

function contentOf(node: Node | null, convert: (node: Node | null) => Written): Content {
  if (isMap(node)) {
    const entries = new Map<string, Written>();
    for (const { key, value } of node.items) {
      entries.set(isScalar(key) ? String(key.value) : "a key that is no text", convert((value as Node | null) ?? null));
    }
    return { kind: "map", entries };
  }
  if (isSeq(node)) return { kind: "list", items: node.items.map((item) => convert(item as Node | null)) };
  const value: unknown = isScalar(node) ? node.value : null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "scalar", value };
  return { kind: "scalar", value: null };
}

/** Refuses the file with every defect that was found, where there is one. */
export function throwDefects({ defects }: WrittenFile): void {
  const [first, ...rest] = defects.toSorted(
    ({ at: a }, { at: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
  if (first) throw new DocketError([first, ...rest]);
}
