import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
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
  type Place,
  type Problem,
  positionAt,
  positionIn,
  positionsIn,
  type RelatedFound,
  rangeInBlock,
  relatedPlace,
  type Span,
  say,
  silencingDocs,
  type TextEdit,
  type Translate,
  type Workspace,
} from "../core/index.ts";
import type { Session } from "./session.ts";

/** The only place where answers of core become LSP's. */

/** More findings than this in one file help nobody; the last one says how many there are. */
const mostFindings = 1000;

/** What is to be shown of a file's findings: the first thousand, and how many more there are. */
export function diagnosticsOf(session: Session, file: OkrFile, problems: readonly Problem[]): Diagnostic[] {
  const shown = problems.slice(0, mostFindings).map((problem) => diagnosticOf(session, file, problem));
  const rest = problems.length - shown.length;
  if (rest > 0) {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const message = session.worded(
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

/** The range of a span that counts from the start of the file. */
export function rangeOf(file: OkrFile, { start, end }: Span): Range {
  return { start: positionAt(file.document, start), end: positionAt(file.document, end) };
}

/** Edits by file, as the editor spells its URI; with `versioned`, on the versions they were made for. */
export function workspaceEditOf(
  session: Session,
  edits: readonly TextEdit[],
  versioned: boolean,
): WorkspaceEdit {
  const byUri = new Map<string, LspTextEdit[]>();
  for (const { uri, span, newText } of edits) {
    const spelled = session.spelled(uri);
    const list = byUri.get(spelled) ?? [];
    list.push({ range: rangeIn(session.workspace, uri, span), newText });
    byUri.set(spelled, list);
  }
  if (!versioned) return { changes: Object.fromEntries(byUri) };
  return {
    documentChanges: [...byUri].map(([uri, list]) => ({
      textDocument: { uri, version: session.versionOf(uri) ?? null },
      edits: list,
    })),
  };
}

/** A way out of one or several findings, whose edits are `edit`. */
export function codeActionOf(
  session: Session,
  { title, preferred }: Fix,
  diagnostics: Diagnostic[],
  edit: WorkspaceEdit,
): CodeAction {
  return {
    title: session.worded(title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: preferred,
    edit,
  };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** A finding in the words of the user. */
export function diagnosticOf(session: Session, file: OkrFile, problem: Problem): Diagnostic {
  return {
    range: rangeOf(file, problem),
    severity: severities[problem.severity],
    source: "okr",
    code: `okr/${problem.rule}`,
    codeDescription: { href: docsOf(problem.rule) },
    message: session.worded(problem.said),
    data: { fixable: problem.fixable },
    tags: problem.tags?.map((tag) => tags[tag]),
    relatedInformation: problem.related?.flatMap(
      (related) => relatedOf(session, file, problem, related) ?? [],
    ),
  };
}

function relatedOf(session: Session, file: OkrFile, { block }: Problem, related: RelatedFound) {
  const place = relatedPlace(session.workspace, file, block, related);
  if (!place) return undefined;
  const location = { uri: session.spelled(place.file.uri), range: place.range };
  return { message: session.worded(related.said), location };
}

/** Where the item at a place stands; undefined where nothing is there any more. */
export function itemLocation(session: Session, place: Place): Location | undefined {
  const found = itemAt(session.workspace, place);
  if (!found) return undefined;
  const { file, item } = found;
  return { uri: session.spelled(file.uri), range: rangeInBlock(file, place.block, item.anchor) };
}

function rangeIn(workspace: Workspace, uri: string, span: Span): Range {
  const file = workspace.files.get(uri);
  if (file) return rangeOf(file, span);
  const text = workspace.sides.get(uri) ?? "";
  return { start: positionIn(text, span.start), end: positionIn(text, span.end) };
}
