import type { Text } from '@jkk/domain/findings';

export function isProjectNumber(text: string): boolean {
  return /^[A-Z0-9][A-Z0-9./-]{2,29}$/.test(text);
}

export const PROJECT_NUMBER_SHAPE: Text = {
  id: 'Nomor proyek terdiri dari 3 sampai 30 huruf kapital, angka, titik, garis miring atau strip.',
  en: 'A project number has 3 to 30 capital letters, digits, dots, slashes or dashes.',
};
