import { type Defect, DocketError } from "../errors.ts";
import { FIELDS as SHOWN } from "./compiled/fields.js";
import { visible } from "./visible.ts";

/** Documents whose layout may be another one; the template has the name of the document with `.hbs` behind it. */
export const LAID_OUT = ["DECISION.md", "CANARY_EXECUTION_SUMMARY.md"] as const;
export type LaidOut = (typeof LAID_OUT)[number];

/** A layout that is not docket's own: what fills it, and which file it came from. */
export interface OwnLayout {
  readonly path: string;
  readonly sha256: string;
  readonly make: (view: object) => string;
}

/** Document → its own layout; docket's where there is none. */
export type OwnLayouts = ReadonlyMap<string, OwnLayout>;

/** What a view may show: a text, a list of what each item may show, or a group of fields. */
type Fields = { readonly [name: string]: Field };
type Field = "text" | Fields | { readonly list: Fields | "text" };

const FIELDS = SHOWN as unknown as Readonly<Record<LaidOut, Fields>>;

/** Without these a page could keep silent about what was decided: each must stand outside of every block. */
const DEMANDED: Readonly<Record<LaidOut, readonly string[]>> = {
  "DECISION.md": ["word", "release", "why", "howSure", "next", "digest"],
  "CANARY_EXECUTION_SUMMARY.md": ["status", "release", "why", "howSure", "next"],
};

/** Names of the field that hold a digit and say no number. */
const NAMES_WITH_DIGITS = /\b(?:SHA-256|p50|p95|p99|UTF-8|ISO 8601|RFC 3339)\b/g;
/** Tags that both forges keep, and that show nothing by themselves. */
const TAGS = /<\/?(?:details|summary|br|sub|sup|kbd)>/gi;

interface Position {
  readonly line: number;
  readonly column: number;
}
interface Path {
  readonly type: string;
  readonly original: string | number | boolean;
  readonly parts: readonly string[];
  readonly data: boolean;
  readonly depth: number;
}
interface Node {
  readonly type: string;
  readonly loc: { readonly start: Position };
  readonly original?: string;
  readonly escaped?: boolean;
  readonly path?: Path;
  readonly params?: readonly Path[];
  readonly hash?: object;
  readonly program?: Program;
  readonly inverse?: Program;
}
interface Program {
  readonly body: readonly Node[];
  readonly blockParams?: readonly string[];
}
interface Compiler {
  readonly parse: (text: string) => Program;
  readonly compile: (text: string, options: object) => (view: object, options: object) => string;
}

const HELPERS = ["each", "if", "unless"] as const;

/**
 * Compiles a template that somebody else wrote. It may place what the decision gives and nothing more: no helper but each, if
 * and unless, no field that docket does not show itself, no number of its own. Throws DocketError with every defect and its
 * line. The compiler is loaded here and nowhere else.
 */
export async function compileLayout(
  document: LaidOut,
  file: { readonly path: string; readonly text: string; readonly sha256: string },
): Promise<OwnLayout> {
  const { default: handlebars } = (await import("handlebars")) as unknown as { readonly default: Compiler };
  const program = parse(handlebars, file);
  const defects = [...checkBody(program, FIELDS[document], file.path), ...checkDemanded(program, document, file.path)];
  const [first, ...others] = defects;
  if (first) throw new DocketError([first, ...others]);
  const fill = handlebars.compile(file.text, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { each: true, if: true, unless: true, with: false, lookup: false, log: false },
  });
  return {
    path: file.path,
    sha256: file.sha256,
    make: (view) => fill(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }),
  };
}

