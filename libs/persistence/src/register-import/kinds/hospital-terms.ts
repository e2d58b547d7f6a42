import { isPlkkCode } from '@jkk/domain/identifiers';
import type { Finding, ObjectReader } from '@jkk/domain/findings';
import {
  doctorKey,
  HospitalRepository,
  PlkkRepository,
  tariffKey,
  termsKey,
  type DoctorRow,
  type TariffRow,
  type TermsRow,
} from '../../reference';
import type { EntityManager } from 'typeorm';
import { amount, date, matching, optional, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';
import { checkReferences } from './references';

const hospitals = new HospitalRepository();
const register = new PlkkRepository();
const MAX_DAYS = 3_650;
const MAX_TARIFF = 1_000_000_000;
const MAX_PER_DAY = 1_000;

const plkkCode = (row: ObjectReader): string | undefined =>
  matching(row, 'plkkCode', isPlkkCode, 'PLKK_CODE.INVALID', {
    id: 'Kode PLKK berbentuk PLKK-0001.',
    en: 'A PLKK code looks like PLKK-0001.',
  });

/** A whole number from nought. */
function whole(row: ObjectReader, name: string, max: number): number | undefined {
  return row.parsed(
    name,
    (cell) => (/^\d{1,5}$/.test(cell) && Number(cell) <= max ? Number(cell) : undefined),
    'NUMBER.INVALID',
    { id: `Isian ini bilangan bulat 0 sampai ${max}.`, en: `This is a whole number from 0 to ${max}.` },
  );
}

const mostPerDay = (row: ObjectReader, name: string): number | undefined => {
  const most = whole(row, name, MAX_PER_DAY);
  return most === 0
    ? row.refuse(name, 'NUMBER.INVALID', {
        id: 'Sedikitnya satu sehari; kosongkan bila tidak dibatasi.',
        en: 'At least one a day; leave it empty where nothing limits it.',
      })
    : most;
};

/** The last day is not before the first. */
function inOrder<Row extends { readonly from: string; readonly to: string | null }>(
  row: ObjectReader,
  value: Row | undefined,
): Row | undefined {
  if (value === undefined || value.to === null || value.from <= value.to) return value;
  return row.refuse('to', 'DATE.BEFORE_START', {
    id: 'Tanggal akhir mendahului tanggal awal.',
    en: 'The end is before the start.',
  });
}

const knownHospital = (
  em: EntityManager,
  rows: readonly { readonly plkkCode: string }[],
): Promise<ReadonlyMap<number, readonly Finding[]>> =>
  checkReferences(em, rows, [
    {
      column: 'plkkCode',
      code: 'PLKK_CODE.INVALID',
      detail: { id: 'Rumah sakit ini tidak dikenal.', en: 'This hospital is not known.' },
      of: (row) => row.plkkCode,
      known: async (each) => new Set((await register.list(each)).map((plkk) => plkk.plkkCode)),
    },
  ]);

export const TERMS_IMPORT: ImportKind<TermsRow> = {
  name: 'hospital-terms',
  summary: 'take dated contracts of hospitals in from a CSV file',
  columns: {
    required: [
      'plkkCode',
      'careClass',
      'from',
      'warnAfterDays',
      'deductAfterDays',
      'expiresAfterDays',
      'deductionPercent',
      'paymentDays',
    ],
    optional: ['to', 'licensedTo'],
  },
  read: (row) => {
    const terms = inOrder(
      row,
      complete({
        plkkCode: plkkCode(row),
        careClass: text(row, 'careClass'),
        from: date(row, 'from'),
        to: optional(row, 'to', date, null),
        licensedTo: optional(row, 'licensedTo', date, null),
        warnAfterDays: whole(row, 'warnAfterDays', MAX_DAYS),
        deductAfterDays: whole(row, 'deductAfterDays', MAX_DAYS),
        expiresAfterDays: whole(row, 'expiresAfterDays', MAX_DAYS),
        deductionPercent: whole(row, 'deductionPercent', 100),
        paymentDays: whole(row, 'paymentDays', 90),
      }),
    );
    if (terms === undefined) return undefined;
    const { warnAfterDays: warn, deductAfterDays: deduct, expiresAfterDays: expires } = terms;
    return warn <= deduct && deduct <= expires && terms.paymentDays > 0 ? terms : refuseOrder(row);
  },
  keyOf: termsKey,
  check: knownHospital,
  save: (em, rows) => hospitals.saveTerms(em, rows),
};

const refuseOrder = (row: ObjectReader): undefined =>
  row.refuse('expiresAfterDays', 'RANGE.ORDER', {
    id: 'Batas peringatan, potongan, dan kedaluwarsa harus berurutan, dan jangka bayar sedikitnya satu hari.',
    en: 'Warning, deduction and expiry must be in order, and the payment term at least one day.',
  });

export const TARIFFS_IMPORT: ImportKind<TariffRow> = {
  name: 'tariffs',
  summary: 'take tariffs of hospitals in from a CSV file',
  columns: {
    required: ['plkkCode', 'serviceCode', 'careClass', 'amount', 'from'],
    optional: ['to', 'mostPerDay'],
  },
  read: (row) =>
    inOrder(
      row,
      complete({
        plkkCode: plkkCode(row),
        serviceCode: text(row, 'serviceCode')?.toUpperCase(),
        careClass: text(row, 'careClass'),
        amountRupiah: amount(row, 'amount', MAX_TARIFF),
        from: date(row, 'from'),
        to: optional(row, 'to', date, null),
        mostPerDay: optional(row, 'mostPerDay', mostPerDay, null),
      }),
    ),
  keyOf: tariffKey,
  check: knownHospital,
  save: (em, rows) => hospitals.saveTariffs(em, rows),
};

export const DOCTORS_IMPORT: ImportKind<DoctorRow> = {
  name: 'doctors',
  summary: "take licences of hospitals' doctors in from a CSV file",
  columns: { required: ['plkkCode', 'licence', 'from'], optional: ['to'] },
  read: (row) =>
    inOrder(
      row,
      complete({
        plkkCode: plkkCode(row),
        licence: text(row, 'licence'),
        from: date(row, 'from'),
        to: optional(row, 'to', date, null),
      }),
    ),
  keyOf: doctorKey,
  check: knownHospital,
  save: (em, rows) => hospitals.saveDoctors(em, rows),
};
