/** A condition on one request record, as a plan writes it: `status < 500`, `path starts with /api and status = 200`. */
export type Condition =
  | { readonly kind: "status"; readonly op: ComparisonOperator; readonly value: number }
  | { readonly kind: "latency"; readonly op: ComparisonOperator; readonly valueNs: number }
  | {
      readonly kind: "text";
      readonly field: TextField;
      readonly op: "=" | "!=" | "starts with";
      readonly value: string;
    }
  | { readonly kind: "and" | "or"; readonly of: readonly Condition[] };

export type ComparisonOperator = "<" | "<=" | "=" | "!=" | ">=" | ">";
export type TextField = "method" | "path" | "user" | "server" | "variant";

/** The parts of a record that a condition may look at. */
export interface ConditionSubject {
  readonly status: number;
  readonly latencyNs: number;
  readonly method: string;
  readonly path: string;
  readonly user: string;
  readonly server: string;
  readonly variant: string;
}

/** Whether the record satisfies the condition. A record without a latency (NaN) satisfies no latency condition. */
export function holds(condition: Condition, record: ConditionSubject): boolean {
  switch (condition.kind) {
    case "status":
      return compare(record.status, condition.op, condition.value);
    case "latency":
      return compare(record.latencyNs, condition.op, condition.valueNs);
    case "text": {
      const text = record[condition.field];
      if (condition.op === "=") return text === condition.value;
      if (condition.op === "!=") return text !== condition.value;
      return text.startsWith(condition.value);
    }
    case "and":
      return condition.of.every((part) => holds(part, record));
    case "or":
      return condition.of.some((part) => holds(part, record));
  }
}

/** IEEE comparison: NaN satisfies none of them, `!=` included, because a missing number is not evidence of anything. */
export function compare(left: number, op: ComparisonOperator, right: number): boolean {
  switch (op) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case "=":
      return left === right;
    case "!=":
      return !Number.isNaN(left) && left !== right;
    case ">=":
      return left >= right;
    case ">":
      return left > right;
  }
}
