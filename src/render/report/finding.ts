import type { DecisionDocument, FindingDocument } from "../../model/decision-document.ts";
import { formatQuantity } from "../numbers.ts";
import { type Formulas, type ProofLine, proofOf } from "../proof.ts";
import { phaseTitle, sentence, statisticWords, titleOf, VERDICT_MARKS, VERDICT_WORDS } from "../words.ts";
import type { Anchors } from "./anchors.ts";
import { type Html, markup, inputAddress, joined, link, NOTHING, row, table, text } from "./html.ts";

type Source = NonNullable<FindingDocument["observation"]>["sources"][number];

/** What a finding needs of the page around it. */
export interface Context {
  readonly decision: DecisionDocument;
  readonly anchors: Anchors;
  readonly formulas: Formulas;
}

/** A verdict as a mark and a word. */
export function verdictMark(finding: FindingDocument): Html {
  const waived = finding.waiver ? ", waived" : "";
  const words = `${VERDICT_MARKS[finding.verdict]} ${VERDICT_WORDS[finding.verdict]}${waived}`;
  return markup`<span class="verdict ${text(finding.verdict)}">${text(words)}</span>`;
}

/** A finding by its name and place, as a link to all of it. */
export function findingLink({ decision, anchors }: Context, finding: FindingDocument): Html {
  return link(`#${anchors.finding(finding)}`, text(nameOf(decision, finding)));
}

/** The way to all of a finding from a sentence that names it already. */
export function proofLink({ decision, anchors }: Context, finding: FindingDocument): Html {
  const name = `Proof: ${nameOf(decision, finding)}`;
  return markup`<a href="#${text(anchors.finding(finding))}" aria-label="${text(name)}">proof</a>`;
}

/** All of one finding: what it says, how sure that is, and behind one click the proof down to lines of evidence. */
export function findingArticle(context: Context, finding: FindingDocument, proof: "open" | "folded" | "none"): Html {
  const { decision, anchors } = context;
  return markup`<article id="${text(anchors.finding(finding))}">
<h4>${verdictMark(finding)} ${text(nameOf(decision, finding))}</h4>
<p>${text(sentence(decision, finding))}</p>
${finding.observation?.interval ? markup`<p class="muted">${text(statisticWords(finding))}</p>` : NOTHING}
${
  proof === "none"
    ? NOTHING
    : markup`<details${proof === "open" ? (" open" as Html) : NOTHING}><summary>Numbers, rule and sources</summary>
${proofList(proofOf(decision, finding, context.formulas))}
${examples(context, finding)}
${sources(context, finding)}
</details>`
}
</article>`;
}

function nameOf(decision: DecisionDocument, finding: FindingDocument): string {
  const name = finding.kind === "trigger" ? finding.rule : titleOf(decision, finding);
  const subject = ["evidence", "weights", "split", "corroboration"].includes(finding.kind) ? subjectOf(finding) : name;
  return finding.phase === undefined ? subject : `${subject} in ${phaseTitle(decision, finding.phase)}`;
}

function subjectOf({ kind, id, subject }: FindingDocument): string {
  const path = id.slice(id.indexOf("/") + 1);
  return (
    { weights: `Weights in ${path}`, split: `Split of the traffic as ${subject} saw it` }[kind as "weights"] ??
    (kind === "evidence" ? path : subject)
  );
}

/** Labels with what stands under each; lines without a label belong to the one above. */
function proofList(lines: readonly ProofLine[]): Html {
  const groups: { readonly label: string; readonly lines: ProofLine[] }[] = [];
  for (const line of lines) {
    if (line.label === "" && groups.length > 0) groups.at(-1)!.lines.push(line);
    else groups.push({ label: line.label === "" ? "figures" : line.label, lines: [line] });
  }
  return markup`<dl>
    ${joined(
      groups.map(
        (group) =>
          markup`<dt>${text(group.label)}</dt>
            ${joined(
              group.lines.map(({ text: words, kind }) =>
                kind === "formula" ? markup`<dd class="formula">${text(words)}</dd>` : markup`<dd>${text(words)}</dd>`,
              ),
              "",
            )}`,
      ),
    )}
  </dl>`;
}

/** The first records that were bad, as they were read, each with its line. */
function examples({ anchors }: Context, { examples: records = [], observation }: FindingDocument): Html {
  const path = observation?.sources.find((source) => anchors.evidence(source.path))?.path;
  if (records.length === 0 || path === undefined) return NOTHING;
  const from = anchors.evidence(path)!;
  return markup`<h5>First bad records in ${link(`#${from.id}`, text(from.label))}, ${text(path)}</h5>
    ${table(
      "First bad records",
      ["Line", "Time (UTC)", "Request", "Status", "Latency", "User"],
      records.map((record) =>
        row([
          text(record.line),
          text(record.at?.replace("T", " ").replace("Z", "") ?? "–"),
          markup`<code>${text(`${record.method} ${record.path}`.trim() || "–")}</code>`,
          text(record.status === 0 ? "no answer" : record.status),
          text(record.latencyMs === undefined ? "–" : formatQuantity(record.latencyMs, "ms")),
          text(record.user === "" ? "–" : record.user),
        ]),
      ),
    )}`;
}

function sources({ anchors }: Context, { observation }: FindingDocument): Html {
  const cited = observation?.sources ?? [];
  if (cited.length === 0) return NOTHING;
  return markup`<h5>Sources</h5>
    <ul>
      ${joined(cited.map((source) => markup`<li>${sourceWords(anchors, source)}</li>`))}
    </ul>`;
}

/** `E12 evidence/full/access.log.gz, line 34, sha256 …`: path, place and digest, each where it can be followed. */
function sourceWords(anchors: Anchors, { path, sha256, place }: Source): Html {
  const entry = anchors.evidence(path);
  const label = entry ? markup`${link(`#${entry.id}`, text(entry.label))} ` : NOTHING;
  const name = entry
    ? link(inputAddress(path), markup`<code>${text(path)}</code>`)
    : markup`<code>${text(path)}</code>`;
  const at = [
    ...(place?.pointer === undefined ? [] : [markup`value at <code>${text(place.pointer)}</code>`]),
    ...(place?.line === undefined ? [] : [markup`line ${text(place.line)}`]),
    ...(place?.item === undefined ? [] : [text(place.item)]),
  ];
  return markup`${label}${name}${joined(
    at.map((piece) => markup`, ${piece}`),
    "",
  )},
    SHA-256 <code class="digest">${text(sha256)}</code>`;
}
