/**
 * Inputs that are nearly right: a real file with a few of its pieces changed. Which pieces and how is up to a seeded source
 * of random numbers, so that the same seed gives the same inputs.
 */

const LENGTH_MOST = 65_536;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const WORD = /[A-Za-z_][\w./%-]*|"(?:[^"\\\n]|\\.)*"|[<>=!]=?|[{}[\]():,;|&]/g;

/** Numbers that readers get wrong. */
const NUMBERS = [
  ...[
    "0",
    "-0",
    "-1",
    "1",
    "00",
    "0x10",
    "1e400",
    "-1e400",
    "1e-400",
    "5e-324",
    "NaN",
    "Infinity",
    "",
    ".",
    "1.",
    "+1",
  ],
  ...["9007199254740993", "18446744073709551616", "4294967296", "2147483648", "99999999999999999999999999", "0.1e"],
  ...["1_000", "1,000", "１２", "253402300800000", "8640000000000001"],
];

/** Text that readers, terminals and documents get wrong. */
const TEXTS = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "then",
    "null",
    "true",
    "~",
    "-",
    "?",
    ".",
  ],
  ...[
    "\u0000",
    "\uFEFF",
    "\u2028",
    "\u202E",
    "\u200B",
    "\uD800",
    "e\u0301",
    "💣",
    "\r",
    "\r\n",
    "\t",
    "\u0085",
    "\u001B[2J",
  ],
  ...[
    "|",
    "`",
    "<script>",
    "{{x}}",
    "${x}",
    "::error::x",
    "@all",
    "../../x",
    "C:\\x",
    "%00",
    "*a",
    "&a [*a,*a]",
    "!!js/function",
  ],
  ...[
    "'",
    '"',
    "\\",
    "\\u0000",
    "\\ud800",
    "]]>",
    "<!ENTITY a 'b'>",
    "&a;",
    "<![CDATA[",
    "-->",
    "#",
    "# ",
    "---\n",
    "...\n",
  ],
];

const BYTES = [
  0x00, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3a, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x7f, 0x80, 0xc0, 0xed, 0xf5, 0xfe,
  0xff,
];

/** What every change may use: a source of random numbers, the words that stand in the samples, and the other inputs. */
class Changer {
  #random;
  #words;
  #others;

  constructor(random, words, others) {
    this.#random = random;
    this.#words = words;
    this.#others = others;
  }

