import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";

const MODULES = join(import.meta.dirname, "node_modules/");

/**
 * The program as few files: hundreds of modules take longer to find and to open than a gate takes to judge. It holds the
 * libraries that it needs on every run; the others it loads from where they are installed. Names stay as they were
 * written, so that the place of an error can be read.
 */
export default defineConfig({
  input: {
    docket: "src/cli/main.ts",
    // Threads run the file of the module that starts them.
    "load-thread": "src/host/load-thread.ts",
    "secret-files": "src/host/secret-files.ts",
  },
  platform: "node",
  // The form of it that Node would take finds its parts in a way that no bundler follows.
  resolve: { alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" } },
  external: [...builtinModules, /^node:/, "@clickhouse/client"],
  plugins: [licences()],
  output: {
    dir: "dist/bin",
    cleanDir: true,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
  },
});

/** Writes the licences of the libraries that the program holds beside it, as they ask for. */
function licences(): Plugin {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      const held = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const packages = held
        .filter((id) => id.startsWith(MODULES))
        .map((id) => /^(?:@[^/]+\/)?[^/]+/.exec(id.slice(MODULES.length))![0]);
      const texts = [...new Set(packages)].sort().map((name) => {
        const folder = join(MODULES, name);
        const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
        const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
        if (licence === undefined) throw new Error(`${name} comes without a licence`);
        return `${name} ${version}\n\n${readFileSync(join(folder, licence), "utf8")}`;
      });
      this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: texts.join("\n\n") });
    },
  };
}
