import * as fc from "fast-check";

/**
 * Every run tries the same examples, so that a change and not chance makes a test fail. `PROPERTY_SEED=7 npm test` tries
 * others; a failure names the seed that it was found with.
 */
const SEED = 20_261_101;

fc.configureGlobal({
  seed: Number(process.env["PROPERTY_SEED"] ?? SEED),
  // A failed property names its seed and its example at once: to shrink two doubles goes round in circles without an end.
  endOnFailure: true,
  // A property that has become slow says so by itself, instead of by a worker that does not end.
  interruptAfterTimeLimit: 45_000,
  markInterruptAsFailure: true,
});
