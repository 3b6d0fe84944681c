import { type At, type Defect, DocketError } from "../errors.ts";
import { shapeErrors } from "../model/shape.ts";
import type { Involvement, SignOffPolicy } from "../model/sign-off-policy.ts";
import type { SignOffPolicyDocument } from "../model/sign-off-policy-document.ts";
import { validate } from "../model/validators/sign-off-policy.js";
import { durationMs } from "./quantity.ts";
import { shapeDefects } from "./shape-defects.ts";
import { didYouMean } from "./suggest.ts";
import { type LocatedDocument, parseYaml } from "./yaml.ts";

const CODE = "policy-invalid";
const DAY_MS = 86_400_000;
const CLOCK_SKEW_MS = 60_000;

/**
 * Reads a sign-off policy: syntax, then shape, then meaning. Throws one DocketError with every defect of the first of
 * the three that fails. A policy that anything would satisfy, or that nothing can, is a defect and no policy.
 */
export function readSignOffPolicy(text: string, path: string, sha256: string): SignOffPolicy {
  const located = parseYaml(text, path, CODE, "a policy");
  const errors = shapeErrors(validate, located.value);
  if (errors.length > 0) throw new DocketError(shapeDefects(errors, located, path, { code: CODE, name: "the policy" }));
  const document = located.value as SignOffPolicyDocument;
  const defects = defectsOf(document, located, path);
  if (defects[0]) throw new DocketError([defects[0], ...defects.slice(1)]);
  return compile(document, path, sha256);
}

function defectsOf(document: SignOffPolicyDocument, located: LocatedDocument, file: string): readonly Defect[] {
  const defects: Defect[] = [];
  const note = (path: readonly (string | number)[], message: string): void => {
    const at: At = { file, ...located.placeOf(path) };
    defects.push({ code: CODE, message, at });
  };
  const roles = Object.keys(document.roles);
  if (roles.length === 0) note(["roles"], "no role: a policy that asks nobody is satisfied by anything");
  if (endOfDayMs(document.expires) === undefined)
    note(["expires"], `found ${JSON.stringify(document.expires)}, a day that no calendar has`);
  for (const [id, { people, threshold = 1 }] of Object.entries(document.roles)) {
    const distinct = new Set(people);
    if (distinct.size < people.length) note(["roles", id, "people"], `somebody stands twice among the people of ${id}`);
    if (threshold > distinct.size) {
      note(
        ["roles", id, "threshold"],
        `a threshold of ${threshold} with ${distinct.size} ${distinct.size === 1 ? "person" : "people"} can never be met`,
      );
    }
  }
  const everybody = new Set(Object.values(document.roles).flatMap(({ people }) => people));
  const checkRole = (path: readonly (string | number)[], role: string): void => {
    if (!roles.includes(role)) {
      note(
        path,
        `unknown role ${JSON.stringify(role)}${didYouMean(role, roles) || `, expected one of ${roles.join(", ")}`}`,
      );
    }
  };
  const environments = Object.entries(document.environments ?? {});
  if (document.environments && environments.length === 0)
    note(["environments"], "no environment: leave the key out to mean all of them");
  for (const [name, rule] of environments) {
    rule["all-of"]?.forEach((role, index) => checkRole(["environments", name, "all-of", index], role));
    const least = rule["min-people"] ?? 1;
    const askable = new Set(
      (rule["all-of"] ?? roles).flatMap((role) =>
        Object.hasOwn(document.roles, role) ? document.roles[role]!.people : [],
      ),
    );
    if (least > askable.size)
      note(["environments", name, "min-people"], `${least} people are demanded, and the roles have ${askable.size}`);
  }
  document.waivers?.roles.forEach((role, index) => checkRole(["waivers", "roles", index], role));
  const aliases = Object.entries(document.separation?.["also-known-as"] ?? {});
  const named = new Map<string, string>();
  for (const [person, names] of aliases) {
    for (const [index, name] of names.entries()) {
      const other = named.get(name) ?? (everybody.has(name) && name !== person ? name : undefined);
      if (other !== undefined && other !== person)
        note(["separation", "also-known-as", person, index], `${JSON.stringify(name)} is ${other} already`);
      named.set(name, person);
    }
  }
  return defects;
}

function compile(document: SignOffPolicyDocument, path: string, sha256: string): SignOffPolicy {
  const { separation, waivers, environments } = document;
  const roles = Object.keys(document.roles);
  const kinds = ["author", "co-author", "evidence-submitter", "plan-editor"] as const satisfies readonly Involvement[];
  const span = (written: string | undefined): number | undefined =>
    written === undefined ? undefined : durationMs(written);
  return {
    path,
    sha256,
    version: document.version,
    expiresMs: endOfDayMs(document.expires)!,
    roles: new Map(
      Object.entries(document.roles).map(([id, { people, threshold = 1 }]) => [id, { people, threshold }]),
    ),
    environments:
      environments &&
      new Map(
        Object.entries(environments).map(([name, rule]) => [
          name,
          { allOf: [...new Set(rule["all-of"] ?? roles)], peopleLeast: rule["min-people"] ?? 1 },
        ]),
      ),
    approverIsNot: separation?.["approver-is-not"] ?? [],
    involved: new Map(
      kinds.flatMap((kind): [Involvement, readonly string[]][] => {
        const people = separation?.[kind];
        return people ? [[kind, people]] : [];
      }),
    ),
    aliases: new Map(Object.entries(separation?.["also-known-as"] ?? {})),
    isOnePersonForSeveralRoles: document["one-person-several-roles"] ?? false,
    approvalAgeMostMs: span(document["max-approval-age"]),
    clockSkewMs: span(document["clock-skew"]) ?? CLOCK_SKEW_MS,
    isTimestampRequired: document["require-timestamp"] ?? false,
    doesRejectionBlock: document["reject-blocks"] ?? true,
    waivers: waivers && { roles: waivers.roles, lifts: waivers.lifts, ageMostMs: span(waivers["max-age"]) },
  };
}

/** The last millisecond of a day, UTC; undefined where no calendar has it. */
function endOfDayMs(day: string): number | undefined {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === day ? ms + DAY_MS - 1 : undefined;
}
