import type { AlertReplay } from "../model/finding.ts";
import type { SloAccount } from "../model/slo.ts";
import { rfc3339 } from "../model/time.ts";

/** The account of an SLO as `decision.json` holds it. */
export function sloDocument({ burnRates, ...account }: SloAccount): object {
  return {
    ...account,
    burnRates: burnRates.map(({ firedAtMs, arithmeticAtMs, worst, ...replay }) => ({
      ...replay,
      firedAt: at(firedAtMs),
      arithmeticAt: at(arithmeticAtMs),
      worst: worst && { at: at(worst.atMs), burn: worst.burn, long: worst.long, short: worst.short },
    })),
  };
}

/** What an alert would have done, as `decision.json` holds it. */
export function alertDocument(replay: AlertReplay | undefined) {
  if (!replay) return undefined;
  const { firedAtMs, ...rest } = replay;
  return { ...rest, firedAt: at(firedAtMs) };
}

function at(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : rfc3339(ms);
}
