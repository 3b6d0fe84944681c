import type { Format, Head } from "./reader.ts";
import { units as formats } from "./formats.ts";

/** The formats that call the artifact theirs. Exactly one, unless the artifact is nobody's or a new format is careless. */
export function recognise(head: Head): readonly Format[] {
  return formats.filter((format) => format.matches(head));
}

/** The format of that id, undefined for an unknown one. */
export function formatOf(id: string): Format | undefined {
  return formats.find(({ format }) => format === id);
}

/** Ids of all formats, in the order of the registry. */
export function formatIds(): readonly string[] {
  return formats.map(({ format }) => format);
}
