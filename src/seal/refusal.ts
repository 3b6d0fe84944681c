import { type At, type Defect, DocketError, type ErrorCode, refuse } from "../errors.ts";

/** The one code under which this stage refuses bytes that are not in the form that their specification demands. */
export const MALFORMED: ErrorCode = "evidence-malformed";

/** The one code for what may be genuine and cannot be judged here: a key, a format, an algorithm. */
export const UNSUPPORTED: ErrorCode = "evidence-unrecognised";

/** The refusal of what docket does not support, which says nothing about whether it is genuine. */
export function unsupported(message: string, at: At, cause?: unknown): DocketError {
  return refuse(UNSUPPORTED, message, at, cause);
}

/** The refusal of bytes that are not what they should be. */
export function malformed(message: string, at: At, cause?: unknown): DocketError {
  return refuse(MALFORMED, message, at, cause);
}

/** The refusal of a question that has no safe answer, such as a threshold of nought. */
export function misused(message: string): DocketError {
  return refuse("usage", message);
}

/** Throws every defect at once, if there is one. */
export function refuseAll(defects: readonly Defect[]): void {
  const [first, ...others] = defects;
  if (first) throw new DocketError([first, ...others]);
}
