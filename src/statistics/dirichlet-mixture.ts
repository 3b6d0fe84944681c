import { stirlingCorrection } from "./special.ts";

/**
 * ln E, the Bayes factor of a Dirichlet mixture around category probabilities θᵢ against θᵢ themselves, for counts nᵢ in
 * any order of observation; under θ, E is a martingale that starts at 1.
 *
 * E = [Γ(A)/Γ(A+N)] Π Γ(αᵢ+nᵢ)/Γ(αᵢ) / Π θᵢ^nᵢ, αᵢ = A θᵢ, A the concentration, N = Σnᵢ; with two categories, the
 * beta-binomial mixture. Computed as Σ (αᵢ+nᵢ) ln(1+dᵢ) − ½ Σ ln(1+nᵢ/αᵢ) + ½ ln(1+N/A) + Σ [δ(αᵢ+nᵢ) − δ(αᵢ)]
 * − [δ(A+N) − δ(A)], dᵢ = (nᵢ − N θᵢ)/(θᵢ (A+N)), δ Stirling's correction, in which nothing large cancels.
 */
export function logDirichletMixture(
  counts: readonly number[],
  probabilities: readonly number[],
  concentration: number,
): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let logE = gammaRatioTerm(concentration, total);
  counts.forEach((count, i) => {
    const probability = probabilities[i]!;
    const alpha = concentration * probability;
    const deviation = (count - total * probability) / (probability * (concentration + total));
    logE += (alpha + count) * Math.log1p(deviation) - gammaRatioTerm(alpha, count);
  });
  return logE;
}

/** ½ ln(1 + n/α) − δ(α + n) + δ(α). */
function gammaRatioTerm(alpha: number, count: number): number {
  if (count === 0) return 0;
  return 0.5 * Math.log1p(count / alpha) - stirlingCorrection(alpha + count) + stirlingCorrection(alpha);
}
