import { createHmac } from "node:crypto";

/**
 * Secrets in evidence, found before it is sealed for good. A list of shapes finds what has a shape: it is a net under
 * the people who collect evidence, not a proof that nothing is left. Each search takes time in proportion to the text.
 */

export type SecretKind =
  | "authorization-header"
  | "cookie-header"
  | "api-key-header"
  | "bearer-token"
  | "aws-access-key"
  | "aws-secret-key"
  | "gcp-key"
  | "github-token"
  | "gitlab-token"
  | "slack-token"
  | "npm-token"
  | "stripe-key"
  | "private-key"
  | "json-web-token"
  | "url-password"
  | "url-credential"
  | "password";

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

interface Span {
  readonly kind: SecretKind;
  readonly begin: number;
  readonly end: number;
}

/**
 * Each pattern has the secret in the group `secret`, begins with something rare, and repeats within bounds or where no
 * second beginning can stand, so that no text makes it search twice.
 */
const PATTERNS: readonly (readonly [SecretKind, RegExp])[] = [
  [
    "authorization-header",
    // Without the word for its kind, prose such as "authorization: required" must not count: a digit is asked for.
    /(?<![A-Za-z0-9])(?:proxy-)?authorization\\?["']?[ \t]{0,8}(?:[:=]|,(?=[ \t]{0,8}["']))[ \t]{0,8}\\?["']?(?:(?:bearer|basic|digest|negotiate|token|apikey|aws4-hmac-sha256)[ \t]{1,8}(?<secret>[^\s"'\\]{1,8192})|(?=[^\s"'\\0-9]{0,64}[0-9])(?<bare>[^\s"'\\]{8,8192}))/dgi,
  ],
  [
    "cookie-header",
    /(?<![A-Za-z0-9])(?:set-)?cookie\\?["']?[ \t]{0,8}(?:[:=]|,(?=[ \t]{0,8}["']))[ \t]{0,8}\\?["']?(?<secret>[^\s"'\\=;,]{1,256}=[^\r\n"'\\]{1,8191})/dgi,
  ],
  [
    "api-key-header",
    /(?<![A-Za-z0-9])x-(?:api-key|auth-token|access-token|amz-security-token|csrf-token|vault-token|goog-api-key)\\?["']?[ \t]{0,8}[:=][ \t]{0,8}\\?["']?(?<secret>[^\s"'\\]{4,8192})/dgi,
  ],
  ["bearer-token", /(?<![A-Za-z0-9])bearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/-]{16,8192}={0,2})/dgi],
  [
    "aws-access-key",
    /(?<![A-Za-z0-9])(?<secret>(?:AKIA|ASIA|AROA|AIDA|ANPA|ANVA|AIPA|AGPA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Za-z0-9])/dg,
  ],
  [
    "aws-secret-key",
    /aws_?(?:secret)?_?(?:access)?_?key["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/dgi,
  ],
  [
    "gcp-key",
    /(?<![A-Za-z0-9_-])(?<secret>AIza[A-Za-z0-9_-]{35}|ya29\.[A-Za-z0-9_-]{20,2048}|GOCSPX-[A-Za-z0-9_-]{28})/dg,
  ],
  ["github-token", /(?<![A-Za-z0-9_])(?<secret>gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})/dg],
  ["gitlab-token", /(?<![A-Za-z0-9_-])(?<secret>gl(?:pat|ptt|dt|rt|cbt|agent)-[A-Za-z0-9_-]{20,255})/dg],
  [
    "slack-token",
    /(?<![A-Za-z0-9_-])(?<secret>xox[abeoprs]-[A-Za-z0-9-]{10,255}|xapp-[A-Za-z0-9-]{10,255}|hooks\.slack\.com\/services\/[A-Za-z0-9_/-]{20,255})/dg,
  ],
  ["npm-token", /(?<![A-Za-z0-9_])(?<secret>npm_[A-Za-z0-9]{36})(?![A-Za-z0-9])/dg],
  ["stripe-key", /(?<![A-Za-z0-9_])(?<secret>(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255})/dg],
  [
    "json-web-token",
    /(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{8,8192}\.eyJ[A-Za-z0-9_-]{4,16384}\.[A-Za-z0-9_-]{0,8192})/dg,
  ],
  [
    "url-credential",
    /[?&](?:access_token|refresh_token|id_token|auth_token|token|api_?key|client_secret|password|passwd|secret|x-amz-signature|x-amz-security-token|sig)=(?<secret>[^\s&#"'<>\\]{4,8192})/dgi,
  ],
  [
    "password",
    // Behind a colon and without quotes it may be prose: something other than letters is asked for.
    /(?<![A-Za-z0-9])(?:password|passwd|pgpassword|client_secret|secret_key|api_?key|access_token|auth_token)["']?(?:[ \t]{0,8}[:=][ \t]{0,8}(?:"(?<double>[^"\r\n]{4,512})"|'(?<single>[^'\r\n]{4,512})')|=(?<secret>[^\s"',;&{}[\]()]{6,512})|:[ \t]{0,8}(?=[A-Za-z]{0,64}[^A-Za-z\s"',;&{}[\]()])(?<bare>[^\s"',;&{}[\]()]{6,512}))/dgi,
  ],
];

/** What stands for a secret in examples, templates and texts that were redacted already. */
const PLACEHOLDER =
  /^(?:[*xX•.]+|\[REDACTED:[a-z-]+\].*|<[^>]*>|\$\{.*|\$\(.*|\$[A-Za-z_].*|\{\{.*|%[A-Za-z_{(].*|(?:redacted|removed|filtered|masked|null|none|true|false|undefined|bearer|basic|token|digest)[.,;:)]?)$/is;

/** Where the secrets of a text are, in its order; overlapping ones as one. */
export function findSecrets(text: string): readonly SecretFound[] {
  return places(text, mergeSpans(allSpans(text, DEPTH_MOST)));
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
  let spans = mergeSpans(allSpans(text, DEPTH_MOST));
  let redacted = replaceSpans(text, spans);
  for (let round = 0; round < ROUNDS_MOST; round += 1) {
    const { markers } = redacted;
    const again = allSpans(redacted.text, DEPTH_MOST).map((span) => {
      const begin = originalOffset(markers, span.begin, "begin");
      return { ...span, begin, end: originalOffset(markers, span.end, "end") };
    });
    if (again.length === 0) break;
    spans = mergeSpans([...spans, ...again]);
    redacted = replaceSpans(text, spans);
  }
  const removed = places(text, spans).map((found, index) => {
    const secret = text.slice(found.offset, found.offset + found.length);
    const keyed = hmacKey && { keyedDigest: createHmac("sha256", hmacKey).update(secret).digest("hex") };
    return { ...found, markerOffset: redacted.markers[index]!.begin, ...keyed };
  });
  return { text: redacted.text, removed };
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

function plainSpans(text: string): readonly Span[] {
  const spans: Span[] = [...privateKeySpans(text), ...urlPasswordSpans(text)];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.indices!.groups!;
      const range = groups["secret"] ?? groups["double"] ?? groups["single"] ?? groups["bare"];
      if (!range) continue;
      const [begin, end] = range;
      if (!PLACEHOLDER.test(text.slice(begin, end))) spans.push({ kind, begin, end });
    }
  }
  return spans;
}

/** PEM and OpenPGP private keys, from the first dash to the last; without an end, to the end of what can belong to it. */
function privateKeySpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const heads = [...text.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)];
  let footer = -1;
  for (const [index, { 0: head, index: begin }] of heads.entries()) {
    const body = begin + head.length;
    const next = heads[index + 1]?.index ?? text.length;
    // Looked for once for all heads before it: a text of heads alone must not be searched to its end for each.
    if (footer < body) footer = text.indexOf("-----END ", body);
    if (footer < 0) footer = text.length;
    if (footer < next) {
      const close = text.slice(footer, footer + 80).indexOf("-----", "-----END ".length);
      spans.push({ kind: "private-key", begin, end: close < 0 ? footer : footer + close + 5 });
      continue;
    }
    // Cut off: the base64 of the key, with its line ends as they are or escaped.
    const rest = /^(?:[A-Za-z0-9+/=]|\\[nr]|\s)*/.exec(text.slice(body, Math.min(next, body + 65_536)))![0];
    spans.push({ kind: "private-key", begin, end: body + rest.trimEnd().length });
  }
  return spans;
}

/** `scheme://user:password@host`: from each `://`, so that the search does not begin at every letter. */
function urlPasswordSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const userInfo = /[^\s/?#:@"'<>\\]{0,256}:(?<secret>[^\s/?#@"'<>\\]{1,512})@/dy;
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
    userInfo.lastIndex = at + 3;
    const range = userInfo.exec(text)?.indices!.groups!["secret"];
    if (range && !PLACEHOLDER.test(text.slice(...range)))
      spans.push({ kind: "url-password", begin: range[0], end: range[1] });
  }
  return spans;
}

type Encoding = "base64" | "url" | "hex";
type EncodedSpan = Span & { readonly encoded?: Encoding };

/** base64 in a URL, or a URL in base64. Deeper nesting is not unwrapped, so that no text can ask for endless work. */
const DEPTH_MOST = 2;

function allSpans(text: string, depth: number): readonly EncodedSpan[] {
  const spans: EncodedSpan[] = [...plainSpans(text)];
  if (depth === 0) return spans;
  for (const [encoded, pattern, decode] of ENCODINGS) {
    // All runs are decoded into one text and searched at once: a search for each of a million runs costs far more.
    const runs: { readonly begin: number; readonly written: string; readonly decodedBegin: number }[] = [];
    const decoded: string[] = [];
    let decodedLength = 0;
    for (const match of text.matchAll(pattern)) {
      for (const one of decode(match[0])) {
        runs.push({ begin: match.index, written: match[0], decodedBegin: decodedLength });
        decoded.push(one);
        decodedLength += one.length + 1;
      }
    }
    let at = 0;
    let skipped = 0;
    let written = 0;
    const inside = decoded.length === 0 ? [] : allSpans(decoded.join("\n"), depth - 1);
    for (const span of [...inside].sort((a, b) => a.begin - b.begin)) {
      for (; at + 1 < runs.length && runs[at + 1]!.decodedBegin <= span.begin; at += 1) skipped = written = 0;
      const run = runs[at]!;
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

/** Runs shorter than 20 hold no secret that could be told from a word. */
const ENCODINGS: readonly (readonly [Encoding, RegExp, (run: string) => readonly string[]])[] = [
  [
    "base64",
    // Lines that follow a long line of base64 belong to it: 64 or 76 characters a line cut every secret in two.
    /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{20,}(?:(?<=[A-Za-z0-9+/_-]{48})(?:\\r)?(?:\\n|\r?\n)[ \t]{0,16}[A-Za-z0-9+/_-]{4,})*={0,2}/g,
    (run) => {
      const joined = run.replaceAll(/\\[rn]|\s/g, "");
      // A path or a prefix made of the same letters shifts the groups of four.
      return [0, 1, 2, 3].map((shift) => Buffer.from(joined.slice(shift), "base64").toString("latin1"));
    },
  ],
  [
    "hex",
    /(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2}){20,}(?![0-9A-Fa-f])/g,
    (run) => [Buffer.from(run, "hex").toString("latin1")],
  ],
  ["url", /[^\s"'<>]{20,}/g, (run) => (/%[0-9A-Fa-f]{2}/.test(run) ? [decodeUrl(run)] : [])],
];

function decodeUrl(run: string): string {
  return run.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Where in an URL-encoded run so many decoded characters end, counted from a place in it. */
function encodedEnd(run: string, from: number, decodedLength: number): number {
  let index = from;
  for (let count = 0; count < decodedLength && index < run.length; count += 1) {
    index += /^%[0-9A-Fa-f]{2}$/.test(run.slice(index, index + 3)) ? 3 : 1;
  }
  return index;
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
