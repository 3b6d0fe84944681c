import { relative, resolve } from "node:path";
import { packDocket } from "../host/docket-pack.ts";
import { formatBytes, formatCount } from "../render/numbers.ts";

export interface PackOptions {
  readonly output?: string;
}

/** `docket pack`: the archive of a docket, the same bytes for the same docket; one that was altered is not packed. */
export async function pack(directory: string, options: PackOptions): Promise<number> {
  const archive = resolve(options.output ?? `${resolve(directory)}.tar`);
  const { files, sizeBytes } = await packDocket(resolve(directory), archive);
  const shown = relative(process.cwd(), archive);
  process.stderr.write(`  Packed  ${shown}: ${formatCount(files)} files, ${formatBytes(sizeBytes)}\n`);
  process.stderr.write(`  Check:  docket verify ${shown}\ndocket: PACKED (exit 0)\n`);
  return 0;
}
