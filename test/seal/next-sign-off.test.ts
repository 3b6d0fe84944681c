import { describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import { nextSignOff, type SignOffRequest } from "../../src/seal/next-sign-off.ts";
import { NEVER } from "../../src/seal/sign-off.ts";
import { decision, hex, PLAN_SHA256, sshSigner, SUBJECTS, ThirdLayer } from "./sign-off-case.ts";

const ada = sshSigner("ada@example.com");
const bob = sshSigner("bob@example.com");
const request: SignOffRequest = {
  action: "APPROVE",
  approver: { id: ada.id, role: "sre" },
  environment: "production",
  approvedAt: "2026-11-02T11:00:00Z",
  expiresAt: "2026-11-04T11:00:00Z",
  statement: "",
  waives: [],
  termsSha256: PLAN_SHA256,
};
const next = (layer: ThirdLayer, changed: Partial<SignOffRequest> = {}) =>
  nextSignOff(layer.files, { decision: decision(), subjects: SUBJECTS }, { ...request, ...changed });
const revoke = { action: "REVOKE", expiresAt: NEVER, statement: "wrong" } as const;
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof DocketError) return error.message;
    throw error;
  }
  return "";
};

describe("the next sign-off", () => {
  test("begins the chain, or follows on its last", () => {
    expect(next(new ThirdLayer()).approval).toMatchObject({
      sequence: 1,
      previous: null,
      supersedes: null,
      verdictSeen: "GO",
    });
    const layer = new ThirdLayer().add({ by: bob, role: "sre" });
    expect(next(layer).approval).toMatchObject({ sequence: 2, previous: layer.digests[0], supersedes: null });
  });

  test("takes the place of the same person's last word in the same role, and of no other", () => {
    const layer = new ThirdLayer()
      .add({ by: ada, role: "sre", action: "REJECT" })
      .add({ by: ada, role: "lead" })
      .add({ by: ada, role: "sre", action: "ACKNOWLEDGE" });
    expect(next(layer).approval.supersedes).toBe(layer.digests[0]);
    expect(next(layer).ends).toMatchObject({ action: "REJECT", sequence: 1 });
    expect(next(layer, { action: "ACKNOWLEDGE", expiresAt: NEVER }).approval.supersedes).toBeNull();
    expect(next(layer, { approver: { id: bob.id, role: "sre" } }).approval.supersedes).toBeNull();
  });

  test("a revocation takes back one's own word, which is named where there are several", () => {
    const layer = new ThirdLayer().add({ by: ada, role: "sre" });
    expect(next(layer, revoke).approval.supersedes).toBe(layer.digests[0]);
    layer.add({ by: ada, role: "lead" }).add({ by: bob, role: "sre" });
    expect(refusal(() => next(layer, revoke))).toBe("ada@example.com signed numbers 1, 2: name one with --revokes");
    expect(next(layer, { ...revoke, revokes: 2 }).approval.supersedes).toBe(layer.digests[1]);
    expect(refusal(() => next(layer, { ...revoke, revokes: 3 }))).toMatch("number 3 is no sign-off of ada@example.com");
    expect(refusal(() => next(new ThirdLayer(), revoke))).toMatch("there is nothing to revoke");
    expect(refusal(() => next(layer, { revokes: 1 }))).toMatch("--revokes goes with --action revoke");
  });

  test("a signature that an interrupted signing left behind may go; anything else that is strange stops it", () => {
    const layer = new ThirdLayer().add({ by: bob, role: "sre" });
    layer.files.set("signoffs/0002-sre-00000000.json.sig", Buffer.from("half"));
    expect(next(layer).leftovers).toEqual(["signoffs/0002-sre-00000000.json.sig"]);
    layer.files.set("signoffs/0001-sre-00000000.json.sig", Buffer.from("half"));
    expect(refusal(() => next(layer))).toMatch("belongs to no sign-off");
  });

  test("is not built on a broken chain", () => {
    const gap = new ThirdLayer().add({ by: bob, role: "sre" }).add({ by: ada, role: "lead" });
    for (const path of gap.files.keys()) if (path.includes("/0001-")) gap.files.delete(path);
    expect(refusal(() => next(gap))).toMatch("the chain of sign-offs is broken here");
    const other = new ThirdLayer().add({ by: bob, role: "sre" }).add({ by: ada, role: "lead", previous: hex("other") });
    expect(refusal(() => next(other))).toMatch("the chain of sign-offs is broken here");
    const unread = new ThirdLayer().add({ by: bob, role: "sre" });
    unread.files.set([...unread.files.keys()][0]!, Buffer.from("{}"));
    expect(refusal(() => next(unread))).toMatch("a sign-off that cannot be read");
    const unsigned = new ThirdLayer().add({ by: bob, role: "sre" });
    unsigned.files.delete([...unsigned.files.keys()][1]!);
    expect(refusal(() => next(unsigned))).toMatch("without its signature");
  });

  test("what nobody could read later is not signed", () => {
    expect(refusal(() => next(new ThirdLayer(), { environment: "Прод" }))).toMatch('"environment" is');
    expect(refusal(() => next(new ThirdLayer(), { expiresAt: "2026-11-01T00:00:00Z" }))).toMatch(
      "expected a time after approvedAt",
    );
  });
});
