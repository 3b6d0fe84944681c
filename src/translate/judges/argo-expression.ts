/**
 * The part of the expression language of github.com/expr-lang/expr that conditions of Argo Rollouts are written in:
 * literals, arithmetic, comparisons, `in`, `and or not`, `?:`, `??`, members and indices, and the functions that
 * Argo offers (asInt, asFloat, isNaN, isInf, isNil, default) with all, any, none, one, filter, map, count, len and a few
 * more. Re-stated from the documentation and from Argo's tests. `matches`, variables, pipes and time are left out: a
 * condition with one of them is an error that says so. Reading takes linear time; evaluation stops at a number of steps.
 */

export type BinaryOperator =
  | "or"
  | "and"
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "in"
  | "not in"
  | "contains"
  | "startsWith"
  | "endsWith"
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "**"
  | "??";

export type ArgoNode =
  | { readonly kind: "number"; readonly value: number; readonly isWhole: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "nil" }
  | { readonly kind: "name"; readonly name: string }
  /** `#` in a predicate, the element that it looks at. */
  | { readonly kind: "element" }
  | { readonly kind: "list"; readonly of: readonly ArgoNode[] }
  | { readonly kind: "not" | "negative"; readonly of: ArgoNode }
  | { readonly kind: "binary"; readonly op: BinaryOperator; readonly left: ArgoNode; readonly right: ArgoNode }
  | { readonly kind: "choice"; readonly when: ArgoNode; readonly yes: ArgoNode; readonly no: ArgoNode }
  | { readonly kind: "member"; readonly of: ArgoNode; readonly key: ArgoNode; readonly isOptional: boolean }
  | { readonly kind: "call"; readonly name: string; readonly of: readonly ArgoNode[] };

/** A condition that cannot be read or evaluated. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";
}

interface Token {
  readonly kind: "number" | "text" | "word" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /[ \t\r\n]+|(?<number>(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)|(?<word>[A-Za-z_$][\w$]*)|(?<sign>\?\?|\?\.|&&|\|\||==|!=|<=|>=|\*\*|[-+*/%^<>!?:.,#()[\]{}])/suy;

const WORDS_MOST = 4096;
const DEPTH_MOST = 64;
const STEPS_MOST = 1_000_000;

function tokens(text: string): Token[] {
  const list: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match)
      throw new ExpressionError(
        `found ${JSON.stringify(text.slice(at, at + 12))} at ${at + 1}, expected a value or an operator`,
      );
    if (list.length >= WORDS_MOST)
      throw new ExpressionError(`found more than ${WORDS_MOST} words and signs, expected a shorter condition`);
    const groups = match.groups!;
    const kind = (["number", "text", "word", "sign"] as const).find((name) => groups[name] !== undefined);
    if (kind) list.push({ kind, text: match[0], at });
  }
  return [...list, { kind: "end", text: "the end", at: text.length }];
}

const WORD_OPERATORS: Readonly<Record<string, BinaryOperator>> = {
  or: "or",
  "||": "or",
  and: "and",
  "&&": "and",
  "==": "==",
  "!=": "!=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  in: "in",
  contains: "contains",
  startsWith: "startsWith",
  endsWith: "endsWith",
  "+": "+",
  "-": "-",
  "*": "*",
  "/": "/",
  "%": "%",
  "**": "**",
  "^": "**",
  "??": "??",
};

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  or: 10,
  and: 15,
  "==": 20,
  "!=": 20,
  "<": 20,
  "<=": 20,
  ">": 20,
  ">=": 20,
  in: 20,
  "not in": 20,
  contains: 20,
  startsWith: 20,
  endsWith: 20,
  "+": 30,
  "-": 30,
  "*": 60,
  "/": 60,
  "%": 60,
  "**": 100,
  "??": 500,
};
const NOT_BINDING = 50;
const NEGATIVE_BINDING = 90;

