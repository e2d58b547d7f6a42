import type { ObjectReader, WholeBounds } from '../findings';
import type { FigureUnit } from '../rules';

/** Percentages may exceed a hundred (a prosthesis is paid at 140%); zero months or days would divide by nothing. */
const BOUNDS: Readonly<Record<FigureUnit, WholeBounds>> = {
  RUPIAH: { min: 1, max: 1_000_000_000_000 },
  PERCENT: { min: 1, max: 1_000 },
  HUNDREDTHS_OF_PERCENT: { min: 1, max: 10_000 },
  MONTHS: { min: 1, max: 1_200 },
  YEARS: { min: 1, max: 100 },
  DAYS: { min: 1, max: 36_600 },
  COUNT: { min: 1, max: 100 },
};

export function boundsOf(unit: FigureUnit): WholeBounds {
  return BOUNDS[unit];
}

const MAX_TEXT = 500;

/** A text that says something: a citation, a title, a name. */
export function readWords(reader: ObjectReader, name: string): string | undefined {
  const text = reader.text(name);
  if (text === undefined) return undefined;
  if (text.trim() !== '' && text.length <= MAX_TEXT) return text;
  return reader.refuse(name, 'TEXT.LENGTH', {
    id: `Isi dengan 1 sampai ${MAX_TEXT} huruf.`,
    en: `Write 1 to ${MAX_TEXT} letters.`,
  });
}

/** Two administrators verify, a file does not: whatever it says, the candidate starts unverified. */
export function readVerifier(reader: ObjectReader): null | undefined {
  if (reader.isNull('verifiedBy')) {
    reader.allow('verifiedBy');
    return null;
  }
  return readWords(reader, 'verifiedBy') === undefined ? undefined : null;
}

/** Whether the property is a list without entries, as it stands in a table that has none of these. */
export function isEmptyList(reader: ObjectReader, name: string): boolean {
  if (!reader.has(name)) return false;
  const value = reader.required(name);
  return Array.isArray(value) && value.length === 0;
}
