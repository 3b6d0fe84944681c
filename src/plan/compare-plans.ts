import type { PlanChange, PlanEffect, PlanFieldChange } from "../model/comparison.ts";
import { type Guardrail, isUpperLimit, type Limit, type Plan } from "../model/plan.ts";

type Scalar = string | number | boolean;

/** One part of a plan as flat fields, and what its change would mean for what passes. */
interface Part {
  readonly part: string;
  readonly id: string;
  readonly fields: ReadonlyMap<string, Scalar>;
  readonly limit?: Limit;
  /** What it means that the part is there at all: a waiver lets more pass, a guardrail less. */
  readonly presence: PlanEffect;
}

/** Places move with every line above them; what is written gives these again. */
const NOT_COMPARED = new Set(["place", "limit", "comparison", "bad", "when", "id", "except", "trigger"]);

/** Fields of which more lets more pass, and fields of which less does. */
const MORE_IS_LOOSER = new Set([
  "ratioMost",
  "malformedRatioMost",
  "forMs",
  "overMs",
  "reactionMs",
  "spentBeforeRatio",
  "horizonMs",
]);
const LESS_IS_LOOSER = new Set(["confidence", "coverageRatio", "threshold", "clustering", "splitAlarm", "target"]);
/** Words from the strictest to the laxest. */
const LAXNESS: readonly (readonly Scalar[])[] = [
  ["blocking", "advisory"],
  ["hold", "proceed"],
  [true, false],
];

/** Everything in which two plans differ, the parts that decide first. Nothing is compared but what the plans mean. */
export function comparePlans(before: Plan, after: Plan): readonly PlanChange[] {
  const olds = new Map(partsOf(before).map((one) => [keyOf(one), one]));
  const news = new Map(partsOf(after).map((one) => [keyOf(one), one]));
  const keys = [...new Set([...news.keys(), ...olds.keys()])];
  const order = new Map(PARTS.map((name, index) => [name, index]));
  return keys
    .flatMap((key) => changeOf(olds.get(key), news.get(key)))
    .sort((a, b) => (order.get(a.part) ?? PARTS.length) - (order.get(b.part) ?? PARTS.length));
}

const PARTS = [
  "guardrail",
  "exclusion",
  "waiver",
  "trigger",
  "SLO",
  "decide",
  "indicator",
  "phase",
  "evidence",
  "sign-off",
  "sign-off role",
] as const as readonly string[];

function keyOf({ part, id }: Part): string {
  return JSON.stringify([part, id]);
}

function changeOf(before: Part | undefined, after: Part | undefined): readonly PlanChange[] {
  const { part, id, presence } = (after ?? before)!;
  if (!before || !after) {
    const said = [...(after ?? before)!.fields];
    return [
      {
        part,
        id,
        change: after ? "added" : "removed",
        effect: after ? presence : opposite(presence),
        fields: said.map(([field, scalar]) => ({ field, ...(after ? { after: scalar } : { before: scalar }) })),
      },
    ];
  }
  const names = [...new Set([...after.fields.keys(), ...before.fields.keys()])];
  const fields = names.flatMap((field): readonly PlanFieldChange[] => {
    const old = before.fields.get(field);
    const current = after.fields.get(field);
    if (old === current) return [];
    return [
      { field, ...(old === undefined ? {} : { before: old }), ...(current === undefined ? {} : { after: current }) },
    ];
  });
  if (fields.length === 0) return [];
  const effects = new Set([...fields.map(effectOf), ...limitEffect(before.limit, after.limit)]);
  effects.delete("other");
  return [{ part, id, change: "changed", effect: effects.size === 1 ? [...effects][0]! : "other", fields }];
}

function limitEffect(before: Limit | undefined, after: Limit | undefined): readonly PlanEffect[] {
  if (!before || !after || before.op !== after.op || before.unit !== after.unit || before.value === after.value)
    return [];
  return [isUpperLimit(after) === after.value > before.value ? "looser" : "stricter"];
}

