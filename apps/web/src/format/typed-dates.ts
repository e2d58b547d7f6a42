const MONTH_STARTS = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'agt', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
] as const;
const CENTURY = 2000;

const two = (n: number): string => String(n).padStart(2, '0');

/** The day that was typed, the day first as it is written here: *28 Nov 2026*, *28/11/2026*, *28112026*, or ISO 8601. */
export function parseDay(text: string): string | null {
  const typed = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (digits !== null) return realDay(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const parts = /^(?:[a-z]+,?\s+)?(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,})[\s./-]+(\d{4}|\d{2})$/.exec(typed);
  if (parts === null) return null;
  const [, day, month, year] = parts as unknown as [string, string, string, string];
  return realDay(year.length === 2 ? CENTURY + Number(year) : Number(year), monthOf(month), Number(day));
}

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTH_STARTS.findIndex((starts) => starts.some((start) => text.startsWith(start))) + 1;
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The hour that was typed, of 24: *9*, *0900*, *9.30*, *21:05*. */
export function parseTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[.:\s]?(\d{2}))?$/.exec(text.trim());
  if (parts === null) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}
