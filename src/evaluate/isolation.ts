import { binomialTest, clopperPearsonLower, clopperPearsonUpper, samplesToProve } from "../statistics/binomial.ts";
import { holmAdjusted } from "../statistics/multiple.ts";
import { holds } from "../model/condition.ts";
import type { Source } from "../model/artifact.ts";
import type { Reason } from "../model/finding.ts";
import { type Exception, type Indicator, isUpperLimit, type Limit } from "../model/plan.ts";
import type { UserTally } from "../model/tally.ts";
import { cellsFor, cite, isReadFor } from "./case-file.ts";
import type { Certainty, Judgement, Scope } from "./guardrail-kind.ts";
import { allowedRatio, marginTo, proves, reasonOf } from "./limit.ts";

type ShareIndicator = Extract<Indicator, { kind: "share" }>;

interface UserShare {
  readonly user: string;
  readonly good: number;
  readonly bad: number;
}

/**
 * A share for every user by itself. It is broken where one user's requests disprove the limit, with Holm's correction, so that
 * many users do not make a chance breach; kept only where every user's requests prove it.
 */
export function judgeEachUser(
  indicator: ShareIndicator,
  scope: Scope,
  limit: Limit,
  certainty: Certainty,
): Judgement | { readonly lacking: Reason } {
  const { caseFile, phase, variant } = scope;
  if (!phase || !isReadFor(caseFile, indicator.evidence, phase.id)) return { lacking: "no-evidence" };
  const users = new Map<string, { good: number; bad: number }>();
  const tallies: (readonly [string, UserTally])[] = [];
  const sources: Source[] = [];
  for (const { received, cell } of cellsFor(caseFile, indicator.evidence, phase.id, variant.name)) {
    if (!cell.users) return { lacking: "too-many-users" };
    tallies.push(...cell.users);
    sources.push(cite(received));
  }
  const except = exceptionsWithin(
    indicator,
    tallies.map(([, tally]) => tally),
  );
  for (const [user, tally] of tallies) addUser(users, user, tally, indicator, except);
  const shares = [...users]
    .map(([user, counts]): UserShare => ({ user, ...counts }))
    .filter(({ good, bad }) => good + bad > 0);
  const [source, ...rest] = sources;
  if (!source || shares.length === 0) return { lacking: "no-users" };
  return judgeShares(indicator, shares, limit, certainty.confidence, [source, ...rest]);
}

/** The exclusions that hold: one that takes out more than its cap of all requests is void, for every user. */
function exceptionsWithin(indicator: ShareIndicator, tallies: readonly UserTally[]): readonly Exception[] {
  const statuses = tallies.flatMap(({ byStatus }) => [...byStatus]);
  const total = statuses.reduce((sum, [, requests]) => sum + requests, 0);
  return indicator.except.filter((exception) => {
    // As where all users are judged together, a request belongs to the first exception that fits.
    const isOwn = (status: number): boolean =>
      indicator.except.find(({ when }) => holds(when, recordOf(status))) === exception;
    const excluded = statuses.reduce((sum, [status, requests]) => sum + (isOwn(status) ? requests : 0), 0);
    return excluded <= exception.ratioMost * total;
  });
}

function recordOf(status: number): Parameters<typeof holds>[1] {
  return { status, latencyNs: Number.NaN, method: "", path: "", user: "", server: "", variant: "" };
}

function addUser(
  users: Map<string, { good: number; bad: number }>,
  user: string,
  tally: UserTally,
  indicator: ShareIndicator,
  except: readonly Exception[],
): void {
  const counts = users.get(user) ?? { good: 0, bad: 0 };
  users.set(user, counts);
  for (const [status, requests] of tally.byStatus) {
    const record = recordOf(status);
    if (except.some(({ when }) => holds(when, record))) continue;
    const isBad = "not" in indicator.bad ? !holds(indicator.bad.not, record) : holds(indicator.bad, record);
    if (isBad) counts.bad += requests;
    else counts.good += requests;
  }
}

function judgeShares(
  indicator: ShareIndicator,
  shares: readonly UserShare[],
  limit: Limit,
  confidence: number,
  sources: readonly [Source, ...Source[]],
): Judgement {
  const isUpper = isUpperLimit(limit);
  const matching = ({ good, bad }: UserShare): number => (indicator.reports === "good" ? good : bad);
  const requests = ({ good, bad }: UserShare): number => good + bad;
  // The chance of so many (or so few) if the user's share were just at the limit.
  const pValues = shares.map((share) =>
    binomialTest(matching(share), requests(share), limit.value, isUpper ? "greater" : "less"),
  );
  const adjusted = holmAdjusted(pValues);
  const worst = shares
    .map((share, index) => ({ share, p: adjusted[index]!, ratio: matching(share) / requests(share) }))
    .sort(
      (a, b) =>
        a.p - b.p || (isUpper ? b.ratio - a.ratio : a.ratio - b.ratio) || (a.share.user < b.share.user ? -1 : 1),
    )[0]!;
  const boundsOf = (share: UserShare) => ({
    low: clopperPearsonLower(matching(share), requests(share), confidence),
    high: clopperPearsonUpper(matching(share), requests(share), confidence),
  });
  const isBroken = worst.p < 1 - confidence;
  const unproved = shares.filter((share) => proves(boundsOf(share), limit) !== "pass");
  const verdict = isBroken ? "fail" : unproved.length === 0 ? "pass" : "inconclusive";
  const allowed = allowedRatio(limit);
  const restrained = isUpper === (indicator.reports === "bad") ? worst.share.bad : worst.share.good;
  const needed =
    verdict === "inconclusive" && allowed > 0 && allowed < 1
      ? (samplesToProve(restrained, allowed, confidence) ?? 0)
      : 0;
  return {
    verdict,
    reason: reasonOf(verdict, "users-unproved"),
    observation: {
      label: indicator.id,
      observed: worst.ratio,
      unit: "ratio",
      interval: { ...boundsOf(worst.share), confidence, method: "Clopper-Pearson, worst user" },
      samples: requests(worst.share),
      samplesOf: "requests",
      bad: worst.share.bad,
      sources,
    },
    margin: marginTo(worst.ratio, limit),
    shortfall:
      needed > 0
        ? { kind: "requests", more: Math.max(1, needed - requests(worst.share)), outOf: needed, bad: restrained }
        : { kind: "none" },
    figures: { user: worst.share.user, users: shares.length, unproved: unproved.length, holmP: worst.p },
  };
}
