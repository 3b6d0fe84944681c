/** Deeper than this nobody writes, and a parser that recurses may take the whole process down. */
export const NESTING_MOST = 200;

/**
 * An upper bound of how deep a YAML (or JSON) text nests: by brackets, by dashes and question marks that begin a line, by
 * indentation. Brackets inside of quotes count as well: no text holds hundreds that nobody closes. Takes linear time.
 */
export function nestingOf(text: string): number {
  let brackets = 0;
  let most = 0;
  let markers = 0;
  let indentation = 0;
  let isLineBegin = true;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "[" || character === "{") most = Math.max(most, ++brackets);
    else if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
    if (character === "\n" || character === "\r") {
      isLineBegin = true;
      markers = 0;
      indentation = 0;
    } else if (isLineBegin && (character === "-" || character === "?" || character === ":")) {
      markers += 1;
    } else if (isLineBegin && character === " ") {
      indentation += 1;
    } else {
      // Dashes without blanks are a rule or a document's begin, and a level of indentation takes a blank.
      if (isLineBegin) most = Math.max(most, Math.min(markers, indentation), brackets + indentation);
      isLineBegin = false;
    }
  }
  return Math.max(most, Math.min(markers, indentation));
}
