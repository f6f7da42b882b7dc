/** The only door to core: server and command line import from here. */

export { forcedDialect, mayHoldOkrs } from "./config/candidates.ts";
export * from "./config/catalogue.ts";
export { type ConfigCompletion, completeConfig } from "./config/complete.ts";
export * from "./config/configs.ts";
export { type ConfigHover, hoverConfig } from "./config/hover.ts";
export { settingsOf, type Written } from "./config/layers.ts";
export { presetSeverity } from "./config/presets.ts";
export * from "./config/read-config.ts";
export * from "./config/settings.ts";
export { type ConfigEdit, turnedOff } from "./config/turn-off.ts";
export { byUri, composed } from "./edits/compose.ts";
export * from "./edits/fix.ts";
export * from "./edits/track.ts";
export { readTyped } from "./edits/typed-value.ts";
export { applyEdits } from "./edits/write.ts";
export { grouped } from "./grouped.ts";
export * from "./l10n/say.ts";
export * from "./model/dialects.ts";
export * from "./model/evidence.ts";
export * from "./model/file.ts";
export * from "./model/group.ts";
export * from "./model/ids.ts";
export * from "./model/locate.ts";
export * from "./model/okr.ts";
export {
  type LookUp,
  type PathAnswer,
  withFreshProofs,
  withProofs,
} from "./model/proof-paths.ts";
export * from "./model/references.ts";
export * from "./model/sides.ts";
export * from "./model/workspace.ts";
export * from "./progress/attainment.ts";
export { bar } from "./progress/bar.ts";
export {
  type BwocStatus,
  type CheckProgress,
  checkProgress,
  progressReport,
} from "./progress/bwoc.ts";
export { daysBetween } from "./progress/calendar.ts";
export { confidenceOf, scaleIn } from "./progress/confidence.ts";
export type { Health, HealthReading } from "./progress/health.ts";
export { numberText, percentText } from "./progress/numbers.ts";
export { type KeyResultNode, type ObjectiveNode, progressOf, progressTree } from "./progress/rollup.ts";
export { meanScore, type Score } from "./progress/score.ts";
export * from "./rules/baseline.ts";
export * from "./rules/check.ts";
export { describedFields, describeField } from "./rules/describe.ts";
export { configDocs, docsOf, ruleIdOf, silencingDocs } from "./rules/docs.ts";
export * from "./rules/fingerprint.ts";
export * from "./rules/fix-all.ts";
export { rules } from "./rules/index.ts";
export { relatedPlace } from "./rules/related.ts";
export * from "./rules/rule.ts";
export type { RelatedFound, Stopwatch } from "./rules/run.ts";
export { type RunFor, runsFor } from "./rules/runs.ts";
export { type Silencing, silencingsOf } from "./rules/silence.ts";
export * from "./syntax/blocks.ts";
export type { Language } from "./syntax/language.ts";
export { languageForPrinting, languageNamed, languageOf } from "./syntax/languages.ts";
export * from "./syntax/tree.ts";
export * from "./text.ts";
export { prepareWordLists } from "./wording/screen.ts";
export { nearest, shown } from "./words.ts";
