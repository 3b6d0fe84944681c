import { describe, expect, test } from "vitest";
import { bare, splitComparison, splitSets, unitOfQuery } from "../../src/translate/promql.ts";

test("a query is laid bare of comments and of brackets around the whole", () => {
  expect(bare(" ( (a) # (\n)\n")).toBe("a");
  expect(bare("(a) + (b)")).toBe("(a) + (b)");
  expect(bare('up{x="# no comment"}')).toBe('up{x="# no comment"}');
});

describe("the outermost operator", () => {
  test("or binds last, then and and unless, from the left", () => {
    expect(splitSets("a and b or c and d")).toEqual({ op: "or", left: "a and b ", right: " c and d" });
    expect(splitSets("a and b unless c")).toMatchObject({ op: "unless", left: "a and b " });
    expect(splitSets('vendor{l="a or b"} + (c or d)')).toBeUndefined();
  });

  test("comparisons in brackets and texts are none", () => {
    expect(splitComparison("max(a > 1) by (x) >= bool 2e-3")).toEqual({
      left: "max(a > 1) by (x)",
      op: ">=",
      right: "2e-3",
    });
    expect(splitComparison('a{b=~"x>1",c!="d"}')).toBeUndefined();
    expect(splitComparison("1 < a < 2")).toBeUndefined();
    expect(splitComparison("a) > (1")).toBeUndefined();
  });
});

test.for<[string, string]>([
  ['sum(rate(r_total{code="5"}[5m])) / sum(rate(r_total[5m]))', "ratio"],
  ['1 - sum(rate(r_total{code="5"}[5m])) / sum(rate(r_total[5m]))', "ratio"],
  ['100 * (sum(rate(r_total{code="5"}[5m])) / sum(rate(r_total[5m])))', "%"],
  ["sum(rate(errors_total[5m])) / sum(rate(requests_total[5m]))", "none"],
  ["histogram_quantile(0.9, sum(rate(d_seconds_bucket[5m])) by (le))", "s"],
  ["rate(d_seconds_sum[5m]) / rate(d_seconds_count[5m])", "s"],
  ["rate(cpu_seconds_total[5m])", "none"],
  ["rate(d_seconds[5m])", "none"],
  ["max(memory_bytes{a='b'})", "bytes"],
  ["age_seconds", "s"],
  ["cache_hit_ratio", "ratio"],
  ["latency_ms{}", "ms"],
  ["age_seconds * 1000", "none"],
  ["", "none"],
])("%s is in %s", ([query, unit]) => {
  expect(unitOfQuery(query)).toBe(unit);
});
