import type { Wanted } from "./fields.ts";

/** The forms of strings that sealed documents share. */

export const SHA256 = { matches: /^[0-9a-f]{64}$/, expected: "64 lower-case hex digits" } as const satisfies Wanted;
export const UTC_TIME = {
  matches: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?Z$/,
  expected: "a time as RFC 3339 writes it, in UTC with Z",
} as const satisfies Wanted;
/** Names that people are known by: ASCII, so that no two of them only look alike. */
export const ASCII_NAME = {
  matches: /^[!-~](?:[ -~]{0,254}[!-~])?$/,
  expected: "1 to 256 printable ASCII characters",
} as const satisfies Wanted;
export const NOT_EMPTY = { matches: /\S/, expected: "some text" } as const satisfies Wanted;
/** A scheme and what follows it. RFC 3986 has no underscore in schemes; published statements have. */
export const URI = { matches: /^[A-Za-z][A-Za-z0-9+._-]*:[!-~]+$/, expected: "a URI" } as const satisfies Wanted;

/** A moment as RFC 3339 has it in UTC, cut to the second. */
export function utcTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds since 1970 of an RFC 3339 time in UTC, or undefined where the calendar has no such moment. */
export function utcTimeMs(written: string): number | undefined {
  if (!UTC_TIME.matches.test(written)) return undefined;
  const ms = Date.parse(written);
  // Date.parse turns 30 February into 1 March, and takes 24:00:00.
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 19) === written.slice(0, 19) ? ms : undefined;
}