/** Functions by the number of arguments that they take; the second of the predicate ones looks at each element. */
const FUNCTIONS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  asInt: [1, 1],
  asFloat: [1, 1],
  isNaN: [1, 1],
  isInf: [1, 1],
  isNil: [1, 1],
  default: [2, 2],
  len: [1, 1],
  abs: [1, 1],
  int: [1, 1],
  float: [1, 1],
  min: [1, 64],
  max: [1, 64],
  sum: [1, 1],
  mean: [1, 1],
  all: [2, 2],
  any: [2, 2],
  none: [2, 2],
  one: [2, 2],
  filter: [2, 2],
  map: [2, 2],
  count: [2, 2],
};
const PREDICATES: readonly string[] = ["all", "any", "none", "one", "filter", "map", "count"];

/** Reads a condition. Throws ExpressionError for what the language, or our part of it, does not have. */
export function parseExpression(text: string): ArgoNode {
  return new Parser(tokens(text)).parse();
}

class Parser {
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;
  #isInPredicate = false;

  constructor(list: readonly Token[]) {
    this.#tokens = list;
  }

  parse(): ArgoNode {
    const node = this.#expression(0);
    if (this.#next.kind !== "end") throw this.#unexpected("an operator");
    return node;
  }

  get #next(): Token {
    return this.#tokens[this.#position]!;
  }

  #isNext(...texts: readonly string[]): boolean {
    return (this.#next.kind === "sign" || this.#next.kind === "word") && texts.includes(this.#next.text);
  }

