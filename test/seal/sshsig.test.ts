import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { DocketError } from "../../src/errors.ts";
import { parseSshPublicKey, parseSshPublicKeyLine, sshFingerprint } from "../../src/seal/ssh-key.ts";
import { parseSshSignature, sshSignedBytes, verifySshSignature } from "../../src/seal/sshsig.ts";
import { wirePositive, wireString } from "../../src/seal/ssh-wire.ts";
import {
  armor,
  ed25519,
  flipped,
  hasSshKeygen,
  must,
  needs,
  run,
  scratch,
  signedWith,
  sshKey,
  sshSign,
  sshsigBlob,
  tokenKey,
} from "./tools.ts";

const at = { file: "a.sig" };
const message = Buffer.from('{"action":"APPROVE"}\n');
const namespace = "approve@docket";
const pair = ed25519();
const parse = (text: string | Uint8Array) => parseSshSignature(Buffer.from(text as string), at);
const judge = (text: string | Uint8Array, over: Uint8Array = message, within = namespace) =>
  verifySshSignature(parse(text), over, within);

/** valid, or why not; a refused form is not an answer but an error. */
function outcome(text: string | Uint8Array, over: Uint8Array = message): string {
  try {
    return judge(text, over).outcome;
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    return "refused";
  }
}

describe("the form of a signature", () => {
  const good = armor(signedWith(pair, namespace, message));
  const lines = good.split("\n");

  test("the good one is valid", () => {
    expect(judge(good)).toEqual({ outcome: "valid", fingerprint: sshFingerprint(pair.blob), namespace });
  });

  test.for([64, 70, 76])("wrapped at %i characters it is the same signature", (width) => {
    expect(outcome(armor(signedWith(pair, namespace, message), width))).toBe("valid");
  });

  const broken: readonly (readonly [string, string, string])[] = [
    [
      "text behind the footer",
      `${good}approved by the board\n`,
      "something other than one newline stands behind the footer",
    ],
    ["a second signature behind it", good + good, "something other than one newline stands behind the footer"],
    ["no newline at the end", good.trimEnd(), "something other than one newline stands behind the footer"],
    ["CRLF", good.replaceAll("\n", "\r\n"), "the signature has CRLF line ends"],
    ["a blank line first", `\n${good}`, "no SSH signature header"],
    ["no footer", lines.slice(0, -2).join("\n"), "has no footer"],
    ["one long line", armor(signedWith(pair, namespace, message), 1000), "not wrapped"],
    [
      "ragged lines",
      [...lines.slice(0, 1), lines[1]!.slice(0, 60), lines[1]!.slice(60) + lines[2]!, ...lines.slice(3)].join("\n"),
      "not wrapped",
    ],
    ["a blank in a line", good.replace(lines[2]!, `${lines[2]!.slice(0, -1)} `), "not base64"],
    [
      "bytes behind the end",
      armor(signedWith(pair, namespace, message, { trailing: Buffer.of(0) })),
      "has 1 bytes behind its end",
    ],
    ["version 2", armor(signedWith(pair, namespace, message, { version: 2 })), "is of version 2, expected 1"],
    [
      "another magic word",
      armor(signedWith(pair, namespace, message, { magic: "SSHSIH" })),
      "does not begin with SSHSIG",
    ],
    ["no namespace", armor(signedWith(pair, namespace, message, { namespace: "" })), "has no namespace"],
    [
      "a namespace with an escape",
      armor(signedWith(pair, namespace, message, { namespace: "a\u001b[2K" })),
      "other characters than printable ASCII",
    ],
    [
      "bytes that are not signed",
      armor(signedWith(pair, namespace, message, { reserved: "x" })),
      "has bytes in its reserved field",
    ],
    ["SHA-1 of the message", armor(signedWith(pair, namespace, message, { hash: "sha1" })), 'names the hash "sha1"'],
  ];
  test.for(broken)("refused: %s", ([, text, expected]) => {
    expect(() => parse(text)).toThrow(expected);
  });

  test("any flipped bit of the file is refused or invalid", () => {
    const bytes = Buffer.from(good);
    for (let bit = 0; bit < bytes.length * 8; bit += 1)
      expect(outcome(flipped(bytes, bit)), `bit ${bit}`).not.toBe("valid");
  });

  test("any byte inserted or left out is refused or invalid", () => {
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.string({ minLength: 1, maxLength: 3 }),
        fc.nat(3),
        (place, inserted, left) => {
          const changed = good.slice(0, place) + inserted + good.slice(place + left);
          if (changed !== good) expect(outcome(changed)).not.toBe("valid");
        },
      ),
    );
  });
});

