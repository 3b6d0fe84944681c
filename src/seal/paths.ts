/** The names that files of a docket may have: the same on every file system, in every terminal and in every archive. */

export const PATH_LIMITS = { pathBytes: 512, segmentBytes: 200, depth: 16 } as const;

export type PathRule =
  | "empty"
  | "absolute"
  | "dot-segment"
  | "backslash"
  | "windows-character"
  | "windows-reserved"
  | "trailing-dot-or-space"
  | "invisible"
  | "not-nfc"
  | "home"
  | "too-long"
  | "too-deep"
  | "collision";

/** One rule that a path breaks. The path is quoted in the message with its invisible characters escaped. */
export interface PathDefect {
  readonly path: string;
  readonly rule: PathRule;
  readonly message: string;
}

/** Control, format (bidirectional, zero-width), line and paragraph separators, blanks other than the space, and halves of characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

/** Device names of Windows, with any extension; the superscript digits count there as digits. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\..*)?$/i;

/** What is wrong with one path on its own. */
export function pathDefects(path: string): readonly PathDefect[] {
  const defects: PathDefect[] = [];
  const add = (rule: PathRule, found: string) => defects.push({ path, rule, message: `${visible(path)} ${found}` });
  const segments = path.split("/");
  if (path.startsWith("/")) add("absolute", "is absolute, expected a path inside the docket");
  else if (path === "" || segments.includes("")) add("empty", "has an empty segment");
  if (segments.some((segment) => segment === "." || segment === "..")) add("dot-segment", 'has a segment "." or ".."');
  if (path.includes("\\")) add("backslash", "has a backslash, which separates directories on Windows");
  // A colon names a drive or an alternate stream; the others cannot be written at all.
  if (/[:<>"|?*]/.test(path))
    add("windows-character", 'has one of the characters : < > " | ? *, which Windows cannot write');
  if (segments.some((segment) => RESERVED.test(segment)))
    add("windows-reserved", "has the name of a device of Windows");
  if (segments.some((segment) => /[. ]$/.test(segment) && segment !== "." && segment !== "..")) {
    add("trailing-dot-or-space", "has a segment that ends in a dot or a space, which Windows drops");
  }
  if (INVISIBLE.test(path)) add("invisible", "has a control, bidirectional, zero-width or blank character");
  if (path.normalize("NFC") !== path) add("not-nfc", "is not in Unicode form NFC, which file systems change silently");
  if (path.startsWith("~")) add("home", "begins with a tilde, which shells replace");
  const bytes = Buffer.byteLength(path);
  if (bytes > PATH_LIMITS.pathBytes)
    add("too-long", `is ${bytes} bytes long, expected at most ${PATH_LIMITS.pathBytes}`);
  if (segments.some((segment) => Buffer.byteLength(segment) > PATH_LIMITS.segmentBytes)) {
    add("too-long", `has a segment longer than ${PATH_LIMITS.segmentBytes} bytes`);
  }
  if (segments.length > PATH_LIMITS.depth)
    add("too-deep", `is ${segments.length} deep, expected at most ${PATH_LIMITS.depth}`);
  return defects;
}

/** What is wrong with paths together: each on its own, and any two that some file system takes for one. */
export function pathSetDefects(paths: Iterable<string>): readonly PathDefect[] {
  const taken = new PathSet();
  return [...paths].flatMap((path) => taken.add(path));
}

/** Paths that have been seen, for telling whether the next one collides with any of them. */
export class PathSet {
  /** Folded path → the spelling that took it, and whether it is a file or a directory that files stand in. */
  readonly #taken = new Map<string, { readonly spelling: string; readonly isFile: boolean }>();

  /** Adds a path of a file, and returns what is wrong with it. */
  add(path: string): readonly PathDefect[] {
    const defects = [...pathDefects(path)];
    const segments = path.split("/");
    for (let depth = Math.min(segments.length, PATH_LIMITS.depth + 1); depth > 0; depth -= 1) {
      const spelling = segments.slice(0, depth).join("/");
      const isFile = depth === segments.length;
      const folded = fold(spelling);
      const before = this.#taken.get(folded);
      if (!before) this.#taken.set(folded, { spelling, isFile });
      else if (isFile || before.isFile || before.spelling !== spelling) {
        const message = `${visible(spelling)} collides with ${visible(before.spelling)}`;
        defects.push({ path, rule: "collision", message });
        break;
      }
    }
    return defects;
  }
}

/**
 * The form under which file systems that ignore case or normal form compare names. Upper case first: it expands what
 * lower case leaves alone (ß, ligatures), as full case folding does. No locale: the Turkish i would differ by machine.
 */
function fold(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/** A path as text on one line: quoted, with everything invisible escaped. */
function visible(path: string): string {
  const shown = path.length > 200 ? `${path.slice(0, 200)}…` : path;
  return JSON.stringify(shown).replaceAll(
    new RegExp(INVISIBLE, "gu"),
    (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`,
  );
}

/** The order of names in manifests and archives: by their bytes in UTF-8, as `sort` has them under LC_ALL=C. */
export function comparePaths(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));
}