  #take(): Token {
    const token = this.#next;
    if (token.kind !== "end") this.#position += 1;
    return token;
  }

  #expect(text: string): void {
    if (!this.#isNext(text)) throw this.#unexpected(text);
    this.#position += 1;
  }

  #unexpected(expected: string): ExpressionError {
    const { text, at } = this.#next;
    return new ExpressionError(`found ${JSON.stringify(text)} at ${at + 1}, expected ${expected}`);
  }

  #deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEPTH_MOST)
      throw new ExpressionError(`found more than ${DEPTH_MOST} levels, expected a shallower condition`);
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #expression(least: number): ArgoNode {
    return this.#deeper(() => {
      let left = this.#prefixed();
      for (;;) {
        const op = this.#binaryOperator();
        if (op === undefined || BINDING[op] < least) break;
        this.#position += op === "not in" ? 2 : 1;
        // ** binds to the right, all others to the left.
        left = { kind: "binary", op, left, right: this.#expression(op === "**" ? BINDING[op] : BINDING[op] + 1) };
      }
      return least === 0 && this.#isNext("?") ? this.#choice(left) : left;
    });
  }

  #binaryOperator(): BinaryOperator | undefined {
    if (this.#next.kind !== "sign" && this.#next.kind !== "word") return undefined;
    if (this.#next.text === "not" && this.#tokens[this.#position + 1]?.text === "in") return "not in";
    return Object.hasOwn(WORD_OPERATORS, this.#next.text) ? WORD_OPERATORS[this.#next.text] : undefined;
  }

  #choice(when: ArgoNode): ArgoNode {
    this.#expect("?");
    const yes = this.#expression(0);
    this.#expect(":");
    return { kind: "choice", when, yes, no: this.#expression(0) };
  }

  #prefixed(): ArgoNode {
    if (this.#isNext("!", "not")) {
      this.#take();
      return { kind: "not", of: this.#expression(NOT_BINDING) };
    }
    if (this.#isNext("-", "+")) {
      const sign = this.#take().text;
      const of = this.#expression(NEGATIVE_BINDING);
      return sign === "-" ? { kind: "negative", of } : of;
    }
    return this.#members(this.#primary());
  }

  #members(node: ArgoNode): ArgoNode {
    let of = node;
    for (;;) {
      if (this.#isNext(".", "?.")) {
        const isOptional = this.#take().text === "?.";
        const { kind, text } = this.#take();
        if (kind !== "word") throw new ExpressionError(`found ${JSON.stringify(text)} after a dot, expected a name`);
        if (this.#isNext("("))
          throw new ExpressionError(`found the method ${text}(), expected a field: results have no methods`);
        of = { kind: "member", of, key: { kind: "text", value: text }, isOptional };
      } else if (this.#isNext("[")) {
        this.#take();
        const key = this.#expression(0);
        this.#expect("]");
        of = { kind: "member", of, key, isOptional: false };
      } else {
        return of;
      }
    }
  }

  #primary(): ArgoNode {
    const token = this.#take();
    switch (token.kind) {
      case "number": {
        const digits = token.text.replaceAll("_", "");
        return { kind: "number", value: Number(digits), isWhole: /^\d+$/.test(digits) };
      }
      case "text":
        return { kind: "text", value: unescaped(token.text) };
      case "word":
        return this.#word(token);
      default:
        return this.#bracketed(token);
    }
  }

  #bracketed(token: Token): ArgoNode {
    if (token.text === "(" && token.kind === "sign") {
      const node = this.#expression(0);
      this.#expect(")");
      return node;
    }
    if (token.text === "[" && token.kind === "sign") return { kind: "list", of: this.#list("]") };
    // `#` and `.field` are the element and its field.
    if (this.#isInPredicate && token.text === "#") return { kind: "element" };
    if (this.#isInPredicate && token.text === ".") {
      this.#position -= 1;
      return { kind: "element" };
    }
    throw new ExpressionError(`found ${JSON.stringify(token.text)} at ${token.at + 1}, expected a value`);
  }

  #word({ text, at }: Token): ArgoNode {
    if (text === "true" || text === "false") return { kind: "boolean", value: text === "true" };
    if (text === "nil") return { kind: "nil" };
    if (this.#isNext("(")) return this.#call(text);
    if (text === "result") return { kind: "name", name: text };
    throw new ExpressionError(`unknown name ${text} at ${at + 1}, expected result`);
  }

  #call(name: string): ArgoNode {
    if (!Object.hasOwn(FUNCTIONS, name))
      throw new ExpressionError(`unknown name ${name}, expected one of ${Object.keys(FUNCTIONS).join(", ")}`);
    const [least, most] = FUNCTIONS[name]!;
    this.#expect("(");
    const of = PREDICATES.includes(name) ? this.#predicateCall() : this.#list(")");
    if (of.length < least || of.length > most) {
      throw new ExpressionError(
        `found ${of.length} arguments of ${name}, expected ${least === most ? least : `${least} or more`}`,
      );
    }
    return { kind: "call", name, of };
  }

  #predicateCall(): ArgoNode[] {
    const collection = this.#expression(0);
    this.#expect(",");
    const outside = this.#isInPredicate;
    this.#isInPredicate = true;
    const isBraced = this.#isNext("{");
    if (isBraced) this.#take();
    const predicate = this.#expression(0);
    if (isBraced) this.#expect("}");
    this.#isInPredicate = outside;
    this.#expect(")");
    return [collection, predicate];
  }

  #list(end: string): ArgoNode[] {
    const list: ArgoNode[] = [];
    while (!this.#isNext(end)) {
      list.push(this.#expression(0));
      if (!this.#isNext(end)) this.#expect(",");
    }
    this.#take();
    return list;
  }
}

function unescaped(quoted: string): string {
  const inside = quoted.slice(1, -1);
  if (quoted.startsWith("`")) return inside;
  const named: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
  return inside.replace(/\\(.)/gsu, (_, character: string) => named[character] ?? character);
}

type StaticType = "int" | "float64" | "string" | "bool" | "nil" | "array" | "unknown";

