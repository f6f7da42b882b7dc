/** The current day in UTC, `YYYY-MM-DD`: what check-ins are stamped with, wherever the machine stands. */
export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
