import { styleText } from "node:util";

/** Whether stdout takes colours: a terminal, and `NO_COLOR` unset (no-color.org). */
const coloured = process.stdout.isTTY === true && !process.env["NO_COLOR"];

type Style = Parameters<typeof styleText>[0];

function style(name: Style): (text: string) => string {
  return coloured ? (text) => styleText(name, text) : (text) => text;
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
