import { parseInstant, parseLocalDate } from '../calendar';
import { finding, type Finding, type FindingCode } from '../findings';

/**
 * The properties of a body that a check reads. Their shape is not assured yet: checks run together with those of shape,
 * so that all findings come at once.
 */
export type Loose = Readonly<Record<string, unknown>>;

/** Readers for values that may still have any shape: undefined unless the value is what is asked for. */
export const looseText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
export const looseInstant = (value: unknown): string | undefined =>
  typeof value === 'string' ? parseInstant(value) : undefined;
export const looseDate = (value: unknown): string | undefined =>
  typeof value === 'string' ? parseLocalDate(value) : undefined;
export const looseList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const looseObject = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const MISSING = { id: 'Isian ini wajib ada di sini.', en: 'This property is required here.' };

const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

/** One finding for each of these properties that the body lacks. */
export function missing(body: Loose, ...names: readonly string[]): Finding[] {
  return names
    .filter((name) => isBlank(body[name]))
    .map((name) => finding(`/${name}`, 'PROPERTY.MISSING', MISSING));
}

const NO_FILE = { id: 'Lampirkan sedikitnya satu berkas.', en: 'Attach at least one file.' };

/** A finding where nothing is attached to what only a paper proves. */
export const needsFile = (body: Loose): Finding[] =>
  looseList(body['documents']).length > 0 ? [] : [finding('/documents', 'LIST.EMPTY', NO_FILE)];

/** A finding unless `fine` holds, for lists written as one expression. */
export function unless(fine: boolean, pointer: string, code: FindingCode, id: string, en: string): Finding[] {
  return fine ? [] : [finding(pointer, code, { id, en })];
}
