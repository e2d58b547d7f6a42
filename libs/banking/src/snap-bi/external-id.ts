import { randomInt } from 'node:crypto';
import type { LocalDate } from '@jkk/domain/calendar';

const LENGTH = 32;
const CHUNK_DIGITS = 12;

/**
 * X-EXTERNAL-ID: 32 digits, because one table of the standard says numeric and no bank refuses digits. The day first, so
 * that a person finds it, then chance; the database refuses a repeat.
 */
export function newExternalId(wibDate: LocalDate): string {
  let id = wibDate.replaceAll('-', '');
  while (id.length < LENGTH) id += String(randomInt(10 ** CHUNK_DIGITS)).padStart(CHUNK_DIGITS, '0');
  return id.slice(0, LENGTH);
}
