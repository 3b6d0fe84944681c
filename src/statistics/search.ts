/** The first integer in (from, to] at which `holds`, a condition false at `from`, true at `to` and changing once. */
export function firstInteger(from: number, to: number, holds: (candidate: number) => boolean): number {
  let fails = from;
  let succeeds = to;
  while (succeeds - fails > 1) {
    const middle = fails + Math.floor((succeeds - fails) / 2);
    if (holds(middle)) succeeds = middle;
    else fails = middle;
  }
  return succeeds;
}
