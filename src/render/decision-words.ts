import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { isUpperLimit } from "../model/plan.ts";
import { looksWords, peekWords } from "./looks-words.ts";
import { formatCount } from "./numbers.ts";
import { tellingSlos } from "./slo-words.ts";
import {
  boundsWords,
  claim,
  countWords,
  DECISION_WORDS,
  formatPercent,
  limitWords,
  phaseTitle,
  plural,
  provingBound,
  remedy,
  sentence,
  statisticWords,
  titleOf,
} from "./words.ts";

/**
 * The prose about a decision as a whole: what was decided, why, how sure, what happens next. Plain text, as in words.ts.
 */

/** How many things are named before the rest is counted. */
const NAMED_MOST = 3;

/** The findings that asked for what was decided, in the order in which they decided. */
export function bindingFindings(decision: DecisionDocument): readonly FindingDocument[] {
  return decision.binding.flatMap((id) => decision.findings.filter((finding) => finding.id === id));
}

/** Why, in half a line: `Error rate broken in Gradual rollout, and 1 more`. */
export function reasonInShort(decision: DecisionDocument): string {
  if (decision.decision === "promote") return "every blocking guardrail held";
  const binding = bindingFindings(decision);
  const first = foremost(decision, binding);
  if (!first) return "nothing blocking was judged";
  const others = tellingSlos(binding).filter((finding) => finding !== first).length;
  return `${shortClaim(decision, first)}${others > 0 ? `, and ${formatCount(others)} more` : ""}`;
}

function shortClaim(decision: DecisionDocument, finding: FindingDocument): string {
  const where = finding.phase === undefined ? "" : ` in ${phaseTitle(decision, finding.phase)}`;
  const isBroken = finding.verdict === "fail";
  switch (finding.kind) {
    case "guardrail":
    case "slo":
      return `${titleOf(decision, finding)} ${isBroken ? "broken" : "not proved"}${where}`;
    case "trigger":
      return `${finding.rule} ${isBroken ? "fired" : "could have fired unseen"}${where}`;
    case "split":
      return `traffic not split as planned${where}`;
    case "weights":
      return `load balancer not as planned${where}`;
    case "corroboration":
      return finding.reason === "not-corroborated"
        ? `traffic counted by one source only${where}`
        : `sources contradict each other${where}`;
    case "evidence":
      return finding.reason === "evidence-missing"
        ? `evidence missing${where}`
        : finding.reason === "evidence-refused"
          ? `evidence refused${where}`
          : `evidence in doubt${where}`;
    case "waiver":
      return `waiver of ${finding.subject}`;
    case "looks":
      return finding.reason === "plan-changed" ? "plan changed afterwards" : `looked at too often${where}`;
  }
}

/** Why the release was decided as it was, in one sentence, with how sure that is. */
export function headline(decision: DecisionDocument): string {
  if (decision.decision === "promote") return whyWords(decision);
  const first = foremost(decision, bindingFindings(decision));
  return whyWords(decision, first && sentence(decision, first));
}

/** Why, for the reader of the first screen: the finding that decided, and what else asks for the same. */
export function whyWords(decision: DecisionDocument, firstWords?: string): string {
  const binding = bindingFindings(decision);
  if (decision.decision === "promote")
    return `Every blocking guardrail held (${plural(held(decision).length, "judgement")}). ${triggerWords(decision)} ${sourceWords(decision)}${settledWords(decision)}${openWords(decision)}${exclusionWords(decision)}${peekWords(decision)}`;
  const first = foremost(decision, binding);
  if (!first) return "Nothing blocking was judged: without a judgement there is no promotion.";
  const others = tellingSlos(binding.filter((finding) => finding !== first));
  return `${firstWords ?? claim(decision, first)}${othersWords(decision, others)}${peekWords(decision)}`;
}

function othersWords(decision: DecisionDocument, others: readonly FindingDocument[]): string {
  if (others.length === 0) return "";
  const named = others.slice(0, NAMED_MOST).map((finding) => shortClaim(decision, finding));
  const rest = others.length - named.length;
  const list = [...named, ...(rest > 0 ? ["and others"] : [])].join("; ");
  return ` ${others.length === 1 ? "One more finding asks" : "More findings ask"} for the same: ${list}.`;
}

function held({ findings }: DecisionDocument): readonly FindingDocument[] {
  return findings.filter(
    ({ kind, severity, verdict }) => kind === "guardrail" && severity === "blocking" && verdict === "pass",
  );
}

