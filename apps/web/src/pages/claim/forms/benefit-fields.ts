import type { BenefitType } from '@jkk/domain/benefits/types';
import { code } from '@jkk/domain/fields/code';
import { date } from '@jkk/domain/fields/date';
import { optional, to } from '@jkk/domain/fields/field';
import type { Fields } from '@jkk/domain/fields/field';
import { list } from '@jkk/domain/fields/list';
import { whole } from '@jkk/domain/fields/number';
import { object } from '@jkk/domain/fields/object';
import { text } from '@jkk/domain/fields/text';
import { SIDE_LABELS } from '@jkk/domain/words/case';
import { SCHOOL_LABELS } from '@jkk/domain/words/forms';

const MOST = 1_000_000_000_000;
const MEDICAL = { shown: to('MEDICAL') };
const rupiah = (id: string, en: string) =>
  whole({ label: { id, en }, min: 0, max: MOST, unit: { id: 'Rp', en: 'Rp' }, ...MEDICAL });
const day = (id: string, en: string) => date({ label: { id, en }, ...MEDICAL });
const percent = (id: string, en: string) =>
  optional(whole({ label: { id, en }, min: 1, max: 100, ...MEDICAL }));
const amount = () => rupiah('Jumlah', 'Amount');

const MODES = {
  LAND: { id: 'Darat, sungai, danau', en: 'Land, river, lake' },
  SEA: { id: 'Laut', en: 'Sea' },
  AIR: { id: 'Udara', en: 'Air' },
};

const period = { from: day('Dari', 'From'), to: day('Sampai', 'To') };
const receipt = { mode: code(MODES, { label: { id: 'Moda', en: 'Mode' }, ...MEDICAL }), amount: amount() };
const invoice = { on: day('Tanggal', 'Date'), amount: amount() };
const pupil = {
  birthDate: day('Tanggal lahir', 'Date of birth'),
  level: code(SCHOOL_LABELS, { label: { id: 'Jenjang', en: 'School level' }, ...MEDICAL }),
  year: whole({ label: { id: 'Tahun ke-', en: 'Year' }, min: 1, max: 6, ...MEDICAL }),
};
const disability = {
  code: text({ label: { id: 'Baris tabel', en: 'Row of the table' }, max: 10, ...MEDICAL }),
  side: optional(code(SIDE_LABELS, { label: { id: 'Sisi', en: 'Side' }, ...MEDICAL })),
  percent: percent('Persentase', 'Percentage'),
  functionLossPercent: percent('Fungsi yang hilang (%)', 'Function lost (%)'),
  decibels: percent('Desibel', 'Decibels'),
  lossPercent: percent('Kehilangan (%)', 'Loss (%)'),
};

const rows = (
  name: string,
  fields: Fields,
  one: { id: string; en: string },
  all: { id: string; en: string },
) => list(object(name, fields, { label: one, ...MEDICAL }), { label: all, min: 1, max: 60, ...MEDICAL });

/** Every detail that a line of the calculator may have, asked as the forms of the programme ask it. */
export const DETAIL_FIELDS = {
  periods: rows(
    'Period',
    period,
    { id: 'Masa', en: 'Period' },
    { id: 'Masa tidak mampu bekerja', en: 'Periods of incapacity' },
  ),
  alreadyPaid: optional(rupiah('Sudah dibayar', 'Paid already')),
  receipts: rows('Receipt', receipt, { id: 'Kuitansi', en: 'Receipt' }, { id: 'Kuitansi', en: 'Receipts' }),
  invoices: rows(
    'Invoice',
    invoice,
    { id: 'Kuitansi', en: 'Receipt' },
    { id: 'Kuitansi perawatan', en: 'Receipts of care' },
  ),
  children: rows(
    'Pupil',
    pupil,
    { id: 'Anak', en: 'Child' },
    { id: 'Anak sekolah', en: 'Children at school' },
  ),
  items: {
    ...rows(
      'DisabilityItem',
      disability,
      { id: 'Cacat', en: 'Disability' },
      { id: 'Cacat menurut tabel', en: 'Disabilities of the table' },
    ),
    widget: 'disabilities' as const,
  },
  startedOn: day('Mulai tanggal', 'Started on'),
  dueOn: day('Jatuh tempo', 'Due on'),
  paidOn: day('Dibayar tanggal', 'Paid on'),
  invoice: rupiah('Jumlah menurut kuitansi', 'Amount of the receipt'),
  referencePrice: rupiah('Harga acuan', 'Reference price'),
  santunan: rupiah('Santunan', 'Cash benefit'),
} satisfies Fields;

type Detail = keyof typeof DETAIL_FIELDS;

/** Which details belong to which type; a type that is not named needs none. */
const DETAILS_OF: Partial<Record<BenefitType, readonly Detail[]>> = {
  MEDICAL_BILL: ['invoice'],
  MEDICAL_REIMBURSEMENT: ['invoice'],
  REHABILITATION: ['invoice'],
  DENTURE: ['invoice'],
  HEARING_AID: ['invoice'],
  GLASSES: ['invoice'],
  PROSTHESIS: ['referencePrice', 'invoice'],
  ORTHOSIS: ['referencePrice', 'invoice'],
  TRANSPORT: ['receipts'],
  STMB: ['periods', 'alreadyPaid'],
  PARTIAL_ANATOMICAL: ['items'],
  PARTIAL_FUNCTIONAL: ['items'],
  SCHOLARSHIP: ['children'],
  HOME_CARE: ['startedOn', 'invoices'],
  LATE_COMPENSATION: ['santunan', 'dueOn', 'paidOn'],
};

export const detailFields = (type: unknown): Fields =>
  Object.fromEntries((DETAILS_OF[type as BenefitType] ?? []).map((name) => [name, DETAIL_FIELDS[name]]));
