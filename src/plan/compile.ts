import { type Defect, DocketError } from "../errors.ts";
import type { Condition } from "../model/condition.ts";
import type { PlanDocument } from "../model/plan-document.ts";
import type {
  Alert,
  EvidenceFamily,
  Exception,
  Exhibit,
  Guardrail,
  Indicator,
  NamedReference,
  Phase,
  Plan,
  PlanPlace,
  Trigger,
  Reaction,
  Variant,
} from "../model/plan.ts";
import { TABLE_ANSWERS } from "../model/table.ts";
import { type Unit, WRITTEN_UNITS } from "../model/unit.ts";
import { zoneMinutes } from "../model/time.ts";
import { parseCondition } from "./condition.ts";
import { durationMs, type Parsed, parseQuantity, percentageRatio } from "./quantity.ts";
import { parseRule, type Rule } from "./rule.ts";
import { compileSlos } from "./slo.ts";
import { didYouMean, nearest } from "./suggest.ts";
import { isTableAddress, parseTable } from "./table.ts";
import type { LocatedDocument } from "./yaml.ts";

type Path = readonly (string | number)[];
type EvidenceDocument = PlanDocument["evidence"][number];
type IndicatorDocument = PlanDocument["indicators"][string];
type AlertDocument = NonNullable<NonNullable<PlanDocument["appendix"]>["alerts"]>[number];

const FAMILIES = [
  "load",
  "metrics",
  "balancer",
  "balancer-diff",
  "health",
  "tests",
  "previous",
] as const satisfies readonly EvidenceFamily[];
const DEFAULT_CONFIDENCE = 0.95;
const DEFAULT_SPLIT_ALARM = 0.001;
const DEFAULT_COVERAGE = 0.9;
const SHARE_SUM_TOLERANCE = 1e-9;
const DAY_MS = 86_400_000;

/**
 * The plan that a schema-valid document means: names resolved, quantities converted, places kept.
 * Collects every cross-field problem and throws them together as one DocketError.
 */
export function compilePlan(document: PlanDocument, located: LocatedDocument, path: string, sha256: string): Plan {
  return new Compiler(document, located, path, sha256).compile();
}

class Compiler {
  readonly #document: PlanDocument;
  readonly #located: LocatedDocument;
  readonly #path: string;
  readonly #sha256: string;
  readonly #defects: Defect[] = [];

  constructor(document: PlanDocument, located: LocatedDocument, path: string, sha256: string) {
    this.#document = document;
    this.#located = located;
    this.#path = path;
    this.#sha256 = sha256;
  }

