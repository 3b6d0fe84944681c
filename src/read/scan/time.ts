import { zoneMinutes } from "../../model/time.ts";

/** RFC 3339 with a zone: `2026-11-23T09:34:09.724Z`, any number of decimals, `+05:45`. A blank may stand for the T. */
const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,12}))?(Z|[+-]\d\d:?\d\d)$/;

/** Milliseconds since the epoch, rounded to a microsecond; NaN for anything else. */
export function parseRfc3339Ms(text: string): number {
  const match = RFC_3339.exec(text);
  if (!match) return Number.NaN;
  const [, year, month, day, hour, minute, second, decimals, zone] = match;
  const secondMs = civilMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
  return secondMs - zoneMinutes(zone!) * 60_000 + microseconds(decimals ?? "") / 1_000;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The date form of Apache, nginx and HAProxy, `23/Nov/2026:09:34:09.728`, in the given zone; NaN for anything else. */
export function parseClfMs(text: string, zone: number): number {
  const match = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?$/.exec(text);
  if (!match) return Number.NaN;
  const [, day, month, year, hour, minute, second, decimals] = match;
  const secondMs = civilMs(
    Number(year),
    MONTHS.indexOf(month!) + 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return secondMs - zone * 60_000 + microseconds(decimals ?? "") / 1_000;
}

/** A second of the calendar in UTC; NaN where the calendar has no such day or the day no such second. Second 60 is a leap second. */
function civilMs(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const isOfCalendar =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 61;
  return isOfCalendar ? ms + ((hour * 60 + minute) * 60 + second) * 1_000 : Number.NaN;
}

/** Decimals of a second in microseconds; the seventh rounds. Whole numbers, so that every way to read a time agrees. */
function microseconds(decimals: string): number {
  if (decimals === "") return 0;
  return Number(decimals.slice(0, 6).padEnd(6, "0")) + (decimals.charCodeAt(6) >= 53 ? 1 : 0);
}
