import type { Source } from "../model/artifact.ts";
import type { ExclusionNote } from "../model/finding.ts";
import { getsTraffic, type Indicator, type Phase } from "../model/plan.ts";
import type { RecordReference } from "../model/tally.ts";
import type { Slice } from "./clustering.ts";
import { type CaseFile, cellsFor, cite, isReadFor, talliesFor } from "./case-file.ts";

type ShareIndicator = Extract<Indicator, { kind: "share" }>;

export interface GoodBad {
  readonly good: number;
  readonly bad: number;
}

/** What the logs hold of one phase for an SLO: the canary's requests after exclusions, and those of everybody. */
export interface PhaseFacts extends GoodBad {
  readonly phase: Phase;
  readonly excluded: readonly GoodBad[];
  /** Exclusions above their cap, by position: their requests count again. */
  readonly isVoid: readonly boolean[];
  /** Requests of every variant, those of none included, counted as the canary's are. */
  readonly serviceRequests: number;
  readonly sliceMs: number;
  /** Bad requests over time, in rows that no rule of the plan changes: how much errors cluster. */
  readonly rows: readonly Slice[];
  /** From the begin of the phase on; empty where the log has no times. */
  readonly slices: readonly GoodBad[];
  readonly firstBad: readonly RecordReference[];
  readonly sources: readonly Source[];
}

/** The phases with canary traffic, each with what its logs hold; `undefined` where they are missing or were refused. */
export function factsFor(
  caseFile: CaseFile,
  indicator: ShareIndicator,
): readonly { readonly phase: Phase; readonly facts: PhaseFacts | undefined }[] {
  const { plan } = caseFile;
  return plan.phases
    .filter((phase) => getsTraffic(phase, plan.canary))
    .map((phase) => ({
      phase,
      facts: isReadFor(caseFile, indicator.evidence, phase.id) ? phaseFacts(caseFile, indicator, phase) : undefined,
    }));
}

function phaseFacts(caseFile: CaseFile, indicator: ShareIndicator, phase: Phase): PhaseFacts {
  let counted: GoodBad = { good: 0, bad: 0 };
  const excluded = indicator.except.map(() => ({ good: 0, bad: 0 }));
  const slices: { good: number; bad: number }[] = [];
  const rows: { bad: number; requests: number }[] = [];
  const firstBad: RecordReference[] = [];
  const sources: Source[] = [];
  let isTimed = true;
  let sliceMs = phase.endMs - phase.beginMs;
  for (const { received, tally, cell } of cellsFor(caseFile, indicator.evidence, phase.id, caseFile.plan.canary.name)) {
    const measure = cell.measures[tally.question.measures.findIndex(({ id }) => id === indicator.id)];
    if (!measure) continue;
    counted = add(counted, measure);
    measure.excluded.forEach((pair, index) => {
      excluded[index]!.good += pair.good;
      excluded[index]!.bad += pair.bad;
    });
    const window = tally.question.windows.find((candidate) => candidate.phase === phase.id)!;
    const perRow = Math.round(window.trendMs / window.sliceMs);
    measure.slices.forEach(({ good, bad }, index) => {
      const slice = (slices[index] ??= { good: 0, bad: 0 });
      slice.good += good;
      slice.bad += bad;
      const row = (rows[Math.floor(index / perRow)] ??= { bad: 0, requests: 0 });
      row.bad += bad;
      row.requests += good + bad;
    });
    isTimed &&= tally.isTimed;
    sliceMs = window.sliceMs;
    firstBad.push(...measure.firstBad);
    sources.push(cite(received));
  }
  const population = size(counted) + excluded.reduce((sum, pair) => sum + size(pair), 0);
  const isVoid = indicator.except.map(
    ({ ratioMost }, index) => population > 0 && size(excluded[index]!) / population > ratioMost,
  );
  const restored = excluded.filter((_, index) => isVoid[index]).reduce<GoodBad>(add, { good: 0, bad: 0 });
  return {
    phase,
    ...add(counted, restored),
    excluded,
    isVoid,
    serviceRequests: serviceRequests(caseFile, indicator, phase) + size(restored),
    sliceMs,
    slices: isTimed ? slices : [],
    rows: isTimed ? rows : [],
    firstBad,
    sources,
  };
}

function serviceRequests(caseFile: CaseFile, indicator: ShareIndicator, phase: Phase): number {
  return talliesFor(caseFile, indicator.evidence, phase.id).reduce((sum, { tally }) => {
    const window = tally.question.windows.findIndex((candidate) => candidate.phase === phase.id);
    const measure = tally.question.measures.findIndex(({ id }) => id === indicator.id);
    return (
      sum +
      (tally.cells[window] ?? []).reduce(
        (total, cell) => total + (cell.measures[measure] ? size(cell.measures[measure]) : 0),
        0,
      )
    );
  }, 0);
}

/** Whole slices of time of a phase: how many were seen, how many were bad, and the requests behind the last whole one. */
export function timeslices(
  facts: PhaseFacts,
  lengthMs: number,
  target: number,
): { readonly of: number; readonly bad: number; readonly cutRequests: number } {
  const whole = wholeSlices(facts, lengthMs);
  const seen = whole.filter((slice) => size(slice) > 0);
  const inside = whole.reduce((sum, slice) => sum + size(slice), 0);
  const all = facts.slices.reduce((sum, slice) => sum + size(slice), 0);
  // A slice without a request shows nothing about the service, neither good nor bad.
  return { of: seen.length, bad: seen.filter((slice) => isBadSlice(slice, target)).length, cutRequests: all - inside };
}

/** Each whole slice of the length, one after another from the begin of the phase. */
export function wholeSlices({ phase, slices, sliceMs }: PhaseFacts, lengthMs: number): readonly GoodBad[] {
  const per = Math.max(1, Math.round(lengthMs / sliceMs));
  const count = slices.length === 0 ? 0 : Math.floor((phase.endMs - phase.beginMs) / lengthMs);
  return Array.from({ length: count }, (_, index) =>
    slices.slice(index * per, (index + 1) * per).reduce<GoodBad>(add, { good: 0, bad: 0 }),
  );
}

export function isBadSlice(slice: GoodBad, target: number): boolean {
  return slice.good / size(slice) < target;
}

/** What each exclusion took away, over all the phases. */
export function exclusionNotes(indicator: ShareIndicator, facts: readonly PhaseFacts[]): readonly ExclusionNote[] {
  const outOf = facts.reduce(
    (sum, one) =>
      sum + size(one) + one.excluded.reduce((total, pair, index) => total + (one.isVoid[index] ? 0 : size(pair)), 0),
    0,
  );
  return indicator.except.map((exception, index): ExclusionNote => {
    const excluded = facts.reduce((sum, one) => sum + size(one.excluded[index]!), 0);
    return {
      written: exception.written,
      because: exception.because,
      excluded,
      outOf,
      ratio: outOf === 0 ? 0 : excluded / outOf,
      ratioMost: exception.ratioMost,
    };
  });
}

/** The requests as they would count without any exclusion. */
export function withoutExclusions(facts: PhaseFacts): GoodBad {
  return facts.excluded.filter((_, index) => !facts.isVoid[index]).reduce<GoodBad>(add, facts);
}

export function size({ good, bad }: GoodBad): number {
  return good + bad;
}

export function add(a: GoodBad, b: GoodBad): GoodBad {
  return { good: a.good + b.good, bad: a.bad + b.bad };
}
