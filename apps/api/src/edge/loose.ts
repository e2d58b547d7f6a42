import { parseInstant, parseLocalDate } from '@jkk/domain/calendar';
import { finding, type Finding } from '@jkk/domain/findings';

/** Readers for bodies that may still have any shape: undefined unless the value is what is asked for. */
export const looseText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
export const looseInstant = (value: unknown): string | undefined =>
  typeof value === 'string' ? parseInstant(value) : undefined;
export const looseDate = (value: unknown): string | undefined =>
  typeof value === 'string' ? parseLocalDate(value) : undefined;
export const looseList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const looseObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const MISSING = { id: 'Isian ini wajib ada di sini.', en: 'This property is required here.' };

/** One finding for each of these properties that the body lacks. */
export function missing(body: object, ...names: readonly string[]): Finding[] {
  return names
    .filter((name) => (body as Record<string, unknown>)[name] === undefined)
    .map((name) => finding(`/${name}`, 'PROPERTY.MISSING', MISSING));
}

/** A finding when `wrong` holds, for lists written as one expression. */
export function unless(fine: boolean, pointer: string, code: string, id: string, en: string): Finding[] {
  return fine ? [] : [finding(pointer, code, { id, en })];
}
