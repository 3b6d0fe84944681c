import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DocketError } from "../../dist/errors.js";
import { inspect } from "../../dist/inspection.js";
import { parsePlan } from "../../dist/pipeline.js";
import { units as formats } from "../../dist/read/formats.js";
import { readArtifact } from "../../dist/read/read.js";
import { parseAllowedSigners } from "../../dist/seal/allowed-signers.js";
import { readArchive, writeArchive } from "../../dist/seal/archive.js";
import { readPemCertificates } from "../../dist/seal/certificate.js";
import {
  IN_TOTO_PAYLOAD_TYPE,
  parseEnvelope,
  preAuthEncoding,
  verifyEnvelope,
  writeEnvelope,
} from "../../dist/seal/dsse.js";
import { sumsOf } from "../../dist/seal/layers.js";
import { readManifest, readSha256Sums, writeManifest, writeSha256Sums } from "../../dist/seal/manifest.js";
import { readPemPublicKey, verifyingKey } from "../../dist/seal/pem-keys.js";
import { findSecrets } from "../../dist/seal/secrets.js";
import { memorySource } from "../../dist/seal/source.js";
import { readBundle, writeBundle } from "../../dist/seal/sigstore-bundle.js";
import { parseSshSignature } from "../../dist/seal/sshsig.js";
import { readReleaseApproval, readReleaseDecision, readTestResult } from "../../dist/seal/statement.js";
import { parseStrictJson } from "../../dist/seal/strict-json.js";
import { parseTimestamp } from "../../dist/seal/timestamp.js";
import { readSummary } from "../../dist/seal/verification-summary.js";
import { units as importers } from "../../dist/translate/importers.js";

/**
 * What is fed: for each class the parts of docket that read what somebody else wrote. Each part has real samples, and
 * takes bytes; it may refuse them with a DocketError and with nothing else.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const at = { file: "input" };
const FAMILIES = ["load", "metrics", "balancer", "balancer-diff", "tests", "previous", "slo"];
const YEAR_MS = 365 * 86_400_000;

/** Samples below a folder; larger ones are left out, for every input is as long as its sample. */
function samplesBelow(folder, bytesMost = 16_384) {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".options.json"))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => readFileSync(path))
    .filter(({ length }) => length > 0 && length <= bytesMost);
}

/** A few small samples: what is only recognised costs less, and is fed for the sake of recognition. */
function smallest(samples) {
  return samples.toSorted((a, b) => a.length - b.length).slice(0, 4);
}

/** Asks for everything that a plan can ask for, so that no branch of counting is left out. */
const QUESTION = {
  windows: [
    { phase: "a", beginMs: 0, endMs: 40 * YEAR_MS, trendMs: 10 * YEAR_MS, sliceMs: 5 * YEAR_MS },
    { phase: "b", beginMs: 40 * YEAR_MS, endMs: 80 * YEAR_MS, trendMs: 10 * YEAR_MS, sliceMs: 10 * YEAR_MS },
  ],
  variants: ["R1", "R2"],
  variantOfServer: { "r1-1": "R1", "r2-1": "R2" },
  measures: [
    { id: "errors", bad: { kind: "status", op: ">=", value: 500 }, except: [{ kind: "status", op: "=", value: 429 }] },
    { id: "slow", bad: { kind: "latency", op: ">", valueNs: 1e8 }, except: [] },
  ],
  latencies: [{ id: "" }, { id: "fast", only: { kind: "status", op: "<", value: 400 } }],
  examples: 5,
  usersMost: 100,
  untimedPhase: "a",
};

