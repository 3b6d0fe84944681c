import { type At, type Defect, DocketError } from "../errors.ts";
import { MALFORMED } from "./refusal.ts";
import { parseSshPublicKeyLine, type SshPublicKey } from "./ssh-key.ts";

/** One line of an allowed-signers file (ssh-keygen(1), ALLOWED SIGNERS). */
export interface AllowedSigner {
  readonly line: number;
  /** Patterns of principals as written, with `*`, `?` and `!`. */
  readonly principals: string;
  readonly key: SshPublicKey;
  /** Absent: every namespace. */
  readonly namespaces?: string;
  /** Milliseconds since 1970; both ends belong to the window, as in OpenSSH. */
  readonly validAfterMs?: number;
  readonly validBeforeMs?: number;
  readonly isCertificateAuthority: boolean;
}

/** The lines that could be read, and a defect for each that could not. */
export interface AllowedSigners {
  readonly signers: readonly AllowedSigner[];
  readonly defects: readonly Defect[];
}

/** Who wants to sign, with which key, for what meaning, when. */
export interface SignerQuestion {
  readonly principal: string;
  readonly fingerprint: string;
  readonly namespace: string;
  readonly atMs: number;
}

export type SignerRefusal = "certificate-authority" | "namespace" | "not-yet-valid" | "expired" | "other-principal";

/** The line that allows it; or, for each line that holds the key, why it does not. No line: the key is unknown. */
export type SignerAnswer =
  | { readonly allowed: true; readonly line: number }
  | {
      readonly allowed: false;
      readonly refusals: readonly { readonly line: number; readonly because: SignerRefusal }[];
    };

/**
 * Reads an allowed-signers file. ssh-keygen skips a line that it cannot read, and reads a date without `Z` in the
 * zone of whoever verifies; here both are defects, because a trust list must not say different things to two people.
 */
export function parseAllowedSigners(text: string, at: At): AllowedSigners {
  const signers: AllowedSigner[] = [];
  const defects = eachLine(text, at, (line, place) => signers.push(parseLine(line, place)));
  return { signers, defects };
}

/** Reads a list of public keys, one a line, as `ssh-keygen -Y verify -r` takes it for revoked keys. */
export function parseKeyList(
  text: string,
  at: At,
): { readonly keys: readonly SshPublicKey[]; readonly defects: readonly Defect[] } {
  const keys: SshPublicKey[] = [];
  const defects = eachLine(text, at, (line, place) => keys.push(parseSshPublicKeyLine(line, place)));
  return { keys, defects };
}

/** Whether this principal may sign in this namespace at this time with this key. The first line that allows it decides. */
export function maySign(allowed: AllowedSigners, question: SignerQuestion): SignerAnswer {
  const refusals: { line: number; because: SignerRefusal }[] = [];
  for (const signer of allowed.signers) {
    if (signer.key.fingerprint !== question.fingerprint) continue;
    const because =
      refusalOf(signer, question) ??
      (matchesPatternList(question.principal, signer.principals) ? undefined : "other-principal");
    if (because === undefined) return { allowed: true, line: signer.line };
    refusals.push({ line: signer.line, because });
  }
  return { allowed: false, refusals };
}

/** The lines under which this key may sign, with their patterns of principals, as `ssh-keygen -Y find-principals` tells. */
export function findSigners(
  allowed: AllowedSigners,
  question: Omit<SignerQuestion, "principal">,
): readonly AllowedSigner[] {
  return allowed.signers.filter(
    (signer) => signer.key.fingerprint === question.fingerprint && refusalOf(signer, question) === undefined,
  );
}

/** Keys that stand under different principals: one person would count as two. Fingerprint → lines. */
export function sharedKeys(allowed: AllowedSigners): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, AllowedSigner[]>();
  for (const signer of allowed.signers) {
    holders.set(signer.key.fingerprint, [...(holders.get(signer.key.fingerprint) ?? []), signer]);
  }
  const shared = [...holders].filter(([, signers]) => new Set(signers.map((signer) => signer.principals)).size > 1);
  return new Map(shared.map(([fingerprint, signers]) => [fingerprint, signers.map((signer) => signer.line)]));
}

function refusalOf(signer: AllowedSigner, question: Omit<SignerQuestion, "principal">): SignerRefusal | undefined {
  // A line for an authority trusts the certificates that the key signs, not what the key signs itself.
  if (signer.isCertificateAuthority) return "certificate-authority";
  if (signer.namespaces !== undefined && !matchesPatternList(question.namespace, signer.namespaces)) return "namespace";
  if (signer.validAfterMs !== undefined && question.atMs < signer.validAfterMs) return "not-yet-valid";
  if (signer.validBeforeMs !== undefined && question.atMs > signer.validBeforeMs) return "expired";
  return undefined;
}

/** PATTERNS of ssh_config(5): a comma-separated list in which one `!` that matches outweighs all others. Case counts. */
export function matchesPatternList(name: string, patterns: string): boolean {
  let isMatched = false;
  for (const pattern of patterns.split(",")) {
    if (pattern.startsWith("!")) {
      if (matchesPattern(name, pattern.slice(1))) return false;
    } else if (matchesPattern(name, pattern)) isMatched = true;
  }
  return isMatched;
}

