import { Assembler, type Label } from "../../wasm/assembler.ts";
import { BACKSLASH, CARRIAGE_RETURN, NEWLINE, QUOTE } from "./bytes.ts";
import { LAYOUT_TEXTS, type LayoutStep, type LayoutText } from "./layout.ts";
import { LINE_BYTES_MOST } from "./lines.ts";

/** Lines of one kind: its steps, and whether they are requests. */
export interface Layout {
  readonly steps: readonly LayoutStep[];
  readonly isRequest: boolean;
}

/** How many layouts one program can hold. */
export const LAYOUTS_MOST = 5;
/** Places in the page in front of the bytes: what a run counted, tables, the last second of each layout, and the records. */
export const COUNTED_AT = 0;
export const LINES_AT = 4;
export const OTHERS_AT = 8;
const ESCAPES_AT = 64;
const POWERS_AT = 320;
const CLOCKS_AT = 512;
const CLOCK_BYTES = 128;
export const RECORDS_AT = 2_048;
/** A record: time, latency, begin and end of its line, status, number of the line, and for each text begin, length and first eight bytes. */
export const RECORD_BYTES = 112;
export const RECORDS_MOST = 512;
export const TEXTS_AT = 32;
export const TEXT_BYTES = 16;

const MANTISSA_DIGITS_MOST = 16;
/** 10^0 to 10^22: the powers of ten that a double holds exactly, so that dividing by one rounds but once, as parsing does. */
const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Escapes that JSON knows, but for \u. */
const ESCAPES = '"\\/bfnrt';
/** Where a layout keeps the two seconds and the digits that it read last: records of two seconds may come by turns. */
const SECOND_BYTES = 32;
const SECOND_MS = 24;
const DIGITS = 64;
const DIGITS_VALUE = 72;
const DIGITS_KEPT = 8;

/** Puts the tables of all programs where they look for them. */
export function writeTables(memory: ArrayBuffer): void {
  const bytes = new Uint8Array(memory);
  for (const escape of Buffer.from(ESCAPES)) bytes[ESCAPES_AT + escape] = 1;
  new Float64Array(memory, POWERS_AT, POWERS_OF_TEN.length).set(POWERS_OF_TEN);
  for (let layout = 0; layout < LAYOUTS_MOST; layout += 1) {
    const at = CLOCKS_AT + layout * CLOCK_BYTES;
    bytes.fill(0, at, at + CLOCK_BYTES);
    // No second was read yet; of the digits nothing but digits may be taken for the last ones.
    for (const second of [at, at + SECOND_BYTES]) new Float64Array(memory, second + SECOND_MS, 1)[0] = Number.NaN;
    bytes.fill(0x39, at + DIGITS, at + DIGITS + DIGITS_KEPT);
    new BigInt64Array(memory, at + DIGITS_VALUE, 1)[0] = 99_999_999n;
  }
}

/** The functions that a program calls, by their places: the milliseconds of a zone, and those of a second, for each layout. */
export const ZONE = "zone";
export function secondOf(layout: number): string {
  return `second${layout}`;
}

/**
 * The program that reads lines which have one of the layouts: `run(begin, last, limit)` reads from `begin` until a line
 * begins at or behind `last`, does not end in front of `limit`, has none of the layouts, or until there is no room for
 * another record. Returns where that line begins. Nothing but numbers goes from a layout into it.
 */
export function compileLayouts(layouts: readonly Layout[]): Uint8Array {
  return new Program(layouts).bytes();
}

class Program {
  readonly #layouts: readonly Layout[];
  readonly #texts: readonly LayoutText[];
  readonly #a: Assembler;
  #fail: Label = { depth: 0 };
  #clockAt = 0;
  #layout = 0;

