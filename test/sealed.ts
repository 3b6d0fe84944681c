import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { VERSION } from "../src/cli/version.ts";
import type { Check } from "../src/model/verification.ts";
import type { DecisionDocument } from "../src/model/decision-document.ts";
import { documentsOf } from "../src/documents.ts";
import { inspect, rejudging } from "../src/inspection.ts";
import { judge, parsePlan, receive } from "../src/pipeline.ts";
import { sha256Of } from "../src/seal/docket-files.ts";
import { sealLayers } from "../src/seal/layers.ts";
import { INPUTS } from "../src/seal/layout.ts";
import type { Rejudging } from "../src/seal/rejudge.ts";
import { memorySource } from "../src/seal/source.ts";
import { inspectDocket } from "../src/seal/verify.ts";

/** Dockets in memory: sealed as `docket decide` does it, changed as nobody should, verified as `docket verify` does it. */

export const DOCKETS = join(import.meta.dirname, "dockets");

/** Path → bytes, or what stands there instead of a file. */
export type Docket = Map<string, Buffer | "symbolic-link" | "directory" | "other">;

/** Every file below a directory. */
export function readTree(directory: string): Map<string, Buffer> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(directory, path).replaceAll("\\", "/"), readFileSync(path)]));
}

/** The inputs of the sample of this version, as the plan names them. */
export function sampleInputs(): Map<string, Buffer> {
  const directory = join(DOCKETS, VERSION, "minimal", INPUTS);
  if (!existsSync(directory)) throw new Error(`no sample of version ${VERSION}: copy the inputs of the one before it`);
  return readTree(directory);
}

interface Forging {
  /** What the decision says, after it was made and before it is sealed. */
  readonly decision?: (json: string) => string;
  /** What the documents say, after they were rendered. */
  readonly document?: (path: string, text: string) => string;
  readonly version?: string;
  /** Documents that no decision has. */
  readonly added?: Readonly<Record<string, string>>;
}

/** Seals inputs as a docket; what is forged is sealed as if it were true, so that every digest is right. */
export async function seal(inputs: ReadonlyMap<string, Buffer>, forging: Forging = {}): Promise<Docket> {
  const planBytes = inputs.get("docket.yaml")!;
  const plan = parsePlan(planBytes.toString(), "docket.yaml", sha256Of(planBytes));
  const open = (path: string) => Promise.resolve(inputs.has(path) ? once(inputs.get(path)!) : undefined);
  const received = await receive(plan, { open });
  const made = judge(plan, received, forging.version ?? VERSION);
  const honest = await documentsOf(made);
  const json = forging.decision?.(honest.get("decision.json")!) ?? honest.get("decision.json")!;
  const decision = JSON.parse(json) as typeof made;
  const documents = new Map([
    ...(forging.decision ? await documentsOf(decision) : honest),
    ...Object.entries(forging.added ?? {}),
  ]);
  documents.set("decision.json", json);
  for (const [path, text] of documents) documents.set(path, forging.document?.(path, text) ?? text);
  const layers = sealLayers({
    decision,
    documents,
    inputs: [...inputs].map(([path, bytes]) => ({
      path,
      sizeBytes: bytes.length,
      sha256: sha256Of(bytes),
      kind:
        path === "docket.yaml" ? "plan" : (plan.exhibits.find((exhibit) => exhibit.path === path)?.family ?? "other"),
    })),
    created: undefined,
  });
  return new Map([
    ...[...inputs].map(([path, bytes]): [string, Buffer] => [`${INPUTS}/${path}`, bytes]),
    ...[...layers].map(([path, text]): [string, Buffer] => [path, Buffer.from(text)]),
  ]);
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

export async function inspectMemory(docket: Docket): Promise<readonly Check[]> {
  return (await inspect(memorySource(docket), VERSION)).checks;
}

/**
 * `inspectMemory` for many dockets that differ in little: what was judged and rendered once is not judged and rendered
 * again for the same bytes, which are read and hashed all the same.
 */
export function rememberingInspector(): (docket: Docket) => Promise<readonly Check[]> {
  const again = rejudging(VERSION);
  const judgements = new Map<string, ReturnType<Rejudging["judge"]>>();
  const documents = new Map<DecisionDocument, Promise<ReadonlyMap<string, string>>>();
  const remembering: Rejudging = {
    ...again,
    judge: async (plan, open, version) => {
      const key = [plan.sha256, version];
      for (const { path } of plan.exhibits) {
        const pieces: Buffer[] = [];
        for await (const piece of open(path) ?? []) pieces.push(piece);
        key.push(sha256Of(Buffer.concat(pieces)));
      }
      const known = judgements.get(key.join());
      if (known) return known;
      const made = again.judge(plan, open, version);
      judgements.set(key.join(), made);
      return made;
    },
    rendererOf: async (templates) => {
      const render = await again.rendererOf(templates);
      if (templates.size > 0) return render;
      return (decision) => {
        const made = documents.get(decision) ?? render(decision);
        documents.set(decision, made);
        return made;
      };
    },
  };
  return async (docket) => (await inspectDocket(memorySource(docket), remembering)).checks;
}

/** `code path` of every check that failed, each once, sorted. */
export function failures(checks: readonly Check[]): readonly string[] {
  const failed = checks.filter(({ outcome }) => outcome === "failed");
  return [...new Set(failed.map(({ code, at }) => (at ? `${code} ${at.file}` : code)))].toSorted();
}

/** Codes of the checks that failed, each once, sorted. */
export function failedCodes(checks: readonly Check[]): readonly string[] {
  return [...new Set(checks.filter(({ outcome }) => outcome === "failed").map(({ code }) => code))].toSorted();
}