describe("what is signed", () => {
  const good = armor(signedWith(pair, namespace, message));

  test("any flipped bit of the message makes it invalid", () => {
    for (let bit = 0; bit < message.length * 8; bit += 1) {
      expect(judge(good, flipped(message, bit))).toMatchObject({ outcome: "invalid", reason: "signature" });
    }
  });

  test("another namespace is not this one, asked for or written into the file", () => {
    expect(judge(good, message, "git")).toMatchObject({ outcome: "invalid", reason: "namespace" });
    const rewritten = armor(signedWith(pair, "git", message, { namespace }));
    expect(judge(rewritten)).toMatchObject({ outcome: "invalid", reason: "signature" });
  });

  test("the key of somebody else", () => {
    const swapped = armor(signedWith(pair, namespace, message, { publicKey: ed25519().blob }));
    expect(judge(swapped)).toMatchObject({ outcome: "invalid", reason: "signature" });
  });

  test("the frame is the one of PROTOCOL.sshsig", () => {
    const frame = Buffer.from(sshSignedBytes("n", "sha256", Buffer.from("")));
    expect(frame.subarray(0, 6).toString()).toBe("SSHSIG");
    expect(frame.subarray(6).toString("hex")).toMatch(/^000000016e00000000000000067368613235360000002[0]e3b0c442/);
  });
});

describe("algorithms", () => {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = rsa.publicKey.export({ format: "jwk" });
  const blob = Buffer.concat([
    wireString("ssh-rsa"),
    ...[jwk.e!, jwk.n!].map((one) => wirePositive(Buffer.from(one, "base64url"))),
  ]);
  const rsaSigned = (format: string, hash: string, key: KeyObject = rsa.privateKey) => {
    const raw = sign(hash, sshSignedBytes(namespace, "sha512", message), key);
    const signature = Buffer.concat([wireString(format), wireString(raw)]);
    return armor(
      sshsigBlob({
        magic: "SSHSIG",
        version: 1,
        publicKey: blob,
        namespace,
        reserved: "",
        hash: "sha512",
        signature,
        trailing: Buffer.alloc(0),
      }),
    );
  };

  test("rsa-sha2-256 and rsa-sha2-512 are valid; the hash is the one that is named", () => {
    expect(outcome(rsaSigned("rsa-sha2-256", "sha256"))).toBe("valid");
    expect(outcome(rsaSigned("rsa-sha2-512", "sha512"))).toBe("valid");
    expect(outcome(rsaSigned("rsa-sha2-256", "sha512"))).toBe("invalid");
  });

  test("RSA with SHA-1 is unsupported, which is not the same as forged", () => {
    expect(judge(rsaSigned("ssh-rsa", "sha1"))).toMatchObject({ outcome: "unsupported" });
  });

  test("a format of another key type is invalid", () => {
    expect(judge(rsaSigned("ssh-ed25519", "sha512"))).toMatchObject({ outcome: "invalid", reason: "algorithm" });
  });

  test("a short RSA key is unsupported", () => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const short = publicKey.export({ format: "jwk" });
    const key = parseSshPublicKey(
      Buffer.concat([
        wireString("ssh-rsa"),
        ...[short.e!, short.n!].map((one) => wirePositive(Buffer.from(one, "base64url"))),
      ]),
      at,
    );
    expect(key).toMatchObject({ supported: false, because: "an RSA key of 1024 bits, expected 2048 to 16384" });
  });

  test.for(["ssh-dss", "ssh-ed25519-cert-v01@openssh.com", "ssh-mldsa44-ed25519@openssh.com", "x@example.com"])(
    "%s is unsupported",
    (type) => {
      const publicKey = Buffer.concat([wireString(type), wireString("whatever")]);
      const signature = Buffer.concat([wireString(type), wireString("whatever"), Buffer.of(1, 2, 3)]);
      expect(judge(armor(signedWith(pair, namespace, message, { publicKey, signature })))).toMatchObject({
        outcome: "unsupported",
      });
    },
  );

  test("webauthn by a security token is unsupported", () => {
    const { blob: publicKey } = tokenKey("ecdsa");
    const signature = Buffer.concat([
      wireString("webauthn-sk-ecdsa-sha2-nistp256@openssh.com"),
      wireString("x"),
      wireString("{}"),
    ]);
    expect(judge(armor(signedWith(pair, namespace, message, { publicKey, signature })))).toMatchObject({
      outcome: "unsupported",
    });
  });

  test.for(["ed25519", "ecdsa"] as const)(
    "a security token with %s: only with somebody's touch, and the flag is signed",
    (kind) => {
      const token = tokenKey(kind);
      const touched = token.sign(namespace, message, 1);
      expect(outcome(armor(touched))).toBe("valid");
      expect(outcome(armor(token.sign(namespace, message, 5)))).toBe("valid");
      const untouched = token.sign(namespace, message, 0);
      expect(judge(armor(untouched))).toMatchObject({ outcome: "invalid", reason: "user-presence" });
      const raised = Buffer.from(untouched);
      raised[raised.length - 5] = 1;
      expect(judge(armor(raised))).toMatchObject({ outcome: "invalid", reason: "signature" });
      for (let bit = 0; bit < touched.length * 8; bit += 3)
        expect(outcome(armor(flipped(touched, bit))), `bit ${bit}`).not.toBe("valid");
    },
  );

  test("a token's signature without its flags is refused", () => {
    const token = tokenKey("ed25519");
    expect(() => parse(armor(token.sign(namespace, message, 1).subarray(0, -1)))).toThrow("cut off");
  });
});