function effectOf({ field, before, after }: PlanFieldChange): PlanEffect {
  const name = field.split(".").at(-1)!;
  if (typeof before === "number" && typeof after === "number") {
    if (MORE_IS_LOOSER.has(name)) return after > before ? "looser" : "stricter";
    if (LESS_IS_LOOSER.has(name)) return after < before ? "looser" : "stricter";
  }
  for (const words of LAXNESS) {
    if (before !== undefined && after !== undefined && words.includes(before) && words.includes(after))
      return words.indexOf(after) > words.indexOf(before) ? "looser" : "stricter";
  }
  return "other";
}

function opposite(effect: PlanEffect): PlanEffect {
  return effect === "looser" ? "stricter" : effect === "stricter" ? "looser" : "other";
}

function partsOf(plan: Plan): readonly Part[] {
  const { signOff } = plan;
  return [
    partOf("release", "", plan.release),
    partOf("variant", "canary", plan.canary),
    ...(plan.baseline ? [partOf("variant", "baseline", plan.baseline)] : []),
    ...plan.phases.map((phase) => partOf("phase", phase.id, phase)),
    ...plan.exhibits.map((exhibit) =>
      partOf("evidence", exhibit.path, { ...exhibit, evidence: exhibit.id }, exhibit.isRequired ? "stricter" : "other"),
    ),
    ...plan.indicators.map((indicator) => partOf("indicator", indicator.id, indicator)),
    ...plan.indicators.flatMap((indicator) =>
      indicator.kind === "share"
        ? indicator.except.map((exception) =>
            partOf("exclusion", `${exception.written} of ${indicator.id}`, exception, "looser"),
          )
        : [],
    ),
    ...plan.guardrails.map(guardrailPart),
    ...plan.triggers.map((trigger) => ({
      ...partOf("trigger", trigger.id, trigger, "stricter"),
      limit: trigger.limit,
    })),
    ...plan.reactions.map((reaction, index) =>
      partOf("reaction", String(index + 1), { ...reaction, of: reaction.trigger }),
    ),
    ...plan.slos.map((slo) => partOf("SLO", slo.id, slo, "stricter")),
    ...plan.waivers.map((waiver) => partOf("waiver", waiver.guardrail, waiver, "looser")),
    partOf("decide", "", {
      confidence: plan.confidence,
      looks: plan.looks,
      clustering: plan.clustering,
      splitAlarm: plan.splitAlarm,
      inconclusive: plan.inconclusive,
      isSettledLater: plan.isSettledLater,
    }),
    ...signOff.roles.map((role) => partOf("sign-off role", role.id, role, "stricter")),
    partOf("sign-off", "", { ...signOff, roles: undefined }),
    partOf("rollback", "", plan.rollback ?? {}),
    partOf("next steps", "", { steps: plan.nextSteps.map(({ when, steps }) => [when ?? "", ...steps].join(" ")) }),
    partOf("appendix", "", {
      dashboards: plan.appendix.dashboards.map(({ name }) => name),
      alerts: plan.appendix.alerts.map(({ that, then }) => [that, then ?? ""].join(" ")),
      runbooks: plan.appendix.runbooks.map(({ name }) => name),
    }),
  ];
}

function guardrailPart(guardrail: Guardrail): Part {
  return {
    ...partOf("guardrail", guardrail.id, guardrail, guardrail.severity === "blocking" ? "stricter" : "other"),
    limit: guardrail.limit,
  };
}

function partOf(name: string, id: string, value: object, presence: PlanEffect = "other"): Part {
  return { part: name, id, fields: new Map(flat(value, "")), presence };
}

/** Nested values as fields with dots; lists of plain values as one text. */
function flat(value: object, prefix: string): readonly (readonly [string, Scalar])[] {
  return Object.entries(value).flatMap(([name, member]: [string, unknown]): readonly (readonly [string, Scalar])[] => {
    if (NOT_COMPARED.has(name) || member === undefined || member === null) return [];
    const field = `${prefix}${name}`;
    if (typeof member === "string" || typeof member === "number" || typeof member === "boolean")
      return [[field, member]];
    if (Array.isArray(member) && member.every((one) => typeof one !== "object")) return [[field, member.join(", ")]];
    return typeof member === "object" ? flat(member, `${field}.`) : [];
  });
}
