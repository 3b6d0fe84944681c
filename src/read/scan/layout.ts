import type { LoadRecord } from "../load/tally.ts";
import type { LineReader } from "../reader.ts";
import { BACKSLASH, CARRIAGE_RETURN, HASH_PRIME, HASH_SEED, Interner, NEWLINE, QUOTE } from "./bytes.ts";
import { ClfClock, Rfc3339Clock } from "./time.ts";

/** Text fields of a record. */
export type LayoutText = "variant" | "server" | "user" | "method" | "path";

/**
 * A piece of a line. Every byte of a line that a layout accepts was one that the piece at its place allows, so a layout
 * can never be fooled by a text that looks like another field.
 */
export type LayoutStep =
  /** These bytes and no others. */
  | { readonly kind: "literal"; readonly bytes: Uint8Array }
  /** The content of a JSON string, its closing quote included; escapes only where nobody wants the text. */
  | { readonly kind: "json-string"; readonly into?: LayoutText; readonly isLong?: boolean }
  /** Any text in front of the first place where `until` stands; `until` is included. It never leaves the line. A word is printable ASCII, not empty, and begins with no blank; `isNot` is a byte that it may not consist of. */
  | {
      readonly kind: "text";
      readonly until: Uint8Array;
      readonly into?: LayoutText;
      readonly refuses?: readonly number[];
      readonly isLong?: boolean;
      readonly isWord?: boolean;
      readonly isNot?: number;
    }
  /** A number by the grammar of JSON without an exponent, that nobody wants. */
  | { readonly kind: "json-number" }
  /** `true`, `false` or `null`. */
  | { readonly kind: "json-word" }
  /** The content of a text in quotes, its closing quote included; a backslash takes the next byte's meaning away. */
  | { readonly kind: "quoted"; readonly isLong?: boolean }
  /** Digits, or a dash. */
  | { readonly kind: "count" }
  /** A column of a CSV file that nobody wants, on one line, in quotes or bare, with the delimiter behind it; `refuses` are four bytes that it may not begin with. */
  | { readonly kind: "csv-column"; readonly delimiter: number; readonly refuses?: Uint8Array }
  /** A column that says a status with three digits, or anything else. */
  | { readonly kind: "csv-code"; readonly until: Uint8Array; readonly refuses: readonly number[] }
  /** The words true and false. */
  | { readonly kind: "success" }
  /** Behind the last byte: what success and code make of the status. */
  | { readonly kind: "verdict" }
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
    };

type QuickReader = NonNullable<LineReader["readQuickly"]>;

