import { createHmac } from "node:crypto";
import { decodedRuns, encodedEnd, type Encoding } from "./encoded-runs.ts";
import { plainSpans, type SearchedText, type SecretKind, type Span } from "./secret-shapes.ts";
import { survey } from "./secret-survey.ts";

/**
 * Secrets in evidence, found before it is sealed for good. A list of shapes finds what has a shape: it is a net under
 * the people who collect evidence, not a proof that nothing is left. Each search takes time in proportion to the text.
 */

/** A secret that was found: what it is and where, and never the secret itself. */
export interface SecretFound {
  readonly kind: SecretKind;
  /** 1-based, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 units from the beginning of the text. */
  readonly offset: number;
  readonly length: number;
  /** How it was wrapped; the whole wrapping counts as the secret. */
  readonly encoded?: Encoding;
}

/** What was taken out of a text, for the record: enough to know that something was there and what it was. */
export interface Redaction extends SecretFound {
  /** Offset of the marker in the redacted text. */
  readonly markerOffset: number;
  /** HMAC-SHA-256 of what was removed, where a key was given. A plain digest of a short secret can be guessed. */
  readonly keyedDigest?: string;
}

/** Where the secrets of a text are, in its order; overlapping ones as one. */
export function findSecrets(text: string): readonly SecretFound[] {
  return places(text, mergeSpans(allSpans(searchedText(text), DEPTH_MOST)));
}

function places(text: string, spans: readonly EncodedSpan[]): readonly SecretFound[] {
  const found: SecretFound[] = [];
  let line = 1;
  let lineBegin = 0;
  let newline = text.indexOf("\n");
  for (const { kind, begin, end, encoded } of spans) {
    for (; newline >= 0 && newline < begin; newline = text.indexOf("\n", lineBegin)) {
      line += 1;
      lineBegin = newline + 1;
    }
    const place = { kind, line, column: begin - lineBegin + 1, offset: begin, length: end - begin };
    found.push(encoded === undefined ? place : { ...place, encoded });
  }
  return found;
}

/** What stands in the place of a secret of a kind: `[REDACTED:github-token]`. It breaks no JSON, CSV or header. */
export function redactionMarker(kind: SecretKind): string {
  return `[REDACTED:${kind}]`;
}

/** Taking a secret out can lay bare one that began in the middle of its letters; each round of it is one of these. */
const ROUNDS_MOST = 16;

/**
 * The text with a marker in the place of every secret that was found, and the record of what was removed. To be done
 * before the first digest is taken: what was sealed with a secret in it stays sealed. Nothing that `findSecrets` finds
 * is left in the text.
 */
export function redactSecrets(
  text: string,
  hmacKey?: Uint8Array,
): { readonly text: string; readonly removed: readonly Redaction[] } {
  const spans = removableSpans(searchedText(text));
  const redacted = replaceSpans(text, spans);
  const removed = places(text, spans).map((found, index) => {
    const secret = text.slice(found.offset, found.offset + found.length);
    const keyed = hmacKey && { keyedDigest: keyedDigest(hmacKey, Buffer.from(secret, "utf8")) };
    return { ...found, markerOffset: redacted.markers[index]!.begin, ...keyed };
  });
  return { text: redacted.text, removed };
}

/** A text that people are about to see, without the secrets in it. */
export function withoutSecrets(text: string): string {
  return redactSecrets(text).text;
}

/** A document that people are about to see, without the secrets in its strings; the document itself where there are none. */
export function documentWithoutSecrets<T>(document: T): T {
  const json = JSON.stringify(document);
  if (findSecrets(json).length === 0) return document;
  return JSON.parse(json, (_, value: unknown) => (typeof value === "string" ? withoutSecrets(value) : value)) as T;
}

/** HMAC-SHA-256 in hex: equal for equal secrets, and nothing that can be guessed without the key. */
export function keyedDigest(hmacKey: Uint8Array, secret: Uint8Array): string {
  return createHmac("sha256", hmacKey).update(secret).digest("hex");
}

/** What has to go, in the order of the text and apart from each other, so that nothing that could be found is left. */
export function removableSpans(searched: SearchedText): readonly EncodedSpan[] {
  let spans = mergeSpans(allSpans(searched, DEPTH_MOST));
  if (spans.length === 0) return spans;
  const { text } = searched;
  let redacted = replaceSpans(text, spans);
  for (let round = 0; round < ROUNDS_MOST; round += 1) {
    const { markers } = redacted;
    const again = allSpans(searchedText(redacted.text), DEPTH_MOST).map((span) => {
      const begin = originalOffset(markers, span.begin, "begin");
      return { ...span, begin, end: originalOffset(markers, span.end, "end") };
    });
    if (again.length === 0) break;
    spans = mergeSpans([...spans, ...again]);
    redacted = replaceSpans(text, spans);
  }
  return spans;
}

