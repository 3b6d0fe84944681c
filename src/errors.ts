/** Every way in which docket refuses to go on: its exit code, and the hint that mends it. */
export const ERRORS = {
  usage: { exit: 2, hint: "run docket --help" },
  "plan-not-found": { exit: 2, hint: "run docket init to write a plan, or name one with --config" },
  "plan-unreadable": { exit: 2, hint: "mend the plan; docket validate shows every error at once" },
  "plan-invalid": { exit: 2, hint: "mend the plan; docket validate shows every error at once" },
  "policy-not-found": { exit: 2, hint: "name the verifier's own file: it is never taken from the docket" },
  "policy-invalid": {
    exit: 2,
    hint: "mend the file that you judge by; docket schema sign-off-policy prints what a policy may say",
  },
  "template-refused": {
    exit: 2,
    hint: "mend the template; docket's own, in templates/ of the package, show every field that there is",
  },
  "output-not-written": { exit: 2, hint: "choose another directory with --out-dir" },
  "docket-not-found": {
    exit: 2,
    hint: "docket decide writes a docket; name its folder, or the archive that docket pack made",
  },
  "docket-altered": { exit: 4, hint: "docket verify tells everything that is wrong with it; get the docket again" },
  "docket-signed": {
    exit: 2,
    hint: "choose another directory with --out-dir, or give up the sign-offs with --replace-signed",
  },
  "key-unusable": {
    exit: 2,
    hint: "name an SSH key or its .pub with --key, or an ECDSA P-256, Ed25519 or RSA key in PEM",
  },
  "docket-unfit-to-sign": { exit: 4, hint: "docket verify shows every check; nobody should sign what does not hold" },
  "finding-unknown": { exit: 2, hint: "docket explain without a name lists the findings" },
  "evidence-malformed": { exit: 4, hint: "collect the file again from its tool; docket never repairs evidence" },
  "evidence-unrecognised": { exit: 4, hint: "name the format in the plan; docket formats lists them" },
  "evidence-contradicts-itself": {
    exit: 4,
    hint: "collect the file again from its tool; docket never repairs evidence",
  },
  "evidence-has-secrets": {
    exit: 4,
    hint: "take them out where they come from and collect again, or seal a copy without them: docket decide --redact",
  },
  "evidence-not-answered": {
    exit: 4,
    hint: "see that the server is up and lets the user of CLICKHOUSE_USER and CLICKHOUSE_PASSWORD read the table; ask again",
  },
  "evidence-too-large": { exit: 4, hint: "split the file, or ask for fewer windows" },
} as const satisfies Record<string, { readonly exit: number; readonly hint: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** `file:line:column`, or a file with a JSON pointer. */
export interface At {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly pointer?: string | undefined;
}

/** One thing that is wrong with an input: what was found, what was expected, and where. */
export interface Defect {
  readonly code: ErrorCode;
  readonly message: string;
  readonly at?: At;
}

/** Nobody reads more; a file of another kind has a defect in every line. */
const DEFECTS_MOST = 100;

/**
 * A defect of input, usage or program. A canary that fails is not an error. Holds every defect that was found, not the
 * first; of more than a hundred the first hundred and their number.
 */
export class DocketError extends Error {
  override readonly name = "DocketError";
  readonly defects: readonly [Defect, ...Defect[]];

  constructor(defects: readonly [Defect, ...Defect[]], options?: { readonly cause?: unknown }) {
    const shown = atMost(defects, DEFECTS_MOST);
    super(shown.map(formatDefect).join("\n"), options);
    this.defects = shown;
  }

  /** The gravest exit code among the defects: usage (2) before refused evidence (4). */
  get exitCode(): number {
    return Math.min(...this.defects.map((defect) => ERRORS[defect.code].exit));
  }
}

function atMost(defects: readonly [Defect, ...Defect[]], count: number): readonly [Defect, ...Defect[]] {
  const [first, ...rest] = defects;
  if (defects.length <= count) return defects;
  const more = {
    ...defects[count]!,
    message: `${defects.length - count} more defects, the first of them: ${defects[count]!.message}`,
  };
  return [first, ...rest.slice(0, count - 1), more];
}

/** The error for a single defect. */
export function refuse(code: ErrorCode, message: string, at?: At, cause?: unknown): DocketError {
  return new DocketError([{ code, message, ...(at ? { at } : {}) }], cause === undefined ? {} : { cause });
}

/** `file:line:column: message`, as editors and people click it. */
export function formatDefect(defect: Defect): string {
  return defect.at ? `${formatAt(defect.at)}: ${defect.message}` : defect.message;
}

export function formatAt(at: At): string {
  if (at.line !== undefined)
    return at.column === undefined ? `${at.file}:${at.line}` : `${at.file}:${at.line}:${at.column}`;
  return at.pointer === undefined ? at.file : `${at.file}#${at.pointer}`;
}

/**
 * What `make` returns or throws, with errors that know no stack. Where a text may hold mistakes by the thousand, stack
 * traces that nobody reads take longer than reading it.
 */
export function withoutStackTraces<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