const MANTISSA_DIGITS_MOST = 16;
/** 10^0 to 10^22: the powers of ten that a double holds exactly, so that dividing by one rounds but once, as parsing does. */
const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Escapes that JSON knows, but for \u. */
const ESCAPES = Uint8Array.from({ length: 256 }, (_, byte) =>
  '"\\/bfnrt'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** What the generated code works with. */
interface Tools {
  readonly rfc3339: Rfc3339Clock;
  readonly clf: ClfClock;
  readonly texts: Interner;
  readonly powers: readonly number[];
  readonly escapes: Uint8Array;
}

/**
 * The quick reader of a layout. It is compiled, because one that interprets its steps takes more than twice as long a
 * line. Nothing but numbers goes from the layout into the code: bytes, lengths and powers of ten, never a text of a file.
 */
export function compileLayout(steps: readonly LayoutStep[]): QuickReader {
  const zoneMinutes = steps.find((step) => step.kind === "clf")?.zoneMinutes ?? 0;
  const tools: Tools = {
    rfc3339: new Rfc3339Clock(),
    clf: new ClfClock(zoneMinutes),
    texts: new Interner(),
    powers: POWERS_OF_TEN,
    escapes: ESCAPES,
  };
  const has = (test: (step: LayoutStep) => boolean): boolean => steps.some(test);
  const texts = steps.flatMap((step) => ("into" in step && step.into ? [step.into] : []));
  const body = [
    "const { rfc3339, clf, texts, powers, escapes } = tools;",
    "return function readQuickly(b, v, p, r) {",
    "let c = 0, s = 0, h = 0, m = 0, k = 0, w = 0, q = 0, e = 0;",
    "let atMs = NaN, latencyNs = NaN, status = 0, code = -1, isSuccess = false;",
    ...new Set(texts.map((name) => `let ${name} = "";`)),
    ...steps.map(emit),
    "r.atMs = atMs; r.status = status; r.latencyNs = latencyNs;",
    ...(["variant", "server", "user", "method", "path"] as const).map((name) =>
      has((step) => "into" in step && step.into === name) ? `r.${name} = ${name};` : `r.${name} = "";`,
    ),
    "return p;",
    "};",
  ].join("\n");
  // eslint-disable-next-line no-new-func, typescript/no-implied-eval
  return (new Function("tools", body) as (tools: Tools) => QuickReader)(tools);
}

function emit(step: LayoutStep): string {
  switch (step.kind) {
    case "literal":
      return emitLiteral(step.bytes, 0);
    case "json-string":
      return emitJsonString(step);
    case "text":
      return emitText(step);
    case "json-number":
      return `if (b[p] === 45) p++; ${DIGITS(false)} if (b[p] === 46) { s = p + 1; p++; while ((c = b[p]) > 47 && c < 58) p++; if (p === s) return 0; }`;
    case "json-word":
      return `w = v.getInt32(p, true); if (w === ${word("true")} || w === ${word("null")}) p += 4; else if (w === ${word("fals")} && b[p + 4] === 101) p += 5; else return 0;`;
    case "quoted":
      return `${step.isLong ? emitLeap([QUOTE, BACKSLASH, NEWLINE], false) : ""} while ((c = b[p]) !== ${QUOTE}) { if (c === ${NEWLINE}) return 0; if (c === ${BACKSLASH} && b[++p] === ${NEWLINE}) return 0; p++; } p++;`;
    case "count":
      return `if (b[p] === 45) p++; else { ${DIGITS(true)} }`;
    case "csv-column":
      return emitColumn(step.delimiter, step.refuses);
    case "csv-code":
      return [
        `for (s = p; ; p++) { c = b[p]; ${endsWith(step.until, "break")} if (c === ${NEWLINE} ${step.refuses.map((byte) => `|| c === ${byte}`).join(" ")}) return 0; }`,
        "m = b[s] - 48; k = b[s + 1] - 48; w = b[s + 2] - 48;",
        `code = p - s === 3 && m > 0 && m <= 9 && k >= 0 && k <= 9 && w >= 0 && w <= 9 ? m * 100 + k * 10 + w : -1; p += ${step.until.length};`,
      ].join("\n");
    case "success":
      return `w = v.getInt32(p, true); if (w === ${word("true")}) { isSuccess = true; p += 4; } else if (w === ${word("fals")} && b[p + 4] === 101) p += 5; else return 0;`;
    case "verdict":
      return "if (isSuccess) status = code >= 100 && code < 400 ? code : 200; else { status = code >= 400 ? code : 0; if (code < 0) latencyNs = NaN; }";
    case "rfc3339":
      return "atMs = rfc3339.read(b, v, p); if (atMs !== atMs) return 0; p = rfc3339.end;";
    case "clf":
      return "atMs = clf.read(b, v, p); if (atMs !== atMs) return 0; p = clf.end;";
    case "epoch":
      return `${DECIMAL(false)} if (k > 0) m /= powers[k]; if (!(m > 0 && m < 1e14)) return 0; atMs = m < 1e11 ? m * 1000 : m;`;
    case "epoch-ms":
      return `s = p; atMs = 0; if (b[p] === 48) return 0; while ((c = b[p] - 48) >= 0 && c <= 9) { atMs = atMs * 10 + c; p++; } if (p - s < 11 || p - s > 14) return 0;`;
    case "status":
      return emitStatus(step);
    default:
      return emitLatency(step);
  }
}

/** Digits that nobody wants. */
const DIGITS = (leadingZeros: boolean): string =>
  `s = p; while ((c = b[p]) > 47 && c < 58) p++; if (p === s${leadingZeros ? "" : " || (b[s] === 48 && p > s + 1)"}) return 0;`;

/** A number that is not negative: its digits to `m`, how many of them are decimals to `k`. */
const DECIMAL = (leadingZeros: boolean): string =>
  [
    "s = p; m = 0; k = 0;",
    "while ((c = b[p] - 48) >= 0 && c <= 9) { m = m * 10 + c; p++; }",
    `if (p === s${leadingZeros ? "" : " || (b[s] === 48 && p > s + 1)"}) return 0;`,
    "if (b[p] === 46) { k = ++p; while ((c = b[p] - 48) >= 0 && c <= 9) { m = m * 10 + c; p++; } k = p - k; if (k === 0) return 0; }",
    `if (p - s > ${MANTISSA_DIGITS_MOST} || m > ${Number.MAX_SAFE_INTEGER}) return 0;`,
  ].join("\n");

function emitStatus({ leadingZeros, dash, isThree }: Extract<LayoutStep, { readonly kind: "status" }>): string {
  const digits = [
    "s = p; status = 0;",
    "while ((c = b[p] - 48) >= 0 && c <= 9 && p < s + 4) { status = status * 10 + c; p++; }",
    `if (${isThree ? "p !== s + 3" : "p === s || p > s + 3"}${leadingZeros ? "" : " || (b[s] === 48 && p > s + 1)"}) return 0;`,
  ].join("\n");
  return dash ? `if (b[p] === 45) { status = 0; p++; } else { ${digits} }` : digits;
}

function word(text: string): number {
  return Buffer.from(text).readInt32LE(0);
}

function emitColumn(delimiter: number, refuses: Uint8Array | undefined): string {
  const bare = `while ((c = b[p]) !== ${delimiter}) { if (c === ${NEWLINE}) return 0; p++; } p++;`;
  if (refuses)
    return `if (b[p] === ${QUOTE} || v.getInt32(p, true) === ${Buffer.from(refuses).readInt32LE(0)}) return 0; ${bare}`;
  const quoted = `for (p++; ; p++) { if ((c = b[p]) === ${NEWLINE}) return 0; if (c === ${QUOTE} && b[++p] !== ${QUOTE}) break; } if (b[p] !== ${delimiter}) return 0; p++;`;
  return `if (b[p] === ${QUOTE}) { ${quoted} } else { ${bare} }`;
}

/** What to do where the bytes that end a text stand at `p`, of which `c` is the first. */
function endsWith(until: Uint8Array, then: string): string {
  const rest = Array.from(until.subarray(1), (byte, index) => ` && b[p + ${index + 1}] === ${byte}`).join("");
  return `if (c === ${until[0]}${rest}) ${then};`;
}

type LatencyStep = Extract<LayoutStep, { readonly kind: "latency" }>;

function emitLatency({ unitNs, leadingZeros, needsPoint, isWhole }: Omit<LatencyStep, "kind">): string {
  if (isWhole)
    return `s = p; m = 0; while ((c = b[p] - 48) >= 0 && c <= 9) { m = m * 10 + c; p++; } if (p === s || p - s > 15) return 0; latencyNs = m * ${unitNs};`;
  if (needsPoint) return `${emitLatency({ unitNs, leadingZeros })} if (k === 0) return 0;`;
  const exponent = POWERS_OF_TEN.indexOf(unitNs);
  const exact = `latencyNs = Math.round((k === 0 ? m : m / powers[k]) * ${unitNs});`;
  if (exponent < 0) return `${DECIMAL(leadingZeros)} ${exact}`;
  // Below 2^50 the rounding of the long way cannot move the result off the whole number that the short way gives.
  return `${DECIMAL(leadingZeros)} latencyNs = k <= ${exponent} ? m * powers[${exponent} - k] : ${2 ** 51}; if (latencyNs >= ${2 ** 50}) { ${exact} }`;
}

function emitLiteral(bytes: Uint8Array, from: number): string {
  const tests: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let index = from;
  const at = (offset: number): string => (offset === 0 ? "p" : `p + ${offset}`);
  for (; index + 4 <= bytes.length; index += 4)
    tests.push(`v.getInt32(${at(index)}, true) !== ${view.getInt32(index, true)}`);
  if (index < bytes.length && bytes.length - from >= 4) {
    index = bytes.length - 4;
    tests.push(`v.getInt32(${at(index)}, true) !== ${view.getInt32(index, true)}`);
    index = bytes.length;
  }
  for (; index < bytes.length; index += 1) tests.push(`b[${at(index)}] !== ${bytes[index]}`);
  return `${tests.length > 0 ? `if (${tests.join(" || ")}) return 0;` : ""} p += ${bytes.length};`;
}

const each = (byte: number): number => Math.imul(byte, 0x01010101);
/** Whether one of the four bytes of `w` is the byte; a byte behind one that is may be said to be one as well. */
const HAS = (byte: number, name: string): string => `(${name} = w ^ ${each(byte)}, (${name} - ${each(1)}) & ~${name})`;
/** Passes over four bytes at a time that are none of the given ones, and no control characters where these are refused. */
function emitLeap(bytes: readonly number[], refusesControls: boolean): string {
  const tests = bytes.map((byte) => HAS(byte, "q"));
  if (refusesControls) tests.push(`((w - ${each(32)}) & ~w)`);
  return `for (;;) { w = v.getInt32(p, true); if ((${tests.join(" | ")}) & ${0x80808080 | 0}) break; p += 4; }`;
}

function emitJsonString({ into, isLong }: { readonly into?: LayoutText; readonly isLong?: boolean }): string {
  if (into) {
    return [
      `for (s = p, h = ${HASH_SEED}; (c = b[p]) !== ${QUOTE}; p++) { if (c < 32 || c === ${BACKSLASH}) return 0; h = Math.imul(h ^ c, ${HASH_PRIME}); }`,
      `${into} = texts.find(b, s, p, h); p++;`,
    ].join("\n");
  }
  const leap = isLong ? emitLeap([QUOTE, BACKSLASH], true) : "";
  return `${leap} while ((c = b[p]) !== ${QUOTE}) { if (c < 32) return 0; if (c === ${BACKSLASH}) { if (escapes[b[p + 1]] === 0) return 0; p++; } p++; } p++;`;
}

function emitText({
  until,
  into,
  refuses = [],
  isLong,
  isWord,
  isNot,
}: Extract<LayoutStep, { readonly kind: "text" }>): string {
  const first = until[0]!;
  // The last field of a line takes everything in front of its end, of which a carriage return is a part.
  const guard = first === NEWLINE ? `if (p > s && b[p - 1] === ${CARRIAGE_RETURN}) return 0;` : "";
  const refusal = [...(first === NEWLINE ? [] : [NEWLINE]), ...refuses]
    .map((byte) => `c === ${byte}`)
    .concat(isWord ? ["c < 32", "c > 126"] : [])
    .join(" || ");
  const hashing = into ? `h = Math.imul(h ^ c, ${HASH_PRIME});` : "";
  const rest = Array.from(until.subarray(1), (byte, index) => `b[p + ${index + 1}] === ${byte}`).join(" && ");
  const isEnd = `(c = b[p]) === ${first}${rest ? ` && ${rest}` : ""}`;
  return [
    `s = p; h = ${HASH_SEED};`,
    isLong && !into ? emitLeap([first, ...(first === NEWLINE ? [] : [NEWLINE]), ...refuses], false) : "",
    `while (!(${isEnd})) { ${refusal ? `if (${refusal}) return 0;` : ""} ${hashing} p++; }`,
    guard,
    isWord ? "if (p === s || b[s] === 32) return 0;" : "",
    isNot === undefined ? "" : `if (p === s + 1 && b[s] === ${isNot}) return 0;`,
    into ? `${into} = texts.find(b, s, p, h);` : "",
    `p += ${until.length};`,
  ].join("\n");
}

/** Lines that look as none of the first ones did are left to the exact reader: no log has more forms than these. */
const LAYOUTS_MOST = 4;
const LESSONS_MOST = 32;

/** The layout of one line, undefined where it has none that could be relied upon. */
export type Teacher = (bytes: Buffer, begin: number, end: number) => readonly LayoutStep[] | undefined;

/** An exact reader that learns the layouts of the lines that it is given, and reads later ones of the same layouts quickly. */
export class LearningReader implements LineReader {
  readonly #exact: LineReader["read"];
  readonly #teach: Teacher;
  readonly #layouts: QuickReader[] = [];
  readonly #known = new Set<string>();
  #first: QuickReader | undefined;
  #lessons = 0;

  constructor(exact: LineReader["read"], teach: Teacher) {
    this.#exact = exact;
    this.#teach = teach;
  }

  read(bytes: Buffer, begin: number, end: number, record: LoadRecord): "request" | "other" {
    const kind = this.#exact(bytes, begin, end, record);
    if (kind === "request" && this.#lessons < LESSONS_MOST && this.#layouts.length < LAYOUTS_MOST)
      this.#learn(bytes, begin, end);
    return kind;
  }

  readQuickly(bytes: Buffer, view: DataView, begin: number, record: LoadRecord): number {
    if (this.#first === undefined) return 0;
    const next = this.#first(bytes, view, begin, record);
    if (next !== 0) return next;
    for (let index = 1; index < this.#layouts.length; index += 1) {
      const behind = this.#layouts[index]!(bytes, view, begin, record);
      if (behind !== 0) return behind;
    }
    return 0;
  }

  #learn(bytes: Buffer, begin: number, end: number): void {
    this.#lessons += 1;
    const steps = this.#teach(bytes, begin, end);
    if (!steps) return;
    const name = JSON.stringify(steps, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value));
    if (this.#known.has(name)) return;
    this.#known.add(name);
    this.#layouts.push(compileLayout(steps));
    this.#first ??= this.#layouts[0];
  }
}

/** The end of the line as the next step: a newline, behind a carriage return where this line has one. */
export function lineEnd(bytes: Buffer, end: number): Uint8Array {
  return bytes[end] === CARRIAGE_RETURN ? Uint8Array.of(CARRIAGE_RETURN, NEWLINE) : Uint8Array.of(NEWLINE);
}
