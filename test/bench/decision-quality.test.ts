import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CELLS, ERROR_LIMIT, MINUTES, P95_LIMIT_MS, truthOf } from "../../bench/decision-quality/cells.mjs";
import { canariesOf, drawClustered, rateAt, shareAbove, slowMedian } from "../../bench/decision-quality/canary.mjs";
import { judgeByDocket } from "../../bench/decision-quality/docket.mjs";
import { drawing } from "../../bench/decision-quality/drawing.mjs";
import { markdownReport, share } from "../../bench/decision-quality/report.mjs";
import { failuresAtPower } from "../../bench/decision-quality/run.mjs";
import { randomSource } from "../../src/statistics/random.ts";

type Cell = (typeof CELLS)[number];

function cellOf(id: string): Cell {
  const found = CELLS.find((cell) => cell.id === id);
  if (!found) throw new Error(`no cell ${id}`);
  return found;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the simulator's truth", () => {
  test("every cell has a name of its own, and a truth that follows from how it is made", () => {
    expect(new Set(CELLS.map(({ id }) => id)).size).toBe(CELLS.length);
    for (const cell of CELLS) expect(cell.truth).toBe(truthOf(cell));
    expect(cellOf("errors-1.5").truth).toBe("broken");
    expect(cellOf("errors-1").truth).toBe("limit");
    expect(cellOf("drift-0.8").truth).toBe("healthy");
    expect(cellOf("shared-trouble").truth).toBe("healthy");
    expect(cellOf("compare-1").truth).toBe("limit");
  });

  test("the expected error rate of a phase is the cell's rate times the limit, drift included", () => {
    for (const cell of CELLS.filter(({ family }) => family === "errors" || family === "compare")) {
      const rates = Array.from({ length: MINUTES }, (_, minute) => rateAt(cell, minute));
      expect(mean(rates)).toBeCloseTo(cell.rate * ERROR_LIMIT, 12);
    }
  });

  test("the 95th percentile of the latencies is exactly where the cell puts it", () => {
    for (const shift of [-0.5, -0.2, 0, 0.2, 1]) {
      const p95 = (1 + shift) * P95_LIMIT_MS;
      expect(slowMedian(p95)).toBeGreaterThan(0);
      expect(shareAbove(p95, p95)).toBeCloseTo(0.05, 12);
    }
  });

  test("drawn canaries have the mean and the spread that their cell promises", () => {
    const random = randomSource(1);
    for (const effect of [1, 2, 5]) {
      const [count, p] = [50, 0.02];
      const drawn = Array.from({ length: 20_000 }, () => drawClustered(count, p, effect, random));
      const average = mean(drawn);
      const variance = mean(drawn.map((value) => (value - average) ** 2));
      const independent = count * p * (1 - p);
      // Four standard errors of the mean; the spread of a clustered count has heavy tails, so a tenth.
      expect(Math.abs(average - count * p)).toBeLessThan(4 * Math.sqrt((effect * independent) / drawn.length));
      expect(variance / independent / effect).toBeGreaterThan(0.9);
      expect(variance / independent / effect).toBeLessThan(1.1);
    }
  });

  test("a burst has all its errors in one minute, and every canary has its requests", () => {
    for (const { canary } of canariesOf(cellOf("burst-0.5"), 20)) {
      expect(canary.bad.filter((bad: number) => bad > 0).length).toBeLessThanOrEqual(1);
      expect(canary.requests.reduce((sum: number, requests: number) => sum + requests, 0)).toBe(3000);
    }
  });

  test("the same cell gives the same canaries", () => {
    const draw = () => JSON.stringify([...canariesOf(cellOf("clustered-5-2"), 3)]);
    expect(draw()).toBe(draw());
  });
});

describe("docket on simulated canaries", () => {
  const verdictsOn = (id: string, count: number): readonly string[] =>
    [...canariesOf(cellOf(id), count)].map((pair) => judgeByDocket(cellOf(id), pair));

  test.each(["errors-1.5", "clustered-5-1.5"])("passes at most one broken canary in twenty: %s", (id) => {
    const verdicts = verdictsOn(id, 100);
    expect(verdicts.filter((verdict) => verdict === "pass").length).toBeLessThanOrEqual(5);
    expect(verdicts).toContain("fail");
  });

  test("seldom fails clustered latencies whose p95 is the limit", () => {
    expect(verdictsOn("p95-clustered−0 %", 30).filter((verdict) => verdict === "fail").length).toBeLessThanOrEqual(4);
  });
});

describe("the report", () => {
  test("standard errors, and lots drawn at equal power", () => {
    expect(share(5, 100)).toEqual({ percent: 5, error: 100 * Math.sqrt(0.0475 / 100) });
    // Thresholds 3, 2, 1 fail 1, 2 and 4 of the four broken; the power 0.75 takes lots halfway between the last two.
    expect(failuresAtPower([0, 0, 1, 2], [1, 1, 2, 3], 0.75)).toBeCloseTo(0.375, 12);
    expect(failuresAtPower([0, 0], [1, 1], 1)).toBe(0);
  });

  test("the page that is committed was written by the bench", () => {
    const docs = join(import.meta.dirname, "../../docs");
    const page = readFileSync(join(docs, "how-verdicts-are-computed.md"), "utf8");
    for (const { title } of CELLS) expect(page).toContain(`| ${title} |`);
    const picture = readFileSync(join(docs, "decision-quality.svg"), "utf8");
    expect(picture).toContain("prefers-color-scheme: dark");
    expect(picture).toMatch(/<title[^>]*>.+<\/title>\s*<desc/);
    expect(typeof markdownReport).toBe("function");
    expect(typeof drawing).toBe("function");
  });
});
