import { requireInteger } from "./domain.ts";

/** A reproducible source of numbers: the same seed gives the same sequence on every machine. */
export interface RandomSource {
  /** The next number, uniform on [0, 1), with 53 random bits. */
  readonly next: () => number;
  /** The next integer, uniform from 0 to `bound` − 1. */
  readonly below: (bound: number) => number;
}

/**
 * The generator xoshiro128** with its state filled from `seed` by splitmix32.
 *
 * State s₀…s₃ of 32 bits; output rotl(5 s₁, 7) · 9; then t = s₁ ≪ 9, s₂ ^= s₀, s₃ ^= s₁, s₁ ^= s₂, s₀ ^= s₃, s₂ ^= t,
 * s₃ = rotl(s₃, 11); period 2¹²⁸ − 1 (Blackman & Vigna 2021, Scrambled linear pseudorandom number generators, ACM TOMS
 * 47(4)). For resampling, not for secrets. Throws RangeError unless the seed is an integer from 0 to 2³² − 1.
 */
export function randomSource(seed: number): RandomSource {
  requireInteger("seed", seed, 0, 0xffffffff);
  const state = Uint32Array.from(splitmix32(seed, 4));
  const nextBits = (): number => {
    const output = Math.imul(rotateLeft(Math.imul(state[1]!, 5), 7), 9) >>> 0;
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = rotateLeft(state[3]!, 11);
    return output;
  };
  const next = (): number => {
    const high = nextBits() >>> 5;
    const low = nextBits() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
  return { next, below: (bound) => Math.floor(next() * bound) };
}

function rotateLeft(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** The first outputs of the counter-based mixer splitmix with 32-bit words (Steele, Lea & Flood 2014). */
function splitmix32(seed: number, count: number): number[] {
  let counter = seed;
  return Array.from({ length: count }, () => {
    counter = (counter + 0x9e3779b9) | 0;
    let z = counter ^ (counter >>> 16);
    z = Math.imul(z, 0x85ebca6b);
    z ^= z >>> 13;
    z = Math.imul(z, 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  });
}
