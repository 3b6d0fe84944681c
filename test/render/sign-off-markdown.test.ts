import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type { DecisionDocument } from "../../src/model/decision-document.ts";
import { renderSignOffs } from "../../src/render/sign-off-markdown.ts";
import { claimsFromGithub, claimsPath, writeClaims } from "../../src/seal/claims.ts";
import { ledgerOf } from "../../src/seal/ledger.ts";
import { decision, hex, pemSigner, sshSigner, ThirdLayer } from "../seal/sign-off-case.ts";

const parser = new MarkdownIt({ html: true });
const ada = sshSigner("ada@example.com");
const bob = pemSigner("bob@example.com");

/** The rows of every table, each cell as text. */
function tables(page: string): readonly (readonly (readonly string[])[])[] {
  const found: string[][][] = [];
  for (const token of parser.parse(page, {})) {
    if (token.type === "table_open") found.push([]);
    if (token.type === "tr_open") found.at(-1)!.push([]);
    if (token.type === "inline" && found.at(-1)?.at(-1) && token.level > 3)
      found
        .at(-1)!
        .at(-1)!
        .push((token.children ?? []).map(({ content }) => content).join(""));
  }
  return found;
}

const render = (layer: ThirdLayer, sealed: DecisionDocument = decision()): string =>
  renderSignOffs(sealed, ledgerOf(layer.files, hex("manifest")));

describe("SIGNOFF.md", () => {
  test("says that it is nobody's word, and what is bound to what", () => {
    const page = render(new ThirdLayer());
    expect(page).toContain("**This page is nobody's word.**");
    expect(page).toContain(`SHA-256 \`${hex("manifest")}\``);
    expect(page).toContain("**Head of the chain:** none");
    expect(page).toContain("Nobody has signed.");
    expect(tables(page)).toHaveLength(1);
  });

  test("shows every word, with what became of it, and counts nothing that was taken back", () => {
    const layer = new ThirdLayer()
      .add({ by: ada, role: "sre" })
      .add({ by: bob, role: "sre", statement: "I looked at p95" });
    layer.add({ by: ada, role: "sre", action: "REVOKE", statement: "too early", supersedes: layer.digests[0]! });
    const page = render(layer);
    const [roles, signOffs] = tables(page);
    expect(roles!.slice(1)).toEqual([
      ["SRE", "1", "bob@example.com (no. 2)"],
      ["Release manager", "1", "not yet"],
    ]);
    expect(signOffs!.slice(1).map((row) => [row[0], row[1], row[2], row[5], row[8]])).toEqual([
      ["1", "APPROVE", "ada@example.com", "2026-11-04 10:00:00 UTC", "revoked by no. 3"],
      ["2", "APPROVE", "bob@example.com", "2026-11-04 10:00:00 UTC", "stands"],
      ["3", "REVOKE", "ada@example.com", "taken back", "stands"],
    ]);
    expect(signOffs![1]![7]).toBe(ada.fingerprint);
    expect(signOffs![2]![7]).toBe(bob.fingerprint);
    expect(page).toContain(`**Head of the chain:** \`${layer.digests[2]}\``);
    expect(page).toContain("- no. 2, bob@example.com: I looked at p95");
  });

  test("nobody ends another's word", () => {
    const layer = new ThirdLayer().add({ by: ada, role: "sre", action: "REJECT" });
    layer.add({ by: bob, role: "sre", action: "REVOKE", supersedes: layer.digests[0]! });
    expect(tables(render(layer))[1]![1]![8]).toBe("stands");
  });

  test("shows waivers, claims and what cannot be read apart from sign-offs", () => {
    const waives = [{ finding: "p95_latency/full", because: "known", expiresAt: "2026-11-05T00:00:00Z" }];
    const layer = new ThirdLayer().add({ by: ada, role: "sre", action: "WAIVE", waives });
    const review = {
      user: { login: "octocat" },
      state: "APPROVED",
      submitted_at: "2026-11-01T17:43:43Z",
      commit_id: "c".repeat(40),
      body: "fine",
    };
    const other = { ...review, commit_id: "d".repeat(40) };
    const claims = claimsFromGithub(Buffer.from(JSON.stringify([review, other])), "2026-11-02T09:00:00Z", {
      file: "x",
    });
    layer.files.set(claimsPath(claims), Buffer.from(writeClaims(claims)));
    layer.files.set("signoffs/0009-sre-00000000.json", Buffer.from("{"));
    const page = render(layer);
    const [, , waivers, claimed] = tables(page);
    expect(waivers![1]).toEqual([
      "1",
      "p95_latency/full",
      "known",
      "ada@example.com",
      "2026-11-05 00:00:00 UTC",
      "stands",
    ]);
    expect(claimed!.slice(1).map((row) => row[4])).toEqual([
      `commit ${"c".repeat(40)}`,
      `commit ${"d".repeat(40)}, not the one that was decided on`,
    ]);
    expect(page).toContain("They are shown, and never counted.");
    expect(page).toContain("`signoffs/0009-sre-00000000.json`: not JSON: expected a key");
    expect(tables(page)[0]![1]![2]).toBe("not yet");
  });

  test.for([
    "a | b | c",
    "line\nbreak",
    "`code`",
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "@org/team please approve",
    "{{{raw}}}",
    "::error::x",
    "# head",
    "\u202Eevil",
  ])("lets no text speak for itself: %j", (hostile) => {
    const waives = [{ finding: hostile, because: hostile, expiresAt: "2026-11-05T00:00:00Z" }];
    const layer = new ThirdLayer()
      .add({ by: ada, role: "sre", statement: hostile })
      .add({ by: bob, role: "sre", action: "WAIVE", waives });
    const page = render(layer, decision({ release: { service: hostile, version: "1", environment: "production" } }));
    const tokens = parser.parse(page, {}).flatMap((token) => [token, ...(token.children ?? [])]);
    expect(tokens.filter(({ type }) => ["link_open", "image", "html_block"].includes(type))).toEqual([]);
    expect(tokens.filter(({ type, content }) => type === "html_inline" && content !== "<!-- -->")).toEqual([]);
    for (const table of tables(page)) expect(new Set(table.map((row) => row.length)).size).toBe(1);
    expect(page).toBe(
      render(layer, decision({ release: { service: hostile, version: "1", environment: "production" } })),
    );
    expect(page.endsWith("\n") && !page.endsWith("\n\n")).toBe(true);
  });
});
