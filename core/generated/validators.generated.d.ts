// Generated from schemas/ by scripts/build-validators.ts; do not edit.

/** What a constraint of JSON Schema says of a value; `instancePath` is a JSON Pointer below the validated value. */
export interface Failure {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value is valid; if not, `errors` tells why until it is called again. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly Failure[] | null;
}

export const bwocObjective: Validator;
export const bwocKeyResult: Validator;
export const okrchestraHead: Validator;
export const okrchestraObjective: Validator;
export const okrchestraKeyResult: Validator;
export const genericObjective: Validator;
export const genericKeyResult: Validator;

/** The fields that each dialect itself knows, in its own order; what else its schema describes is ours. */
export const contracts: Readonly<Record<"bwocObjective" | "bwocKeyResult" | "okrchestraFile" | "okrchestraObjective" | "okrchestraKeyResult", readonly string[]>>;
