import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

export interface Log {
  error(message: string): void;
  info(message: string): void;
}

/**
 * Runs a handler so that one file's trouble is not everybody's: what it throws is logged with method, file and
 * stack, and the answer is `empty`. A cancelled request ends as LSP asks for.
 */
export async function guard<P, R>(
  log: Log,
  method: string,
  params: P,
  token: CancellationToken,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
  empty: R,
): Promise<R | ResponseError<void>> {
  if (token.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled`);
  try {
    return await handler(params, token);
  } catch (error) {
    log.error(failure(method, params, error));
    return empty;
  }
}

/** As `guard`, for what comes without expecting an answer. */
export function guarded<P>(log: Log, method: string, handler: (params: P) => void): (params: P) => void {
  return (params) => {
    try {
      handler(params);
    } catch (error) {
      log.error(failure(method, params, error));
    }
  };
}

function failure(method: string, params: unknown, error: unknown): string {
  return `${method} failed for ${uriIn(params)}: ${describe(error)}`;
}

/** An error with its stack, for a log. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function uriIn(params: unknown): string {
  const document = (params as { textDocument?: { uri?: unknown } } | null)?.textDocument;
  return typeof document?.uri === "string" ? document.uri : "the workspace";
}
