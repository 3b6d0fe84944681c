import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { refuse } from "../errors.ts";
import { renderImport } from "../translate/importer.ts";
import { units as importers } from "../translate/importers.ts";

/** `docket import`: another tool's configuration as a fragment of a plan on stdout, with what could not come along. */
export async function importConfiguration(path: string, options: { readonly from?: string }): Promise<number> {
  let text: string;
  try {
    text = await readFile(resolve(path), "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw refuse("usage", `cannot be read: ${String(error.code)}`, { file: path }, error);
  }
  const tools = importers.map(({ tool }) => tool).join(", ");
  const chosen =
    options.from === undefined
      ? importers.filter((importer) => importer.matches(text))
      : importers.filter(({ tool }) => tool === options.from);
  const [importer] = chosen;
  if (!importer || chosen.length > 1) {
    const found =
      options.from === undefined ? "the tool was not recognised" : `unknown tool ${JSON.stringify(options.from)}`;
    throw refuse("usage", `${found}, expected one of ${tools}; name it with --from`, { file: path });
  }
  const result = importer.translate(text, { file: path });
  process.stdout.write(renderImport(result));
  const lost = result.notes.filter(({ kind }) => kind === "not-carried").length;
  const changed = result.notes.filter(({ kind }) => kind === "changed").length;
  process.stderr.write(
    `docket: read as ${importer.title}; ${changed} changed, ${lost} not carried over, each a comment in the plan\n`,
  );
  return 0;
}
