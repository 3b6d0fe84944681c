import { refuse } from "../../errors.ts";
import { parseJson } from "../scan/json.ts";
import { defineLoadSummary } from "../reader.ts";
import { parseRfc3339Ms } from "../scan/time.ts";
import { emptyRecord } from "./tally.ts";

/**
 * https://github.com/mcollina/autocannon, `autocannon -j`. Latencies are milliseconds, and without `-C` they hold
 * samples that the correction for coordinated omission made up: they are shown as reported, and never judged.
 * errors, timeouts and resets are requests without an answer, each in a count of its own; `sent` may run ahead of
 * `total` by the requests that were still open at the end.
 */
export default defineLoadSummary({
  format: "autocannon-json",
  title: "autocannon -j",
  matches: (head) => head.text.startsWith("{") && /"statusCodeStats":/.test(head.text) && /"non2xx":/.test(head.text),
  tally: (text, tallier, at) => {
    const document = parseJson(text, at) as AutocannonResult;
    const total = document.requests?.total;
    if (typeof total !== "number")
      throw refuse("evidence-malformed", "found no number, expected the number of requests", {
        ...at,
        pointer: "/requests/total",
      });
    const record = emptyRecord();
    let answered = 0;
    for (const [status, { count }] of Object.entries(document.statusCodeStats ?? {})) {
      record.status = Number(status);
      if (!/^[1-9]\d\d$/.test(status))
        throw refuse("evidence-malformed", `found the status ${JSON.stringify(status)}, expected three digits`, {
          ...at,
          pointer: "/statusCodeStats",
        });
      answered += count;
      tallier.record(record, 1, 0, count);
    }
    if (answered !== total) {
      const message = `requests.total is ${total}, but statusCodeStats add up to ${answered}`;
      throw refuse("evidence-contradicts-itself", message, { ...at, pointer: "/statusCodeStats" });
    }
    const unanswered = (document.errors ?? 0) + (document.timeouts ?? 0);
    record.status = 0;
    if (unanswered > 0) tallier.record(record, 1, 0, unanswered);
    const beginMs = parseRfc3339Ms(document.start ?? "");
    const endMs = parseRfc3339Ms(document.finish ?? "");
    if (!Number.isNaN(beginMs) && !Number.isNaN(endMs)) tallier.claimedWindow = { beginMs, endMs };
    tallier.reportedPercentilesMs = percentiles(document.latency ?? {});
  },
});

interface AutocannonResult {
  readonly requests?: { readonly total?: number };
  readonly statusCodeStats?: Readonly<Record<string, { readonly count: number }>>;
  readonly errors?: number;
  readonly timeouts?: number;
  readonly start?: string;
  readonly finish?: string;
  readonly latency?: Readonly<Record<string, number>>;
}

/** `p97_5` is the 97.5th percentile. */
function percentiles(latency: Readonly<Record<string, number>>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [key, value] of Object.entries(latency)) {
    if (/^p\d+(_\d+)?$/.test(key)) found[key.replace("_", ".")] = value;
  }
  return found;
}
