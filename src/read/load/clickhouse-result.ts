import { refuse } from "../../errors.ts";
import { defineLoadAnswer } from "../reader.ts";
import { ANSWERS_HEAD, parseAnswers } from "./clickhouse/answers.ts";
import { inquire } from "./clickhouse/inquiry.ts";

/**
 * What a ClickHouse server answered when docket asked it: the queries, their digests and every row. Reading it goes through
 * the inquiry once more, query by query: answers to another question, or to another plan, are refused.
 */
export default defineLoadAnswer({
  format: "clickhouse-result",
  title: "answers of a ClickHouse table, as docket files them",
  matches: (head) => head.text.startsWith(ANSWERS_HEAD),
  tally: (text, question, { table }, at) => {
    const filed = parseAnswers(text, at);
    if (!table)
      throw refuse("evidence-unrecognised", "found answers of a table, expected a plan that names the table", at);
    if (filed.table !== table.address)
      throw refuse("evidence-malformed", `found answers of ${filed.table}, expected those of ${table.address}`, {
        ...at,
        pointer: "/table",
      });
    const inquiry = inquire(table, question, at);
    let asked = inquiry.next();
    let index = 0;
    for (; !asked.done; index += 1) {
      const query = filed.queries[index];
      if (query?.name !== asked.value.name || query.sql !== asked.value.sql) {
        const found = query ? `the answer to another question (${query.name})` : "no answer";
        const message = `found ${found}, expected the one to the query ${JSON.stringify(asked.value.name)} that the plan asks: the plan was changed since, ask again`;
        throw refuse("evidence-malformed", message, { ...at, pointer: `/queries/${index}` });
      }
      asked = inquiry.next(filed.answer(index));
    }
    if (index < filed.queries.length) {
      throw refuse("evidence-malformed", "found an answer that nobody asked for", {
        ...at,
        pointer: `/queries/${index}`,
      });
    }
    return asked.value;
  },
});
