import { mkdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { refuse } from "../errors.ts";
import { exists, writeWhole } from "../host/files.ts";
import { GITHUB_WORKFLOW, GITLAB_PIPELINE, SAMPLE_PLAN, sampleRequests, sampleSnapshot } from "./init-sample.ts";

export interface InitOptions {
  readonly ci: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

const CI_FILES: Readonly<Record<string, readonly [path: string, content: string]>> = {
  github: [".github/workflows/release-gate.yml", GITHUB_WORKFLOW],
  gitlab: [".gitlab-ci.release-gate.yml", GITLAB_PIPELINE],
};

/** `docket init`: a plan, sample evidence that breaks a guardrail, and a CI file. Replaces nothing unless it is forced to. */
export async function init(directory: string, options: InitOptions): Promise<number> {
  const target = resolve(directory);
  const files = new Map<string, string>([
    ["docket.yaml", SAMPLE_PLAN],
    ["evidence/canary/requests.ndjson", sampleRequests()],
    ["evidence/canary/METRICS_T+20.json", sampleSnapshot()],
  ]);
  for (const system of options.ci.split(",").filter((name) => name !== "" && name !== "none")) {
    const file = CI_FILES[system];
    if (!file)
      throw refuse(
        "usage",
        `unknown CI system ${JSON.stringify(system)}, expected ${Object.keys(CI_FILES).join(", ")} or none`,
      );
    files.set(...file);
  }
  const present: string[] = [];
  for (const path of files.keys()) if (await exists(join(target, path))) present.push(path);
  if (present.length > 0 && !options.force) {
    throw refuse(
      "usage",
      `${present.join(", ")} ${present.length === 1 ? "is" : "are"} there already; --force replaces ${present.length === 1 ? "it" : "them"}`,
    );
  }
  for (const [path, content] of files) {
    if (!options.dryRun) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeWhole(join(target, path), content);
    }
    process.stdout.write(`  ${options.dryRun ? "would create" : "created"}  ${path}\n`);
  }
  const place = relative(process.cwd(), target);
  process.stdout.write(`  Next:  ${place === "" ? "" : `cd ${place} && `}docket decide\n`);
  return 0;
}
