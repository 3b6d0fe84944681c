/** Labels as a record without a prototype: a label may be called `__proto__` or `constructor`, and must stay one. */
export function labelSet(entries: Iterable<readonly [name: string, value: string]>): Readonly<Record<string, string>> {
  const labels = Object.create(null) as Record<string, string>;
  for (const [name, value] of entries) labels[name] = value;
  return labels;
}

/** The identity of a series: its name and its labels, in whatever order they were written. */
export function seriesKey(name: string, labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify([name, pairs]);
}

/** A series as people write it: `http_requests_total{code="200"}`. */
export function seriesText(name: string, labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return `${name}{${pairs.join(",")}}`;
}