/** `*` and `?`, in time proportional to name × pattern: the recursive way takes for ever on `*a*a*a*b`. */
function matchesPattern(name: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let afterStar = 0;
  while (at < name.length) {
    if (pattern[next] === "*") {
      star = next;
      afterStar = at;
      next += 1;
    } else if (next < pattern.length && (pattern[next] === "?" || pattern[next] === name[at])) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      afterStar += 1;
      at = afterStar;
      next = star + 1;
    } else return false;
  }
  while (pattern[next] === "*") next += 1;
  return next === pattern.length;
}

function eachLine(text: string, at: At, take: (line: string, place: At) => void): readonly Defect[] {
  const defects: Defect[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.replace(/\r$/, "").replace(/^[ \t]+/, "");
    if (line === "" || line.startsWith("#")) continue;
    try {
      take(line, { file: at.file, line: index + 1 });
    } catch (error) {
      if (!(error instanceof DocketError)) throw error;
      defects.push(...error.defects);
    }
  }
  return defects;
}

function parseLine(line: string, at: At): AllowedSigner {
  const [principals, afterPrincipals] = takeWord(line, at);
  if (principals === "" || principals.split(",").includes("")) throw bad("an empty principal", at);
  const second = /^([!-~]+)[ \t]+AAAA/.exec(afterPrincipals);
  const [options, keyLine] = second ? ["", afterPrincipals] : takeOptions(afterPrincipals, at);
  if (keyLine === "" || keyLine.startsWith("#")) throw bad("a line without a key", at);
  const { comment: _, ...key } = parseSshPublicKeyLine(keyLine, at);
  return { line: at.line!, principals, key, ...parseOptions(options, at) };
}

/** The first word and what follows it; a quoted word may hold blanks. */
function takeWord(line: string, at: At): readonly [string, string] {
  if (!line.startsWith('"')) {
    const [, word = "", rest = ""] = /^([^ \t]*)[ \t]*(.*)$/.exec(line) ?? [];
    return [word, rest];
  }
  const end = line.indexOf('"', 1);
  if (end < 0) throw bad("a quoted principal without its end", at);
  return [line.slice(1, end), line.slice(end + 1).replace(/^[ \t]+/, "")];
}

/** The options, up to the first blank outside quotes, and the key line behind them. */
function takeOptions(line: string, at: At): readonly [string, string] {
  let isQuoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    if (character === "\\" && line[index + 1] === '"') index += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === " " || character === "\t"))
      return [line.slice(0, index), line.slice(index).replace(/^[ \t]+/, "")];
  }
  throw bad(isQuoted ? "a quoted option without its end" : "a line without a key", at);
}

function parseOptions(options: string, at: At): Omit<AllowedSigner, "line" | "principals" | "key"> {
  const found = new Map<string, string>();
  let rest = options;
  while (rest !== "") {
    const [whole, name = "", quoted] = /^([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)")?(?:,(?=.)|$)/.exec(rest) ?? [];
    if (whole === undefined) throw bad(`options that cannot be read: ${JSON.stringify(rest)}`, at);
    const option = name.toLowerCase();
    const takesValue = ["namespaces", "valid-after", "valid-before"].includes(option);
    if (!takesValue && option !== "cert-authority") throw bad(`the unknown option ${JSON.stringify(name)}`, at);
    if (takesValue !== (quoted !== undefined)) {
      throw bad(`the option ${option} ${takesValue ? "without a quoted value" : "with a value"}`, at);
    }
    if (found.has(option)) throw bad(`the option ${option} twice`, at);
    found.set(option, (quoted ?? "").replaceAll('\\"', '"'));
    rest = rest.slice(whole.length);
  }
  const namespaces = found.get("namespaces");
  if (namespaces !== undefined && namespaces.split(",").includes("")) throw bad("an empty namespace", at);
  const validAfterMs = parseTime(found.get("valid-after"), at);
  const validBeforeMs = parseTime(found.get("valid-before"), at);
  if (validAfterMs !== undefined && validBeforeMs !== undefined && validBeforeMs <= validAfterMs) {
    throw bad("a valid-before that is not after its valid-after: nothing is ever valid", at);
  }
  return {
    isCertificateAuthority: found.has("cert-authority"),
    ...(namespaces === undefined ? {} : { namespaces }),
    ...(validAfterMs === undefined ? {} : { validAfterMs }),
    ...(validBeforeMs === undefined ? {} : { validBeforeMs }),
  };
}

/** YYYYMMDD, with hours and minutes, and with seconds, and always with Z. */
function parseTime(written: string | undefined, at: At): number | undefined {
  if (written === undefined) return undefined;
  const parts = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z?)$/.exec(written);
  if (!parts) throw bad(`the time ${JSON.stringify(written)}, expected YYYYMMDDZ or YYYYMMDDHHMM[SS]Z`, at);
  const [, year, month, day, hour = "00", minute = "00", second = "00", zone] = parts;
  if (zone === "")
    throw bad(
      `the time ${JSON.stringify(written)} without Z, which means another moment in every time zone; expected ${written}Z`,
      at,
    );
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const ms = Date.parse(iso);
  if (Number.isNaN(ms) || new Date(ms).toISOString() !== iso)
    throw bad(`the time ${JSON.stringify(written)}, which no calendar has`, at);
  return ms;
}

function bad(found: string, at: At): DocketError {
  return new DocketError([{ code: MALFORMED, message: found, at }]);
}
