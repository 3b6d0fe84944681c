import { createHash } from "node:crypto";
import { renameSync } from "node:fs";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { basename, dirname, relative } from "node:path";
import { DocketError, refuse } from "../errors.ts";
import { ARCHIVE_END, ARCHIVE_LIMITS, archiveHeader, archivePadding } from "../seal/archive.ts";
import { comparePaths } from "../seal/paths.ts";
import { inspectIntegrity } from "../seal/verify.ts";
import { folderSource } from "./docket-folder.ts";
import { recoverDocket, stagingPath, sync } from "./docket-staging.ts";

/**
 * Writes the archive of a docket: the same files are the same bytes, whoever packs them, and no file is held in memory.
 * What is not as it was sealed is not packed: an archive is taken for a docket by whoever gets it. Returns how many files
 * and bytes the archive has.
 */
export async function packDocket(
  directory: string,
  archive: string,
): Promise<{ readonly files: number; readonly sizeBytes: number }> {
  const inside = relative(directory, archive);
  if (inside !== "" && !inside.startsWith(".."))
    throw refuse(
      "usage",
      `${basename(archive)} would lie in the docket and be a stranger there, expected a place outside`,
    );
  const source = folderSource(directory);
  const { files, checks } = await inspectIntegrity(source);
  const defects = checks
    .filter(({ outcome }) => outcome !== "held")
    .map(({ code, message, at }) => ({ code: "docket-altered" as const, message: `${code}: ${message}`, at: at! }));
  const [first, ...others] = defects;
  if (!files || first) throw new DocketError([first!, ...others]);
  const entries = [...files.entries.values()]
    .filter(({ kind }) => kind === "file")
    .sort((a, b) => comparePaths(a.path, b.path));
  await mkdir(dirname(archive), { recursive: true });
  await recoverDocket(archive);
  const temporary = stagingPath(archive);
  const output = await open(temporary, "wx");
  try {
    for (const { path, sizeBytes } of entries) {
      if (sizeBytes > ARCHIVE_LIMITS.entryBytes)
        throw refuse("evidence-too-large", `${sizeBytes} bytes, more than an archive can say`, { file: path });
      await output.writeFile(archiveHeader(path, sizeBytes));
      await append(output, path, source.open(path), (await files.digest(path))!.sha256);
      await output.writeFile(archivePadding(sizeBytes));
    }
    await output.writeFile(ARCHIVE_END);
    await output.sync();
    const { size } = await output.stat();
    renameSync(temporary, archive);
    await sync(dirname(archive));
    return { files: entries.length, sizeBytes: size };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await output.close();
  }
}

/** Copies a file into the archive. It has to be the one that was checked: between the two somebody may have changed it. */
async function append(output: FileHandle, path: string, content: AsyncIterable<Buffer>, sha256: string): Promise<void> {
  const hash = createHash("sha256");
  for await (const piece of content) {
    hash.update(piece);
    await output.writeFile(piece);
  }
  if (hash.digest("hex") !== sha256) throw refuse("docket-altered", "changed while it was packed", { file: path });
}
