import { requireUnit } from "./domain.ts";

/**
 * Holm's step-down adjusted p-values, in the order given: those at most α may be rejected with a probability of at most α
 * of any false rejection, whatever the dependence between the tests.
 *
 * p̃₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1) p₍ⱼ₎), p₍₁₎ ≤ … ≤ p₍ₘ₎ (Holm 1979, Scandinavian Journal of Statistics 6,
 * 65-70). Throws RangeError unless 0 ≤ p ≤ 1.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  pValues.forEach((p, i) => requireUnit(`pValues[${i}]`, p));
  const order = pValues.map((_, i) => i).sort((i, j) => pValues[i]! - pValues[j]!);
  const adjusted = Array.from<number>({ length: pValues.length });
  let largest = 0;
  order.forEach((index, step) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - step) * pValues[index]!));
    adjusted[index] = largest;
  });
  return adjusted;
}
