import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { refuse } from "../errors.ts";
import { isTemplatePath, SEALED_TEMPLATES } from "../seal/layout.ts";
import { isSystemError } from "./files.ts";

/** The templates in a directory: path in the docket → bytes. A template for no document is refused, and so is a directory without any. */
export async function templatesIn(directory: string): Promise<ReadonlyMap<string, Buffer>> {
  const templates = new Map<string, Buffer>();
  try {
    for (const name of (await readdir(directory)).filter((one) => one.endsWith(".hbs")).toSorted()) {
      const path = `${SEALED_TEMPLATES}/${name}`;
      if (!isTemplatePath(path))
        throw refuse(
          "template-refused",
          "is of no document, expected DECISION.md.hbs or CANARY_EXECUTION_SUMMARY.md.hbs",
          {
            file: name,
          },
        );
      templates.set(path, await readFile(join(directory, name)));
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refuse("template-refused", `cannot be read: ${error.code}`, { file: directory }, error);
  }
  if (templates.size === 0)
    throw refuse("template-refused", "holds no template, expected DECISION.md.hbs or CANARY_EXECUTION_SUMMARY.md.hbs", {
      file: directory,
    });
  return templates;
}
