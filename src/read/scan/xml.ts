import { createRequire } from "node:module";
import { type At, refuse } from "../../errors.ts";

/** The part of saxes that is used here. Its own declarations do not compile under `exactOptionalPropertyTypes`. */
interface SaxesParser {
  readonly line: number;
  readonly columnIndex: number;
  ENTITIES: Record<string, string>;
  on(event: "error", handler: (error: Error) => void): void;
  on(event: "doctype" | "opentagstart", handler: () => void): void;
  on(
    event: "opentag",
    handler: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void,
  ): void;
  on(event: "closetag", handler: (tag: { readonly name: string }) => void): void;
  on(event: "text" | "cdata", handler: (text: string) => void): void;
  write(text: string): SaxesParser;
  close(): void;
}

const load = createRequire(import.meta.url);

/** Deeper than any report nests its suites, and shallow enough to keep what is open in mind. */
const DEPTH_MOST = 200;

/** What a reader wants to hear of a document, in the order in which it stands there. Lines count from 1. */
export interface XmlSink {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const PREDEFINED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads an XML 1.0 document that must be well-formed to its last byte, and refuses it with file:line:column otherwise.
 * A document type is refused too: it could declare entities, which make a report say what does not stand in it.
 */
export function scanXml(text: string, sink: XmlSink, at: At): void {
  // Loaded for the first document: most plans have none.
  const { SaxesParser } = load("saxes") as { readonly SaxesParser: new () => SaxesParser };
  const parser = new SaxesParser();
  const here = () => ({ ...at, line: parser.line, column: parser.columnIndex + 1 });
  // saxes looks entities up through the prototype, and would replace `&constructor;`.
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, PREDEFINED);
  let depth = 0;
  let beganAtLine = 1;
  parser.on("error", (error) => {
    // saxes puts the position into the text: `3:17: unclosed tag: a`.
    const problem = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    const isCut =
      problem.startsWith("unclosed tag") || problem === "unexpected end" || problem.startsWith("document must contain");
    const message = isCut
      ? `the file ends in the middle of its XML (${problem}): it is cut off`
      : `not well-formed XML: ${problem}`;
    throw refuse("evidence-malformed", message, here(), error);
  });
  parser.on("doctype", () => {
    throw refuse("evidence-malformed", "found a document type, expected none: it could declare entities", here());
  });
  parser.on("opentagstart", () => {
    beganAtLine = parser.line;
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > DEPTH_MOST)
      throw refuse("evidence-malformed", `elements are nested more than ${DEPTH_MOST} deep`, here());
    sink.open(tag.name, tag.attributes, beganAtLine);
  });
  parser.on("text", sink.text);
  parser.on("cdata", sink.text);
  parser.on("closetag", (tag) => {
    depth -= 1;
    sink.close(tag.name);
  });
  parser.write(text).close();
}
