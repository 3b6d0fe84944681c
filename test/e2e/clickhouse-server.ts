import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

const PATH = `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin`;
const STARTS_WITHIN_MS = 60_000;

/** Whether the server is installed here. */
export const isInstalled = !spawnSync("clickhouse-server", ["--no-such-option"], { env: { PATH } }).error;

/** A real server of its own, in a scratch directory and on free ports of 127.0.0.1. */
export interface ClickHouseServer {
  readonly port: number;
  /** Runs a statement; `data` are the rows of an INSERT. */
  readonly run: (sql: string, data?: string) => Promise<string>;
  /** Writes what a query answers to a file, with integers as numbers. */
  readonly download: (sql: string, file: string) => Promise<void>;
  /** Stops it at once, in the middle of whatever it does. */
  readonly kill: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Users besides `default`, who may do everything. Each may only read; `limited` has a profile that leaves parts out. */
const USERS = `
  <yandex>
    <profiles>
      <default></default>
      <reader><readonly>1</readonly></reader>
      <adjustable><readonly>2</readonly></adjustable>
      <limited><readonly>1</readonly><max_rows_to_read>1</max_rows_to_read><read_overflow_mode>break</read_overflow_mode></limited>
    </profiles>
    <users>
      ${["default", "reader", "adjustable", "limited"]
        .map(
          (name) =>
            `<${name}><password>${name === "default" ? "" : "secret"}</password><networks><ip>127.0.0.0/8</ip></networks><profile>${name}</profile><quota>default</quota></${name}>`,
        )
        .join("")}
    </users>
    <quotas><default></default></quotas>
  </yandex>`;

const shard = (host: string, port: number, database: string): string =>
  `<shard><replica><host>${host}</host><port>${port}</port><default_database>${database}</default_database></replica></shard>`;

const started = new Set<() => Promise<void>>();

/** Stops every server that still runs: a test that ran out of time has left its own. */
export async function removeServers(): Promise<void> {
  for (const remove of started) await remove();
}

export async function startServer(): Promise<ClickHouseServer> {
  const directory = mkdtempSync(join(tmpdir(), "docket-clickhouse-"));
  const [port, tcpPort] = [await freePort(), await freePort()];
  for (const name of ["data", "tmp", "user_files", "format_schemas"]) mkdirSync(join(directory, name));
  writeFileSync(join(directory, "users.xml"), USERS);
  writeFileSync(
    join(directory, "config.xml"),
    `<yandex>
      <logger><level>warning</level><log>${directory}/server.log</log><errorlog>${directory}/error.log</errorlog></logger>
      <listen_host>127.0.0.1</listen_host><listen_host>127.0.0.2</listen_host><http_port>${port}</http_port><tcp_port>${tcpPort}</tcp_port>
      <path>${directory}/data/</path><tmp_path>${directory}/tmp/</tmp_path>
      <user_files_path>${directory}/user_files/</user_files_path>
      <format_schema_path>${directory}/format_schemas/</format_schema_path>
      <mark_cache_size>67108864</mark_cache_size>
      <remote_servers>
        <two_shards>${shard("127.0.0.1", tcpPort, "shard_1")}${shard("127.0.0.2", tcpPort, "shard_2")}</two_shards>
        <half_dead>${shard("127.0.0.1", tcpPort, "shard_1")}${shard("127.0.0.2", 1, "shard_2")}</half_dead>
      </remote_servers>
      <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
    </yandex>`,
  );
  const server = spawn("clickhouse-server", [`--config-file=${directory}/config.xml`], {
    env: { PATH },
    cwd: directory,
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}/`;
  const run = async (sql: string, data?: string): Promise<string> => {
    const response = await fetch(data === undefined ? url : `${url}?query=${encodeURIComponent(sql)}`, {
      method: "POST",
      body: data ?? sql,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${sql.slice(0, 200)}: ${text.slice(0, 500)}`);
    return text;
  };
  const download = (sql: string, file: string): Promise<void> =>
    new Promise((resolve, reject) => {
      // Not fetch: its streams take minutes for what this reads in seconds.
      const asked = request(`${url}?output_format_json_quote_64bit_integers=0`, { method: "POST" }, (response) => {
        pipeline(response, createWriteStream(file)).then(resolve, reject);
      });
      asked.once("error", reject);
      asked.end(sql);
    });
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = exited(server);
    server.kill("SIGKILL");
    await ended;
  };
  const remove = async (): Promise<void> => {
    await kill();
    started.delete(remove);
    rmSync(directory, { recursive: true, force: true });
  };
  started.add(remove);
  try {
    await answers(url, server);
  } catch (error) {
    const log = readFileSync(join(directory, "error.log"), "utf8").slice(0, 2_000);
    await remove();
    throw new Error(`the server did not start: ${log}`, { cause: error });
  }
  return { port, run, download, kill, remove };
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    try {
      if ((await fetch(`${url}ping`)).ok) return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function exited(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => server.once("exit", () => resolve()));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