/** The type that is known before evaluation; `result` and what is taken from it are of any type. */
function staticType(node: ArgoNode): StaticType {
  switch (node.kind) {
    case "number":
      return node.isWhole ? "int" : "float64";
    case "text":
      return "string";
    case "boolean":
    case "not":
      return "bool";
    case "nil":
      return "nil";
    case "list":
      return "array";
    case "negative":
      return staticType(node.of);
    case "binary":
      return staticBinaryType(node);
    case "call":
      return staticCallType(node.name);
    default:
      return "unknown";
  }
}

function staticBinaryType({ op, left, right }: Extract<ArgoNode, { kind: "binary" }>): StaticType {
  if (op === "??") return "unknown";
  if (!["+", "-", "*", "/", "%", "**"].includes(op)) return "bool";
  const types = [staticType(left), staticType(right)];
  if (types.includes("unknown")) return "unknown";
  if (types[0] === "string") return "string";
  return types.includes("float64") || op === "/" || op === "**" ? "float64" : "int";
}

function staticCallType(name: string): StaticType {
  if (name === "asInt" || name === "int" || name === "len" || name === "count") return "int";
  if (name === "asFloat" || name === "float" || name === "mean") return "float64";
  if (["isNaN", "isInf", "isNil", "all", "any", "none", "one"].includes(name)) return "bool";
  return name === "filter" || name === "map" ? "array" : "unknown";
}

function isNumeric(type: StaticType): boolean {
  return type === "int" || type === "float64";
}

/** Comparisons of types that can never be equal are refused before evaluation, as the original's compiler does. */
function checkTypes(node: ArgoNode): void {
  if (node.kind === "binary") {
    const [left, right] = [staticType(node.left), staticType(node.right)];
    const isKnown = ![left, right].some((type) => type === "unknown" || type === "nil");
    const isSame = left === right || (isNumeric(left) && isNumeric(right));
    if (["==", "!=", "<", "<=", ">", ">="].includes(node.op) && isKnown && !isSame) {
      throw new ExpressionError(`invalid operation: ${node.op} (mismatched types ${left} and ${right})`);
    }
  }
  for (const child of childrenOf(node)) checkTypes(child);
}

function childrenOf(node: ArgoNode): readonly ArgoNode[] {
  switch (node.kind) {
    case "not":
    case "negative":
      return [node.of];
    case "binary":
      return [node.left, node.right];
    case "choice":
      return [node.when, node.yes, node.no];
    case "member":
      return [node.of, node.key];
    case "list":
    case "call":
      return node.of;
    default:
      return [];
  }
}

/** Evaluates a condition on a measured result. Throws ExpressionError where the original answers with an error. */
export function evaluateCondition(text: string, result: unknown): boolean {
  const node = parseExpression(text);
  checkTypes(node);
  const type = staticType(node);
  if (type !== "bool" && type !== "unknown") throw new ExpressionError(`expected bool, but got ${type}`);
  const value = evaluateExpression(node, result);
  if (typeof value !== "boolean") throw new ExpressionError(`expected bool, but got ${typeNameOf(value)}`);
  return value;
}

/** The value of a parsed expression. Throws ExpressionError. */
export function evaluateExpression(node: ArgoNode, result: unknown): unknown {
  return new Evaluation(result).valueOf(node, undefined);
}

class Evaluation {
  readonly #result: unknown;
  #steps = 0;

  constructor(result: unknown) {
    this.#result = result;
  }

