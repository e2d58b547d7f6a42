import type { Language } from '../i18n';

const DAYS = {
  id: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const MONTHS = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;
const OFFSET_HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;

export type ZoneCode = keyof typeof OFFSET_HOURS;
export const ZONES = Object.keys(OFFSET_HOURS) as ZoneCode[];

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** The wall clock of a zone; Indonesia has no summer time, so a fixed offset is exact. */
function wall(instant: string, zone: ZoneCode): Wall {
  const at = new Date(Date.parse(instant) + OFFSET_HOURS[zone] * 3_600_000);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth(),
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-11-24` of the day in a zone. */
export function dayOf(instant: string, zone: ZoneCode = 'WIB'): string {
  const w = wall(instant, zone);
  return `${w.year}-${two(w.month + 1)}-${two(w.day)}`;
}

/** *Rab 25 Nov 2026*; without the year *Rab 25 Nov*. `date` is `YYYY-MM-DD`. */
export function formatDate(date: string, language: Language, year = true): string {
  const w = wall(`${date}T00:00:00Z`, 'WIB');
  const short = `${DAYS[language][w.weekday]} ${w.day} ${MONTHS[language][w.month]}`;
  return year ? `${short} ${w.year}` : short;
}

/** *25 Nov 2026*, as it stands in a field. */
export const formatDay = (date: string, language: Language): string =>
  `${formatDayMonth(date, language)} ${date.slice(0, 4)}`;

/** *Nov 2026* of `2026-11`. */
export function formatMonth(month: string, language: Language): string {
  const w = wall(`${month}-01T00:00:00Z`, 'WIB');
  return `${MONTHS[language][w.month]} ${w.year}`;
}

/** *25 Nov* */
export function formatDayMonth(date: string, language: Language): string {
  const w = wall(`${date}T00:00:00Z`, 'WIB');
  return `${w.day} ${MONTHS[language][w.month]}`;
}

export const weekdayName = (date: string, language: Language): string =>
  DAYS[language][wall(`${date}T00:00:00Z`, 'WIB').weekday]!;

/** *16.00* of `16:00`, in English as it is; the zone is said beside it. */
export const formatClock = (time: string, language: Language): string =>
  language === 'id' ? time.replace(':', '.') : time;

/** *16.00 WIB*, in English *16:00 WIB*: the zone always stands beside it. */
export function formatTime(instant: string, language: Language, zone: ZoneCode = 'WIB'): string {
  const w = wall(instant, zone);
  return `${two(w.hour)}${language === 'id' ? '.' : ':'}${two(w.minute)} ${zone}`;
}

/** *Rab 25 Nov 2026, 16.00 WIB* */
export function formatInstant(
  instant: string,
  language: Language,
  zone: ZoneCode = 'WIB',
  year = true,
): string {
  return `${formatDate(dayOf(instant, zone), language, year)}, ${formatTime(instant, language, zone)}`;
}

/** An instant with its offset from a local date and hour, as the API takes it: `2026-11-20T09:00:00+07:00`. */
export const toOffsetInstant = (date: string, time: string, zone: ZoneCode): string =>
  `${date}T${time.length === 5 ? `${time}:00` : time}+${two(OFFSET_HOURS[zone])}:00`;

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Local hour and minute `HH:mm` for time inputs. */
export function timeOf(instant: string, zone: ZoneCode = 'WIB'): string {
  const w = wall(instant, zone);
  return `${two(w.hour)}:${two(w.minute)}`;
}
