import type { DecisionDocument, FindingDocument, ObservedLatency, ObservedLoad } from "../model/decision-document.ts";
import { type Charts, chartLinks } from "./chart/links.ts";
import { Citations } from "./citations.ts";
import template from "./compiled/CANARY_EXECUTION_SUMMARY.md.js";
import { releaseName, trafficOf, verdictOf } from "./decision-markdown.ts";
import { fill } from "./layout.ts";
import { looksWords } from "./looks-words.ts";
import { block, code, html, join, type Markdown, markdown, md } from "./markdown.ts";
import { sloSection } from "./slo-markdown.ts";
import { alertWords } from "./slo-words.ts";
import {
  formatBytes,
  formatClock,
  formatCount,
  formatDecimal,
  formatQuantity,
  formatRatio,
  formatSpan,
  formatTime,
  formatWindow,
} from "./numbers.ts";
import {
  certaintyWords,
  DECISION_WORDS,
  headline,
  limitWords,
  marginWords,
  nextWords,
  observedWords,
  PHASE_DECISION_WORDS,
  phaseTitle,
  sentence,
  titleOf,
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

const TOO_MANY_REQUESTS = "429";
const USERS_NAMED = 10;
const NONE = md("–");

/** `CANARY_EXECUTION_SUMMARY.md`: everything that was seen, section by section; a section without evidence says so. */
export function renderSummary(decision: DecisionDocument, digest: string, charts: Charts): string {
  return fill(template, { ...view(decision, digest), charts: chartLinks(charts) });
}

function view(decision: DecisionDocument, digest: string) {
  const citations = new Citations(decision);
  const { release, phases, observed, findings } = decision;
  const guardrails = findings.filter(({ kind }) => kind === "guardrail");
  const quick = quickStats(decision, guardrails, citations);
  return {
    release: releaseName(decision),
    window: md(formatWindow(phases[0]!.from, phases.at(-1)!.to)),
    status: md(`${DECISION_WORDS[decision.decision]}${decision.signOff.roles.length > 0 ? ", not signed" : ""}`),
    authority:
      decision.signOff.roles.length > 0
        ? join(
            decision.signOff.roles.map(({ title }) => md(title)),
            ", ",
          )
        : md("none named in the plan"),
    commit: md(
      [release.branch, release.commit].filter((part) => part !== undefined).join(", ") || "not named in the plan",
    ),
    decidedOn: markdown`${code(decision.plan.path)}, SHA-256 ${code(decision.plan.sha256)}`,
    word: md(DECISION_WORDS[decision.decision]),
    headline: md(headline(decision).trim()),
    next: md(nextWords(decision)),
    quickStats: quick,
    quickStatsNote: md(
      `For ${decision.variants.canary.name}, in the last phase in which each was judged. Every phase stands below. ${looksWords(decision)}`,
    ),
    phases: phases.map((phase) => phaseView(decision, phase, citations)),
    changes: observed.changes.map((change) => ({
      phase: md(phaseTitle(decision, change.phase)),
      server: code(change.server),
      before: md(change.weightBefore === null ? "not there" : formatCount(change.weightBefore)),
      after: md(change.weightAfter === null ? "not there" : formatCount(change.weightAfter)),
      evidence: markdown`${citations.labelOf(change.path)} line ${change.line}`,
    })),
    pools: pools(decision, citations),
    health: observed.health.map((checks) => ({
      phase: md(phaseTitle(decision, checks.phase)),
      variant: md(checks.variant ?? "not told"),
      checks: md(formatCount(checks.requests)),
      answered: statuses(checks),
      evidence: citations.labelOf(checks.path),
    })),
    corroboration: findings
      .filter(({ kind }) => kind === "corroboration" || kind === "split")
      .map((finding) => foundLine(decision, finding, citations)),
    security: SECURITY_TOPICS.map(([topic, title]) => ({
      title: md(title),
      lines: topicLines(decision, topic, citations),
    })),
    latency: observed.load.flatMap((load) =>
      load.latency ? [latencyRow(decision, load, load.latency, citations)] : [],
    ),
    errors: observed.load.map((load) => ({
      phase: md(phaseTitle(decision, load.phase)),
      source: md(load.evidence),
      variant: md(load.variant ?? "not told"),
      requests: md(formatCount(load.requests)),
      statuses: statuses(load),
      evidence: citations.labelOf(load.path),
    })),
    infrastructure: topicLines(decision, "infrastructure", citations),
    compliance: guardrails.map((finding) => ({
      title: md(titleOf(decision, finding)),
      phase: md(phaseTitle(decision, finding.phase)),
      limit: md(limitWords(finding)),
      observed: md(observedWords(finding)),
      certainty: md(certaintyWords(finding)),
      margin: md(marginWords(finding)),
      verdict: verdictOf(decision, finding),
    })),
    ...sloSection(decision, citations),
    triggers: findings
      .filter(({ kind }) => kind === "trigger")
      .map((finding) => triggerRow(decision, finding, citations)),
    tests: observed.tests.map((suite) => ({
      suite: md(suite.suite),
      total: md(formatCount(suite.total)),
      passed: md(formatCount(suite.passed)),
      failed: md(formatCount(suite.failed)),
      skipped: md(formatCount(suite.skipped)),
      flaky: md(formatCount(suite.flaky)),
      evidence: citations.labelOf(suite.path),
    })),
    rollbackNeeded: md(
      decision.decision === "rollback"
        ? "Needed: a blocking guardrail or a trigger was broken."
        : "Not needed by what was judged.",
    ),
    rollback: decision.rollback
      ? [
          {
            text: md(
              `${decision.rollback.procedure}${decision.rollback.recoveryTime === undefined ? "" : ` Recovery time: ${decision.rollback.recoveryTime}.`}`,
            ),
            commands: decision.rollback.commands.length > 0 ? block(decision.rollback.commands, "sh") : md(""),
          },
        ]
      : [{ text: md("The plan names no rollback procedure."), commands: md("") }],
    recommendation: md(nextWords(decision)),
    nextSteps:
      decision.decision === "promote"
        ? decision.nextSteps.map(({ when, steps }) => ({
            when: when === undefined ? md("") : md(when),
            steps: steps.map(md),
          }))
        : [],
    roles: decision.signOff.roles.map(({ title, people }) => ({
      title: md(title),
      people: join(people.map(md), ", "),
    })),
    digest: markdown`${code("decision.json")} with SHA-256 ${code(digest)}`,
    evidence: decision.evidence.map((exhibit) => ({
      label: citations.labelOf(exhibit.path),
      id: md(exhibit.id),
      path: code(exhibit.path),
      phase: exhibit.phase === undefined ? NONE : md(phaseTitle(decision, exhibit.phase)),
      format: md(exhibit.format ?? "–"),
      size: md(exhibit.sizeBytes === undefined ? "–" : formatBytes(exhibit.sizeBytes)),
      sha256: exhibit.sha256 === undefined ? NONE : code(exhibit.sha256),
      state: md([exhibit.status, ...exhibit.defects.slice(0, 1), ...exhibit.warnings].join("; ")),
    })),
    dashboards: decision.appendix.dashboards.map(reference),
    alerts: decision.appendix.alerts.map((alert) => ({
      that: md(alert.that),
      then: md(alert.then ?? "–"),
      replayed: md(alertWords(decision, alert)),
    })),
    runbooks: decision.appendix.runbooks.map(reference),
    version: md(decision.tool.version),
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

function phaseView(decision: DecisionDocument, phase: DecisionDocument["phases"][number], citations: Citations) {
  const own = decision.findings.filter((finding) => finding.phase === phase.id);
  const loads = decision.observed.load.filter((load) => load.phase === phase.id);
  const guardrails = own.filter(({ kind }) => kind === "guardrail");
  const binding = own.filter(({ id }) => phase.because.includes(id));
  const hasCanary = (phase.share[decision.variants.canary.name] ?? 0) > 0;
  const variantToFollow = hasCanary ? decision.variants.canary.name : decision.variants.baseline?.name;
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
    window: md(`${formatWindow(phase.from, phase.to)}, ${formatSpan(Date.parse(phase.to) - Date.parse(phase.from))}`),
    planned: trafficOf(phase.share),
    facts: [...splitFacts(own, citations), ...loads.map((load) => loadFact(load, citations))],
    results: own
      .filter(
        ({ kind, verdict }) => kind !== "guardrail" && kind !== "slo" && (kind === "trigger" || verdict !== "pass"),
      )
      .map((finding) => foundLine(decision, finding, citations)),
    guardrails: guardrails.map((finding) => ({
      title: md(titleOf(decision, finding)),
      limit: md(limitWords(finding)),
      observed: md(observedWords(finding)),
      margin: md(marginWords(finding)),
      verdict: verdictOf(decision, finding),
      evidence: citations.cite(finding.observation?.sources ?? []),
    })),
    trends: loads
      .filter((load) => load.trend.length > 1 && load.variant === variantToFollow)
      .map((load) => trendView(decision, load, citations)),
  };
}

function quietReason(
  decision: DecisionDocument,
  phase: DecisionDocument["phases"][number],
  own: readonly FindingDocument[],
): string {
  const open = own.filter((finding) => finding.severity === "blocking" && finding.verdict === "inconclusive");
  if (open.length > 0)
    return `The plan lets this phase go on with something open: ${open.map((finding) => sentence(decision, finding)).join(" ")}`;
  if ((phase.share[decision.variants.canary.name] ?? 0) === 0)
    return "No traffic for the canary was planned; the evidence is complete.";
  return "Everything blocking held.";
}

function splitFacts(own: readonly FindingDocument[], citations: Citations) {
  return own
    .filter(({ kind }) => kind === "split")
    .map((finding) => {
      const observation = finding.observation!;
      return {
        label: md(`Traffic observed (${finding.subject})`),
        value: markdown`${md(`${finding.variant} ${formatQuantity(observation.observed, "ratio")} of ${formatCount(observation.samples)} requests`)} (${citations.cite(observation.sources)})`,
      };
    });
}

function loadFact(load: ObservedLoad, citations: Citations) {
  const p95 = load.latency ? md(`; p95 ${formatQuantity(load.latency.p95Ms, "ms")}`) : md("");
  return {
    label: md(`${load.evidence}, ${load.variant ?? "variant not told"}`),
    value: markdown`${md(`${formatCount(load.requests)} requests: `)}${statuses(load)}${p95} (${citations.labelOf(load.path)})`,
  };
}

function statuses(load: ObservedLoad): Markdown {
  return md(
    Object.entries(load.byStatus)
      .map(([status, requests]) => `${status === "0" ? "no answer" : status} × ${formatCount(requests)}`)
      .join(", "),
  );
}

function trendView(decision: DecisionDocument, load: ObservedLoad, citations: Citations) {
  const shareId = load.measures[0]?.indicator;
  const indicator = decision.indicators.find(({ id }) => id === shareId);
  const rows = load.trend.filter(({ requests }) => requests > 0);
  return {
    title: html(`Over time: ${load.evidence}, ${load.variant ?? "variant not told"} (${citations.labelOf(load.path)})`),
    shareTitle: md(indicator ? `${indicator.title ?? indicator.id}: good, bad` : ""),
    rows: rows.map((row) => {
      const share = shareId === undefined ? undefined : row.shares[shareId];
      return {
        from: md(formatClock(row.from)),
        requests: md(formatCount(row.requests)),
        share: md(share ? `${formatCount(share.good)}, ${formatCount(share.bad)}` : "–"),
        ...latencyCells(row.latency),
      };
    }),
  };
}

function latencyCells(latency: ObservedLatency | null) {
  const cell = (ms: number | undefined): Markdown => md(ms === undefined ? "–" : formatQuantity(ms, "ms"));
  return { p50: cell(latency?.p50Ms), p95: cell(latency?.p95Ms), p99: cell(latency?.p99Ms), max: cell(latency?.maxMs) };
}

function latencyRow(decision: DecisionDocument, load: ObservedLoad, latency: ObservedLatency, citations: Citations) {
  return {
    phase: md(phaseTitle(decision, load.phase)),
    source: md(load.evidence),
    variant: md(load.variant ?? "not told"),
    requests: md(formatCount(latency.count)),
    ...latencyCells(latency),
    evidence: citations.labelOf(load.path),
  };
}

function pools(decision: DecisionDocument, citations: Citations) {
  const variants = [...(decision.variants.baseline ? [decision.variants.baseline] : []), decision.variants.canary];
  return decision.observed.balancer.flatMap((state) => {
    const isServing = (server: (typeof state.servers)[number]): boolean =>
      server.state === null || server.state === "up";
    const total = state.servers.reduce((sum, server) => sum + (isServing(server) ? (server.weight ?? 0) : 0), 0);
    return variants.flatMap((variant) => {
      const servers = state.servers.filter(({ server }) => variant.servers.includes(server));
      if (servers.length === 0) return [];
      const weight = servers.reduce((sum, server) => sum + (isServing(server) ? (server.weight ?? 0) : 0), 0);
      return [
        {
          phase: md(phaseTitle(decision, state.phase)),
          moment: md({ before: "before the change", after: "after the change", end: "at the end" }[state.moment]),
          variant: md(variant.name),
          serving: md(
            `${formatCount(servers.filter(isServing).length)} of ${formatCount(servers.length)}${servers.every((server) => server.state === null) ? " configured" : ""}`,
          ),
          share: md(
            total === 0
              ? "–"
              : `${formatRatio(weight / total)} (weight ${formatDecimal(weight, 2)} of ${formatDecimal(total, 2)})`,
          ),
          evidence: citations.labelOf(state.path),
        },
      ];
    });
  });
}

/** Findings of a topic, and, for rate limiting, what the logs show of 429 per user. */
function topicLines(decision: DecisionDocument, topic: string, citations: Citations): readonly Markdown[] {
  const ids = decision.indicators.filter((indicator) => indicator.topic === topic).map(({ id }) => id);
  const judged = decision.findings.filter(
    ({ indicator, kind }) => kind === "guardrail" && indicator !== undefined && ids.includes(indicator),
  );
  const lines = judged.map((finding) => foundLine(decision, finding, citations));
  return topic === "rate-limiting" ? [...lines, ...rateLimitLines(decision, citations)] : lines;
}

function rateLimitLines(decision: DecisionDocument, citations: Citations): readonly Markdown[] {
  return decision.observed.load.flatMap((load) => {
    const limited = (load.users ?? []).filter(({ byStatus }) => (byStatus[TOO_MANY_REQUESTS] ?? 0) > 0);
    if (!load.users || limited.length === 0) return [];
    const named = limited
      .slice(0, USERS_NAMED)
      .map(
        ({ user, byStatus, requests }) =>
          `${user} (${formatCount(byStatus[TOO_MANY_REQUESTS]!)} of ${formatCount(requests)})`,
      );
    const more = limited.length > USERS_NAMED ? ` and ${formatCount(limited.length - USERS_NAMED)} more` : "";
    const untouched = load.users.length - limited.length;
    const words = `${load.evidence}, ${phaseTitle(decision, load.phase)}, ${load.variant ?? "variant not told"}: 429 for ${named.join(", ")}${more}; ${formatCount(untouched)} other users saw none.`;
    return [markdown`${md(words)} (${citations.labelOf(load.path)})`];
  });
}

function foundLine(decision: DecisionDocument, finding: FindingDocument, citations: Citations): Markdown {
  const cited = citations.cite(finding.observation?.sources ?? []);
  return markdown`${verdictOf(decision, finding)}: ${md(sentence(decision, finding))}${cited === "" ? md("") : markdown` (${cited})`}`;
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

function reference({ name, about, url }: DecisionDocument["appendix"]["dashboards"][number]): Markdown {
  return md([name, about, url].filter((part) => part !== undefined).join(": "));
}
