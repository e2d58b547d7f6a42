import type { ObjectReader } from '../findings';
import { readDate } from './amounts';

const MAX_MARK = 120;
/** Letters that only look like these would make another number of the same receipt. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Reads the marks of a receipt where they are given: they change no amount, they let the claim see that the same receipt
 * comes a second time. Property names carry `prefix` where the receipt is the line itself (`invoiceNumber`).
 */
export function readReceiptMarks(reader: ObjectReader, prefix = ''): void {
  const name = (mark: string): string =>
    prefix === '' ? mark : `${prefix}${mark.charAt(0).toUpperCase()}${mark.slice(1)}`;
  for (const mark of ['number', 'issuer']) {
    if (reader.has(name(mark))) readMark(reader, name(mark));
  }
  if (prefix !== '' && reader.has(name('on'))) readDate(reader, name('on'));
}

function readMark(reader: ObjectReader, name: string): void {
  const value = reader.text(name);
  if (value === undefined) return;
  if (name.toLowerCase().endsWith('number') && !PLAIN.test(value)) {
    reader.refuse(name, 'TEXT.CHARACTERS', {
      id: 'Nomor ditulis dengan huruf, angka, dan tanda biasa.',
      en: 'A number is written in plain letters, digits and signs.',
    });
    return;
  }
  if (value.trim() !== '' && value.length <= MAX_MARK) return;
  reader.refuse(name, 'TEXT.LENGTH', {
    id: `Isian ini 1 sampai ${MAX_MARK} karakter.`,
    en: `This has 1 to ${MAX_MARK} characters.`,
  });
}
