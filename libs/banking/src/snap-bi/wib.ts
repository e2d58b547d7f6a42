import { instant, localDate, parseInstant, type Instant, type LocalDate } from '@jkk/domain/calendar';

const OFFSET_MILLISECONDS = 7 * 3_600_000;

/** `2026-11-21T09:00:00+07:00`, 25 characters, or with `.SSS` where a bank wants it so. */
export function toWibText(at: Instant, milliseconds = false): string {
  const shifted = new Date(Date.parse(instant(at)) + OFFSET_MILLISECONDS).toISOString();
  return `${shifted.slice(0, milliseconds ? 23 : 19)}+07:00`;
}

/** The calendar day in western Indonesia, over which external ids are unique. */
export const wibDate = (at: Instant): LocalDate => localDate(at, 'WIB');

const SHORT_OFFSET = /([+-]\d{2})(\d{2})?$/;

/** Reads a time as banks write it, with an offset (`+07:00`, `+0700`, `+07`); undefined for anything else. */
export function fromWibText(text: unknown): Instant | undefined {
  if (typeof text !== 'string') return undefined;
  const withTime = text.slice(10);
  const offset = SHORT_OFFSET.exec(withTime);
  return parseInstant(
    offset === null
      ? text
      : `${text.slice(0, text.length - offset[0].length)}${offset[1]}:${offset[2] ?? '00'}`,
  );
}

/** Whether the time of day in western Indonesia lies in `from..to` (`HH:MM`, may pass midnight). */
export function isInWindow(at: Instant, window: { readonly from: string; readonly to: string }): boolean {
  const time = toWibText(at).slice(11, 16);
  const { from, to } = window;
  return from <= to ? time >= from && time < to : time >= from || time < to;
}
