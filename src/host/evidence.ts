import type { Plan } from "../model/plan.ts";
import type { EvidenceStore } from "../pipeline.ts";
import { type BytesRead, evidenceBelow } from "./files.ts";

/** The evidence of a plan: files below its directory, and answers of the tables that it names and that no file there holds. */
export async function evidenceOf(plan: Plan, directory: string, onRead?: BytesRead): Promise<EvidenceStore> {
  const files = evidenceBelow(directory, onRead);
  if (!plan.exhibits.some(({ table }) => table)) return files;
  const { accessFrom, withTables } = await import("./clickhouse.ts");
  return withTables(plan, files, accessFrom(process.env));
}
