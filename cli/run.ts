import { todayUtc } from "../disk/today.ts";

/** Exit statuses, the same for every verb: done; findings or bad data; could not run. */
export const exitCodes = { ok: 0, findings: 1, couldNotRun: 2 } as const;

/** Something that the caller of the command has to change. Its message goes to stderr, the status is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Told by name: each verb is a bundle of its own, with a class of its own. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && error.name === "UsageError";
}

/** Options that every verb over a workspace takes. */
export const workspaceOptions = { workspace: true, today: true } as const;

/** One of the allowed words, or the first of them if none was given. */
export function choice<const T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (value === undefined) return allowed[0];
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${allowed.join(", ")}, not "${value}".`);
  return found;
}

/** The day given by `--today`, or the current one in UTC. */
export function dayOf(value: string | undefined): string {
  if (value === undefined) return todayUtc();
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value))
    throw new UsageError(`--today wants a day as YYYY-MM-DD, not "${value}".`);
  return value;
}
