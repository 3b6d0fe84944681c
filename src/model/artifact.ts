/** One evidence file as received: hashed before it was parsed, and never changed. */
export interface Artifact {
  /** Path as the plan names it, relative to the plan, with `/`. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Lower-case hex SHA-256 of the bytes as received (of the compressed bytes, where the file is compressed). */
  readonly sha256: string;
}

/** Where in an artifact a number stands. A line counts from 1; a byte offset from 0, after decompression. */
export interface Place {
  readonly line?: number;
  readonly byteOffset?: number;
  /** JSON pointer (RFC 6901) into a JSON artifact. */
  readonly pointer?: string;
  /** Name of a series, server, suite or column, where neither line nor pointer says it. */
  readonly item?: string;
}

/** A citation: one artifact, by path and digest, and the place in it. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
  readonly place?: Place;
}