function triggerWords({ findings }: DecisionDocument): string {
  const triggers = findings.filter(({ kind }) => kind === "trigger");
  if (triggers.length === 0) return "The plan declares no triggers.";
  const fired = triggers.filter(({ verdict }) => verdict === "fail" || verdict === "warn");
  const blind = triggers.filter(({ verdict }) => verdict === "inconclusive");
  if (fired.length > 0) return `An advisory trigger fired: ${fired[0]!.rule}.`;
  return blind.length > 0 ? "No trigger fired as far as the evidence shows." : "No trigger fired.";
}

function sourceWords({ findings }: DecisionDocument): string {
  const checks = findings.filter(({ kind }) => kind === "corroboration");
  if (checks.some(({ reason }) => reason === "sources-disagree" || reason === "clock-skew"))
    return "The sources contradict each other in part.";
  return checks.some(({ reason }) => reason === "sources-agree")
    ? "The sources agree."
    : "No second source was there to check the traffic against.";
}

function settledWords({ findings }: DecisionDocument): string {
  const settled = findings.filter(({ settledBy }) => settledBy !== undefined).length;
  if (settled === 0) return "";
  return ` ${plural(settled, "judgement")} that an early phase could not prove ${settled === 1 ? "was" : "were"} settled by a later one.`;
}

/** What a promotion leaves open stands where the promotion is announced. */
function openWords(decision: DecisionDocument): string {
  const titles = (verdicts: readonly FindingDocument["verdict"][]): readonly string[] => [
    ...new Set(
      decision.findings
        .filter(
          ({ kind, phase, severity, verdict, settledBy, waiver }) =>
            (kind === "guardrail" || (kind === "slo" && phase === undefined)) &&
            (severity === "advisory" || waiver !== undefined) &&
            settledBy === undefined &&
            verdicts.includes(verdict),
        )
        .map((finding) => titleOf(decision, finding)),
    ),
  ];
  const waived = [
    ...new Set(decision.findings.filter(({ waiver }) => waiver).map((finding) => titleOf(decision, finding))),
  ];
  const broken = titles(["warn", "fail"]).filter((title) => !waived.includes(title));
  const unproved = titles(["inconclusive"]).filter((title) => !waived.includes(title) && !broken.includes(title));
  return [
    ...(waived.length > 0 ? [` By waiver: ${waived.join(", ")}.`] : []),
    ...(broken.length > 0 ? [` Advisory and broken: ${broken.join(", ")}.`] : []),
    ...(unproved.length > 0 ? [` Advisory and not proved: ${unproved.join(", ")}.`] : []),
  ].join("");
}

/** A promotion that an exclusion made possible says so where the promotion is announced. */
function exclusionWords(decision: DecisionDocument): string {
  const leaning = decision.findings.filter(
    ({ kind, phase, verdict, withoutExclusion }) =>
      (kind === "guardrail" || phase === undefined) &&
      verdict === "pass" &&
      withoutExclusion !== undefined &&
      withoutExclusion.verdict !== "pass",
  );
  if (leaning.length === 0) return "";
  const titles = [...new Set(leaning.map((finding) => titleOf(decision, finding)))];
  return ` Without the excluded requests ${titles.join(", ")} would not have held: see the exclusions.`;
}

/** A breach is told where it first showed; what is open, where it is open still: an earlier phase could be settled by it. */
function foremost(decision: DecisionDocument, binding: readonly FindingDocument[]): FindingDocument | undefined {
  const order = (finding: FindingDocument): number => decision.phases.findIndex(({ id }) => id === finding.phase);
  const sorted = [...binding].sort((a, b) => order(a) - order(b));
  if (decision.decision === "rollback") return sorted[0];
  const last = sorted.at(-1);
  return sorted.find((finding) => finding.phase === last?.phase);
}

/** How sure the decision is: of a breach its bound, of what is open its bounds, of a promotion its nearest call. */
export function surenessWords(decision: DecisionDocument): string {
  return `${boundWords(decision)} ${looksWords(decision)}`;
}

