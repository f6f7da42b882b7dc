import { progressTree } from "../../core/index.ts";
import type { Loaded } from "../load.ts";
import { csvReport } from "./report-csv.ts";
import { htmlReport } from "./report-html.ts";
import { markdownReport } from "./report-markdown.ts";

const printers = { markdown: markdownReport, html: htmlReport, csv: csvReport };

/** The report for people and spreadsheets, with the health of a day (`YYYY-MM-DD`). */
export function page(format: keyof typeof printers, { workspace, settings }: Loaded, today: string): string {
  return printers[format](progressTree(workspace, settings, today), today);
}
