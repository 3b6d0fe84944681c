import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findSigners,
  matchesPatternList,
  maySign,
  parseAllowedSigners,
  parseKeyList,
  sharedKeys,
} from "../../src/seal/allowed-signers.ts";
import { sshFingerprint } from "../../src/seal/ssh-key.ts";
import { armor, ed25519, hasSshKeygen, needs, run, scratch, signedWith } from "./tools.ts";

const at = { file: "allowed_signers" };
const alice = ed25519();
const bob = ed25519();
const keyOf = (pair: typeof alice) => `ssh-ed25519 ${pair.blob.toString("base64")}`;
const [keyA, keyB] = [keyOf(alice), keyOf(bob)];
const question = {
  principal: "alice@example.com",
  fingerprint: sshFingerprint(alice.blob),
  namespace: "approve@docket",
  atMs: Date.parse("2026-01-02T00:00:00Z"),
};
const ask = (text: string, changed: Partial<typeof question> = {}) =>
  maySign(parseAllowedSigners(text, at), { ...question, ...changed });
const because = (text: string, changed: Partial<typeof question> = {}) => {
  const answer = ask(text, changed);
  return answer.allowed ? "allowed" : answer.refusals.map((refusal) => refusal.because);
};

describe("who may sign", () => {
  test.for([
    [`alice@example.com ${keyA}`, "allowed"],
    [`Alice@example.com ${keyA}`, ["other-principal"]],
    [`*@example.com ${keyA} a comment`, "allowed"],
    [`!alice@*,*@example.com ${keyA}`, ["other-principal"]],
    [`bob,alice@example.com ${keyA}`, "allowed"],
    [`alice@example.com ${keyB}`, []],
    ["# nobody\n\n", []],
    [`alice@example.com namespaces="approve@docket,file" ${keyA}`, "allowed"],
    [`alice@example.com namespaces="*@docket" ${keyA}`, "allowed"],
    [`alice@example.com NAMESPACES="!approve@docket,*" ${keyA}`, ["namespace"]],
    [`alice@example.com namespaces="git" ${keyA}`, ["namespace"]],
    [`alice@example.com cert-authority ${keyA}`, ["certificate-authority"]],
    [`alice@example.com cert-authority,namespaces="approve@docket" ${keyA}`, ["certificate-authority"]],
    [`alice@example.com valid-after="20260102Z" ${keyA}`, "allowed"],
    [`alice@example.com valid-after="20260102000001Z" ${keyA}`, ["not-yet-valid"]],
    [`alice@example.com valid-before="20260102Z" ${keyA}`, "allowed"],
    [`alice@example.com valid-before="202601012359Z" ${keyA}`, ["expired"]],
    [
      `alice@example.com valid-before="20250101Z" ${keyA}\nalice@example.com valid-after="20250101Z" ${keyA}`,
      "allowed",
    ],
    [`alice@example.com ${keyA}\r\n`, "allowed"],
    [`  alice@example.com\t${keyA}`, "allowed"],
  ] as const)("%s", ([text, expected]) => {
    expect(parseAllowedSigners(text, at).defects).toEqual([]);
    expect(because(text)).toEqual(expected);
  });

  test("a quoted principal may have blanks", () => {
    expect(because(`"Alice Example" ${keyA}`, { principal: "Alice Example" })).toBe("allowed");
  });

  test("the answer names the line, and the lines of a key can be found without a principal", () => {
    const text = `# trust\nbob ${keyB}\nalice@example.com,al namespaces="approve@*" ${keyA}\n`;
    expect(ask(text)).toEqual({ allowed: true, line: 3 });
    expect(findSigners(parseAllowedSigners(text, at), question).map((signer) => signer.principals)).toEqual([
      "alice@example.com,al",
    ]);
    expect(findSigners(parseAllowedSigners(text, at), { ...question, namespace: "git" })).toEqual([]);
  });

  test("one key under two principals is reported: one person would count twice", () => {
    const shared = sharedKeys(parseAllowedSigners(`alice ${keyA}\nbob ${keyB}\ncarol ${keyA}\n`, at));
    expect([...shared]).toEqual([[sshFingerprint(alice.blob), [1, 3]]]);
    expect(sharedKeys(parseAllowedSigners(`alice valid-before="20250101Z" ${keyA}\nalice ${keyA}\n`, at)).size).toBe(0);
  });
});

