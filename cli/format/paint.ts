import { isatty } from "node:tty";
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Whether stdout takes colours: a terminal, and `NO_COLOR` unset (no-color.org). */
const isColoured = isatty(1) && !process.env["NO_COLOR"];

function style(name: Style): (text: string) => string {
  return isColoured ? (text) => styleText(name, text, { validateStream: false }) : (text) => text;
}

/** Text in a terminal's colours; unchanged where there is no terminal. */
export const paint = {
  red: style("red"),
  yellow: style("yellow"),
  green: style("green"),
  blue: style("blue"),
  dim: style("dim"),
  bold: style("bold"),
};

/** Whether stdout is a terminal, where a person reads. */
export function isTerminal(): boolean {
  return isatty(1);
}

/** How many columns the terminal on stdout has; undefined where there is none. */
export function terminalWidth(): number | undefined {
  return isatty(1) ? process.stdout.columns : undefined;
}