  compile(): Plan {
    const document = this.#document;
    const canary = toVariant("canary", document.release.variants.canary);
    const { baseline: writtenBaseline } = document.release.variants;
    const baseline = writtenBaseline === undefined ? undefined : toVariant("baseline", writtenBaseline);
    const names = [baseline?.name, canary.name].filter((name) => name !== undefined);
    if (new Set(names).size !== names.length)
      this.#defect(["release", "variants"], "both variants have one name, expected two");
    const phases = this.#phases(names);
    const phaseIds = phases.map((phase) => phase.id);
    const exhibits = document.evidence.flatMap((entry, index) => this.#exhibits(entry, index, phaseIds));
    this.#noneTwice(
      document.evidence.map((entry) => entry.id),
      ["evidence"],
      "evidence",
    );
    const indicators = Object.entries(document.indicators).flatMap(([id, entry]) => this.#indicator(id, entry) ?? []);
    const guardrails = document.guardrails.flatMap(
      (entry, index) => this.#guardrail(entry, index, indicators, phaseIds) ?? [],
    );
    const triggers = (document.triggers ?? []).flatMap(
      (entry, index) => this.#trigger(entry, ["triggers", index], indicators) ?? [],
    );
    const decide = document.decide ?? {};
    const {
      slos,
      files: sloFiles,
      exhibits: sloExhibits,
    } = compileSlos(document.slos, {
      indicators,
      declared: Object.keys(document.indicators),
      confidence: decide.confidence === undefined ? DEFAULT_CONFIDENCE : percentageRatio(decide.confidence),
      defect: (at, message) => this.#defect(at, message),
      known: (name, known, at, what) => this.#known(name, known, at, what),
      place: (at) => this.#place(at),
    });
    const ruleIds = [...guardrails, ...triggers, ...slos].map((rule) => rule.id);
    this.#noneTwice(ruleIds, ["guardrails"], "guardrail, trigger or SLO");
    const reactions = (document.reactions ?? []).map((entry, index) => this.#reaction(entry, index, triggers));
    const alerts = (document.appendix?.alerts ?? []).map((entry, index) => this.#alert(entry, index, indicators));
    for (const id of Object.keys(decide.inconclusive ?? {})) {
      if (id !== "default") this.#known(id, phaseIds, ["decide", "inconclusive", id], "phase");
    }
    const waivers = (document.waivers ?? []).map((waiver, index) => {
      this.#known(waiver.guardrail, ruleIds, ["waivers", index, "guardrail"], "guardrail, trigger or SLO");
      (waiver.phases ?? []).forEach((id, at) => this.#known(id, phaseIds, ["waivers", index, "phases", at], "phase"));
      return { ...waiver, phases: waiver.phases, place: this.#place(["waivers", index]) };
    });
    this.#withoutRatchet(guardrails);
    for (const id of Object.keys(document.references ?? {}))
      this.#known(id, Object.keys(document.indicators), ["references", id], "indicator");
    this.#throwDefects();
    return {
      path: this.#path,
      sha256: this.#sha256,
      release: {
        service: document.release.service,
        version: document.release.version,
        commit: document.release.commit,
        branch: document.release.branch,
        environment: document.release.environment,
      },
      canary,
      baseline,
      phases,
      exhibits: [...exhibits, ...sloExhibits],
      indicators,
      guardrails,
      triggers,
      reactions,
      slos,
      sloFiles,
      confidence: decide.confidence === undefined ? DEFAULT_CONFIDENCE : percentageRatio(decide.confidence),
      looks: looksOf(decide.looks),
      clustering: decide.clustering ?? 1,
      splitAlarm: decide["split alarm"] === undefined ? DEFAULT_SPLIT_ALARM : percentageRatio(decide["split alarm"]),
      inconclusive: Object.fromEntries(
        phaseIds.map((id) => [id, decide.inconclusive?.[id] ?? decide.inconclusive?.["default"] ?? "hold"]),
      ),
      isSettledLater: decide["settled later"] ?? true,
      signOff: signOff(document),
      waivers,
      rollback: document.rollback && {
        procedure: document.rollback.procedure,
        commands: document.rollback.commands ?? [],
        recoveryTime: document.rollback["recovery-time"],
      },
      nextSteps: (document["next-steps"] ?? []).map((step) =>
        typeof step === "string" ? { when: undefined, steps: [step] } : { when: step.when, steps: step.steps },
      ),
      appendix: {
        dashboards: (document.appendix?.dashboards ?? []).map(toReference),
        alerts,
        runbooks: (document.appendix?.runbooks ?? []).map(toReference),
      },
    };
  }

  #phases(variants: readonly string[]): Phase[] {
    const phases: Phase[] = [];
    let followsOnMs: number | undefined;
    this.#document.phases.forEach((entry, index) => {
      const at: Path = ["phases", index];
      const beginMs = entry.from === undefined ? followsOnMs : Date.parse(entry.from);
      if (beginMs === undefined) {
        this.#defect(at, `phase ${entry.id} has no begin, expected from: in the first phase`);
        return;
      }
      if ((entry.to === undefined) === (entry.for === undefined)) {
        this.#defect(
          at,
          `phase ${entry.id} has ${entry.to === undefined ? "no end" : "two ends"}, expected one of to: and for:`,
        );
        return;
      }
      const endMs = entry.to === undefined ? beginMs + durationMs(entry.for!) : Date.parse(entry.to);
      if (!(endMs > beginMs)) this.#defect(at, `phase ${entry.id} ends before it begins`);
      if (followsOnMs !== undefined && beginMs < followsOnMs)
        this.#defect(at, `phase ${entry.id} begins before the phase before it has ended`);
      followsOnMs = endMs;
      this.#shares(entry.traffic, [...at, "traffic"], variants);
      phases.push({
        id: entry.id,
        title: entry.title ?? entry.id,
        beginMs,
        endMs,
        share: Object.fromEntries(Object.entries(entry.traffic).map(([name, share]) => [name, percentageRatio(share)])),
        place: this.#place(at),
      });
    });
    this.#noneTwice(
      this.#document.phases.map((phase) => phase.id),
      ["phases"],
      "phase",
    );
    return phases;
  }