/** A marker in the redacted text, and the span that it took the place of. */
interface Marker {
  readonly begin: number;
  readonly end: number;
  readonly span: Span;
}

function replaceSpans(
  text: string,
  spans: readonly Span[],
): { readonly text: string; readonly markers: readonly Marker[] } {
  const parts: string[] = [];
  const markers: Marker[] = [];
  let copied = 0;
  let length = 0;
  for (const span of spans) {
    const marker = redactionMarker(span.kind);
    const begin = length + span.begin - copied;
    parts.push(text.slice(copied, span.begin), marker);
    length = begin + marker.length;
    markers.push({ begin, end: length, span });
    copied = span.end;
  }
  return { text: `${parts.join("")}${text.slice(copied)}`, markers };
}

/** Where a place in the redacted text was; inside a marker, the begin or end of what it stands for. */
function originalOffset(markers: readonly Marker[], offset: number, side: "begin" | "end"): number {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markers[middle]!.begin < offset || (side === "begin" && markers[middle]!.begin === offset)) low = middle + 1;
    else high = middle;
  }
  const marker = markers[low - 1];
  if (!marker) return offset;
  if (offset < marker.end || (side === "end" && offset === marker.end)) return marker.span[side];
  return marker.span.end + offset - marker.end;
}

export type EncodedSpan = Span & { readonly encoded?: Encoding };

/** base64 in a URL, or a URL in base64. Deeper nesting is not unwrapped, so that no text can ask for endless work. */
const DEPTH_MOST = 2;

const ENCODINGS: readonly Encoding[] = ["base64", "hex", "url"];

/** A text of any characters: what one byte for each cuts off is no letter of any secret. */
function searchedText(text: string): SearchedText {
  return { text, bytes: Buffer.from(text, "latin1") };
}

/** Bytes that may be text of any encoding. Nearly always there is nothing in them that would need their characters. */
export function searchedBytes(bytes: Buffer): SearchedText {
  let text: string | undefined;
  return {
    bytes,
    get text() {
      return (text ??= bytes.toString("latin1"));
    },
  };
}

function allSpans(searched: SearchedText, depth: number): readonly EncodedSpan[] {
  const surveyed = survey(searched.bytes);
  const spans: EncodedSpan[] = [...plainSpans(searched, surveyed)];
  if (depth === 0) return spans;
  for (const encoded of ENCODINGS) {
    // All runs are decoded into one text and searched at once: a search for each of a million runs costs far more.
    const found: { readonly begin: number; readonly written: string; readonly decodedBegin: number }[] = [];
    const decoded: string[] = [];
    let decodedLength = 0;
    for (const run of decodedRuns(encoded, searched, surveyed.runs)) {
      found.push({ begin: run.begin, written: run.written, decodedBegin: decodedLength });
      decoded.push(run.decoded);
      decodedLength += run.decoded.length + 1;
    }
    let at = 0;
    let skipped = 0;
    let written = 0;
    const inside = decoded.length === 0 ? [] : allSpans(searchedText(decoded.join("\n")), depth - 1);
    for (const span of [...inside].sort((a, b) => a.begin - b.begin)) {
      for (; at + 1 < found.length && found[at + 1]!.decodedBegin <= span.begin; at += 1) skipped = written = 0;
      const run = found[at]!;
      if (encoded === "url") {
        // Of an address only the secret is marked. Places are counted on from the last one, never again from the start.
        written = encodedEnd(run.written, written, span.begin - run.decodedBegin - skipped);
        skipped = span.begin - run.decodedBegin;
        const end = encodedEnd(run.written, written, span.end - span.begin);
        spans.push({ kind: span.kind, begin: run.begin + written, end: run.begin + end, encoded });
      } else spans.push({ kind: span.kind, begin: run.begin, end: run.begin + run.written.length, encoded });
    }
  }
  return spans;
}

/** In order, with overlapping and touching spans as one; the kind of the first is kept. */
function mergeSpans(spans: readonly EncodedSpan[]): readonly EncodedSpan[] {
  const sorted = [...spans].sort((a, b) => a.begin - b.begin || b.end - a.end);
  const merged: EncodedSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.begin < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else if (span.end > span.begin) merged.push(span);
  }
  return merged;
}
