/** One place in which a value does not fit its schema, as the compiled validators (ajv) describe it. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly propertyName?: string;
  readonly parentSchema?: object;
}

/** A validator that was compiled ahead of time from one of `schemas/`. */
type Validator = ((value: unknown) => boolean) & { errors?: unknown };

/** Every place in which the value has not the shape that the schema demands, as the validator describes it; none where it has. */
export function shapeErrors(validate: unknown, value: unknown): readonly ShapeError[] {
  const check = validate as Validator;
  return check(value) ? [] : ((check.errors ?? []) as ShapeError[]);
}

/** One part of a JSON pointer (RFC 6901). */
export function escapePointer(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The keys and indices of a JSON pointer (RFC 6901). */
export function pointerPath(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^(?:0|[1-9]\d{0,14})$/.test(part) ? Number(part) : part));
}

/** The value that a path leads to; undefined where it leads nowhere. Inherited properties are no part of a document. */
export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
