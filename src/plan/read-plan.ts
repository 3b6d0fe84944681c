import { type Defect, DocketError } from "../errors.ts";
import type { PlanDocument } from "../model/plan-document.ts";
import type { Plan } from "../model/plan.ts";
import { shapeErrors } from "../model/shape.ts";
import { validate } from "../model/validators/plan.js";
import { compilePlan } from "./compile.ts";
import { shapeDefects } from "./shape-defects.ts";
import { type LocatedDocument, parseYaml } from "./yaml.ts";

/** A plan is read aloud by people; the time to compile it grows with the square of its parts. */
const PARTS_MOST = 1_000;

/**
 * Reads `docket.yaml`: syntax, then shape, then meaning. Throws one DocketError with every defect of the first of the
 * three that fails, each with file:line:column.
 */
export function readPlan(text: string, path: string, sha256: string): Plan {
  const located = parseYaml(text, path);
  refuseCrowds(located, path);
  const errors = shapeErrors(validate, located.value);
  if (errors.length > 0) {
    const defects = shapeDefects(errors, located, path, { code: "plan-invalid", name: "the plan" });
    throw new DocketError(defects);
  }
  return compilePlan(located.value as PlanDocument, located, path, sha256);
}

function refuseCrowds(located: LocatedDocument, file: string): void {
  const sections = Object.entries(Object(located.value) as Record<string, unknown>);
  const defects = sections.flatMap(([name, section]): Defect[] => {
    const count = Object.keys(Object(section) as object).length;
    const message = `${JSON.stringify(name)} has ${count} parts, expected at most ${PARTS_MOST}`;
    return count > PARTS_MOST ? [{ code: "plan-invalid", message, at: { file, ...located.placeOfKey([name]) } }] : [];
  });
  const [first, ...rest] = defects;
  if (first) throw new DocketError([first, ...rest]);
}
