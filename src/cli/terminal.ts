import { styleText } from "node:util";
import type { Paint, Tone } from "../render/gate-text.ts";

const STYLES: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  pass: "green",
  warn: "yellow",
  fail: "red",
  inconclusive: "yellow",
  strong: "bold",
  quiet: "dim",
};

/** Whether the stream shows colours: NO_COLOR, FORCE_COLOR and TERM=dumb are obeyed, and so is `--no-color`. */
export function hasColour(stream: NodeJS.WriteStream, isAllowed: boolean): boolean {
  if (!isAllowed || (process.env["NO_COLOR"] ?? "") !== "") return false;
  if ((process.env["FORCE_COLOR"] ?? "") !== "" && process.env["FORCE_COLOR"] !== "0") return true;
  return stream.isTTY && process.env["TERM"] !== "dumb";
}

/** Colours for a terminal. */
export const colours: Paint = (tone, text) => styleText(STYLES[tone], text, { validateStream: false });
