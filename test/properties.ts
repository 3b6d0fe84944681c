import * as fc from "fast-check";

// A failed property names its seed and its example at once: to shrink two doubles goes round in circles without an end.
fc.configureGlobal({ endOnFailure: true });
