import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSecrets, redactionMarker, redactSecrets } from "../../src/seal/secrets.ts";

/** Made up here, and put together from parts, so that no scanner of repositories takes them for real. */
const join = (...parts: readonly string[]) => parts.join("");
const secrets = {
  github: join("ghp", "_", "abcdefghij0123456789ABCDEFGHIJ012345"),
  fine: join("github", "_pat_", "11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz"),
  gitlab: join("glpat", "-", "abcdefghij0123456789"),
  slack: join("xoxb", "-", "123456789012-abcdefghijklmnop"),
  hook: join("hooks.slack.com", "/services/", "T00000000/B00000000/abcdefghijklmnopqrstuvwx"),
  aws: join("AKIA", "ABCDEFGHIJ234567"),
  google: join("AIza", "abcdefghij0123456789_-abcdefghij012"),
  npm: join("npm", "_", "abcdefghij0123456789ABCDEFGHIJ012345"),
  stripe: join("sk", "_live_", "abcdefghij0123456789"),
  jwt: join("eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiIxMjM0NTY3ODkwIn0", ".abcdefghijABCDEFGHIJ0123456789"),
};
const pem = (kind: string, newline = "\n") =>
  [
    join("-----BEGIN ", kind, "PRIVATE KEY-----"),
    "MC4CAQAwBQYDK2VwBCIEIAbcdefghijklmnopqrstuvwxyz0123456789ABCDEF",
    join("-----END ", kind, "PRIVATE KEY-----"),
  ].join(newline);
const kinds = (text: string) => findSecrets(text).map((found) => found.kind);
const base64 = (text: string) => Buffer.from(text).toString("base64");

test("an address is one of its own letters, and of none that a single byte makes look like them", () => {
  expect(kinds("http://user:hunter2x@host")).toEqual(["url-password"]);
  expect(kinds("http\u013a//user:hunter2x@host")).toEqual([]);
  expect(kinds("http:\u012f\u012fuser:hunter2x@host")).toEqual([]);
});

describe("finds", () => {
  test.for<[string, string, string]>([
    ["authorization-header", "Authorization: Bearer abc.def", "abc.def"],
    ["authorization-header", "> authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz"],
    ["authorization-header", '{"headers":{"Authorization":"Bearer s3cr3t"}}', "s3cr3t"],
    ["authorization-header", '"{\\"authorization\\":\\"token s3cr3t\\"}"', "s3cr3t"],
    ["authorization-header", '["Proxy-Authorization","Basic abc="]', "abc="],
    ["authorization-header", "authorization=0123456789abcdef", "0123456789abcdef"],
    ["cookie-header", "Cookie: session=abc; theme=dark", "session=abc; theme=dark"],
    ["cookie-header", '{"set-cookie":"sid=42; HttpOnly"}', "sid=42; HttpOnly"],
    ["api-key-header", "X-Api-Key: 0123abcd", "0123abcd"],
    ["bearer-token", 'curl -H "x: bearer 0123456789abcdef01"', "0123456789abcdef01"],
    ["aws-access-key", `key ${secrets.aws},`, secrets.aws],
    ["aws-secret-key", `AWS_SECRET_ACCESS_KEY=${"a1B2".repeat(10)}`, "a1B2".repeat(10)],
    ["gcp-key", `?key=${secrets.google}`, secrets.google],
    ["github-token", `remote: ${secrets.github}`, secrets.github],
    ["github-token", secrets.fine, secrets.fine],
    ["gitlab-token", `"${secrets.gitlab}"`, secrets.gitlab],
    ["slack-token", `token=${secrets.slack}`.slice(6), secrets.slack],
    ["slack-token", `https://${secrets.hook}`, secrets.hook],
    ["npm-token", `//registry/:_authToken=${secrets.npm}`, secrets.npm],
    ["stripe-key", secrets.stripe, secrets.stripe],
    ["json-web-token", `jwt ${secrets.jwt}`, secrets.jwt],
    ["url-password", "postgres://app:hunter2@db.internal/shop", "hunter2"],
    ["url-password", "redis://:hunter2@cache", "hunter2"],
    ["url-credential", "GET /v1?user=1&access_token=abcd1234&x=2", "abcd1234"],
    ["password", '{"password": "correct horse"}', "correct horse"],
    ["password", "PGPASSWORD=hunter2", "hunter2"],
    ["password", '{"body":"{\\"password\\":\\"hunter2\\"}"}', "hunter2"],
    ["password", '{"password":"correct \\"horse\\" battery"}', 'correct \\"horse\\" battery'],
    ["private-key", `x\n${pem("")}\ny`, pem("")],
    ["private-key", `{"key":"${pem("RSA ", "\\n")}"}`, pem("RSA ", "\\n")],
    ["private-key", pem("OPENSSH "), pem("OPENSSH ")],
    [
      "private-key",
      pem("ENCRYPTED ").split("\n").slice(0, 2).join("\n"),
      pem("ENCRYPTED ").split("\n").slice(0, 2).join("\n"),
    ],
  ])("%s in %j", ([kind, text, secret]) => {
    const found = findSecrets(text);
    expect(found.map((one) => one.kind)).toEqual([kind]);
    expect(text.slice(found[0]!.offset, found[0]!.offset + found[0]!.length)).toBe(secret);
  });

  test("the place, and never the secret", () => {
    const text = `{"a":1}\n{"b":"é", "t":"${secrets.github}"}\n`;
    const found = findSecrets(text);
    expect(found).toEqual([{ kind: "github-token", line: 2, column: 16, offset: 23, length: 40 }]);
    expect(JSON.stringify(found)).not.toContain(secrets.github);
  });

  test("several on one line, each in its place", () => {
    expect(kinds(`a ${secrets.aws} b ${secrets.github}\nCookie: a=b\n`)).toEqual([
      "aws-access-key",
      "github-token",
      "cookie-header",
    ]);
  });
});

