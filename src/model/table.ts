/** The format in which the answers of a table are filed. */
export const TABLE_ANSWERS = "clickhouse-result";

/** A table of a ClickHouse server: a load log that is asked where it lies, and not read. */
export interface Table {
  /** `http://host:8123`: where the server listens. Never holds a user or a password. */
  readonly server: string;
  readonly database: string;
  readonly table: string;
  /** The address in one form, `clickhouse://host:8123/database.table`, as outputs name it. */
  readonly address: string;
}
