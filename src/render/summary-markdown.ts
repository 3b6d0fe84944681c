import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { balancerSection } from "./balancer-section.ts";
import { type Charts, chartLinks } from "./chart/links.ts";
import { Citations } from "./citations.ts";
import template from "./compiled/CANARY_EXECUTION_SUMMARY.md.js";
import { redactedFileWords } from "./redacted-words.ts";
import { releaseName, verdictOf } from "./decision-markdown.ts";
import {
  decidedWords,
  nextWords,
  reasonInShort,
  recommendations,
  recoveryWords,
  rollbackNeedWords,
  signOffWords,
  surenessWords,
  whyWords,
} from "./decision-words.ts";
import { citedOf, foundLine, progressLines } from "./finding-markdown.ts";
import { fill, fillOwn } from "./layout.ts";
import type { OwnLayout } from "./own-layout.ts";
import { latencyCells, rateLimitLines, refusedLines, statusesOf, variantOf } from "./load-markdown.ts";
import { block, code, html, join, type Markdown, markdown, md } from "./markdown.ts";
import {
  formatBytes,
  formatClock,
  formatCount,
  formatQuantity,
  formatRatio,
  formatSpan,
  formatTime,
  formatWindow,
} from "./numbers.ts";
import { phaseSection } from "./phase-section.ts";
import { sloSection } from "./slo-markdown.ts";
import { alertWords } from "./slo-words.ts";
import { testsSection, topicTests } from "./tests-section.ts";
import {
  certaintyWords,
  DECISION_WORDS,
  limitWords,
  marginWords,
  observedWords,
  PHASE_DECISION_WORDS,
  phaseTitle,
  statisticWords,
  titleOf,
  triggersResult,
} from "./words.ts";

/** Topics of the security section, in the order in which auditors ask for them. */
const SECURITY_TOPICS = [
  ["authentication", "Authentication"],
  ["tenant-isolation", "Tenant isolation"],
  ["rate-limiting", "Per-user rate limiting"],
  ["injection", "Injection hardening"],
  ["integrity", "Encryption and integrity"],
  ["error-messages", "Error messages"],
] as const;

const NONE = md("–");

/** `CANARY_EXECUTION_SUMMARY.md`: everything that was seen, section by section; a section without evidence says so. */
export function renderSummary(decision: DecisionDocument, digest: string, charts: Charts, own?: OwnLayout): string {
  const filled = { ...view(decision, digest), charts: chartLinks(charts) };
  return own ? fillOwn(own, filled) : fill(template, filled);
}

function view(decision: DecisionDocument, digest: string) {
  const citations = new Citations(decision);
  const { phases, observed, findings } = decision;
  const guardrails = findings.filter(({ kind }) => kind === "guardrail");
  return {
    ...header(decision),
    word: md(DECISION_WORDS[decision.decision]),
    reasonInShort: md(reasonInShort(decision)),
    decided: md(decidedWords(decision)),
    why: md(whyWords(decision)),
    howSure: md(surenessWords(decision)),
    next: md(nextWords(decision)),
    signOff: md(signOffWords(decision)),
    quickStats: quickStats(decision, guardrails, citations),
    quickStatsNote: md(
      `For ${decision.variants.canary.name}, in the last phase in which each was judged. Every phase stands below.`,
    ),
    outcomes: phases.map((phase) => ({
      title: md(phase.title),
      decision: md(PHASE_DECISION_WORDS[phase.decision]),
    })),
    phases: phases.map((phase) => phaseSection(decision, phase, citations)),
    ...balancerSection(decision, citations),
    health: observed.health.map((checks) => ({
      phase: md(phaseTitle(decision, checks.phase)),
      variant: variantOf(checks),
      checks: md(formatCount(checks.requests)),
      failed: md(`${formatCount(checks.failed)} (${formatRatio(checks.failedRatio)})`),
      answered: statusesOf(checks),
      evidence: citations.labelOf(checks.path),
    })),
    corroboration: findings
      .filter(({ kind }) => kind === "corroboration" || kind === "split")
      .map((finding) => foundLine(decision, finding, citations)),
    security: SECURITY_TOPICS.map(([topic, title]) => ({
      title: md(title),
      lines: securityLines(decision, topic, citations),
    })),
    ...progress(decision, citations),
    infrastructure: [
      ...progressLines(decision, ({ topic }) => topic === "infrastructure", citations),
      ...observed.health.map(
        (checks) =>
          markdown`${md(`Health checks of ${checks.variant ?? "a variant that is not told"} in ${phaseTitle(decision, checks.phase)}: ${formatCount(checks.failed)} of ${formatCount(checks.requests)} failed`)} (${citations.labelOf(checks.path)})`,
      ),
    ],
    series: observed.metrics.map((series) => seriesRow(decision, series, citations)),
    compliance: guardrails.map((finding) => ({
      title: md(titleOf(decision, finding)),
      phase: md(phaseTitle(decision, finding.phase)),
      limit: md(limitWords(finding)),
      observed: md(observedWords(finding)),
      certainty: md(certaintyWords(finding)),
      margin: md(marginWords(finding)),
      verdict: verdictOf(decision, finding),
    })),
    checks: guardrails
      .filter(({ observation }) => observation !== undefined)
      .map(
        (finding) =>
          markdown`${md(`${titleOf(decision, finding)}, ${phaseTitle(decision, finding.phase)}: ${statisticWords(finding)}`)}${citedOf(finding, citations)}`,
      ),
    ...sloSection(decision, citations),
    triggers: findings
      .filter(({ kind }) => kind === "trigger")
      .map((finding) => triggerRow(decision, finding, citations)),
    triggersResult: md(triggersResult(decision)),
    ...testsSection(decision, citations),
    ...rollback(decision),
    recommendations: recommendations(decision).map(md),
    nextSteps:
      decision.decision === "promote"
        ? decision.nextSteps.map(({ when, steps }) => ({
            when: when === undefined ? md("") : md(when),
            steps: steps.map(md),
          }))
        : [],
    roles: decision.signOff.roles.map(({ title, people, threshold }) => ({
      title: md(title),
      people: join(people.map(md), ", "),
      threshold: md(formatCount(threshold)),
    })),
    digest: markdown`${code("decision.json")} with SHA-256 ${code(digest)}`,
    ...evidenceIndex(decision, citations),
    ...appendix(decision),
    version: md(decision.tool.version),
  };
}

