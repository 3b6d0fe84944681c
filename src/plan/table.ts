import type { Table } from "../model/table.ts";
import type { Parsed } from "./quantity.ts";

const SCHEMES: Readonly<Record<string, { readonly protocol: string; readonly port: string }>> = {
  clickhouse: { protocol: "http", port: "8123" },
  "clickhouse+https": { protocol: "https", port: "8443" },
};
const EXAMPLE = "clickhouse://host:8123/database.table";
/** What ClickHouse lets people name a database and a table, less what they would have to quote and encode in an address. */
const NAME = /^[A-Za-z0-9_-]{1,200}$/;

/** Whether a piece of evidence is the address of a table, and not the path of a file. */
export function isTableAddress(written: string): boolean {
  return /^clickhouse(?:\+\w+)?:/.test(written);
}

/** Reads `clickhouse://host:8123/database.table`; with `clickhouse+https` the connection is encrypted. */
export function parseTable(written: string): Parsed<Table> {
  const match = /^([a-z+]+):\/\/([^/?#]*)\/([^?#]*)(.*)$/.exec(written);
  const scheme = match && Object.hasOwn(SCHEMES, match[1]!) ? SCHEMES[match[1]!] : undefined;
  if (!match || !scheme) return { problem: `found ${JSON.stringify(written)}, expected ${EXAMPLE}` };
  const [, name, authority, path, rest] = match as unknown as [string, string, string, string, string];
  if (authority.includes("@"))
    return {
      problem:
        "found a user in the address; a plan is filed: put CLICKHOUSE_USER and CLICKHOUSE_PASSWORD in the environment",
    };
  const server = /^([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?$/.exec(authority);
  if (!server || Number(server[2] ?? 1) > 65_535)
    return { problem: `found the server ${JSON.stringify(authority)}, expected host:port as in ${EXAMPLE}` };
  if (rest !== "")
    return { problem: `found ${JSON.stringify(rest)} behind the table, expected ${EXAMPLE} and no more` };
  const [database, table, ...more] = path.split(".");
  if (!NAME.test(database ?? "") || !NAME.test(table ?? "") || more.length > 0) {
    return {
      problem: `found ${JSON.stringify(path)}, expected database.table of letters, digits, _ and -; give another table such a name by a view`,
    };
  }
  const host = `${server[1]!}:${server[2] ?? scheme.port}`;
  return {
    ok: {
      server: `${scheme.protocol}://${host}`,
      database: database!,
      table: table!,
      address: `${name}://${host}/${database!}.${table!}`,
    },
  };
}
