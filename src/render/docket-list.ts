import type { BrokenDocket, ListedDocket } from "../model/docket-listing.ts";
import { formatWindow } from "./numbers.ts";
import { visible } from "./visible.ts";
import { DECISION_WORDS } from "./words.ts";

const COLUMNS = [
  "Docket",
  "Release",
  "Decision",
  "Evidence from",
  "Signed, as claimed",
  "Waivers",
  "Verified",
] as const;

/** Dockets as a table for people; those that could not be read stand below, each with its reason. */
export function renderDocketTable(dockets: readonly ListedDocket[], broken: readonly BrokenDocket[]): string {
  const isVerified = dockets.some(({ verification }) => verification !== undefined);
  const rows = [COLUMNS, ...dockets.map(rowOf)].map((row) => (isVerified ? row : row.slice(0, -1)));
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(widths[column]! - widthOf(cell)))
      .join("  ")
      .trimEnd(),
  );
  const problems = broken.map(({ path, problem }) => `  ${visible(path)}  ${visible(problem)}`);
  return [
    ...(dockets.length === 0 ? ["No docket."] : table),
    ...(problems.length === 0 ? [] : ["", "Not readable", ...problems]),
    "",
  ].join("\n");
}

/** Code points: a character outside of the first plane is one and not two. */
function widthOf(text: string): number {
  return Array.from(text).length;
}

/** A line never begins with a workflow command: CI systems take `::` and `##` at its begin for one. */
function rowOf(docket: ListedDocket): readonly string[] {
  const path = visible(docket.path);
  return [
    /^\s*(?:::|##)/.test(path) ? `./${path}` : path,
    visible(`${docket.service} ${docket.version}${docket.environment === undefined ? "" : ` (${docket.environment})`}`),
    decisionOf(docket),
    formatWindow(docket.from, docket.to),
    visible(signedOf(docket)),
    visible(docket.waivers.join(", ") || "–"),
    verifiedOf(docket),
  ];
}

function decisionOf({ decision, warnings }: ListedDocket): string {
  return decision === "promote" && warnings > 0 ? "PROMOTE, with warnings" : DECISION_WORDS[decision];
}

function signedOf({ roles, claimedSignOffs }: ListedDocket): string {
  const missing = roles.filter((role) => !claimedSignOffs.includes(role));
  const signed = claimedSignOffs.join(", ") || "nobody";
  return missing.length === 0 ? signed : `${signed}; missing: ${missing.join(", ")}`;
}

function verifiedOf({ verification }: ListedDocket): string {
  if (!verification) return "–";
  return verification.outcome === "failed"
    ? `failed: ${visible(verification.failed.join(", "))}`
    : verification.outcome;
}

const CSV_COLUMNS = [
  "path",
  "service",
  "version",
  "environment",
  "decision",
  "warnings",
  "from",
  "to",
  "roles",
  "claimed_sign_offs",
  "waivers",
  "decision_sha256",
  "verification",
  "problem",
] as const;

/** The list as CSV (RFC 4180), broken dockets among the others with their problem in the last column. */
export function renderDocketCsv(dockets: readonly ListedDocket[], broken: readonly BrokenDocket[]): string {
  const rows = [
    CSV_COLUMNS,
    ...dockets.map((docket) => [
      docket.path,
      docket.service,
      docket.version,
      docket.environment ?? "",
      docket.decision,
      String(docket.warnings),
      docket.from,
      docket.to,
      docket.roles.join("; "),
      docket.claimedSignOffs.join("; "),
      docket.waivers.join("; "),
      docket.decisionSha256,
      docket.verification?.outcome ?? "",
      "",
    ]),
    ...broken.map(({ path, problem }) => [path, ...CSV_COLUMNS.slice(2).map(() => ""), problem]),
  ];
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe, which makes it text. */
function csvCell(text: string): string {
  const shown = visible(text);
  const harmless = /^[\s]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/.test(shown) ? `'${shown}` : shown;
  return /[",;']/.test(harmless) || /^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
