import { createRequire } from "node:module";

/** The version of this package; it stands in every decision. */
export const VERSION: string = (createRequire(import.meta.url)("../../package.json") as { readonly version: string })
  .version;
