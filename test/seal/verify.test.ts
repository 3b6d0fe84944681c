import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/cli/version.ts";
import type { Check } from "../../src/model/verification.ts";
import { areaOutcome, VERIFICATION_AREAS } from "../../src/model/verification.ts";
import { inspect } from "../../src/inspection.ts";
import { firstLineDifference, jsonDifferences } from "../../src/seal/difference.ts";
import { ENTRIES_MOST, memorySource } from "../../src/seal/source.ts";
import { type Docket, failures, inspectMemory, sampleInputs, seal } from "../sealed.ts";

const inputs = sampleInputs();
const sealed = await seal(inputs);
const find = (checks: readonly Check[], code: string): readonly Check[] => checks.filter((one) => one.code === code);
const outcomes = (checks: readonly Check[]) =>
  Object.fromEntries(VERIFICATION_AREAS.slice(0, 5).map((area) => [area, areaOutcome(checks, area)]));

describe("a docket as it was sealed", () => {
  test("holds in everything that needs no keys", async () => {
    expect(outcomes(await inspectMemory(sealed))).toEqual({
      integrity: "held",
      completeness: "held",
      authenticity: "not-checked",
      replay: "held",
      documents: "held",
    });
  });

  test("is the same bytes whatever order its inputs come in", async () => {
    const again = await seal(new Map([...inputs].reverse()));
    expect(new Map([...again].sort(([a], [b]) => (a < b ? -1 : 1)))).toEqual(
      new Map([...sealed].sort(([a], [b]) => (a < b ? -1 : 1))),
    );
  });

  test("hands on what is sealed, and what is said of it, for whoever checks sign-offs", async () => {
    const docket: Docket = new Map(sealed).set("signoffs/0001-sre-0123abcd.json", Buffer.from("{}"));
    const inspection = await inspect(memorySource(docket), VERSION);
    expect(failures(inspection.checks)).toEqual([]);
    expect([...inspection.statements.keys()]).toEqual(["signoffs/0001-sre-0123abcd.json"]);
    expect(inspection.decided?.bytes).toEqual(sealed.get("decision.manifest.json"));
    expect(inspection.decision?.decision).toBe("promote");
    expect(inspection.plan?.signOff.roles.map(({ id }) => id)).toEqual(["sre"]);
  });
});

describe("what rests on something that is not as it was sealed is not checked", () => {
  const flip = (path: string): Docket => {
    const bytes = Buffer.from(sealed.get(path) as Buffer);
    bytes[bytes.length - 2]! ^= 1;
    return new Map(sealed).set(path, bytes);
  };

  test("altered evidence leaves open whether the decision follows, and says why", async () => {
    const checks = await inspectMemory(flip("inputs/evidence/LB_DIFF.txt"));
    expect(outcomes(checks)).toMatchObject({
      integrity: "failed",
      completeness: "held",
      replay: "not-checked",
      documents: "held",
    });
    expect(find(checks, "decision-replayed")[0]!.message).toContain(
      "inputs/evidence/LB_DIFF.txt is not as it was sealed",
    );
  });

  test("an altered decision is told from the one that follows from the evidence", async () => {
    const checks = await inspectMemory(flip("decision.json"));
    expect(outcomes(checks)).toMatchObject({ integrity: "failed", replay: "not-checked", documents: "held" });
    expect(find(checks, "decision-replayed").map(({ outcome }) => outcome)).toEqual(["held"]);
  });

  test("without its manifest nothing of a layer can be told, and the other one is checked all the same", async () => {
    const docket: Docket = new Map(sealed);
    docket.delete("manifest.json");
    const checks = await inspectMemory(docket);
    expect(failures(checks)).toEqual(["file-missing manifest.json"]);
    expect(outcomes(checks)).toMatchObject({ completeness: "not-checked", replay: "not-checked", documents: "held" });
  });

  test("an empty folder has nothing that holds", async () => {
    const checks = await inspectMemory(new Map());
    expect(outcomes(checks)).toEqual({
      integrity: "failed",
      completeness: "not-checked",
      authenticity: "not-checked",
      replay: "not-checked",
      documents: "not-checked",
    });
  });

  test("more entries than any docket has are not even looked at", async () => {
    const many: Docket = new Map(Array.from({ length: ENTRIES_MOST + 1 }, (_, index) => [`x${index}`, "other"]));
    const checks = await inspectMemory(many);
    expect(failures(checks)).toEqual(["source-form"]);
    expect(outcomes(checks)).toMatchObject({ replay: "not-checked", documents: "not-checked" });
  });

  test("a file that cannot be read is told of once", async () => {
    const source = memorySource(sealed);
    const failing = {
      ...source,
      open: (path: string) => memorySource(path === "DECISION.md" ? new Map() : sealed).open(path),
    };
    const { checks } = await inspect(failing, VERSION);
    expect(failures(checks)).toEqual(["file-readable DECISION.md"]);
  });

  test("the bytes that are judged are those that are hashed, whatever lies there a moment later", async () => {
    const path = "inputs/evidence/health.ndjson";
    const altered = flip(path).get(path) as Buffer;
    const own = sealed.get(path) as Buffer;
    const said = async (readings: readonly Buffer[]) => {
      let read = 0;
      const source = memorySource(sealed);
      const open = async function* (asked: string): AsyncGenerator<Buffer> {
        if (asked === path) yield readings[Math.min(read++, 1)]!;
        else yield* source.open(asked);
      };
      return failures((await inspect({ ...source, open }, VERSION)).checks);
    };
    expect(await said([own, altered])).toEqual([]);
    expect(await said([altered, own])).toEqual([`file-digest ${path}`]);
  });
});