  valueOf(node: ArgoNode, element: unknown): unknown {
    this.#steps += 1;
    if (this.#steps > STEPS_MOST)
      throw new ExpressionError(`found more than ${STEPS_MOST} steps, expected a simpler condition`);
    switch (node.kind) {
      case "number":
      case "text":
      case "boolean":
        return node.value;
      case "nil":
        return undefined;
      case "name":
        return this.#result ?? undefined;
      case "element":
        return element;
      case "list":
        return node.of.map((item) => this.valueOf(item, element));
      case "not":
        return !requireBoolean(this.valueOf(node.of, element), "not");
      case "negative":
        return -requireNumber(this.valueOf(node.of, element), "-");
      case "binary":
        return this.#binary(node, element);
      case "choice":
        return this.valueOf(requireBoolean(this.valueOf(node.when, element), "?") ? node.yes : node.no, element);
      case "member":
        return this.#member(node, element);
      default:
        return this.#call(node, element);
    }
  }

  #binary({ op, left, right }: Extract<ArgoNode, { kind: "binary" }>, element: unknown): unknown {
    const a = this.valueOf(left, element);
    if (op === "and") return requireBoolean(a, op) && requireBoolean(this.valueOf(right, element), op);
    if (op === "or") return requireBoolean(a, op) || requireBoolean(this.valueOf(right, element), op);
    if (op === "??") return a ?? this.valueOf(right, element);
    const b = this.valueOf(right, element);
    switch (op) {
      case "==":
        return this.#isSame(a, b);
      case "!=":
        return !this.#isSame(a, b);
      case "in":
        return this.#isIn(a, b);
      case "not in":
        return !this.#isIn(a, b);
      default:
        return typeof a === "string" && typeof b === "string"
          ? ofTexts(op, a, b)
          : ofNumbers(op, requireNumber(a, op), requireNumber(b, op));
    }
  }

  #isSame(a: unknown, b: unknown): boolean {
    this.#steps += 1;
    if (Array.isArray(a) && Array.isArray(b))
      return a.length === b.length && a.every((item, index) => this.#isSame(item, b[index]));
    return (a ?? undefined) === (b ?? undefined);
  }

  #isIn(item: unknown, collection: unknown): boolean {
    if (Array.isArray(collection)) {
      this.#steps += collection.length;
      return collection.some((candidate) => this.#isSame(item, candidate));
    }
    if (isObject(collection) && typeof item === "string") return Object.hasOwn(collection, item);
    throw new ExpressionError(`found ${typeNameOf(collection)} to the right of in, expected a list`);
  }

  #member({ of, key, isOptional }: Extract<ArgoNode, { kind: "member" }>, element: unknown): unknown {
    const owner = this.valueOf(of, element);
    const name = this.valueOf(key, element);
    if (owner === undefined && isOptional) return undefined;
    if (Array.isArray(owner) && typeof name === "number") {
      const index = name < 0 ? owner.length + name : name;
      if (!Number.isInteger(index) || index < 0 || index >= owner.length)
        throw new ExpressionError(`index out of range: ${name} (array length is ${owner.length})`);
      return (owner[index] as unknown) ?? undefined;
    }
    if (isObject(owner) && typeof name === "string")
      return Object.hasOwn(owner, name) ? (owner[name] ?? undefined) : undefined;
    throw new ExpressionError(`cannot fetch ${String(name)} from ${typeNameOf(owner)}`);
  }

  #call({ name, of }: Extract<ArgoNode, { kind: "call" }>, element: unknown): unknown {
    if (PREDICATES.includes(name)) return this.#predicate(name, of as readonly [ArgoNode, ArgoNode], element);
    const values = of.map((argument) => this.valueOf(argument, element));
    const [first] = values;
    switch (name) {
      case "asInt":
      case "int":
        return asInt(first);
      case "asFloat":
      case "float":
        return asFloat(first);
      case "isNaN":
        return Number.isNaN(requireNumber(first, name));
      case "isInf":
        return Math.abs(requireNumber(first, name)) === Infinity;
      case "isNil":
        return first === undefined;
      case "default":
        return isNilOrEmpty(first) ? values[1] : first;
      case "len":
        return lengthOf(first);
      case "abs":
        return Math.abs(requireNumber(first, name));
      default:
        return foldNumbers(name, Array.isArray(first) ? (first as unknown[]) : values);
    }
  }

  #predicate(name: string, [collection, predicate]: readonly [ArgoNode, ArgoNode], element: unknown): unknown {
    const list = this.valueOf(collection, element);
    if (!Array.isArray(list)) throw new ExpressionError(`found ${typeNameOf(list)} in ${name}, expected a list`);
    if (name === "map") return list.map((item: unknown) => this.valueOf(predicate, item ?? undefined));
    const holds = (item: unknown) => requireBoolean(this.valueOf(predicate, item ?? undefined), name);
    switch (name) {
      // Of an empty list `all` and `none` are true: a query that found nothing passes such a condition.
      case "all":
        return list.every(holds);
      case "any":
        return list.some(holds);
      case "none":
        return !list.some(holds);
      case "one":
        return list.filter(holds).length === 1;
      case "filter":
        return list.filter(holds);
      default:
        return list.filter(holds).length;
    }
  }
}

