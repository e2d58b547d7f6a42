import type { ObjectReader } from '@jkk/domain/findings';
import { MinimumWageRepository, type MinimumWageEntry } from '../../reference';
import { amount, matching, optional, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';
import { provenance } from './provenance';
import { checkReferences, knownAreas } from './references';

const wages = new MinimumWageRepository();
const MAX_AMOUNT = 1_000_000_000;

export const MINIMUM_WAGES_IMPORT: ImportKind<MinimumWageEntry> = {
  name: 'minimum-wages',
  summary:
    'take minimum wages in from a CSV file: of a province (UMP, code of 2 digits) or a regency (UMK, 4 digits) in a year',
  columns: { required: ['areaCode', 'year', 'amount', 'source'], optional: ['decree', 'provenance'] },
  read: readWage,
  keyOf: ({ areaCode, year }) => `${areaCode}/${year}`,
  check: (em, rows) =>
    checkReferences(em, rows, [
      {
        column: 'areaCode',
        code: 'REGENCY.UNKNOWN',
        detail: { id: 'Wilayah ini tidak dikenal.', en: 'This province or regency is not known.' },
        of: ({ areaCode }) => areaCode,
        known: knownAreas,
      },
    ]),
  save: (em, rows) => wages.upsert(em, rows),
};

function readWage(row: ObjectReader): MinimumWageEntry | undefined {
  const year = matching(row, 'year', (cell) => /^20(1[5-9]|[2-9]\d)$/.test(cell), 'VALUE.NOT_ALLOWED', {
    id: 'Tahun ditulis empat angka, mulai 2015.',
    en: 'The year has four digits, from 2015 on.',
  });
  const read = complete({
    areaCode: matching(row, 'areaCode', (cell) => /^\d{2}(\d{2})?$/.test(cell), 'REGENCY.INVALID', {
      id: 'Kode wilayah terdiri dari 2 angka (provinsi) atau 4 angka (kabupaten/kota).',
      en: 'The code has 2 digits (province) or 4 (regency).',
    }),
    amountRupiah: amount(row, 'amount', MAX_AMOUNT),
    decree: optional(row, 'decree', text, null),
    source: text(row, 'source'),
    provenance: provenance(row),
  });
  return year === undefined || read === undefined ? undefined : { ...read, year: Number(year) };
}
