import { resolve } from "node:path";
import { refuse } from "../errors.ts";
import { writeWhole } from "../host/files.ts";
import type { DecisionDocument } from "../model/decision-document.ts";
import { plain, renderGateText } from "../render/gate-text.ts";
import { renderGateJunit } from "../render/gate-junit.ts";
import { renderDecisionJson } from "../render/decision-json.ts";
import { colours, hasColour } from "./terminal.ts";

/** One output of a run: which form, and where to; `-` is stdout. */
export interface ReporterRequest {
  readonly name: "pretty" | "plain" | "json" | "junit";
  readonly path: string;
}

const NAMES = ["pretty", "plain", "json", "junit"] as const;

/** Reads `junit=report.xml`, `json`, `plain=-`. */
export function parseReporter(text: string, previous: readonly ReporterRequest[] = []): readonly ReporterRequest[] {
  const equals = text.indexOf("=");
  const written = equals < 0 ? text : text.slice(0, equals);
  const name = NAMES.find((candidate) => candidate === written);
  if (!name) throw refuse("usage", `unknown reporter ${JSON.stringify(written)}, expected one of ${NAMES.join(", ")}`);
  return [...previous, { name, path: equals < 0 ? "-" : text.slice(equals + 1) }];
}

/** Writes every report that was asked for; pretty on a terminal and plain elsewhere, where none was. */
export async function report(
  decision: DecisionDocument,
  requests: readonly ReporterRequest[],
  isColourAllowed: boolean,
): Promise<void> {
  const wanted: readonly ReporterRequest[] =
    requests.length > 0 ? requests : [{ name: process.stdout.isTTY ? "pretty" : "plain", path: "-" }];
  for (const { name, path } of wanted) {
    const text = textOf(decision, name, path === "-" && hasColour(process.stdout, isColourAllowed));
    if (path === "-") process.stdout.write(text);
    else await writeWhole(resolve(path), text);
  }
}

function textOf(decision: DecisionDocument, name: ReporterRequest["name"], hasColours: boolean): string {
  switch (name) {
    case "pretty":
      return renderGateText(decision, hasColours ? colours : plain);
    case "plain":
      return renderGateText(decision, plain);
    case "json":
      return renderDecisionJson(decision);
    case "junit":
      return renderGateJunit(decision);
  }
}
