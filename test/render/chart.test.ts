import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanXml } from "../../src/read/scan/xml.ts";
import { type Chart, isDrawn, svgFile, svgInline, WIDTH_PX } from "../../src/render/chart/chart.ts";
import { chartsOf } from "../../src/render/chart/charts.ts";
import { widthOf } from "../../src/render/chart/svg.ts";
import { decisionOn, EXTREMES, HOSTILE_NAME } from "./decisions.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a picture in order; throws where it is no well-formed XML. */
function elementsOf(svg: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  scanXml(
    svg,
    {
      open: (name, attributes) => {
        const element = { name, attributes, text: "" };
        found.push(element);
        open.push(element);
      },
      text: (text) => {
        if (open.length > 0) open.at(-1)!.text += text;
      },
      close: () => {
        open.pop();
      },
    },
    { file: "chart.svg" },
  );
  return found;
}

/** Where a text lies, as narrow as the narrowest usual face shows it. */
function boxOf({ attributes, text }: Element) {
  const size = Number(attributes["font-size"] ?? 12.5);
  const width = widthOf(text, size) * 0.8;
  const x = Number(attributes["x"]);
  const left = { end: x - width, middle: x - width / 2 }[attributes["text-anchor"] ?? ""] ?? x;
  const y = Number(attributes["y"]);
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.15 };
}

const drawn = (charts: ReturnType<typeof chartsOf>): readonly Chart[] => charts.filter(isDrawn);

describe.for(EXTREMES)("the charts of %s", ([, decision]) => {
  const charts = drawn(chartsOf(decision)).map((chart) => ({ chart, elements: elementsOf(svgFile(chart)) }));

  test("are there, and well-formed", () => {
    expect(charts.map(({ chart }) => chart.name)).toEqual(
      expect.arrayContaining(["guardrails", "latency", "errors", "traffic"]),
    );
  });

  test("are told in words", () => {
    for (const { chart, elements } of charts) {
      const [svg, title, description] = elements;
      expect(svg!.attributes["role"]).toBe("img");
      expect(svg!.attributes["aria-labelledby"]).toBe(`${title!.attributes["id"]} ${description!.attributes["id"]}`);
      expect([title!.name, description!.name]).toEqual(["title", "desc"]);
      expect(description!.text.length).toBeGreaterThan(chart.title.length);
    }
  });

  test("hold finite numbers of two decimals at most", () => {
    for (const { chart, elements } of charts) {
      const shapes = elements.flatMap(({ attributes }) =>
        ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "d"].flatMap(
          (key) => attributes[key] ?? [],
        ),
      );
      expect([
        chart.name,
        shapes.filter((value) => /NaN|Infinity|e[+-]|\.\d{3}|(?<![\d.])-0(?![.\d])/.test(value)),
      ]).toEqual([chart.name, []]);
      expect([chart.name, shapes.filter((value) => value.startsWith("-"))]).toEqual([chart.name, []]);
    }
  });

  test("cut nothing off", () => {
    for (const { chart, elements } of charts) {
      const outside = elements
        .filter(({ name }) => name === "text")
        .map(boxOf)
        .filter(({ left, right, top, bottom }) => left < 0 || right > WIDTH_PX || top < 0 || bottom > chart.heightPx);
      expect([chart.name, outside]).toEqual([chart.name, []]);
    }
  });

  test("lay no text upon another", () => {
    for (const { chart, elements } of charts) {
      const boxes = elements.filter(({ name, text }) => name === "text" && text !== "").map(boxOf);
      const overlaps = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          )
          .map((other) => `${one.text} / ${other.text}`),
      );
      expect([chart.name, overlaps]).toEqual([chart.name, []]);
    }
  });

  test("are the same twice, and have no style where they stand in a page", () => {
    const again = drawn(chartsOf(structuredClone(decision)));
    expect(again.map(svgFile)).toEqual(charts.map(({ chart }) => svgFile(chart)));
    for (const { chart } of charts) expect(svgInline(chart)).not.toMatch(/<style|style=|<script|\bon\w+=/);
  });
});

test("a name changes nothing but words", async () => {
  const shapes = (decision: (typeof EXTREMES)[number][1]): readonly string[] =>
    drawn(chartsOf(decision)).map((chart) =>
      elementsOf(svgFile(chart))
        .filter(({ name }) => name !== "text")
        .map(({ name }) => name)
        .join(" "),
    );
  const [, hostile] = EXTREMES.find(([name]) => name === "hostile names")!;
  expect(shapes(hostile)).toEqual(shapes(await decisionOn("brief-spike")));
  expect(HOSTILE_NAME).toContain("<script>");
  for (const chart of drawn(chartsOf(hostile))) expect(svgFile(chart)).not.toMatch(/<script|\p{Bidi_Control}/u);
});

test("every colour is there in light and in dark, and the dark one for those alone who want it", async () => {
  const charts = drawn(chartsOf(await decisionOn("error-regression")));
  for (const chart of charts) {
    const svg = svgFile(chart);
    const style = /<style>(.*)<\/style>/.exec(svg)![1]!;
    expect(style).toMatch(/^@media \(prefers-color-scheme: dark\)\{/);
    const roles = new Set([...svg.matchAll(/\b[fs]-[a-z]+\b(?=[ "])/g)].map(([role]) => role));
    expect([...roles].filter((role) => !style.includes(`.${role}{`))).toEqual([]);
    const shapes = svg.replace(/<style>.*<\/style>/, "");
    expect(shapes).not.toMatch(/(?:fill|stroke)="(?!none|#[0-9a-f]{6}")/);
  }
});

test("what has no evidence is not drawn, and says what is missing", async () => {
  const decision = await decisionOn("low-traffic");
  const bare = { ...decision, findings: [], observed: { ...decision.observed, load: [], balancer: [] } };
  const charts = chartsOf(bare);
  expect(drawn(charts)).toEqual([]);
  expect(charts.map((chart) => ("because" in chart ? chart.because : ""))).toEqual([
    "the plan sets no guardrail",
    "no log was read that gives the time and the latency of requests",
    "no log was read that gives the time and the outcome of requests",
    "no load balancer state and no log that counts all the traffic was read",
    "the plan names no SLO",
  ]);
});

test("any values give finite shapes inside the picture", async () => {
  const decision = await decisionOn("low-traffic");
  const value = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.constantFrom(0, 1, -1, 1e-9, 5e-324, 1e300, 0.99, 1 - 1e-12),
  );
  const end = fc.option(value, { nil: null });
  fc.assert(
    fc.property(
      fc.array(fc.record({ observed: end, low: end, high: end, limit: value }), { minLength: 1 }),
      (drawnFrom) => {
        const mine = structuredClone(decision);
        mine.findings.forEach((finding, index) => {
          const { observed, low, high, limit } = drawnFrom[index % drawnFrom.length]!;
          if (finding.limit) finding.limit.value = limit;
          if (!finding.observation) return;
          finding.observation.observed = observed;
          if (finding.observation.interval) Object.assign(finding.observation.interval, { low, high });
        });
        const chart = drawn(chartsOf(mine)).find(({ name }) => name === "guardrails")!;
        const xs = elementsOf(svgFile(chart)).flatMap(({ attributes }) =>
          ["x1", "x2", "cx"].flatMap((key) => attributes[key] ?? []),
        );
        for (const x of xs) expect(x).toMatch(/^\d{1,3}(?:\.\d{1,2})?$/);
      },
    ),
    { numRuns: 30 },
  );
});