function readerTargets() {
  return formats.flatMap((format) => {
    const family = format.family === "balancer-diff" ? "balancer" : format.family;
    const folder = `test/fixtures/read/${family}/${format.format}`;
    const options = readdirSync(root + folder)
      .filter((name) => name.endsWith(".options.json"))
      .map((name) => JSON.parse(readFileSync(`${root}${folder}/${name}`, "utf8")));
    const task = (named, options_) => ({
      path: "input",
      families: FAMILIES,
      format: named,
      options: { zoneMinutes: 0, ...options_ },
      question: QUESTION,
      malformedRatioMost: 0.5,
    });
    const tasks = [task(format.format), ...options.map((one) => task(format.format, one))];
    return [
      {
        name: `${family}/${format.format}`,
        samples: samplesBelow(folder),
        run: async (bytes) => {
          for (const one of tasks) {
            // Two pieces, so that a record may be cut anywhere between them.
            const middle = bytes.length >> 1;
            const pieces = [bytes.subarray(0, middle), bytes.subarray(middle)].filter(({ length }) => length > 0);
            // oxlint-disable-next-line typescript/require-await -- a stream of what is there already
            await readArtifact(
              (async function* () {
                yield* pieces;
              })(),
              one,
            );
          }
        },
      },
      {
        name: `${family}/${format.format}, recognised`,
        samples: smallest(samplesBelow(folder)),
        // oxlint-disable-next-line typescript/require-await -- a stream of what is there already
        run: (bytes) =>
          readArtifact(
            (async function* () {
              yield bytes;
            })(),
            task(undefined),
          ),
      },
    ];
  });
}

/** Small plans that together use every part of the language: a plan's size is what costs. */
const PLAN_PARTS = [
  `release: { service: S, version: R2, commit: 77b3192, environment: prod, variants: { baseline: { name: R1, servers: [a] }, canary: R2 } }
phases:
  - { id: canary, title: Canary, traffic: { R1: 95%, R2: 5% }, from: 2026-11-01T13:00:00Z, for: 15m }
  - { id: full, traffic: { R2: 100% }, for: 12h }
evidence:
  - { id: log, load: "e/{phase}/access.log.gz", counts: all, coverage: 98% }
  - { id: nd, load: x.ndjson, fields: { time: ts, status: status, latency: latency_ms, variant: v } }
  - { id: text, load: x.log, line: "{time} {status} {latency_ms}ms v={variant}" }
  - { id: pool, metrics: pool.json, unit: ratio, variant: version, counter: true, where: { a: b } }
  - { id: stat, balancer: stat.csv, moment: after, backend: b, phases: [canary] }
  - { id: junit, tests: junit.xml, suite: security }
`,
  `indicators:
  ok: { load: log, good: status < 500, except: [{ when: status = 429 and path ~ "/x/", because: limit, at most: 1% }] }
  err: { load: log, bad: status >= 500 or not (method = GET) }
  p95: { load: nd, quantile: 0.95, only: path = "/a" }
  n: { load: log, count: status = 0 }
  pool: { metrics: pool, take: max, topic: infrastructure }
  failed: { tests: junit, count: failed }
`,
  `guardrails:
  - ok >= 99%
  - p95 <= 0.4s
  - { that: err <= baseline + 0.5%, confidence: 99%, because: x }
  - { that: p95 <= 1.1 x baseline, severity: advisory }
  - { that: pool <= 80%, horizon: 24h }
  - { that: ok >= 98%, each: user }
triggers:
  - { that: ok < 98% for 3m, over: 1m, every: 15s, reaction: 5m, id: t }
slos:
  - { id: s, indicator: ok, target: 99.9%, window: 28d, burn-rates: [{ long: 1h, short: 5m, factor: 14.4, action: page }] }
`,
  `decide: { confidence: 95%, inconclusive: { canary: proceed, default: hold }, looks: 5, clustering: 2 }
sign-off:
  roles: { sre: { title: SRE, people: [a@b.c], threshold: 1 } }
  separation: { approver is not: [author] }
  max-age: 48h
waivers: [{ guardrail: pool, because: x, owner: o, expires: 2026-12-01 }]
rollback: { procedure: p, commands: [c], recovery-time: 5m }
next-steps: [{ when: now, steps: [a] }]
appendix: { dashboards: [{ name: d }], alerts: [{ that: err > 1% for 10m, then: page }], runbooks: [r] }
`,
];

