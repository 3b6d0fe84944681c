/**
 * A text as an SQL string. Printable ASCII stands for itself; every other byte of its UTF-8, the quotation marks and the
 * backslash among them, is written as `\xHH`: nothing that a text holds can end the string, begin a comment or be taken
 * for another character set. Servers since 2018 read it alike; parameters of the server (`{name:Type}`) came later.
 */
export function sqlString(text: string): string {
  return `'${encoded(text)}'`;
}

/** A name as a quoted SQL identifier, by the same rule. */
export function sqlName(name: string): string {
  return `\`${encoded(name)}\``;
}

function encoded(text: string): string {
  let sql = "";
  for (const byte of Buffer.from(text, "utf8")) {
    const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== 0x27 && byte !== 0x5c && byte !== 0x60;
    sql += isPlain ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`;
  }
  return sql;
}

/** An integer that a double holds exactly, as SQL. Throws RangeError for any other number: it would be another one there. */
export function sqlInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no integer that SQL and JSON agree about`);
  return String(value);
}
