import { units } from "../read/formats.ts";

/** `docket formats`: what is read, by the key under which a plan names it. */
export function formats(): number {
  const families = [...new Set(units.map(({ family }) => family))].sort();
  const width = Math.max(...units.map(({ format }) => format.length));
  const blocks = families.map((family) => {
    const own = units.filter((unit) => unit.family === family);
    return [family, ...own.map(({ format, title }) => `  ${format.padEnd(width)}  ${title}`)].join("\n");
  });
  process.stdout.write(`${blocks.join("\n\n")}\n`);
  return 0;
}
