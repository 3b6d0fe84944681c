import type { EarlierLook, LooksDocument } from "./looks-document.ts";

/** The file beside the plan that holds the earlier looks; there is none where there were none. */
export const LOOKS_FILE = "docket.looks.json";

/** The earlier looks as a rule cites them: the digest is that of {@link looksText}, the file that is sealed. */
export interface LooksOnRecord {
  readonly sha256: string;
  readonly earlier: readonly EarlierLook[];
}

/** A plan or a decision, as far as it says what is released. */
export interface OfRelease {
  readonly release: { readonly service: string; readonly version: string };
}

/** What the guardrails of a phase had counted, all of them together. */
export type SeenPhase = EarlierLook["phases"][number];

/** The text of the file with the earlier looks, of which there is at least one. */
export function looksText({ release }: OfRelease, earlier: readonly EarlierLook[]): string {
  const { service, version } = release;
  const looks: LooksDocument = { schema: "docket/looks/v1", release: { service, version }, earlier: [...earlier] };
  return `${JSON.stringify(looks, undefined, 2)}\n`;
}

/** What was seen of each phase, in the order of the findings: more evidence, or other guardrails, count differently. */
export function seenPhases(
  findings: readonly {
    readonly kind: string;
    readonly phase?: string | undefined;
    readonly observation?: { readonly samples: number; readonly bad?: number | undefined } | undefined;
  }[],
): readonly SeenPhase[] {
  const seen = new Map<string, SeenPhase>();
  for (const { kind, phase, observation } of findings) {
    if (kind !== "guardrail" || phase === undefined || !observation || observation.samples === 0) continue;
    const before = seen.get(phase) ?? { id: phase, samples: 0, bad: 0 };
    seen.set(phase, {
      id: phase,
      samples: before.samples + observation.samples,
      bad: before.bad + (observation.bad ?? 0),
    });
  }
  return [...seen.values()];
}
