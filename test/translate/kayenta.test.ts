import { expect, test } from "vitest";
import { scoreMetrics } from "../../src/translate/judges/kayenta-score.ts";
import kayenta from "../../src/translate/kayenta.ts";

function severities(
  groups: readonly (readonly string[])[],
  groupWeights: Record<string, number>,
  pass: number,
): (string | undefined)[] {
  const effectSize = { allowedIncrease: 1.1 };
  const metrics = groups.map((list, index) => ({
    name: `m${index}`,
    groups: list,
    analysisConfigurations: { canary: { direction: "increase", effectSize } },
  }));
  const config = { judge: {}, metrics, classifier: { groupWeights, scoreThresholds: { pass, marginal: 0 } } };
  const { plan } = kayenta.translate(JSON.stringify(config), { file: "canary.json" });
  return plan.guardrails!.map(({ severity }) => severity);
}

test("of many light metrics only so many are advisory as may fail together", () => {
  const found = severities(
    Array.from({ length: 20 }, () => ["g"]),
    { g: 100 },
    90,
  );
  expect(found.filter((severity) => severity === "advisory")).toHaveLength(2);
});

test("however the weights are: what is advisory never takes the score below pass", () => {
  for (const [weights, pass] of [
    [{ a: 90, b: 5, c: 5 }, 95],
    [{ a: 60 }, 80],
    [{ a: 150 }, 95],
    [{ a: 0, b: 0 }, 50],
    [{ c: -20, a: 120 }, 75],
  ] as const) {
    const groups = [["a"], ["a", "b"], ["b"], ["c"], ["c"], ["b", "c"], []];
    const found = severities(groups, weights, pass);
    const results = groups.map((list, index) => ({
      name: "",
      groups: list,
      isCritical: false,
      label: found[index] === "advisory" ? ("High" as const) : ("Pass" as const),
    }));
    if (found.includes("advisory")) expect(scoreMetrics(results, weights).summary).toBeGreaterThanOrEqual(pass);
  }
});
