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
  type Config,
  configDocs,
  docsOf,
  type Fix,
  itemAt,
  type OkrFile,
  type Problem,
  positionAt,
  positionIn,
  positionsIn,
  type RelatedFound,
  type Span,
  say,
  silencingDocs,
  type TextEdit,
  type Translate,
  type Workspace,
} from "../core/index.ts";

/** The only place where answers of core become LSP's. */

/** More findings than this in one file help nobody; the last one says how many there are. */
const mostFindings = 1000;

export function diagnosticsOf(
  workspace: Workspace,
  file: OkrFile,
  problems: readonly Problem[],
  worded: Translate,
): Diagnostic[] {
  const shown = problems
    .slice(0, mostFindings)
    .map((problem) => diagnosticOf(workspace, file, problem, worded));
  const rest = problems.length - shown.length;
  if (rest > 0) {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const message = worded(
      say('{0} more findings in this file are not shown. "okr check" lists them all.', rest),
    );
    shown.push({ range, message, severity: DiagnosticSeverity.Information, source: "okr" });
  }
  return shown;
}

/** What is wrong in a config file: the defaults hold meanwhile. */
export function configDiagnosticsOf({ text, problems }: Config, worded: Translate): Diagnostic[] {
  const at = positionsIn(text);
  return problems.map(({ span, severity, said }) => ({
    range: { start: at(span.start), end: at(span.end) },
    severity: severities[severity],
    source: "okr",
    code: "okr/config",
    codeDescription: { href: configDocs },
    message: worded(said),
  }));
}

/** Why a baseline file hides nothing, at its top. */
export function baselineDiagnosticOf(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: "okr",
    code: "okr/baseline",
    codeDescription: { href: silencingDocs },
    message,
  };
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
  worded: Translate,
): CodeAction {
  return {
    title: worded(fix.title),
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

export function diagnosticOf(
  workspace: Workspace,
  file: OkrFile,
  problem: Problem,
  worded: Translate,
): Diagnostic {
  return {
    range: rangeOf(file, problem),
    severity: severities[problem.severity],
    source: "okr",
    code: `okr/${problem.rule}`,
    codeDescription: { href: docsOf(problem.rule) },
    message: worded(problem.said),
    data: { fixable: problem.fixable },
    tags: problem.tags?.map((tag) => tags[tag]),
    relatedInformation: problem.related?.flatMap(
      (related) => relatedOf(workspace, file, problem, related, worded) ?? [],
    ),
  };
}

function relatedOf(
  workspace: Workspace,
  file: OkrFile,
  problem: Problem,
  related: RelatedFound,
  worded: Translate,
) {
  const message = worded(related.said);
  if ("span" in related) {
    const range = rangeInBlock(file, problem.block, related.span);
    return { message, location: { uri: file.uri, range } };
  }
  const found = itemAt(workspace, related.place);
  if (!found) return undefined;
  const range = rangeInBlock(found.file, related.place.block, found.item.anchor);
  return { message, location: { uri: found.file.uri, range } };
}

function rangeIn(workspace: Workspace, uri: string, span: Span): Range {
  const file = workspace.files.get(uri);
  if (file) return rangeOf(file, span);
  const text = workspace.sides.get(uri) ?? "";
  return { start: positionIn(text, span.start), end: positionIn(text, span.end) };
}
