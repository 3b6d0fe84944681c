import { refuse } from "../../errors.ts";
import type { Place } from "../../model/artifact.ts";
import type { TestCase, TestsReading } from "../../model/reading.ts";
import { defineDocument } from "../reader.ts";
import { parseRfc3339Ms } from "../scan/time.ts";
import { scanXml } from "../scan/xml.ts";

const MILLISECONDS_PER_SECOND = 1_000;

/**
 * JUnit XML has no standard; https://github.com/testmoapp/junitxml lists what tools agree on, and
 * https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd what Surefire adds. `time` is
 * seconds; `timestamp` is mostly a local time without a zone.
 *
 * Outcomes are those of the cases. The totals that suites claim are counted again, and each that differs is listed.
 */
export default defineDocument({
  format: "junit",
  title: "JUnit XML",
  family: "tests",
  matches: (head) => /^<testsuites?[\s/>]/.test(behindProlog(head.text)),
  read: (text, options, at) => {
    const report = new Report(options.zoneMinutes);
    scanXml(text.startsWith("\uFEFF") ? text.slice(1) : text, report, at);
    const reading = report.reading();
    if (report.rootName !== "testsuites" && report.rootName !== "testsuite") {
      throw refuse("evidence-malformed", `found the root <${report.rootName}>, expected <testsuites> or <testsuite>`, {
        ...at,
        line: 1,
      });
    }
    if (reading.cases.length === 0) {
      throw refuse("evidence-malformed", "found no testcase, expected at least one: an empty report proves nothing", {
        ...at,
        line: 1,
      });
    }
    return reading;
  },
});

/** The text behind the XML declaration, comments and blanks. */
function behindProlog(text: string): string {
  let index = text.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    while (index < text.length && text.charCodeAt(index) <= 32) index += 1;
    const end = text.startsWith("<?", index)
      ? text.indexOf("?>", index) + 2
      : text.startsWith("<!--", index)
        ? text.indexOf("-->", index) + 3
        : 0;
    if (end <= index) return text.slice(index, index + 20);
    index = end;
  }
}

/** Cases below an element, by outcome, counted again. */
interface Counts {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

const noCounts = (): Counts => ({ tests: 0, failures: 0, errors: 0, skipped: 0 });

interface OpenSuite {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** Of all cases below. */
  readonly below: Counts;
  /** Of the cases directly below. */
  readonly own: Counts;
  /** As `own`, with each suite directly below as one more case: `node --test` counts so. */
  readonly children: Counts;
}

interface OpenCase {
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  outcome: TestCase["outcome"] | undefined;
  isFlaky: boolean;
  message: string | undefined;
  readonly text: string[];
}

const TEXT_MOST = 2_000;

class Report {
  rootName = "";
  readonly #zoneMinutes: number;
  readonly #cases: TestCase[] = [];
  readonly #contradictions: { readonly message: string; readonly place: Place }[] = [];
  readonly #suites: OpenSuite[] = [];
  #rootTime = "";
  readonly #suiteTimes: number[] = [];
  #case: OpenCase | undefined;
  /** How many elements are open inside the case. */
  #depthInCase = 0;
  /** Elements such as properties and system-out, which hold nothing that is asked for. */
  #depthInOther = 0;
  #isInVerdict = false;

  constructor(zoneMinutes: number) {
    this.#zoneMinutes = zoneMinutes;
  }

