import type { DecisionDocument, FindingDocument, ObservedLoad } from "../model/decision-document.ts";
import type { Citations } from "./citations.ts";
import { trafficOf, verdictOf } from "./decision-markdown.ts";
import { citedOf, foundLine } from "./finding-markdown.ts";
import { latencyCells, rateLimitLines, statusesOf, variantOf } from "./load-markdown.ts";
import { html, join, type Markdown, markdown, md } from "./markdown.ts";
import { formatClock, formatCount, formatQuantity, formatRatio, formatSpan, formatWindow } from "./numbers.ts";
import { sparkline } from "./sparkline.ts";
import {
  limitWords,
  marginWords,
  observedWords,
  PHASE_DECISION_WORDS,
  quietReason,
  sentence,
  titleOf,
} from "./words.ts";

type Phase = DecisionDocument["phases"][number];

/** What the summary shows of one phase. */
export function phaseSection(decision: DecisionDocument, phase: Phase, citations: Citations) {
  const own = decision.findings.filter((finding) => finding.phase === phase.id);
  const loads = decision.observed.load.filter((load) => load.phase === phase.id);
  const guardrails = own.filter(({ kind }) => kind === "guardrail");
  const binding = own.filter(({ id }) => phase.because.includes(id));
  const hasCanary = (phase.share[decision.variants.canary.name] ?? 0) > 0;
  const followed = hasCanary ? decision.variants.canary.name : decision.variants.baseline?.name;
  const ownLoads = loads.filter(({ variant }) => variant === followed);
  const lengthMs = Date.parse(phase.to) - Date.parse(phase.from);
  return {
    title: md(phase.title.toLowerCase() === phase.id.toLowerCase() ? phase.title : `${phase.title} (${phase.id})`),
    decision: md(PHASE_DECISION_WORDS[phase.decision]),
    because:
      binding.length > 0
        ? join(
            binding.map((finding) => md(sentence(decision, finding))),
            " ",
          )
        : md(quietReason(decision, phase, own)),
    window: md(`${formatWindow(phase.from, phase.to)}, ${formatSpan(lengthMs)}`),
    planned: trafficOf(phase.share),
    facts: [
      ...splitFacts(own, citations),
      ...ownLoads.flatMap((load) => requestFacts(load, citations)),
      ...ownLoads.flatMap((load) => excludedFacts(decision, load, citations)),
      ...guardrailFacts(decision, guardrails, citations),
      ...(hasCanary ? [securityFact(decision, guardrails)] : []),
    ],
    results: [
      ...own
        .filter(
          ({ kind, verdict }) =>
            kind === "trigger" || kind === "split" || (kind !== "guardrail" && kind !== "slo" && verdict !== "pass"),
        )
        .map((finding) => foundLine(decision, finding, citations)),
      ...rateLimitLines(decision, ownLoads, citations),
    ],
    guardrails: guardrails.map((finding) => ({
      title: md(titleOf(decision, finding)),
      limit: md(limitWords(finding)),
      observed: md(observedWords(finding)),
      margin: md(marginWords(finding)),
      verdict: verdictOf(decision, finding),
      evidence: citations.cite(finding.observation?.sources ?? []),
    })),
    traffic: loads.map((load) => ({
      source: md(load.evidence),
      variant: variantOf(load),
      requests: md(formatCount(load.requests)),
      failed: failedOf(load),
      statuses: statusesOf(load),
      ...latencyCells(load.latency),
      evidence: citations.labelOf(load.path),
    })),
    trends: ownLoads.filter(({ trend }) => trend.length > 1).map((load) => trendView(decision, load, citations)),
  };
}

function splitFacts(own: readonly FindingDocument[], citations: Citations) {
  return own.flatMap((finding) => {
    const { observation } = finding;
    if (finding.kind !== "split" || !observation) return [];
    return [
      {
        label: md(`Traffic observed (${finding.subject})`),
        value: markdown`${md(`${finding.variant} ${formatQuantity(observation.observed, "ratio")} of ${formatCount(observation.samples)} requests`)} (${citations.cite(observation.sources)})`,
      },
    ];
  });
}

function requestFacts(load: ObservedLoad, citations: Citations) {
  const cited = citations.labelOf(load.path);
  return [
    {
      label: md(`Requests (${load.evidence}, ${load.variant ?? "variant not told"})`),
      value: markdown`${md(`${formatCount(load.requests)}; failed: ${formatCount(load.failed)} (${formatRatio(load.failedRatio)})`)} (${cited})`,
    },
  ];
}

