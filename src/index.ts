/** The library: plan and evidence in, decision and documents out. No clock, no environment, no files: bring your own store. */
export { DocketError } from "./errors.ts";
export type { DecisionDocument } from "./model/decision-document.ts";
export type { Plan } from "./model/plan.ts";
export type { PlanDocument } from "./model/plan-document.ts";
export type { MetricSnapshot } from "./model/snapshot.ts";
export { type EvidenceStore, judge, parsePlan, type Progress, receive } from "./pipeline.ts";
export { renderDecisionJson } from "./render/decision-json.ts";
export { renderDecision } from "./render/decision-markdown.ts";
export { renderGateJunit } from "./render/gate-junit.ts";
export { renderSummary } from "./render/summary-markdown.ts";
