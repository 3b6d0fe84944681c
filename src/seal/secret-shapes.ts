import { FOLD } from "./secret-letters.ts";
import type { Survey } from "./secret-survey.ts";

/**
 * What secrets look like. Each shape has the secret in a group of its pattern, begins with letters that are rare in
 * evidence, and repeats within bounds, so that no text makes it search for long. It holds only on one line.
 */

const SECRET_KINDS = [
  "authorization-header",
  "cookie-header",
  "api-key-header",
  "bearer-token",
  "aws-access-key",
  "aws-secret-key",
  "gcp-key",
  "github-token",
  "gitlab-token",
  "slack-token",
  "npm-token",
  "stripe-key",
  "private-key",
  "json-web-token",
  "url-password",
  "url-credential",
  "password",
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** A stretch of a text that is a secret. */
export interface Span {
  readonly kind: SecretKind;
  readonly begin: number;
  readonly end: number;
}

/** A text as its characters and, with one byte for each UTF-16 unit, as bytes, so that places are the same. */
export interface SearchedText {
  readonly text: string;
  readonly bytes: Buffer;
}

interface Shape {
  readonly kind: SecretKind;
  /** Sticky: it is tried where one of the beginnings stands, and nowhere else. */
  readonly pattern: RegExp;
  /** With what it can begin, in any case, and how far behind it the four letters stand that it is found by. */
  readonly beginnings: readonly (readonly [beginning: string, rarestAt: number])[];
}

const NAME_CHARACTERS = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-_");
const CREDENTIALS =
  "access_token refresh_token id_token auth_token token api_key apikey client_secret password passwd secret x-amz-signature x-amz-security-token sig=";

const SHAPES: readonly Shape[] = [
  {
    kind: "authorization-header",
    // Without the word for its kind, prose such as "authorization: required" must not count: a digit is asked for.
    pattern:
      /(?<![A-Za-z0-9])authorization\\?["']?[ \t]{0,8}(?:[:=]|,(?=[ \t]{0,8}["']))[ \t]{0,8}\\?["']?(?:(?:bearer|basic|digest|negotiate|token|apikey|aws4-hmac-sha256)[ \t]{1,8}(?<secret>[^\s"'\\]{1,8192})|(?=[^\s"'\\0-9]{0,64}[0-9])(?<bare>[^\s"'\\]{8,8192}))/diy,
    beginnings: [["authorization", 6]],
  },
  {
    kind: "cookie-header",
    pattern:
      /(?<![A-Za-z0-9])cookie\\?["']?[ \t]{0,8}(?:[:=]|,(?=[ \t]{0,8}["']))[ \t]{0,8}\\?["']?(?<secret>[^\s"'\\=;,]{1,256}=[^\r\n"'\\]{1,8191})/diy,
    beginnings: [["cookie", 1]],
  },
  {
    kind: "api-key-header",
    pattern:
      /(?<![A-Za-z0-9])x-(?:api-key|auth-token|access-token|amz-security-token|csrf-token|vault-token|goog-api-key)\\?["']?[ \t]{0,8}[:=][ \t]{0,8}\\?["']?(?<secret>[^\s"'\\]{4,8192})/diy,
    beginnings: ["x-ap", "x-au", "x-ac", "x-am", "x-cs", "x-va", "x-go"].map((beginning) => [beginning, 0] as const),
  },
  {
    kind: "bearer-token",
    pattern: /(?<![A-Za-z0-9])bearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/-]{16,8192}={0,2})/diy,
    beginnings: [["bearer", 2]],
  },
  {
    kind: "aws-access-key",
    pattern:
      /(?<![A-Za-z0-9])(?<secret>(?:AKIA|ASIA|AROA|AIDA|ANPA|ANVA|AIPA|AGPA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Za-z0-9])/dy,
    beginnings: ["akia", "asia", "aroa", "aida", "anpa", "anva", "aipa", "agpa", "abia", "acca"].map(
      (beginning) => [beginning, 0] as const,
    ),
  },
  {
    kind: "aws-secret-key",
    pattern:
      /aws_?(?:secret)?_?(?:access)?_?key["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/diy,
    beginnings: ["aws_", "awss", "awsa", "awsk"].map((beginning) => [beginning, 0] as const),
  },
  {
    kind: "gcp-key",
    pattern:
      /(?<![A-Za-z0-9_-])(?<secret>AIza[A-Za-z0-9_-]{35}|ya29\.[A-Za-z0-9_-]{20,2048}|GOCSPX-[A-Za-z0-9_-]{28})/dy,
    beginnings: [
      ["aiza", 0],
      ["ya29.", 1],
      ["gocspx-", 3],
    ],
  },
  {
    kind: "github-token",
    pattern: /(?<![A-Za-z0-9_])(?<secret>gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})/dy,
    beginnings: [
      ["ghp_", 0],
      ["gho_", 0],
      ["ghu_", 0],
      ["ghs_", 0],
      ["ghr_", 0],
      ["github_pat_", 7],
    ],
  },
  {
    kind: "gitlab-token",
    pattern: /(?<![A-Za-z0-9_-])(?<secret>gl(?:pat|ptt|dt|rt|cbt|agent)-[A-Za-z0-9_-]{20,255})/dy,
    beginnings: ["glpa", "glpt", "gldt", "glrt", "glcb", "glag"].map((beginning) => [beginning, 0] as const),
  },
  {
    kind: "slack-token",
    pattern:
      /(?<![A-Za-z0-9_-])(?<secret>xox[abeoprs]-[A-Za-z0-9-]{10,255}|xapp-[A-Za-z0-9-]{10,255}|hooks\.slack\.com\/services\/[A-Za-z0-9_/-]{20,255})/dy,
    beginnings: [
      ...["xoxa", "xoxb", "xoxe", "xoxo", "xoxp", "xoxr", "xoxs", "xapp"].map((beginning) => [beginning, 0] as const),
      ["hooks.slack", 4],
    ],
  },
  {
    kind: "npm-token",
    pattern: /(?<![A-Za-z0-9_])(?<secret>npm_[A-Za-z0-9]{36})(?![A-Za-z0-9])/dy,
    beginnings: [["npm_", 0]],
  },
  {
    kind: "stripe-key",
    pattern: /(?<![A-Za-z0-9_])(?<secret>(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255})/dy,
    beginnings: ["sk_l", "sk_t", "rk_l", "rk_t"].map((beginning) => [beginning, 0] as const),
  },
  {
    kind: "json-web-token",
    pattern:
      /(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{8,8192}\.eyJ[A-Za-z0-9_-]{4,16384}\.[A-Za-z0-9_-]{0,8192})/dy,
    beginnings: NAME_CHARACTERS.map((next) => [`eyj${next}`, 0] as const),
  },
  {
    kind: "url-credential",
    pattern:
      /[?&](?:access_token|refresh_token|id_token|auth_token|token|api_?key|client_secret|password|passwd|secret|x-amz-signature|x-amz-security-token|sig)=(?<secret>[^\s&#"'<>\\]{4,8192})/diy,
    beginnings: CREDENTIALS.split(" ").flatMap((name) =>
      ["?", "&"].map((mark) => [`${mark}${name.slice(0, 3)}`, 0] as const),
    ),
  },
  {
    kind: "password",
    // Behind a colon and without quotes it may be prose: something other than letters is asked for.
    pattern:
      /(?<![A-Za-z0-9])(?:password|passwd|pgpassword|client_secret|secret_key|api_?key|access_token|auth_token)\\?["']?(?:[ \t]{0,8}[:=][ \t]{0,8}(?:\\"(?<escaped>[^"\\\r\n]{4,512})\\"|"(?<double>(?:[^"\\\r\n]|\\[^\r\n]){4,512})"|'(?<single>[^'\r\n]{4,512})')|=(?<secret>[^\s"',;&{}[\]()]{6,512})|:[ \t]{0,8}(?=[A-Za-z]{0,64}[^A-Za-z\s"',;&{}[\]()])(?<bare>[^\s"',;&{}[\]()]{6,512}))/diy,
    beginnings: [
      ["password", 2],
      ["passwd", 2],
      ["pgpassword", 4],
      ["client_secret", 4],
      ["secret_key", 4],
      ["api_key", 2],
      ["apikey", 1],
      ["access_token", 4],
      ["auth_token", 2],
    ],
  },
];

/** What stands for a secret in examples, templates and texts that were redacted already. */
const PLACEHOLDER =
  /^(?:[*xX•.]+|\[REDACTED:[a-z-]+\].*|<[^>]*>|\$\{.*|\$\(.*|\$[A-Za-z_].*|\{\{.*|%[A-Za-z_{(].*|(?:redacted|removed|filtered|masked|null|none|true|false|undefined|bearer|basic|token|digest|(?:test|dummy|fake|example|invalid)(?:[._-][a-z._-]*)?)[.,;:)]?)$/is;

function foldedWord(letters: string): number {
  return (Buffer.from(letters, "latin1").readUInt32LE(0) | FOLD) >>> 0;
}

const SECRET_GROUPS = ["secret", "escaped", "double", "single", "bare"];

interface Try {
  readonly shape: number;
  readonly rarestAt: number;
}

/** The four rare letters, folded → what may begin in front of them. */
const TRIES = new Map<number, Try[]>();
for (const [shape, { beginnings }] of SHAPES.entries()) {
  for (const [beginning, rarestAt] of beginnings) {
    const word = foldedWord(beginning.slice(rarestAt, rarestAt + 4));
    const tries = TRIES.get(word) ?? [];
    if (!tries.some((one) => one.shape === shape && one.rarestAt === rarestAt)) tries.push({ shape, rarestAt });
    TRIES.set(word, tries);
  }
}

/** With these four letters, folded, a private key tells of itself. */
const PRIVATE_KEY_WORD = foldedWord("begi");

/** All words of four letters, folded, the first one in the lowest byte, that a secret may be found by. */
export const RARE_WORDS: readonly number[] = [...TRIES.keys(), PRIVATE_KEY_WORD];

/** The secrets of a text that stand in it as they are, by what its survey found. */
export function plainSpans(searched: SearchedText, { words, authorities }: Survey): readonly Span[] {
  if (words.length === 0 && authorities.length === 0) return [];
  const { text, bytes } = searched;
  const wordAt = (at: number): number => (bytes.readUInt32LE(at) | FOLD) >>> 0;
  const spans: Span[] = urlPasswordSpans(text, authorities);
  if (words.some((at) => wordAt(at) === PRIVATE_KEY_WORD)) spans.push(...privateKeySpans(text));
  // A text of beginnings alone must not be searched again from each of them.
  const searchedTo = SHAPES.map(() => 0);
  for (const at of words) {
    for (const { shape, rarestAt } of TRIES.get(wordAt(at)) ?? []) {
      const begin = at - rarestAt;
      if (begin < searchedTo[shape]!) continue;
      const { kind, pattern } = SHAPES[shape]!;
      pattern.lastIndex = begin;
      const groups = pattern.exec(text)?.indices?.groups;
      const range = groups && SECRET_GROUPS.map((name) => groups[name]).find((one) => one !== undefined);
      if (!range) continue;
      searchedTo[shape] = range[1];
      if (!PLACEHOLDER.test(text.slice(...range))) spans.push({ kind, begin: range[0], end: range[1] });
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
function urlPasswordSpans(text: string, authorities: readonly number[]): Span[] {
  const spans: Span[] = [];
  const userInfo = /[^\s/?#:@"'<>\\]{0,256}:(?<secret>[^\s/?#@"'<>\\]{1,512})@/dy;
  for (const at of authorities) {
    // Of a character beyond Latin-1 the survey saw one byte.
    if (!text.startsWith("://", at)) continue;
    userInfo.lastIndex = at + 3;
    const range = userInfo.exec(text)?.indices!.groups!["secret"];
    if (range && !PLACEHOLDER.test(text.slice(...range)))
      spans.push({ kind: "url-password", begin: range[0], end: range[1] });
  }
  return spans;
}
