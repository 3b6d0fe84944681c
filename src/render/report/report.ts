import type { DecisionDocument, FindingDocument } from "../../model/decision-document.ts";
import { isDrawn, svgInline } from "../chart/chart.ts";
import type { Charts } from "../chart/links.ts";
import { headline, nextWords } from "../decision-words.ts";
import { formatBytes, formatCount, formatRatio, formatSpan, formatWindow } from "../numbers.ts";
import type { Formulas } from "../proof.ts";
import { tellingSlos } from "../slo-words.ts";
import {
  DECISION_WORDS,
  limitWords,
  observedWords,
  PHASE_DECISION_WORDS,
  phaseTitle,
  remedy,
  sentence,
  titleOf,
  VERDICT_MARKS,
} from "../words.ts";
import { Anchors } from "./anchors.ts";
import { type Context, findingArticle, findingLink, proofLink, verdictMark } from "./finding.ts";
import { type Html, markup, inputAddress, joined, link, NOTHING, row, table, text } from "./html.ts";
import { markdownPage } from "./markdown-page.ts";
import { STYLE } from "./style.ts";

export { STYLE } from "./style.ts";

/** What the report shows besides the decision itself. */
export interface ReportParts {
  readonly charts: Charts;
  readonly formulas: Formulas;
  /** SHA-256 of `decision.json`. */
  readonly decisionSha256: string;
  /** SHA-256 of {@link STYLE} as base64: the only style that a browser is allowed to use. */
  readonly styleSha256: string;
  /** Name and text of the Markdown documents. */
  readonly documents: readonly (readonly [name: string, text: string])[];
}

const SECTIONS = [
  ["decision", "What was decided, and why"],
  ["phases", "Phases"],
  ["guardrails", "Guardrails"],
  ["charts", "Charts"],
  ["findings", "Findings"],
  ["evidence", "Evidence"],
  ["sign-off", "Sign-off"],
  ["documents", "Documents"],
] as const;

const KINDS: readonly (readonly [kind: FindingDocument["kind"], title: string])[] = [
  ["guardrail", "Guardrails"],
  ["trigger", "Auto-rollback triggers, replayed"],
  ["slo", "Service level objectives"],
  ["split", "Traffic split"],
  ["weights", "Load balancer weights"],
  ["corroboration", "Sources against each other"],
  ["evidence", "Evidence"],
  ["waiver", "Waivers"],
];
/** With more findings the page would be too long to be opened: proofs stand beside so many of them. */
const PROOFS_MOST = 200;
/** Of these kinds, what passed is folded away: there is much of it, and nothing to read in it unless one looks for it. */
const FOLDED: ReadonlySet<string> = new Set(["split", "weights", "corroboration", "evidence"]);

/**
 * `report.html`: one page without any script, which reads from the verdict down to lines of evidence. It reaches nowhere: its
 * policy allows its own style and nothing else, and without that style it reads as well.
 */
