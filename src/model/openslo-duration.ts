const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
/** A month, a quarter and a year are left to the implementer; OpenSLO's own SDK takes 30, 90 and 365 days. */
const UNITS_MS: Readonly<Record<string, number>> = {
  m: MINUTE_MS,
  h: 60 * MINUTE_MS,
  d: DAY_MS,
  w: 7 * DAY_MS,
  M: 30 * DAY_MS,
  Q: 90 * DAY_MS,
  Y: 365 * DAY_MS,
};

export interface OpenSloDuration {
  readonly value: number;
  readonly unit: string;
  readonly ms: number;
}

/** A duration as OpenSLO v1 writes it, a whole number and one of m h d w M Q Y: `30m`, `4w`. Undefined for anything else. */
export function openSloDuration(text: string): OpenSloDuration | undefined {
  const match = /^(\d+)([mhdwMQY])$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]);
  const unit = match[2]!;
  return { value, unit, ms: value * UNITS_MS[unit]! };
}
