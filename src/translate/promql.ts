import type { WrittenUnit } from "./plan-words.ts";

/** As much of PromQL as it takes to find a query's outermost operator; the queries themselves are never evaluated. */

export interface Comparison {
  readonly left: string;
  readonly op: "==" | "!=" | "<=" | "<" | ">=" | ">";
  readonly right: string;
}

interface OuterOperator {
  readonly op: string;
  readonly from: number;
  readonly to: number;
}

const WORDS = ["and", "or", "unless"];
const COMPARISONS = ["==", "!=", "<=", ">=", "<", ">"];

/** Operators that stand outside every bracket and text, in the order of the query. Undefined where brackets do not match. */
function outerOperators(query: string): OuterOperator[] | undefined {
  const found: OuterOperator[] = [];
  const open: string[] = [];
  const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
  for (let at = 0; at < query.length; at += 1) {
    const character = query[at]!;
    if (character === '"' || character === "'" || character === "`") {
      at = endOfText(query, at);
      if (at < 0) return undefined;
    } else if (closing[character]) {
      open.push(closing[character]);
    } else if (character === ")" || character === "]" || character === "}") {
      if (open.pop() !== character) return undefined;
    } else if (/[A-Za-z_:]/.test(character)) {
      let end = at + 1;
      while (end < query.length && /[\w:]/.test(query[end]!)) end += 1;
      const word = query.slice(at, end).toLowerCase();
      if (open.length === 0 && WORDS.includes(word)) found.push({ op: word, from: at, to: end });
      at = end - 1;
    } else if (open.length === 0) {
      const op =
        COMPARISONS.find((candidate) => query.startsWith(candidate, at)) ??
        (/[-+*/%^]/.test(character) ? character : undefined);
      if (op !== undefined) {
        found.push({ op, from: at, to: at + op.length });
        at += op.length - 1;
      }
    }
  }
  return open.length === 0 ? found : undefined;
}

function endOfText(query: string, from: number): number {
  const quote = query[from]!;
  for (let at = from + 1; at < query.length; at += 1) {
    if (query[at] === "\\" && quote !== "`") at += 1;
    else if (query[at] === quote) return at;
  }
  return -1;
}

/** The query without comments, without blanks around it and without brackets around the whole of it. */
export function bare(query: string): string {
  let text = withoutComments(query).trim();
  // Each round takes a pair of brackets off; a query has few of them, and a hostile one is not followed for ever.
  for (let round = 0; round < 8 && text.startsWith("(") && text.endsWith(")"); round += 1) {
    const inside = text.slice(1, -1);
    if (outerOperators(inside) === undefined) break;
    text = inside.trim();
  }
  return text;
}

function withoutComments(query: string): string {
  if (!query.includes("#")) return query;
  let text = "";
  for (let at = 0; at < query.length; at += 1) {
    const character = query[at]!;
    if (character === "#") {
      const end = query.indexOf("\n", at);
      if (end < 0) return text;
      at = end - 1;
    } else if (character === '"' || character === "'" || character === "`") {
      const end = endOfText(query, at);
      if (end < 0) return query;
      text += query.slice(at, end + 1);
      at = end;
    } else {
      text += character;
    }
  }
  return text;
}

/** The parts of a query that `or`, else `and` and `unless`, joins outermost; undefined where none does. */
export function splitSets(
  query: string,
): { readonly op: "or" | "and" | "unless"; readonly left: string; readonly right: string } | undefined {
  const operators = outerOperators(query) ?? [];
  // The weakest binds last, and of equals the last: that one is the outermost.
  const outermost =
    operators.filter(({ op }) => op === "or").at(-1) ?? operators.filter(({ op }) => WORDS.includes(op)).at(-1);
  if (!outermost) return undefined;
  return { op: outermost.op as "or", left: query.slice(0, outermost.from), right: query.slice(outermost.to) };
}

/** The one comparison that a query is outermost; undefined where there is none, or more than one. */
export function splitComparison(query: string): Comparison | undefined {
  const comparisons = (outerOperators(query) ?? []).filter(({ op }) => COMPARISONS.includes(op));
  const [comparison] = comparisons;
  if (!comparison || comparisons.length > 1) return undefined;
  const right = query
    .slice(comparison.to)
    .trim()
    .replace(/^bool\b/, "");
  return { left: query.slice(0, comparison.from).trim(), op: comparison.op as Comparison["op"], right: right.trim() };
}

function splitArithmetic(
  query: string,
): { readonly op: string; readonly left: string; readonly right: string } | undefined {
  const operators = outerOperators(query) ?? [];
  const last =
    operators.filter(({ op }) => op === "+" || op === "-").at(-1) ??
    operators.filter(({ op }) => "*/%".includes(op)).at(-1);
  return last && { op: last.op, left: bare(query.slice(0, last.from)), right: bare(query.slice(last.to)) };
}

/**
 * The unit of a query's values where its form tells it beyond doubt, else `none`: a quantile of buckets or a gauge whose
 * name ends in its unit, a share of a counter in itself, a share times 100, one minus a share.
 */
export function unitOfQuery(query: string, depth = 0): WrittenUnit {
  const text = bare(query);
  const parts = depth < 8 ? splitArithmetic(text) : undefined;
  if (!parts) return unitOfCall(text);
  const { op, left, right } = parts;
  if (op === "/") return isOneMetric(left, right) ? "ratio" : unitOfMean(left, right);
  const [leftUnit, rightUnit] = [unitOfQuery(left, depth + 1), unitOfQuery(right, depth + 1)];
  if (op === "*" && ((right === "100" && leftUnit === "ratio") || (left === "100" && rightUnit === "ratio")))
    return "%";
  if (op === "-" && left === "1" && rightUnit === "ratio") return "ratio";
  return "none";
}

function unitOfCall(text: string): WrittenUnit {
  const [name, ...others] = new Set(metricNames(text));
  if (name === undefined || others.length > 0) return "none";
  if (/^histogram_quantile\s*\(/.test(text)) return unitOfName(name.replace(/_bucket$/, ""));
  // The rate of something is no longer in its unit.
  return /\b(?:rate|irate|increase|delta|deriv|count|changes|resets)\s*(?:\(|by\b|without\b)/.test(text)
    ? "none"
    : unitOfName(name);
}

function unitOfName(name: string): WrittenUnit {
  if (/_(?:seconds)$/.test(name)) return "s";
  if (/_(?:milliseconds|ms)$/.test(name)) return "ms";
  if (name.endsWith("_bytes")) return "bytes";
  return name.endsWith("_ratio") ? "ratio" : "none";
}

function isOneMetric(left: string, right: string): boolean {
  const [names, others] = [metricNames(left), metricNames(right)];
  return names.length === 1 && others.length === 1 && names[0] === others[0];
}

function unitOfMean(left: string, right: string): WrittenUnit {
  const [sum, count] = [metricNames(left), metricNames(right)];
  const base = sum[0]?.endsWith("_sum") ? sum[0].slice(0, -4) : undefined;
  return sum.length === 1 && count.length === 1 && base !== undefined && count[0] === `${base}_count`
    ? unitOfName(base)
    : "none";
}

/** Names of metrics: those before `{` or `[`, or a query that is nothing but a name. */
function metricNames(query: string): string[] {
  const text = query.trim();
  if (/^[A-Za-z_:][\w:]*$/.test(text)) return [text];
  return [...text.matchAll(/(?<![\w:])[A-Za-z_:][\w:]*(?=\s?[{[])/g)].map(([name]) => name);
}