function boundWords(decision: DecisionDocument): string {
  if (decision.decision === "promote") {
    const near = nearestToLimit(decision);
    const each = `Each of these judgements holds with ${formatPercent(decision.confidence)} confidence or was counted in full.`;
    const bound = near && provingBound(near);
    if (!near || bound === undefined) return each;
    return `${each} The nearest to its limit is ${titleOf(decision, near)} in ${phaseTitle(decision, near.phase)}: ${bound}, where ${limitWords(near)} is demanded.`;
  }
  const first = foremost(decision, bindingFindings(decision));
  if (!first) return "Nothing can be said without a judgement.";
  const check = statisticWords(first);
  const bound = provingBound(first);
  if (bound !== undefined && first.verdict === "fail" && first.kind === "guardrail")
    return `With ${formatPercent(first.observation!.interval!.confidence)} confidence it is ${bound}, where ${limitWords(first)} is demanded (${countWords(first)}).`;
  if (first.observation?.interval && first.limit)
    return `Too little is known: it may be ${boundsWords(first)} (${formatPercent(first.observation.interval.confidence)} confidence at each end, ${countWords(first)}), and ${limitWords(first)} is demanded.`;
  if (first.kind === "trigger" && first.verdict === "fail")
    return `It is certain: the rule was replayed over the evidence (${check}).`;
  if (first.verdict === "fail") return `It is certain: the evidence shows it${check === "" ? "" : ` (${check})`}.`;
  return "Nothing can be said before the evidence is there.";
}

/** The blocking judgement that passed with the least room between its bound and its limit. */
export function nearestToLimit(decision: DecisionDocument): FindingDocument | undefined {
  return held(decision)
    .filter(({ observation }) => observation?.interval)
    .map((finding) => ({ finding, room: roomOf(finding) }))
    .sort((a, b) => a.room - b.room)[0]?.finding;
}

/** Room between the unfavourable end of the interval and the limit, as a share of the limit: smallest is nearest. */
function roomOf(finding: FindingDocument): number {
  const { limit, observation } = finding;
  const interval = observation?.interval;
  if (!limit || !interval || limit.value === 0) return Number.POSITIVE_INFINITY;
  const end = isUpperLimit(limit) ? interval.high : interval.low;
  return end === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(limit.value - end) /
        Math.abs(limit.unit === "ratio" ? Math.min(limit.value, 1 - limit.value) || 1 : limit.value);
}

/** What happens next, so that somebody can begin. */
export function nextWords(decision: DecisionDocument): string {
  switch (decision.decision) {
    case "promote": {
      const [first] = decision.nextSteps;
      const then = first
        ? ` Then, as planned${first.when === undefined ? "" : ` (${first.when})`}: ${first.steps.join(" ")}`
        : "";
      return `${decision.signOff.roles.length > 0 ? "Collect the sign-offs, then release." : "Release."}${then}`;
    }
    case "hold": {
      const [first, ...others] = needs(decision);
      const more = others.length === 0 ? "" : " The rest stands below.";
      return `Do not widen the rollout. ${first === undefined ? "" : `Needed: ${first}${more} `}Then decide again.`;
    }
    case "rollback":
      return decision.rollback
        ? `Roll back now: ${decision.rollback.procedure}${recoveryWords(decision)}`
        : "Roll back now. The plan names no procedure.";
  }
}

/** ` Recovery time: 5m.` */
export function recoveryWords({ rollback }: DecisionDocument): string {
  return rollback?.recoveryTime === undefined ? "" : ` Recovery time: ${rollback.recoveryTime}.`;
}

/** What is needed for another decision: one line for each finding that decided this one. */
export function needs(decision: DecisionDocument): readonly string[] {
  const binding = bindingFindings(decision);
  const first = foremost(decision, binding);
  const ordered = tellingSlos([...(first ? [first] : []), ...binding.filter((finding) => finding !== first)]);
  return ordered.flatMap((finding) => {
    const line = remedy(decision, finding);
    return line === undefined ? [] : [line];
  });
}

/** Who must still sign, for the reader of the first screen. */
export function signOffWords({ signOff }: DecisionDocument): string {
  if (signOff.roles.length === 0) return "The plan names no roles: nobody has to sign.";
  return `Not signed yet. To sign: ${signOff.roles.map(({ title, threshold }) => (threshold === 1 ? title : `${title} (${formatCount(threshold)} people)`)).join(", ")}.`;
}

