import { SyntaxKind } from "typescript/unstable/ast";
import { createScanner } from "typescript/unstable/ast/scanner";

/** A regular expression as it stands in a source. */
export interface RegexLiteral {
  /** Counted from 1. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** What a slash divides, if it stands right behind; behind all else it begins a regular expression. */
const operands: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.ThisKeyword,
]);

/** The regular expressions of a TypeScript source, in order. */
export function regexLiteralsIn(source: string): RegexLiteral[] {
  const scanner = createScanner(true, undefined, source);
  const found: RegexLiteral[] = [];
  /** For each template that is open, how many braces are open inside its current `${`. */
  const templates: number[] = [];
  let before: SyntaxKind | undefined;
  for (let token = scanner.scan(); token !== SyntaxKind.EndOfFile; token = scanner.scan()) {
    const isSlash = token === SyntaxKind.SlashToken || token === SyntaxKind.SlashEqualsToken;
    if (isSlash && !(before !== undefined && operands.has(before))) {
      token = scanner.reScanSlashToken();
      const text = scanner.getTokenText();
      const end = text.lastIndexOf("/");
      const line = source.slice(0, scanner.getTokenStart()).split("\n").length;
      found.push({ line, source: text.slice(1, end), flags: text.slice(end + 1) });
    } else if (token === SyntaxKind.TemplateHead) templates.push(0);
    else if (templates.length > 0 && token === SyntaxKind.OpenBraceToken)
      templates.push((templates.pop() ?? 0) + 1);
    else if (templates.length > 0 && token === SyntaxKind.CloseBraceToken) {
      const open = templates.pop() ?? 0;
      if (open > 0) templates.push(open - 1);
      else {
        token = scanner.reScanTemplateToken(false);
        if (token === SyntaxKind.TemplateMiddle) templates.push(0);
      }
    }
    before = token;
  }
  return found;
}
