import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type TextEdit as LspTextEdit,
  type Range,
  type WorkspaceEdit,
} from "vscode-languageserver";
import {
  type ConfigProblem,
  docsOf,
  type Fix,
  itemAt,
  type OkrFile,
  type Problem,
  positionAt,
  type Related,
  type Span,
  type TextEdit,
  type Workspace,
} from "../core/index.ts";

/** The only place where answers of core become LSP's. */

/** More findings than this in one file help nobody; the last one says how many there are. */
const mostFindings = 1000;

export function diagnosticsOf(
  workspace: Workspace,
  file: OkrFile,
  problems: readonly Problem[],
): Diagnostic[] {
  const shown = problems.slice(0, mostFindings).map((problem) => diagnosticOf(workspace, file, problem));
  const rest = problems.length - shown.length;
  if (rest > 0) {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const message = `${rest} more findings in this file are not shown. "okr check" lists them all.`;
    shown.push({ range, message, severity: DiagnosticSeverity.Information, source: "okr" });
  }
  return shown;
}

/** What is wrong in a config file, as warnings: the defaults hold meanwhile. */
export function configDiagnosticsOf(text: string, problems: readonly ConfigProblem[]): Diagnostic[] {
  return problems.map(({ span, message }) => ({
    range: { start: positionIn(text, span.start), end: positionIn(text, span.end) },
    severity: DiagnosticSeverity.Warning,
    source: "okr",
    code: "okr/config",
    message,
  }));
}

export function rangeOf(file: OkrFile, { start, end }: Span): Range {
  return { start: positionAt(file.document, start), end: positionAt(file.document, end) };
}

/** The range of a span that counts from the start of a block. */
export function rangeInBlock(file: OkrFile, block: number, { start, end }: Span): Range {
  const offset = file.document.starts[block] as number;
  return rangeOf(file, { start: start + offset, end: end + offset });
}

/** Edits by file, on the versions they were made for where the client can take versions. */
export function workspaceEditOf(
  workspace: Workspace,
  edits: readonly TextEdit[],
  versionOf: (uri: string) => number | undefined,
  versioned: boolean,
): WorkspaceEdit {
  const byUri = new Map<string, LspTextEdit[]>();
  for (const { uri, span, newText } of edits) {
    const range = rangeIn(workspace, uri, span);
    const list = byUri.get(uri);
    if (list) list.push({ range, newText });
    else byUri.set(uri, [{ range, newText }]);
  }
  if (!versioned) return { changes: Object.fromEntries(byUri) };
  return {
    documentChanges: [...byUri].map(([uri, list]) => ({
      textDocument: { uri, version: versionOf(uri) ?? null },
      edits: list,
    })),
  };
}

export function codeActionOf(
  fix: Fix,
  diagnostic: Diagnostic,
  edit: (edits: readonly TextEdit[]) => WorkspaceEdit,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix.preferred,
    edit: edit(fix.edits),
  };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

export function diagnosticOf(workspace: Workspace, file: OkrFile, problem: Problem): Diagnostic {
  return {
    range: rangeOf(file, problem),
    severity: severities[problem.severity],
    source: "okr",
    code: `okr/${problem.rule}`,
    codeDescription: { href: docsOf(problem.rule) },
    message: problem.message,
    data: { fixable: problem.fixable },
    tags: problem.tags?.map((tag) => tags[tag]),
    relatedInformation: problem.related?.flatMap(
      (related) => relatedOf(workspace, file, problem, related) ?? [],
    ),
  };
}

function relatedOf(workspace: Workspace, file: OkrFile, problem: Problem, related: Related) {
  if ("span" in related) {
    const range = rangeInBlock(file, problem.block, related.span);
    return { message: related.message, location: { uri: file.uri, range } };
  }
  const found = itemAt(workspace, related.place);
  if (!found) return undefined;
  const range = rangeInBlock(found.file, related.place.block, found.item.anchor);
  return { message: related.message, location: { uri: found.file.uri, range } };
}

function rangeIn(workspace: Workspace, uri: string, span: Span): Range {
  const file = workspace.files.get(uri);
  if (file) return rangeOf(file, span);
  const text = workspace.sides.get(uri) ?? "";
  return { start: positionIn(text, span.start), end: positionIn(text, span.end) };
}

function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}
