import { slothWindows, WORKBOOK_WINDOWS } from "../model/burn-rate-windows.ts";
import type { PlanDocument } from "../model/plan-document.ts";
import type { Exhibit, Indicator, PlanPlace } from "../model/plan.ts";
import type { Budget, BurnRateRule, Slo, SloFile, SloTerms } from "../model/slo.ts";
import { durationMs, percentageRatio } from "./quantity.ts";

type Path = readonly (string | number)[];
type SloDocument = Exclude<NonNullable<PlanDocument["slos"]>[number], string>;
type BurnRatesDocument = NonNullable<SloDocument["burn-rates"]>;

/** What the compiler of a plan knows, and how it takes a defect. */
export interface SloContext {
  readonly indicators: readonly Indicator[];
  /** Ids of all indicators, of those too that were refused already. */
  readonly declared: readonly string[];
  readonly confidence: number;
  readonly defect: (at: Path, message: string) => void;
  readonly known: (name: string, known: readonly string[], at: Path, what: string) => void;
  readonly place: (at: Path) => PlanPlace;
}

interface CompiledSlos {
  readonly slos: readonly Slo[];
  readonly files: readonly SloFile[];
  /** The files, as exhibits of the contract: they are hashed and listed like all other evidence. */
  readonly exhibits: readonly Exhibit[];
}

const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60_000;
const DAY_MS = 86_400_000;
const TERMS = ["indicator", "severity", "burn-rates", "consequence", "spent-before", "expected-requests"] as const;

/** The tables of burn-rate windows that have a name, each with the period that its factors are made for. */
const TABLES = {
  "sre-workbook": { periodDays: 30, windows: WORKBOOK_WINDOWS },
  "sloth-30d": { periodDays: 30, windows: slothWindows(30) },
  "sloth-28d": { periodDays: 28, windows: slothWindows(28) },
} as const;

/** The objectives of a plan: those that stand in it, and the files that hold the others. */
export function compileSlos(written: PlanDocument["slos"], context: SloContext): CompiledSlos {
  const slos: Slo[] = [];
  const files: SloFile[] = [];
  (written ?? []).forEach((entry, index) => {
    const at: Path = ["slos", index];
    if (typeof entry === "string") {
      const example = `{ openslo: ${entry}, indicator: ${shares(context)[0] ?? "success_rate"} }`;
      context.defect(
        at,
        `found ${JSON.stringify(entry)}: the file asks in a query language of its own, expected the indicator beside it, such as ${example}`,
      );
      return;
    }
    const terms = termsOf(entry, at, context);
    if (entry.openslo === undefined) {
      const slo = terms && inlineSlo(entry, terms, at, context);
      if (slo) slos.push(slo);
      return;
    }
    only(entry, ["openslo", ...TERMS], at, context);
    if (files.some(({ path }) => path === entry.openslo)) {
      context.defect([...at, "openslo"], `the file ${JSON.stringify(entry.openslo)} stands twice, expected once`);
    }
    const burnRates = burnRatesOf(entry["burn-rates"], undefined, undefined, [...at, "burn-rates"], context);
    if (terms) files.push({ ...terms, path: entry.openslo, burnRates });
  });
  return { slos, files, exhibits: files.map(exhibitOf) };
}

function termsOf(entry: SloDocument, at: Path, context: SloContext): SloTerms | undefined {
  const id = entry.indicator;
  if (id === undefined) {
    context.defect(
      at,
      `the SLO has no indicator, expected one of ${shares(context).join(", ") || "a share of requests"}`,
    );
    return undefined;
  }
  const indicator = context.indicators.find((candidate) => candidate.id === id);
  if (!indicator) {
    // An indicator that was refused already must not be called unknown as well.
    context.known(id, context.declared, [...at, "indicator"], "indicator");
    return undefined;
  }
  if (indicator.kind !== "share") {
    const way = indicator.kind === "quantile" ? "good: latency <= 400ms" : "good: status < 500";
    context.defect(
      [...at, "indicator"],
      `${id} is no share of requests, expected an indicator with ${way}${shares(context).length > 0 ? `; the plan has ${shares(context).join(", ")}` : ""}`,
    );
    return undefined;
  }
  return {
    indicator: id,
    severity: entry.severity ?? "advisory",
    confidence: context.confidence,
    expectedRequests: entry["expected-requests"],
    spentBeforeRatio: entry["spent-before"] === undefined ? undefined : ratioOf(entry["spent-before"]),
    consequence: entry.consequence,
    place: context.place(at),
  };
}

function inlineSlo(entry: SloDocument, terms: SloTerms, at: Path, context: SloContext): Slo | undefined {
  if (entry.target === undefined || entry.window === undefined) {
    const missing = entry.target === undefined ? "target: 99.9%" : "window: 30d";
    context.defect(
      at,
      `the SLO has no ${missing.replace(/:.*/, "")}, expected ${missing}, or openslo: with the file that holds it`,
    );
    return undefined;
  }
  const target = ratioOf(entry.target);
  if (!(target > 0 && target < 1)) {
    context.defect(
      [...at, "target"],
      `found ${JSON.stringify(entry.target)}, expected more than 0% and less than 100%: the rest is the error budget`,
    );
    return undefined;
  }
  const windowMs = wholeSeconds(entry.window, [...at, "window"], context);
  const budget = budgetOf(entry, at, context);
  const burnRates = burnRatesOf(entry["burn-rates"], target, windowMs, [...at, "burn-rates"], context);
  burnRates.forEach((rule, index) => {
    const sliceMs = budget.kind === "timeslices" ? budget.sliceMs : MS_PER_SECOND;
    if (rule.longMs % sliceMs !== 0 || rule.shortMs! % sliceMs !== 0) {
      context.defect(
        [...at, "burn-rates", index],
        `the windows are no multiples of the time slice of ${entry.timeslice}, expected both to be`,
      );
    }
  });
  return {
    ...terms,
    id: entry.id ?? `${terms.indicator}-slo`,
    title: entry.title,
    target,
    written: entry.target,
    windowMs,
    windowWritten: entry.window,
    budget,
    burnRates,
    source: undefined,
  };
}

