#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import { DocketError, ERRORS, formatDefect } from "../errors.ts";
import { EXIT, FAIL_ON } from "./exit.ts";
import { VERSION } from "./version.ts";

/** Adds the options that every command which reads a plan understands; each has a twin in the environment. */
function withPlan(command: Command): Command {
  return command
    .addOption(new Option("-c, --config <path>", "the plan (default: docket.yaml here or above)").env("DOCKET_CONFIG"))
    .addOption(new Option("-C, --cwd <dir>", "work as if started in this directory").env("DOCKET_CWD"))
    .addOption(new Option("--no-progress", "no progress on stderr").env("DOCKET_NO_PROGRESS"))
    .addOption(new Option("--no-color", "no colours").env("DOCKET_NO_COLOR"));
}

async function withReport(command: Command): Promise<Command> {
  const { parseReporter } = await import("./reporters.ts");
  return withPlan(command)
    .addOption(
      new Option("-r, --reporter <name[=path]>", "pretty, plain, json or junit; may be given several times")
        .argParser(parseReporter)
        .default([]),
    )
    .addOption(new Option("--json", "the decision as JSON on stdout"))
    .addOption(
      new Option("--fail-on <level>", "which decisions give a non-zero exit code")
        .choices([...FAIL_ON])
        .default("inconclusive")
        .env("DOCKET_FAIL_ON"),
    )
    .addOption(new Option("-q, --quiet", "only the last line"));
}

/** The values of an option that may be given several times. */
function collect(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}

/** Adds what a verifier judges by: files of its own, never those of a docket. */
function withTrust(command: Command): Command {
  return command
    .addOption(new Option("--policy <file>", "who must approve: your sign-off policy").env("DOCKET_POLICY"))
    .addOption(
      new Option("--allowed-signers <file>", "whose keys are whose, as ssh-keygen(1) says").env(
        "DOCKET_ALLOWED_SIGNERS",
      ),
    )
    .addOption(
      new Option("--revoked <file>", "public keys that are believed no more, one a line").env("DOCKET_REVOKED"),
    )
    .addOption(new Option("--tsa-ca <pem>", "root certificates of time stamping authorities").env("DOCKET_TSA_CA"))
    .option("--at <time>", "the moment to judge for, in UTC (default: now)")
    .option("--environment <name>", "where it is to be released to (default: as the plan says)")
    .option("--author <who>", "who wrote the change, or none; may be given several times", collect)
    .option("--co-author <who>", "who else wrote it, or none", collect)
    .option("--evidence-submitter <who>", "who collected the evidence, or none", collect)
    .option("--plan-editor <who>", "who wrote the plan, or none", collect);
}

