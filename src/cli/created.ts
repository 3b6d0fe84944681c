import { refuse } from "../errors.ts";
import { UTC_TIME, utcTime, utcTimeMs } from "../seal/formats.ts";
import type { Manifest } from "../seal/manifest.ts";

/**
 * The time that a docket says it was made at: the one of `--now`, else that of SOURCE_DATE_EPOCH (seconds since 1970,
 * https://reproducible-builds.org/specs/source-date-epoch/), else none. Never that of the clock.
 */
export function createdAt(now: string | undefined): Manifest["created"] {
  if (now !== undefined) {
    if (utcTimeMs(now) === undefined)
      throw refuse("usage", `--now is ${JSON.stringify(now)}, expected ${UTC_TIME.expected}`);
    return { at: now, source: "flag" };
  }
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return undefined;
  const seconds = /^(?:0|[1-9][0-9]{0,11})$/.test(epoch) ? Number(epoch) : Number.NaN;
  // The last moment that RFC 3339 can write.
  if (!(seconds <= 253_402_300_799))
    throw refuse("usage", `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}, expected seconds since 1970`);
  return { at: utcTime(seconds * 1_000), source: "SOURCE_DATE_EPOCH" };
}