describe("public keys", () => {
  const line = `ssh-ed25519 ${pair.blob.toString("base64")} alice@example.com`;

  test("a line is read with its comment and fingerprint", () => {
    expect(parseSshPublicKeyLine(`${line}\n`, at)).toMatchObject({
      type: "ssh-ed25519",
      comment: "alice@example.com",
      fingerprint: sshFingerprint(pair.blob),
    });
  });

  test.for([
    ["ssh-rsa AAAA", "not base64|cut off"],
    [line.replace("ssh-ed25519", "ssh-rsa"), 'the line says "ssh-rsa", the key in it is "ssh-ed25519"'],
    [line.replace(/ alice.*/, "").slice(0, -2), "not base64"],
    ["ssh-ed25519", "not a public key line"],
    [`ssh-ed25519 ${Buffer.concat([pair.blob, Buffer.of(1)]).toString("base64")}`, "bytes behind its end"],
  ] as const)("refused: %s", ([text, expected]) => {
    expect(() => parseSshPublicKeyLine(text, at)).toThrow(new RegExp(expected));
  });

  test("a point that is not on its curve is refused", () => {
    const point = Buffer.concat([Buffer.of(4), Buffer.alloc(63, 7), Buffer.of(1)]);
    const bad = Buffer.concat([wireString("ecdsa-sha2-nistp256"), wireString("nistp256"), wireString(point)]);
    expect(() => parseSshPublicKey(bad, at)).toThrow("not a point of the curve");
    const other = Buffer.concat([wireString("ecdsa-sha2-nistp256"), wireString("nistp384"), wireString(point)]);
    expect(() => parseSshPublicKey(other, at)).toThrow("names the curve nistp384");
  });
});

describe.runIf(hasSshKeygen)(needs("ssh-keygen", hasSshKeygen, "against ssh-keygen"), () => {
  const dir = scratch();
  const kinds = [
    ["ed25519", "-t", "ed25519"],
    ["p256", "-t", "ecdsa", "-b", "256"],
    ["p384", "-t", "ecdsa", "-b", "384"],
    ["p521", "-t", "ecdsa", "-b", "521"],
    ["rsa", "-t", "rsa", "-b", "3072"],
  ] as const;
  const keys = new Map<string, ReturnType<typeof sshKey>>();
  beforeAll(() => {
    for (const [name, ...kind] of kinds) keys.set(name, sshKey(dir, name, ...kind));
  });

  test.for(kinds.flatMap(([name]) => (["sha256", "sha512"] as const).map((hash) => ({ name, hash }))))(
    "what it signs with $name and $hash is valid here, and no flipped bit of it is",
    ({ name, hash }) => {
      const key = keys.get(name)!;
      const signature = sshSign(dir, key.path, namespace, message, hash);
      const { fingerprint } = parseSshPublicKeyLine(key.line, at);
      expect(judge(signature)).toEqual({ outcome: "valid", fingerprint, namespace });
      expect(must("ssh-keygen", ["-l", "-f", `${key.path}.pub`])).toContain(fingerprint);
      for (let bit = 0; bit < signature.length * 8; bit += 19)
        expect(outcome(flipped(signature, bit)), `bit ${bit}`).not.toBe("valid");
    },
  );

  const accepts = (signature: string, signer: string) => {
    writeFileSync(join(dir, "ours.sig"), signature);
    writeFileSync(join(dir, "allowed"), `alice ${signer}\n`);
    return run(
      "ssh-keygen",
      ["-Y", "verify", "-f", join(dir, "allowed"), "-I", "alice", "-n", namespace, "-s", join(dir, "ours.sig")],
      { input: message },
    );
  };

  test("accepts a signature over the frame that is built here", () => {
    const { status, stdout } = accepts(
      armor(signedWith(pair, namespace, message)),
      `ssh-ed25519 ${pair.blob.toString("base64")}`,
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Good "${namespace}" signature for alice`)]);
  });

  test.for(["ed25519", "ecdsa"] as const)("accepts the security token of these tests: %s", (kind) => {
    const token = tokenKey(kind);
    const type = kind === "ed25519" ? "sk-ssh-ed25519@openssh.com" : "sk-ecdsa-sha2-nistp256@openssh.com";
    expect(accepts(armor(token.sign(namespace, message, 1)), `${type} ${token.blob.toString("base64")}`).status).toBe(
      0,
    );
  });
});
