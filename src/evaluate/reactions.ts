import type { Phase, Plan, Trigger } from "../model/plan.ts";
import type { TriggerReplay } from "../model/finding.ts";
import { rfc3339 } from "../model/time.ts";

/**
 * What the plan demands and has on record about the reaction to a firing. The reaction is the first one to that trigger since
 * its condition began to hold: whoever acts while it is pending acts in time.
 */
export function reactionFigures(
  plan: Plan,
  trigger: Trigger,
  phase: Phase,
  replay: TriggerReplay,
): Readonly<Record<string, number | string>> {
  const { firedAtMs, pendingSinceMs } = replay;
  if (firedAtMs === undefined) return withoutFiring(plan, trigger, phase, replay);
  const reaction = plan.reactions
    .filter((one) => one.trigger === trigger.id && one.atMs >= (pendingSinceMs ?? firedAtMs))
    .reduce<Plan["reactions"][number] | undefined>(
      (first, one) => (first === undefined || one.atMs < first.atMs ? one : first),
      undefined,
    );
  return {
    ...(trigger.reactionMs === undefined ? {} : { reactionWithinMs: trigger.reactionMs }),
    ...(reaction === undefined
      ? {}
      : { reactedAt: rfc3339(reaction.atMs), reaction: reaction.what, reactedAfterMs: reaction.atMs - firedAtMs }),
    ...(trigger.reactionMs === undefined
      ? {}
      : {
          reacted:
            reaction === undefined
              ? "not on record"
              : reaction.atMs - firedAtMs <= trigger.reactionMs
                ? "in time"
                : "late",
        }),
  };
}

/** Where the trigger did not fire: that none was demanded, or what was done in the phase all the same. */
function withoutFiring(
  plan: Plan,
  trigger: Trigger,
  phase: Phase,
  { longestBeganMs }: TriggerReplay,
): Readonly<Record<string, number | string>> {
  const [reaction] = plan.reactions
    .filter(({ atMs, trigger: id }) => id === trigger.id && atMs >= phase.beginMs && atMs < phase.endMs)
    .toSorted((a, b) => a.atMs - b.atMs);
  if (reaction) {
    return {
      reactedAt: rfc3339(reaction.atMs),
      reaction: reaction.what,
      reacted: "without a firing",
      ...(longestBeganMs === undefined || longestBeganMs > reaction.atMs
        ? {}
        : { reactedSinceHeldMs: reaction.atMs - longestBeganMs }),
    };
  }
  return trigger.reactionMs === undefined ? {} : { reactionWithinMs: trigger.reactionMs, reacted: "not needed" };
}
