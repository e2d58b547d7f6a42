import type { Text } from '../findings/finding';
import { dayOfMonth, monthOf, yearOf, type LocalDate } from './civil';

const MONTHS: readonly (readonly [id: string, en: string])[] = [
  ['Januari', 'January'],
  ['Februari', 'February'],
  ['Maret', 'March'],
  ['April', 'April'],
  ['Mei', 'May'],
  ['Juni', 'June'],
  ['Juli', 'July'],
  ['Agustus', 'August'],
  ['September', 'September'],
  ['Oktober', 'October'],
  ['November', 'November'],
  ['Desember', 'December'],
];

/** 1 April 2026, in both languages. */
export function dayText(date: LocalDate): Text {
  const [id, en] = MONTHS[monthOf(date) - 1] ?? ['', ''];
  const [day, year] = [dayOfMonth(date), yearOf(date)];
  return { id: `${day} ${id} ${year}`, en: `${day} ${en} ${year}` };
}
