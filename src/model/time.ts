/** Minutes east of UTC of `Z`, `+05:45` or `-0330`. */
export function zoneMinutes(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** RFC 3339 in UTC, to the millisecond. */
export function rfc3339(ms: number): string {
  return new Date(ms).toISOString();
}