/** What the plan expected to fail, and did. */
function excludedFacts(decision: DecisionDocument, load: ObservedLoad, citations: Citations) {
  const notes = decision.findings.flatMap((finding) =>
    finding.phase === load.phase && finding.observation?.sources.some(({ path }) => path === load.path)
      ? (finding.exclusions ?? []).filter(({ excluded }) => excluded > 0)
      : [],
  );
  const told = [...new Map(notes.map((note) => [note.written, note])).values()];
  if (told.length === 0) return [];
  const words = told.map(({ written, excluded, because }) => `${written} × ${formatCount(excluded)}, ${because}`);
  return [
    {
      label: md(`Expected errors (${load.evidence})`),
      value: markdown`${md(words.join("; "))} (${citations.labelOf(load.path)})`,
    },
  ];
}

/** Each indicator once: its number in this phase. */
function guardrailFacts(decision: DecisionDocument, guardrails: readonly FindingDocument[], citations: Citations) {
  const isPlain = ({ comparison, figures, indicator }: FindingDocument): boolean =>
    comparison === undefined &&
    figures?.["user"] === undefined &&
    figures?.["horizonMs"] === undefined &&
    decision.indicators.find(({ id }) => id === indicator)?.topic === undefined;
  const compared = guardrails.filter(
    ({ comparison, indicator }) =>
      comparison?.against === "baseline" &&
      !guardrails.some((other) => isPlain(other) && other.indicator === indicator),
  );
  return [...guardrails.filter(isPlain), ...compared].flatMap((finding) => {
    if (!finding.observation) return [];
    const { comparison } = finding;
    const words = comparison
      ? `${formatQuantity(comparison.own, comparison.unit)} (baseline ${formatQuantity(comparison.other, comparison.unit)})`
      : observedWords(finding);
    return [{ label: md(titleOf(decision, finding)), value: markdown`${md(words)}${citedOf(finding, citations)}` }];
  });
}

/** Security violations: what the plan holds to a topic of security, broken or not, and what nobody looked at. */
function securityFact(decision: DecisionDocument, guardrails: readonly FindingDocument[]) {
  const topics = new Map(decision.indicators.map(({ id, topic }) => [id, topic]));
  const own = guardrails.filter(({ indicator }) => {
    const topic = indicator === undefined ? undefined : topics.get(indicator);
    return topic !== undefined && topic !== "infrastructure";
  });
  const told = own.map(
    (finding) =>
      `${titleOf(decision, finding)} ${observedWords(finding)} (${finding.verdict === "inconclusive" ? "not proved" : finding.verdict === "pass" ? "kept" : "broken"})`,
  );
  return {
    label: md("Security violations"),
    value: md(told.length === 0 ? "not looked for: the plan holds nothing to a topic of security" : told.join("; ")),
  };
}

function failedOf({ failed, failedRatio }: ObservedLoad): Markdown {
  return md(`${formatCount(failed)} (${formatRatio(failedRatio)})`);
}

function trendView(decision: DecisionDocument, load: ObservedLoad, citations: Citations) {
  const shareId = load.measures[0]?.indicator;
  const indicator = decision.indicators.find(({ id }) => id === shareId);
  const shareName = indicator?.title ?? indicator?.id;
  const rows = load.trend.filter(({ requests }) => requests > 0);
  const stepMs = Date.parse(load.trend[1]!.from) - Date.parse(load.trend[0]!.from);
  const ratios = load.trend.map(({ shares }) => (shareId === undefined ? null : (shares[shareId]?.goodRatio ?? null)));
  const line = (label: string, numbers: readonly (number | null)[], unit: "count" | "ratio" | "ms") => {
    const known = numbers.filter((number) => number !== null);
    if (known.length === 0) return [];
    const ends = [Math.min(...known), Math.max(...known)].map((number) => formatQuantity(number, unit));
    return [{ label: md(label), spark: md(sparkline(numbers)), low: md(ends[0]!), high: md(ends[1]!) }];
  };
  return {
    title: md(`Over time in steps of ${formatSpan(stepMs)}: ${load.evidence}, ${load.variant ?? "variant not told"}`),
    evidence: citations.labelOf(load.path),
    sparks: [
      ...line(
        "Requests",
        load.trend.map(({ requests }) => requests),
        "count",
      ),
      ...(shareName === undefined ? [] : line(`${shareName}: good`, ratios, "ratio")),
      ...line(
        "p95",
        load.trend.map(({ latency }) => latency?.p95Ms ?? null),
        "ms",
      ),
    ],
    summary: html(
      `Each step: ${load.evidence}, ${load.variant ?? "variant not told"} (${citations.labelOf(load.path)})`,
    ),
    shareTitle: md(shareName === undefined ? "" : `${shareName}: good, bad`),
    rows: rows.map((row) => {
      const share = shareId === undefined ? undefined : row.shares[shareId];
      const ratio = share?.goodRatio ?? null;
      return {
        from: md(formatClock(row.from)),
        requests: md(formatCount(row.requests)),
        share: md(
          share
            ? `${formatCount(share.good)}, ${formatCount(share.bad)}${ratio === null ? "" : ` (${formatRatio(ratio)})`}`
            : "–",
        ),
        ...latencyCells(row.latency),
      };
    }),
  };
}
