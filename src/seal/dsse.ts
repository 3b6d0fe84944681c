import type { At } from "../errors.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { Fields } from "./fields.ts";
import { type VerifyingKey, verifySignature } from "./pem-keys.ts";
import { misused } from "./refusal.ts";
import { type JsonValue, parseStrictJson } from "./strict-json.ts";

/** Dead Simple Signing Envelope v1.0.2: envelope.md and protocol.md of secure-systems-lab/dsse. */

/** The payload type of every statement of ours; Sigstore verifiers refuse any other. */
export const IN_TOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";

const SIGNATURES_MOST = 64;

/** An envelope as read: its payload is not to be believed, nor parsed, before `verifyEnvelope` hands it out. */
export interface Envelope {
  readonly payload: Uint8Array;
  readonly payloadType: string;
  readonly signatures: readonly EnvelopeSignature[];
}

export interface EnvelopeSignature {
  /** A hint for finding the key, never a reason to believe anything. */
  readonly keyid: string;
  readonly signature: Uint8Array;
}

/** The payload is the very bytes that were verified: to parse anything else is to verify one thing and use another. */
export type EnvelopeVerdict =
  | {
      readonly verified: true;
      readonly payload: Uint8Array;
      /** Of the distinct keys that signed. */
      readonly keyids: readonly [string, ...string[]];
    }
  | {
      readonly verified: false;
      readonly reason: "no-signature" | "threshold" | "payload-type";
      readonly message: string;
    };

/** Pre-authentication encoding: what is signed. Lengths are of bytes, so that no two pairs encode alike. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, "utf8");
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}

/** Reads an envelope. `unknownFields` are JSON pointers to what the specification does not name, which it says to ignore. */
export function parseEnvelope(bytes: Uint8Array, at: At): Envelope & { readonly unknownFields: readonly string[] } {
  const fields = Fields.of(parseStrictJson(bytes, at), at);
  const envelope = readEnvelope(fields);
  return { ...envelope, unknownFields: fields.settle() };
}

/** Reads the fields of an envelope inside another document; the caller settles the defects. */
export function readEnvelope(fields: Fields): Envelope {
  const payload = readBase64(fields, "payload");
  const payloadType = fields.string("payloadType");
  const entries = fields.objects("signatures");
  if (entries.length === 0) fields.defect("signatures", "empty, expected at least one signature");
  if (entries.length > SIGNATURES_MOST)
    fields.defect("signatures", `${entries.length} entries, expected at most ${SIGNATURES_MOST}`);
  const signatures = entries.map((entry) => {
    const signature = readBase64(entry, "sig");
    if (signature.length === 0) entry.defect("sig", "empty, expected a signature");
    const keyid = entry.optionalString("keyid") ?? "";
    entry.reportUnknown();
    return { keyid, signature };
  });
  fields.reportUnknown();
  return { payload, payloadType, signatures };
}

/** Either alphabet, as envelope.md demands of verifiers, but only the canonical text of either. */
export function readBase64(fields: Fields, key: string): Uint8Array {
  const text = fields.string(key);
  const bytes = decodeBase64(text, "either");
  if (!bytes) fields.defect(key, "not base64 in its canonical form");
  return bytes ?? Buffer.alloc(0);
}

/** The JSON value of an envelope, in the order in which the specification names the fields. */
export function envelopeValue(envelope: Envelope): JsonValue {
  return {
    payload: encodeBase64(envelope.payload),
    payloadType: envelope.payloadType,
    signatures: envelope.signatures.map(({ keyid, signature }) => ({ keyid, sig: encodeBase64(signature) })),
  };
}

/** An envelope as a file: one line of JSON. */
export function writeEnvelope(envelope: Envelope): string {
  return `${JSON.stringify(envelopeValue(envelope))}\n`;
}

/**
 * Tries every signature with every key, and counts distinct keys, not signatures and not keyids: the same signature
 * twice, two signatures of one key, and one key under two names are all one. The type is looked at last, because what
 * an unsigned envelope says about itself is nobody's word.
 */
export function verifyEnvelope(
  envelope: Envelope,
  keys: readonly VerifyingKey[],
  demand: { readonly threshold: number; readonly payloadType: string },
): EnvelopeVerdict {
  const distinct = new Map(keys.map((key) => [key.keyid, key]));
  const { threshold } = demand;
  if (!Number.isSafeInteger(threshold) || threshold < 1)
    throw misused(`a threshold of ${threshold} signatures proves nothing, expected at least 1`);
  if (threshold > distinct.size)
    throw misused(`a threshold of ${threshold} with ${distinct.size} distinct keys can never be met`);
  if (envelope.signatures.length === 0)
    return { verified: false, reason: "no-signature", message: "the envelope has no signature" };
  const signed = preAuthEncoding(envelope.payloadType, envelope.payload);
  const keyids = [...distinct.values()]
    .filter((key) => envelope.signatures.some(({ signature }) => verifySignature(key, signed, signature)))
    .map((key) => key.keyid);
  const [first, ...others] = keyids;
  if (first === undefined || keyids.length < threshold) {
    const message = `signed by ${keyids.length} of the ${distinct.size} keys given, expected ${threshold}`;
    return { verified: false, reason: "threshold", message };
  }
  if (envelope.payloadType !== demand.payloadType) {
    const message = `the payload is of the type ${JSON.stringify(envelope.payloadType)}, expected ${JSON.stringify(demand.payloadType)}`;
    return { verified: false, reason: "payload-type", message };
  }
  // A copy, so that nobody who holds the envelope can change it between the check and the use.
  return { verified: true, payload: Uint8Array.from(envelope.payload), keyids: [first, ...others] };
}