function header(decision: DecisionDocument) {
  const { release, phases, signOff } = decision;
  return {
    release: releaseName(decision),
    window: md(formatWindow(phases[0]!.from, phases.at(-1)!.to)),
    status: md(`${DECISION_WORDS[decision.decision]}${signOff.roles.length > 0 ? ", not signed" : ""}`),
    authority:
      signOff.roles.length > 0
        ? join(
            signOff.roles.map(({ title }) => md(title)),
            ", ",
          )
        : md("none named in the plan"),
    commit: md(
      [release.branch, release.commit].filter((part) => part !== undefined).join(", ") || "not named in the plan",
    ),
    variants: md(
      decision.variants.baseline
        ? `${decision.variants.canary.name} against ${decision.variants.baseline.name}`
        : decision.variants.canary.name,
    ),
    decidedOn: markdown`${code(decision.plan.path)}, SHA-256 ${code(decision.plan.sha256)}`,
  };
}

/** Each guardrail once, as the last phase that judged it saw it. */
function quickStats(decision: DecisionDocument, guardrails: readonly FindingDocument[], citations: Citations) {
  const subjects = [...new Set(guardrails.map(({ subject }) => subject))];
  return subjects.map((subject) => {
    const last = guardrails.filter((finding) => finding.subject === subject).at(-1)!;
    return {
      title: md(titleOf(decision, last)),
      target: md(limitWords(last)),
      actual: md(observedWords(last)),
      certainty: md(certaintyWords(last)),
      status: verdictOf(decision, last),
      evidence: citations.cite(last.observation?.sources ?? []),
    };
  });
}

/** Findings of a topic, its tests by name, and what the logs show of it. */
function securityLines(decision: DecisionDocument, topic: string, citations: Citations): readonly Markdown[] {
  const ids = decision.indicators.filter((indicator) => indicator.topic === topic).map(({ id }) => id);
  const judged = decision.findings.filter(
    ({ indicator, kind }) => kind === "guardrail" && indicator !== undefined && ids.includes(indicator),
  );
  const { load } = decision.observed;
  return [
    ...judged.map((finding) => foundLine(decision, finding, citations)),
    ...topicTests(decision, topic, citations),
    ...(topic === "authentication" ? refusedLines(decision, load, citations) : []),
    ...(topic === "rate-limiting" ? rateLimitLines(decision, load, citations) : []),
  ];
}

/** Latency and errors from phase to phase: first in words, then source by source. */
function progress(decision: DecisionDocument, citations: Citations) {
  const order = new Map(decision.observed.load.map(({ evidence }, index) => [evidence, index]));
  const bySource = [...decision.observed.load].sort(
    (a, b) =>
      order.get(a.evidence)! - order.get(b.evidence)! ||
      ((a.variant ?? "") < (b.variant ?? "") ? -1 : (a.variant ?? "") > (b.variant ?? "") ? 1 : 0),
  );
  return {
    latencyProgress: progressLines(decision, ({ unit, topic }) => unit === "ms" && topic === undefined, citations),
    latency: bySource.flatMap((load) =>
      load.latency
        ? [
            {
              phase: md(phaseTitle(decision, load.phase)),
              source: md(load.evidence),
              variant: variantOf(load),
              requests: md(formatCount(load.latency.count)),
              ...latencyCells(load.latency),
              evidence: citations.labelOf(load.path),
            },
          ]
        : [],
    ),
    errorProgress: progressLines(decision, ({ kind, topic }) => kind === "share" && topic === undefined, citations),
    errors: bySource.map((load) => ({
      phase: md(phaseTitle(decision, load.phase)),
      source: md(load.evidence),
      variant: variantOf(load),
      requests: md(formatCount(load.requests)),
      failed: md(`${formatCount(load.failed)} (${formatRatio(load.failedRatio)})`),
      statuses: statusesOf(load),
      evidence: citations.labelOf(load.path),
    })),
  };
}

