/** One thing that was taken out of a file before it was sealed, and never the thing itself. */
export interface RedactedPlace {
  readonly kind: string;
  /** 1-based, in the file as received, unpacked where it was packed. */
  readonly line: number;
  /** 1-based, in bytes. */
  readonly column: number;
  /** In bytes. */
  readonly length: number;
  /** How it was wrapped. */
  readonly encoded?: string;
  /** HMAC-SHA-256 under a key that is not in the docket: whoever has key and secret can tell that it is this one. */
  readonly keyedDigest?: string;
}

/** What was taken out of one file. */
export interface RedactedFile {
  /** As the plan names it. */
  readonly path: string;
  /** Of the redacted copy, which is the file that was judged and sealed. */
  readonly sha256: string;
  /**
   * Of the file as received. Its plain digest is not here: all but a short secret is known to whoever has the copy, and a
   * digest of the whole would let it be guessed.
   */
  readonly original: { readonly sizeBytes: number; readonly keyedDigest?: string };
  readonly removed: number;
  /** Kind → how many. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The first of them, in the order of the file. */
  readonly places: readonly RedactedPlace[];
}

/** The record of what was taken out of a docket's inputs. */
export interface RedactionRecord {
  readonly files: readonly RedactedFile[];
}
