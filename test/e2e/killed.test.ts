import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { VERSION } from "../../src/cli/version.ts";
import { DOCKETS } from "../sealed.ts";
import { docket, filesBelow } from "../story.ts";
import { type Killable, killAtRandom } from "./killing.ts";

/** `kill -9` at random moments: what is there afterwards is what was there before or what was to come, never a mixture. */
const ROUNDS = 200;
const LIMIT_MS = 60 * 60_000;

const scratch = mkdtempSync(join(tmpdir(), "docket-killed-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/**
 * Two plans that come to other decisions on the same evidence, side by side. They are of two services: a decision on the
 * same one would be one look more, and every docket in which it is on record another one.
 */
function twoPlans(name: string): { readonly cwd: string; readonly plans: readonly [string, string] } {
  const cwd = join(scratch, name);
  mkdirSync(join(cwd, "out"), { recursive: true });
  const inputs = join(DOCKETS, VERSION, "minimal/inputs");
  cpSync(inputs, cwd, { recursive: true });
  const text = readFileSync(join(inputs, "docket.yaml"), "utf8");
  writeFileSync(
    join(cwd, "stricter.yaml"),
    text.replace("Catalogue API", "Basket API").replace("p95_latency <= 400ms", "p95_latency <= 4ms"),
  );
  return { cwd, plans: ["docket.yaml", "stricter.yaml"] };
}

async function expectWhole(command: Killable, seed: number): Promise<void> {
  const killed = await killAtRandom(command, ROUNDS, seed);
  process.stderr.write(`${JSON.stringify(killed)}\n`);
  expect(killed.mixtures).toEqual([]);
  // Both outcomes were seen, or nothing was tested.
  expect(Math.min(killed.old, killed.new)).toBeGreaterThan(ROUNDS / 20);
}

test(
  `decide, killed ${ROUNDS} times`,
  async () => {
    const { cwd, plans } = twoPlans("decide");
    const args = (turn: 0 | 1) => ["decide", "-q", "-c", plans[turn], "-o", "out/docket"];
    await expectWhole({ cwd, args, target: join(cwd, "out/docket") }, 21);
  },
  LIMIT_MS,
);

test(
  `pack, killed ${ROUNDS} times`,
  async () => {
    const { cwd, plans } = twoPlans("pack");
    for (const [index, plan] of plans.entries())
      await docket(["decide", "-q", "-c", plan, "-o", `docket-${index}`], { cwd });
    const args = (turn: 0 | 1) => ["pack", `docket-${turn}`, "-o", "out/docket.tar"];
    await expectWhole({ cwd, args, target: join(cwd, "out/docket.tar") }, 22);
  },
  LIMIT_MS,
);

test(
  `sign, killed ${ROUNDS} times`,
  async () => {
    const { cwd } = twoPlans("sign");
    await docket(["decide", "-q", "-o", "unsigned"], { cwd });
    const { privateKey } = generateKeyPairSync("ed25519");
    writeFileSync(join(cwd, "key.pem"), privateKey.export({ format: "pem", type: "pkcs8" }));
    const target = join(cwd, "out/docket");
    const sealed = filesBelow(join(cwd, "unsigned"));
    const command: Killable = {
      cwd,
      target,
      args: () =>
        "sign out/docket --yes --role sre --as linus@example.com --environment production --key key.pem".split(" "),
      begin: () => {
        rmSync(target, { recursive: true, force: true });
        cpSync(join(cwd, "unsigned"), target, { recursive: true });
      },
      state: () => {
        const files = filesBelow(target);
        const altered = [...sealed].filter(([path, bytes]) => files.get(path) !== bytes);
        const added = [...files].filter(([path]) => !sealed.has(path));
        if (altered.length > 0) return `altered: ${altered.map(([path]) => path).join(", ")}`;
        const kinds = added.map(
          ([path, bytes]) => path.replace(/^signoffs\/0001-sre-[0-9a-f]{8}/, "") + (bytes === "" ? " empty" : ""),
        );
        return kinds.toSorted().join(" and ");
      },
      mended: [".sigstore.json", ".json and .sigstore.json"],
    };
    await expectWhole(command, 23);
  },
  LIMIT_MS,
);