function seriesRow(
  decision: DecisionDocument,
  series: DecisionDocument["observed"]["metrics"][number],
  citations: Citations,
) {
  const quantity = (number: number): Markdown => md(formatQuantity(number, series.unit));
  const labels = Object.entries(series.labels).map(([name, label]) => `${name}=${label}`);
  return {
    series: code([series.evidence, ...labels].join(" ")),
    phase: md(phaseTitle(decision, series.phase)),
    first: quantity(series.first),
    last: quantity(series.last),
    min: quantity(series.min),
    max: quantity(series.max),
    mean: quantity(series.mean),
    points: md(formatCount(series.points)),
    evidence: citations.labelOf(series.path),
  };
}

function triggerRow(decision: DecisionDocument, finding: FindingDocument, citations: Citations) {
  const { replay, observation } = finding;
  return {
    rule: md(finding.rule),
    phase: md(phaseTitle(decision, finding.phase)),
    verdict: verdictOf(decision, finding),
    firedAt: md(replay?.firedAt === undefined ? "–" : formatTime(replay.firedAt)),
    held: md(
      replay?.longestBegan === undefined
        ? "–"
        : `${formatSpan(replay.longestHeldMs)} from ${formatClock(replay.longestBegan)}`,
    ),
    worst: md(observation && replay?.worst !== undefined ? formatQuantity(replay.worst, observation.unit) : "–"),
    evaluations: md(
      replay
        ? `${formatCount(replay.evaluations)}${replay.blindEvaluations > 0 ? `, ${formatCount(replay.blindEvaluations)} without data` : ""}`
        : "–",
    ),
    evidence: citations.cite(observation?.sources ?? []),
  };
}

function rollback(decision: DecisionDocument) {
  const plan = decision.rollback;
  return {
    rollbackNeeded: md(rollbackNeedWords(decision)),
    rollback: plan
      ? [
          {
            text: md(`${plan.procedure}${recoveryWords(decision)}`),
            commands: plan.commands.length > 0 ? block(plan.commands, "sh") : md(""),
          },
        ]
      : [{ text: md("The plan names no rollback procedure."), commands: md("") }],
  };
}

/** What was filed: each kind of evidence on a line, then every file with its digest. */
function evidenceIndex(decision: DecisionDocument, citations: Citations) {
  const ids = [...new Set(decision.evidence.map(({ id }) => id))];
  return {
    artifacts: ids.map((id) => {
      const own = decision.evidence.filter((exhibit) => exhibit.id === id);
      const formats = [...new Set(own.flatMap(({ format }) => (format === undefined ? [] : [format])))];
      const missing = own.filter(({ status }) => status !== "read").map(({ path, status }) => `${path} ${status}`);
      const titles = own.map(({ phase }) => phaseTitle(decision, phase));
      return {
        id: md(id),
        format: md(formats.join(", ") || "–"),
        phases: md([...new Set(titles)].join(", ")),
        labels: join(
          own.map(({ path }) => citations.labelOf(path)),
          ", ",
        ),
        state: md(missing.length === 0 ? "read" : missing.join("; ")),
      };
    }),
    evidenceTitle: html("Every file with its size and SHA-256"),
    evidence: decision.evidence.map((exhibit) => ({
      label: citations.labelOf(exhibit.path),
      path: code(exhibit.path),
      size: md(exhibit.sizeBytes === undefined ? "–" : formatBytes(exhibit.sizeBytes)),
      sha256: exhibit.sha256 === undefined ? NONE : code(exhibit.sha256),
      state: md(
        [
          exhibit.status,
          ...redactedFileWords(decision, exhibit.path),
          ...exhibit.defects.slice(0, 1),
          ...exhibit.warnings,
        ].join("; "),
      ),
    })),
  };
}

function appendix(decision: DecisionDocument) {
  return {
    dashboards: decision.appendix.dashboards.map(reference),
    alerts: decision.appendix.alerts.map((alert) => ({
      that: md(alert.that),
      then: md(alert.then ?? "–"),
      replayed: md(alertWords(decision, alert)),
    })),
    runbooks: decision.appendix.runbooks.map(reference),
  };
}

function reference({ name, about, url }: DecisionDocument["appendix"]["dashboards"][number]): Markdown {
  return md([name, about, url].filter((part) => part !== undefined).join(": "));
}
