import { createHash } from "node:crypto";
import { type At, refuse } from "../../../errors.ts";
import { parseJson } from "../../scan/json.ts";
import type { Query } from "./inquiry.ts";
import type { Answer, AnswerValue } from "./rows.ts";

/** Every answer of a server to one inquiry, as it is filed. */
export interface Answers {
  /** The table as the plan names it. */
  readonly table: string;
  /** Version of the server. */
  readonly server: string;
  /** Settings under which the server answered. */
  readonly settings: Readonly<Record<string, string>>;
  readonly queries: readonly AnsweredQuery[];
}

export interface AnsweredQuery extends Query {
  readonly rows: readonly (readonly AnswerValue[])[];
}

/** How every such document begins. */
export const ANSWERS_HEAD = '{\n"format": "clickhouse-result",\n';

/**
 * The answers as a JSON document in its one form: a line for each line of SQL and for each row, so that a row can be cited
 * by its line. The same answers are the same bytes.
 */
export function answersText(answers: Answers): string {
  return layOut(answers).lines.join("\n");
}

/** The answers that a document holds, and where in it they stand. */
export interface FiledAnswers extends Answers {
  /** The answer to the query of that number. */
  readonly answer: (query: number) => Answer;
}

/** Reads a document back, refused where it is not the one that `answersText` writes. */
export function parseAnswers(text: string, at: At): FiledAnswers {
  const answers = answersIn(parseJson(text, at));
  const { lines, firstRows } = answers ? layOut(answers) : { lines: [], firstRows: [] };
  const differs = lines.join("\n") !== text;
  if (!answers || differs) {
    const line = text.split("\n").findIndex((written, index) => written !== lines[index]) + 1;
    const message = "not as docket files the answers of a server: it was changed, or another version wrote it";
    throw refuse("evidence-malformed", message, { ...at, line: Math.max(1, line) });
  }
  return {
    ...answers,
    answer: (query) => ({
      rows: answers.queries[query]!.rows,
      pointer: `/queries/${query}/rows`,
      placeOf: (row) => {
        const before = firstRows[query]! + row;
        const bytes = lines.slice(0, before).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
        return { line: before + 1, byteOffset: bytes };
      },
    }),
  };
}

/** The lines of the document, and for each query the number of lines in front of its first row. */
function layOut({ table, server, settings, queries }: Answers): {
  readonly lines: string[];
  readonly firstRows: number[];
} {
  const lines = ANSWERS_HEAD.trimEnd().split("\n");
  const firstRows: number[] = [];
  const list = (written: readonly string[]): void =>
    written.forEach((line, index) => void lines.push(index < written.length - 1 ? `${line},` : line));
  lines.push(`"table": ${JSON.stringify(table)},`, `"server": ${JSON.stringify(server)},`, '"settings": {');
  const names = Object.keys(settings).sort();
  list(names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(settings[name])}`));
  lines.push("},", '"queries": [');
  queries.forEach(({ name, sql, rows }, index) => {
    const sha256 = createHash("sha256").update(sql).digest("hex");
    lines.push(`{"name": ${JSON.stringify(name)},`, `"sha256": "${sha256}",`, '"sql": [');
    list(sql.split("\n").map((line) => JSON.stringify(line)));
    lines.push("],", '"rows": [');
    firstRows.push(lines.length);
    list(rows.map((row) => JSON.stringify(row)));
    lines.push(index < queries.length - 1 ? "]}," : "]}");
  });
  lines.push("]", "}", "");
  return { lines, firstRows };
}

/** The answers in a JSON value; undefined where it does not have their shape. */
function answersIn(value: unknown): Answers | undefined {
  if (!isMap(value)) return undefined;
  const { table, server, settings, queries } = value;
  if (typeof table !== "string" || typeof server !== "string" || !isMap(settings) || !Array.isArray(queries))
    return undefined;
  if (!Object.values(settings).every((setting) => typeof setting === "string")) return undefined;
  const answered = queries.map(queryIn);
  if (!answered.every((query) => query !== undefined)) return undefined;
  return { table, server, settings: settings as Record<string, string>, queries: answered };
}

function queryIn(value: unknown): AnsweredQuery | undefined {
  if (!isMap(value)) return undefined;
  const { name, sql, rows } = value;
  if (typeof name !== "string" || !Array.isArray(sql) || !Array.isArray(rows) || !rows.every(Array.isArray))
    return undefined;
  // What stands in a row is looked at by whoever reads it.
  return { name, sql: sql.join("\n"), rows: rows as AnswerValue[][] };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
