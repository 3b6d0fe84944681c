import { type At, type Defect, DocketError } from "../../errors.ts";
import { escapePointer, pointerPath, type ShapeError, shapeErrors, valueAt } from "../../model/shape.ts";
import type { MetricSnapshot } from "../../model/snapshot.ts";
import { validate } from "../../model/validators/metric-snapshot.js";

/** Refuses a value that has not the shape of a metric snapshot, with a JSON pointer for each place where it has not. */
export function assertSnapshot(value: unknown, at: At): asserts value is MetricSnapshot {
  const defects = shapeErrors(validate, value).map((error): Defect => {
    const path = pathOf(error);
    const pointer = path.map((part) => `/${escapePointer(String(part))}`).join("");
    const message = `found ${shown(valueAt(value, path))}, expected ${expectedBy(error)}`;
    return { code: "evidence-malformed", message, at: { ...at, pointer } };
  });
  // One bad key is told of twice: once for the key, and once for the rule that keys must follow.
  const byPointer = new Map(defects.toReversed().map((defect) => [defect.at?.pointer, defect]));
  const [first, ...others] = defects.filter((defect) => byPointer.get(defect.at?.pointer) === defect);
  if (first) throw new DocketError([first, ...others]);
}

/** The place that an error is about: the key itself where a key is missing, unknown or no name. */
function pathOf(error: ShapeError): (string | number)[] {
  const { missingProperty, additionalProperty, propertyName } = error.params as {
    missingProperty?: string;
    additionalProperty?: string;
    propertyName?: string;
  };
  const key = missingProperty ?? additionalProperty ?? propertyName ?? error.propertyName;
  const path = pointerPath(error.instancePath);
  return key === undefined ? path : [...path, key];
}

function expectedBy(error: ShapeError): string {
  const { params } = error;
  const schema: { readonly properties?: Readonly<Record<string, { readonly type?: string }>> } | undefined =
    error.parentSchema;
  switch (error.keyword) {
    case "type":
      return typeWords(String(params["type"]));
    case "required":
      return typeWords(schema?.properties?.[String(params["missingProperty"])]?.type ?? "object");
    case "additionalProperties":
      return `no key ${JSON.stringify(params["additionalProperty"])} here`;
    case "minimum":
      return `at least ${String(params["limit"])}`;
    case "maximum":
      return `at most ${String(params["limit"])}`;
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "enum":
      return (params["allowedValues"] as readonly unknown[]).map((value) => JSON.stringify(value)).join(" or ");
    case "pattern":
      return error.propertyName === undefined
        ? `text of the form /${String(params["pattern"])}/`
        : `a key that has the form /${String(params["pattern"])}/`;
    case "propertyNames":
      return "another name for the key";
    default:
      return `that it ${error.message ?? "fits"}`;
  }
}

function typeWords(type: string): string {
  return type === "integer" ? "a whole number" : `a value of the type ${type}`;
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