function budgetOf(entry: SloDocument, at: Path, context: SloContext): Budget {
  if (entry.budget !== "timeslices") {
    for (const key of ["timeslice", "timeslice-target"] as const) {
      if (entry[key] !== undefined) context.defect([...at, key], `${key} has a meaning only with budget: timeslices`);
    }
    return { kind: "occurrences" };
  }
  if (entry.timeslice === undefined || entry["timeslice-target"] === undefined) {
    context.defect(
      [...at, "budget"],
      "a budget of timeslices lacks their length or their target, expected timeslice: 1m, timeslice-target: 95%",
    );
    return { kind: "occurrences" };
  }
  const sliceTarget = ratioOf(entry["timeslice-target"]);
  if (!(sliceTarget > 0 && sliceTarget <= 1)) {
    context.defect(
      [...at, "timeslice-target"],
      `found ${JSON.stringify(entry["timeslice-target"])}, expected more than 0% and at most 100%`,
    );
  }
  return { kind: "timeslices", sliceMs: wholeSeconds(entry.timeslice, [...at, "timeslice"], context), sliceTarget };
}

/** `target` and `windowMs` are undefined where they stand in a file that was not read yet. */
function burnRatesOf(
  written: BurnRatesDocument | undefined,
  target: number | undefined,
  windowMs: number | undefined,
  at: Path,
  context: SloContext,
): readonly BurnRateRule[] {
  if (written === undefined) return [];
  if (typeof written === "string") {
    const table = TABLES[written];
    if (windowMs !== undefined && windowMs !== table.periodDays * DAY_MS) {
      context.defect(
        at,
        `the factors of ${written} are made for a window of ${table.periodDays}d, expected that window, or windows and factors of your own`,
      );
    }
    const rules = table.windows.map((window): BurnRateRule => ({
      longMs: window.longMinutes * MS_PER_MINUTE,
      shortMs: window.shortMinutes * MS_PER_MINUTE,
      // The tables print 14.4; the arithmetic that made it leaves 14.399999999999999.
      factor: Number(window.factor.toPrecision(12)),
      isStrict: true,
      forMs: window.forMinutes * MS_PER_MINUTE,
      action: window.severity,
    }));
    for (const rule of rules) canFire(rule.factor, target, at, context);
    return rules;
  }
  return written.map((rule, index): BurnRateRule => {
    const place = [...at, index];
    const longMs = wholeSeconds(rule.long, [...place, "long"], context);
    const shortMs = wholeSeconds(rule.short, [...place, "short"], context);
    if (shortMs >= longMs)
      context.defect(
        [...place, "short"],
        `the short window of ${rule.short} is not shorter than the long one of ${rule.long}`,
      );
    canFire(rule.factor, target, [...place, "factor"], context);
    return { longMs, shortMs, factor: rule.factor, isStrict: true, forMs: 0, action: rule.action };
  });
}

/** More than every request cannot be bad: such a factor would be shown as an alert that always stays quiet. */
function canFire(factor: number, target: number | undefined, at: Path, context: SloContext): void {
  if (target === undefined || factor * (1 - target) < 1) return;
  context.defect(
    at,
    `a burn of ${factor} would be ${Number((factor * (1 - target) * 100).toPrecision(6))}% bad requests and can never fire, expected a smaller factor`,
  );
}

function wholeSeconds(text: string, at: Path, context: SloContext): number {
  const ms = durationMs(text);
  if (ms > 0 && ms % MS_PER_SECOND === 0) return ms;
  context.defect(at, `found ${JSON.stringify(text)}, expected a duration of whole seconds`);
  return MS_PER_SECOND;
}

/** The ratio nearest to the written percentage: 0.999 for 99.9%, which binary division by 100 misses by a hair. */
function ratioOf(percentage: string): number {
  return Number(percentageRatio(percentage).toPrecision(15));
}

function only(entry: SloDocument, allowed: readonly string[], at: Path, context: SloContext): void {
  for (const key of Object.keys(entry)) {
    if (!allowed.includes(key))
      context.defect([...at, key], `${key} stands in the OpenSLO file, expected only ${allowed.join(", ")} beside it`);
  }
}

function shares({ indicators }: SloContext): readonly string[] {
  return indicators.filter(({ kind }) => kind === "share").map(({ id }) => id);
}

function exhibitOf({ path, place }: SloFile): Exhibit {
  return {
    id: "SLO definition",
    family: "slo",
    path,
    phase: undefined,
    isRequired: true,
    format: undefined,
    table: undefined,
    fields: undefined,
    line: undefined,
    zoneMinutes: 0,
    counts: undefined,
    coverageRatio: 0,
    malformedRatioMost: 0,
    unit: undefined,
    variantLabel: undefined,
    series: undefined,
    where: {},
    isCounter: undefined,
    moment: undefined,
    backend: undefined,
    compares: undefined,
    suite: undefined,
    place,
  };
}
