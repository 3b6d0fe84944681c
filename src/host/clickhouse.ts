import type { ClickHouseClient, ClickHouseSettings } from "@clickhouse/client";
import { type At, DocketError, refuse } from "../errors.ts";
import { questionFor } from "../model/ask.ts";
import type { Exhibit, Plan } from "../model/plan.ts";
import { type AnsweredQuery, answersText } from "../read/load/clickhouse/answers.ts";
import { inquire, type Query } from "../read/load/clickhouse/inquiry.ts";
import type { AnswerValue } from "../read/load/clickhouse/rows.ts";
import type { Tables } from "./evidence.ts";

/** How a server is asked, from the environment: a plan is filed, and holds no secrets. */
export interface Access {
  readonly user: string;
  readonly password: string;
  /** One query may take so many seconds, and read so many rows. */
  readonly secondsMost: number;
  readonly rowsMost: number;
}

const SECONDS_MOST = 300;
const ROWS_MOST = 100_000_000_000;
/** Rows of one answer; how many there are depends on phases, slices and users, and not on the number of requests. */
const ANSWER_ROWS_MOST = 5_000_000;
const ANSWER_BYTES_MOST = 64 * 1_048_576;
/** How much longer than the server's own limit is waited for it to say so. */
const GRACE_MS = 10_000;
/** The server's numbers for failed authentication, unknown users and users that may not read; for a limit that was reached. */
const DENIED = new Set([192, 193, 194, 291, 497, 516]);
const LIMITED = new Set([158, 159, 160, 241, 307, 396]);

/**
 * Settings without which an answer could be a part of the truth: a limit that is reached and a shard that does not answer
 * have to be errors. A server that does not know one of them yet, or no longer, has no need of it.
 */
const WHOLE_ANSWERS: Readonly<Record<string, string>> = {
  aggregate_functions_null_for_empty: "0",
  distinct_overflow_mode: "throw",
  distributed_group_by_no_merge: "0",
  extremes: "0",
  group_by_overflow_mode: "throw",
  limit: "0",
  max_parallel_replicas: "1",
  offset: "0",
  partial_result_on_first_cancel: "0",
  read_overflow_mode: "throw",
  result_overflow_mode: "throw",
  set_overflow_mode: "throw",
  skip_unavailable_shards: "0",
  sort_overflow_mode: "throw",
  timeout_overflow_mode: "throw",
  use_query_cache: "0",
};

/** Access from the environment: the variables that ClickHouse's own client reads, and limits of ours. */
export function accessFrom(environment: Readonly<Record<string, string | undefined>>): Access {
  return {
    user: environment["CLICKHOUSE_USER"] ?? "default",
    password: environment["CLICKHOUSE_PASSWORD"] ?? "",
    secondsMost: limitFrom(environment, "DOCKET_CLICKHOUSE_MAX_SECONDS", SECONDS_MOST),
    rowsMost: limitFrom(environment, "DOCKET_CLICKHOUSE_MAX_ROWS", ROWS_MOST),
  };
}

function limitFrom(environment: Readonly<Record<string, string | undefined>>, name: string, otherwise: number): number {
  const written = environment[name];
  if (written === undefined) return otherwise;
  const value = Number(written);
  if (!/^\d+$/.test(written) || !(value > 0) || !Number.isSafeInteger(value))
    throw refuse("usage", `${name} is ${JSON.stringify(written)}, expected a whole number above 0`);
  return value;
}

/** The tables of a plan, which are asked one after another. */
export function askTables(plan: Plan, access: Access): Tables {
  const asked = new Map<string, Promise<Buffer>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    answers: (path) => {
      const exhibit = plan.exhibits.find((candidate) => candidate.path === path && candidate.table);
      if (!exhibit) return Promise.resolve(undefined);
      const known = asked.get(path);
      if (known) return known;
      // A server works on one query with all its cores: a second one beside it would only take memory.
      const answers = last.then(() => ask(plan, exhibit, access));
      last = answers.catch(() => {});
      asked.set(path, answers);
      return answers;
    },
  };
}

