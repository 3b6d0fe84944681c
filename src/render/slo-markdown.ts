import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import type { Citations } from "./citations.ts";
import { verdictOf } from "./decision-markdown.ts";
import { md, type Markdown } from "./markdown.ts";
import { formatCount, formatDecimal } from "./numbers.ts";
import {
  BURN_RATE_WORDS,
  burnRateWords,
  burnWords,
  lastsCell,
  sloTitle,
  spentWords,
  windowsWords,
} from "./slo-words.ts";
import { phaseTitle, sentence } from "./words.ts";

/** What the section on SLOs shows: each over the release and over its phases, what it means, and its burn-rate alerts. */
export function sloSection(decision: DecisionDocument, citations: Citations) {
  const findings = decision.findings.filter(({ kind }) => kind === "slo");
  const releases = findings.filter(({ phase }) => phase === undefined);
  return {
    slos: findings.map((finding) => row(decision, finding, citations)),
    sloNote: md(note(decision)),
    sloLines: releases.flatMap((finding) => lines(decision, finding)),
    burnRates: releases.flatMap((finding) =>
      finding.slo!.burnRates.map((rule) => ({
        title: md(finding.slo!.title ?? finding.subject),
        windows: md(windowsWords(rule)),
        factor: md(`${formatDecimal(rule.factor, 4)} times${rule.isStrict ? "" : ", or at it"}`),
        action: md(rule.action),
        outcome: md(BURN_RATE_WORDS[rule.outcome]),
        because: md(burnRateWords(decision, finding.slo!, rule)),
      })),
    ),
  };
}

function row(decision: DecisionDocument, finding: FindingDocument, citations: Citations) {
  const slo = finding.slo!;
  const isCounted = slo.counted > 0;
  return {
    title: md(sloTitle(finding)),
    where: md(phaseTitle(decision, finding.phase)),
    counted: md(
      isCounted ? `${formatCount(slo.counted)} ${slo.budget === "timeslices" ? "time slices" : "requests"}` : "–",
    ),
    bad: md(isCounted ? formatCount(slo.bad) : "–"),
    burn: md(burnWords(slo)),
    spent: md(finding.phase === undefined ? spentWords(slo) : "–"),
    lasts: md(finding.phase === undefined ? lastsCell(slo) : "–"),
    verdict: verdictOf(decision, finding),
    evidence: citations.cite(finding.observation?.sources ?? []),
  };
}

function note(decision: DecisionDocument): string {
  return `A burn rate of 1 spends the budget in exactly its window; in brackets its exact bounds, each of ${formatDecimal(decision.confidence * 100, 4)} % confidence. Counted are the requests of ${decision.variants.canary.name}.`;
}

function lines(decision: DecisionDocument, finding: FindingDocument): readonly Markdown[] {
  const slo = finding.slo!;
  const excluded = (finding.exclusions ?? []).reduce((sum, exclusion) => sum + exclusion.excluded, 0);
  const without = finding.withoutExclusion;
  return [
    md(sentence(decision, finding)),
    ...(without && excluded > 0
      ? [
          md(
            `Without its exclusions (${formatCount(excluded)} requests) ${slo.title ?? finding.subject} would be ${without.verdict}: ${formatCount(without.observation.bad ?? 0)} of ${formatCount(without.observation.samples)} bad.`,
          ),
        ]
      : []),
    ...(slo.cutRequests > 0
      ? [
          md(
            `${formatCount(slo.cutRequests)} requests lie behind the last whole time slice of their phase and belong to none.`,
          ),
        ]
      : []),
  ];
}