async function build(finish: (code: number) => void): Promise<Command> {
  const program = new Command("docket")
    .description("Turns the evidence of a release into a decision that anybody can recompute.")
    .version(VERSION, "-V, --version")
    .exitOverride()
    .showHelpAfterError("(docket --help shows what there is)");

  program
    .command("init")
    .argument("[dir]", "where to", ".")
    .description("write a plan, sample evidence that breaks a guardrail, and a CI file")
    .option("--ci <systems>", "github, gitlab, or both joined by a comma", "github")
    .option("--force", "replace files that are there already")
    .option("--dry-run", "say what would be written")
    .action(async (directory: string, options) => finish(await (await import("./init.ts")).init(directory, options)));

  withPlan(program.command("validate"))
    .argument("[files...]", "say what these files are, instead of checking a plan's evidence")
    .description("check the plan and every file that it demands; every error at once, as file:line:column")
    .action(async (files: readonly string[], options) =>
      finish(await (await import("./validate.ts")).validate(files, options)),
    );

  (await withReport(program.command("gate")))
    .description("judge, and answer with the exit code; writes no documents")
    .action(async (options) => finish(await (await import("./gate.ts")).gate(options)));

  (await withReport(program.command("decide")))
    .description("judge, and seal evidence, decision and documents as one docket")
    .addOption(new Option("-o, --out-dir <dir>", "where the docket goes").default("docket-out").env("DOCKET_OUT_DIR"))
    .addOption(new Option("--now <time>", "the time that the docket says it was made at, in UTC").env("DOCKET_NOW"))
    .option("--redact", "seal a copy without the secrets that the evidence has, and the record of what was taken out")
    .option("--redaction-key <path>", "file with a key: digests of what was taken out go into the record under it")
    .option("--templates <dir>", "layouts of your own for DECISION.md and the summary, sealed with the docket")
    .option("--replace-signed", "replace a docket that carries sign-offs, and lose them")
    .action(async (options) => finish(await (await import("./decide.ts")).decide(options)));

  withTrust(program.command("verify"))
    .argument("[docket]", "the folder of a docket, or an archive that docket pack made", "docket-out")
    .description("check everything that can be checked of a docket, offline; 0 only if all of it held")
    .option("--last-word <pem>", "sign what it comes to, as a SLSA verification summary in the docket")
    .option("--verifier-id <uri>", "who you are in it (default: urn:docket:verify)")
    .option("--json", "every check as JSON on stdout")
    .option("--output <path>", "every check as JSON in a file")
    .option("-q, --quiet", "only the last line")
    .addOption(new Option("--no-color", "no colours").env("DOCKET_NO_COLOR"))
    .action(async (path: string, options) => finish(await (await import("./verify.ts")).verify(path, options)));

  program
    .command("sign")
    .argument("[docket]", "the folder of a docket", "docket-out")
    .description("say your signed word on exactly this decision; it is shown before it is signed")
    .addOption(new Option("--role <role>", "the role in which you sign").env("DOCKET_SIGN_ROLE"))
    .addOption(
      new Option(
        "--as <who>",
        "who you are, as the list of allowed signers says (default: the comment of the key)",
      ).env("DOCKET_SIGN_AS"),
    )
    .addOption(new Option("--key <path>", "an SSH key or its .pub, or a private key in PEM").env("DOCKET_SIGN_KEY"))
    .addOption(
      new Option("--action <word>", "what you say")
        .choices(["approve", "reject", "abstain", "revoke", "waive", "acknowledge"])
        .default("approve"),
    )
    .option("--because <text>", "why, in your own words")
    .option("--expires <when>", "how long it holds: 48h, or a day, or a time (default: as the plan says, else 7d)")
    .option("--environment <name>", "where it is to be released to, where the plan does not say")
    .option("--waive <finding>", "a finding that you waive; may be given several times", collect)
    .option("--revokes <number>", "the sign-off of yours that you take back")
    .option("--policy <file>", "sign under the terms of this policy, not those of the plan")
    .option("--yes", "sign without being asked, as in CI")
    .option("--render", "sign nothing: only render SIGNOFF.md anew")
    .addOption(new Option("--no-color", "no colours").env("DOCKET_NO_COLOR"))
    .action(async (path: string, options) => finish(await (await import("./sign.ts")).sign(path, options)));

  program
    .command("attest")
    .argument("[docket]", "the folder of a docket", "docket-out")
    .description("sign the in-toto statements of a docket, after making all of it again; for CI and other machines")
    .addOption(new Option("--key <path>", "a private key in PEM").env("DOCKET_ATTEST_KEY"))
    .action(async (path: string, options) => finish(await (await import("./attest.ts")).attest(path, options)));

  program
    .command("import-claims")
    .argument("<file>", "what the API of GitHub answers of a pull request's reviews or a run's approvals")
    .argument("[docket]", "the folder of a docket", "docket-out")
    .description("keep approvals of GitHub beside the sign-offs, as claims without a signature that never count")
    .action(async (file: string, path: string) =>
      finish(await (await import("./import-claims.ts")).importClaims(file, path)),
    );

  program
    .command("pack")
    .argument("[docket]", "the folder of a docket", "docket-out")
    .description("the docket as one archive: the same bytes for the same docket, which docket verify and any tar read")
    .option("-o, --output <file>", "the archive (default: the name of the folder with .tar)")
    .action(async (directory: string, options) => finish(await (await import("./pack.ts")).pack(directory, options)));

  program
    .command("diff")
    .argument("<before>", "a docket, an archive of one, or a decision.json")
    .argument("<after>", "the other one")
    .description("what is different between two decisions: the plan first, then findings, numbers and evidence")
    .addOption(new Option("--json", "as JSON").conflicts("markdown"))
    .option("--markdown", "as Markdown")
    .option("--exit-code", "exit with 1 where the decisions differ")
    .action(async (before: string, after: string, options) =>
      finish(await (await import("./diff.ts")).diff([before, after], options)),
    );

  program
    .command("list")
    .argument("[dir]", "where the dockets lie, at any depth", ".")
    .description("the dockets below a directory: releases, decisions, dates, sign-offs as claimed, waivers")
    .option("--without-sign-off <role>", "only those that nobody claims to have signed in this role")
    .option("--promoted-with-warnings", "only promotions with an advisory breach or a waiver")
    .addOption(new Option("--decision <decision>", "only these").choices(["promote", "hold", "rollback"]))
    .option("--since <time>", "only evidence that ends then or later: 2026-11-23, or a time with its zone")
    .option("--until <time>", "only evidence that begins then or earlier")
    .option("--verify", "verify each one; exit with 4 where one fails")
    .option("--verify-failed", "verify each one, and list only those that fail")
    .addOption(new Option("--json", "as JSON").conflicts("csv"))
    .option("--csv", "as CSV, for a spreadsheet")
    .action(async (directory: string, options) => finish(await (await import("./list.ts")).list(directory, options)));

  withPlan(program.command("explain"))
    .argument("[finding]", "id of a finding, an exit code, or an error code; absent: list the findings")
    .option("--docket <docket>", "explain what a sealed docket decided, from the evidence in it")
    .description("why a finding is what it is: rule, numbers, formula, and the raw lines")
    .action(async (name: string | undefined, options) =>
      finish(await (await import("./explain.ts")).explain(name, options)),
    );

  program
    .command("import")
    .argument(
      "<file>",
      "a Kayenta canary config, an Argo AnalysisTemplate, k6 thresholds, OpenSLO objects or Prometheus rules",
    )
    .description("another tool's configuration as a fragment of a plan, with what could not be carried over")
    .option("--from <tool>", "the tool, instead of recognising it")
    .action(async (path: string, options) =>
      finish(await (await import("./import.ts")).importConfiguration(path, options)),
    );

  program
    .command("formats")
    .description("list the formats that are read")
    .action(async () => finish((await import("./formats.ts")).formats()));

  program
    .command("schema")
    .argument("<name>", "plan, decision, metric-snapshot, sign-off-policy or verification")
    .description("print a JSON Schema")
    .action(async (name: string) => finish(await (await import("./schema.ts")).schema(name)));

  return program;
}

async function main(): Promise<void> {
  try {
    const program = await build((code) => {
      process.exitCode = code;
    });
    await program.parseAsync();
  } catch (error) {
    process.exitCode = await fail(error);
  }
}

async function fail(error: unknown): Promise<number> {
  // Commander has said already what is wrong with the arguments; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.USAGE;
  // What is said of a file quotes it.
  const { withoutSecrets } = await import("../seal/secrets.ts");
  if (error instanceof DocketError) {
    for (const defect of error.defects) process.stderr.write(`${withoutSecrets(formatDefect(defect))}\n`);
    const hints = new Set(error.defects.map(({ code }) => ERRORS[code].hint));
    for (const hint of hints) process.stderr.write(`  ${hint}\n`);
    process.stderr.write(
      `docket: ${error.exitCode === EXIT.EVIDENCE_REJECTED ? "EVIDENCE_REJECTED" : "USAGE"} (exit ${error.exitCode})\n`,
    );
    return error.exitCode;
  }
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${withoutSecrets(words)}\n`);
  process.stderr.write(
    "  this is a defect of docket: please report it with the lines above\ndocket: INTERNAL (exit 70)\n",
  );
  return EXIT.INTERNAL;
}

// A reader that goes away early (docket gate | head) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await main();