function ofTexts(op: BinaryOperator, a: string, b: string): unknown {
  const operations: Partial<Record<BinaryOperator, () => unknown>> = {
    "<": () => a < b,
    "<=": () => a <= b,
    ">": () => a > b,
    ">=": () => a >= b,
    "+": () => a + b,
    contains: () => a.includes(b),
    startsWith: () => a.startsWith(b),
    endsWith: () => a.endsWith(b),
  };
  const operation = operations[op];
  if (!operation) throw new ExpressionError(`invalid operation: ${op} (mismatched types string and string)`);
  return operation();
}

function ofNumbers(op: BinaryOperator, a: number, b: number): unknown {
  const operations: Partial<Record<BinaryOperator, () => unknown>> = {
    "<": () => a < b,
    "<=": () => a <= b,
    ">": () => a > b,
    ">=": () => a >= b,
    "+": () => a + b,
    "-": () => a - b,
    "*": () => a * b,
    "/": () => a / b,
    "%": () => a % b,
    "**": () => a ** b,
  };
  const operation = operations[op];
  if (!operation) throw new ExpressionError(`invalid operation: ${op} (mismatched types float64 and float64)`);
  return operation();
}

/** A whole number from a number (towards 0) or from the text of a whole number. */
export function asInt(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return Math.trunc(value);
  if (typeof value === "string" && /^[+-]?\d+$/.test(value)) return Number(value);
  throw new ExpressionError(`strconv.ParseInt: parsing ${JSON.stringify(String(value))}: invalid syntax`);
}

/** A number from a number or from its text. */
export function asFloat(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(value)) return Number(value);
  throw new ExpressionError(`strconv.ParseFloat: parsing ${JSON.stringify(String(value))}: invalid syntax`);
}

/** Whether a provider returned nothing: no value, or a list without elements. */
export function isNilOrEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function lengthOf(value: unknown): number {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  if (isObject(value)) return Object.keys(value).length;
  throw new ExpressionError(`invalid argument for len (type ${typeNameOf(value)})`);
}

function foldNumbers(name: string, values: readonly unknown[]): number {
  const numbers = values.map((value) => requireNumber(value, name));
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (name === "sum") return sum;
  if (numbers.length === 0) throw new ExpressionError(`found no values in ${name}, expected at least one`);
  if (name === "mean") return sum / numbers.length;
  return numbers.reduce((best, value) => (name === "min" ? Math.min(best, value) : Math.max(best, value)));
}

function requireNumber(value: unknown, where: string): number {
  if (typeof value !== "number") throw new ExpressionError(`found ${typeNameOf(value)} in ${where}, expected a number`);
  return value;
}

function requireBoolean(value: unknown, where: string): boolean {
  if (typeof value !== "boolean") throw new ExpressionError(`found ${typeNameOf(value)} in ${where}, expected bool`);
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeNameOf(value: unknown): string {
  if (value === undefined || value === null) return "nil";
  if (Array.isArray(value)) return "array";
  return { number: "float64", boolean: "bool" }[typeof value as "number" | "boolean"] ?? typeof value;
}