function parse(handlebars: Compiler, { path, text }: { readonly path: string; readonly text: string }): Program {
  try {
    return handlebars.parse(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = Number(/line (\d+)/.exec(error.message)?.[1] ?? 1);
    const message = `cannot be read as a template: ${visible(error.message.split("\n").at(-1) ?? "")}`;
    throw new DocketError([{ code: "template-refused", message, at: { file: path, line } }], { cause: error });
  }
}

function checkBody({ body, blockParams = [] }: Program, scope: Fields | "text", file: string): readonly Defect[] {
  const named =
    blockParams.length > 0 && body[0] ? [defect(body[0], file, `names of its own (${blockParams.join(" ")})`)] : [];
  return [...named, ...body.flatMap((node) => checkNode(node, scope, file))];
}

function checkNode(node: Node, scope: Fields | "text", file: string): readonly Defect[] {
  switch (node.type) {
    case "CommentStatement":
      return [];
    case "ContentStatement":
      return checkText(node, file);
    case "MustacheStatement":
      return checkMustache(node, scope, file);
    case "BlockStatement":
      return checkBlock(node, scope, file);
    default:
      return [defect(node, file, `a ${node.type}`)];
  }
}

/** The text between the fields: it says what things are called, and never how much. */
function checkText(node: Node, file: string): readonly Defect[] {
  return (node.original ?? "").split("\n").flatMap((text, index) => {
    const at = { file, line: node.loc.start.line + index };
    const refused = (message: string): Defect => ({ code: "template-refused", message, at });
    const digit = /\S*\p{N}\S*/u.exec(text.replace(NAMES_WITH_DIGITS, ""));
    const tag = /<[A-Za-z/!?][^>]*>?/.exec(text.replace(TAGS, ""));
    const unseen = /\uFFFDU\+\w+/.exec(visible(text.replaceAll("\t", " ")));
    const command = /^\s*(?:::|##)(?=[[\w])(?!#* )/.exec(text);
    const address = /\b(?:javascript|vbscript|data)\s*:/i.exec(text);
    const entity = /&(?:#|\w+;)/.exec(text);
    return [
      ...(digit
        ? [refused(`found ${JSON.stringify(digit[0])}, expected no digit: numbers come from the decision only`)]
        : []),
      ...(tag
        ? [refused(`found the tag ${JSON.stringify(tag[0])}, expected none but details, summary, br, sub, sup and kbd`)]
        : []),
      ...(unseen ? [refused(`found a character that cannot be seen, ${unseen[0].slice(1)}`)] : []),
      ...(command ? [refused("begins a line as a command of a CI system does, expected other text")] : []),
      ...(address ? [refused(`found ${JSON.stringify(address[0])}, expected no address that runs`)] : []),
      ...(entity ? [refused(`found ${JSON.stringify(entity[0])}, expected characters written as they are`)] : []),
    ];
  });
}

function checkMustache(node: Node, scope: Fields | "text", file: string): readonly Defect[] {
  const { path, params = [], hash } = node;
  if (!node.escaped) return [defect(node, file, `{{{${String(path?.original)}}}}`)];
  if (!isPlain(path) || params.length > 0 || hash)
    return [
      defect(node, file, `{{${String(path?.original)}}} with a helper, an argument or a path that leads elsewhere`),
    ];
  return fieldAt(scope, path) === "text" ? [] : [unknown(node, path, scope, file)];
}

function checkBlock(node: Node, scope: Fields | "text", file: string): readonly Defect[] {
  const { path, params = [], hash, program, inverse } = node;
  const [value] = params;
  const helper = HELPERS.find((name) => name === path?.original);
  if (!helper || params.length !== 1 || !isPlain(value) || hash)
    return [defect(node, file, `{{#${String(path?.original)}}}`)];
  const isLength = helper !== "each" && value.parts.at(-1) === "length";
  const field = fieldAt(scope, isLength ? { ...value, parts: value.parts.slice(0, -1) } : value);
  const list =
    typeof field === "object" && "list" in field ? (field as { readonly list: Fields | "text" }).list : undefined;
  if (field === undefined || (helper === "each" || isLength ? list === undefined : list !== undefined))
    return [unknown(node, value, scope, file)];
  return [
    ...(program ? checkBody(program, helper === "each" ? list! : scope, file) : []),
    ...(inverse ? checkBody(inverse, scope, file) : []),
  ];
}

/** A path to a field of the scope itself: no data, no parent, no literal. */
function isPlain(path: Path | undefined): path is Path {
  return (
    path?.type === "PathExpression" && !path.data && path.depth === 0 && !/^(?:this|\.)[./]/.test(String(path.original))
  );
}

function fieldAt(scope: Fields | "text", { parts }: Pick<Path, "parts">): Field | undefined {
  if (parts.length === 0) return scope;
  return parts.reduce<Field | undefined>(
    (field, name) =>
      typeof field === "object" && !("list" in field) && Object.hasOwn(field, name) ? field[name] : undefined,
    scope,
  );
}

function checkDemanded({ body }: Program, document: LaidOut, file: string): readonly Defect[] {
  const shown = new Set(body.map(({ type, path }) => (type === "MustacheStatement" ? path?.original : undefined)));
  return DEMANDED[document]
    .filter((field) => !shown.has(field))
    .map((field) => ({
      code: "template-refused",
      message: `shows no {{${field}}} outside of a block, expected one: a document must say what was decided`,
      at: { file },
    }));
}

function unknown(node: Node, path: Path, scope: Fields | "text", file: string): Defect {
  const known = scope === "text" ? "{{this}}" : "one that docket's own template shows there, used as it is used there";
  return {
    code: "template-refused",
    message: `unknown field ${JSON.stringify(path.original)} here, expected ${known}`,
    at: { file, line: node.loc.start.line, column: node.loc.start.column + 1 },
  };
}

function defect(node: Node, file: string, found: string): Defect {
  return {
    code: "template-refused",
    message: `found ${found}, expected {{field}}, {{#each list}}, {{#if field}} or {{#unless field}}`,
    at: { file, line: node.loc.start.line, column: node.loc.start.column + 1 },
  };
}
