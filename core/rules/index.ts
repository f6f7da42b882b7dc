import activityKeyResult from "./activity-key-result.ts";
import badConfidence from "./bad-confidence.ts";
import badDate from "./bad-date.ts";
import badEvidence from "./bad-evidence.ts";
import badPeriod from "./bad-period.ts";
import badScope from "./bad-scope.ts";
import badStatus from "./bad-status.ts";
import badUnit from "./bad-unit.ts";
import bwocRuntimeSubset from "./bwoc-runtime-subset.ts";
import claimWithoutEvidence from "./claim-without-evidence.ts";
import danglingObjective from "./dangling-objective.ts";
import danglingParent from "./dangling-parent.ts";
import duplicateId from "./duplicate-id.ts";
import idConvention from "./id-convention.ts";
import initiativeLink from "./initiative-link.ts";
import missingBaseline from "./missing-baseline.ts";
import missingTarget from "./missing-target.ts";
import parentCycle from "./parent-cycle.ts";
import requiredField from "./required-field.ts";
import type { Rule } from "./rule.ts";
import statusMismatch from "./status-mismatch.ts";
import syntax from "./syntax.ts";
import targetEqualsBaseline from "./target-equals-baseline.ts";
import tooFewKeyResults from "./too-few-key-results.ts";
import tooManyKeyResults from "./too-many-key-results.ts";
import unknownField from "./unknown-field.ts";
import unknownMetric from "./unknown-metric.ts";
import unknownOwner from "./unknown-owner.ts";
import vagueKeyResult from "./vague-key-result.ts";
import valueRange from "./value-range.ts";
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
  vagueKeyResult,
  tooManyKeyResults,
  tooFewKeyResults,
  activityKeyResult,
  claimWithoutEvidence,
  statusMismatch,
];
