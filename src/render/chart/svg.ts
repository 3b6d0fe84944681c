import { visible } from "../visible.ts";

declare const isSvg: unique symbol;

/** A piece of SVG that may stand in a picture as it is: made by this file, and by nothing else. */
export type Svg = string & { readonly [isSvg]: true };

/**
 * What each role looks like in light and in dark. The light colour is written at every shape, so that a viewer which drops
 * style sheets still shows it; the dark one stands in a media query alone, which outranks attributes.
 */
const ROLES = {
  paper: ["#ffffff", "#0d1117"],
  band: ["#f3f5f8", "#161b22"],
  grid: ["#d8dee4", "#30363d"],
  text: ["#1f2328", "#e6edf3"],
  muted: ["#57606a", "#9da7b3"],
  canary: ["#0550ae", "#6cb6ff"],
  spread: ["#b6d4f5", "#1c3d66"],
  baseline: ["#6e7781", "#8b949e"],
  limit: ["#a40e26", "#ff8a80"],
  pass: ["#116329", "#56d364"],
  warn: ["#7d4e00", "#e3b341"],
  fail: ["#a40e26", "#ff8a80"],
  inconclusive: ["#57606a", "#9da7b3"],
  held: ["#f5c6cb", "#5c2026"],
} as const;
export type Role = keyof typeof ROLES;

type Attributes = Readonly<Record<string, string | number | undefined>> & {
  readonly fill?: Role | "none";
  readonly stroke?: Role | "none";
  readonly class?: string;
};

/** Dark colours, for a style sheet: in the file of a chart, or once in a page that holds several. */
export const DARK_COLOURS = Object.entries(ROLES)
  .map(([role, [, dark]]) => `.f-${role}{fill:${dark}}.s-${role}{stroke:${dark}}`)
  .join("");

/** An element. Colours are named by their role; numbers are rounded to two decimals. */
export function element(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const { fill, stroke, class: own, ...rest } = attributes;
  const classes = [
    ...(own === undefined ? [] : [own]),
    ...(fill === undefined || fill === "none" ? [] : [`f-${fill}`]),
    ...(stroke === undefined || stroke === "none" ? [] : [`s-${stroke}`]),
  ];
  const written = Object.entries({
    ...rest,
    fill: colourOf(fill),
    stroke: colourOf(stroke),
    class: classes.length > 0 ? classes.join(" ") : undefined,
  })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? coordinate(value) : escapeXml(value!)}"`)
    .join("");
  return (children.length > 0 ? `<${name}${written}>${children.join("")}</${name}>` : `<${name}${written}/>`) as Svg;
}

/** Any text as itself: markup, control and bidirectional characters of a name stay text. */
export function words(text: string): Svg {
  return escapeXml(visible(text)) as Svg;
}

/** A line of text. `tick` marks the numbers of a scale: they measure, and are nobody's evidence. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): Svg {
  return element("text", { x, y, fill: "text", ...attributes }, words(text));
}

/** Pieces of a picture, one after another. */
export function group(...parts: readonly Svg[]): Svg {
  return parts.join("\n") as Svg;
}

/** A number with at most two decimals, never -0, never with an exponent. */
export function coordinate(value: number): string {
  const rounded = Number(value.toFixed(2));
  return Object.is(rounded, -0) ? "0" : String(rounded);
}

/** `M1,2L3,4`: a line through points. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${coordinate(x)},${coordinate(y)}`).join("");
}

export const FONT_PX = 12.5;
/** Bold letters are so much wider: for the size that a bold text is measured with. */
export const BOLD = 1.1;
/** Of an average letter of a sans-serif face, in parts of its size: on the wide side, so that nothing is cut in any face. */
const LETTER_EM = 0.58;
const WIDE_EM = 1.05;

/** How wide a text will be at most, in pixels, whatever sans-serif face shows it. */
export function widthOf(text: string, fontPx = FONT_PX): number {
  let em = 0;
  for (const character of visible(text)) em += character.codePointAt(0)! < 0x2e80 ? emOf(character) : WIDE_EM;
  return em * fontPx;
}

function emOf(character: string): number {
  if (/[\p{M}]/u.test(character)) return 0;
  if (/[ .,:;'|ijlI!()[\]/]/.test(character)) return 0.36;
  if (/[mwMWQO%@—…]/.test(character)) return 1;
  return /[A-Z]/.test(character) ? 0.75 : LETTER_EM;
}

/** The text, cut with an ellipsis where it is wider than the room that there is; empty where not even three letters fit. */
export function fitted(text: string, roomPx: number, fontPx = FONT_PX): string {
  const shown = visible(text);
  if (widthOf(shown, fontPx) <= roomPx) return shown;
  const characters = Array.from(shown);
  while (characters.length > 2 && widthOf(`${characters.join("").trimEnd()}…`, fontPx) > roomPx) characters.pop();
  return characters.length > 2 ? `${characters.join("").trimEnd()}…` : "";
}

function colourOf(role: Role | "none" | undefined): string | undefined {
  return role === undefined || role === "none" ? role : ROLES[role][0];
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
