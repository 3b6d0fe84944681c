import { DocketError, refuse } from "../errors.ts";
import { asTrusted, readTrustFile } from "../host/trust-files.ts";
import { type Involvement, withInvolved } from "../model/sign-off-policy.ts";
import { readSignOffPolicy } from "../plan/read-sign-off-policy.ts";
import { parseAllowedSigners, parseKeyList } from "../seal/allowed-signers.ts";
import { readPemCertificates } from "../seal/certificate.ts";
import { UTC_TIME, utcTimeMs } from "../seal/formats.ts";
import type { VerifierTerms } from "../seal/verify-sign-offs.ts";

/** What a verifier brings along, as it is written on the command line. */
export interface TrustOptions {
  readonly policy?: string;
  readonly allowedSigners?: string;
  readonly revoked?: string;
  readonly tsaCa?: string;
  readonly at?: string;
  readonly environment?: string;
  readonly author?: readonly string[];
  readonly coAuthor?: readonly string[];
  readonly evidenceSubmitter?: readonly string[];
  readonly planEditor?: readonly string[];
}

/** Reads everything that the verifier judges by; every file is the verifier's own. The clock is asked only where no time is given. */
export async function readTerms(options: TrustOptions, docket: string): Promise<VerifierTerms> {
  const open = <T>(path: string | undefined, read: Parameters<typeof asTrusted<T>>[1]): Promise<T | undefined> =>
    path === undefined ? Promise.resolve(undefined) : readTrustFile(path, docket).then((file) => asTrusted(file, read));
  const policy = await open(options.policy, ({ text, path, sha256 }) => readSignOffPolicy(text, path, sha256));
  const allowed = await open(options.allowedSigners, ({ text, path }) => parseAllowedSigners(text, { file: path }));
  const revoked = await open(options.revoked, ({ text, path }) => {
    const { keys, defects } = parseKeyList(text, { file: path });
    const [first, ...others] = defects;
    if (first) throw new DocketError([first, ...others]);
    return keys;
  });
  const authorities = await open(options.tsaCa, ({ text, path }) => readPemCertificates(text, { file: path }));
  const named = involvedOf(options);
  if (named.size > 0 && !policy)
    throw refuse("usage", `--${[...named.keys()][0]} says who may not approve, which only a --policy asks`);
  return {
    atMs: momentOf(options.at),
    ...(policy ? { policy: withInvolved(policy, named) } : {}),
    ...(allowed ? { allowed } : {}),
    ...(revoked ? { revoked } : {}),
    ...(authorities ? { authorities } : {}),
    ...(options.environment === undefined ? {} : { environment: options.environment }),
  };
}

function momentOf(at: string | undefined): number {
  if (at === undefined) return Date.now();
  const ms = utcTimeMs(at);
  if (ms === undefined) throw refuse("usage", `--at is ${JSON.stringify(at)}, expected ${UTC_TIME.expected}`);
  return ms;
}

/** `none` says that there is nobody, which is not the same as not to know. */
function involvedOf(options: TrustOptions): ReadonlyMap<Involvement, readonly string[]> {
  const given: readonly (readonly [Involvement, readonly string[] | undefined])[] = [
    ["author", options.author],
    ["co-author", options.coAuthor],
    ["evidence-submitter", options.evidenceSubmitter],
    ["plan-editor", options.planEditor],
  ];
  return new Map(
    given.flatMap(([kind, names]): [Involvement, readonly string[]][] => {
      if (!names) return [];
      if (names.includes("none") && names.length > 1)
        throw refuse("usage", `--${kind} is none and somebody, expected one of the two`);
      return [[kind, names.filter((name) => name !== "none")]];
    }),
  );
}
