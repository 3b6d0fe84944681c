import type { DecisionDocument } from "../model/decision-document.ts";
import { sha256Of } from "./docket-files.ts";
import {
  DECISION,
  DECISION_MANIFEST,
  DECISION_SUMS,
  EVIDENCE_MANIFEST,
  EVIDENCE_SUMS,
  GIT_ATTRIBUTES,
  INPUTS,
  SEALED_PLAN,
} from "./layout.ts";
import { type Manifest, type ManifestFile, type PathAndDigest, writeManifest, writeSha256Sums } from "./manifest.ts";

/** Git changes no byte of a docket, whatever it is told about the ends of lines elsewhere. */
export const GIT_ATTRIBUTES_TEXT = "* -text\n";

/** One file below `inputs/` as it was hashed while it was judged. */
export interface SealedInput {
  /** As the plan names it. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** What it is for: `plan`, or the family of the evidence. */
  readonly kind: string;
  /** How many secrets were taken out before it was hashed. */
  readonly redactions?: number;
}

/** What goes into a docket besides the raw inputs. */
export interface Sealing {
  readonly decision: DecisionDocument;
  /** Name → text of every document, `decision.json` among them. */
  readonly documents: ReadonlyMap<string, string>;
  /** The plan, as `docket.yaml`, and every file of evidence that there is. */
  readonly inputs: readonly SealedInput[];
  readonly created: Manifest["created"];
}

/** Path and text of every file of the first two layers but the inputs themselves. The same inputs give the same bytes. */
export function sealLayers(sealing: Sealing): ReadonlyMap<string, string> {
  const { decision, documents, inputs } = sealing;
  const origin = {
    releaseId: releaseId(decision),
    tool: decision.tool,
    subjects: subjectsOf(decision),
    ...(sealing.created ? { created: sealing.created } : {}),
  };
  const evidence = writeLayer(EVIDENCE_MANIFEST, {
    ...origin,
    contract: { path: SEALED_PLAN, sha256: decision.plan.sha256 },
    files: inputs.map(({ path, sizeBytes, sha256, kind, redactions = 0 }) => ({
      path: `${INPUTS}/${path}`,
      size: sizeBytes,
      sha256,
      mediaType: mediaTypeOf(path),
      kind,
      redactions,
    })),
  });
  const decided = writeLayer(DECISION_MANIFEST, {
    ...origin,
    previous: { path: EVIDENCE_MANIFEST, sha256: evidence.sha256 },
    files: [...documents].map(([path, text]) => ({
      path,
      size: Buffer.byteLength(text),
      sha256: sha256Of(text),
      mediaType: mediaTypeOf(path),
      kind: path === DECISION ? "decision" : path.startsWith("charts/") ? "chart" : "document",
      redactions: 0,
    })),
  });
  return new Map([
    [GIT_ATTRIBUTES, GIT_ATTRIBUTES_TEXT],
    [EVIDENCE_MANIFEST, evidence.text],
    [EVIDENCE_SUMS, evidence.sums],
    ...documents,
    [DECISION_MANIFEST, decided.text],
    [DECISION_SUMS, decided.sums],
  ]);
}

function writeLayer(path: string, manifest: Manifest) {
  const text = writeManifest(manifest);
  const sha256 = sha256Of(text);
  return { text, sha256, sums: sumsOf({ path, sha256 }, manifest) };
}

/** The list for `sha256sum -c` of one layer: its files, its manifest, and the manifest of the layer below. */
export function sumsOf(manifest: PathAndDigest, { files, previous }: Pick<Manifest, "files" | "previous">): string {
  return writeSha256Sums([...files, manifest, ...(previous ? [previous] : [])]);
}

/** What was decided on, as a package URL: it is ASCII, whatever the service is called. */
export function releaseId({ release }: Pick<DecisionDocument, "release">): string {
  return `pkg:generic/${encodeURIComponent(release.service)}@${encodeURIComponent(release.version)}`;
}

/** The commit, where the plan gives it in full; a short one may be that of any release. */
function subjectsOf({ release }: DecisionDocument): Manifest["subjects"] {
  const { commit } = release;
  return commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
    ? [{ name: "commit", digest: { gitCommit: commit } }]
    : [];
}

const MEDIA_TYPES: Readonly<Record<string, ManifestFile["mediaType"]>> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  yaml: "application/yaml",
  yml: "application/yaml",
  md: "text/markdown",
  html: "text/html",
  svg: "image/svg+xml",
  xml: "application/xml",
  csv: "text/csv",
  txt: "text/plain",
  log: "text/plain",
  cfg: "text/plain",
  diff: "text/x-diff",
  prom: "text/plain",
  gz: "application/gzip",
};

function mediaTypeOf(path: string): string {
  const extension = /\.([a-z]+)$/.exec(path)?.[1] ?? "";
  return Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension]! : "application/octet-stream";
}