describe("what an attacker seals so that every digest is right", () => {
  test("a decision that nothing can be rendered from is refused, and not a defect of docket", async () => {
    const json = (sealed.get("decision.json") as Buffer).toString();
    const forged = json.replace('"confidence": 0.95', '"confidence": 0');
    const docket = await seal(inputs, { document: (path, own) => (path === "decision.json" ? forged : own) });
    const checks = await inspectMemory(docket);
    expect(outcomes(checks)).toMatchObject({ integrity: "held", replay: "failed", documents: "failed" });
    expect(find(checks, "document-rendered")[0]!.message).toContain("nothing can be rendered from it");
  });

  test("a manifest that lists itself, or something of another layer, is refused by that", async () => {
    for (const path of ["manifest.json", "decision.manifest.json", "inputs/x", "signoffs/0001-sre-0123abcd.json"]) {
      const text = (sealed.get("decision.manifest.json") as Buffer).toString();
      const manifest = JSON.parse(text) as { files: { path: string }[] };
      manifest.files = [...manifest.files, { ...manifest.files[0]!, path }].toSorted((a, b) =>
        a.path < b.path ? -1 : 1,
      );
      const docket: Docket = new Map(sealed).set("decision.manifest.json", Buffer.from(JSON.stringify(manifest)));
      expect(failures(await inspectMemory(docket))).toContain("manifest-layer decision.manifest.json");
    }
  });

  test("a manifest of the evidence that claims a layer below it is refused", async () => {
    const manifest = JSON.parse((sealed.get("manifest.json") as Buffer).toString()) as object;
    const previous = { path: "../elsewhere.json", sha256: "0".repeat(64) };
    const docket: Docket = new Map(sealed).set("manifest.json", Buffer.from(JSON.stringify({ ...manifest, previous })));
    expect(failures(await inspectMemory(docket))).toContain("manifest-layer manifest.json");
  });
});

describe("a docket that another version of docket sealed", () => {
  test("verifies where it computes the same", async () => {
    const checks = await inspectMemory(await seal(inputs, { version: "0.0.9" }));
    expect(failures(checks)).toEqual([]);
    expect(find(checks, "decision-replayed")[0]).toMatchObject({
      outcome: "held",
      message: `made again by docket ${VERSION}: the same bytes that 0.0.9 wrote`,
    });
  });

  test("is not called tampered with where it computes otherwise, and is not verified either", async () => {
    const other = await seal(inputs, {
      version: "0.0.9",
      decision: (json) => json.replace('"confidence": 0.95', '"confidence": 0.951'),
      document: (path, text) => (path === "DECISION.md" ? text.replace("Catalogue", "The catalogue") : text),
    });
    const checks = await inspectMemory(other);
    expect(failures(checks)).toEqual([]);
    expect(outcomes(checks)).toMatchObject({ integrity: "held", replay: "not-checked", documents: "not-checked" });
    expect(find(checks, "decision-replayed")[0]).toMatchObject({
      outcome: "not-checked",
      at: { file: "decision.json", pointer: "/confidence" },
    });
    expect(find(checks, "decision-replayed")[0]!.message).toContain("Verify it with docket 0.0.9");
  });
});

describe("two documents that differ", () => {
  test("are told apart by JSON pointer, in the order of the expected one", () => {
    const expected = { a: [1, { "b/c": 2 }], d: null, e: "x" };
    const found = { a: [1, { "b/c": 3 }, 4], d: {}, f: true };
    expect(jsonDifferences(found, expected, 9)).toEqual([
      { pointer: "/a/1/b~1c", found: 3, expected: 2 },
      { pointer: "/a/2", found: 4, expected: undefined },
      { pointer: "/d", found: {}, expected: null },
      { pointer: "/e", found: undefined, expected: "x" },
      { pointer: "/f", found: true, expected: undefined },
    ]);
    expect(jsonDifferences(found, expected, 2)).toHaveLength(2);
    expect(jsonDifferences(expected, structuredClone(expected), 9)).toEqual([]);
    expect(jsonDifferences([], {}, 9)).toEqual([{ pointer: "", found: [], expected: {} }]);
  });

  test("are told apart by the first line", () => {
    expect(firstLineDifference("a\nb\n", "a\nc\n")).toEqual({ line: 2, found: "b", expected: "c" });
    expect(firstLineDifference("a\n", "a\nb\n")).toEqual({ line: 2, found: "", expected: "b" });
    expect(firstLineDifference("a\n\n", "a\n")).toEqual({ line: 3, found: "", expected: undefined });
    expect(firstLineDifference("a", "a")).toBeUndefined();
  });
});
