import type { Defect } from "../errors.ts";
import type { Artifact } from "./artifact.ts";
import type { Exhibit } from "./plan.ts";
import type { Reading } from "./reading.ts";

/** One exhibit of the contract as it came in: read, missing, or refused with every defect that was found. */
export type Received =
  | {
      readonly status: "read";
      readonly exhibit: Exhibit;
      readonly artifact: Artifact;
      readonly reading: Reading;
      /** The text of a small document, for checks that hold one file against another; absent for load logs. */
      readonly text: string | undefined;
    }
  | { readonly status: "missing"; readonly exhibit: Exhibit }
  | {
      readonly status: "refused";
      readonly exhibit: Exhibit;
      readonly artifact: Artifact | undefined;
      readonly defects: readonly Defect[];
    };

export type ReceivedReading = Extract<Received, { status: "read" }>;
