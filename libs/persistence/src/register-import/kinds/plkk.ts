import { isPlkkCode, isRegencyCode } from '@jkk/domain/identifiers';
import type { ObjectReader } from '@jkk/domain/findings';
import { PlkkRepository } from '../../reference';
import type { Plkk } from '../../reference';
import { account, ACCOUNT_COLUMNS } from './account';
import { date, matching, optional, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';
import { checkReferences, UNKNOWN_BANK } from './references';

const hospitals = new PlkkRepository();

export const PLKK_IMPORT: ImportKind<Plkk> = {
  name: 'plkk',
  summary: 'take contracted hospitals and clinics in from a CSV file',
  columns: {
    required: ['plkkCode', 'name', 'kind', 'regencyCode', 'class', ...ACCOUNT_COLUMNS, 'contractFrom'],
    optional: ['contractTo'],
  },
  read: readPlkk,
  keyOf: ({ plkkCode }) => plkkCode,
  check: (em, rows) => checkReferences(em, rows, [{ ...UNKNOWN_BANK, of: (row) => row.account.bankCode }]),
  save: (em, rows) => hospitals.upsert(em, rows),
};

function readPlkk(row: ObjectReader): Plkk | undefined {
  const plkk = complete({
    plkkCode: matching(row, 'plkkCode', isPlkkCode, 'PLKK_CODE.INVALID', {
      id: 'Kode PLKK berbentuk PLKK-0001.',
      en: 'A PLKK code looks like PLKK-0001.',
    }),
    name: text(row, 'name'),
    kind: text(row, 'kind'),
    regencyCode: matching(row, 'regencyCode', isRegencyCode, 'REGENCY.INVALID', {
      id: 'Kode kabupaten atau kota terdiri dari 4 angka.',
      en: 'A regency code has 4 digits.',
    }),
    class: text(row, 'class'),
    account: account(row),
    contractFrom: date(row, 'contractFrom'),
    contractTo: optional(row, 'contractTo', date, null),
  });
  if (plkk?.contractTo && plkk.contractTo < plkk.contractFrom) {
    return row.refuse('contractTo', 'DATE.BEFORE_START', {
      id: 'Tanggal akhir mendahului tanggal awal.',
      en: 'The end is before the start.',
    });
  }
  return plkk;
}
