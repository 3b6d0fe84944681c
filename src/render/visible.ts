/** Line ends become blanks; what cannot be seen or turns the direction of writing is shown by its code point. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]|[\uD800-\uDFFF](?![\uDC00-\uDFFF])/gu, (character) => `\uFFFDU+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`);
}
