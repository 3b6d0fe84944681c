/**
 * Line ends become blanks; what cannot be seen or turns the direction of writing is shown by its code point. A character
 * that Unicode has not assigned yet stays: which ones these are depends on the version of Node.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, " ")
    .replace(
      /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu,
      (character) => `\uFFFDU+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`,
    );
}
