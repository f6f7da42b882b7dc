import { writeFileSync } from "node:fs";
import { format } from "node:util";
import Mocha from "mocha";
import { say } from "./say.ts";

/** One line a test file; each is loaded when mocha is ready to take its tests. */
const testFiles = [
  () => import("./activation.test.ts"),
  () => import("./findings.test.ts"),
  () => import("./life.test.ts"),
];

/**
 * Runs every test file inside the extension host (VS Code calls this). Fulfilled when all tests passed,
 * otherwise rejected with how many did not. Leaves the counts in the file that the environment variable
 * OKR_LENS_SUITE_RESULT names, for a runner that trusts no exit status alone.
 */
export async function run(): Promise<void> {
  // Mocha prints through this function, with the console's format signs.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => say(format(...args));
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", color: true, timeout: 60_000, slow: 2000 });
  mocha.suite.emit("pre-require", {}, "", mocha);
  for (const load of testFiles) await load();

  const { failures, stats } = await new Promise<{ failures: number; stats: Mocha.Stats | undefined }>(
    (resolve) => {
      const runner = mocha.run((count) => resolve({ failures: count, stats: runner.stats }));
    },
  );
  const result = process.env["OKR_LENS_SUITE_RESULT"];
  if (result !== undefined)
    writeFileSync(
      result,
      JSON.stringify({ passed: stats?.passes ?? 0, failed: failures, skipped: stats?.pending ?? 0 }),
    );
  if (failures > 0) throw new Error(`${failures} of ${stats?.tests ?? failures} tests failed`);
}
