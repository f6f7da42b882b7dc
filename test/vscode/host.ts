/** One run of the suite, as both hosts get it. */
export interface SuiteRun {
  /** The extension under test: the folder of its package.json. */
  extensionFolder: string;
  /** The bundled suite, a CommonJS file that exports `run(): Promise<void>`. */
  suiteFile: string;
  /** The folder that the window opens, already a copy. */
  folder: string;
  /** Where the suite leaves its counts (environment variable OKR_LENS_SUITE_RESULT). */
  resultFile: string;
  /** How long the suite may take, start of VS Code included. */
  minutes: number;
  /** Takes each line that the window prints, of the suite and of everything else. */
  hear(line: string): void;
  /** Says something to the person who runs this. */
  log(line: string): void;
}