  #shares(traffic: Readonly<Record<string, string>>, at: Path, variants: readonly string[]): void {
    for (const name of Object.keys(traffic)) this.#known(name, variants, [...at, name], "variant");
    const sum = Object.values(traffic).reduce((total, share) => total + percentageRatio(share), 0);
    if (Math.abs(sum - 1) > SHARE_SUM_TOLERANCE)
      this.#defect(at, `the shares add up to ${Number((sum * 100).toFixed(6))}%, expected 100%`);
  }

  #exhibits(entry: EvidenceDocument, index: number, phaseIds: readonly string[]): Exhibit[] {
    const at: Path = ["evidence", index];
    const families = FAMILIES.filter((family) => entry[family] !== undefined);
    const family = families[0];
    if (families.length !== 1 || !family) {
      const found = families.length === 0 ? "no path" : families.join(" and ");
      this.#defect(at, `evidence ${entry.id} names ${found}, expected exactly one of ${FAMILIES.join(", ")}`);
      return [];
    }
    const written = entry[family]!;
    if (entry.phase !== undefined) this.#known(entry.phase, phaseIds, [...at, "phase"], "phase");
    (entry.phases ?? []).forEach((id, position) => this.#known(id, phaseIds, [...at, "phases", position], "phase"));
    if (entry.phases && !written.includes("{phase}"))
      this.#defect([...at, "phases"], "phases is given, but the path has no {phase} to fill in");
    if (entry.phase && written.includes("{phase}"))
      this.#defect([...at, "phase"], "phase is given, and the path has {phase}: expected one of them");
    const compares = entry.compares as [string, string] | undefined;
    (compares ?? []).forEach((id, position) =>
      this.#known(
        id,
        this.#document.evidence.map((other) => other.id),
        [...at, "compares", position],
        "evidence",
      ),
    );
    const common = { ...this.#exhibitOptions(entry, family, at), compares };
    const exhibits: Exhibit[] = written.includes("{phase}")
      ? (entry.phases ?? phaseIds).map((phase) => ({ ...common, path: written.replaceAll("{phase}", phase), phase }))
      : [{ ...common, path: written, phase: entry.phase }];
    return isTableAddress(written) ? this.#tables(exhibits, entry, family, at) : exhibits;
  }

  /** Evidence that is asked of a table: what is filed is the answer, under a path of its own below the plan. */
  #tables(exhibits: readonly Exhibit[], entry: EvidenceDocument, family: EvidenceFamily, at: Path): Exhibit[] {
    if (family !== "load" && family !== "health") {
      this.#defect([...at, family], `a table holds requests, expected its address under load or health`);
      return [];
    }
    for (const key of ["format", "line", "zone"] as const)
      if (entry[key] !== undefined) this.#defect([...at, key], `${key} has no meaning for a table`);
    for (const field of ["time", "status"] as const) {
      if (entry.fields?.[field] === undefined)
        this.#defect(
          entry.fields ? [...at, "fields"] : at,
          `the table's column for ${field} is not named, expected fields: { time: …, status: …, latency: …, variant: … }`,
        );
    }
    return exhibits.flatMap((exhibit): Exhibit[] => {
      const table = this.#take(parseTable(exhibit.path), [...at, family]);
      if (!table) return [];
      const isOfPhase = entry[family]!.includes("{phase}");
      const name = isOfPhase ? `${exhibit.id}-${exhibit.phase!}` : exhibit.id;
      return [{ ...exhibit, path: `${name}.clickhouse.json`, format: TABLE_ANSWERS, table }];
    });
  }

  #exhibitOptions(
    entry: EvidenceDocument,
    family: EvidenceFamily,
    at: Path,
  ): Omit<Exhibit, "path" | "phase" | "compares"> {
    const unit = entry.unit === undefined ? undefined : WRITTEN_UNITS[entry.unit]!;
    return {
      id: entry.id,
      family,
      isRequired: entry.required ?? true,
      format: entry.format,
      table: undefined,
      fields: entry.fields && this.#fields(entry.fields, [...at, "fields"]),
      line: entry.line,
      zoneMinutes: entry.zone === undefined ? 0 : zoneMinutes(entry.zone),
      counts: entry.counts,
      coverageRatio: entry.coverage === undefined ? DEFAULT_COVERAGE : percentageRatio(entry.coverage),
      malformedRatioMost: entry.malformed === undefined ? 0 : percentageRatio(entry.malformed),
      unit: unit && { base: unit.base, num: unit.num, den: unit.den },
      variantLabel: entry.variant,
      series: entry.series,
      where: entry.where ?? {},
      isCounter: entry.counter,
      moment: entry.moment,
      backend: entry.backend,
      suite: entry.suite,
      place: this.#place(at),
    };
  }

  #fields(fields: NonNullable<EvidenceDocument["fields"]>, at: Path): Record<string, { key: string; unitNs?: number }> {
    const nanoseconds: Readonly<Record<string, number>> = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 };
    const compiled: Record<string, { key: string; unitNs?: number }> = {};
    for (const [name, field] of Object.entries(fields)) {
      if (field === undefined) continue;
      const key = typeof field === "string" ? field : field.field;
      if (name !== "latency") {
        compiled[name] = { key };
        continue;
      }
      const unit = typeof field === "string" ? /_(ns|us|ms|s)$/.exec(key)?.[1] : field.unit;
      if (unit === undefined) {
        this.#defect(
          [...at, name],
          `the key ${JSON.stringify(key)} does not say its unit, expected { field: ${key}, unit: ms }`,
        );
      }
      compiled[name] = { key, unitNs: nanoseconds[unit ?? "ms"]! };
    }
    return compiled;
  }

  #indicator(id: string, entry: IndicatorDocument): Indicator | undefined {
    const at: Path = ["indicators", id];
    const sources = (["load", "metrics", "tests", "health"] as const).filter((source) => entry[source] !== undefined);
    const source = sources[0];
    if (sources.length !== 1 || !source) {
      this.#defect(
        at,
        `indicator ${id} names ${sources.join(" and ") || "no evidence"}, expected exactly one of load, metrics, tests, health`,
      );
      return undefined;
    }
    const evidenceId = entry[source]!;
    const evidence = this.#document.evidence.find((candidate) => candidate.id === evidenceId);
    const ofFamily = this.#document.evidence
      .filter((candidate) => candidate[source] !== undefined)
      .map((candidate) => candidate.id);
    if (!evidence || evidence[source] === undefined) {
      this.#defect(
        [...at, source],
        `unknown ${source} evidence ${JSON.stringify(evidenceId)}${didYouMean(evidenceId, ofFamily)}; the plan has ${ofFamily.join(", ") || "none"}`,
      );
      return undefined;
    }
    const base = { id, title: entry.title, topic: entry.topic, evidence: evidenceId, place: this.#place(at) };
    if (source === "metrics") return this.#metricIndicator(base, entry, evidence, at);
    if (source === "tests") return this.#testIndicator(base, entry, at);
    return this.#requestIndicator(base, source, entry, at);
  }

  #metricIndicator(
    base: IndicatorHead,
    entry: IndicatorDocument,
    evidence: EvidenceDocument,
    at: Path,
  ): Indicator | undefined {
    this.#only(entry, ["metrics", "take", "series", "where", "title", "topic"], at);
    const written = evidence.unit;
    if (written === undefined) {
      this.#defect(
        at,
        `the evidence ${evidence.id} has no unit, expected unit: s, ms, ratio, count, … beside its path`,
      );
      return undefined;
    }
    const unit = WRITTEN_UNITS[written]!.base;
    const named = [
      base.id,
      entry.title ?? "",
      evidence.id,
      evidence.metrics ?? "",
      entry.series ?? "",
      evidence.series ?? "",
    ].join(" ");
    if (entry.take === "mean" && /(?:^|[^a-z0-9])p\d{2}|percentile|quantile/i.test(named)) {
      this.#defect(
        [...at, "take"],
        "the mean of percentiles is no percentile, expected take: max, or a quantile of a load log",
      );
    }
    return {
      ...base,
      kind: "metric",
      unit,
      take: entry.take ?? "last",
      series: entry.series,
      where: entry.where ?? {},
    };
  }

  #testIndicator(base: IndicatorHead, entry: IndicatorDocument, at: Path): Indicator | undefined {
    this.#only(entry, ["tests", "count", "title", "topic"], at);
    const counted = (["failed", "skipped", "passed", "total"] as const).find((word) => word === entry.count);
    if (!counted) {
      this.#defect(at, `found count: ${JSON.stringify(entry.count)}, expected failed, skipped, passed or total`);
      return undefined;
    }
    return { ...base, kind: "test-count", unit: "count", counted };
  }

  #requestIndicator(
    base: IndicatorHead,
    source: "load" | "health",
    entry: IndicatorDocument,
    at: Path,
  ): Indicator | undefined {
    const kinds = (["good", "bad", "count", "quantile"] as const).filter((kind) => entry[kind] !== undefined);
    const kind = kinds[0];
    if (kinds.length !== 1 || !kind) {
      this.#defect(
        at,
        `indicator ${base.id} has ${kinds.join(" and ") || "no measure"}, expected exactly one of good, bad, count, quantile`,
      );
      return undefined;
    }
    const only = entry.only === undefined ? undefined : this.#condition(entry.only, [...at, "only"]);
    if (kind === "quantile") {
      this.#only(entry, [source, "quantile", "only", "title", "topic"], at);
      const q = typeof entry.quantile === "string" ? percentageRatio(entry.quantile) : entry.quantile!;
      return { ...base, kind: "quantile", source, unit: "ms", q, only };
    }
    const condition = this.#condition(entry[kind]!, [...at, kind]);
    if (!condition) return undefined;
    if (kind === "count") {
      this.#only(entry, [source, "count", "only", "title", "topic"], at);
      return { ...base, kind: "request-count", source, unit: "count", bad: condition, written: entry.count!, only };
    }
    this.#only(entry, [source, kind, "only", "except", "title", "topic"], at);
    const except = (entry.except ?? []).flatMap((exception, index): Exception[] => {
      const place: Path = [...at, "except", index];
      const when = this.#condition(exception.when, [...place, "when"]);
      if (!when) return [];
      const ratioMost = percentageRatio(exception["at most"]);
      return [{ when, written: exception.when, because: exception.because, ratioMost, place: this.#place(place) }];
    });
    const bad = kind === "bad" ? condition : { not: condition };
    return { ...base, kind: "share", source, unit: "ratio", reports: kind, bad, written: entry[kind]!, only, except };
  }

  #guardrail(
    entry: PlanDocument["guardrails"][number],
    index: number,
    indicators: readonly Indicator[],
    phaseIds: readonly string[],
  ): Guardrail | undefined {
    const at: Path = ["guardrails", index];
    const long = typeof entry === "string" ? { that: entry } : entry;
    const rule = this.#rule(long.that, typeof entry === "string" ? at : [...at, "that"], indicators);
    if (!rule) return undefined;
    if (rule.forMs !== undefined) {
      this.#defect(
        at,
        `found ${JSON.stringify(long.that)}: a guardrail is judged over the whole phase; a rule with for is a trigger`,
      );
    }
    const indicator = indicators.find((candidate) => candidate.id === rule.indicator)!;
    if (rule.limit.op === "==" && (indicator.kind === "share" || indicator.kind === "quantile")) {
      this.#defect(at, `${rule.indicator} is estimated from a sample, which never proves ==; expected <= or >=`);
    }
    (long.phases ?? []).forEach((id, position) => this.#known(id, phaseIds, [...at, "phases", position], "phase"));
    this.#comparable(rule, indicator, at);
    if (long.horizon !== undefined && indicator.kind !== "metric") {
      this.#defect(
        [...at, "horizon"],
        `${rule.indicator} is no metric: a trend needs a series, expected an indicator over metrics`,
      );
    }
    if (long.each !== undefined && !isOnStatusAlone(indicator)) {
      this.#defect(
        [...at, "each"],
        `${rule.indicator} cannot be told for each user: expected a share of a load log by status alone`,
      );
    }
    if (long.variant === "baseline" && !this.#document.release.variants.baseline) {
      this.#defect([...at, "variant"], "the plan has no baseline variant");
    }
    return {
      id: long.id ?? defaultId(rule, long),
      indicator: rule.indicator,
      limit: rule.limit,
      comparison: rule.comparison,
      each: long.each,
      horizonMs: long.horizon === undefined ? undefined : durationMs(long.horizon),
      written: long.that,
      phases: long.phases,
      variant: long.variant ?? "canary",
      severity: long.severity ?? "blocking",
      confidence: percentageRatio(
        long.confidence ?? this.#document.decide?.confidence ?? `${DEFAULT_CONFIDENCE * 100}%`,
      ),
      because: long.because,
      place: this.#place(at),
    };
  }

  #trigger(
    entry: NonNullable<PlanDocument["triggers"]>[number],
    at: Path,
    indicators: readonly Indicator[],
  ): Trigger | undefined {
    const long = typeof entry === "string" ? { that: entry } : entry;
    const rule = this.#rule(long.that, typeof entry === "string" ? at : [...at, "that"], indicators);
    if (!rule) return undefined;
    const indicator = indicators.find((candidate) => candidate.id === rule.indicator)!;
    if (rule.comparison)
      this.#defect(
        at,
        `found ${JSON.stringify(long.that)}: a trigger is replayed against a number of its own, expected one`,
      );
    if (indicator.kind === "test-count")
      this.#defect(at, `${rule.indicator} counts tests, which have no course over time to replay`);
    const forMs = rule.forMs ?? 0;
    const overMs = long.over === undefined ? defaultOverMs(forMs) : durationMs(long.over);
    const everyMs = long.every === undefined ? defaultEveryMs(overMs) : durationMs(long.every);
    if (overMs % everyMs !== 0)
      this.#defect(at, `the look-back of ${overMs} ms is not a multiple of the step of ${everyMs} ms`);
    return {
      id: long.id ?? `${rule.indicator}-trigger`,
      indicator: rule.indicator,
      limit: rule.limit,
      written: long.that,
      forMs,
      overMs,
      everyMs,
      reactionMs: long.reaction === undefined ? undefined : durationMs(long.reaction),
      severity: long.severity ?? "blocking",
      because: long.because,
      place: this.#place(at),
    };
  }

  #comparable(rule: Rule, indicator: Indicator, at: Path): void {
    const { comparison, limit } = rule;
    if (!comparison) return;
    if (limit.op === "==")
      this.#defect(at, `a comparison with ${comparison.against} allows a margin, expected <= or >=`);
    if (indicator.kind === "test-count" || indicator.kind === "request-count") {
      this.#defect(
        at,
        `${rule.indicator} counts, and counts of unequal traffic do not compare; expected a share, a quantile or a metric`,
      );
    }
    if (comparison.against === "baseline" && !this.#document.release.variants.baseline) {
      this.#defect(at, "the plan has no baseline variant to compare with");
    }
    if (comparison.against === "previous" && !this.#document.evidence.some((entry) => entry.previous !== undefined)) {
      this.#defect(at, "the plan demands no earlier decision, expected evidence with previous: path/to/decision.json");
    }
  }

  /** Each release 10 % worse than the last is twice as bad after eight: a comparison with the last needs a fixed limit beside it. */
  #withoutRatchet(guardrails: readonly Guardrail[]): void {
    for (const guardrail of guardrails) {
      if (guardrail.comparison?.against !== "previous") continue;
      const isFixed = guardrails.some(
        (other) =>
          other.indicator === guardrail.indicator && other.comparison === undefined && other.severity === "blocking",
      );
      if (isFixed) continue;
      const message = `${guardrail.indicator} is held against the release before only, and could grow worse with every release; add a fixed limit such as ${guardrail.indicator} ${guardrail.limit.op} 1.25 x reference`;
      this.#defects.push({ code: "plan-invalid", message, at: { file: this.#path, ...guardrail.place } });
    }
  }

  #reaction(
    entry: NonNullable<PlanDocument["reactions"]>[number],
    index: number,
    triggers: readonly Trigger[],
  ): Reaction {
    const at: Path = ["reactions", index];
    // A trigger that was refused already must not be called unknown as well.
    if (triggers.length === (this.#document.triggers ?? []).length) {
      this.#known(
        entry.trigger,
        triggers.map(({ id }) => id),
        [...at, "trigger"],
        "trigger",
      );
    }
    return { atMs: Date.parse(entry.at), what: entry.what, trigger: entry.trigger, place: this.#place(at) };
  }

  /** An alert that begins like a rule on an indicator of the plan is one; everything else is prose, and stays as it is. */
  #alert(entry: AlertDocument, index: number, indicators: readonly Indicator[]): Alert {
    const at: Path = ["appendix", "alerts", index];
    const { that, then } = typeof entry === "string" ? { that: entry, then: undefined } : entry;
    const name = /^([A-Za-z][\w-]*)\s*(?:<=|>=|==|=|<|>)/.exec(that.trim())?.[1];
    const declared = Object.keys(this.#document.indicators);
    if (name === undefined || (!declared.includes(name) && nearest(name, declared) === undefined))
      return { that, then, trigger: undefined };
    const trigger = this.#trigger({ that, id: `alert ${index + 1}` }, at, indicators);
    return { that, then, trigger };
  }

  #rule(text: string, at: Path, indicators: readonly Indicator[]) {
    const declared = Object.keys(this.#document.indicators);
    // An indicator that was refused already must not be called unknown as well.
    const unitOf = (id: string): Unit | undefined => indicators.find((indicator) => indicator.id === id)?.unit;
    const name = /^[A-Za-z][\w-]*/.exec(text.trim())?.[0];
    if (name !== undefined && declared.includes(name) && unitOf(name) === undefined) return undefined;
    return this.#take(parseRule(text, unitOf, declared, this.#references(indicators)), at);
  }

  #references(indicators: readonly Indicator[]): Readonly<Record<string, Parsed<number>>> {
    return Object.fromEntries(
      Object.entries(this.#document.references ?? {}).flatMap(([id, written]) => {
        const indicator = indicators.find((candidate) => candidate.id === id);
        return indicator ? [[id, parseQuantity(String(written), indicator.unit)] as const] : [];
      }),
    );
  }

  #condition(text: string, at: Path): Condition | undefined {
    return this.#take(parseCondition(text), at);
  }

  #take<T>(parsed: Parsed<T>, at: Path): T | undefined {
    if ("ok" in parsed) return parsed.ok;
    this.#defect(at, parsed.problem);
    return undefined;
  }

  #only(entry: IndicatorDocument, allowed: readonly string[], at: Path): void {
    for (const key of Object.keys(entry)) {
      if (!allowed.includes(key))
        this.#defect([...at, key], `${key} has no meaning here, expected only ${allowed.join(", ")}`);
    }
  }

  #known(name: string, known: readonly string[], at: Path, what: string): void {
    if (known.includes(name)) return;
    this.#defect(
      at,
      `unknown ${what} ${JSON.stringify(name)}${didYouMean(name, known)}; the plan has ${known.join(", ") || "none"}`,
    );
  }

  #noneTwice(ids: readonly string[], at: Path, what: string): void {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id))
        this.#defect(
          at,
          `the ${what} ${JSON.stringify(id)} stands twice, expected once; give one of them an id of its own`,
        );
      seen.add(id);
    }
  }

  #place(path: Path): PlanPlace {
    return this.#located.placeOf(path);
  }

  #defect(path: Path, message: string): void {
    this.#defects.push({ code: "plan-invalid", message, at: { file: this.#path, ...this.#place(path) } });
  }

  #throwDefects(): void {
    const [first, ...rest] = this.#defects;
    if (first) throw new DocketError([first, ...rest]);
  }
}

