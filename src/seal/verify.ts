import { DocketError } from "../errors.ts";
import type { DecisionDocument } from "../model/decision-document.ts";
import type { Plan } from "../model/plan.ts";
import type { Check } from "../model/verification.ts";
import { Checks } from "./checks.ts";
import { DocketFiles, sha256Of } from "./docket-files.ts";
import { checkFiles, checkLayers, fileOf, type Layer, type Layers, openLayer } from "./integrity.ts";
import { DECISION, DECISION_MANIFEST, EVIDENCE_MANIFEST, isStatementPath } from "./layout.ts";
import {
  checkCompleteness,
  checkDocuments,
  checkReplay,
  judgeAgain,
  openDecision,
  openPlan,
  openRenderer,
  type Rejudging,
  type Renderer,
} from "./rejudge.ts";
import { checkRedactions } from "./redaction-record.ts";
import { type DocketSource, ENTRIES_MOST } from "./source.ts";

/** What a look into a docket found. Whoever checks sign-offs goes on from here, on the same bytes. */
export interface Inspection {
  /** Of integrity, completeness, replay and documents. */
  readonly checks: readonly Check[];
  readonly evidence: Layer | undefined;
  readonly decided: Layer | undefined;
  readonly plan: Plan | undefined;
  /** As it was sealed; undefined where `decision.json` is not the file that was sealed. */
  readonly decision: DecisionDocument | undefined;
  /** Path → bytes of everything in the third layer: sign-offs, timestamps, statements. Nothing here is believed yet. */
  readonly statements: ReadonlyMap<string, Buffer>;
}

/**
 * Looks into a docket and believes nothing: every byte is compared with the manifests, the decision is made again from the
 * evidence, the documents are rendered again. Each check is made for itself and none stops another; one that rests on
 * something that is not as it was sealed is `not-checked`, so that a single defect fails a single check.
 */
export async function inspectDocket(source: DocketSource, again: Rejudging): Promise<Inspection> {
  const integrity = new Checks("integrity");
  const completeness = new Checks("completeness");
  const replay = new Checks("replay");
  const documents = new Checks("documents");
  const checks = () => [integrity, completeness, replay, documents].flatMap(({ all }) => all);
  const files = await survey(source, integrity);
  if (!files) {
    const why = "the files of the docket cannot be told apart: see integrity";
    completeness.notChecked("plan-readable", why);
    replay.notChecked("decision-replayed", why);
    documents.notChecked("document-rendered", why);
    const nothing = { evidence: undefined, decided: undefined, plan: undefined, decision: undefined };
    return { checks: checks(), ...nothing, statements: new Map() };
  }
  const layers = await openLayers(files, integrity);
  const plan = await openPlan(files, layers, again, completeness);
  checkCompleteness(layers, plan, completeness);
  await checkRedactions(files, layers, completeness);
  const replayed = await judgeAgain(files, layers, plan, again, replay);
  const { documentsOf, isFit } = await openRenderer(files, layers, again, documents);
  const made = replayed && (await documentsOf(replayed));
  const sealed = await openDecision(files, layers, made, again, replay);
  if (replayed && made) checkReplay(layers, sealed, replayed, made, again, replay);
  const isFollowing = made && sha256Of(made.get(DECISION) ?? "") === fileOf(layers.decided, DECISION)?.sha256;
  // What follows from the evidence to the last byte of decision.json has been rendered already.
  const rendered = isFollowing
    ? made
    : sealed?.decision && (await renderSealed(sealed.decision, documentsOf, documents));
  await checkDocuments(files, layers, isFit ? rendered : undefined, again, documents);
  await checkLayers(files, layers, integrity);
  await checkFiles(files, layers, rendered, integrity);

  const statements = new Map<string, Buffer>();
  for (const path of files.entries.keys()) {
    const bytes = isStatementPath(path) ? await files.whole(path) : undefined;
    if (bytes) statements.set(path, bytes);
  }
  return { checks: checks(), ...layers, plan, decision: sealed?.decision, statements };
}

/**
 * The documents of a decision that does not follow from the evidence as far as is known. It fits the schema and may still
 * be one that no docket can make, such as one that is bound by findings that it does not have: then nothing is rendered.
 */
async function renderSealed(
  decision: DecisionDocument,
  documentsOf: Renderer,
  checks: Checks,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    return await documentsOf(decision);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    checks.failed("document-rendered", `nothing can be rendered from it: ${error.message}`, { file: DECISION });
    return undefined;
  }
}

/** The checks of integrity alone, and the files with the digests that they had then; undefined where there are none to tell. */
export async function inspectIntegrity(
  source: DocketSource,
): Promise<{ readonly checks: readonly Check[]; readonly files: DocketFiles | undefined }> {
  const checks = new Checks("integrity");
  const files = await survey(source, checks);
  if (files) {
    const layers = await openLayers(files, checks);
    await checkLayers(files, layers, checks);
    await checkFiles(files, layers, undefined, checks);
  }
  return { checks: checks.all, files };
}

async function openLayers(files: DocketFiles, checks: Checks): Promise<Layers> {
  return {
    evidence: await openLayer(files, EVIDENCE_MANIFEST, checks),
    decided: await openLayer(files, DECISION_MANIFEST, checks),
  };
}

/** Everything that lies there; undefined where it cannot be the form of a docket at all. */
async function survey(source: DocketSource, checks: Checks): Promise<DocketFiles | undefined> {
  try {
    const entries = await source.entries();
    if (entries.length <= ENTRIES_MOST) return new DocketFiles(source, entries);
    checks.failed("source-form", `more than ${ENTRIES_MOST} files and directories, expected a docket`);
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    for (const { message, at } of error.defects) checks.failed("source-form", message, at);
  }
  return undefined;
}
