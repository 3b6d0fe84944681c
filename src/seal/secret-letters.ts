/** The letters of which secrets, and what tells of them, are made. */

/** Letters of either case become the same; other characters may fall together, and the patterns tell them apart. */
export const FOLD = 0x20202020;

/** Base64 of either alphabet, of which hex and most names are made as well. */
const IN_RUN = new Uint8Array(256);
for (const one of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")) IN_RUN[one] = 1;

/** Whether a byte is a digit of base64; what is behind the end is none. */
export function isInRun(byte: number | undefined): boolean {
  return byte !== undefined && IN_RUN[byte] === 1;
}

/** Runs shorter than this hold no secret that could be told from a word. */
export const RUN_LEAST = 20;