export function renderReport(decision: DecisionDocument, parts: ReportParts): string {
  const context: Context = { decision, anchors: new Anchors(decision), formulas: parts.formulas };
  const { release } = decision;
  const word = DECISION_WORDS[decision.decision];
  const environment = release.environment === undefined ? "" : ` (${release.environment})`;
  const name = `${release.service} ${release.version}${environment}`;
  const policy = `default-src 'none'; style-src 'sha256-${parts.styleSha256}'; img-src 'none'; base-uri 'none'; form-action 'none'`;
  return `${markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy as Html}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${text(`${word}: ${name}`)}</title>
        <style>${STYLE as Html}</style>
      </head>
      <body>
        <a class="skip" href="#decision">To the decision</a>
        <header>
          <h1 class="${text(decision.decision)}"><span class="word">${text(word)}</span></h1>
          <p class="release">${text(name)}</p>
          <div class="banner ${text(decision.decision)}">
            <p>${text(headline(decision).trim())}</p>
            <p>${text(nextWords(decision))}</p>
          </div>
          ${facts(decision, parts.decisionSha256)}
        </header>
        <nav aria-label="Contents">
          <ul>
            ${joined(SECTIONS.map(([id, title]) => markup`<li>${link(`#${id}`, text(title))}</li>`))}
          </ul>
        </nav>
        <main>
          ${joined([
            section("decision", reasons(context)),
            section("phases", phases(context)),
            section("guardrails", matrix(context)),
            section("charts", figures(parts.charts)),
            section("findings", findings(context)),
            section("evidence", evidence(context)),
            section("sign-off", signOff(decision)),
            section("documents", documents(decision, parts.documents)),
          ])}
        </main>
        <footer>
          <p>
            ${text(`Written by docket ${decision.tool.version} from decision.json. Every number above stands there unrounded, with its source. “docket verify” makes this page again from the evidence and compares every byte.`)}
          </p>
        </footer>
      </body>
    </html>`}\n`;
}

function isLong({ findings: all }: DecisionDocument): boolean {
  return all.length > PROOFS_MOST;
}

function section(id: (typeof SECTIONS)[number][0], content: Html): Html {
  const title = SECTIONS.find(([own]) => own === id)![1];
  return markup`<section id="${text(id)}">
    <h2>${text(title)}</h2>
    ${content}
  </section>`;
}

function facts(decision: DecisionDocument, sha256: string): Html {
  const { phases: all, plan, variants, evidence: files, release } = decision;
  const read = files.filter(({ status }) => status === "read").length;
  const against = variants.baseline ? ` against ${variants.baseline.name}` : "";
  const rows: readonly (readonly [string, Html])[] = [
    ["Canary", text(`${variants.canary.name}${against}`)],
    ...(release.commit === undefined ? [] : [["Commit", markup`<code>${text(release.commit)}</code>`] as const]),
    ["Window", text(formatWindow(all[0]!.from, all.at(-1)!.to))],
    [
      "Evidence",
      text(
        `${formatCount(files.length)} files demanded, ${formatCount(read)} read${read < files.length ? `, ${formatCount(files.length - read)} missing or refused` : ""}`,
      ),
    ],
    [
      "Plan",
      markup`${link(inputAddress(plan.path), markup`<code>${text(plan.path)}</code>`)}, SHA-256
        <code class="digest">${text(plan.sha256)}</code>`,
    ],
    [
      "Decision",
      markup`${link("decision.json", markup`<code>decision.json</code>`)}, SHA-256
        <code class="digest">${text(sha256)}</code>`,
    ],
  ];
  return markup`<dl>
    ${joined(
      rows.map(
        ([label, value]) =>
          markup`<dt>${text(label)}</dt>
            <dd>${value}</dd>`,
      ),
    )}
  </dl>`;
}

/** What decided, then what would change it. */
function reasons(context: Context): Html {
  const { decision } = context;
  const binding = tellingSlos(decision.findings.filter(({ id }) => decision.binding.includes(id)));
  const needed = binding.flatMap((finding) => remedy(decision, finding) ?? []);
  const others = decision.findings.filter(({ id, verdict }) => !decision.binding.includes(id) && verdict !== "pass");
  const told = (some: readonly FindingDocument[]): Html =>
    markup`<ul>${joined(
      some.map(
        (finding) =>
          markup`<li>${verdictMark(finding)} ${text(sentence(decision, finding))} (${proofLink(context, finding)})</li>`,
      ),
    )}</ul>`;
  return joined([
    binding.length > 0 ? told(binding) : markup`<p>Nothing held the release back.</p>`,
    ...(needed.length > 0
      ? [
          markup`<h3>What would change it</h3>
            <ul>
              ${joined(needed.map((need) => markup`<li>${text(need)}</li>`))}
            </ul>`,
        ]
      : []),
    ...(others.length > 0
      ? [
          markup`<details>
            <summary>
              ${text(others.length === 1 ? "What else did not pass" : `What else did not pass: ${formatCount(others.length)} findings`)}
            </summary>
            ${told(others)}
          </details>`,
        ]
      : []),
  ]);
}

function phases(context: Context): Html {
  const { decision, anchors } = context;
  const overview = table(
    "Phases",
    ["Phase", "Traffic", "Window", "Decision", "Because"],
    decision.phases.map((phase) =>
      row([
        link(`#${anchors.phase(phase.id)!}`, text(phase.title)),
        text(shares(phase.share)),
        text(`${formatWindow(phase.from, phase.to)}, ${formatSpan(Date.parse(phase.to) - Date.parse(phase.from))}`),
        phaseMark(phase.decision),
        because(context, phase.because),
      ]),
    ),
  );
  const each = decision.phases.map((phase) => {
    const own = decision.findings.filter((finding) => finding.phase === phase.id);
    const failed = own.filter(({ verdict }) => verdict !== "pass");
    const passed = own.filter(({ verdict }) => verdict === "pass");
    const list = (some: readonly FindingDocument[]): Html =>
      markup`<ul>
        ${joined(some.map((finding) => markup`<li>${verdictMark(finding)} ${findingLink(context, finding)}</li>`))}
      </ul>`;
    return markup`<h3 id="${text(anchors.phase(phase.id)!)}">${text(phase.title)}</h3>
      ${failed.length > 0 ? list(failed) : markup`<p>Everything that was looked at passed.</p>`}
      ${
        passed.length > 0 && !isLong(decision)
          ? markup`<details>
              <summary>${text(`Passed: ${formatCount(passed.length)}`)}</summary>
              ${list(passed)}
            </details>`
          : NOTHING
      }`;
  });
  return joined([overview, ...each]);
}