  #below(limit) {
    return limit <= 1 ? 0 : this.#random.below(limit);
  }

  #pick(list) {
    return list[this.#below(list.length)];
  }

  /** A part of the bytes, short ones more often. */
  #range(bytes, most = bytes.length) {
    const length = Math.min(most, 1 + this.#below(2 ** (1 + this.#below(10))));
    const begin = this.#below(bytes.length);
    return [begin, Math.min(bytes.length, begin + length)];
  }

  #replaced(bytes, begin, end, put) {
    return Buffer.concat([bytes.subarray(0, begin), put, bytes.subarray(end)]);
  }

  /** A match of the pattern near a random place, or undefined. */
  #match(bytes, pattern) {
    const from = this.#below(bytes.length);
    const text = bytes.toString("latin1", from, from + 400);
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return undefined;
    const found = this.#pick(matches);
    return [from + found.index, from + found.index + found[0].length];
  }

  #changes = {
    flip: (bytes) => {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[this.#below(copy.length)] ^= 1 << this.#below(8);
      return copy;
    },
    byte: (bytes) => {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[this.#below(copy.length)] = this.#pick(BYTES);
      return copy;
    },
    insert: (bytes) => {
      const at = this.#below(bytes.length + 1);
      return this.#replaced(bytes, at, at, Buffer.from([this.#pick(BYTES)]));
    },
    remove: (bytes) => {
      const [begin, end] = this.#range(bytes);
      return this.#replaced(bytes, begin, end, Buffer.alloc(0));
    },
    cut: (bytes) => bytes.subarray(0, this.#below(bytes.length + 1)),
    behead: (bytes) => bytes.subarray(this.#below(bytes.length + 1)),
    double: (bytes) => {
      const [begin, end] = this.#range(bytes);
      const at = this.#below(bytes.length + 1);
      return this.#replaced(bytes, at, at, bytes.subarray(begin, end));
    },
    repeat: (bytes) => {
      const [begin, end] = this.#range(bytes, 64);
      const piece = bytes.subarray(begin, end);
      const times = 2 ** (1 + this.#below(12));
      return this.#replaced(bytes, end, end, Buffer.concat(Array.from({ length: times }, () => piece)));
    },
    number: (bytes) => {
      const found = this.#match(bytes, NUMBER);
      return found ? this.#replaced(bytes, ...found, Buffer.from(this.#pick(NUMBERS))) : bytes;
    },
    text: (bytes) => {
      const found = this.#match(bytes, WORD);
      return found ? this.#replaced(bytes, ...found, Buffer.from(this.#pick(TEXTS))) : bytes;
    },
    word: (bytes) => {
      const found = this.#match(bytes, WORD);
      return found ? this.#replaced(bytes, ...found, Buffer.from(this.#pick(this.#words), "latin1")) : bytes;
    },
    put: (bytes) => {
      const at = this.#below(bytes.length + 1);
      return this.#replaced(bytes, at, at, Buffer.from(this.#pick([...TEXTS, ...NUMBERS])));
    },
    splice: (bytes) => {
      const other = this.#pick(this.#others);
      const [from, to] = this.#range(other);
      const [begin, end] = this.#range(bytes);
      return this.#replaced(bytes, begin, this.#below(2) === 0 ? begin : end, other.subarray(from, to));
    },
    lines: (bytes) => {
      const lines = bytes.toString("latin1").split("\n");
      const [a, b] = [this.#below(lines.length), this.#below(lines.length)];
      [lines[a], lines[b]] = [lines[b], lines[a]];
      return Buffer.from(lines.join("\n"), "latin1");
    },
    line: (bytes) => {
      const lines = bytes.toString("latin1").split("\n");
      const at = this.#below(lines.length);
      lines.splice(at, this.#below(2), ...(this.#below(2) === 0 ? [] : [lines[this.#below(lines.length)]]));
      return Buffer.from(lines.join("\n"), "latin1");
    },
    ends: (bytes) =>
      Buffer.from(bytes.toString("latin1").replaceAll("\n", this.#pick(["\r\n", "\r", "\n\n", "\u0085"])), "latin1"),
    nest: (bytes) => {
      const depth = 2 ** (1 + this.#below(14));
      const [open, close] = this.#pick([
        ["[", "]"],
        ['{"a":', "}"],
        ["(", ")"],
        ["<a>", "</a>"],
        ["- ", ""],
        ["not ", ""],
      ]);
      const found = this.#match(bytes, WORD) ?? [0, bytes.length];
      const inside = bytes.subarray(...found);
      return this.#replaced(
        bytes,
        ...found,
        Buffer.concat([Buffer.from(open.repeat(depth)), inside, Buffer.from(close.repeat(depth))]),
      );
    },
  };

  /** The bytes with one to four changes; never longer than 64 KiB, nor than the sample where that is longer. */
  change(sample) {
    const names = Object.keys(this.#changes);
    let bytes = sample;
    for (let left = 1 + this.#below(4); left > 0; left--) {
      const next = this.#changes[this.#pick(names)](bytes);
      if (next.length <= Math.max(LENGTH_MOST, sample.length)) bytes = next;
    }
    return bytes;
  }
}

/** Changes one of the samples into the next input. */
export function nextInput(random, corpus, words) {
  const sample = corpus[random.below(corpus.length)];
  return new Changer(random, words, corpus).change(sample);
}

/** Every word of the samples: an input that has the words of its format comes further than one that has not. */
export function wordsOf(samples) {
  const words = new Set(samples.flatMap((sample) => sample.toString("latin1").match(WORD) ?? []));
  return [...words].sort().slice(0, 5_000);
}
