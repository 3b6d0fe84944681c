import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { type Defect, DocketError, type ErrorCode } from "../errors.ts";
import type { PlanPlace } from "../model/plan.ts";

/** A YAML document whose every node knows its line and column. */
export interface LocatedDocument {
  readonly value: unknown;
  /** Place of the node, or of the nearest node above it, that the path leads to. */
  readonly placeOf: (path: readonly (string | number)[]) => PlanPlace;
  /** Place of the key itself; the place of the map where it has no such key. */
  readonly placeOfKey: (path: readonly (string | number)[]) => PlanPlace;
}

/** Parses YAML 1.2 (and so JSON). Refuses syntax errors, duplicate keys and a bomb of aliases, each with file:line:column. */
export function parseYaml(text: string, file: string, code: ErrorCode = "plan-unreadable"): LocatedDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const defects = document.errors.map((error): Defect => {
    const { line, col } = lines.linePos(error.pos[0]);
    const message = error.message.replace(/\s+/g, " ");
    return { code, message, at: { file, line, column: col } };
  });
  if (defects[0]) throw new DocketError([defects[0], ...defects.slice(1)]);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new DocketError([{ code, message: error.message, at: { file, line: 1, column: 1 } }], {
      cause: error,
    });
  }
  const place = (offset: number | undefined): PlanPlace => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    value,
    placeOf: (path) => place(nodeOffset(document, path)),
    placeOfKey: (path) => place(keyOffset(document, path)),
  };
}

function nodeOffset(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range) return node.range[0];
  }
  return undefined;
}

function keyOffset(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return nodeOffset(document, path);
}