function phaseMark(decided: DecisionDocument["phases"][number]["decision"]): Html {
  const looks = { proceed: "pass", hold: "inconclusive", rollback: "fail" }[decided];
  return markup`<span class="verdict ${text(looks)}">${text(PHASE_DECISION_WORDS[decided])}</span>`;
}

function because(context: Context, ids: readonly string[]): Html {
  const found = ids.flatMap((id) => context.decision.findings.filter((finding) => finding.id === id));
  if (found.length === 0) return text("–");
  return joined(
    found.map((finding) => link(`#${context.anchors.finding(finding)}`, text(titleOf(context.decision, finding)))),
    ", ",
  );
}

/** `R1 95 %, R2 5 %`. */
function shares(share: Readonly<Record<string, number>>): string {
  return Object.entries(share)
    .map(([name, ratio]) => `${name}\u00A0${formatRatio(ratio).replace(/\.00(?=\u00A0%)/, "")}`)
    .join(", ");
}

/** Guardrails down, phases across; each cell leads to its finding. */
function matrix(context: Context): Html {
  const { decision, anchors } = context;
  const judged = decision.findings.filter(({ kind }) => kind === "guardrail");
  if (judged.length === 0) return markup`<p>The plan sets no guardrail.</p>`;
  const columns = [...decision.phases.map(({ id }): string | undefined => id), undefined].filter((phase) =>
    judged.some((finding) => finding.phase === phase),
  );
  const subjects = [...new Set(judged.map(({ subject }) => subject))];
  const rows = subjects.map((subject) => {
    const own = judged.filter((finding) => finding.subject === subject);
    const first = own[0]!;
    const cells = columns.map((phase) => {
      const finding = own.find((candidate) => candidate.phase === phase);
      if (!finding) return text("–");
      const shown = markup`<span class="${text(finding.verdict)}">${text(VERDICT_MARKS[finding.verdict])}</span>
        ${text(`${observedWords(finding)}${finding.waiver ? " (waived)" : ""}`)}`;
      return link(`#${anchors.finding(finding)}`, shown);
    });
    return row([
      text(`${titleOf(decision, first)}${first.severity === "advisory" ? " (advisory)" : ""}`),
      text(limitWords(first)),
      ...cells,
    ]);
  });
  const head = [
    "Guardrail",
    "Demanded",
    ...columns.map((phase) => (phase === undefined ? "Release" : phaseTitle(decision, phase))),
  ];
  return markup`<div class="matrix">${table("Guardrails by phase", head, rows)}</div>
    <p class="muted">✓ kept, ✕ broken, ! broken but advisory, ? not proved. Each leads to its proof.</p>`;
}

