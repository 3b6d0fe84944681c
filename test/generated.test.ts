import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PlanDocument } from "../src/model/plan-document.ts";
import { DecisionDocument } from "../src/model/decision-document.ts";
import { LooksDocument } from "../src/model/looks-document.ts";
import { SignOffPolicyDocument } from "../src/model/sign-off-policy-document.ts";
import { MetricSnapshot } from "../src/model/snapshot.ts";
import { VerificationDocument } from "../src/model/verification-document.ts";
import { units as formats } from "../src/read/formats.ts";
import { LAID_OUT } from "../src/render/own-layout.ts";
import { fieldsModule, jsonSchema, registry, templateModule, validatorModule } from "./generate.ts";

const root = join(import.meta.dirname, "..");
const schemas = {
  plan: jsonSchema("plan", PlanDocument),
  decision: jsonSchema("decision", DecisionDocument),
  looks: jsonSchema("looks", LooksDocument),
  snapshot: jsonSchema("metric-snapshot", MetricSnapshot),
  verification: jsonSchema("verification", VerificationDocument),
  signOffPolicy: jsonSchema("sign-off-policy", SignOffPolicyDocument),
};
const templates = ["DECISION.md", "CANARY_EXECUTION_SUMMARY.md", "SIGNOFF.md"];

/** README.md with the table of formats between its markers. */
function readme(): string {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const rows = formats.map(({ family, format, title }) => `| ${family} | \`${format}\` | ${title} |`).sort();
  const table = ["| evidence | format | what writes it |", "|---|---|---|", ...rows].join("\n");
  return text.replace(/(<!-- formats: [^>]*-->\n)[^]*?(<!-- \/formats -->)/, `$1${table}\n$2`);
}

const generated: Readonly<Record<string, () => string>> = {
  "schemas/plan.schema.json": () => `${JSON.stringify(schemas.plan, undefined, 2)}\n`,
  "schemas/decision.schema.json": () => `${JSON.stringify(schemas.decision, undefined, 2)}\n`,
  ...Object.fromEntries(
    templates.map((name) => [`src/render/compiled/${name}.js`, () => templateModule(`templates/${name}.hbs`)]),
  ),
  "src/render/compiled/fields.js": () => fieldsModule(LAID_OUT),
  "src/model/validators/plan.js": () => validatorModule("plan", PlanDocument),
  "schemas/metric-snapshot.schema.json": () => `${JSON.stringify(schemas.snapshot, undefined, 2)}\n`,
  "schemas/verification.schema.json": () => `${JSON.stringify(schemas.verification, undefined, 2)}\n`,
  "src/model/validators/decision.js": () => validatorModule("decision", DecisionDocument, "refuses"),
  "schemas/sign-off-policy.schema.json": () => `${JSON.stringify(schemas.signOffPolicy, undefined, 2)}\n`,
  "src/model/validators/sign-off-policy.js": () => validatorModule("sign-off-policy", SignOffPolicyDocument),
  "schemas/looks.schema.json": () => `${JSON.stringify(schemas.looks, undefined, 2)}\n`,
  "src/model/validators/looks.js": () => validatorModule("looks", LooksDocument, "refuses"),
  "src/model/validators/metric-snapshot.js": () => validatorModule("metric-snapshot", MetricSnapshot),
  "src/evaluate/kinds.ts": () =>
    registry("src/evaluate/guardrail", { name: "AnyGuardrailKind", from: "./guardrail-kind.ts" }, "src/evaluate"),
  "README.md": readme,
  "src/read/formats.ts": () => registry("src/read", { name: "Format", from: "./reader.ts" }),
  "src/translate/importers.ts": () => registry("src/translate", { name: "Importer", from: "./importer.ts" }),
};

test.for(Object.entries(generated))("%s is what npm run generate writes", async ([path, content]) => {
  await expect(content()).toMatchFileSnapshot(join(root, path));
});