/** An indicator may be judged absolutely, against another number and by its trend: each has a name of its own. */
function defaultId(
  rule: Rule,
  long: { readonly horizon?: string | undefined; readonly each?: string | undefined },
): string {
  if (rule.comparison) return `${rule.indicator}-vs-${rule.comparison.against}`;
  if (long.each !== undefined) return `${rule.indicator}-each-${long.each}`;
  return long.horizon !== undefined ? `${rule.indicator}-trend` : rule.indicator;
}

/** The statuses of each user are counted, and nothing else about users. */
function isOnStatusAlone(indicator: Indicator): boolean {
  if (indicator.kind !== "share" || indicator.only) return false;
  const onStatus = (condition: Condition): boolean =>
    condition.kind === "and" || condition.kind === "or" ? condition.of.every(onStatus) : condition.kind === "status";
  const bad = "not" in indicator.bad ? indicator.bad.not : indicator.bad;
  return [bad, ...indicator.except.map(({ when }) => when)].every(onStatus);
}

function looksOf(written: "anytime" | number | undefined): Plan["looks"] {
  if (written === "anytime") return { kind: "anytime" };
  return written === undefined || written === 1 ? { kind: "once" } : { kind: "planned", count: written };
}

interface IndicatorHead {
  readonly id: string;
  readonly title: string | undefined;
  readonly topic: string | undefined;
  readonly evidence: string;
  readonly place: PlanPlace;
}

