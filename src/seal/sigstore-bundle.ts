import type { At } from "../errors.ts";
import { encodeBase64 } from "./base64.ts";
import { documentJson } from "./canonical-json.ts";
import { type Envelope, envelopeValue, readBase64, readEnvelope } from "./dsse.ts";
import { Fields } from "./fields.ts";
import { malformed, unsupported } from "./refusal.ts";
import { type JsonObject, parseStrictJson } from "./strict-json.ts";

/** Sigstore bundle v0.3 (protobuf-specs, sigstore_bundle.proto) with a public key as its verification material. */

export const BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";

/** The older spelling of the same version, which readers of v0.3 must accept. */
const BUNDLE_MEDIA_TYPES = [BUNDLE_MEDIA_TYPE, "application/vnd.dev.sigstore.bundle+json;version=0.3"];

/** One signer's signature over one statement, and what a time stamping authority says about when. */
export interface SigstoreBundle {
  /** The keyid of the one signature, and the hint of the bundle. */
  readonly keyid: string;
  readonly envelope: Envelope;
  /** RFC 3161 responses over the bytes of the signature. */
  readonly timestamps: readonly Uint8Array[];
}

/** The bundle as a file. Throws where the envelope has not exactly one signature, or one of another keyid. */
export function writeBundle(bundle: SigstoreBundle): string {
  const [signature, ...others] = bundle.envelope.signatures;
  if (!signature || others.length > 0)
    throw new TypeError("a bundle holds exactly one signature: write one file for each signer");
  if (signature.keyid !== bundle.keyid) throw new TypeError("the hint of a bundle is the keyid of its signature");
  const stamps = bundle.timestamps.map((stamp) => ({ signedTimestamp: encodeBase64(stamp) }));
  const timestampVerificationData: JsonObject = stamps.length === 0 ? {} : { rfc3161Timestamps: stamps };
  return documentJson({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: { publicKey: { hint: bundle.keyid }, timestampVerificationData },
    dsseEnvelope: envelopeValue(bundle.envelope),
  });
}

/**
 * Reads a bundle. Refused, as the format demands: another version, more or fewer signatures than one, a hint that is
 * not the keyid, unknown fields. Refused as unsupported: certificates (keyless signing), transparency logs and
 * signatures over bare artifacts, because nothing in them could be checked without the network or would be ignored.
 */
export function readBundle(bytes: Uint8Array, at: At): SigstoreBundle {
  const fields = Fields.of(parseStrictJson(bytes, at), at);
  fields.string("mediaType", { oneOf: BUNDLE_MEDIA_TYPES });
  refuseUnsupported(fields, "messageSignature", "a signature over a bare artifact", at);
  const material = fields.object("verificationMaterial");
  refuseUnsupported(material, "certificate", "a certificate in the place of a public key", at);
  refuseUnsupported(material, "x509CertificateChain", "a certificate in the place of a public key", at);
  const logged = material.any("tlogEntries");
  if (logged !== undefined && !(Array.isArray(logged) && logged.length === 0)) {
    throw unsupported("the bundle has entries of a transparency log, which docket does not support", {
      ...at,
      pointer: "/verificationMaterial/tlogEntries",
    });
  }
  const publicKey = material.object("publicKey");
  const hint = publicKey.string("hint", { matches: /^.+$/s, expected: "the keyid of the signature" });
  publicKey.refuseUnknown();
  const stamped = material.optionalObject("timestampVerificationData");
  const stamps = stamped?.has("rfc3161Timestamps") ? stamped.objects("rfc3161Timestamps") : [];
  stamped?.refuseUnknown();
  const timestamps = stamps.map((stamp) => {
    const timestamp = readBase64(stamp, "signedTimestamp");
    stamp.refuseUnknown();
    return timestamp;
  });
  material.refuseUnknown();
  const enveloped = fields.object("dsseEnvelope");
  const envelope = readEnvelope(enveloped);
  const signatures = envelope.signatures.length;
  if (signatures > 1) enveloped.defect("signatures", `${signatures} signatures, expected exactly one in a bundle`);
  const keyid = envelope.signatures[0]?.keyid ?? "";
  if (signatures === 1 && keyid !== hint)
    publicKey.defect("hint", `${JSON.stringify(hint)}, expected the keyid ${JSON.stringify(keyid)}`);
  fields.refuseUnknown();
  const unknown = fields.settle();
  if (unknown[0] !== undefined) throw malformed("the field is unknown", { ...at, pointer: unknown[0] });
  return { keyid, envelope, timestamps };
}

function refuseUnsupported(fields: Fields, key: string, what: string, at: At): void {
  if (fields.has(key))
    throw unsupported(`the bundle has ${what}, which docket does not support`, { ...at, pointer: `/${key}` });
}
