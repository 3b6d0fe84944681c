import { redactedWords } from "./redacted-words.ts";
import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { type Charts, chartLinks } from "./chart/links.ts";
import { Citations } from "./citations.ts";
import template from "./compiled/DECISION.md.js";
import {
  bindingFindings,
  decidedWords,
  nearestToLimit,
  needs,
  nextWords,
  reasonInShort,
  recoveryWords,
  signOffWords,
  surenessWords,
  whyWords,
} from "./decision-words.ts";
import { fill, fillOwn } from "./layout.ts";
import type { OwnLayout } from "./own-layout.ts";
import { block, code, html, join, type Markdown, markdown, md, yamlText } from "./markdown.ts";
import { formatCount, formatRatio, formatWindow } from "./numbers.ts";
import { tellingSlos } from "./slo-words.ts";
import {
  DECISION_WORDS,
  limitWords,
  observedWords,
  PHASE_DECISION_WORDS,
  phaseTitle,
  sentence,
  statisticWords,
  titleOf,
  VERDICT_MARKS,
  VERDICT_WORDS,
} from "./words.ts";

/** `DECISION.md`: one page. Verdict first, then why, then what to do. `digest` is the SHA-256 of decision.json. */
export function renderDecision(decision: DecisionDocument, digest: string, charts: Charts, own?: OwnLayout): string {
  const filled = { ...view(decision, digest), charts: chartLinks(charts) };
  return own ? fillOwn(own, filled) : fill(template, filled);
}

function view(decision: DecisionDocument, digest: string) {
  const citations = new Citations(decision);
  const { release, phases } = decision;
  const read = decision.evidence.filter(({ status }) => status === "read").length;
  const notRead = decision.evidence.length - read;
  const guardrails = decision.findings.filter(({ kind }) => kind === "guardrail");
  const isRollback = decision.decision === "rollback";
  const others = otherReasons(decision);
  return {
    frontMatter: {
      status: yamlText(
        `${DECISION_WORDS[decision.decision].toLowerCase()}${decision.signOff.roles.length > 0 ? ", not signed" : ""}`,
      ),
      date: phases.at(-1)!.to.slice(0, 10) as Markdown,
      decisionMakers: join(
        decision.signOff.roles.map(({ title }) => yamlText(title)),
        ", ",
      ),
      consulted: join((decision.signOff.consulted ?? []).map(yamlText), ", "),
      informed: join((decision.signOff.informed ?? []).map(yamlText), ", "),
    },
    word: DECISION_WORDS[decision.decision] as Markdown,
    release: releaseName(decision),
    reasonInShort: md(reasonInShort(decision)),
    decided: md(decidedWords(decision)),
    why: md(whyWords(decision)),
    howSure: md(surenessWords(decision)),
    next: md(
      `${nextWords(decision)}${isRollback && (decision.rollback?.commands.length ?? 0) > 0 ? " The commands stand below." : ""}`,
    ),
    signOff: md(signOffWords(decision)),
    isRollback,
    canary: decision.variants.baseline
      ? markdown`${md(decision.variants.canary.name)} against ${md(decision.variants.baseline.name)}${commitOf(release.commit)}`
      : markdown`${md(decision.variants.canary.name)}${commitOf(release.commit)}`,
    window: md(formatWindow(phases[0]!.from, phases.at(-1)!.to)),
    plan: markdown`${code(decision.plan.path)}, SHA-256 ${code(decision.plan.sha256)}`,
    evidence: md(
      `${formatCount(decision.evidence.length)} files demanded, ${formatCount(read)} read${notRead > 0 ? `, ${formatCount(notRead)} missing or refused` : ""}${redactedWords(decision)}`,
    ),
    digest: markdown`${code("decision.json")}, SHA-256 ${code(digest)}`,
    phases: phases.map((phase) => ({
      title: md(phase.title),
      traffic: trafficOf(phase.share),
      window: md(formatWindow(phase.from, phase.to)),
      decision: md(PHASE_DECISION_WORDS[phase.decision]),
      because: becauseOf(decision, phase),
    })),
    ...matrix(decision, guardrails),
    deciding: tellingSlos(bindingFindings(decision)).map((finding) => reasonLine(decision, finding, citations)),
    others: others.map((finding) => reasonLine(decision, finding, citations)),
    othersTitle: html(othersTitle(decision, others)),
    changes: changes(decision),
    exclusionsNote: md(exclusionsNote(decision)),
    exclusions: guardrails.flatMap((finding) => exclusionRows(decision, finding)),
    waivers: waiverRows(decision),
    roles: decision.signOff.roles.map((role) => ({
      title: md(role.title),
      people: join(
        role.people.map((person) => md(person)),
        ", ",
      ),
      threshold: formatCount(role.threshold) as Markdown,
    })),
    signOffRule: signOffRule(decision),
    rollback: rollback(decision),
    version: md(decision.tool.version),
    evidenceCount: String(decision.evidence.length) as Markdown,
  };
}