function figures(charts: Charts): Html {
  return joined(
    charts.map((chart) =>
      isDrawn(chart)
        ? markup`<figure id="chart-${text(chart.name)}">
            <div class="scroll" tabindex="0" role="region" aria-label="${text(chart.title)}">
              ${svgInline(chart) as Html}
            </div>
            <figcaption>${text(chart.description)}</figcaption>
          </figure>`
        : markup`<p id="chart-${text(chart.name)}">${text(`No chart of “${chart.title}”: ${chart.because}.`)}</p>`,
    ),
  );
}

function findings(context: Context): Html {
  const { decision } = context;
  const isBinding = ({ id }: FindingDocument): boolean => decision.binding.includes(id);
  const gravity = (finding: FindingDocument): number => (isBinding(finding) ? 0 : finding.verdict === "pass" ? 2 : 1);
  const proven = new Set(decision.findings.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, PROOFS_MOST));
  const article = (finding: FindingDocument): Html =>
    findingArticle(context, finding, proven.has(finding) ? (isBinding(finding) ? "open" : "folded") : "none");
  const note = isLong(decision)
    ? [
        markup`<p>${text("There are so many findings that the proof stands only beside the gravest ones; “docket explain” shows that of each.")}</p>`,
      ]
    : [];
  return joined([
    ...note,
    ...KINDS.flatMap(([kind, title]) => {
      const own = decision.findings.filter((finding) => finding.kind === kind);
      if (own.length === 0) return [];
      const folded = FOLDED.has(kind) ? own.filter(({ verdict }) => verdict === "pass") : [];
      const shown = own.filter((finding) => !folded.includes(finding));
      return [
        markup`<h3>${text(title)}</h3>
          ${joined(shown.map(article))}
          ${
            folded.length > 0
              ? markup`<details>
                  <summary>${text(`Passed: ${formatCount(folded.length)}`)}</summary>
                  ${joined(folded.map(article))}
                </details>`
              : NOTHING
          }`,
      ];
    }),
  ]);
}

function evidence({ decision, anchors }: Context): Html {
  const rows = decision.evidence.map((file) => {
    const { id, label } = anchors.evidence(file.path)!;
    const state = [file.status, ...file.defects, ...file.warnings];
    const name =
      file.sha256 === undefined
        ? markup`<code>${text(file.path)}</code>`
        : link(inputAddress(file.path), markup`<code>${text(file.path)}</code>`);
    return row(
      [
        text(label),
        file.sha256 === undefined ? name : markup`${name}<br /><code class="digest">${text(file.sha256)}</code>`,
        text(file.phase === undefined ? "–" : phaseTitle(decision, file.phase)),
        text(file.format ?? "–"),
        text(file.sizeBytes === undefined ? "–" : formatBytes(file.sizeBytes)),
        text(state.join("; ")),
      ],
      id,
    );
  });
  return table("Evidence", ["Number", "File and SHA-256", "Phase", "Format", "Size", "State"], rows);
}

function signOff({ signOff: rules }: DecisionDocument): Html {
  if (rules.roles.length === 0) return markup`<p>The plan names no sign-off roles.</p>`;
  const rows = rules.roles.map((role) =>
    row([
      text(role.title),
      text(role.people.join(", ")),
      text(role.threshold),
      markup`<span class="slot">not yet</span>`,
      markup`<span class="slot">&nbsp;</span>`,
    ]),
  );
  return markup`${table("Sign-off", ["Role", "Who may sign", "Needed", "Signature", "Name and date"], rows)}
    <p class="muted">
      A signature is bound to the SHA-256 of decision.json, and to nothing else. SIGNOFF.md, once it is there, tells who
      signed.
    </p>`;
}

/** The Markdown documents themselves; beside a long page they are only named. */
function documents(decision: DecisionDocument, all: ReportParts["documents"]): Html {
  if (isLong(decision))
    return markup`<ul>${joined(all.map(([name]) => markup`<li>${link(name, text(name))}</li>`))}</ul>`;
  return joined(
    all.map(
      ([name, document]) =>
        markup`<details class="document"><summary>${text(name)}</summary>${markdownPage(document)}</details>`,
    ),
  );
}
