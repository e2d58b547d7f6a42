import { ICD10_CATEGORIES } from './categories';

const CODE_SHAPE = /^([A-Z]\d{2})(?:\.\d)?$/;

/** Whether the text is a category of the list, alone or with a fourth character: `S82`, `S82.2`. */
export function isIcd10(code: string): boolean {
  const match = CODE_SHAPE.exec(code);
  return match !== null && ICD10_CATEGORIES.has(match[1] ?? '');
}
