import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { refuse } from "../errors.ts";
import type { DecisionDocument } from "../model/decision-document.ts";
import type { EvidenceStore } from "../pipeline.ts";
import { parseDecision } from "../read/previous/docket-decision.ts";
import { DECISION, INPUTS, SEALED_PLAN, SIGN_OFFS } from "../seal/layout.ts";
import { archiveSource } from "./docket-archive.ts";
import { type ClosableSource, folderSource } from "./docket-folder.ts";
import { isSystemError, type PlanFile } from "./files.ts";

const DECISION_BYTES_MOST = 64 * 1_048_576;
/** `signoffs/0001-security-officer-1f2e3d4c.json`. */
const SIGN_OFF = new RegExp(`^${SIGN_OFFS}/\\d+-([A-Za-z0-9][A-Za-z0-9_.-]*)-[0-9a-f]{8}\\.json$`);

/** A docket that was opened to be read. Nothing in it is believed: that it is whole and true is what `docket verify` finds out. */
export interface OpenDocket {
  readonly decision: DecisionDocument;
  /** SHA-256 of decision.json as it stands there. */
  readonly decisionSha256: string;
  /** The sealed plan; undefined where only a decision.json was given. */
  readonly plan: PlanFile | undefined;
  /** Roles that somebody claims to have signed in, from the names of the files. */
  readonly claimedRoles: readonly string[];
  readonly evidence: EvidenceStore;
  readonly close: () => Promise<void>;
}

/** Opens the folder of a docket, an archive of one, or a decision.json alone. */
export async function openDocket(path: string): Promise<OpenDocket> {
  const target = resolve(path);
  const kind = await kindOf(target, path);
  if (kind === "file" && path.endsWith(".json")) return openDecisionAlone(target, path);
  const source = kind === "directory" ? folderSource(target) : await archiveSource(target);
  try {
    return await openSource(source, path);
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function openSource(source: ClosableSource, path: string): Promise<OpenDocket> {
  const sizes = new Map(
    (await source.entries()).filter(({ kind }) => kind === "file").map((entry) => [entry.path, entry.sizeBytes]),
  );
  const whole = async (name: string): Promise<Buffer> => {
    const sizeBytes = sizes.get(name);
    if (sizeBytes === undefined)
      throw refuse("docket-not-found", `holds no ${name}, expected a docket`, { file: path });
    if (sizeBytes > DECISION_BYTES_MOST)
      throw refuse("evidence-too-large", `${sizeBytes} bytes, expected at most ${DECISION_BYTES_MOST}`, { file: name });
    const chunks: Buffer[] = [];
    for await (const chunk of source.open(name)) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  const bytes = await whole(DECISION);
  const planBytes = await whole(SEALED_PLAN);
  const name = basename(SEALED_PLAN);
  const decision = await parseDecision(bytes.toString("utf8"), { file: `${path}/${DECISION}` });
  if (decision.plan.sha256 !== sha256Of(planBytes))
    throw refuse("docket-altered", `is not the plan that ${DECISION} names`, { file: `${path}/${SEALED_PLAN}` });
  return {
    decision,
    decisionSha256: sha256Of(bytes),
    plan: {
      path: SEALED_PLAN,
      directory: INPUTS,
      name,
      bytes: planBytes,
      text: planBytes.toString("utf8"),
      sha256: sha256Of(planBytes),
    },
    claimedRoles: [...sizes.keys()].flatMap((entry) => SIGN_OFF.exec(entry)?.[1] ?? []),
    evidence: {
      open: (wanted) =>
        Promise.resolve(sizes.has(`${INPUTS}/${wanted}`) ? source.open(`${INPUTS}/${wanted}`) : undefined),
    },
    close: source.close,
  };
}

async function openDecisionAlone(target: string, path: string): Promise<OpenDocket> {
  const bytes = await readFile(target);
  return {
    decision: await parseDecision(bytes.toString("utf8"), { file: path }),
    decisionSha256: sha256Of(bytes),
    plan: undefined,
    claimedRoles: [],
    evidence: { open: () => Promise.resolve(undefined) },
    close: () => Promise.resolve(),
  };
}

async function kindOf(target: string, path: string): Promise<"file" | "directory"> {
  try {
    return (await stat(target)).isDirectory() ? "directory" : "file";
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse(
      "docket-not-found",
      `cannot be read: ${error.code}, expected a docket, an archive of one, or a ${DECISION}`,
      { file: path },
      error,
    );
  }
}

function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
