import { readArguments } from "../arguments.ts";
import { UsageError } from "../run.ts";

/** `okr lsp --stdio`: hands the process over to the language server, which ends it when its client goes. */
export async function run(words: readonly string[]): Promise<number> {
  const { values } = readArguments(words, { stdio: false, clientProcessId: true });
  if (!values.stdio) throw new UsageError('The server speaks over stdio: "okr lsp --stdio".');
  // A sibling bundle: the command line shall not carry the server along.
  await import(serverBundle);
  return new Promise<number>(() => {});
}

const serverBundle = "../server.cjs";
