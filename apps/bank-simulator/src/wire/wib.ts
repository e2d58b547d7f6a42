const WIB_OFFSET_MS = 7 * 3600 * 1000;

/** `2026-11-21T09:00:00+07:00`, the 25 characters of the standard. */
export function toWibText(instant: Date): string {
  return `${new Date(instant.getTime() + WIB_OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}

/** Calendar day in western Indonesia, `YYYY-MM-DD`. */
export function wibDay(instant: Date): string {
  return toWibText(instant).slice(0, 10);
}

/** Whether the clock of western Indonesia is within these hours, `HH:MM`, which may pass midnight. */
export function isBetween(instant: Date, from: string, to: string): boolean {
  const time = toWibText(instant).slice(11, 16);
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/** Neither Saturday nor Sunday there. */
export function isWorkingDay(instant: Date): boolean {
  const day = new Date(instant.getTime() + WIB_OFFSET_MS).getUTCDay();
  return day !== 0 && day !== 6;
}

/** Reads a timestamp with offset, to the second or with milliseconds; undefined when it is not one. */
export function parseTimestamp(text: unknown): Date | undefined {
  if (typeof text !== 'string') return undefined;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
