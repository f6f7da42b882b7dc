import activityKeyResult from "./activity-key-result.ts";
import badConfidence from "./bad-confidence.ts";
import badDate from "./bad-date.ts";
import badEvidence from "./bad-evidence.ts";
import badPeriod from "./bad-period.ts";
import badScope from "./bad-scope.ts";
import badStatus from "./bad-status.ts";
import badUnit from "./bad-unit.ts";
import businessAsUsual from "./business-as-usual.ts";
import bwocRuntimeSubset from "./bwoc-runtime-subset.ts";
import cascadeDepth from "./cascade-depth.ts";
import claimWithoutEvidence from "./claim-without-evidence.ts";
import confidenceMismatch from "./confidence-mismatch.ts";
import danglingObjective from "./dangling-objective.ts";
import danglingParent from "./dangling-parent.ts";
import developmentObjective from "./development-objective.ts";
import directionConflict from "./direction-conflict.ts";
import duplicateId from "./duplicate-id.ts";
import duplicateMetric from "./duplicate-metric.ts";
import evidenceExpired from "./evidence-expired.ts";
import evidenceMissingFile from "./evidence-missing-file.ts";
import idConvention from "./id-convention.ts";
import initialConfidence from "./initial-confidence.ts";
import initiativeLink from "./initiative-link.ts";
import laggingOnly from "./lagging-only.ts";
import missingBaseline from "./missing-baseline.ts";
import missingTarget from "./missing-target.ts";
import mostlyBoolean from "./mostly-boolean.ts";
import neverTracked from "./never-tracked.ts";
import noMeasurement from "./no-measurement.ts";
import noTimeBound from "./no-time-bound.ts";
import numericObjective from "./numeric-objective.ts";
import othersDependent from "./others-dependent.ts";
import parentCycle from "./parent-cycle.ts";
import periodOver from "./period-over.ts";
import projectObjective from "./project-objective.ts";
import requiredField from "./required-field.ts";
import type { Rule } from "./rule.ts";
import staleCheckIn from "./stale-check-in.ts";
import statusMismatch from "./status-mismatch.ts";
import syntax from "./syntax.ts";
import targetEqualsBaseline from "./target-equals-baseline.ts";
import threshold from "./threshold.ts";
import tooEasy from "./too-easy.ts";
import tooFewKeyResults from "./too-few-key-results.ts";
import tooHard from "./too-hard.ts";
import tooManyKeyResults from "./too-many-key-results.ts";
import tooManyObjectives from "./too-many-objectives.ts";
import unknownField from "./unknown-field.ts";
import unknownMetric from "./unknown-metric.ts";
import unknownOwner from "./unknown-owner.ts";
import unreadableNumber from "./unreadable-number.ts";
import unusedDisable from "./unused-disable.ts";
import vagueKeyResult from "./vague-key-result.ts";
import vagueObjective from "./vague-objective.ts";
import valueRange from "./value-range.ts";
import vanityMetric from "./vanity-metric.ts";
import weights from "./weights.ts";
import wrongType from "./wrong-type.ts";

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  syntax,
  requiredField,
  wrongType,
  unknownField,
  badUnit,
  badConfidence,
  badStatus,
  badScope,
  badEvidence,
  badDate,
  badPeriod,
  duplicateId,
  danglingObjective,
  danglingParent,
  parentCycle,
  unknownMetric,
  unknownOwner,
  initiativeLink,
  valueRange,
  bwocRuntimeSubset,
  idConvention,
  missingBaseline,
  missingTarget,
  targetEqualsBaseline,
  directionConflict,
  noMeasurement,
  vagueKeyResult,
  noTimeBound,
  unreadableNumber,
  duplicateMetric,
  threshold,
  tooManyKeyResults,
  tooFewKeyResults,
  tooManyObjectives,
  cascadeDepth,
  laggingOnly,
  activityKeyResult,
  projectObjective,
  numericObjective,
  vagueObjective,
  vanityMetric,
  mostlyBoolean,
  othersDependent,
  businessAsUsual,
  claimWithoutEvidence,
  evidenceMissingFile,
  evidenceExpired,
  staleCheckIn,
  confidenceMismatch,
  statusMismatch,
  neverTracked,
  periodOver,
  tooEasy,
  tooHard,
  initialConfidence,
  weights,
  developmentObjective,
  unusedDisable,
];
