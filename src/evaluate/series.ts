import type { MetricPoint } from "../model/reading.ts";
import type { Window } from "../model/question.ts";

/** The points of a series inside a phase. A point without a time is about the phase whose file it stands in. */
export function pointsWithin(points: readonly MetricPoint[], window: Window): readonly MetricPoint[] {
  return points.filter(({ atMs }) => atMs === undefined || (atMs >= window.beginMs && atMs < window.endMs));
}

/**
 * By how much a counter grew over a window, exactly from its samples: no extrapolation. A drop is a reset, after which the
 * counter began at zero. A series whose first sample comes later than that of its neighbours (`othersBeganAtMs`) was born in
 * the window, and began at zero as well.
 */
export function increaseOf(
  points: readonly MetricPoint[],
  othersBeganAtMs: number,
): { readonly increase: number; readonly resets: number } {
  let increase = 0;
  let resets = 0;
  const first = points[0];
  if (first?.atMs !== undefined && first.atMs > othersBeganAtMs) increase += first.value;
  for (let index = 1; index < points.length; index += 1) {
    const step = points[index]!.value - points[index - 1]!.value;
    if (step >= 0) increase += step;
    else {
      increase += points[index]!.value;
      resets += 1;
    }
  }
  return { increase, resets };
}

/** The most common distance between neighbouring points of the series, in milliseconds; undefined for fewer than two points. */
export function stepOf(points: readonly MetricPoint[]): number | undefined {
  const counts = new Map<number, number>();
  for (let index = 1; index < points.length; index += 1) {
    const gapMs = points[index]!.atMs! - points[index - 1]!.atMs!;
    counts.set(gapMs, (counts.get(gapMs) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [gapMs, count] of counts) {
    if (best === undefined || count > counts.get(best)! || (count === counts.get(best)! && gapMs < best)) best = gapMs;
  }
  return best;
}