/** Guardrails down, phases across: the whole judgement at a glance. */
function matrix(decision: DecisionDocument, guardrails: readonly FindingDocument[]) {
  const columns = [...decision.phases.map(({ id }) => id as string | undefined), undefined].filter((phase) =>
    guardrails.some((finding) => finding.phase === phase),
  );
  const subjects = [...new Set(guardrails.map(({ subject }) => subject))];
  return {
    matrixColumns: columns.map((phase) => md(phase === undefined ? "Release" : phaseTitle(decision, phase))),
    matrixRules: columns.map(() => "---" as Markdown),
    matrix: subjects.map((subject) => {
      const own = guardrails.filter((finding) => finding.subject === subject);
      const first = own[0]!;
      return {
        title: md(`${titleOf(decision, first)}${first.severity === "advisory" ? " (advisory)" : ""}`),
        limit: md(limitWords(first)),
        cells: columns.map((phase) => {
          const finding = own.find((candidate) => candidate.phase === phase);
          return finding
            ? md(`${VERDICT_MARKS[finding.verdict]} ${observedWords(finding)}${finding.waiver ? " (waived)" : ""}`)
            : md("–");
        }),
      };
    }),
  };
}

/** `Catalogue API R2 (rehearsal)`. */
export function releaseName({ release }: DecisionDocument): Markdown {
  const environment = release.environment === undefined ? "" : ` (${release.environment})`;
  return md(`${release.service} ${release.version}${environment}`);
}

function commitOf(commit: string | undefined): Markdown {
  return commit === undefined ? ("" as Markdown) : markdown`, commit ${code(commit)}`;
}

/** `R1 95 %, R2 5 %`. */
export function trafficOf(share: Readonly<Record<string, number>>): Markdown {
  return md(
    Object.entries(share)
      .map(([name, ratio]) => `${name} ${formatRatio(ratio).replace(/\.00(?=\u00A0%)/, "")}`)
      .join(", "),
  );
}

/** Verdict as a mark and a word, with what takes its weight away. */
export function verdictOf(decision: DecisionDocument, finding: FindingDocument): Markdown {
  const settled = finding.settledBy === undefined ? "" : `, settled in ${phaseTitle(decision, finding.settledBy)}`;
  const waived = finding.waiver === undefined ? "" : `, waived until ${finding.waiver.expires}`;
  const advisory = finding.severity === "advisory" && finding.verdict !== "warn" ? " (advisory)" : "";
  return md(`${VERDICT_MARKS[finding.verdict]} ${VERDICT_WORDS[finding.verdict]}${advisory}${settled}${waived}`);
}

function becauseOf(decision: DecisionDocument, phase: DecisionDocument["phases"][number]): Markdown {
  const findings = phase.because.flatMap((id) => decision.findings.filter((finding) => finding.id === id));
  if (findings.length > 0) return join([...new Set(findings.map((finding) => md(titleOf(decision, finding))))], ", ");
  const open = decision.findings.filter(
    (finding) => finding.phase === phase.id && finding.verdict === "inconclusive" && finding.severity === "blocking",
  );
  if (open.length > 0)
    return md(`the plan lets it go on with ${open.map((finding) => titleOf(decision, finding)).join(", ")} open`);
  return md(
    (phase.share[decision.variants.canary.name] ?? 0) > 0
      ? "everything blocking held"
      : "no canary traffic; evidence complete",
  );
}

/** What did not pass and did not decide: for the reader who wants all of it. */
function otherReasons(decision: DecisionDocument): readonly FindingDocument[] {
  const others = decision.findings.filter(({ id, verdict }) => !decision.binding.includes(id) && verdict !== "pass");
  // An SLO of which the deciding findings tell already is not told again.
  const told = tellingSlos(bindingFindings(decision)).filter(({ kind }) => kind === "slo");
  return tellingSlos([...told, ...others]).filter((finding) => !told.includes(finding));
}

function othersTitle(decision: DecisionDocument, others: readonly FindingDocument[]): string {
  const named = [...new Set(others.map((finding) => titleOf(decision, finding)))];
  return `What else did not pass, and decided nothing: ${named.join(", ")}`;
}