/** Asks the table of an exhibit what the plan wants to know of it, and gives the answers in the form in which they are filed. */
async function ask(plan: Plan, exhibit: Exhibit, access: Access): Promise<Buffer> {
  const table = { ...exhibit.table!, fields: exhibit.fields ?? {} };
  const at: At = { file: plan.path, ...exhibit.place };
  const connection = await Connection.open(exhibit.table!.server, access, at);
  try {
    const queries: AnsweredQuery[] = [];
    const inquiry = inquire(table, questionFor(plan, exhibit), at);
    for (let step = inquiry.next(); !step.done;) {
      const query: Query = step.value;
      const rows = await connection.rows(query.sql);
      const pointer = `/queries/${queries.length}/rows`;
      queries.push({ name: query.name, sql: query.sql, rows });
      step = inquiry.next({ rows, pointer, placeOf: () => ({ line: 0, byteOffset: 0 }) });
    }
    const { version, settings } = connection;
    const bytes = Buffer.from(answersText({ table: table.address, server: version, settings, queries }));
    if (bytes.length > ANSWER_BYTES_MOST) throw tooLarge(at);
    return bytes;
  } finally {
    await connection.close();
  }
}

/** One server, asked one query after another, under settings that let it change nothing and leave nothing out. */
export class Connection {
  readonly version: string;
  /** Settings that the answers were given under. */
  readonly settings: Readonly<Record<string, string>>;
  readonly #client: ClickHouseClient;
  readonly #sent: ClickHouseSettings;
  readonly #access: Access;
  readonly #at: At;

  private constructor(
    client: ClickHouseClient,
    version: string,
    settings: Readonly<Record<string, string>>,
    sent: ClickHouseSettings,
    access: Access,
    at: At,
  ) {
    this.#client = client;
    this.version = version;
    this.settings = settings;
    this.#sent = sent;
    this.#access = access;
    this.#at = at;
  }

  static async open(server: string, access: Access, at: At): Promise<Connection> {
    // Only who names a table loads the client.
    const { ClickHouseLogLevel, createClient } = await import("@clickhouse/client");
    const client = createClient({
      url: server,
      username: access.user,
      password: access.password,
      application: "docket",
      request_timeout: access.secondsMost * 1_000 + GRACE_MS,
      max_open_connections: 1,
      keep_alive: { enabled: false },
      log: { level: ClickHouseLogLevel.OFF },
    });
    try {
      const wanted = wantedSettings(access);
      const probe = new Connection(client, "", {}, {}, access, at);
      const version = String((await probe.rows("SELECT version()"))[0]?.[0]);
      const names = [...Object.keys(wanted), "readonly"].sort().map((name) => `'${name}'`);
      const known = new Map(
        (
          await probe.rows(`SELECT name, value FROM system.settings WHERE name IN (${names.join(", ")}) ORDER BY name`)
        ).map(([name, value]) => [String(name), String(value)]),
      );
      const { sent, inForce } = settingsFor(known, wanted, at);
      return new Connection(client, version, inForce, sent, access, at);
    } catch (error) {
      await client.close();
      throw error;
    }
  }

