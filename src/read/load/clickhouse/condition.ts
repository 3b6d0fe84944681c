import type { Condition } from "../../../model/condition.ts";
import type { Measure } from "../../../model/question.ts";
import { BAD_LATENCY, NO_LATENCY, type TextField } from "./columns.ts";
import { sqlInteger, sqlString } from "./literal.ts";

/** What each part of a record is called in the SQL that asks about it. */
export const RECORD = {
  time: "r_time",
  status: "r_status",
  latency: "r_latency",
  variant: "r_variant",
  server: "r_server",
  user: "r_user",
  method: "r_method",
  path: "r_path",
} as const;

/** SQL that is 1 for exactly the records for which the condition holds; a record without a latency satisfies none on it. */
export function conditionSql(condition: Condition): string {
  switch (condition.kind) {
    case "status":
      return `${RECORD.status} ${condition.op} ${sqlInteger(condition.value)}`;
    case "latency":
      return `(${RECORD.latency} >= 0 AND ${RECORD.latency} ${condition.op} ${sqlInteger(condition.valueNs)})`;
    case "text": {
      const name = RECORD[condition.field];
      if (condition.op !== "starts with") return `${name} ${condition.op} ${sqlString(condition.value)}`;
      return `startsWith(${name}, ${sqlString(condition.value)})`;
    }
    default:
      return `(${condition.of.map(conditionSql).join(condition.kind === "and" ? " AND " : " OR ")})`;
  }
}

/** How a record counts for the measure, in the numbers of `outcomeOf`: -1 not at all, 0 good, 1 bad, from 2 on excepted. */
export function outcomeSql({ only, bad, except }: Measure): string {
  const isBad = "not" in bad ? `NOT (${conditionSql(bad.not)})` : conditionSql(bad);
  const outcome = `toInt8(${isBad})`;
  const cases = [
    ...(only ? [`NOT (${conditionSql(only)}), -1`] : []),
    ...except.map((exception, index) => `${conditionSql(exception)}, ${2 + 2 * index} + ${outcome}`),
  ];
  return cases.length === 0 ? outcome : `multiIf(${cases.join(", ")}, ${outcome})`;
}

/** The fields of text that the conditions look at. */
export function textFieldsOf(conditions: readonly (Condition | undefined)[]): ReadonlySet<TextField> {
  const fields = new Set<TextField>();
  const look = (condition: Condition): void => {
    if (condition.kind === "text") fields.add(condition.field);
    else if (condition.kind === "and" || condition.kind === "or") condition.of.forEach(look);
  };
  for (const condition of conditions) if (condition) look(condition);
  return fields;
}

/** Every condition of a measure. */
export function conditionsOf({ only, bad, except }: Measure): readonly (Condition | undefined)[] {
  return [only, "not" in bad ? bad.not : bad, ...except];
}

/** SQL that is 1 for a row whose status, latency or time is none. */
export const UNREADABLE = `${RECORD.time} < 0 OR ${RECORD.status} < 0 OR ${RECORD.latency} = ${BAD_LATENCY}`;
export const WITHOUT_LATENCY = `${RECORD.latency} = ${NO_LATENCY}`;
