import { startServedVsCode } from "./served.ts";

/**
 * Shows `folder` in a served VS Code with the extension of the folder `extension` installed, prints its
 * address, and stays until Ctrl-C, which ends everything with status 0. Fails when the server does not
 * start, or ends by itself.
 */
export async function serveWorkspace({
  folder,
  extension,
}: {
  folder: string;
  extension: string;
}): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const server = await startServedVsCode({ automation: false, extensions: [extension], log: say });
  say(`\nVS Code ${server.version} shows the example. Open it in a browser on this machine:\n`);
  say(`  ${server.url(folder)}\n`);
  say("Ctrl-C ends it.");
  const status = await server.ended;
  throw new Error(`The VS Code server ended with ${status}.\n${server.lastWords()}`);
}
