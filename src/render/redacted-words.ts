import type { DecisionDocument } from "../model/decision-document.ts";
import { formatCount } from "./numbers.ts";

/** That and where evidence was redacted before it was judged, to follow the count of files; nothing where it was not. */
export function redactedWords({ redacted }: DecisionDocument): string {
  if (!redacted) return "";
  const files = redacted.files.length;
  return `; redacted before they were judged: ${secrets(redacted.removed)} in ${formatCount(files)} ${files === 1 ? "file" : "files"}, on record in ${redacted.record}`;
}

/** What was taken out of one file; none for a file that is as it was received. */
export function redactedFileWords({ redacted }: DecisionDocument, path: string): readonly string[] {
  const file = redacted?.files.find((one) => one.path === path);
  return file ? [`redacted: ${secrets(file.removed)} taken out, see ${redacted!.record}`] : [];
}

function secrets(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "secret" : "secrets"}`;
}
