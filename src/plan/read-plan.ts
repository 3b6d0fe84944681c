import { DocketError } from "../errors.ts";
import type { PlanDocument } from "../model/plan-document.ts";
import type { Plan } from "../model/plan.ts";
import { shapeErrors } from "../model/shape.ts";
import { validate } from "../model/validators/plan.js";
import { compilePlan } from "./compile.ts";
import { shapeDefects } from "./shape-defects.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Reads `docket.yaml`: syntax, then shape, then meaning. Throws one DocketError with every defect of the first of the
 * three that fails, each with file:line:column.
 */
export function readPlan(text: string, path: string, sha256: string): Plan {
  const located = parseYaml(text, path);
  const errors = shapeErrors(validate, located.value);
  if (errors.length > 0) {
    const defects = shapeDefects(errors, located, path, { code: "plan-invalid", name: "the plan" });
    throw new DocketError(defects);
  }
  return compilePlan(located.value as PlanDocument, located, path, sha256);
}
