import { type At, type Defect, DocketError } from "../../errors.ts";
import { type OpenSloDuration, openSloDuration } from "../../model/openslo-duration.ts";
import type { SloReading } from "../../model/reading.ts";
import type { Budget, BurnRateRule } from "../../model/slo.ts";
import { defineDocument } from "../reader.ts";
import { parseYamlDocuments, type YamlValue } from "../scan/yaml.ts";

type ReadObjective = SloReading["objectives"][number];

const API_VERSION = "openslo/v1";
const PERCENT = 100;
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const DESCRIPTION_MOST = 1_050;
const RULE_HEAD = ["apiVersion", "kind", "metadata", "spec"] as const;

/**
 * OpenSLO v1, https://github.com/OpenSLO/OpenSLO: documents of YAML or JSON, each one object. Durations are a whole number
 * and one of m h d w M Q Y; target is a share, targetPercent a percentage.
 *
 * Read strictly. Where the specification and its SDK differ, the stricter one holds; where a file can be meant in two ways, it
 * is refused, or the part is left out with a note. The queries of an SLI are not run: the plan ties the objective to one of
 * its own indicators.
 */
export default defineDocument({
  format: "openslo",
  title: "OpenSLO v1 objects",
  family: "slo",
  // No blank that may end a line is repeated: empty lines would be searched once for each of them.
  matches: (head) => /(?:^|[\n{,])[^\S\n]*"?apiVersion"?[^\S\n]*:[^\S\n]*["']?openslo\//.test(head.text),
  read: (text, _options, at) => new Objects(at).read(parseYamlDocuments(text, at)),
});

/** A duration as OpenSLO writes it: `30m`, `4w`, `1M`; the empty text is no duration. Undefined for anything else. */
export function durationShorthand(text: string): OpenSloDuration | undefined {
  return text === "" ? { value: 0, unit: "", ms: 0 } : openSloDuration(text);
}

/** Allowed and required keys of the `spec` of the kinds that hold no objective. */
const OTHER_SPECS: Readonly<Record<string, readonly string[]>> = {
  DataSource: ["description", "type", "connectionDetails"],
  Service: ["description"],
  AlertNotificationTarget: ["description", "target"],
};

class Objects {
  readonly #at: At;
  readonly #defects: Defect[] = [];
  readonly #notes: string[] = [];
  readonly #byKind = new Map<string, Map<string, YamlValue>>();

  constructor(at: At) {
    this.#at = at;
  }

  read(documents: readonly YamlValue[]): SloReading {
    const slos: YamlValue[] = [];
    for (const document of documents) {
      const kind = this.#head(document);
      if (kind === "SLO") slos.push(document);
    }
    const objectives = slos.flatMap((slo) => this.#slo(slo));
    if (slos.length === 0 && this.#defects.length === 0)
      this.#defect({ line: 1, column: 1 }, "holds no object of kind SLO, expected at least one");
    const [first, ...rest] = this.#defects;
    if (first) throw new DocketError([first, ...rest]);
    return { family: "slo", format: "openslo", objectives, notes: [...new Set(this.#notes)] };
  }

  /** Files the object under its kind and name; the kind, where it is a known one. */
  #head(document: YamlValue): string | undefined {
    if (!this.#map(document, RULE_HEAD, RULE_HEAD)) return undefined;
    const version = document.child("apiVersion");
    if (version.value !== API_VERSION) {
      this.#defect(version, `found apiVersion ${JSON.stringify(version.value)}, expected ${API_VERSION}`);
      return undefined;
    }
    const kind = String(document.child("kind").value);
    const known = ["SLO", "SLI", "AlertPolicy", "AlertCondition", ...Object.keys(OTHER_SPECS)];
    if (!known.includes(kind)) {
      this.#defect(
        document.child("kind"),
        `found kind ${JSON.stringify(document.child("kind").value)}, expected one of ${known.join(", ")}`,
      );
      return undefined;
    }
    const name = this.#name(document);
    const named = this.#byKind.get(kind) ?? new Map<string, YamlValue>();
    this.#byKind.set(kind, named);
    if (name !== undefined && named.has(name))
      this.#defect(document, `the ${kind} ${JSON.stringify(name)} stands twice, expected once`);
    if (name !== undefined) named.set(name, document);
    const spec = document.child("spec");
    const allowed = OTHER_SPECS[kind];
    if (allowed) this.#map(spec, allowed, []);
    if (kind === "SLI") this.#sli(spec);
    if (kind === "AlertCondition") this.#condition(spec);
    return kind;
  }

  #name(object: YamlValue): string | undefined {
    const metadata = object.child("metadata");
    if (!this.#map(metadata, ["name", "displayName", "labels", "annotations"], ["name"])) return undefined;
    this.#text(metadata.child("displayName"));
    const name = metadata.child("name");
    // The names of OpenSLO are those of DNS labels (RFC 1123).
    if (typeof name.value === "string" && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name.value)) return name.value;
    this.#defect(name, `found the name ${JSON.stringify(name.value)}, expected lower-case letters, digits and -`);
    return undefined;
  }

  #slo(document: YamlValue): readonly ReadObjective[] {
    const spec = document.child("spec");
    const keys = [
      "description",
      "service",
      "indicator",
      "indicatorRef",
      "timeWindow",
      "budgetingMethod",
      "objectives",
      "alertPolicies",
    ];
    if (!this.#map(spec, keys, ["service", "budgetingMethod", "objectives"])) return [];
    const description = this.#text(spec.child("description"));
    if (description !== undefined && description.length > DESCRIPTION_MOST) {
      this.#defect(
        spec.child("description"),
        `the description has ${description.length} characters, expected at most ${DESCRIPTION_MOST}`,
      );
    }
    this.#text(spec.child("service"));
    const window = this.#window(spec);
    const metric = this.#indicator(spec);
    const burnRates = this.#policies(spec.child("alertPolicies"));
    const name = document.child("metadata").child("name").value;
    const objectives = this.#list(spec.child("objectives"));
    if (objectives.length === 0 && Array.isArray(spec.child("objectives").value))
      this.#defect(spec.child("objectives"), "holds no objective, expected at least one");
    return objectives.flatMap((objective, index): ReadObjective[] => {
      const read = this.#objective(objective, metric);
      const budget = this.#budget(spec.child("budgetingMethod"), objective);
      if (!read || !window || !budget || typeof name !== "string") return [];
      const title = read.title ?? this.#text(document.child("metadata").child("displayName"));
      return [
        {
          id: objectives.length === 1 ? name : `${name}-${index + 1}`,
          title,
          target: read.target,
          written: read.written,
          windowMs: window.ms,
          windowWritten: window.written,
          budget,
          burnRates,
          place: { line: objective.line },
        },
      ];
    });
  }

  #window(spec: YamlValue): { readonly ms: number; readonly written: string } | undefined {
    const windows = spec.child("timeWindow");
    const [window] = this.#list(windows);
    if (!window || (windows.value as readonly unknown[]).length !== 1) {
      // The specification calls it optional; its SDK, and arithmetic, need exactly one.
      this.#defect(
        windows.value === undefined ? spec : windows,
        "the SLO has no single timeWindow, expected exactly one: without it there is no error budget",
      );
      return undefined;
    }
    if (!this.#map(window, ["duration", "isRolling", "calendar"], ["duration"])) return undefined;
    const rolling = window.child("isRolling");
    if (rolling.value !== undefined && typeof rolling.value !== "boolean")
      this.#defect(rolling, `found ${JSON.stringify(rolling.value)}, expected true or false`);
    const calendar = window.child("calendar");
    const isRolling = rolling.value === true;
    if (isRolling && calendar.value !== undefined)
      this.#defect(calendar, "a rolling window has no calendar, expected one of the two");
    if (!isRolling && calendar.value === undefined)
      this.#defect(window, "the window neither rolls nor has a calendar, expected isRolling: true or calendar:");
    if (!isRolling && calendar.value !== undefined) {
      this.#calendar(calendar);
      this.#note(
        "a calendar window is judged as one that is as long: where in it the release lies is not taken into account",
      );
    }
    const ms = this.#duration(window.child("duration"));
    return ms === undefined ? undefined : { ms, written: String(window.child("duration").value) };
  }

  #calendar(calendar: YamlValue): void {
    if (!this.#map(calendar, ["startTime", "timeZone"], ["startTime", "timeZone"])) return;
    const start = calendar.child("startTime");
    if (typeof start.value !== "string" || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(start.value)) {
      this.#defect(start, `found ${JSON.stringify(start.value)}, expected a time such as 2026-01-21 12:30:00`);
    }
    this.#text(calendar.child("timeZone"));
  }

  /** What the SLI measures, as far as the file says it. */
  #indicator(spec: YamlValue): "ratio" | "threshold" | undefined {
    const inline = spec.child("indicator");
    const reference = spec.child("indicatorRef");
    if ((inline.value === undefined) === (reference.value === undefined)) {
      this.#defect(
        spec,
        `the SLO has ${inline.value === undefined ? "no indicator" : "two indicators"}, expected one of indicator and indicatorRef`,
      );
      return undefined;
    }
    if (inline.value !== undefined) {
      if (!this.#map(inline, RULE_HEAD, ["metadata", "spec"])) return undefined;
      this.#name(inline);
      return this.#sli(inline.child("spec"));
    }
    const name = this.#text(reference);
    const sli = name === undefined ? undefined : this.#byKind.get("SLI")?.get(name);
    if (name !== undefined && !sli) this.#note(`the SLI ${name} is not in this file`);
    return sli && this.#sli(sli.child("spec"));
  }

  #sli(spec: YamlValue): "ratio" | "threshold" | undefined {
    if (!this.#map(spec, ["description", "thresholdMetric", "ratioMetric"], [])) return undefined;
    const threshold = spec.child("thresholdMetric");
    const ratio = spec.child("ratioMetric");
    if ((threshold.value === undefined) === (ratio.value === undefined)) {
      this.#defect(spec, "the SLI has not exactly one of thresholdMetric and ratioMetric, expected one");
      return undefined;
    }
    if (threshold.value !== undefined) {
      this.#metric(threshold);
      return "threshold";
    }
    if (!this.#map(ratio, ["counter", "good", "bad", "total", "raw", "rawType"], [])) return undefined;
    const has = (key: string): boolean => ratio.child(key).value !== undefined;
    if (has("raw")) {
      if (has("good") || has("bad") || has("total"))
        this.#defect(ratio, "a raw ratio stands beside good, bad or total, expected one of the two forms");
      const rawType = ratio.child("rawType");
      if (rawType.value !== "success" && rawType.value !== "failure")
        this.#defect(
          has("rawType") ? rawType : ratio,
          `found rawType ${JSON.stringify(rawType.value) ?? "nowhere"}, expected success or failure`,
        );
    } else if (!has("total") || has("good") === has("bad")) {
      this.#defect(ratio, "the ratio is not made of total and one of good and bad, expected both, or raw and rawType");
    }
    for (const key of ["good", "bad", "total", "raw"]) if (has(key)) this.#metric(ratio.child(key));
    return "ratio";
  }

  #metric(metric: YamlValue): void {
    if (!this.#map(metric, ["metricSource"], ["metricSource"])) return;
    this.#map(metric.child("metricSource"), ["metricSourceRef", "type", "spec"], ["spec"]);
  }

  #objective(
    objective: YamlValue,
    metric: "ratio" | "threshold" | undefined,
  ): { readonly title: string | undefined; readonly target: number; readonly written: string } | undefined {
    const keys = [
      "displayName",
      "op",
      "value",
      "target",
      "targetPercent",
      "timeSliceTarget",
      "timeSliceWindow",
      "indicator",
      "indicatorRef",
      "compositeWeight",
    ];
    if (!this.#map(objective, keys, [])) return undefined;
    const has = (key: string): boolean => objective.child(key).value !== undefined;
    for (const key of ["indicator", "indicatorRef", "compositeWeight"]) {
      if (has(key))
        this.#defect(
          objective.child(key),
          `found ${key} in an objective: a composite SLO has several indicators and is not judged, expected one for the SLO`,
        );
    }
    if (metric === "threshold" && !(has("op") && has("value")))
      this.#defect(objective, "an objective on a thresholdMetric lacks op or value, expected both");
    if (has("op") && !["lt", "lte", "gt", "gte"].includes(String(objective.child("op").value))) {
      this.#defect(
        objective.child("op"),
        `found op ${JSON.stringify(objective.child("op").value)}, expected lt, lte, gt or gte`,
      );
    }
    if (has("value")) this.#number(objective.child("value"));
    if (metric === "threshold")
      this.#note(
        "the threshold of the SLI is not carried over: the indicator of the plan says which requests are good",
      );
    if (metric === "ratio" && has("value"))
      this.#defect(objective.child("value"), "an objective on a ratioMetric has a value, expected none");
    // The SDK refuses it and its own example does it.
    if (metric === "ratio" && has("op") && !has("value"))
      this.#note("an op without a value has no meaning on a ratioMetric and was left out");
    if (has("target") === has("targetPercent")) {
      this.#defect(
        objective,
        `the objective has ${has("target") ? "both target and targetPercent" : "no target"}, expected one of target and targetPercent`,
      );
      return undefined;
    }
    const key = has("target") ? "target" : "targetPercent";
    const number = this.#number(objective.child(key));
    if (number === undefined) return undefined;
    const most = key === "target" ? 1 : PERCENT;
    if (!(number >= 0 && number < most)) {
      this.#defect(objective.child(key), `found ${key} ${number}, expected at least 0 and less than ${most}`);
      return undefined;
    }
    if (number === 0) {
      this.#defect(objective.child(key), "a target of 0 is kept by whatever happens, expected more");
      return undefined;
    }
    const target = key === "target" ? number : number / PERCENT;
    const written = `${Number((key === "target" ? number * PERCENT : number).toPrecision(12))}%`;
    return { title: this.#text(objective.child("displayName")), target, written };
  }

  #budget(method: YamlValue, objective: YamlValue): Budget | undefined {
    if (method.value === "Occurrences") return { kind: "occurrences" };
    if (method.value === "RatioTimeslices") {
      this.#defect(
        method,
        "found RatioTimeslices, a mean of ratios that has no exact bounds, expected Occurrences or Timeslices",
      );
      return undefined;
    }
    if (method.value !== "Timeslices") {
      this.#defect(method, `found budgetingMethod ${JSON.stringify(method.value)}, expected Occurrences or Timeslices`);
      return undefined;
    }
    const target = objective.child("timeSliceTarget");
    const window = objective.child("timeSliceWindow");
    if (target.value === undefined || window.value === undefined) {
      this.#defect(
        objective,
        `Timeslices without ${target.value === undefined ? "timeSliceTarget" : "timeSliceWindow"}, expected both in the objective`,
      );
      return undefined;
    }
    const sliceTarget = this.#number(target);
    const sliceMs = this.#duration(window);
    if (sliceTarget === undefined || sliceMs === undefined) return undefined;
    if (!(sliceTarget > 0 && sliceTarget <= 1)) {
      this.#defect(target, `found timeSliceTarget ${sliceTarget}, expected more than 0 and at most 1`);
      return undefined;
    }
    return { kind: "timeslices", sliceMs, sliceTarget };
  }

  #policies(policies: YamlValue): readonly BurnRateRule[] {
    if (policies.value === null || policies.value === undefined) return [];
    return this.#list(policies).flatMap((entry): readonly BurnRateRule[] => {
      const isName = typeof entry.value === "string";
      const reference = isName ? entry : entry.child("alertPolicyRef");
      if (reference.value === undefined)
        return this.#map(entry, RULE_HEAD, ["metadata", "spec"]) ? this.#policy(entry) : [];
      if (!isName && !this.#map(entry, ["alertPolicyRef"], [])) return [];
      const name = this.#text(reference);
      const policy = name === undefined ? undefined : this.#byKind.get("AlertPolicy")?.get(name);
      if (name !== undefined && !policy)
        this.#note(`the alert policy ${name} is not in this file and was not replayed`);
      return policy ? this.#policy(policy) : [];
    });
  }

  #policy(policy: YamlValue): readonly BurnRateRule[] {
    const spec = policy.child("spec");
    const keys = [
      "description",
      "alertWhenNoData",
      "alertWhenResolved",
      "alertWhenBreaching",
      "conditions",
      "notificationTargets",
    ];
    if (!this.#map(spec, keys, ["conditions"])) return [];
    const conditions = this.#list(spec.child("conditions"));
    if (conditions.length !== 1) {
      this.#defect(
        spec.child("conditions"),
        `found ${conditions.length} conditions, expected one; write windows that must hold together as burn-rates in the plan`,
      );
      return [];
    }
    const [condition] = conditions as [YamlValue];
    const reference = condition.child("conditionRef");
    if (reference.value === undefined) {
      if (!this.#map(condition, RULE_HEAD, ["kind", "metadata", "spec"])) return [];
      return this.#condition(condition.child("spec"));
    }
    if (!this.#map(condition, ["conditionRef"], [])) return [];
    const name = this.#text(reference);
    const found = name === undefined ? undefined : this.#byKind.get("AlertCondition")?.get(name);
    if (name !== undefined && !found)
      this.#note(`the alert condition ${name} is not in this file and was not replayed`);
    return found ? this.#condition(found.child("spec")) : [];
  }

  #condition(spec: YamlValue): readonly BurnRateRule[] {
    if (!this.#map(spec, ["description", "severity", "condition"], ["severity", "condition"])) return [];
    const condition = spec.child("condition");
    const keys = ["kind", "op", "threshold", "lookbackWindow", "alertAfter"];
    if (!this.#map(condition, keys, ["kind", "op", "threshold", "lookbackWindow"])) return [];
    if (condition.child("kind").value !== "burnrate") {
      this.#defect(
        condition.child("kind"),
        `found the condition ${JSON.stringify(condition.child("kind").value)}, expected burnrate`,
      );
      return [];
    }
    const op = condition.child("op");
    if (!["lt", "lte", "gt", "gte"].includes(String(op.value)))
      this.#defect(op, `found op ${JSON.stringify(op.value)}, expected lt, lte, gt or gte`);
    const factor = this.#number(condition.child("threshold"));
    if (factor !== undefined && !(factor > 0))
      this.#defect(condition.child("threshold"), `found the threshold ${factor}, expected more than 0`);
    const longMs = this.#duration(condition.child("lookbackWindow"));
    const after = condition.child("alertAfter");
    const forMs = after.value === undefined ? 0 : this.#duration(after, true);
    const action = this.#text(spec.child("severity"));
    if (op.value === "lt" || op.value === "lte") {
      this.#note(
        `line ${op.line}: an alert on a burn rate with op ${op.value} fires while the budget is kept; it was not replayed. Did the file mean gt or gte?`,
      );
      return [];
    }
    if (factor === undefined || longMs === undefined || forMs === undefined || action === undefined) return [];
    return [{ longMs, shortMs: undefined, factor, isStrict: op.value === "gt", forMs, action }];
  }

  #duration(at: YamlValue, mayBeZero = false): number | undefined {
    const duration = typeof at.value === "string" ? durationShorthand(at.value) : undefined;
    if (duration && (duration.ms > 0 || (mayBeZero && duration.unit !== ""))) {
      if (duration.unit === "M" || duration.unit === "Q" || duration.unit === "Y")
        this.#note(`${String(at.value)} is taken as ${duration.ms / DAY_MS} days`);
      return duration.ms;
    }
    this.#defect(at, `found ${JSON.stringify(at.value)}, expected a duration such as 5m, 1h, 4w or 1M`);
    return undefined;
  }

  #map(at: YamlValue, allowed: readonly string[], required: readonly string[]): boolean {
    if (typeof at.value !== "object" || at.value === null || Array.isArray(at.value)) {
      this.#defect(at, `found ${JSON.stringify(at.value) ?? "nothing"} under ${where(at)}, expected a map`);
      return false;
    }
    for (const key of Object.keys(at.value)) {
      if (!allowed.includes(key))
        this.#defect(
          at.child(key),
          `unknown key ${JSON.stringify(key)} under ${where(at)}, expected one of ${allowed.join(", ")}`,
        );
    }
    const missing = required.filter((key) => at.child(key).value === undefined || at.child(key).value === null);
    for (const key of missing) this.#defect(at, `${where(at)} has no ${JSON.stringify(key)}`);
    return missing.length === 0;
  }

  #list(at: YamlValue): readonly YamlValue[] {
    if (at.value === undefined) return [];
    if (Array.isArray(at.value)) return at.value.map((_, index) => at.child(index));
    this.#defect(at, `found ${JSON.stringify(at.value)} under ${where(at)}, expected a list`);
    return [];
  }

  /** The text, or undefined where there is none; anything else is a defect. */
  #text(at: YamlValue): string | undefined {
    if (at.value === undefined || at.value === null) return undefined;
    if (typeof at.value === "string" && at.value !== "") return at.value;
    this.#defect(at, `found ${JSON.stringify(at.value)} under ${where(at)}, expected text`);
    return undefined;
  }

  #number(at: YamlValue): number | undefined {
    if (typeof at.value === "number" && Number.isFinite(at.value)) return at.value;
    this.#defect(at, `found ${JSON.stringify(at.value)} under ${where(at)}, expected a number`);
    return undefined;
  }

  #note(text: string): void {
    this.#notes.push(text);
  }

  #defect(at: { readonly line: number; readonly column: number }, message: string): void {
    const { line, column } = at;
    // A policy that several SLOs name is looked at once for each of them.
    if (this.#defects.some((other) => other.message === message && other.at?.line === line)) return;
    this.#defects.push({ code: "evidence-malformed", message, at: { ...this.#at, line, column } });
  }
}

function where({ path }: YamlValue): string {
  return path.length === 0 ? "the object" : path.join(".");
}
