import { emptyWorkspace, languageOf, okrFiles, withFile } from "../../core/index.ts";
import { root } from "./folder.ts";

/** Whether a text is read as OKRs, by its content alone. */
export function isRecognised(path: string, text: string): boolean {
  const uri = `${root}/okrs/${path.slice(path.lastIndexOf("/") + 1)}`;
  const language = languageOf(uri);
  return language !== undefined && okrFiles(withFile(emptyWorkspace([root]), uri, language, text)).length > 0;
}
