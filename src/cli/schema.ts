import { readFile } from "node:fs/promises";
import { refuse } from "../errors.ts";

const NAMES = ["plan", "decision", "looks", "metric-snapshot", "sign-off-policy", "verification"];

/** `docket schema`: a JSON Schema on stdout, for editors and for other programs. */
export async function schema(name: string): Promise<number> {
  if (!NAMES.includes(name))
    throw refuse("usage", `unknown schema ${JSON.stringify(name)}, expected one of ${NAMES.join(", ")}`);
  process.stdout.write(await readFile(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
  return 0;
}
