/** The only door to core: server and command line import from here. */

export * from "./edits/fix.ts";
export * from "./edits/track.ts";
export { readTyped } from "./edits/typed-value.ts";
export { applyEdits } from "./edits/write.ts";
export * from "./model/dialects.ts";
export * from "./model/evidence.ts";
export * from "./model/file.ts";
export * from "./model/group.ts";
export * from "./model/ids.ts";
export * from "./model/locate.ts";
export * from "./model/okr.ts";
export * from "./model/references.ts";
export * from "./model/sides.ts";
export * from "./model/workspace.ts";
export * from "./progress/attainment.ts";
export { bar } from "./progress/bar.ts";
export {
  type BwocStatus,
  type CheckProgress,
  checkProgress,
  type ProgressEntry,
  progressReport,
} from "./progress/bwoc.ts";
export { daysBetween } from "./progress/calendar.ts";
export { confidenceOf } from "./progress/confidence.ts";
export type { Health, HealthReading } from "./progress/health.ts";
export { numberText, percentText } from "./progress/numbers.ts";
export { type KeyResultNode, type ObjectiveNode, progressOf, progressTree } from "./progress/rollup.ts";
export { meanScore, type Score } from "./progress/score.ts";
export * from "./rules/check.ts";
export { describeField, type FieldDescription } from "./rules/describe.ts";
export { docsOf } from "./rules/docs.ts";
export { rules } from "./rules/index.ts";
export * from "./rules/rule.ts";
export * from "./settings.ts";
export * from "./settings-read.ts";
export * from "./syntax/blocks.ts";
export type { Language } from "./syntax/language.ts";
export { languageForPrinting, languageNamed, languageOf } from "./syntax/languages.ts";
export * from "./syntax/tree.ts";
export * from "./text.ts";
export { nearest, shown } from "./words.ts";