describe("lines that cannot be read are reported, and do not hide the others", () => {
  test.for([
    ["alice garbage", "a line without a key"],
    ["alice", "not a public key line|a line without a key"],
    [`alice octopus ${keyA}`, 'the unknown option "octopus"'],
    [`alice namespaces=git ${keyA}`, "options that cannot be read"],
    [`alice namespaces="git",namespaces="x" ${keyA}`, "the option namespaces twice"],
    [`alice namespaces="git", ${keyA}`, "options that cannot be read"],
    [`alice namespaces="" ${keyA}`, "an empty namespace"],
    [`alice cert-authority="yes" ${keyA}`, "with a value"],
    [`alice valid-before ${keyA}`, "without a quoted value"],
    [`alice valid-before="20250101" ${keyA}`, 'the time "20250101" without Z'],
    [`alice valid-before="2025-01-01Z" ${keyA}`, "expected YYYYMMDDZ"],
    [`alice valid-before="20250230Z" ${keyA}`, "which no calendar has"],
    [`alice valid-after="20260101Z",valid-before="20250101Z" ${keyA}`, "nothing is ever valid"],
    [`alice,,bob ${keyA}`, "an empty principal"],
    [`"alice ${keyA}`, "a quoted principal without its end"],
    [`alice namespaces="git ${keyA}`, "a quoted option without its end"],
    [`alice ${keyA.slice(0, -4)}`, "not base64|cut off"],
    [`alice ${keyA.replace("ssh-ed25519", "ssh-rsa")}`, 'the line says "ssh-rsa"'],
  ] as const)("%s", ([line, message]) => {
    const read = parseAllowedSigners(`${line}\nalice@example.com ${keyA}\n`, at);
    expect(read.defects).toHaveLength(1);
    expect(read.defects[0]!.message).toMatch(new RegExp(message));
    expect(read.defects[0]!.at).toEqual({ file: "allowed_signers", line: 1 });
    expect(read.signers.map((signer) => signer.line)).toEqual([2]);
  });

  test("a list of revoked keys is read the same way", () => {
    const read = parseKeyList(`# gone\n${keyA}\nnonsense\n`, at);
    expect(read.keys.map((key) => key.fingerprint)).toEqual([sshFingerprint(alice.blob)]);
    expect(read.defects.map((defect) => defect.at?.line)).toEqual([3]);
  });
});

describe("patterns", () => {
  const toRegExp = (pattern: string) =>
    new RegExp(
      `^${pattern
        .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".")}$`,
      "s",
    );
  test("match as their regular expressions do", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "@"), { maxLength: 8 }).map((parts) => parts.join(""));
    const pattern = fc
      .array(fc.constantFrom("a", "b", "@", "*", "?"), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(letters, pattern, (name, one) => {
        expect(matchesPatternList(name, one)).toBe(toRegExp(one).test(name));
      }),
    );
  });

  test("many stars cost no more than name times pattern", () => {
    expect(matchesPatternList("a".repeat(20_000), `${"*a".repeat(500)}*b`)).toBe(false);
  });
});

describe.runIf(hasSshKeygen)(needs("ssh-keygen", hasSshKeygen, "against ssh-keygen"), () => {
  const dir = scratch();
  const message = Buffer.from("m");
  const text = armor(signedWith(alice, question.namespace, message));

  test.for([
    `alice@example.com ${keyA}`,
    `!alice@example.com,* ${keyA}`,
    `a?ice@*.com namespaces="x,approve@*" ${keyA}`,
    `alice@example.com namespaces="git" ${keyA}`,
    `alice@example.com valid-after="20200101Z",valid-before="20260102Z" ${keyA}`,
    `alice@example.com valid-after="20260102000000Z" ${keyA}`,
    `alice@example.com valid-before="20260101235959Z" ${keyA}`,
    `alice@example.com cert-authority ${keyA}`,
    `"alice@example.com" ${keyA}`,
    `alice@example.com,bob ${keyB}`,
    `bob ${keyB}\nalice@example.com ${keyA}`,
  ])("says the same of %s", (line) => {
    writeFileSync(join(dir, "allowed"), `${line}\n`);
    writeFileSync(join(dir, "m.sig"), text);
    const options = [
      "-f",
      join(dir, "allowed"),
      "-I",
      question.principal,
      "-n",
      question.namespace,
      "-s",
      join(dir, "m.sig"),
    ];
    const { status } = run("ssh-keygen", ["-Y", "verify", ...options, "-Overify-time=20260102Z"], { input: message });
    expect(ask(line).allowed).toBe(status === 0);
  });
});