function planTargets() {
  const [head, indicators, rules, rest] = PLAN_PARTS;
  const plans = [head, head + indicators, head + indicators + rules, head + indicators + rules + rest].map((text) =>
    Buffer.from(text),
  );
  return [
    {
      name: "plan",
      samples: plans,
      run: (bytes) => void parsePlan(bytes.toString("utf8"), "docket.yaml", "0".repeat(64)),
    },
    ...importers.map((importer) => ({
      name: `importer ${importer.tool}`,
      samples: samplesBelow(`test/fixtures/translate/${importer.tool}`, 8_192),
      run: (bytes) => {
        const text = bytes.toString("utf8");
        importer.matches(text);
        importer.translate(text, at);
      },
    })),
  ];
}

function verifyTargets() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = verifyingKey(publicKey, at);
  const payload = Buffer.from(
    '{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"x","digest":{"sha256":"' +
      "a".repeat(64) +
      '"}}],"predicateType":"x:y","predicate":{"result":"PASSED"}}',
  );
  const envelope = {
    payload,
    payloadType: IN_TOTO_PAYLOAD_TYPE,
    signatures: [
      { keyid: key.keyid, signature: sign("sha256", preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload), privateKey) },
    ],
  };
  const files = [
    { path: "a", bytes: payload },
    { path: `b/${"c".repeat(120)}`, bytes: payload },
  ];
  const sums = writeSha256Sums(
    files.map(({ path, bytes }) => ({ path, sha256: createHash("sha256").update(bytes).digest("hex") })),
  );
  const sealed = samplesBelow("test/dockets", 65_536);
  const json = [payload, ...sealed.filter((bytes) => bytes[0] === 0x7b)];
  const text = (bytes) => bytes.toString("utf8");
  return Object.entries({
    "strict JSON": [json, (bytes) => parseStrictJson(bytes, at)],
    manifest: [json, (bytes) => readManifest(bytes, at)],
    SHA256SUMS: [[Buffer.from(sums)], (bytes) => readSha256Sums(bytes, at)],
    archive: [[Buffer.from(writeArchive(files))], (bytes) => readArchive(bytes, at)],
    envelope: [
      [Buffer.from(writeEnvelope(envelope))],
      (bytes) => verifyEnvelope(parseEnvelope(bytes, at), [key], { threshold: 1, payloadType: IN_TOTO_PAYLOAD_TYPE }),
    ],
    "Sigstore bundle": [
      [Buffer.from(writeBundle({ keyid: key.keyid, envelope, timestamps: [payload] }))],
      (bytes) => readBundle(bytes, at),
    ],
    "test result": [json, (bytes) => readTestResult(bytes, at)],
    "release decision": [json, (bytes) => readReleaseDecision(bytes, at)],
    "release approval": [json, (bytes) => readReleaseApproval(bytes, at)],
    "verification summary": [json, (bytes) => readSummary(bytes, at)],
    "allowed signers": [
      [
        Buffer.from(
          'a@b.c namespaces="x",valid-after="20200101Z" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f c\n',
        ),
      ],
      (bytes) => parseAllowedSigners(text(bytes), at),
    ],
    "SSH signature": [
      [
        Buffer.from(
          "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgAAECAwQFBgcICQoLDA0ODxAREhMU\n-----END SSH SIGNATURE-----\n",
        ),
      ],
      (bytes) => parseSshSignature(bytes, at),
    ],
    "public key": [
      [Buffer.from(publicKey.export({ type: "spki", format: "pem" }))],
      (bytes) => readPemPublicKey(text(bytes), at),
    ],
    certificates: [
      [Buffer.from("-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----\n")],
      (bytes) => readPemCertificates(text(bytes), at),
    ],
    "time stamp": [
      [
        Buffer.from(
          "30563003020100304f06092a864886f70d010702a0423040020103310d300b0609608648016503040201302c060b2a864886f70d0109100104a01d041b3019020101060131300d300b0609608648016503040201040002010118003100",
          "hex",
        ),
      ],
      (bytes) => parseTimestamp(bytes, at),
    ],
    secrets: [
      [Buffer.from("authorization: Bearer abcdefghijklmnop1\npassword=hunter2hunter\n"), payload],
      (bytes) => findSecrets(text(bytes)),
    ],
  }).map(([name, [samples, run]]) => ({ name, samples, run }));
}

