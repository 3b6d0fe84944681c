import { describe, expect, test } from "vitest";
import { BLOCK_BYTES } from "../../src/seal/secret-survey-code.ts";
import { RARE_WORDS } from "../../src/seal/secret-shapes.ts";
import { survey, surveyByteByByte } from "../../src/seal/secret-survey.ts";
import { randomSource } from "../../src/statistics/random.ts";

/** A text long enough that it is surveyed by compiled code, with that written at a place in it. */
function around(place: number, written: string, filler = " "): Buffer {
  const bytes = Buffer.alloc(3 * BLOCK_BYTES, filler);
  bytes.write(written, place, "latin1");
  return bytes;
}

const lettersOf = (word: number): string => {
  const letters = Buffer.alloc(4);
  letters.writeUInt32LE(word);
  return letters.toString("latin1");
};

describe("the compiled survey finds what looking at each byte finds", () => {
  const borders = Array.from({ length: 45 }, (_, index) => BLOCK_BYTES - 22 + index);

  test("every rare word, in either case, at every place around the border of two blocks", () => {
    expect(RARE_WORDS.length).toBeGreaterThan(100);
    for (const word of RARE_WORDS)
      for (const written of [lettersOf(word), lettersOf(word).toUpperCase()]) {
        const bytes = Buffer.concat([Buffer.alloc(BLOCK_BYTES - 2, " "), Buffer.from(written)]);
        expect(survey(bytes)).toEqual(surveyByteByByte(bytes));
        expect(survey(bytes).words.length, written).toBe(RARE_WORDS.includes(foldedOf(written)) ? 1 : 0);
      }
    for (const place of borders) expect(survey(around(place, "ghp_")).words).toEqual([place]);
  });

  test("a word is none whose last letters are missing", () => {
    const bytes = Buffer.concat([Buffer.alloc(BLOCK_BYTES, " "), Buffer.from("ghp")]);
    expect(survey(bytes)).toEqual({ words: [], runs: [], authorities: [] });
  });

  test.each([19, 20, 21, 64, BLOCK_BYTES, 2 * BLOCK_BYTES])("a run of %i characters", (length) => {
    for (const place of borders) {
      const bytes = around(place, "A+/-_9z".repeat(length).slice(0, length));
      const end = Math.min(bytes.length, place + length);
      expect(survey(bytes).runs).toEqual(end - place >= 20 ? [place, end] : []);
    }
  });

  test("a text that is one run", () => {
    const bytes = Buffer.alloc(3 * BLOCK_BYTES, "q");
    expect(survey(bytes).runs).toEqual([0, bytes.length]);
    expect(survey(bytes.subarray(0, -5)).runs).toEqual([0, bytes.length - 5]);
  });

  test("each address, also where one follows upon another", () => {
    for (const place of borders) expect(survey(around(place, "://")).authorities).toEqual([place]);
    const bytes = around(BLOCK_BYTES - 3, "://://:/://");
    expect(survey(bytes).authorities).toEqual([BLOCK_BYTES - 3, BLOCK_BYTES, BLOCK_BYTES + 5]);
  });

  test("texts of any bytes, of letters, and of beginnings alone", () => {
    const random = randomSource(31);
    const below = (most: number): number => Math.floor(random.next() * most);
    const words = RARE_WORDS.map(lettersOf);
    const pieces = [
      () => String.fromCharCode(below(256)),
      () => String.fromCharCode(97 + below(26)),
      () => words[below(words.length)]!,
      () => words[below(words.length)]!.toUpperCase(),
      () => ["://", ":/", "?", "&", " ", "\n", "-----BEGIN ", "%41"][below(8)]!,
      () => "x".repeat(below(50)),
    ];
    for (let round = 0; round < 40; round += 1) {
      const kinds = pieces.filter(() => random.next() < 0.5);
      const parts: string[] = [" "];
      for (let length = 0; length < BLOCK_BYTES + below(BLOCK_BYTES); length += parts.at(-1)!.length)
        parts.push((kinds[below(kinds.length)] ?? pieces[0]!)());
      const bytes = Buffer.from(parts.join(""), "latin1");
      expect(survey(bytes)).toEqual(surveyByteByByte(bytes));
    }
  });
});

function foldedOf(letters: string): number {
  return (Buffer.from(letters, "latin1").readUInt32LE(0) | 0x20202020) >>> 0;
}