function toVariant(role: Variant["role"], written: PlanDocument["release"]["variants"]["canary"]): Variant {
  if (typeof written === "string") return { role, name: written, servers: [] };
  return { role, name: written.name, servers: written.servers ?? [] };
}

function signOff(document: PlanDocument): Plan["signOff"] {
  const written = document["sign-off"];
  return {
    roles: Object.entries(written?.roles ?? {}).map(([id, role]) => ({
      id,
      title: role.title ?? id.replaceAll("-", " "),
      people: role.people,
      threshold: role.threshold ?? 1,
    })),
    consulted: written?.consulted,
    informed: written?.informed,
    approverIsNot: written?.separation?.["approver is not"] ?? [],
    maxAge: written?.["max-age"],
  };
}

function toReference(
  written: string | { readonly name: string; readonly about?: string | undefined; readonly url?: string | undefined },
): NamedReference {
  return typeof written === "string"
    ? { name: written, about: undefined, url: undefined }
    : { name: written.name, about: written.about, url: written.url };
}

/** A third of the duration, in whole seconds, at most a minute: long enough to hold requests, short enough to see the edge. */
function defaultOverMs(forMs: number): number {
  return Math.min(60_000, Math.max(1_000, Math.round(forMs / 3_000) * 1_000));
}

/** A tenth of the look-back, at most a day, in whole seconds that divide it; the look-back itself where none do. */
function defaultEveryMs(overMs: number): number {
  const tenthMs = Math.floor(overMs / 10_000) * 1_000;
  for (let everyMs = Math.max(1_000, Math.min(tenthMs, DAY_MS)); everyMs > 0; everyMs -= 1_000)
    if (overMs % everyMs === 0) return everyMs;
  return overMs;
}
