import { CARRIAGE_RETURN, NEWLINE } from "./bytes.ts";

/** Text fields of a record. */
export type LayoutText = (typeof LAYOUT_TEXTS)[number];
export const LAYOUT_TEXTS = ["variant", "server", "user", "method", "path"] as const;

/**
 * A piece of a line. Every byte of a line that a layout accepts was one that the piece at its place allows, so a layout
 * can never be fooled by a text that looks like another field.
 */
export type LayoutStep =
  /** These bytes and no others. */
  | { readonly kind: "literal"; readonly bytes: Uint8Array }
  /** The content of a JSON string, its closing quote included; escapes only where nobody wants the text. */
  | { readonly kind: "json-string"; readonly into?: LayoutText }
  /** Any text in front of the first place where `until` stands; `until` is included. It never leaves the line. A word is printable ASCII, not empty, and begins with no blank; `isNot` is a byte that it may not consist of. */
  | {
      readonly kind: "text";
      readonly until: Uint8Array;
      readonly into?: LayoutText;
      readonly refuses?: Iterable<number>;
      readonly isWord?: boolean;
      readonly isNot?: number;
    }
  /** A number by the grammar of JSON without an exponent, that nobody wants. */
  | { readonly kind: "json-number" }
  /** `true`, `false` or `null`. */
  | { readonly kind: "json-word" }
  /** The content of a text in quotes, its closing quote included; a backslash takes the next byte's meaning away. */
  | { readonly kind: "quoted" }
  /** Digits; a dash alone, or one in front, where those are named. */
  | { readonly kind: "count"; readonly dash?: "alone" | "in-front" }
  /** `address:port`, which may not begin with a bracket, and the blank behind it. */
  | { readonly kind: "client" }
  /** The four letters of HAProxy's termination state: a server that died or stalled has given no answer. */
  | { readonly kind: "termination" }
  /** A column of a CSV file that nobody wants, on one line, in quotes or bare, with the delimiter behind it; `refuses` are four bytes that it may not begin with. */
  | { readonly kind: "csv-column"; readonly delimiter: number; readonly refuses?: Uint8Array }
  /** So many columns of that kind one behind another, of which none is looked at. */
  | { readonly kind: "csv-columns"; readonly delimiter: number; readonly count: number }
  /** A column that says a status with three digits, or anything else. */
  | { readonly kind: "csv-code"; readonly until: Uint8Array; readonly refuses: readonly number[] }
  /** The words true and false. */
  | { readonly kind: "success" }
  /** Behind the last byte: what success and code make of the status. */
  | { readonly kind: "verdict" }
  /** A status of 0 is for the exact reader to look at. */
  | { readonly kind: "answered" }
  /** Anything but these bytes stands here. */
  | { readonly kind: "unlike"; readonly bytes: Uint8Array }
  /** The rest of the line, which ends with the byte in front of its end, and its end. */
  | { readonly kind: "rest"; readonly last: number }
  | { readonly kind: "rfc3339" }
  | { readonly kind: "clf"; readonly zoneMinutes: number }
  /** Seconds below 10^11, milliseconds below 10^14. */
  | { readonly kind: "epoch" }
  /** Eleven to fourteen digits. */
  | { readonly kind: "epoch-ms" }
  /** One to three digits; `leadingZeros` where `007` may stand for 7, `-` for 0 with `dash`. */
  | { readonly kind: "status"; readonly leadingZeros: boolean; readonly dash: boolean; readonly isThree?: boolean }
  | {
      readonly kind: "latency";
      readonly unitNs: number;
      readonly leadingZeros: boolean;
      readonly needsPoint?: boolean;
      readonly isWhole?: boolean;
      /** A negative number is none. */
      readonly minus?: boolean;
    };

/** The layout of one line, undefined where it has none that could be relied upon. */
export type Teacher = (bytes: Buffer, begin: number, end: number) => readonly LayoutStep[] | undefined;

/** The end of the line as the next step: a newline, behind a carriage return where this line has one. */
export function lineEnd(bytes: Buffer, end: number): Uint8Array {
  return bytes[end] === CARRIAGE_RETURN ? Uint8Array.of(CARRIAGE_RETURN, NEWLINE) : Uint8Array.of(NEWLINE);
}
