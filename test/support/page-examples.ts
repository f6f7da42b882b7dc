/** One example of a rule's page: the texts of a folder by path, and the line of the page (one-based) where it starts. */
export interface PageExample {
  readonly verdict: "Bad" | "Good";
  readonly line: number;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The examples under a page's headings "Bad" and "Good": fences with a path behind their language
 * (```` ```toml key_results.toml ````). Fences that follow each other belong to one folder. A line of prose between
 * them starts the next one, and so does a path that is there already, or OKRs in the other language.
 */
export function examplesIn(page: string): PageExample[] {
  const examples: { verdict: "Bad" | "Good"; line: number; files: Record<string, string> }[] = [];
  for (const { section, line, path, text, follows } of fencesIn(page)) {
    if (section !== "Bad" && section !== "Good") continue;
    if (path === undefined) throw new Error(`line ${line}: an example without a path`);
    const last = examples.at(-1);
    if (follows && last && fits(path, last.files)) last.files[path] = text;
    else examples.push({ verdict: section, line, files: { [path]: text } });
  }
  return examples;
}

interface Fence {
  readonly section: string;
  readonly line: number;
  readonly path: string | undefined;
  readonly text: string;
  /** Nothing but blank lines stands between it and the one before. */
  readonly follows: boolean;
}

function fencesIn(page: string): Fence[] {
  const fences: Fence[] = [];
  const lines = page.split("\n");
  let section = "";
  let follows = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.startsWith("```")) {
      const end = lines.indexOf("```", at + 1);
      if (end < 0) throw new Error(`line ${at + 1}: a fence that is not closed`);
      const text = `${lines.slice(at + 1, end).join("\n")}\n`;
      fences.push({ section, line: at + 1, path: line.split(" ")[1], text, follows });
      follows = true;
      at = end;
    } else if (line.trim() !== "") {
      follows = false;
      if (line.startsWith("## ")) section = line.slice(3);
    }
  }
  return fences;
}

function fits(path: string, files: Readonly<Record<string, string>>): boolean {
  const languages = [...Object.keys(files), path].filter(holdsOkrs).map((each) => each.endsWith(".toml"));
  return !(path in files) && new Set(languages).size < 2;
}

function holdsOkrs(path: string): boolean {
  return !/config|manifest|metrics\//.test(path);
}
