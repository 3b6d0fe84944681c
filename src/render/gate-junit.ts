import type { DecisionDocument, FindingDocument } from "../model/decision-document.ts";
import { visible } from "./visible.ts";
import { certaintyWords, limitWords, observedWords, sentence } from "./words.ts";

/**
 * JUnit XML of the findings: one test case each, its name unique (GitLab counts only the first of a name). A breach is a
 * failure; something inconclusive is an error and never a skip; only a valid waiver is a skip.
 */
export function renderGateJunit(decision: DecisionDocument): string {
  const { findings } = decision;
  const failures = findings.filter((finding) => outcomeOf(finding) === "failure").length;
  const errors = findings.filter((finding) => outcomeOf(finding) === "error").length;
  const skipped = findings.filter((finding) => outcomeOf(finding) === "skipped").length;
  const totals = `tests="${findings.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  const suiteName = attribute(`docket: ${decision.release.service} ${decision.release.version}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="docket" ${totals}>`,
    `  <testsuite name="${suiteName}" ${totals}>`,
    "    <properties>",
    `      <property name="decision" value="${decision.decision}"/>`,
    `      <property name="plan.sha256" value="${decision.plan.sha256}"/>`,
    "    </properties>",
    ...findings.flatMap((finding) => testCase(decision, finding)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(decision: DecisionDocument, finding: FindingDocument): readonly string[] {
  const open = `    <testcase classname="${attribute(`${finding.kind}.${finding.subject}`)}" name="${attribute(finding.id)}" file="${attribute(decision.plan.path)}"${finding.planPlace ? ` line="${finding.planPlace.line}"` : ""}`;
  const words = sentence(decision, finding);
  const numbers = finding.limit
    ? ` observed ${observedWords(finding)}, limit ${limitWords(finding)}, ${certaintyWords(finding)}`
    : "";
  switch (outcomeOf(finding)) {
    case "failure":
      return [
        `${open}>`,
        `      <failure type="${attribute(finding.kind)}" message="${attribute(words)}">${content(numbers.trim())}</failure>`,
        "    </testcase>",
      ];
    case "error":
      return [
        `${open}>`,
        `      <error type="inconclusive" message="${attribute(words)}">${content(numbers.trim())}</error>`,
        "    </testcase>",
      ];
    case "skipped":
      return [
        `${open}>`,
        `      <skipped message="${attribute(`waived until ${finding.waiver!.expires} by ${finding.waiver!.owner}: ${finding.waiver!.because}`)}"/>`,
        "    </testcase>",
      ];
    case "warning":
      return [
        `${open}>`,
        '      <properties><property name="severity" value="warn"/></properties>',
        `      <system-out>${content(words)}</system-out>`,
        "    </testcase>",
      ];
    case "passed":
      return [`${open}/>`];
  }
}

function outcomeOf(finding: FindingDocument): "passed" | "warning" | "failure" | "error" | "skipped" {
  if (finding.waiver) return "skipped";
  if (finding.verdict === "fail") return "failure";
  if (finding.verdict === "pass") return "passed";
  if (finding.verdict === "warn" || finding.severity === "advisory" || finding.settledBy !== undefined)
    return "warning";
  return "error";
}

function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;");
}

/** XML 1.0 text: the five characters escaped; what XML forbids was made visible before. */
function content(text: string): string {
  return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
