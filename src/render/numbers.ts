/** Between a number and its unit: they are not to be torn apart at the end of a line. */
const NBSP = "\u00A0";

type Unit = "ms" | "ratio" | "count" | "bytes" | "none";

/** A count with a comma every three digits: 2,312. Anything but an integer keeps its shortest form. */
export function formatCount(count: number): string {
  if (!Number.isInteger(count)) return formatDecimal(count, 3);
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A number in its unit, rounded for reading. Where `limit` is given, as many decimals are shown as it takes for the
 * rounded number to lie on the same side of the limit as the true one: 98.996 % of at least 99 %, never 99.00 %.
 */
export function formatQuantity(value: number | null, unit: Unit, limit?: number): string {
  if (value === null) return "no answer";
  switch (unit) {
    case "ratio":
      return `${roundBeside(value * 100, limit === undefined ? undefined : limit * 100, 2)}${NBSP}%`;
    case "ms":
      return formatDuration(value, limit);
    case "count":
      return formatCount(value);
    case "bytes":
      return formatBytes(value);
    case "none":
      return formatDecimal(value, 3);
  }
}

/** A share as a percentage with two decimals. */
export function formatRatio(ratio: number): string {
  return formatQuantity(ratio, "ratio");
}

function formatDuration(ms: number, limit?: number): string {
  return `${roundBeside(ms, limit, ms < 100 ? 1 : 0)}${NBSP}ms`;
}

/** A span of time as people say it: 22 s, 1 m 30 s, 12 h. */
export function formatSpan(ms: number): string {
  const seconds = ms / 1_000;
  if (seconds < 120) return `${formatDecimal(seconds, 1)}${NBSP}s`;
  const minutes = Math.floor(seconds / 60);
  const restSeconds = Math.round(seconds - minutes * 60);
  if (minutes < 120)
    return restSeconds === 0 ? `${minutes}${NBSP}m` : `${minutes}${NBSP}m${NBSP}${restSeconds}${NBSP}s`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours}${NBSP}h` : `${hours}${NBSP}h${NBSP}${minutes % 60}${NBSP}m`;
}

/** Bytes, whole up to 10 kB, then with a decimal prefix. */
export function formatBytes(bytes: number): string {
  if (bytes < 10_000) return `${formatCount(bytes)}${NBSP}B`;
  if (bytes < 10_000_000) return `${formatDecimal(bytes / 1_000, 1)}${NBSP}kB`;
  return `${formatDecimal(bytes / 1_000_000, 1)}${NBSP}MB`;
}

/** A probability, with `< 0.0001` for what is smaller. */
export function formatProbability(p: number): string {
  return p < 0.0001 ? "< 0.0001" : formatDecimal(p, 4);
}

/** At most so many decimals, without trailing zeros, never -0. */
export function formatDecimal(value: number, decimals: number): string {
  const rounded = Number(value.toFixed(decimals));
  return Object.is(rounded, -0) ? "0" : String(rounded);
}

const DECIMALS_MOST = 9;

function roundBeside(value: number, limit: number | undefined, decimals: number): string {
  for (let shown = decimals; shown < DECIMALS_MOST; shown += 1) {
    const rounded = Number(value.toFixed(shown));
    if (
      limit === undefined ||
      Math.sign(rounded - limit) === Math.sign(value - limit) ||
      Math.abs(value - limit) < 1e-9
    ) {
      return trimZeros(value.toFixed(shown), decimals);
    }
  }
  return String(value);
}

/** A share of exactly 100 needs no decimals; other numbers keep theirs, so that columns align. */
function trimZeros(text: string, decimals: number): string {
  const value = Number(text);
  return Number.isInteger(value) && (decimals === 0 || value === 0 || value === 100)
    ? String(value)
    : text.replace(/^-(?=0\.?0*$)/, "");
}

/** `2026-11-23 09:41:43 UTC` of an RFC 3339 time in UTC. */
export function formatTime(time: string): string {
  return `${time.slice(0, 10)} ${formatClock(time)} UTC`;
}

/** `09:41:43`: whole seconds, cut; `decision.json` has the milliseconds. */
export function formatClock(time: string): string {
  return time.slice(11, 19);
}

/** A span between two times, in whole seconds; the day is said once where both lie in it. */
export function formatWindow(from: string, to: string): string {
  return from.slice(0, 10) === to.slice(0, 10)
    ? `${from.slice(0, 10)} ${formatClock(from)} to ${formatClock(to)} UTC`
    : `${formatTime(from)} to ${formatTime(to)}`;
}
