import { type At, refuse } from "../../errors.ts";
import type { BalancerServer } from "../../model/reading.ts";
import { defineDocument } from "../reader.ts";
import { completeLines, LineDefects, parseCount, parseWeight, quoted } from "./rows.ts";

/**
 * https://docs.haproxy.org/2.6/management.html#9.3-show%20servers%20state, and the state file of the same form.
 * `srv_uweight` is the weight in force; `srv_iweight` is the one that the process began with, and proves nothing.
 */
export default defineDocument({
  format: "haproxy-servers-state",
  title: "HAProxy runtime API, show servers state",
  family: "balancer",
  matches: (head) => /^\d+\r?\n# be_id be_name srv_id srv_name /.test(head.text),
  read: (text, _options, at) => {
    const lines = completeLines(text, at);
    const columns = readHeader(lines, at);
    const defects = new LineDefects(at);
    const servers: BalancerServer[] = [];
    const seen = new Set<string>();
    lines.forEach((content, index) => {
      const line = index + 1;
      if (line <= 2 || content === "") return;
      const fields = content.split(" ");
      if (fields.length !== columns.length) {
        defects.add(line, `found ${fields.length} columns, expected ${columns.length} as in the header`);
        return;
      }
      const server = readServer(new Map(columns.map((column, position) => [column, fields[position]!])), line, defects);
      const name = `${server.backend}/${server.server}`;
      if (seen.has(name))
        defects.add(line, `the server ${quoted(name)} stands there twice, expected the output of one command`);
      seen.add(name);
      servers.push(server);
    });
    defects.throwAny();
    if (servers.length === 0)
      throw refuse("evidence-malformed", "found no server, expected at least one", { ...at, line: 1 });
    return { family: "balancer", format: "haproxy-servers-state", servers };
  },
});

const NEEDED = ["be_name", "srv_name", "srv_op_state", "srv_admin_state", "srv_uweight"];

function readHeader(lines: readonly string[], at: At): readonly string[] {
  if (lines[0] !== "1") {
    throw refuse("evidence-malformed", `found the version ${quoted(lines[0]!)}, expected 1`, { ...at, line: 1 });
  }
  const [hash, ...columns] = (lines[1] ?? "").split(" ");
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (hash !== "#" || missing.length > 0) {
    const message = `found no column ${missing.join(", ") || "at all"}, expected the header # be_id be_name srv_id srv_name …`;
    throw refuse("evidence-malformed", message, { ...at, line: 2 });
  }
  return columns;
}

function readServer(row: ReadonlyMap<string, string>, line: number, defects: LineDefects): BalancerServer {
  const text = (column: string) => row.get(column)!;
  const weight = parseWeight(text("srv_uweight"));
  if (weight === undefined) defects.add(line, `found the weight ${quoted(text("srv_uweight"))}, expected 0 to 256`);
  const operational = parseCount(text("srv_op_state"));
  const administrative = parseCount(text("srv_admin_state"));
  if (operational === undefined || operational > 3) {
    defects.add(line, `found srv_op_state ${quoted(text("srv_op_state"))}, expected 0 to 3`);
  }
  if (administrative === undefined) {
    defects.add(line, `found srv_admin_state ${quoted(text("srv_admin_state"))}, expected a mask of bits`);
  }
  return {
    backend: text("be_name"),
    server: text("srv_name"),
    ...(row.has("srv_addr") && row.has("srv_port") ? { address: `${text("srv_addr")}:${text("srv_port")}` } : {}),
    ...(weight === undefined ? {} : { weight }),
    state: stateOf(operational ?? 0, administrative ?? 0),
    place: { line },
  };
}

/**
 * Forced, inherited and name-resolution maintenance (0x01, 0x02, 0x20). Not 0x04: that bit says that the server began
 * as `disabled` in the configuration, and HAProxy leaves it set after `enable server`, when the server takes traffic.
 */
const MAINTENANCE = 0x23;
/** Forced and inherited drain. */
const DRAIN = 0x18;

const STOPPED = 0;
const STOPPING = 3;

/** In HAProxy's own order: maintenance hides everything else, and a server that is down is not draining. */
function stateOf(operational: number, administrative: number): NonNullable<BalancerServer["state"]> {
  if ((administrative & MAINTENANCE) !== 0) return "maint";
  if (operational === STOPPED) return "down";
  if ((administrative & DRAIN) !== 0 || operational === STOPPING) return "drain";
  return "up";
}
