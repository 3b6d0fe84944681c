import { formatAt } from "../errors.ts";
import type { VerificationDocument } from "../model/verification-document.ts";
import { VERIFICATION_AREAS, type VerificationArea } from "../model/verification.ts";
import type { Paint, Tone } from "./gate-text.ts";
import { visible } from "./visible.ts";

type Outcome = VerificationDocument["outcome"];

const WORDS: Readonly<Record<Outcome, string>> = { held: "✓ HELD", failed: "✕ FAILED", "not-checked": "? NOT CHECKED" };
const TONES: Readonly<Record<Outcome, Tone>> = { held: "pass", failed: "fail", "not-checked": "inconclusive" };
const QUESTIONS: Readonly<Record<VerificationArea, string>> = {
  integrity: "every byte is the one that the manifests name, and nothing more",
  completeness: "everything is there that the plan demands",
  authenticity: "the signatures stand, by keys that you trust",
  replay: "the decision follows from the evidence",
  documents: "the documents follow from the decision",
  authorisation: "the people approved whom your policy demands",
  currency: "it is still in force",
  time: "it is proven when it was signed",
};
const WIDTH = Math.max(...Object.values(WORDS).map(({ length }) => length));
/** So many failed checks of one kind are listed; the JSON has all of them. */
const SHOWN_MOST = 20;

/** The verification for people: what it comes to, each area in a line, then every check, failed ones first. */
export function renderVerificationText(verification: VerificationDocument, paint: Paint): string {
  const { docket, checks, areas, outcome } = verification;
  const name = docket
    ? decodeURIComponent(docket.releaseId.replace("pkg:generic/", "")).replace("@", " ")
    : "no docket";
  const lines = [
    `${paint(TONES[outcome], paint("strong", WORDS[outcome]))}  ${visible(headline(verification))}`,
    "",
    ...(docket
      ? [
          `  ${paint("quiet", "Release")}   ${visible(name)}${docket.decision === undefined ? "" : `, ${docket.decision}`}`,
          `  ${paint("quiet", "Sealed")}    by docket ${visible(docket.sealedBy)}; decision.manifest.json has the digest ${docket.decisionManifestSha256}`,
          "",
        ]
      : []),
    ...VERIFICATION_AREAS.map((area) => {
      const own = areas[area];
      return `  ${paint(TONES[own], WORDS[own].padEnd(WIDTH))}  ${area.padEnd(14)}${paint("quiet", QUESTIONS[area])}`;
    }),
    "",
    ...(["failed", "not-checked", "held"] as const).flatMap((kind) => {
      const own = checks.filter((check) => check.outcome === kind);
      const shown = kind === "failed" ? own.slice(0, SHOWN_MOST) : own;
      return [
        ...shown.map(({ area, code, message, at }) => {
          const place = at ? `${visible(formatAt(at))}: ` : "";
          return `  ${paint(TONES[kind], WORDS[kind].padEnd(WIDTH))}  ${area}/${code}  ${place}${visible(message)}`;
        }),
        ...(own.length > shown.length
          ? [`  and ${own.length - shown.length} more that failed: --json lists them`]
          : []),
      ];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function headline({ areas, outcome }: VerificationDocument): string {
  if (outcome === "held") return "every area held";
  const wanted = VERIFICATION_AREAS.filter((area) => areas[area] === outcome);
  return outcome === "failed"
    ? `do not rely on it: ${wanted.join(", ")}`
    : `nothing failed, but not everything was checked: ${wanted.join(", ")}`;
}
