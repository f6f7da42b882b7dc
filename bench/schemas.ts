/**
 * What the comparators are told of the two dialects: as JSON Schema, since that is what they understand. Kept
 * apart from the project's own schemas, so that a change there does not move the comparators' figures.
 */
const text = { type: "string", minLength: 1 };
const number = { type: "number" };

const keyResult = {
  description: { ...text, description: "What the key result measures." },
  baseline: { ...number, description: "Where it starts." },
  target: { ...number, description: "Where it should end." },
  current: { ...number, description: "Where it is." },
};

/** Of OKRchestra's `okrs/*.yml`. */
export const okrchestraSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  required: ["scope", "objectives"],
  properties: {
    scope: { enum: ["org", "team", "person"] },
    period: text,
    objectives: {
      type: "array",
      items: {
        type: "object",
        required: ["objective_id", "objective", "key_results"],
        properties: {
          objective_id: text,
          objective: text,
          owner_id: text,
          key_results: {
            type: "array",
            items: {
              type: "object",
              required: [
                ...["kr_id", "description", "owner_id", "metric_key", "baseline", "target"],
                ...["confidence", "status", "evidence"],
              ],
              properties: {
                ...keyResult,
                kr_id: text,
                owner_id: text,
                metric_key: text,
                confidence: { type: "number", minimum: 0, maximum: 1 },
                status: { enum: ["not_started", "in_progress", "at_risk", "achieved", "blocked"] },
                last_updated: text,
                evidence: { type: "array", items: text },
              },
            },
          },
        },
      },
    },
  },
};

/** Of BWOC's `key_results.toml`. */
export const bwocSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  required: ["key_result"],
  properties: {
    key_result: {
      type: "array",
      items: {
        type: "object",
        required: [
          ...["key_result_id", "objective_id", "description", "target", "current"],
          ...["unit", "confidence", "evidence"],
        ],
        properties: {
          ...keyResult,
          key_result_id: text,
          objective_id: text,
          unit: { type: "string", enum: ["count", "percent", "currency", "ratio", "boolean"] },
          confidence: { type: "string", enum: ["high", "medium", "low"] },
          evidence: {
            type: "object",
            required: ["kind", "value"],
            properties: {
              kind: { type: "string", enum: ["file", "content", "command", "attestation", "sample", "none"] },
              value: { type: "string" },
              signer: text,
              signed_at: text,
              sampled_count: number,
              sampled_of: number,
            },
          },
          as_of: text,
        },
      },
    },
  },
};
