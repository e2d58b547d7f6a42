import type { Language } from '../i18n';

/** A number with few decimals: 62,5 in Indonesian, 62.5 in English. */
export const decimalText = (value: number, language: Language): string =>
  language === 'id' ? String(value).replace('.', ',') : String(value);
