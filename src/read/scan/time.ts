import { zoneMinutes } from "../../model/time.ts";

/** RFC 3339 with a zone: `2026-11-23T09:34:09.724Z`, any number of decimals, `+05:45`. A blank may stand for the T. */
const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,12}))?(Z|[+-]\d\d:?\d\d)$/;

let cachedMinute = "";
let cachedMinuteMs = 0;

/** Milliseconds since the epoch, with the decimals below a millisecond kept as a fraction; NaN for anything else. */
export function parseRfc3339Ms(text: string): number {
  // Logs hold many records a minute: the calendar is worked out once for each.
  if (text.length >= 20 && text.charCodeAt(text.length - 1) === 90 && text.startsWith(cachedMinute) && cachedMinute) {
    const seconds = Number(text.slice(17, -1));
    return seconds >= 0 && seconds < 61 ? cachedMinuteMs + Math.round(seconds * 1e6) / 1e3 : Number.NaN;
  }
  const match = RFC_3339.exec(text);
  if (!match) return Number.NaN;
  const [, year, month, day, hour, minute, second, decimals, zone] = match;
  const dayMs = calendarMs(Number(year), Number(month), Number(day));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return Number.NaN;
  const minuteMs = dayMs + (Number(hour) * 60 + Number(minute)) * 60_000;
  const secondMs = Number(second) * 1_000 + Number(`0.${decimals ?? "0"}`) * 1_000;
  if (zone === "Z" && !Number.isNaN(minuteMs)) {
    cachedMinute = text.slice(0, 17);
    cachedMinuteMs = minuteMs;
  }
  return minuteMs - zoneMinutes(zone!) * 60_000 + Math.round(secondMs * 1e3) / 1e3;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The date form of Apache, nginx and HAProxy, `23/Nov/2026:09:34:09.728`, in the given zone; NaN for anything else. */
export function parseClfMs(text: string, zone: number): number {
  const match = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?$/.exec(text);
  if (!match) return Number.NaN;
  const [, day, month, year, hour, minute, second, decimals] = match;
  const dayMs = calendarMs(Number(year), MONTHS.indexOf(month!) + 1, Number(day));
  const milliseconds = Math.round(Number(`0.${decimals ?? "0"}`) * 1e6) / 1e3;
  return dayMs + ((Number(hour) * 60 + Number(minute) - zone) * 60 + Number(second)) * 1_000 + milliseconds;
}

/** Midnight UTC of a civil date; NaN where the calendar has no such day. */
function calendarMs(year: number, month: number, day: number): number {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : Number.NaN;
}