function reasonLine(decision: DecisionDocument, finding: FindingDocument, citations: Citations) {
  const cited = citations.cite(finding.observation?.sources ?? []);
  const place = finding.planPlace
    ? md(` (plan line ${finding.planPlace.line}${cited === "" ? "" : "; "}`)
    : md(cited === "" ? "" : " (");
  const close = finding.planPlace || cited !== "" ? ")" : "";
  const first = finding.examples?.slice(0, 3) ?? [];
  const shown =
    finding.verdict === "fail" && first.length > 0 ? examplesOf(finding, first, citations) : ("" as Markdown);
  return {
    words: markdown`${md(`${VERDICT_MARKS[finding.verdict]} ${sentence(decision, finding)}`)}${place}${cited}${md(close)}${shown}`,
    check: finding.kind === "guardrail" ? md(statisticWords(finding)) : md(""),
  };
}

function examplesOf(
  finding: FindingDocument,
  examples: NonNullable<FindingDocument["examples"]>,
  citations: Citations,
): Markdown {
  const path = finding.observation!.sources[0]!.path;
  const shown = examples.map((record) => {
    const at = record.at === undefined ? "" : `${record.at.slice(11, 23)} `;
    return markdown`line ${record.line} ${code(`${at}${record.method} ${record.path} ${record.status}`)}`;
  });
  return markdown` First in ${citations.labelOf(path)}: ${join(shown, ", ")}.`;
}

function changes(decision: DecisionDocument): readonly Markdown[] {
  const lines = needs(decision).map(md);
  if (lines.length > 0) return lines;
  const nearest = nearestToLimit(decision);
  return [
    md(
      nearest
        ? `The nearest to its limit: ${sentence(decision, nearest)}`
        : "Nothing that was judged is near its limit.",
    ),
  ];
}

function exclusionsNote({ findings }: DecisionDocument): string {
  const noted = findings.flatMap(({ exclusions = [] }) => exclusions);
  if (noted.length === 0) return "The plan excludes nothing: every request counted.";
  if (noted.every(({ excluded }) => excluded === 0))
    return "Nothing that the plan excludes was seen: every request counted.";
  return "Requests that the plan expected to fail were taken out; beside each verdict stands the one without.";
}

function exclusionRows(decision: DecisionDocument, finding: FindingDocument) {
  return (finding.exclusions ?? [])
    .filter(({ excluded }) => excluded > 0)
    .map((note) => ({
      what: markdown`${code(note.written)} of ${md(titleOf(decision, finding))}, ${md(phaseTitle(decision, finding.phase))}`,
      because: md(note.because),
      requests: md(`${formatCount(note.excluded)} of ${formatCount(note.outOf)} (${formatRatio(note.ratio)})`),
      cap: md(`${formatRatio(note.ratioMost)}${note.ratio > note.ratioMost ? ", exceeded: void" : ""}`),
      with: md(`${VERDICT_WORDS[finding.verdict]}, ${observedWords(finding)}`),
      without: finding.withoutExclusion
        ? md(
            `${VERDICT_WORDS[finding.withoutExclusion.verdict]}, ${observedWords({ ...finding, observation: finding.withoutExclusion.observation })}`,
          )
        : md("–"),
    }));
}

function waiverRows(decision: DecisionDocument) {
  const used = decision.findings.flatMap((finding) =>
    finding.waiver
      ? [
          {
            guardrail: md(`${titleOf(decision, finding)}, ${phaseTitle(decision, finding.phase)}`),
            because: md(finding.waiver.because),
            owner: md(finding.waiver.owner),
            expires: md(finding.waiver.expires),
            state: md(`applied: ${VERDICT_WORDS[finding.verdict]} without it`),
          },
        ]
      : [],
  );
  const idle = decision.findings
    .filter(({ kind }) => kind === "waiver")
    .map((finding) => ({
      guardrail: md(finding.subject),
      because: md(finding.rule),
      owner: md(String(finding.figures?.["owner"] ?? "")),
      expires: md(String(finding.figures?.["expires"] ?? "")),
      state: md(finding.reason === "waiver-expired" ? "expired, not applied" : "not needed"),
    }));
  return [...used, ...idle];
}

function signOffRule({ signOff }: DecisionDocument): Markdown {
  const rules = [
    "A signature is bound to the SHA-256 of decision.json above, and to nothing else.",
    ...(signOff.approverIsNot.length > 0
      ? [
          `Nobody signs who is ${signOff.approverIsNot.map((role) => role.replaceAll("-", " ")).join(" or ")} of the release.`,
        ]
      : []),
    ...(signOff.maxAge === undefined ? [] : [`A signature is valid for ${signOff.maxAge}.`]),
  ];
  return md(rules.join(" "));
}

function rollback(decision: DecisionDocument) {
  const plan = decision.rollback;
  if (!plan) return [];
  return [
    {
      text: md(`${plan.procedure}${recoveryWords(decision)}`),
      commands: plan.commands.length > 0 ? block(plan.commands, "sh") : ("" as Markdown),
    },
  ];
}
