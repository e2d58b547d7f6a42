import { date } from '../fields/date';
import { optional, to, type Field, type Fields } from '../fields/field';
import { list } from '../fields/list';
import { whole } from '../fields/number';
import { object } from '../fields/object';
import { text } from '../fields/text';
import type { BodyOf } from '../fields/field';
import type { Text } from '../findings';
import { MAX_AMOUNT, MAX_ENTRIES } from './amounts';

/** What the details of benefits are made of. Who reads a doctor's statement reads them, too. */
export const MEDICAL = { shown: to('MEDICAL') } as const;
const RUPIAH: Text = { id: 'Rp', en: 'Rp' };

/** A whole amount of at least one rupiah; no single invoice, receipt or price is larger than what fits into every sum. */
export const amountField = (id: string, en: string) =>
  whole({ label: { id, en }, min: 1, max: MAX_AMOUNT, unit: RUPIAH, ...MEDICAL });

export const dayField = (id: string, en: string) => date({ label: { id, en }, ...MEDICAL });

/** An amount that a claim knows by itself: only who calculates without one says it. */
export const derivedField = (id: string, en: string) =>
  optional(
    whole({ label: { id, en }, min: 0, max: MAX_AMOUNT, unit: RUPIAH, asked: () => false, ...MEDICAL }),
  );

/** What earlier benefits took of a limit. */
export const alreadyPaidField = () => derivedField('Sudah dibayar', 'Paid already');

/** What other payers guarantee of an invoice. */
export const othersPayField = () => derivedField('Dijamin penanggung lain', 'Guaranteed by another payer');

/** Rows of a list, each with these fields. */
export const rowsField = <F extends Fields>(
  name: string,
  fields: F,
  one: Text,
  all: Text,
): Field<readonly BodyOf<F>[], true> =>
  list(object(name, fields, { label: one, ...MEDICAL }), { label: all, max: MAX_ENTRIES, ...MEDICAL });

/** Letters that only look like these would make another number of the same receipt. */
const PLAIN = /^[\x20-\x7e]*$/;
const MARK_MAX = 120;

/** The marks of a receipt change no amount; by them its second coming is seen. */
export const markFields = {
  number: optional(
    text({
      label: { id: 'Nomor kuitansi', en: 'Number of the receipt' },
      max: MARK_MAX,
      pattern: PLAIN,
      refusal: {
        code: 'TEXT.CHARACTERS',
        detail: {
          id: 'Nomor ditulis dengan huruf, angka, dan tanda biasa.',
          en: 'A number is written in plain letters, digits and signs.',
        },
      },
      ...MEDICAL,
    }),
  ),
  issuer: optional(
    text({ label: { id: 'Penerbit kuitansi', en: 'Issuer of the receipt' }, max: MARK_MAX, ...MEDICAL }),
  ),
};

/** A single receipt that is the line itself. */
export const invoiceFields = {
  invoice: amountField('Jumlah menurut kuitansi', 'Amount of the receipt'),
  invoiceNumber: markFields.number,
  invoiceIssuer: markFields.issuer,
  invoiceOn: optional(dayField('Tanggal kuitansi', 'Date of the receipt')),
};
