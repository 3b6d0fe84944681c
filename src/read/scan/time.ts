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

const POINT = 46;
const FIVE = 53;
const SECOND_BYTES = 20;

/**
 * Reads what `parseClfMs` reads out of bytes, in one zone. A log holds many records a second: the calendar is worked out when the second
 * changes, and the other times its bytes are compared with the last ones.
 */
export class ClfClock {
  /** Behind the time that was read last. */
  end = 0;
  readonly #zoneMinutes: number;
  #secondMs = Number.NaN;
  #first = 0;
  #second = 0;
  #third = 0;
  #fourth = 0;
  #fifth = 0;

  constructor(zone: number) {
    this.#zoneMinutes = zone;
  }

  /** Milliseconds since the epoch of the time at `at`, NaN where `parseClfMs` has to look at it. */
  read(bytes: Buffer, view: DataView, at: number): number {
    if (!this.#isSecond(bytes, view, at)) return Number.NaN;
    this.end = at + SECOND_BYTES;
    if (bytes[this.end] !== POINT) return this.#secondMs;
    const us = this.#decimals(bytes, at + SECOND_BYTES + 1, 9);
    return us < 0 ? Number.NaN : this.#secondMs + us / 1_000;
  }

  /** Whether the bytes at `at` are those of the second that was read last, or of one that the calendar has. */
  #isSecond(bytes: Buffer, view: DataView, at: number): boolean {
    const first = view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    const third = view.getInt32(at + 8, true);
    const fourth = view.getInt32(at + 12, true);
    const fifth = view.getInt32(at + 16, true);
    // The seconds change most often.
    if (
      fifth === this.#fifth &&
      fourth === this.#fourth &&
      third === this.#third &&
      second === this.#second &&
      first === this.#first
    )
      return true;
    const secondMs = parseClfMs(bytes.toString("latin1", at, at + SECOND_BYTES), this.#zoneMinutes);
    if (Number.isNaN(secondMs)) return false;
    this.#secondMs = secondMs;
    this.#first = first;
    this.#second = second;
    this.#third = third;
    this.#fourth = fourth;
    this.#fifth = fifth;
    return true;
  }

  /** Microseconds of the decimals at `at`, whose end goes to `end`; -1 where there are none or too many. */
  #decimals(bytes: Buffer, at: number, most: number): number {
    let value = 0;
    let index = at;
    let digit = bytes[index]! - 48;
    for (; digit >= 0 && digit <= 9; digit = bytes[(index += 1)]! - 48) if (index < at + 6) value = value * 10 + digit;
    const count = index - at;
    if (count === 0 || count > most) return -1;
    this.end = index;
    if (count === 3) return value * 1_000;
    for (let place = count; place < 6; place += 1) value *= 10;
    return count > 6 && bytes[at + 6]! >= FIVE ? value + 1 : value;
  }
}
