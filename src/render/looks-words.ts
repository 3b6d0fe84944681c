import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { formatCount, formatDecimal, formatTime } from "./numbers.ts";

/** The prose about looks: how often the evidence was looked at, and what that does to how sure a decision is. */

const NBSP = "\u00A0";
const SHOWN = 12;

/** For how many looks the bounds hold, and the looks that are on record. */
export function looksWords({ confidence, looks }: DecisionDocument): string {
  const bounds = {
    once: "The bounds hold for one look at each phase",
    planned: `The bounds pay for ${formatCount(looks.count ?? 1)} looks at each phase, as the plan declares (${percent(looks.confidenceOfLook)} a look for ${percent(confidence)} over all of them)`,
    anytime: "The bounds hold at any time, however often a phase is looked at",
  }[looks.declared];
  if (looks.earlier.length === 0) return `${bounds}; no earlier decision on this release is known.`;
  const known = looks.earlier.map(
    ({ decisionSha256, decision, until }) =>
      `${decision.toUpperCase()} (${decisionSha256.slice(0, SHOWN)}${until === undefined ? "" : `, evidence until ${formatTime(until)}`})`,
  );
  return `${bounds}. ${known.length === 1 ? "An earlier decision on this release is" : `${formatCount(known.length)} earlier decisions on this release are`} on record: ${known.join(", ")}.`;
}

/** One sentence about a finding on looks. */
export function looksSentence(decision: DecisionDocument, finding: FindingDocument): string {
  const { figures = {}, observation } = finding;
  const times = `${formatCount(observation?.observed ?? 0)} times`;
  const phase = decision.phases.find(({ id }) => id === finding.phase)?.title ?? "The release";
  switch (finding.reason) {
    case "looks-declared":
      return decision.looks.declared === "anytime"
        ? `${phase} was looked at ${times}; its bounds hold however often that is done.`
        : `${phase} was looked at ${times}, within the ${formatCount(finding.limit?.value ?? 1)} looks that the plan declares and its bounds pay for.`;
    case "looks-undeclared": {
      const declared = finding.limit?.value ?? 1;
      return `${phase} was looked at ${times}, and the plan declares ${declared === 1 ? "one look" : `${formatCount(declared)} looks`}: a single one errs in at most ${percent(Number(figures["errorOfLook"]))} of cases, all together in up to ${percent(Number(figures["errorBound"]))} instead of the ${percent(1 - Number(figures["confidence"]))} that the plan allows. Declare decide.looks before the next release.`;
    }
    default: {
      const until = figures["until"] === undefined ? "" : `, on evidence until ${formatTime(String(figures["until"]))}`;
      return `The plan was changed after the evidence had been looked at: plan ${String(figures["planDigest"])} had led to ${String(figures["decision"]).toUpperCase()} (${String(figures["decisionDigest"])}${until}). Whoever has seen the numbers can choose the limits: compare the plans before you sign.`;
    }
  }
}

/** ` Reached at the third look …`: what the headline of a final decision owes to the reader, where it was reached by peeking. */
export function peekWords(decision: DecisionDocument): string {
  if (decision.decision === "hold") return "";
  const undeclared = decision.findings.filter(({ reason }) => reason === "looks-undeclared");
  const [most] = [...undeclared].sort((a, b) => Number(b.figures?.["errorBound"]) - Number(a.figures?.["errorBound"]));
  const changed = decision.findings.some(({ reason }) => reason === "plan-changed")
    ? " The plan was changed after the evidence had been looked at."
    : "";
  if (!most) return changed;
  const phases = undeclared.map(({ phase }) => decision.phases.find(({ id }) => id === phase)?.title ?? "the release");
  return ` Reached by looking more often than the plan declares (${phases.join(", ")}): it errs in up to ${percent(Number(most.figures!["errorBound"]))} of cases instead of ${percent(1 - Number(most.figures!["confidence"]))}.${changed}`;
}

function percent(ratio: number): string {
  return `${formatDecimal(ratio * 100, 2)}${NBSP}%`;
}
