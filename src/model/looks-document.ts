import * as z from "zod";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

/** An earlier decision on the same release: what it was, by which plan, and how far its evidence reached. */
export const EarlierLook = z.strictObject({
  decisionSha256: digest.describe("of its decision.json"),
  planSha256: digest,
  decision: z.enum(["promote", "hold", "rollback"]),
  until: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    .optional()
    .describe("when the last request of its load logs began; absent: its logs have no times"),
  phases: z
    .array(z.strictObject({ id: z.string(), samples: count, bad: count }))
    .describe("what its guardrails had counted in all, phase by phase; a phase of which nothing was seen is not there"),
});

/** `docket.looks.json` beside the plan: the earlier looks at the evidence, which are an input of the decision like the evidence. */
export const LooksDocument = z
  .strictObject({
    schema: z.literal("docket/looks/v1"),
    release: z.strictObject({ service: z.string(), version: z.string() }),
    earlier: z.array(EarlierLook).min(1),
  })
  .meta({
    title: "docket looks",
    description: "Which decisions on the same release were made before, in their order.",
  });

export type EarlierLook = z.infer<typeof EarlierLook>;
export type LooksDocument = z.infer<typeof LooksDocument>;
