import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Defect, DocketError, formatDefect, refuse } from "../errors.ts";
import { findPlan } from "../host/files.ts";
import type { Reading } from "../model/reading.ts";
import type { Received } from "../model/received.ts";
import { parsePlan } from "../pipeline.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { recognise } from "../read/recognise.ts";
import { conclude } from "../conclude/conclude.ts";
import { formatBytes, formatCount } from "../render/numbers.ts";
import { visible } from "../render/visible.ts";
import { sentence } from "../render/words.ts";
import { EXIT } from "./exit.ts";
import { type PlanOptions, receiveEvidence } from "./run.ts";
import { VERSION } from "./version.ts";

const HEAD_BYTES = 65_536;

/** `docket validate`: what was recognised, what was understood, every doubt. */
export async function validate(files: readonly string[], options: PlanOptions): Promise<number> {
  return files.length > 0 ? validateFiles(files) : validatePlan(options);
}

async function validatePlan(options: PlanOptions): Promise<number> {
  const file = await findPlan(options.cwd ?? process.cwd(), options.config);
  const plan = parsePlan(file.text, file.name, file.sha256);
  process.stdout.write(
    `${plan.path}  plan, ${plan.phases.length} phases, ${plan.guardrails.length} guardrails, ${plan.triggers.length} triggers\n`,
  );
  const { received } = await receiveEvidence(file, plan, options);
  for (const one of received) process.stdout.write(`${describe(one)}\n`);
  const decision = conclude(plan, received, evaluate({ plan, received }), VERSION);
  const doubts = decision.findings.filter(
    ({ kind, verdict }) => verdict === "inconclusive" && kind !== "guardrail" && kind !== "trigger" && kind !== "slo",
  );
  for (const doubt of doubts)
    if (doubt.reason !== "evidence-refused")
      process.stderr.write(`${plan.path}:${doubt.planPlace?.line ?? 1}: ${visible(sentence(decision, doubt))}\n`);
  const refused = received.flatMap((one) => (one.status === "refused" ? one.defects : []));
  for (const defect of refused) process.stderr.write(`${formatDefect(defect)}\n`);
  const blocking = doubts.filter(({ severity }) => severity === "blocking");
  const code = refused.length > 0 ? EXIT.EVIDENCE_REJECTED : blocking.length > 0 ? EXIT.HOLD : 0;
  const words =
    code === 0
      ? `VALID (exit 0): ${received.length} files, no doubt`
      : `${code === EXIT.HOLD ? "HOLD" : "EVIDENCE_REJECTED"} (exit ${code}): ${blocking.length} doubts`;
  process.stderr.write(`docket: ${words}\n`);
  return code;
}

function describe(received: Received): string {
  const { exhibit } = received;
  if (received.status === "missing") return `${visible(exhibit.path)}  missing`;
  if (received.status === "refused")
    return `${visible(exhibit.path)}  refused, ${received.defects.length} ${received.defects.length === 1 ? "defect" : "defects"}`;
  return `${visible(exhibit.path)}  ${received.reading.format}, ${formatBytes(received.artifact.sizeBytes)}, ${understood(received.reading)}`;
}

function understood(reading: Reading): string {
  switch (reading.family) {
    case "load": {
      const { tally } = reading;
      const extra = [
        ...(tally.outside.count > 0 ? [`${formatCount(tally.outside.count)} outside its phases`] : []),
        ...(tally.otherLines > 0 ? [`${formatCount(tally.otherLines)} other lines`] : []),
        ...(tally.malformed.count > 0 ? [`${formatCount(tally.malformed.count)} unreadable`] : []),
        ...(tally.isTimed ? [] : ["no times of its own"]),
      ];
      return [`${formatCount(tally.records)} requests`, ...extra].join(", ");
    }
    case "metrics":
      return `${formatCount(reading.series.length)} series, ${formatCount(reading.series.reduce((sum, { points }) => sum + points.length, 0))} points${reading.warnings.length > 0 ? `, warnings: ${reading.warnings.join("; ")}` : ""}`;
    case "balancer":
      return `${formatCount(reading.servers.length)} servers`;
    case "balancer-diff":
      return `${formatCount(reading.hunks.length)} hunks, ${formatCount(reading.changes.length)} servers changed`;
    case "previous":
      return `${reading.service} ${reading.version}, ${reading.decision}, ${formatCount(reading.values.length)} indicators`;
    case "slo":
      return [`${formatCount(reading.objectives.length)} objectives`, ...reading.notes].join("; ");
    case "tests":
      return `${formatCount(reading.cases.length)} tests${reading.contradictions.length > 0 ? `, ${reading.contradictions.length} contradictions` : ""}`;
  }
}

async function validateFiles(files: readonly string[]): Promise<number> {
  const defects: Defect[] = [];
  for (const path of files) {
    try {
      const bytes = await readFile(resolve(path));
      const head = { path, text: bytes.toString("utf8", 0, HEAD_BYTES), isWhole: bytes.length <= HEAD_BYTES };
      const candidates = recognise(head);
      if (candidates.length === 1)
        process.stdout.write(`${visible(path)}  ${candidates[0]!.format}: ${candidates[0]!.title}\n`);
      else
        throw refuse(
          "evidence-unrecognised",
          candidates.length === 0
            ? "no format is known that begins like this"
            : `may be ${candidates.map(({ format }) => format).join(" or ")}`,
          { file: path },
        );
    } catch (error) {
      if (error instanceof DocketError) defects.push(...error.defects);
      else if (error instanceof Error && "code" in error)
        defects.push({ code: "usage", message: `cannot be read: ${String(error.code)}`, at: { file: path } });
      else throw error;
    }
  }
  const [first, ...rest] = defects;
  if (first) throw new DocketError([first, ...rest]);
  return 0;
}
