import * as z from "zod";
import { VERIFICATION_AREAS, type VerificationArea } from "./verification.ts";

const outcome = z.enum(["held", "failed", "not-checked"]);
const area = z.enum(VERIFICATION_AREAS);

/** What `docket verify --json` prints: every check that was made, and every one that was not. */
export const VerificationDocument = z
  .strictObject({
    schema: z.literal("docket/verification/v1"),
    tool: z.strictObject({ name: z.literal("docket"), version: z.string() }).describe("which docket verified"),
    outcome: outcome.describe("held: every area held; failed: one failed; not-checked: none failed, not all held"),
    exitCode: z.number().int().min(0),
    docket: z
      .strictObject({
        releaseId: z.string(),
        sealedBy: z.string().describe("version of the docket that sealed it"),
        decisionManifestSha256: z.string().describe("what sign-offs are bound to"),
        decision: z.enum(["promote", "hold", "rollback"]).optional().describe("absent: decision.json is not as sealed"),
      })
      .optional()
      .describe("absent: there is no manifest that can be read"),
    areas: z.strictObject({
      integrity: outcome,
      completeness: outcome,
      authenticity: outcome,
      replay: outcome,
      documents: outcome,
      authorisation: outcome,
      currency: outcome,
      time: outcome,
    } satisfies Record<VerificationArea, typeof outcome>),
    checks: z.array(
      z.strictObject({
        area,
        code: z.string().describe("stable, the same whether it held or failed"),
        outcome,
        message: z.string(),
        at: z
          .strictObject({
            file: z.string(),
            line: z.number().int().min(1).optional(),
            column: z.number().int().min(1).optional(),
            pointer: z.string().optional(),
          })
          .optional(),
      }),
    ),
  })
  .meta({ title: "docket verification", description: "What was checked in a docket, and what it came to." });

export type VerificationDocument = z.infer<typeof VerificationDocument>;
