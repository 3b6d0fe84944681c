import MarkdownIt from "markdown-it";
import type { DecisionDocument } from "../src/model/decision-document.ts";
import { formatSpan } from "../src/render/numbers.ts";
import { tellingSlos } from "../src/render/slo-words.ts";
import { visible } from "../src/render/visible.ts";

/** The law that every number of a document has its source in the decision, for whoever has documents to hold to it. */

/** As browsers and forges read it: tables, raw HTML, and addresses that turn into links by themselves. */
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
export type Token = ReturnType<typeof reader.parse>[number];

export const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
export const tokensOf = (document: string): readonly Token[] => reader.parse(document.replace(FRONT_MATTER, ""), {});

/** What a reader sees of inline content. */
export function seen(token: Token): string {
  return (token.children ?? [])
    .map((child) =>
      child.type === "text" || child.type === "text_special" || child.type === "code_inline"
        ? child.content
        : child.type.endsWith("break")
          ? "\n"
          : "",
    )
    .join("");
}

export const collapsed = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Numbers of a document that decision.json does not hold as numbers, by rule: dates, times of day, digests and everything else
 * in code; numbers of evidence (E12) and of lines; JSON pointers; whatever a text of the plan or of the evidence says, for it
 * stands in decision.json word for word; percentiles, codes and other names of ours that begin with a letter.
 */
function numbersOf(
  inlines: readonly string[],
  decision: DecisionDocument,
): readonly { readonly number: string; readonly unit: string; readonly around: string }[] {
  const whole = inlines.join("\n");
  const quoted = [...new Set(textsOf(decision))]
    .map(visible)
    .filter((text) => /\d/.test(text) && /\D/.test(text) && whole.includes(text))
    .toSorted((a, b) => b.length - a.length)
    .map((text) => new RegExp(`(?<![\\w.,])${text.replace(/[^\w\s]/g, "\\$&")}(?![\\w])`, "g"));
  return inlines.flatMap((inline) => {
    let text = inline;
    for (const one of quoted) text = text.replaceAll(one, " ");
    text = text
      .replaceAll("\u00A0", " ")
      .replace(
        /\b\d{4}-\d\d-\d\d\b|\b\d\d:\d\d:\d\d(?:\.\d+)?\b|\bE\d+\b|\b(?:plan )?line \d+\b|(?<=\s)\/\S+|\bE1 to E\d+|< 0\.0001/g,
        " ",
      )
      .replace(/\b429 for\b/g, " ");
    return [
      ...text.matchAll(
        /(?<![\w.,-])(\d[\d,]*(?:\.\d+)?)(?![\w])(?:(?: to [+-]?[\d.,]+)? (%|percentage points|ms|kB|MB|m|s|h|d)(?!\w))?/g,
      ),
    ].map((match) => ({
      number: match[1]!.replaceAll(",", ""),
      unit: match[2] ?? "",
      around: text.slice(Math.max(0, match.index - 30), match.index + 30),
    }));
  });
}

/** The texts of a Markdown document, line by line; what stands beside a picture is one of them. */
function markdownTexts(document: string): readonly string[] {
  return tokensOf(document)
    .filter(({ type }) => type === "inline")
    .map((token) =>
      (token.children ?? [])
        .flatMap((child) => (child.type === "image" ? (child.children ?? []) : [child]))
        .map(({ type, content }) => (/^(?:text|text_special)$/.test(type) ? content : " "))
        .join(""),
    );
}

/** The texts of a chart but the numbers of its scales, which measure and are nobody's evidence. */
export function chartTexts(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:title|desc|text)((?: [\w-]+="[^"]*")*)>([^<]*)</g)]
    .filter(([, attributes]) => !/ class="tick[ "]/.test(attributes!))
    .map(([, , text]) => unescaped(text!));
}

