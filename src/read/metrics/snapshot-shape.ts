import { type At, type Defect, DocketError } from "../../errors.ts";
import { MetricSnapshot } from "../../model/snapshot.ts";

const DEFECTS_MOST = 100;

/** Refuses a value that has not the shape of a metric snapshot, with a JSON pointer for each place where it has not. */
export function assertSnapshot(value: unknown, at: At): asserts value is MetricSnapshot {
  const [first, ...others] = snapshotDefects(value, at);
  if (first) throw new DocketError([first, ...others]);
}

function snapshotDefects(value: unknown, at: At): readonly Defect[] {
  const issues = MetricSnapshot.safeParse(value).error?.issues ?? [];
  const defects = issues.map((issue) => {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
    return malformed(path, `found ${shown(valueAt(value, path))}, expected ${expectedBy(issue)}`, at);
  });
  // zod passes over this key without a word, and what stands under it would not have been looked at.
  const hidden = hiddenKeys(value).map((path) =>
    malformed(path, 'found the key "__proto__", expected another name', at),
  );
  return [...defects, ...hidden].slice(0, DEFECTS_MOST);
}

type Path = readonly PropertyKey[];
type Issue = NonNullable<ReturnType<typeof MetricSnapshot.safeParse>["error"]>["issues"][number];

function malformed(path: Path, message: string, at: At): Defect {
  const pointer = path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { code: "evidence-malformed", message, at: { ...at, pointer } };
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "a whole number" : `a value of the type ${issue.expected}`;
    case "unrecognized_keys":
      return `no key ${issue.keys.map((key) => JSON.stringify(key)).join(", ")} here`;
    case "too_small":
      return `at least ${String(issue.minimum)}`;
    case "too_big":
      return `at most ${String(issue.maximum)}`;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "invalid_format":
      return issue.pattern === undefined ? `the format ${issue.format}` : `text of the form ${issue.pattern}`;
    case "invalid_key":
      return `a key that ${issue.issues.map((one) => ("pattern" in one ? `has the form ${one.pattern}` : one.message)).join(" and ")}`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return found;
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function hiddenKeys(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null || path.length > 5) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return key === "__proto__" ? [here] : hiddenKeys(inner, here);
  });
}
