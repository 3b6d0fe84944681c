import type { DecisionDocument } from "../../model/decision-document.ts";
import { budgetChart } from "./budget.ts";
import type { AbsentChart, Chart } from "./chart.ts";
import { errorChart } from "./errors.ts";
import { guardrailChart } from "./guardrails.ts";
import { latencyChart } from "./latency.ts";
import { trafficChart } from "./traffic.ts";

/** Every chart of a decision, in the order of a report; those without evidence say what is missing. */
export function chartsOf(decision: DecisionDocument): readonly (Chart | AbsentChart)[] {
  return [guardrailChart, latencyChart, errorChart, trafficChart, budgetChart].map((draw) => draw(decision));
}
