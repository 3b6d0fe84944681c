import { type Document, isMap, isScalar } from "yaml";
import { DocketError, type ErrorCode, refuse } from "../errors.ts";
import type { PlanPlace } from "../model/plan.ts";
import { nodeOffset, parseYaml as parseDocuments, yamlValue } from "../syntax/yaml.ts";

/** A YAML document whose every node knows its line and column. */
export interface LocatedDocument {
  readonly value: unknown;
  /** Place of the node, or of the nearest node above it, that the path leads to. */
  readonly placeOf: (path: readonly (string | number)[]) => PlanPlace;
  /** Place of the key itself; the place of the map where it has no such key. */
  readonly placeOfKey: (path: readonly (string | number)[]) => PlanPlace;
}

/** Parses one YAML 1.2 document (and so JSON). Refuses syntax errors, duplicate keys and a bomb of aliases, each with file:line:column. */
export function parseYaml(
  text: string,
  file: string,
  code: ErrorCode = "plan-unreadable",
  expected = "a plan",
): LocatedDocument {
  const { documents, defects, placeAt: placeOfOffset } = parseDocuments(text, { file }, code, expected);
  const lines = text.split("\n");
  const placeAt = (offset: number): PlanPlace => {
    const place = placeOfOffset(offset);
    return { ...place, written: (lines[place.line - 1] ?? "").trim() };
  };
  const [first, ...others] = defects;
  if (first) throw new DocketError([first, ...others]);
  const [document, second] = documents;
  if (second) throw refuse(code, "found a second document, expected one", { file, ...placeAt(second.range[0]) });
  if (!document) return { value: null, placeOf: () => placeAt(0), placeOfKey: () => placeAt(0) };
  return {
    value: yamlValue(document, { file }, code),
    placeOf: (path) => placeAt(nodeOffset(document, path)),
    placeOfKey: (path) => placeAt(keyOffset(document, path)),
  };
}

function keyOffset(document: Document.Parsed, path: readonly (string | number)[]): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return nodeOffset(document, path);
}
