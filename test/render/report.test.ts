import { createHash } from "node:crypto";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { documentsOf } from "../../src/documents.ts";
import { isDrawn } from "../../src/render/chart/chart.ts";
import { chartsOf } from "../../src/render/chart/charts.ts";
import { markdownPage } from "../../src/render/report/markdown-page.ts";
import { decisionOn, EXTREMES } from "./decisions.ts";

const SIZE_MOST = 1_500_000;
/** What may stand in the page at all: no element that runs, loads, sends or embeds anything. */
const ELEMENTS = new Set(
  "html head meta title style body a header h1 h2 h3 h4 h5 h6 p div span dl dt dd nav ul ol li main section article details summary table thead tbody tr th td code pre figure figcaption footer strong em s br hr svg desc g rect line path circle text".split(
    " ",
  ),
);

const idsOf = (page: string): readonly string[] => [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
const linksOf = (page: string): readonly string[] =>
  [...page.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map((match) => match[1]!);

describe.for(EXTREMES)("the report on %s", ([, decision]) => {
  const made = documentsOf(decision).then((documents) => documents.get("report.html")!);

  test("allows its own style and nothing else", async () => {
    const page = await made;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; img-src 'none'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<style/g)).toHaveLength(1);
    const tags = new Set([...page.matchAll(/<(\w+)/g)].map(([, name]) => name!));
    expect([...tags].filter((name) => !ELEMENTS.has(name))).toEqual([]);
    const attributes = [...page.matchAll(/<\w+((?:\s[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].flatMap(([, all]) =>
      [...all!.matchAll(/\s([\w:-]+)(?:=|(?=\s|$))/g)].map(([, name]) => name!),
    );
    expect(attributes.filter((name) => /^(?:style|src|srcset|on\w+|action|formaction)$/i.test(name))).toEqual([]);
  });

  test("leads everywhere, and nowhere else", async () => {
    const page = await made;
    const ids = idsOf(page);
    expect(ids.length).toBe(new Set(ids).size);
    const links = linksOf(page);
    expect(links.filter((target) => target.startsWith("#") && !ids.includes(target.slice(1)))).toEqual([]);
    const outward = links.filter((target) => !target.startsWith("#"));
    expect(
      outward.filter(
        (target) =>
          !/^(?:decision\.json|DECISION\.md|CANARY_EXECUTION_SUMMARY\.md)$/.test(target) &&
          !/^inputs\/[\w%./~!*()-]+$/.test(target),
      ),
    ).toEqual([]);
  });

  test("tells every finding, every chart and every piece of evidence, and is no larger than it may be", async () => {
    const page = await made;
    const ids = new Set(idsOf(page));
    for (const [index] of decision.findings.entries()) expect(ids.has(`finding-${index + 1}`)).toBe(true);
    for (const [index] of decision.evidence.entries()) expect(ids.has(`evidence-${index + 1}`)).toBe(true);
    for (const chart of chartsOf(decision)) expect(ids.has(`chart-${chart.name}`)).toBe(true);
    expect(page.match(/<svg/g)).toHaveLength(chartsOf(decision).filter(isDrawn).length);
    expect(Buffer.byteLength(page)).toBeLessThan(SIZE_MOST);
    expect(page).toMatch(/<\/html>\n$/);
  });
});

test("a finding leads to its rule, its line of the plan, its formula with the numbers, its records and its sources", async () => {
  const decision = await decisionOn("error-regression");
  const page = (await documentsOf(decision)).get("report.html")!;
  const index = decision.findings.findIndex(({ id }) => id === "success_rate/full");
  const begin = page.indexOf(`<article id="finding-${index + 1}">`);
  const article = page.slice(begin, page.indexOf("</article>", begin));
  const { observation, examples } = decision.findings[index]!;
  expect(article).toContain("<details open>");
  expect(article).toMatch(/<dt>plan<\/dt>\s*<dd>docket\.yaml:64:5 {2}- success_rate &gt;= 99%<\/dd>/);
  expect(article).toContain("Clopper and Pearson 1934");
  expect(article).toContain(
    `observed = ${observation!.observed}, n = ${observation!.samples}, bad = ${observation!.bad}`,
  );
  for (const { line } of examples!) expect(article).toContain(`<th scope="row">${line}</th>`);
  for (const { path, sha256 } of observation!.sources) {
    expect(article).toContain(`href="inputs/${path}"`);
    expect(article).toContain(sha256);
  }
});

test("a Markdown document stands in the page as forges show it, without any of its tags or addresses", async () => {
  const documents = await documentsOf(await decisionOn("brief-spike"));
  const summary = documents.get("CANARY_EXECUTION_SUMMARY.md")!;
  const page = markdownPage(summary);
  const forge = new MarkdownIt({ html: true }).render(summary);
  for (const tag of ["table", "tr", "td", "li", "pre", "details", "summary"]) {
    const count = (text: string): number => text.match(new RegExp(`<${tag}[ >]`, "g"))?.length ?? 0;
    expect([tag, count(page)]).toEqual([tag, count(forge)]);
  }
  expect(page).not.toMatch(/&lt;\/?(?:details|summary)|&lt;!--/);
});

test.for([
  ["a script", "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"],
  [
    "a script in a summary",
    "<details><summary><b>x</b></summary>",
    "<p>&lt;details&gt;&lt;summary&gt;&lt;b&gt;x&lt;/b&gt;&lt;/summary&gt;</p>\n",
  ],
  ["a link", "[a](https://evil.example)", "<p>[a](https://evil.example)</p>\n"],
  ["an address", "<https://evil.example>", "<p>&lt;https://evil.example&gt;</p>\n"],
  ["a picture from elsewhere", "![a](https://evil.example/a.png)", "<p>a</p>\n"],
  ["a chart", "![a](charts/errors.svg)", '<p><a href="#chart-errors">Chart</a>: a</p>\n'],
  ["a heading", "# a", "<h3>a</h3>\n"],
  ["a name that is not called", "@<!-- -->all", "<p>@all</p>\n"],
] as const)("%s in a document", ([, markdown, page]) => {
  expect(markdownPage(markdown)).toBe(page);
});