const SEALED = "test/dockets/0.1.0/minimal";
const VERSION = JSON.parse(readFileSync(`${root}package.json`, "utf8")).version;

function sealedFiles() {
  const folder = root + SEALED;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(`${folder}/${path}`)]));
}

function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What somebody would do who alters evidence and can compute digests: both manifests and their lists agree again. */
function sealedAnew(files) {
  const altered = new Map(files);
  const list = (manifest) =>
    manifest.files.map((file) => ({
      ...file,
      size: altered.get(file.path).length,
      sha256: digestOf(altered.get(file.path)),
    }));
  const put = (path, sums, manifest) => {
    altered.set(path, Buffer.from(writeManifest(manifest)));
    altered.set(sums, Buffer.from(sumsOf({ path, sha256: digestOf(altered.get(path)) }, manifest)));
  };
  const evidence = readManifest(files.get("manifest.json"), at);
  const contract = { path: evidence.contract.path, sha256: digestOf(altered.get(evidence.contract.path)) };
  put("manifest.json", "SHA256SUMS", { ...evidence, contract, files: list(evidence) });
  const decided = readManifest(files.get("decision.manifest.json"), at);
  const previous = { path: "manifest.json", sha256: digestOf(altered.get("manifest.json")) };
  put("decision.manifest.json", "DECISION.SHA256SUMS", { ...decided, previous, files: list(decided) });
  return altered;
}

/** Inputs are one file of a sealed docket each: its path, a zero byte, its bytes. */
function docketTargets() {
  const files = sealedFiles();
  const samples = [...files].map(([path, bytes]) => Buffer.concat([Buffer.from(`${path}\0`), bytes]));
  const verified = async (altered) => {
    const { checks } = await inspect(memorySource(altered), VERSION);
    return checks.every(({ outcome }) => outcome === "held");
  };
  const split = (bytes) => {
    const end = Math.max(0, bytes.indexOf(0));
    return [bytes.toString("utf8", 0, end), bytes.subarray(end + 1)];
  };
  return [
    {
      name: "docket with one file altered",
      samples,
      run: async (bytes) => {
        const [path, content] = split(bytes);
        if (files.get(path)?.equals(content)) return;
        if (await verified(new Map(files).set(path, content))) throw new Error(`verified with ${path} altered`);
      },
    },
    {
      name: "docket with one input altered, and sealed anew",
      samples: samples.filter((sample) => sample.toString("utf8", 0, 7) === "inputs/"),
      run: async (bytes) => {
        const [path, content] = split(bytes);
        if (!files.has(path) || !path.startsWith("inputs/")) return;
        // The decision names the digest of all that was read: nothing altered can come to the same one.
        const isSame = files.get(path).equals(content);
        if ((await verified(sealedAnew(new Map(files).set(path, content)))) && !isSame)
          throw new Error(`verified with ${path} altered and sealed anew`);
      },
    },
  ];
}

/** Class → its targets. */
export const CLASSES = {
  readers: readerTargets,
  plan: planTargets,
  verify: verifyTargets,
  docket: docketTargets,
};

/** Processor time is not told for each thread: an input that seems slow is fed again, for its neighbours may have been. */
const ATTEMPTS = 4;

/** Feeds one input. Returns what was wrong with how it was taken, undefined where it was read or properly refused. */
export async function feed(target, bytes) {
  const mostMs = 1_000 * Math.max(1, bytes.length / 1_048_576);
  let tookMs = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && tookMs > mostMs; attempt++) {
    const beganMs = performance.now();
    try {
      await target.run(bytes);
    } catch (error) {
      if (!(error instanceof DocketError)) return `threw ${error instanceof Error ? error.stack : String(error)}`;
      if (error.message.length > 1_000_000) return `refused with a message of ${error.message.length} characters`;
    }
    tookMs = Math.min(tookMs, performance.now() - beganMs);
  }
  if (tookMs > mostMs) return `took ${Math.round(tookMs)} ms for ${bytes.length} bytes`;
  if (Object.keys(Object.prototype).length + Object.keys(Array.prototype).length > 0) return "polluted a prototype";
  return undefined;
}
