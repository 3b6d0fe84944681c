import type { Place, Source } from "../model/artifact.ts";
import type { Observation } from "../model/finding.ts";
import type { LooksOnRecord } from "../model/looks.ts";
import type { Phase, Plan, Variant } from "../model/plan.ts";
import type { MetricSeries } from "../model/reading.ts";
import type { Received, ReceivedReading } from "../model/received.ts";
import type { CellTally, LoadTally } from "../model/tally.ts";

/** Everything that was promised and received, with the look-ups that judging needs. */
export interface CaseFile {
  readonly plan: Plan;
  readonly received: readonly Received[];
  /** Earlier decisions on the same release; undefined: none is known. */
  readonly looks?: LooksOnRecord | undefined;
}

/** A cell of a load tally, with the artifact that it was counted from. */
export interface CountedCell {
  readonly received: ReceivedReading;
  readonly tally: LoadTally;
  readonly cell: CellTally;
}

/** A series with the artifact that it was read from. */
export interface CitedSeries {
  readonly received: ReceivedReading;
  readonly series: MetricSeries;
}

/** The exhibits of an evidence id that speak about the phase, in whatever state they came. */
export function exhibitsFor(caseFile: CaseFile, evidence: string, phase: string | undefined): readonly Received[] {
  return caseFile.received.filter(
    ({ exhibit }) =>
      exhibit.id === evidence && (phase === undefined || exhibit.phase === undefined || exhibit.phase === phase),
  );
}

/** Whether every exhibit of the evidence that speaks about the phase was read, and there is one. */
export function isReadFor(caseFile: CaseFile, evidence: string, phase: string | undefined): boolean {
  const exhibits = exhibitsFor(caseFile, evidence, phase);
  return exhibits.length > 0 && exhibits.every(({ status }) => status === "read");
}

/** What was counted for a variant in a phase, one cell for each artifact of the evidence. */
export function cellsFor(caseFile: CaseFile, evidence: string, phase: string, variant: string): readonly CountedCell[] {
  return talliesFor(caseFile, evidence, phase).flatMap(({ received, tally }) => {
    const window = tally.question.windows.findIndex((candidate) => candidate.phase === phase);
    const index = tally.question.variants.indexOf(variant);
    const cell = tally.cells[window]?.[index];
    return cell ? [{ received, tally, cell }] : [];
  });
}

/** The load tallies of an evidence id that speak about the phase. */
export function talliesFor(
  caseFile: CaseFile,
  evidence: string,
  phase: string,
): readonly { readonly received: ReceivedReading; readonly tally: LoadTally }[] {
  return exhibitsFor(caseFile, evidence, phase).flatMap((received) =>
    received.status === "read" && received.reading.family === "load"
      ? [{ received, tally: received.reading.tally }]
      : [],
  );
}

/** Which series of an evidence id a question is about. */
export interface SeriesChoice {
  readonly evidence: string;
  readonly series: string | undefined;
  readonly where: Readonly<Record<string, string>>;
}

/** The chosen series of the metrics evidence, of the given variant where the plan names the label that tells it. */
export function seriesFor(
  caseFile: CaseFile,
  choice: SeriesChoice,
  phase: string,
  variant: Variant,
): readonly CitedSeries[] {
  return exhibitsFor(caseFile, choice.evidence, phase).flatMap((received) => {
    if (received.status !== "read" || received.reading.family !== "metrics") return [];
    const { exhibit } = received;
    const name = choice.series ?? exhibit.series;
    const where: Record<string, string> = { ...exhibit.where, ...choice.where };
    if (exhibit.variantLabel !== undefined) where[exhibit.variantLabel] = variant.name;
    return received.reading.series
      .filter((series) => name === undefined || series.name === name)
      .filter((series) =>
        Object.entries(where).every(
          ([label, value]) => Object.hasOwn(series.labels, label) && series.labels[label] === value,
        ),
      )
      .map((series) => ({ received, series }));
  });
}

/** A citation of an artifact that was read. */
export function cite(received: ReceivedReading, place?: Place): Source {
  const { path, sha256 } = received.artifact;
  return place === undefined ? { path, sha256 } : { path, sha256, place };
}

/** What is observed of an artifact as such: its size. */
export function observedSize(received: ReceivedReading): Observation {
  return {
    label: "sizeBytes",
    observed: received.artifact.sizeBytes,
    unit: "bytes",
    samples: 1,
    samplesOf: "files",
    sources: [cite(received)],
  };
}

/** The phase of that id; the compiler of the plan has made sure that there is one. */
export function phaseOf(plan: Plan, id: string): Phase {
  const phase = plan.phases.find((candidate) => candidate.id === id);
  if (!phase) throw new RangeError(`no phase ${id} in the plan`);
  return phase;
}
