import * as z from "zod";

const duration = z
  .string()
  .regex(/^\d+(\.\d+)?\s?(ms|s|m|min|h|d)$/)
  .describe("a duration with its unit: 15m, 90s, 12h");
const identifier = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/)
  .describe("a name of letters, digits, - and _");
const person = z
  .string()
  .regex(/^[!-~]{1,256}$/)
  .describe("a person as the allowed-signers file names them: printable ASCII without blanks");
const environment = z
  .string()
  .regex(/^[!-~](?:[ -~]{0,254}[!-~])?$/)
  .describe("1 to 256 printable ASCII characters");
const others = z.array(person).describe("empty: there is nobody of the kind; absent: not known, which is never a pass");

/** `signoff.yaml`: what a verifier demands of the sign-offs of any release, kept by the verifier and never in a docket. */
export const SignOffPolicyDocument = z
  .strictObject({
    version: z.number().int().min(1).describe("goes up by one with each change"),
    expires: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/)
      .describe("the last day, UTC: 2026-12-31"),
    roles: z.record(
      identifier,
      z.strictObject({
        people: z.array(person).min(1).describe("who may sign in this role"),
        threshold: z.number().int().min(1).optional().describe("how many different people must approve; absent: 1"),
      }),
    ),
    environments: z
      .record(
        environment,
        z.strictObject({
          "all-of": z.array(identifier).min(1).optional().describe("roles that must approve; absent: all"),
          "min-people": z.number().int().min(1).optional().describe("different people over all roles; absent: 1"),
        }),
      )
      .optional()
      .describe("absent: all roles must approve, wherever it is released to"),
    separation: z
      .strictObject({
        "approver-is-not": z
          .array(z.enum(["author", "co-author", "evidence-submitter", "plan-editor", "waiver-requester"]))
          .min(1),
        author: others.optional(),
        "co-author": others.optional(),
        "evidence-submitter": others.optional(),
        "plan-editor": others.optional(),
        "also-known-as": z
          .record(person, z.array(z.string().min(1)).min(1))
          .optional()
          .describe("other names of a person, in commits or elsewhere"),
      })
      .optional(),
    "one-person-several-roles": z
      .boolean()
      .optional()
      .describe("true: one person may fill several roles; absent: counts once"),
    "max-approval-age": duration.optional().describe("an older approval does not count; absent: as long as it says"),
    "clock-skew": duration.optional().describe("how far clocks may differ; absent: 1m"),
    "require-timestamp": z.boolean().optional().describe("true: only a time that an authority proves counts"),
    "reject-blocks": z
      .boolean()
      .optional()
      .describe("false: a standing rejection is shown and does not block; absent: it blocks"),
    waivers: z
      .strictObject({
        roles: z.array(identifier).min(1).describe("whose people may waive a finding after the decision"),
        lifts: z
          .array(z.enum(["hold", "rollback"]))
          .min(1)
          .describe("decisions that may be released once every finding behind them is waived"),
        "max-age": duration
          .optional()
          .describe("longest time for which a finding may be waived; absent: as long as it says"),
      })
      .optional()
      .describe("absent: a signed waiver is shown and changes nothing"),
  })
  .meta({
    title: "docket sign-off policy",
    description:
      "What a verifier demands of the sign-offs of a release: who, in which roles, how recent, apart from whom.",
  });

export type SignOffPolicyDocument = z.infer<typeof SignOffPolicyDocument>;