/** The texts of the page but mathematics, style, digests, paths and what the browser shows of scales. */
export function pageTexts(page: string): readonly string[] {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(
      /<text [^>]*class="tick[ "][^>]*>[^<]*<\/text>|<dd class="formula">[^<]*<\/dd>|<code[^>]*>[^<]*<\/code>/g,
      " ",
    )
    .replace(/<pre>[\s\S]*?<\/pre>/g, " ")
    .split(/<[^>]*>/)
    .filter((text) => text.trim() !== "")
    .map(unescaped);
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const member of Object.values(value)) yield* textsOf(member);
}

export function* numericMembers(value: unknown): Generator<number> {
  if (typeof value === "number") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      // Statuses are keys.
      if (/^\d+$/.test(key) && !Array.isArray(value)) yield Number(key);
      yield* numericMembers(member);
    }
  }
}

/** Counts of things that stand in decision.json one by one, spans between two of its times, and the durations of triggers. */
function counted(decision: DecisionDocument): readonly number[] {
  const { evidence, findings, observed } = decision;
  const read = evidence.filter(({ status }) => status === "read").length;
  const users = observed.load.flatMap(({ users: all = [] }) => {
    const limited = all.filter(({ byStatus }) => (byStatus["429"] ?? 0) > 0).length;
    return [limited, all.length - limited];
  });
  return [
    evidence.length,
    read,
    evidence.length - read,
    findings.filter(
      ({ kind, severity, verdict }) => kind === "guardrail" && severity === "blocking" && verdict === "pass",
    ).length,
    findings.filter(({ settledBy }) => settledBy !== undefined).length,
    tellingSlos(findings.filter(({ id }) => decision.binding.includes(id))).length - 1,
    ...observed.load.flatMap(({ trend }) =>
      trend.slice(1, 2).map(({ from }) => Date.parse(from) - Date.parse(trend[0]!.from)),
    ),
    ...users,
    ...decision.phases.map(({ from, to }) => Date.parse(to) - Date.parse(from)),
    ...findings.flatMap(({ rule }) => [...rule.matchAll(/ for (\d+)s$/g)].map((match) => Number(match[1]) * 1_000)),
  ];
}

/** Longer spans are said in two units: those that a number of the decision gives are taken out whole. */
function withoutSpans(document: string, sources: readonly number[]): string {
  const spans = [...new Set(sources.filter((ms) => ms >= 120_000).map((ms) => formatSpan(ms)))].filter((span) =>
    /\d\D+\d/.test(span),
  );
  return spans.sort((a, b) => b.length - a.length).reduce((text, span) => text.replaceAll(span, "some time"), document);
}

/** The numbers of a document that no number of the decision gives when it is rounded to the decimals shown. */
export function unsourced(
  document: string,
  decision: DecisionDocument,
  read: (document: string) => readonly string[] = markdownTexts,
): readonly string[] {
  const sources = [...numericMembers(decision), ...counted(decision)].map(Math.abs);
  const SCALES: Readonly<Record<string, readonly number[]>> = {
    "": [1],
    "%": [100],
    "percentage points": [100],
    ms: [1],
    kB: [1e-3],
    MB: [1e-6],
    s: [1e-3],
    m: [1 / 60_000],
    h: [1 / 3_600_000],
    d: [1 / 86_400_000],
  };
  const rounded = new Map<string, ReadonlySet<string>>();
  const shownBy = (scale: number, decimals: number): ReadonlySet<string> => {
    const key = `${scale}/${decimals}`;
    const shown =
      rounded.get(key) ??
      new Set(sources.map((source) => (scale < 1 ? source / Math.round(1 / scale) : source * scale).toFixed(decimals)));
    rounded.set(key, shown);
    return shown;
  };
  return numbersOf(read(withoutSpans(document, sources)), decision)
    .filter(
      ({ number, unit }) =>
        !SCALES[unit]!.some((scale) => shownBy(scale, number.split(".")[1]?.length ?? 0).has(number)),
    )
    .map(({ number, unit, around }) => `${number} ${unit} in ${JSON.stringify(around)}`);
}
