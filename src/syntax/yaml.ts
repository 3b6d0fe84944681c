import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  visit,
} from "yaml";
import { type At, type Defect, type ErrorCode, refuse, withoutStackTraces } from "../errors.ts";

/** YAML is for what people write; the parser takes a hundred times as long as one of JSON. */
const LENGTH_MOST = 4 * 1_048_576;
/** Deeper than this nobody writes, and what makes documents of tokens calls itself for each level. */
const NESTING_MOST = 200;
const ALIASES_MOST = 100;

/** Where something stands; lines and columns count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The documents of a YAML 1.2 text, and every defect of their syntax. */
export interface ParsedYaml {
  readonly documents: readonly Document.Parsed[];
  readonly defects: readonly Defect[];
  readonly placeAt: (offset: number) => TextPlace;
}

/**
 * Parses YAML 1.2, and so JSON. Defects have the code that is given, and a place. Throws DocketError for a text that is too
 * long or nests too deep to be parsed at all; `expected` says what it should have been.
 */
export function parseYaml(text: string, at: At, code: ErrorCode, expected: string): ParsedYaml {
  const first = { ...at, line: 1, column: 1 };
  if (text.length > LENGTH_MOST)
    throw refuse(code, `found ${text.length} characters, expected ${expected} of at most ${LENGTH_MOST}`, first);
  const lines = new LineCounter();
  const tooDeep = (): Error => refuse(code, `found values nested too deep, expected ${expected}`, first);
  // The parser's own search for keys that stand twice takes quadratic time.
  const options = { lineCounter: lines, uniqueKeys: false };
  // The parser makes an error for each of thousands of mistakes.
  const documents = withoutStackTraces(() => [...new Composer(options).compose(tokensOf(text, lines, tooDeep))]);
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const defects = documents.flatMap((document) => {
    const mistakes = document.errors.map(({ message, pos }) => ({ message, offset: pos[0] }));
    return [...mistakes, ...doubtfulNodes(document)].map(({ message, offset }): Defect => ({
      code,
      message: message.replace(/\s+/g, " "),
      at: { ...at, ...placeAt(offset) },
    }));
  });
  return { documents, defects, placeAt };
}

/** The value of a document without defects, aliases followed. Throws DocketError for a bomb of them. */
export function yamlValue(document: Document.Parsed, at: At, code: ErrorCode): unknown {
  try {
    return document.toJS({ maxAliasCount: ALIASES_MOST });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw refuse(code, error.message, { ...at, line: 1, column: 1 }, error);
  }
}

/** Where the node stands that the path leads to, or the nearest node above it. */
export function nodeOffset(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range) return node.range[0];
  }
  return 0;
}

/** What the grammar allows and no two readers agree about: keys that stand twice in their map or are no words, values inside of themselves. */
function doubtfulNodes(document: Document.Parsed): readonly { readonly message: string; readonly offset: number }[] {
  const found: { message: string; offset: number }[] = [];
  const anchors = new Map<string, Node>();
  const remember = (node: Node & { anchor?: string | undefined }): void => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
  };
  visit(document, {
    Value: (_, node) => remember(node),
    Alias: (_, alias, path) => {
      const target = anchors.get(alias.source);
      if (target && path.includes(target))
        found.push({ message: `*${alias.source} stands inside of what it means`, offset: alias.range?.[0] ?? 0 });
    },
    Map: (_, map) => {
      remember(map);
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        if (isMap(key) || isSeq(key) || isAlias(key))
          found.push({ message: "A key must be a word", offset: key.range?.[0] ?? 0 });
        if (!isScalar(key)) continue;
        // What holds the value holds its keys as text: 1 and "1" are one there.
        const name = String(key.value);
        if (keys.has(name)) found.push({ message: "Map keys must be unique", offset: key.range?.[0] ?? 0 });
        keys.add(name);
      }
    },
  });
  return found;
}

/** The tokens of a text, as long as no more of them than `NESTING_MOST` stand inside of each other. */
function* tokensOf(text: string, lines: LineCounter, tooDeep: () => Error): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > NESTING_MOST) throw tooDeep();
  }
  yield* parser.end();
}