describe("finds what is encoded", () => {
  const plain = `{"user":"ci","token":"${secrets.github}"}`;
  test.for<[string, string, "base64" | "url" | "hex"]>([
    ["base64", `data: ${base64(plain)}`, "base64"],
    ["base64 shifted by what stands before it", `x/${base64(plain)}`, "base64"],
    ["base64url", Buffer.from(`??>>${plain}`).toString("base64url"), "base64"],
    ["base64 over several lines", base64("-".repeat(60) + plain).replaceAll(/.{64}/g, "$&\n"), "base64"],
    [
      "base64 over several lines inside JSON",
      JSON.stringify(base64("-".repeat(60) + plain).replaceAll(/.{64}/g, "$&\n")),
      "base64",
    ],
    ["hex", Buffer.from(plain).toString("hex"), "hex"],
    ["URL encoding", `q=${encodeURIComponent(plain)}`, "url"],
    ["URL encoding of a header", encodeURIComponent("Authorization: Bearer abc/def+ghi"), "url"],
    ["URL encoding of a base64 text", `/x?d=${encodeURIComponent(`${base64(plain)}==`)}&e=%20`, "url"],
    ["base64 of URL encoding", base64(encodeURIComponent("https://app:hunter2@db/")), "base64"],
    ["every character of it", secrets.github.replaceAll(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`), "url"],
  ])("%s", ([, text, encoded]) => {
    const found = findSecrets(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some((one) => one.encoded === encoded)).toBe(true);
    expect(findSecrets(redactSecrets(text).text)).toEqual([]);
  });
});

describe("leaves alone", () => {
  test.for([
    "authorization: required",
    "the authorization, which is new, and the cookie: chocolate",
    "Authorization: Bearer ${API_TOKEN}",
    'headers: { Authorization: "Bearer <token>" }',
    "Authorization: Bearer $TOKEN",
    "password: ********",
    "password: required, but it was missing",
    "Authorization: Bearer invalid.jwt.token",
    "https://example.com:8443/path@2x?x=1",
    "https://user@example.com/",
    `sha256:${"0123456789abcdef".repeat(4)}`,
    "commit 0123456789abcdef0123456789abcdef01234567",
    '{"time":"2026-01-01T00:00:00.000Z","status":200,"latencyMs":12.5,"path":"/token/refresh"}',
    "evidence/raw/load-test-results/2026-01-01/canary-east-1.csv",
    base64("an ordinary sentence about nothing in particular, encoded"),
    encodeURIComponent("an ordinary sentence, encoded; nothing in it"),
    "AKIA is a prefix, ghp_ too, and xoxb- as well",
    "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
    "-----BEGIN PUBLIC KEY-----",
    `Authorization: Bearer ${redactionMarker("authorization-header")}`,
  ])("%j", (text) => {
    expect(findSecrets(text)).toEqual([]);
  });
});

describe("redaction", () => {
  const text = `GET https://app:hunter2@db/ HTTP/1.1\nAuthorization: Bearer ${secrets.jwt}\n\n{"token":"${secrets.github}"}\n`;

  test("puts a marker that says the kind, and records what was there", () => {
    const { text: clean, removed } = redactSecrets(text);
    expect(clean).toBe(
      'GET https://app:[REDACTED:url-password]@db/ HTTP/1.1\nAuthorization: Bearer [REDACTED:authorization-header]\n\n{"token":"[REDACTED:github-token]"}\n',
    );
    expect(removed.map(({ kind, line, column, length }) => ({ kind, line, column, length }))).toEqual([
      { kind: "url-password", line: 1, column: 17, length: 7 },
      { kind: "authorization-header", line: 2, column: 23, length: secrets.jwt.length },
      { kind: "github-token", line: 4, column: 11, length: 40 },
    ]);
    for (const one of removed) expect(clean.slice(one.markerOffset)).toMatch(new RegExp(`^\\[REDACTED:${one.kind}\\]`));
    expect(JSON.stringify(removed)).not.toMatch(/hunter2|ghp_|eyJ/);
    expect(JSON.parse(clean.split("\n")[3]!)).toEqual({ token: "[REDACTED:github-token]" });
  });

  test("a digest of what was removed only under a key", () => {
    const key = Buffer.from("k".repeat(32));
    const [first] = redactSecrets(text, key).removed;
    expect(first!.keyedDigest).toBe(createHmac("sha256", key).update("hunter2").digest("hex"));
    expect(redactSecrets(text).removed[0]).not.toHaveProperty("keyedDigest");
  });

  test("leaves nothing behind, and everything else as it was", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...Object.values(secrets),
        pem(""),
        pem("EC ", "\\n"),
        "Authorization: Bearer abc",
        "Cookie: a=b",
        "postgres://u:p@h",
        "password=hunter2",
        base64(secrets.github),
        encodeURIComponent(`"${secrets.slack}"`),
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("\n", " ", '"', ":", "/", "=", "&token=", "%20", ", "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const dirty = parts.join("");
        const { text: clean, removed } = redactSecrets(dirty);
        expect(findSecrets(clean)).toEqual([]);
        let rest = clean;
        let kept = "";
        for (const one of [...removed].reverse()) {
          const marker = redactionMarker(one.kind);
          expect(rest.slice(one.markerOffset, one.markerOffset + marker.length)).toBe(marker);
          kept = dirty.slice(one.offset, one.offset + one.length) + rest.slice(one.markerOffset + marker.length) + kept;
          rest = rest.slice(0, one.markerOffset);
        }
        expect(rest + kept).toBe(dirty);
      }),
      { numRuns: 200 },
    );
  });
});

test("a run of megabytes is searched like any other", () => {
  const filler = "b".repeat(5_000_000);
  for (const text of [
    filler,
    `${filler}\n${filler}`,
    "0a".repeat(2_500_000),
    `${pem("")}${filler}`,
    `?a=%20${filler}`,
  ]) {
    expect(findSecrets(`${text} ${secrets.github}`).at(-1)).toMatchObject({ kind: "github-token" });
  }
});

test("time grows with the text, for texts that are made to be slow", () => {
  const seeds = [
    "A",
    "a%20",
    "://",
    "eyJ",
    "authorization:",
    "password:",
    "-----BEGIN PRIVATE KEY-----",
    "bearer ",
    "cookie: a=",
    "%41",
    "61",
    "eyJabcdefghijk.",
    "%26token=abcd1234",
    `${"A".repeat(64)}\n`,
  ];
  for (const seed of seeds) {
    const text = seed.repeat(Math.ceil(150_000 / seed.length));
    const began = performance.now();
    redactSecrets(text);
    // Linear takes less than a tenth of a second; quadratic would take minutes.
    expect(performance.now() - began, JSON.stringify(seed)).toBeLessThan(10_000);
  }
}, 60_000);