  /** The rows of the answer, with integers as numbers. */
  async rows(sql: string): Promise<readonly (readonly AnswerValue[])[]> {
    const patience = AbortSignal.timeout(this.#access.secondsMost * 1_000 + GRACE_MS);
    try {
      const { stream } = await this.#client.exec({
        query: `${sql}\nFORMAT JSONCompact`,
        // The whole answer or an error, and never one behind the other.
        clickhouse_settings: { ...this.#sent, wait_end_of_query: 1 },
        abort_signal: patience,
      });
      return answerRows(await this.#text(stream), this.#at);
    } catch (error) {
      if (error instanceof DocketError) throw error;
      throw this.#failure(error, patience.aborted);
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #text(stream: AsyncIterable<Buffer>): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of stream) {
      chunks.push(chunk);
      bytes += chunk.length;
      // Leaving the loop closes the connection, and with it the query.
      if (bytes > ANSWER_BYTES_MOST) throw tooLarge(this.#at);
    }
    return Buffer.concat(chunks).toString("utf8");
  }

  #failure(error: unknown, isOverdue: boolean): DocketError {
    if (!(error instanceof Error)) throw error;
    const message = firstSentence(error.message);
    const code = Number(
      "code" in error && /^\d+$/.test(String(error.code)) ? error.code : /\bCode: (\d+)/.exec(error.message)?.[1],
    );
    const said = (words: string): DocketError => refuse("evidence-not-answered", words, this.#at, error);
    if (isOverdue)
      return said(`no answer within ${this.#access.secondsMost} s; DOCKET_CLICKHOUSE_MAX_SECONDS allows more`);
    if (DENIED.has(code))
      return said(`the server does not let the user ${JSON.stringify(this.#access.user)} read: ${message}`);
    if (LIMITED.has(code))
      return said(
        `a limit was reached: ${message}; DOCKET_CLICKHOUSE_MAX_ROWS and DOCKET_CLICKHOUSE_MAX_SECONDS allow more where the server does`,
      );
    return said(
      Number.isNaN(code) ? `the server cannot be reached, or went away: ${message}` : `the server refused: ${message}`,
    );
  }
}

function wantedSettings({ secondsMost, rowsMost }: Access): Readonly<Record<string, string>> {
  return {
    ...WHOLE_ANSWERS,
    cancel_http_readonly_queries_on_client_close: "1",
    // A replica that lags behind is no source; where nobody may set this, the filed settings say what was in force.
    fallback_to_stale_replicas_for_distributed_queries: "0",
    max_execution_time: String(secondsMost),
    max_result_rows: String(ANSWER_ROWS_MOST),
    max_rows_to_read: String(rowsMost),
  };
}

/**
 * What is sent, and what is then in force. A user without limits is made one that can only read. One that can only read
 * already may not be able to change a setting: then its own have to be such that an answer is whole.
 */
function settingsFor(
  known: ReadonlyMap<string, string>,
  wanted: Readonly<Record<string, string>>,
  at: At,
): { readonly sent: ClickHouseSettings; readonly inForce: Readonly<Record<string, string>> } {
  const own = Object.fromEntries(known);
  const ours = Object.fromEntries(Object.entries(wanted).filter(([name]) => known.has(name)));
  const readonly = known.get("readonly") ?? "0";
  if (readonly === "1") {
    const unsound = Object.entries(WHOLE_ANSWERS).find(([name, value]) => known.has(name) && known.get(name) !== value);
    if (!unsound) return { sent: {}, inForce: own };
    const [name, value] = unsound;
    const message = `the user cannot change settings, and has ${name} = ${known.get(name)}, which may leave a part out; expected ${value}`;
    throw refuse("evidence-not-answered", message, at);
  }
  const sent = readonly === "0" ? { ...ours, readonly: "1" } : ours;
  return { sent, inForce: { ...own, ...sent } };
}

interface ServerAnswer {
  readonly meta: readonly { readonly type: string }[];
  readonly data: readonly (readonly unknown[])[];
}

/** The rows of a `JSONCompact` answer. Servers write 64-bit integers as texts or as numbers, as their settings say. */
function answerRows(text: string, at: At): readonly (readonly AnswerValue[])[] {
  let answer: ServerAnswer;
  try {
    answer = JSON.parse(text) as ServerAnswer;
  } catch (error) {
    throw refuse("evidence-not-answered", "the answer ends in the middle: the server went away", at, error);
  }
  const isNumeric = answer.meta.map(({ type }) => /^(?:Array\()?U?Int/.test(type));
  const value = (item: unknown, column: number): AnswerValue => {
    if (Array.isArray(item)) return item.map(Number);
    return isNumeric[column] ? Number(item) : String(item);
  };
  return answer.data.map((row) => row.map(value));
}

/** What a server says, without the names of its functions and its version behind it. */
function firstSentence(message: string): string {
  const said = /DB::Exception: (.*?)(?:, e\.what\(\)|\. \([A-Z_]+\)|\s\(version|$)/s.exec(message)?.[1] ?? message;
  return said.replaceAll(/\s+/g, " ").trim().slice(0, 400);
}

function tooLarge(at: At): DocketError {
  const message = `the answer is larger than ${ANSWER_BYTES_MOST} bytes: ask for wider steps or for fewer phases`;
  return refuse("evidence-too-large", message, at);
}