/** What was decided about whom, in one sentence. */
export function decidedWords(decision: DecisionDocument): string {
  const { canary, baseline } = decision.variants;
  const word = DECISION_WORDS[decision.decision];
  switch (decision.decision) {
    case "promote":
      return `${word}. ${canary.name} may take all traffic${baseline ? `; ${baseline.name} may go` : ""}.`;
    case "hold":
      return `${word}. ${canary.name} stays where it is: it is neither cleared nor condemned.`;
    case "rollback":
      return `${word}. ${canary.name} is to be taken back${baseline ? `; ${baseline.name} takes its traffic again` : ""}.`;
  }
}

/** Whether the rollback plan was needed, and by what. */
export function rollbackNeedWords(decision: DecisionDocument): string {
  if (decision.decision !== "rollback")
    return decision.decision === "hold"
      ? "Not needed by what was judged so far; it stays at hand until the hold is settled."
      : "Not needed: no blocking guardrail was broken and no blocking trigger fired.";
  const because = bindingFindings(decision).map((finding) => shortClaim(decision, finding));
  return `Needed: ${[...new Set(because)].join("; ")}.`;
}

/** What follows from the decision and its findings: one line each, in the order in which to do it. */
export function recommendations(decision: DecisionDocument): readonly string[] {
  return [
    ...decisionSteps(decision),
    ...advisorySteps(decision),
    ...waiverSteps(decision),
    ...exclusionSteps(decision),
    ...evidenceSteps(decision),
  ];
}

function decisionSteps(decision: DecisionDocument): readonly string[] {
  const near = nearestToLimit(decision);
  switch (decision.decision) {
    case "promote":
      return [
        decision.signOff.roles.length > 0 ? "Collect the sign-offs, then release." : "Release.",
        ...(near ? [`Watch ${titleOf(decision, near)} first: of what held, it is the nearest to its limit.`] : []),
      ];
    case "hold":
      return ["Do not widen the rollout.", ...needs(decision), "Decide again with the new evidence."];
    case "rollback":
      return [
        decision.rollback ? `Roll back: ${decision.rollback.procedure}${recoveryWords(decision)}` : "Roll back.",
        ...[...new Set(bindingFindings(decision).map((finding) => titleOf(decision, finding)))].map(
          (title) => `Find the cause of ${title}; docket explain shows the raw records.`,
        ),
        "Repeat the canary with the cause removed: this decision does not carry over.",
      ];
  }
}

function advisorySteps(decision: DecisionDocument): readonly string[] {
  const open = decision.findings.filter(
    ({ kind, phase, severity, verdict, settledBy, id }) =>
      (kind === "guardrail" || (kind === "slo" && phase === undefined)) &&
      severity === "advisory" &&
      verdict !== "pass" &&
      settledBy === undefined &&
      !decision.binding.includes(id),
  );
  const titles = (isBroken: boolean): readonly string[] => [
    ...new Set(
      open
        .filter(({ verdict }) => (verdict !== "inconclusive") === isBroken)
        .map((finding) => titleOf(decision, finding)),
    ),
  ];
  const broken = titles(true);
  const unproved = titles(false).filter((title) => !broken.includes(title));
  return [
    ...broken.map((title) => `${title} is advisory and broken: decide who looks into it.`),
    ...(unproved.length > 0
      ? [`Advisory and not proved: ${unproved.join(", ")}. More traffic would settle it; nothing waits for it.`]
      : []),
  ];
}

function waiverSteps(decision: DecisionDocument): readonly string[] {
  const used = decision.findings.flatMap((finding) =>
    finding.waiver
      ? [
          `The waiver of ${titleOf(decision, finding)} ends on ${finding.waiver.expires}: mend it before, or renew it with a reason (${finding.waiver.owner}).`,
        ]
      : [],
  );
  const idle = decision.findings.filter(({ kind }) => kind === "waiver").map((finding) => claim(decision, finding));
  return [...new Set([...used, ...idle])];
}

function exclusionSteps(decision: DecisionDocument): readonly string[] {
  const overCap = decision.findings.flatMap((finding) =>
    (finding.exclusions ?? [])
      .filter(({ ratio, ratioMost }) => ratio > ratioMost)
      .map(
        ({ written }) =>
          `The exclusion ${written} of ${titleOf(decision, finding)} went over its cap: find out why, or plan another cap for the next canary.`,
      ),
  );
  return [...new Set(overCap)];
}

function evidenceSteps(decision: DecisionDocument): readonly string[] {
  const missing = decision.evidence.filter(({ status }) => status !== "read").length;
  return missing === 0
    ? []
    : [`Collect again what is missing or was refused: ${plural(missing, "file")} in the evidence index.`];
}
