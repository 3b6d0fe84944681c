import { lineProblem } from "../problem.ts";
import { defineLoadLog, textLines } from "../reader.ts";

const HEADER = "response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset";
const NANOSECONDS_PER_SECOND = 1e9;

/**
 * https://github.com/rakyll/hey, `-o csv`. response-time is seconds with four decimals; offset is seconds since the
 * start, which the file does not name: the requests have no time of their own and are counted in the phase of the file.
 * A request that got no answer has no row at all.
 */
export default defineLoadLog({
  format: "hey-csv",
  title: "hey -o csv",
  matches: (head) => head.text.startsWith(HEADER),
  parser: () =>
    textLines((line, record) => {
      if (line === HEADER || line === "") return "other";
      const columns = line.split(",");
      if (columns.length !== 8) throw lineProblem(line, "8 columns");
      const seconds = Number(columns[0]);
      const status = Number(columns[6]);
      if (columns[0] === "" || !(seconds >= 0)) throw lineProblem(columns[0]!, "a response time in seconds");
      if (!Number.isInteger(status) || status < 100 || status > 999) throw lineProblem(columns[6]!, "an HTTP status");
      record.atMs = Number.NaN;
      record.latencyNs = Math.round(seconds * NANOSECONDS_PER_SECOND);
      record.status = status;
      return "request";
    }),
});
