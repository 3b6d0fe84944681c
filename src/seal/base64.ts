/**
 * The bytes of a base64 text (RFC 4648 sections 4 and 5), or undefined where the text is not the one text that these
 * bytes have: padding left out, bits set behind the last byte, white space, two alphabets mixed. Lenient decoders
 * give one value to many texts, so that a signed file could be altered without its signature noticing.
 */
export function decodeBase64(text: string, alphabet: "standard" | "either" = "standard"): Buffer | undefined {
  if (encodeBase64(Buffer.from(text, "base64")) === text) return Buffer.from(text, "base64");
  if (alphabet === "standard" || /[+/]/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Buffer.from(text, "base64url");
  return encodeBase64(bytes).replaceAll("+", "-").replaceAll("/", "_") === text ? bytes : undefined;
}

/** Standard alphabet, padded. */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
