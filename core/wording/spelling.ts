import { isAscii } from "../text.ts";

/** A word without accents, as it is typed on a foreign keyboard: "reduccion". */
export function folded(word: string): string {
  if (isAscii(word)) return word;
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("œ", "oe");
}

/** A German word with its umlauts as two letters: "ueber". */
export function foldedUmlauts(word: string): string {
  if (isAscii(word)) return word;
  return word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

/** Digits and their signs in other scripts, which are read as those of ASCII; all of them one unit long. */
const otherDigits = /[０-９٠-٩۰-۹०-९％٪﹪，．٫٬－]/g;

/** A text of the same length with ASCII digits: "９５％", "٩٥٪". */
export function withAsciiDigits(text: string): string {
  return text.replace(otherDigits, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = zeros.find((each) => code >= each && code < each + 10);
    return zero === undefined ? (signs.get(sign) ?? sign) : String(code - zero);
  });
}

const zeros = [0xff10, 0x0660, 0x06f0, 0x0966];
const signs = new Map([
  ["％", "%"],
  ["٪", "%"],
  ["﹪", "%"],
  ["，", ","],
  ["．", "."],
  ["٫", "."],
  ["٬", ","],
  ["－", "-"],
]);
