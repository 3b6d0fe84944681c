import type { AlertReplay } from "../model/finding.ts";
import { getsTraffic } from "../model/plan.ts";
import type { CaseFile } from "./case-file.ts";
import { replayTrigger } from "./triggers.ts";

/**
 * What each alert policy that is a rule would have done on this evidence, in the order of the plan; undefined for one that is
 * prose. Alerts are shown beside the decision and have no part in it.
 */
export function replayAlerts(caseFile: CaseFile): readonly (AlertReplay | undefined)[] {
  return caseFile.plan.appendix.alerts.map(({ trigger }) => {
    if (!trigger) return undefined;
    const findings = replayTrigger(caseFile, trigger);
    const { phases, canary } = caseFile.plan;
    const longestPhaseMs = Math.max(
      0,
      ...phases.filter((phase) => getsTraffic(phase, canary)).map(({ beginMs, endMs }) => endMs - beginMs),
    );
    const fired = findings.find(({ reason }) => reason === "trigger-fired");
    const held = findings.reduce<(typeof findings)[number] | undefined>(
      (most, one) =>
        (one.replay?.longestHeldMs ?? -1) > (most?.replay?.longestHeldMs ?? -1) &&
        one.replay?.longestBeganMs !== undefined
          ? one
          : most,
      undefined,
    );
    const shown = fired ?? held;
    return {
      outcome: outcomeOf(
        findings.map(({ reason }) => reason),
        trigger.forMs >= longestPhaseMs,
      ),
      phase: shown?.phase,
      firedAtMs: fired?.replay?.firedAtMs,
      longestHeldMs: shown?.replay?.longestHeldMs ?? 0,
      longestPhaseMs,
    };
  });
}

/** The gravest of what the phases show; a duration that no phase is as long as was never put to the test. */
function outcomeOf(reasons: readonly string[], isTooLong: boolean): AlertReplay["outcome"] {
  if (reasons.includes("trigger-fired")) return "fired";
  if (reasons.length === 0 || reasons.includes("no-evidence") || reasons.includes("no-series")) return "no-evidence";
  if (isTooLong) return "too-short";
  return reasons.includes("trigger-blind") ? "blind" : "quiet";
}
