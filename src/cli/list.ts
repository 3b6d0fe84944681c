import { join } from "node:path";
import { DocketError, formatDefect, refuse } from "../errors.ts";
import { openDocket } from "../host/docket-reading.ts";
import { docketsBelow } from "../host/docket-search.ts";
import { type BrokenDocket, isListed, type ListedDocket, type ListFilter } from "../model/docket-listing.ts";
import { renderDocketCsv, renderDocketTable } from "../render/docket-list.ts";
import { EXIT } from "./exit.ts";
import { verificationOf } from "./verify.ts";

export interface ListOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly verify?: boolean;
  readonly verifyFailed?: boolean;
  readonly withoutSignOff?: string;
  readonly promotedWithWarnings?: boolean;
  readonly decision?: ListedDocket["decision"];
  readonly since?: string;
  readonly until?: string;
}

/** `docket list`: the dockets below a directory. One that cannot be read is listed as that, and the exit code says so. */
export async function list(directory: string, options: ListOptions): Promise<number> {
  const filter: ListFilter = {
    ...(options.withoutSignOff === undefined ? {} : { withoutSignOff: options.withoutSignOff }),
    ...(options.decision === undefined ? {} : { decision: options.decision }),
    ...(options.since === undefined ? {} : { since: momentOf(options.since, "begin") }),
    ...(options.until === undefined ? {} : { until: momentOf(options.until, "end") }),
    isPromotedWithWarnings: options.promotedWithWarnings === true,
    hasVerificationFailed: options.verifyFailed === true,
  };
  const isVerifying = options.verify === true || options.verifyFailed === true;
  const dockets: ListedDocket[] = [];
  const broken: BrokenDocket[] = [];
  for (const { path, problem } of await docketsBelow(directory)) {
    const entry = problem === undefined ? await entryOf(directory, path, isVerifying) : { path, problem };
    if ("problem" in entry) broken.push(entry);
    else if (isListed(entry, filter)) dockets.push(entry);
  }
  process.stdout.write(textOf(dockets, broken, options));
  const isFailed = dockets.some(({ verification }) => verification?.outcome === "failed");
  return broken.length > 0 || isFailed ? EXIT.EVIDENCE_REJECTED : 0;
}

function textOf(dockets: readonly ListedDocket[], broken: readonly BrokenDocket[], options: ListOptions): string {
  if (options.json) return `${JSON.stringify({ schema: "docket/list/v1", dockets, broken }, undefined, 2)}\n`;
  return options.csv ? renderDocketCsv(dockets, broken) : renderDocketTable(dockets, broken);
}

async function entryOf(directory: string, path: string, isVerifying: boolean): Promise<ListedDocket | BrokenDocket> {
  const place = join(directory, path);
  try {
    const docket = await openDocket(place);
    await docket.close();
    const { release, decision, warnings, phases, signOff, findings } = docket.decision;
    return {
      path,
      service: release.service,
      version: release.version,
      ...(release.environment === undefined ? {} : { environment: release.environment }),
      decision,
      warnings,
      from: phases[0]!.from,
      to: phases.at(-1)!.to,
      roles: signOff.roles.map(({ id }) => id),
      claimedSignOffs: [...new Set(docket.claimedRoles)],
      waivers: findings.filter(({ waiver }) => waiver).map(({ id }) => id),
      decisionSha256: docket.decisionSha256,
      ...(isVerifying ? { verification: await verified(place) } : {}),
    };
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    return { path, problem: formatDefect(error.defects[0]) };
  }
}

async function verified(place: string): Promise<NonNullable<ListedDocket["verification"]>> {
  const { checks, outcome } = await verificationOf(place, { color: false });
  return {
    outcome,
    failed: [...new Set(checks.filter((check) => check.outcome === "failed").map(({ code }) => code))],
  };
}

/** A day, or a time with its zone, as RFC 3339 in UTC with milliseconds: only so its text is in order. */
function momentOf(written: string, end: "begin" | "end"): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(written);
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(written);
  const ms = Date.parse(isDay ? `${written}T${end === "begin" ? "00:00:00.000" : "23:59:59.999"}Z` : written);
  if ((!isDay && !isTime) || Number.isNaN(ms))
    throw refuse(
      "usage",
      `unknown time ${JSON.stringify(written)}, expected a day (2026-11-23) or a time (2026-11-23T09:00:00Z)`,
    );
  return new Date(ms).toISOString();
}
