import { type At, refuse } from "../../errors.ts";
import type { BalancerServer } from "../../model/reading.ts";
import { defineDocument } from "../reader.ts";
import {
  isProxySection,
  isSection,
  readSettings,
  type ServerSettings,
  splitWords,
  WEIGHT_DEFAULT,
  WordsProblem,
} from "./haproxy-words.ts";
import { completeLines, LineDefects, parseCount, quoted } from "./rows.ts";

const SECTION_LINE =
  /^[ \t]*(?:(?:global|defaults)[ \t\r]*(?:$|#| \S)|(?:frontend|backend|listen|peers|resolvers|userlist|cache|mailers) +\S+)/;

/**
 * https://docs.haproxy.org/2.6/configuration.html: sections `backend` and `listen`, and their `server` lines. Weights
 * are from 0 to 256, and 1 where nothing gives one. A configuration shows what was meant to be loaded, and not what is in
 * force: the runtime API can have changed every weight since.
 */
export default defineDocument({
  format: "haproxy-config",
  title: "HAProxy configuration (haproxy.cfg)",
  family: "balancer",
  matches: (head) => {
    const first = head.text.split("\n").find((line) => !/^[ \t\r]*(?:#|$)/.test(line));
    return first !== undefined && SECTION_LINE.test(first);
  },
  read: (text, _options, at) => {
    const defects = new LineDefects(at);
    const configuration = new Configuration(defects);
    completeLines(text, at).forEach((content, index) => {
      try {
        configuration.readLine(splitWords(content), index + 1);
      } catch (error) {
        if (!(error instanceof WordsProblem)) throw error;
        defects.add(index + 1, error.message);
      }
    });
    defects.throwAny();
    return { family: "balancer", format: "haproxy-config", servers: atLeastOne(configuration.servers(), at) };
  },
});

function atLeastOne(servers: readonly BalancerServer[], at: At): readonly BalancerServer[] {
  if (servers.length === 0) {
    throw refuse("evidence-malformed", "found no server line in any backend or listen section, expected at least one", {
      ...at,
      line: 1,
    });
  }
  return servers;
}

/** A section that servers can stand in, or that they inherit from. */
interface Section {
  readonly keyword: string;
  readonly name: string;
  defaultServer: ServerSettings;
  isDisabled: boolean;
  readonly servers: {
    readonly name: string;
    readonly address: string;
    readonly settings: ServerSettings;
    readonly line: number;
  }[];
}

const NOTHING_SET: ServerSettings = { weight: undefined, isDisabled: undefined };

/** More servers from one template than any configuration has, and few enough not to fill the memory. */
const TEMPLATE_MOST = 4_096;

class Configuration {
  readonly #defects: LineDefects;
  readonly #sections: Section[] = [];
  readonly #names = new Set<string>();
  #current: Section | undefined;
  #defaults: Section | undefined;

  constructor(defects: LineDefects) {
    this.#defects = defects;
  }

  readLine(words: readonly string[], line: number): void {
    const [keyword, ...rest] = words;
    if (keyword === undefined) return;
    if (keyword === ".if") {
      this.#defects.add(
        line,
        "found a conditional block, which is not supported yet: give the configuration as it was loaded",
      );
    }
    if (isSection(keyword)) this.#begin(keyword, rest);
    else if (this.#current) this.#readSetting(this.#current, keyword, rest, line);
  }

  servers(): readonly BalancerServer[] {
    return this.#sections.flatMap((section) =>
      section.servers.map(({ name, address, settings, line }) => ({
        backend: section.name,
        server: name,
        address,
        weight: settings.weight ?? WEIGHT_DEFAULT,
        ...(section.isDisabled || settings.isDisabled ? { state: "maint" as const } : {}),
        place: { line },
      })),
    );
  }

  #begin(keyword: string, rest: readonly string[]): void {
    // `backend NAME from DEFAULTS` names its defaults; otherwise the last ones above it hold.
    const from = rest[rest.indexOf("from", 1) + 1];
    const named =
      rest.indexOf("from", 1) > 0
        ? this.#sections.find((one) => one.keyword === "defaults" && one.name === from)
        : undefined;
    const inherited = keyword === "defaults" ? named : (named ?? this.#defaults);
    this.#current = {
      keyword,
      name: rest[0] ?? "",
      defaultServer: inherited?.defaultServer ?? NOTHING_SET,
      isDisabled: inherited?.isDisabled ?? false,
      servers: [],
    };
    if (keyword === "defaults") this.#defaults = this.#current;
    this.#sections.push(this.#current);
  }

  #readSetting(section: Section, keyword: string, rest: readonly string[], line: number): void {
    if (keyword === "default-server") section.defaultServer = merge(section.defaultServer, readSettings(rest));
    if (rest.length === 0 && keyword === "disabled") section.isDisabled = true;
    if (rest.length === 0 && keyword === "enabled") section.isDisabled = false;
    if (!isProxySection(section.keyword)) return;
    if (keyword === "server") {
      if (rest.length < 2)
        throw new WordsProblem("found a server without a name or an address, expected server <name> <address>");
      this.#add(section, rest[0]!, rest[1]!, readSettings(rest.slice(2)), line);
    }
    if (keyword === "server-template") {
      if (rest.length < 3)
        throw new WordsProblem("found a server-template without prefix, number or address, expected all three");
      for (const name of templateNames(rest[0]!, rest[1]!))
        this.#add(section, name, rest[2]!, readSettings(rest.slice(3)), line);
    }
  }

  #add(section: Section, name: string, address: string, own: ServerSettings, line: number): void {
    const key = JSON.stringify([section.name, name]);
    if (this.#names.has(key)) {
      this.#defects.add(line, `the server ${quoted(`${section.name}/${name}`)} stands there twice, expected it once`);
    }
    this.#names.add(key);
    section.servers.push({ name, address, settings: merge(section.defaultServer, own), line });
  }
}

function merge(inherited: ServerSettings, own: ServerSettings): ServerSettings {
  return { weight: own.weight ?? inherited.weight, isDisabled: own.isDisabled ?? inherited.isDisabled };
}

/** `web 3` makes web1 to web3, `web 5-6` makes web5 and web6. */
function templateNames(prefix: string, range: string): readonly string[] {
  const [low, high] = range.includes("-") ? range.split("-") : ["1", range];
  const first = parseCount(low!);
  const last = parseCount(high ?? "");
  if (first === undefined || last === undefined || last < first || last - first >= TEMPLATE_MOST) {
    throw new WordsProblem(
      `found the range ${quoted(range)}, expected a number or a range of at most ${TEMPLATE_MOST} servers`,
    );
  }
  return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);
}
