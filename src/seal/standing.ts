import type { CheckList } from "./check-list.ts";
import type { JudgedSignOff } from "./judge-sign-off.ts";

/** A sign-off with what later ones of the same person made of it. */
export interface StandingSignOff extends JudgedSignOff {
  /** The later sign-off that revoked it or took its place; undefined where it stands. */
  readonly endedBy: JudgedSignOff | undefined;
}

/**
 * What stands once every revocation and every change of mind is taken into account. Only believed sign-offs end others,
 * and only those of the same person. An approval that was once taken back stays so, whatever becomes of what took it
 * back; a rejection comes back when the approval in its place was revoked: both ways, doubt does not turn into a pass.
 */
export function standingOf(signOffs: readonly JudgedSignOff[], list: CheckList): readonly StandingSignOff[] {
  const bySha256 = new Map(signOffs.map((one) => [one.sha256, one]));
  const enders = new Map<JudgedSignOff, JudgedSignOff[]>();
  for (const signOff of signOffs) {
    const { supersedes, action, approver, sequence } = signOff.approval;
    if (supersedes === null) continue;
    const target = bySha256.get(supersedes);
    const problem = !target
      ? `ends the sign-off ${supersedes}, which is not here`
      : target.approval.sequence >= sequence
        ? `ends number ${target.approval.sequence}, which does not come before it`
        : target.approval.approver.id !== approver.id
          ? `ends number ${target.approval.sequence} of ${target.approval.approver.id}: nobody takes back another's word`
          : target.approval.action === "REVOKE"
            ? `ends number ${target.approval.sequence}, a revocation, which is final: sign anew instead`
            : undefined;
    const held = `${action === "REVOKE" ? "revokes" : "takes the place of"} number ${target?.approval.sequence} of the same person`;
    const isGood = list.note("currency", "sign-off-supersedes", problem, held, { file: signOff.path });
    if (isGood && target && signOff.isBelieved) enders.set(target, [...(enders.get(target) ?? []), signOff]);
  }
  const stands = (signOff: JudgedSignOff): boolean =>
    signOff.approval.action === "REVOKE" || endOf(signOff) === undefined;
  function endOf(signOff: JudgedSignOff): JudgedSignOff | undefined {
    const ended = enders.get(signOff) ?? [];
    // Chains of these are finite: each one ends only what came before it.
    return signOff.approval.action === "REJECT" ? ended.find(stands) : ended[0];
  }
  return signOffs.map((signOff) => ({ ...signOff, endedBy: endOf(signOff) }));
}
