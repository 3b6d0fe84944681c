import type { Plan } from "../model/plan.ts";
import type { EvidenceStore } from "../pipeline.ts";
import { type BytesRead, evidenceBelow } from "./files.ts";

/** The tables that a plan names: each is asked once, however often its answers are looked at. */
export interface Tables {
  /** What the table answered whose answers are filed under the path; undefined where the plan names none for it. */
  readonly answers: (path: string) => Promise<Buffer | undefined>;
}

/** The tables of a plan. Whoever names none loads nothing for them. */
export async function tablesOf(plan: Plan): Promise<Tables> {
  if (!plan.exhibits.some(({ table }) => table)) return { answers: () => Promise.resolve(undefined) };
  const { accessFrom, askTables } = await import("./clickhouse.ts");
  return askTables(plan, accessFrom(process.env));
}

/**
 * The evidence of a plan: files below its directory, and answers of the tables that it names. Answers that lie beside the
 * plan are not asked for again: that is how a sealed docket is judged without a server.
 */
export async function evidenceOf(plan: Plan, directory: string, onRead?: BytesRead): Promise<EvidenceStore> {
  const files = evidenceBelow(directory, onRead);
  const tables = await tablesOf(plan);
  return {
    ...files,
    open: async (path) => {
      const filed = await files.open(path);
      if (filed) return filed;
      const answers = await tables.answers(path);
      return answers && once(answers);
    },
  };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
