import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsOf } from "../../src/documents.ts";
import { EXTREMES } from "../render/decisions.ts";
import { Browser, hasChromium, type Page } from "./browser.ts";

/** The report as a real browser shows it. */

const NAMES = join(
  import.meta.dirname,
  "../../../shared/data/oracles-evidence/hostile/names/markdown-html-template-names.json",
);
const OWN_NAMES = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[click](javascript:alert(1))",
  "![x](https://evil.invalid/p.png)",
  "</details></article><h1>APPROVED</h1>",
  "\u202EDEVORPPA",
  "a\n| Sign-off | APPROVED | alice |",
];

/** The contrast of every text in the page to what lies behind it; below 4.5 it cannot be read by all (WCAG 2, 1.4.3). */
const POOR_CONTRAST = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (at instanceof SVGSVGElement) return channels(getComputedStyle(at.querySelector("rect")).fill);
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const poor = new Set();
  for (const details of document.querySelectorAll("details")) details.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === "" || element.closest("title, desc, style")) continue;
    const style = getComputedStyle(element);
    const text = luminance(channels(element instanceof SVGElement ? style.fill : style.color));
    const paper = luminance(behind(element));
    const ratio = (Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05);
    if (ratio < 4.5) poor.add(ratio.toFixed(2) + " " + element.outerHTML.slice(0, 120));
  }
  return [...poor];
})()`;

const WIDER_THAN_WINDOW = `document.documentElement.scrollWidth > innerWidth ? [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".scroll")).map((one) => one.outerHTML.slice(0, 120)).slice(0, 5).concat("the page") : []`;

describe.skipIf(!hasChromium)(
  `the report in a browser${hasChromium ? "" : " (skipped: chromium not installed)"}`,
  () => {
    const directory = mkdtempSync(join(tmpdir(), "docket-report-"));
    let browser: Browser;

    beforeAll(() => {
      browser = new Browser();
    });
    afterAll(async () => {
      await browser.close();
      rmSync(directory, { recursive: true, force: true });
    });

    async function written(name: string): Promise<string> {
      const folder = join(directory, name.replace(/\W+/g, "-"));
      const path = join(folder, "report.html");
      if (existsSync(path)) return path;
      const [, decision] = EXTREMES.find(([own]) => own === name)!;
      for (const [file, text] of await documentsOf(decision)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      return path;
    }

    async function shown<T>(
      path: string,
      view: Parameters<Browser["open"]>[1],
      look: (page: Page) => Promise<T>,
      anchor = "",
    ): Promise<T> {
      const page = await browser.open(`${pathToFileURL(path).href}${anchor}`, view);
      try {
        return await look(page);
      } finally {
        await page.close();
      }
    }

    const stories = ["a spike", "a regression", "48 phases", "hostile names"];

    test.for(stories.flatMap((name) => (["light", "dark"] as const).map((theme) => [name, theme] as const)))(
      "on %s in %s says nothing, asks for nothing, and can be read by all",
      async ([name, theme]) => {
        await shown(await written(name), { theme }, async (page) => {
          expect(await page.evaluate(POOR_CONTRAST)).toEqual([]);
          expect(page.noises).toEqual([]);
        });
      },
    );

    test.for(stories)("on %s is no wider than a telephone", async (name) => {
      await shown(await written(name), { widthPx: 360 }, async (page) => {
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        expect(await page.evaluate(WIDER_THAN_WINDOW)).toEqual([]);
      });
    });

    test("is gone through with the keyboard, and every link that leads into the page arrives", async () => {
      await shown(await written("a spike"), {}, async (page) => {
        const reached: string[] = [];
        for (let step = 0; step < 14; step += 1) {
          await page.press("Tab");
          reached.push(await page.evaluate<string>("document.activeElement.outerHTML.slice(0, 60)"));
        }
        expect(reached[0]).toContain('class="skip"');
        expect(new Set(reached).size).toBe(reached.length);
        const unreachable = await page.evaluate<string[]>(
          '[...document.querySelectorAll("a, summary")].filter((one) => one.tabIndex < 0 || (one.tagName === "A" && !one.href)).map((one) => one.outerHTML)',
        );
        expect(unreachable).toEqual([]);
        const lost = await page.evaluate<string[]>(
          '[...document.querySelectorAll(`a[href^="#"]`)].map((one) => one.getAttribute("href")).filter((target) => !document.getElementById(target.slice(1)))',
        );
        expect(lost).toEqual([]);
      });
    });

    test("unfolds what an address leads to", async () => {
      const [, decision] = EXTREMES.find(([name]) => name === "a spike")!;
      const folded = decision.findings.findIndex(({ kind, verdict }) => kind === "weights" && verdict === "pass");
      const isSeen = await shown(
        await written("a spike"),
        {},
        (page) => page.evaluate<boolean>(`document.getElementById("finding-${folded + 1}").checkVisibility()`),
        `#finding-${folded + 1}`,
      );
      expect(isSeen).toBe(true);
    });

    test("is printed with everything open, in black on white", async () => {
      const path = await written("a spike");
      const pages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      const printed = await shown(path, { theme: "dark" }, (page) => page.pdf());
      const folded = join(dirname(path), "folded.html");
      writeFileSync(folded, readFileSync(path, "utf8").replace("details::details-content", "details::no-such-part"));
      // The other style is refused, so that the folded page is printed without any: fewer pages all the same.
      const less = await shown(folded, {}, (page) => page.pdf());
      expect(pages(printed)).toBeGreaterThan(20);
      expect(pages(printed)).toBeGreaterThan(pages(less) * 1.3);
      const heights = await shown(path, { media: "print" }, (page) =>
        page.evaluate<number[]>(
          '[...document.querySelectorAll("details:not([open]) > dl, details.document > h3")].map((one) => one.getBoundingClientRect().height)',
        ),
      );
      expect(heights.length).toBeGreaterThan(50);
      expect(heights.filter((height) => height === 0)).toEqual([]);
    });

    test("reads as well where even its style is refused", async () => {
      const path = await written("a regression");
      const bare = join(dirname(path), "bare.html");
      writeFileSync(bare, readFileSync(path, "utf8").replace(/style-src 'sha256-[^']*'/, "style-src 'none'"));
      await shown(bare, {}, async (page) => {
        expect(page.noises.filter((noise) => !noise.includes("Applying inline style violates"))).toEqual([]);
        const seen = await page.evaluate<string>("document.body.innerText");
        expect(seen).toContain("ROLLBACK");
        expect(seen).toContain("What would change it");
        const [width, height] = await page.evaluate<[number, number]>(
          '(({ width, height }) => [width, height])(document.querySelector("#chart-errors svg").getBoundingClientRect())',
        );
        expect(width).toBeGreaterThan(500);
        expect(height).toBeGreaterThan(200);
        expect(
          await page.evaluate(`getComputedStyle(document.querySelector("#chart-errors svg .f-canary")).fill`),
        ).toBe("rgb(5, 80, 174)");
      });
    });

    test("shows hostile names as text", async () => {
      const names = existsSync(NAMES) ? (JSON.parse(readFileSync(NAMES, "utf8")) as readonly string[]) : OWN_NAMES;
      const [, spike] = EXTREMES.find(([name]) => name === "a spike")!;
      const path = join(directory, "named.html");
      const shownWith = async (nameAt: (index: number) => string): Promise<number> => {
        const mine = structuredClone(spike);
        mine.release.service = nameAt(0);
        mine.phases.forEach((phase, index) => Object.assign(phase, { title: nameAt(index) }));
        mine.indicators.forEach((indicator, index) => Object.assign(indicator, { title: nameAt(index) }));
        mine.evidence.forEach((file, index) => Object.assign(file, { warnings: [nameAt(index)] }));
        const records = mine.findings.flatMap(({ examples = [] }) => examples);
        records.forEach((record, index) => Object.assign(record, { path: nameAt(index), user: nameAt(index) }));
        writeFileSync(path, (await documentsOf(mine)).get("report.html")!);
        return shown(path, {}, async (page) => {
          expect(page.noises).toEqual([]);
          expect(await page.evaluate<string>("document.title")).toMatch(/^ROLLBACK: /);
          return page.evaluate<number>('document.querySelectorAll("*:not(code)").length');
        });
      };
      const elements = await shownWith(() => "harmless");
      // Each name stands in each kind of place once at least: there are as many files of evidence as names, and more.
      expect(spike.evidence.length).toBeGreaterThanOrEqual(names.length);
      for (const turn of [0, 5, 11])
        expect(await shownWith((index) => names[(index + turn) % names.length]!)).toBe(elements);
    });
  },
);
