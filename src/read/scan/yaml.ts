import type { Document } from "yaml";
import { type At, type Defect, DocketError } from "../../errors.ts";
import { nodeOffset, parseYaml, type TextPlace, yamlValue } from "../../syntax/yaml.ts";

/** A value of a YAML file, with the place where it stands. */
export interface YamlValue {
  readonly value: unknown;
  /** Keys and indexes that lead to it, for messages: `spec.objectives.0.target`. */
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly column: number;
  readonly child: (key: string | number) => YamlValue;
}

/**
 * Every document of a YAML 1.2 file (and so of a JSON file), empty ones left out. Refuses syntax errors, duplicate keys and a
 * bomb of aliases, each with its place, and a file whose last line has no end: that one may be cut off.
 */
export function parseYamlDocuments(text: string, at: At): readonly YamlValue[] {
  const { documents, defects, placeAt } = parseYaml(text, at, "evidence-malformed", "documents");
  const cut: readonly Defect[] = text.endsWith("\n")
    ? []
    : [
        {
          code: "evidence-malformed",
          message: "the last line has no newline: the file is cut off",
          at: { ...at, line: text.split("\n").length },
        },
      ];
  const [first, ...rest] = [...defects, ...cut];
  if (first) throw new DocketError([first, ...rest]);
  return documents.flatMap((document) => {
    const value = yamlValue(document, at, "evidence-malformed");
    return value === null || value === undefined ? [] : [valueAt(document, value, [], placeAt)];
  });
}

function valueAt(
  document: Document.Parsed,
  value: unknown,
  path: readonly (string | number)[],
  placeAt: (offset: number) => TextPlace,
): YamlValue {
  return {
    value,
    path,
    ...placeAt(nodeOffset(document, path)),
    child: (key) => {
      const holder = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>) : {};
      return valueAt(document, Object.hasOwn(holder, key) ? holder[key] : undefined, [...path, key], placeAt);
    },
  };
}