  constructor(layouts: readonly Layout[]) {
    this.#layouts = layouts;
    this.#texts = textsOf(layouts);
    const texts = this.#texts.flatMap((name) => [`${name}At`, `${name}Length`]);
    this.#a = new Assembler(["p", "last", "limit"], {
      ...Object.fromEntries(
        ["q", "s", "c", "w", "k", "out", "lines", "others", "status", "code", "isSuccess", ...texts].map(
          (name) => [name, "i32"] as const,
        ),
      ),
      m: "i64",
      atMs: "f64",
      latencyNs: "f64",
      f: "f64",
      v: "v128",
    });
  }

  bytes(): Uint8Array {
    const a = this.#a;
    a.i32(RECORDS_AT).set("out");
    a.block((stop) => {
      a.loop((next) => {
        a.get("p", "last").op("i32.ge_u").brIf(stop);
        a.get("out")
          .i32(RECORDS_AT + RECORDS_MOST * RECORD_BYTES)
          .op("i32.ge_u")
          .brIf(stop);
        this.#layouts.forEach((layout, index) => {
          a.block((fail) => {
            this.#fail = fail;
            this.#layout = index;
            this.#clockAt = CLOCKS_AT + index * CLOCK_BYTES;
            this.#line(layout, next, stop);
          });
        });
      });
    });
    a.i32(COUNTED_AT).get("out").i32(RECORDS_AT).op("i32.sub").at("i32.store");
    a.i32(LINES_AT).get("lines").at("i32.store");
    a.i32(OTHERS_AT).get("others").at("i32.store");
    a.get("p");
    return a.module([ZONE, ...this.#layouts.map((_, index) => secondOf(index))]);
  }

  #line({ steps, isRequest }: Layout, next: Label, stop: Label): void {
    const a = this.#a;
    a.get("p").set("q");
    if (isRequest) {
      a.f64(Number.NaN).tee("atMs").set("latencyNs");
      a.i32(0).set("status");
      for (const name of this.#texts) a.i32(0).set(`${name}Length`);
    }
    for (const step of joinedColumns(steps)) this.#step(step);
    // The newline behind the last byte is not the log's: a line that needs it may go on.
    a.get("q", "limit").op("i32.gt_u").brIf(stop);
    a.get("q", "p").op("i32.sub").i32(LINE_BYTES_MOST).op("i32.gt_u").brIf(stop);
    a.get("lines").i32(1).op("i32.add").set("lines");
    if (isRequest) this.#record();
    else a.get("others").i32(1).op("i32.add").set("others");
    a.get("q").set("p").br(next);
  }

  #record(): void {
    const a = this.#a;
    a.get("out", "atMs").at("f64.store", 0);
    a.get("out", "latencyNs").at("f64.store", 8);
    a.get("out", "p").at("i32.store", 16);
    a.get("out", "q").at("i32.store", 20);
    a.get("out", "status").at("i32.store", 24);
    a.get("out", "lines").at("i32.store", 28);
    for (const name of this.#texts) {
      const at = TEXTS_AT + LAYOUT_TEXTS.indexOf(name) * TEXT_BYTES;
      a.get("out", `${name}At`).at("i32.store", at);
      a.get("out", `${name}Length`).at("i32.store", at + 4);
      a.get(`${name}At`).at("i64.load").set("m");
      a.get(`${name}Length`)
        .i32(8)
        .op("i32.lt_u")
        .if(() => {
          a.get("m").i64(1n).get(`${name}Length`).i32(3).op("i32.shl", "i64.extend_i32_u", "i64.shl");
          a.i64(1n).op("i64.sub", "i64.and").set("m");
        });
      a.get("out", "m").at("i64.store", at + 8);
    }
    a.get("out").i32(RECORD_BYTES).op("i32.add").set("out");
  }

  #step(step: LayoutStep): void {
    const a = this.#a;
    switch (step.kind) {
      case "literal":
        this.#differs(step.bytes, this.#fail);
        return this.#pass(step.bytes.length);
      case "unlike":
        a.block((differs) => {
          this.#differs(step.bytes, differs);
          a.br(this.#fail);
        });
        return;
      case "json-string":
        return this.#jsonString(step.into);
      case "text":
        return this.#text(step);
      case "json-number":
        return this.#jsonNumber();
      case "json-word":
        return this.#word(["true", "null", "false"], () => {});
      case "quoted":
        return this.#quoted();
      case "count":
        return this.#count(step.dash);
      case "client":
        return this.#client();
      case "termination":
        return this.#termination();
      case "csv-column":
        return this.#column(step.delimiter, step.refuses);
      case "csv-columns":
        return this.#columns(step.delimiter, step.count);
      case "csv-code":
        return this.#code(step.until, step.refuses);
      case "success":
        return this.#word(["true", "false"], (word) => void a.i32(word === "true" ? 1 : 0).set("isSuccess"));
      case "verdict":
        return this.#verdict();
      case "answered":
        a.get("status").op("i32.eqz").brIf(this.#fail);
        return;
      case "rest":
        return this.#rest(step.last);
      case "rfc3339":
        return this.#rfc3339();
      case "clf":
        this.#second(20);
        this.#byte();
        a.i32(46)
          .op("i32.eq")
          .if(() => {
            this.#decimals(9);
            this.#addMicroseconds();
          });
        return;
      case "epoch":
        this.#decimal(false);
        this.#quotient();
        a.get("f").f64(0).op("f64.gt", "i32.eqz").brIf(this.#fail);
        a.get("f").f64(1e14).op("f64.lt", "i32.eqz").brIf(this.#fail);
        a.get("f")
          .f64(1e11)
          .op("f64.lt")
          .if(() => void a.get("f").f64(1_000).op("f64.mul").set("f"));
        a.get("f").set("atMs");
        return;
      case "epoch-ms":
        return this.#epochMs();
      case "status":
        return this.#status(step);
      default:
        return this.#latency(step);
    }
  }

  /** The byte at `q`, or behind it, on the stack. */
  #byte(behind = 0): void {
    this.#a.get("q").at("i32.load8_u", behind);
  }

  #pass(bytes: number): void {
    this.#a.get("q").i32(bytes).op("i32.add").set("q");
  }

  /** Whether the number on the stack is none of 0 to 9. */
  #isNoDigit(): void {
    this.#a.i32(10).op("i32.ge_u");
  }

  /** Leaves for the label where the bytes at `q` are others. */
  #differs(bytes: Uint8Array, label: Label): void {
    const a = this.#a;
    const data = Buffer.from(bytes);
    let at = 0;
    const long = (offset: number): void => {
      a.get("q")
        .at("v128.load", offset)
        .v128(data.subarray(offset, offset + 16));
      a.op("i8x16.eq", "i8x16.all_true", "i32.eqz").brIf(label);
    };
    for (; at + 16 <= data.length; at += 16) long(at);
    const left = data.length - at;
    if (left === 0) return;
    if (left > 8 && data.length >= 16) return long(data.length - 16);
    if (left >= 8) {
      for (const offset of left === 8 ? [at] : [at, data.length - 8])
        a.get("q").at("i64.load", offset).i64(data.readBigInt64LE(offset)).op("i64.ne").brIf(label);
    } else if (left >= 4) {
      for (const offset of left === 4 ? [at] : [at, data.length - 4])
        a.get("q").at("i32.load", offset).i32(data.readInt32LE(offset)).op("i32.ne").brIf(label);
    } else {
      for (; at < data.length; at += 1) a.get("q").at("i32.load8_u", at).i32(data[at]!).op("i32.ne").brIf(label);
    }
  }

  /** Goes on to the next byte that is one of those, below `least` or above `most`; it comes to `c`. A newline has to be one of them. */
  #find(stops: readonly number[], least = 0, most = 255): void {
    const a = this.#a;
    a.loop((again) => {
      a.get("q").at("v128.load").set("v");
      const tests = [
        ...[...new Set(stops)]
          .filter((byte) => byte >= least && byte <= most)
          .map((byte) => () => void a.get("v").v128(each(byte)).op("i8x16.eq")),
        ...(least > 0 ? [() => void a.get("v").v128(each(least)).op("i8x16.lt_u")] : []),
        ...(most < 255 ? [() => void a.get("v").v128(each(most)).op("i8x16.gt_u")] : []),
      ];
      tests.forEach((test, index) => {
        test();
        if (index > 0) a.op("v128.or");
      });
      a.op("i8x16.bitmask")
        .tee("w")
        .op("i32.eqz")
        .if(() => {
          this.#pass(16);
          a.br(again);
        });
    });
    a.get("q", "w").op("i32.ctz", "i32.add").tee("q").at("i32.load8_u").set("c");
  }

  #is(byte: number): Assembler {
    return this.#a.get("c").i32(byte).op("i32.eq");
  }

  #jsonString(into: LayoutText | undefined): void {
    const a = this.#a;
    a.get("q").set("s");
    if (into) {
      this.#find([QUOTE, BACKSLASH], 32);
      a.get("c").i32(QUOTE).op("i32.ne").brIf(this.#fail);
      this.#keep(into);
    } else {
      a.block((done) => {
        a.loop((again) => {
          this.#find([QUOTE, BACKSLASH], 32);
          this.#is(QUOTE).brIf(done);
          a.get("c").i32(BACKSLASH).op("i32.ne").brIf(this.#fail);
          this.#byte(1);
          a.at("i32.load8_u", ESCAPES_AT).op("i32.eqz").brIf(this.#fail);
          this.#pass(2);
          a.br(again);
        });
      });
    }
    this.#pass(1);
  }

  /** The text from `s` to `q`. */
  #keep(into: LayoutText): void {
    this.#a.get("s").set(`${into}At`).get("q", "s").op("i32.sub").set(`${into}Length`);
  }

  #text(step: Extract<LayoutStep, { readonly kind: "text" }>): void {
    const { until, into, refuses = [], isWord, isNot } = step;
    const a = this.#a;
    const first = until[0]!;
    const refused = [...(first === NEWLINE ? [] : [NEWLINE]), ...refuses];
    a.get("q").set("s");
    this.#until(until, [first, ...refused], isWord ? [32, 126] : [0, 255], refused);
    // The last field of a line takes everything in front of its end, of which a carriage return is a part.
    if (first === NEWLINE) {
      a.get("q", "s")
        .op("i32.gt_u")
        .if(() => {
          a.get("q").i32(1).op("i32.sub").at("i32.load8_u").i32(CARRIAGE_RETURN).op("i32.eq").brIf(this.#fail);
        });
    }
    if (isWord) {
      a.get("q", "s").op("i32.eq").brIf(this.#fail);
      a.get("s").at("i32.load8_u").i32(32).op("i32.eq").brIf(this.#fail);
    }
    if (isNot !== undefined) {
      a.get("q", "s").op("i32.sub").i32(1).op("i32.eq");
      a.get("s").at("i32.load8_u").i32(isNot).op("i32.eq", "i32.and").brIf(this.#fail);
    }
    if (into) this.#keep(into);
    this.#pass(until.length);
  }

  /** Goes on to the place where `until` stands. Fails at a refused byte that stands in front of it. */
  #until(
    until: Uint8Array,
    stops: readonly number[],
    [least, most]: readonly [number, number],
    refused: readonly number[],
  ): void {
    const a = this.#a;
    if (until.length === 1) {
      this.#find(stops, least, most);
      a.get("c").i32(until[0]!).op("i32.ne").brIf(this.#fail);
      return;
    }
    a.block((done) => {
      a.loop((again) => {
        this.#find(stops, least, most);
        a.block((other) => {
          this.#differs(until, other);
          a.br(done);
        });
        // Where the first byte of `until` is a refused one it may not stand anywhere else.
        if (refused.includes(until[0]!)) a.br(this.#fail);
        else a.get("c").i32(until[0]!).op("i32.ne").brIf(this.#fail);
        this.#pass(1);
        a.br(again);
      });
    });
  }

  #quoted(): void {
    const a = this.#a;
    a.block((done) => {
      a.loop((again) => {
        this.#find([QUOTE, BACKSLASH, NEWLINE]);
        this.#is(QUOTE).brIf(done);
        this.#is(NEWLINE).brIf(this.#fail);
        this.#byte(1);
        a.i32(NEWLINE).op("i32.eq").brIf(this.#fail);
        this.#pass(2);
        a.br(again);
      });
    });
    this.#pass(1);
  }

  #column(delimiter: number, refuses: Uint8Array | undefined): void {
    const a = this.#a;
    const bare = (): void => {
      this.#find([delimiter, NEWLINE]);
      this.#is(NEWLINE).brIf(this.#fail);
      this.#pass(1);
    };
    this.#byte();
    a.i32(QUOTE).op("i32.eq");
    if (refuses) {
      a.brIf(this.#fail);
      a.get("q").at("i32.load").i32(Buffer.from(refuses).readInt32LE(0)).op("i32.eq").brIf(this.#fail);
      return bare();
    }
    a.if(() => {
      this.#pass(1);
      a.block((done) => {
        a.loop((again) => {
          this.#find([QUOTE, NEWLINE]);
          this.#is(NEWLINE).brIf(this.#fail);
          this.#byte(1);
          a.i32(QUOTE).op("i32.ne").brIf(done);
          this.#pass(2);
          a.br(again);
        });
      });
      this.#byte(1);
      a.i32(delimiter).op("i32.ne").brIf(this.#fail);
      this.#pass(2);
    }, bare);
  }

  /** Counts the delimiters of sixteen bytes at once; where a quote stands among them, or the line ends, column by column. */
  #columns(delimiter: number, count: number): void {
    const a = this.#a;
    a.get("q").set("s");
    a.i32(count).set("k");
    a.block((done) => {
      a.block((slowly) => {
        a.loop((again) => {
          a.get("q").at("v128.load").tee("v").v128(each(QUOTE)).op("i8x16.eq");
          a.get("v").v128(each(NEWLINE)).op("i8x16.eq", "v128.or", "i8x16.bitmask").set("c");
          a.get("v").v128(each(delimiter)).op("i8x16.eq", "i8x16.bitmask").tee("w");
          a.op("i32.popcnt")
            .get("k")
            .op("i32.lt_u")
            .if(() => {
              a.get("c").brIf(slowly);
              a.get("k", "w").op("i32.popcnt", "i32.sub").set("k");
              this.#pass(16);
              a.br(again);
            });
          // All but the last of the delimiters that are still to come are taken away.
          a.loop((more) => {
            a.get("k")
              .i32(1)
              .op("i32.gt_u")
              .if(() => {
                a.get("w", "w").i32(1).op("i32.sub", "i32.and").set("w");
                a.get("k").i32(1).op("i32.sub").set("k");
                a.br(more);
              });
          });
          // A quote behind the last delimiter is none of these columns.
          a.get("c").i32(1).get("w").op("i32.ctz", "i32.shl").i32(1).op("i32.sub", "i32.and").brIf(slowly);
          a.get("q", "w").op("i32.ctz", "i32.add").i32(1).op("i32.add").set("q");
          a.br(done);
        });
      });
      a.get("s").set("q");
      a.i32(count).set("k");
      a.loop((again) => {
        this.#column(delimiter, undefined);
        a.get("k").i32(1).op("i32.sub").tee("k").brIf(again);
      });
    });
  }

  #code(until: Uint8Array, refuses: readonly number[]): void {
    const a = this.#a;
    a.get("q").set("s");
    this.#until(until, [until[0]!, NEWLINE, ...refuses], [0, 255], [NEWLINE, ...refuses]);
    a.i32(-1).set("code");
    a.block((none) => {
      a.get("q", "s").op("i32.sub").i32(3).op("i32.ne").brIf(none);
      a.get("s").at("i32.load8_u").i32(49).op("i32.sub").i32(9).op("i32.ge_u").brIf(none);
      for (const behind of [1, 2]) {
        a.get("s").at("i32.load8_u", behind).i32(48).op("i32.sub");
        this.#isNoDigit();
        a.brIf(none);
      }
      a.get("s").at("i32.load8_u").i32(100).op("i32.mul");
      a.get("s").at("i32.load8_u", 1).i32(10).op("i32.mul", "i32.add");
      a.get("s")
        .at("i32.load8_u", 2)
        .op("i32.add")
        .i32(48 * 111)
        .op("i32.sub")
        .set("code");
    });
    this.#pass(until.length);
  }

  /** One of the words, each of four or five letters. */
  #word(words: readonly string[], then: (word: string) => void): void {
    const a = this.#a;
    a.block((done) => {
      for (const word of words) {
        a.block((other) => {
          this.#differs(Buffer.from(word), other);
          this.#pass(word.length);
          then(word);
          a.br(done);
        });
      }
      a.br(this.#fail);
    });
  }

  #verdict(): void {
    const a = this.#a;
    a.get("isSuccess").if(
      () => {
        a.i32(200).set("status");
        a.get("code")
          .i32(100)
          .op("i32.sub")
          .i32(300)
          .op("i32.lt_u")
          .if(() => void a.get("code").set("status"));
      },
      () => {
        a.i32(0).set("status");
        a.get("code")
          .i32(400)
          .op("i32.ge_s")
          .if(() => void a.get("code").set("status"));
        a.get("code")
          .i32(0)
          .op("i32.lt_s")
          .if(() => void a.f64(Number.NaN).set("latencyNs"));
      },
    );
  }

  #rest(last: number): void {
    const a = this.#a;
    this.#find([NEWLINE]);
    a.get("q")
      .i32(1)
      .op("i32.sub")
      .at("i32.load8_u")
      .tee("c")
      .i32(CARRIAGE_RETURN)
      .op("i32.eq")
      .if(() => {
        a.get("q").i32(2).op("i32.sub").at("i32.load8_u").set("c");
      });
    a.get("c").i32(last).op("i32.ne").brIf(this.#fail);
    this.#pass(1);
  }

  /** Digits that nobody wants. */
  #digits(leadingZeros: boolean): void {
    const a = this.#a;
    a.get("q").set("s");
    a.loop((again) => {
      this.#byte();
      a.i32(48)
        .op("i32.sub")
        .i32(10)
        .op("i32.lt_u")
        .if(() => {
          this.#pass(1);
          a.br(again);
        });
    });
    a.get("q", "s").op("i32.eq").brIf(this.#fail);
    if (!leadingZeros) this.#noLeadingZero();
  }

  #noLeadingZero(): void {
    const a = this.#a;
    a.get("s").at("i32.load8_u").i32(48).op("i32.eq");
    a.get("q", "s").op("i32.sub").i32(1).op("i32.gt_u", "i32.and").brIf(this.#fail);
  }

  #jsonNumber(): void {
    const a = this.#a;
    this.#byte();
    a.i32(45)
      .op("i32.eq")
      .if(() => this.#pass(1));
    this.#digits(false);
    this.#byte();
    a.i32(46)
      .op("i32.eq")
      .if(() => {
        this.#pass(1);
        this.#digits(true);
      });
  }

  #count(dash: "alone" | "in-front" | undefined): void {
    if (dash === undefined) return this.#digits(true);
    this.#byte();
    this.#a.i32(45).op("i32.eq");
    if (dash === "alone")
      this.#a.if(
        () => this.#pass(1),
        () => this.#digits(true),
      );
    else {
      this.#a.if(() => this.#pass(1));
      this.#digits(true);
    }
  }

  #client(): void {
    const a = this.#a;
    a.get("q").tee("s").at("i32.load8_u").i32(91).op("i32.eq").brIf(this.#fail);
    this.#find([32], 32, 126);
    a.get("c").i32(32).op("i32.ne").brIf(this.#fail);
    // Back over the port, to the colon in front of it.
    a.get("q").set("k");
    a.loop((again) => {
      a.get("k").i32(1).op("i32.sub").tee("k").at("i32.load8_u").i32(48).op("i32.sub").i32(10).op("i32.lt_u");
      a.brIf(again);
    });
    a.get("q", "k").op("i32.sub").i32(1).op("i32.eq").brIf(this.#fail);
    a.get("k", "s").op("i32.le_u").brIf(this.#fail);
    a.get("k").at("i32.load8_u").i32(58).op("i32.ne").brIf(this.#fail);
    this.#pass(1);
  }

  #termination(): void {
    const a = this.#a;
    for (let letter = 0; letter < 4; letter += 1) {
      this.#byte(letter);
      a.i32(33).op("i32.sub").i32(94).op("i32.ge_u").brIf(this.#fail);
    }
    this.#byte();
    a.i32(32).op("i32.or").i32(115).op("i32.eq");
    this.#byte(1);
    a.i32(68)
      .op("i32.eq", "i32.and")
      .if(() => void a.i32(0).set("status"));
    this.#pass(4);
  }

  /** Adds digits to `m`. */
  #moreDigits(): void {
    const a = this.#a;
    a.loop((again) => {
      this.#byte();
      a.i32(48)
        .op("i32.sub")
        .tee("c")
        .i32(10)
        .op("i32.lt_u")
        .if(() => {
          a.get("m").i64(10n).op("i64.mul").get("c").op("i64.extend_i32_u", "i64.add").set("m");
          this.#pass(1);
          a.br(again);
        });
    });
  }

  /** A number that is not negative: its digits to `m`, how many of them are decimals to `k`. */
  #decimal(leadingZeros: boolean): void {
    const a = this.#a;
    a.get("q").set("s");
    a.i64(0n).set("m");
    this.#moreDigits();
    a.get("q", "s").op("i32.eq").brIf(this.#fail);
    if (!leadingZeros) this.#noLeadingZero();
    a.i32(0).set("k");
    this.#byte();
    a.i32(46)
      .op("i32.eq")
      .if(() => {
        this.#pass(1);
        a.get("q").set("k");
        this.#moreDigits();
        a.get("q", "k").op("i32.sub").tee("k").op("i32.eqz").brIf(this.#fail);
      });
    a.get("q", "s").op("i32.sub").i32(MANTISSA_DIGITS_MOST).op("i32.gt_u").brIf(this.#fail);
    a.get("m").i64(BigInt(Number.MAX_SAFE_INTEGER)).op("i64.gt_s").brIf(this.#fail);
  }

  /** What `m` and `k` say, to `f`. */
  #quotient(): void {
    const a = this.#a;
    a.get("m").op("f64.convert_i64_s").set("f");
    a.get("k").if(() => {
      a.get("f");
      this.#power(() => void a.get("k"));
      a.op("f64.div").set("f");
    });
  }

  #power(exponent: () => void): void {
    exponent();
    this.#a.i32(3).op("i32.shl").at("f64.load", POWERS_AT);
  }

  #latency(step: Extract<LayoutStep, { readonly kind: "latency" }>): void {
    const { unitNs, leadingZeros, needsPoint, isWhole, minus } = step;
    const a = this.#a;
    if (minus) {
      this.#byte();
      a.i32(45)
        .op("i32.eq")
        .if(
          () => {
            this.#pass(1);
            a.get("q").set("s");
            // Less nothing is nothing, and not negative.
            this.#byte();
            a.i32(48).op("i32.eq").brIf(this.#fail);
            this.#digits(true);
          },
          () => this.#latency({ ...step, minus: false }),
        );
      return;
    }
    if (isWhole) {
      a.get("q").set("s");
      a.i64(0n).set("m");
      this.#moreDigits();
      a.get("q", "s").op("i32.sub").tee("k").op("i32.eqz").brIf(this.#fail);
      a.get("k").i32(15).op("i32.gt_u").brIf(this.#fail);
      a.get("m").op("f64.convert_i64_s").f64(unitNs).op("f64.mul").set("latencyNs");
      return;
    }
    this.#decimal(leadingZeros);
    if (needsPoint) a.get("k").op("i32.eqz").brIf(this.#fail);
    const exponent = POWERS_OF_TEN.indexOf(unitNs);
    if (exponent < 0) return this.#rounded(unitNs);
    // Below 2^50 the rounding of the long way cannot move the result off the whole number that the short way gives.
    a.f64(2 ** 51).set("latencyNs");
    a.get("k")
      .i32(exponent)
      .op("i32.le_u")
      .if(() => {
        a.get("m").op("f64.convert_i64_s");
        this.#power(() => void a.i32(exponent).get("k").op("i32.sub"));
        a.op("f64.mul").set("latencyNs");
      });
    a.get("latencyNs")
      .f64(2 ** 50)
      .op("f64.ge")
      .if(() => this.#rounded(unitNs));
  }

  /** As Math.round does it: a half goes up. */
  #rounded(unitNs: number): void {
    const a = this.#a;
    this.#quotient();
    a.get("f").f64(unitNs).op("f64.mul").tee("f").op("f64.floor").tee("latencyNs");
    a.get("f", "latencyNs").op("f64.sub").f64(0.5).op("f64.ge", "f64.convert_i32_s", "f64.add").set("latencyNs");
  }

  #status({ leadingZeros, dash, isThree }: Extract<LayoutStep, { readonly kind: "status" }>): void {
    const a = this.#a;
    const digit = (): void => {
      this.#byte();
      a.i32(48).op("i32.sub").tee("c");
    };
    const add = (): void => {
      a.get("status").i32(10).op("i32.mul").get("c").op("i32.add").set("status");
      this.#pass(1);
    };
    const digits = (): void => {
      a.get("q").set("s");
      digit();
      this.#isNoDigit();
      a.brIf(this.#fail);
      add();
      a.block((done) => {
        for (let more = 0; more < 2; more += 1) {
          digit();
          this.#isNoDigit();
          a.brIf(done);
          add();
        }
        digit();
        a.i32(10).op("i32.lt_u").brIf(this.#fail);
      });
      if (isThree) a.get("q", "s").op("i32.sub").i32(3).op("i32.ne").brIf(this.#fail);
      if (!leadingZeros) this.#noLeadingZero();
    };
    if (!dash) return digits();
    this.#byte();
    a.i32(45)
      .op("i32.eq")
      .if(() => this.#pass(1), digits);
  }

  /** The second at `q`, which is one of the two last ones, or one that the host has to look at. */
  #second(length: number): void {
    const a = this.#a;
    const last = this.#clockAt;
    const lastButOne = last + SECOND_BYTES;
    a.block((known) => {
      this.#isSecond(length, last);
      a.brIf(known);
      this.#isSecond(length, lastButOne);
      // The two change places, or the older one is forgotten.
      a.if(
        () => void a.i32(lastButOne).at("f64.load", SECOND_MS).set("f"),
        () =>
          void a
            .get("q")
            .call(1 + this.#layout)
            .set("f"),
      );
      a.get("f", "f").op("f64.ne").brIf(this.#fail);
      for (const offset of [0, 8, 16, 24]) a.i32(lastButOne).i32(last).at("i64.load", offset).at("i64.store", offset);
      for (const offset of [0, 8]) a.i32(last).get("q").at("i64.load", offset).at("i64.store", offset);
      a.i32(last)
        .get("q")
        .at("i32.load", length - 4)
        .at("i32.store", 16);
      a.i32(last).get("f").at("f64.store", SECOND_MS);
    });
    a.i32(last).at("f64.load", SECOND_MS).tee("atMs").get("atMs").op("f64.ne").brIf(this.#fail);
    this.#pass(length);
  }

  #isSecond(length: number, at: number): void {
    const a = this.#a;
    a.get("q").at("v128.load").i32(at).at("v128.load").op("i8x16.eq", "i8x16.all_true");
    a.get("q")
      .at("i32.load", length - 4)
      .i32(at)
      .at("i32.load", 16)
      .op("i32.eq", "i32.and");
  }

  /** Microseconds of the decimals behind the point at `q`, to `w`. */
  #decimals(most: number): void {
    const a = this.#a;
    this.#pass(1);
    a.get("q").set("s");
    a.i32(0).set("w");
    a.loop((again) => {
      this.#byte();
      a.i32(48)
        .op("i32.sub")
        .tee("c")
        .i32(10)
        .op("i32.lt_u")
        .if(() => {
          a.get("q", "s")
            .op("i32.sub")
            .i32(6)
            .op("i32.lt_u")
            .if(() => {
              a.get("w").i32(10).op("i32.mul").get("c").op("i32.add").set("w");
            });
          this.#pass(1);
          a.br(again);
        });
    });
    a.get("q", "s").op("i32.sub").tee("k").op("i32.eqz").brIf(this.#fail);
    a.get("k").i32(most).op("i32.gt_u").brIf(this.#fail);
    a.get("k")
      .i32(6)
      .op("i32.gt_u")
      .if(() => {
        a.get("w").get("s").at("i32.load8_u", 6).i32(53).op("i32.ge_u", "i32.add").set("w");
      });
    a.loop((again) => {
      a.get("k")
        .i32(6)
        .op("i32.lt_u")
        .if(() => {
          a.get("w").i32(10).op("i32.mul").set("w");
          a.get("k").i32(1).op("i32.add").set("k");
          a.br(again);
        });
    });
  }

  #addMicroseconds(): void {
    this.#a.get("atMs", "w").op("f64.convert_i32_s").f64(1_000).op("f64.div", "f64.add").set("atMs");
  }

  #rfc3339(): void {
    const a = this.#a;
    this.#second(19);
    a.i32(0).set("w");
    this.#byte();
    a.i32(46)
      .op("i32.eq")
      .if(() => this.#decimals(12));
    this.#byte();
    a.i32(90)
      .op("i32.eq")
      .if(
        () => this.#pass(1),
        () => {
          a.get("q").call(0).tee("f").get("f").op("f64.ne").brIf(this.#fail);
          a.get("atMs", "f").op("f64.sub").set("atMs");
          this.#pass(6);
        },
      );
    this.#addMicroseconds();
  }

  #epochMs(): void {
    const a = this.#a;
    const at = this.#clockAt;
    a.get("q").set("s");
    this.#byte();
    a.i32(48).op("i32.eq").brIf(this.#fail);
    a.get("q")
      .at("i64.load")
      .i32(at)
      .at("i64.load", DIGITS)
      .op("i64.eq")
      .if(
        () => {
          a.i32(at).at("i64.load", DIGITS_VALUE).set("m");
          this.#pass(DIGITS_KEPT);
        },
        () => {
          a.i64(0n).set("m");
          a.i32(0).set("k");
          a.loop((again) => {
            this.#byte();
            a.i32(48).op("i32.sub").tee("c");
            this.#isNoDigit();
            a.brIf(this.#fail);
            a.get("m").i64(10n).op("i64.mul").get("c").op("i64.extend_i32_u", "i64.add").set("m");
            this.#pass(1);
            a.get("k").i32(1).op("i32.add").tee("k").i32(DIGITS_KEPT).op("i32.lt_u").brIf(again);
          });
          a.i32(at).get("s").at("i64.load").at("i64.store", DIGITS);
          a.i32(at).get("m").at("i64.store", DIGITS_VALUE);
        },
      );
    this.#moreDigits();
    a.get("q", "s").op("i32.sub").tee("k").i32(11).op("i32.lt_u").brIf(this.#fail);
    a.get("k").i32(14).op("i32.gt_u").brIf(this.#fail);
    a.get("m").op("f64.convert_i64_s").set("atMs");
  }
}

/** The texts that one of the layouts keeps: a record has room for all, and the others are never written. */
export function textsOf(layouts: readonly Layout[]): readonly LayoutText[] {
  const steps = layouts.flatMap((layout) => layout.steps);
  return LAYOUT_TEXTS.filter((name) => steps.some((step) => "into" in step && step.into === name));
}

/** Neighbouring columns that nobody wants become one step. */
function joinedColumns(steps: readonly LayoutStep[]): readonly LayoutStep[] {
  const joined: LayoutStep[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (step.kind !== "csv-column" || step.refuses) joined.push(step);
    else if (last?.kind === "csv-columns") joined.splice(-1, 1, { ...last, count: last.count + 1 });
    else joined.push({ kind: "csv-columns", delimiter: step.delimiter, count: 1 });
  }
  return joined;
}

function each(byte: number): Uint8Array {
  return new Uint8Array(16).fill(byte);
}