  reading(): TestsReading {
    const rootMs = this.#timeMs(this.#rootTime);
    const ranAtMs = Number.isNaN(rootMs)
      ? this.#suiteTimes.reduce((left, right) => Math.min(left, right), Infinity)
      : rootMs;
    return {
      family: "tests",
      format: "junit",
      cases: this.#cases,
      ...(Number.isFinite(ranAtMs) ? { ranAtMs } : {}),
      // A suite is compared where it ends; the report is in the order in which suites begin.
      contradictions: [...this.#contradictions].sort((a, b) => a.place.line! - b.place.line!),
    };
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>, line: number): void => {
    if (this.rootName === "") {
      this.rootName = name;
      this.#rootTime = attributes["timestamp"] ?? "";
    }
    if (this.#case) this.#openInCase(this.#case, name, attributes);
    else if (this.#depthInOther > 0) this.#depthInOther += 1;
    else if (name === "testsuites" || name === "testsuite") this.#openSuite(attributes, line);
    else if (name === "testcase") {
      this.#case = { attributes, line, outcome: undefined, isFlaky: false, message: undefined, text: [] };
      this.#depthInCase = 0;
    } else this.#depthInOther += 1;
  };

  readonly text = (text: string): void => {
    if (this.#isInVerdict && this.#case && this.#case.text.length < TEXT_MOST)
      this.#case.text.push(text.slice(0, TEXT_MOST));
  };

  readonly close = (): void => {
    if (this.#case && this.#depthInCase > 0) {
      this.#depthInCase -= 1;
      if (this.#depthInCase === 0) this.#isInVerdict = false;
    } else if (this.#case) {
      this.#closeCase(this.#case);
      this.#case = undefined;
    } else if (this.#depthInOther > 0) this.#depthInOther -= 1;
    else this.#closeSuite(this.#suites.pop()!);
  };

  #openSuite(attributes: Readonly<Record<string, string>>, line: number): void {
    const ms = this.#timeMs(attributes["timestamp"] ?? "");
    if (!Number.isNaN(ms)) this.#suiteTimes.push(ms);
    const name = attributes["name"] ?? "";
    this.#suites.push({ name, attributes, line, below: noCounts(), own: noCounts(), children: noCounts() });
  }

  #openInCase(open: OpenCase, name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depthInCase += 1;
    if (this.#depthInCase > 1) return;
    // Surefire ran the case again. Whether it failed in the end is said by a failure or error beside these.
    if (name === "flakyFailure" || name === "flakyError") open.isFlaky = true;
    const outcome = OUTCOMES.get(name);
    if (outcome === undefined) return;
    // A case that was skipped and failed nevertheless has failed.
    if (open.outcome === undefined || open.outcome === "skipped") {
      open.outcome = outcome;
      open.message = attributes["message"];
      open.text.length = 0;
      this.#isInVerdict = true;
    }
  }

  #closeCase(open: OpenCase): void {
    const { attributes, line, isFlaky } = open;
    const outcome = open.outcome ?? outcomeOfStatus(attributes["status"] ?? "") ?? "passed";
    const suite = attributes["classname"] || this.#suites.at(-1)?.name || "";
    const durationMs = parseDurationMs(attributes["time"] ?? "");
    const message =
      outcome === "passed" ? undefined : (open.message || firstLine(open.text.join(""))).slice(0, TEXT_MOST);
    this.#cases.push({
      suite,
      name: attributes["name"] ?? "",
      outcome,
      isFlaky: isFlaky && outcome === "passed",
      ...(durationMs === undefined ? {} : { durationMs }),
      ...(message ? { message } : {}),
      place: { line },
    });
    const parent = this.#suites.at(-1);
    if (!parent) return;
    const counts = countsOf(outcome);
    for (const into of [parent.below, parent.own, parent.children]) add(into, counts);
  }

  #closeSuite(suite: OpenSuite): void {
    this.#compare(suite);
    const parent = this.#suites.at(-1);
    if (!parent) return;
    add(parent.below, suite.below);
    add(parent.children, { ...noCounts(), tests: 1, failures: suite.below.failures + suite.below.errors > 0 ? 1 : 0 });
  }

  /** Holds what the suite claims against what it holds, by the way of counting that its `tests` fits. */
  #compare(suite: OpenSuite): void {
    const claimedTests = parseTotal(suite.attributes["tests"]);
    const ways = [suite.below, suite.own, suite.children];
    const counted = ways.find((way) => way.tests === claimedTests) ?? suite.below;
    for (const total of ["tests", "failures", "errors", "skipped"] as const) {
      const written = suite.attributes[total];
      if (written === undefined || written === "") continue;
      const claimed = parseTotal(written);
      if (claimed === counted[total]) continue;
      // Where errors are not told apart, they are among the failures.
      if (
        total === "failures" &&
        suite.attributes["errors"] === undefined &&
        claimed === counted.failures + counted.errors
      )
        continue;
      const message = `${suite.name === "" ? "a suite without a name" : `the suite ${JSON.stringify(suite.name)}`} claims ${total}="${written.slice(0, 40)}", its cases give ${counted[total]}`;
      this.#contradictions.push({ message, place: { line: suite.line, item: suite.name } });
    }
  }

  /** A time without a zone stands in the zone that the plan gives. */
  #timeMs(text: string): number {
    const ms = parseRfc3339Ms(text);
    return Number.isNaN(ms) ? parseRfc3339Ms(`${text}Z`) - this.#zoneMinutes * 60_000 : ms;
  }
}

const OUTCOMES: ReadonlyMap<string, TestCase["outcome"]> = new Map([
  ["failure", "failed"],
  ["error", "error"],
  ["skipped", "skipped"],
]);

/** GoogleTest and CTest say in an attribute that a case did not run, or failed; it must not pass for one that passed. */
function outcomeOfStatus(status: string): TestCase["outcome"] | undefined {
  if (/^(?:notrun|disabled|skipped|pending)$/i.test(status)) return "skipped";
  if (/^(?:fail|failed|failure)$/i.test(status)) return "failed";
  return /^errore?d?$/i.test(status) ? "error" : undefined;
}

function countsOf(outcome: TestCase["outcome"]): Counts {
  return {
    tests: 1,
    failures: outcome === "failed" ? 1 : 0,
    errors: outcome === "error" ? 1 : 0,
    skipped: outcome === "skipped" ? 1 : 0,
  };
}

function add(into: Counts, counts: Counts): void {
  into.tests += counts.tests;
  into.failures += counts.failures;
  into.errors += counts.errors;
  into.skipped += counts.skipped;
}

function parseTotal(written: string | undefined): number {
  return written !== undefined && /^\s*\d{1,15}\s*$/.test(written) ? Number(written) : Number.NaN;
}

/**
 * Seconds as `0.25`, `1.2E-4`, or `1,234.5` with a comma for the thousands. Undefined for anything else: in `1,234` the
 * comma may be one or the other.
 */
function parseDurationMs(written: string): number | undefined {
  const plain = /^\d{1,3}(?:,\d{3})+\.\d+$/.test(written) ? written.replaceAll(",", "") : written;
  if (!/^\d{1,15}(?:\.\d{0,20})?(?:[eE][+-]?\d{1,2})?$/.test(plain)) return undefined;
  // Rounded to the nanosecond: 0.069 s is 69 ms, and not 69.00000000000001.
  return Math.round(Number(plain) * MILLISECONDS_PER_SECOND * 1e6) / 1e6;
}

function firstLine(text: string): string {
  const trimmed = text.trimStart();
  const end = trimmed.indexOf("\n");
  return (end < 0 ? trimmed : trimmed.slice(0, end)).trimEnd();
}
