import type { ObjectReader } from '../findings';
import { findDisability, type DisabilityRow } from '../rules';
import { PP_82_2019 } from '../rules/data';
import { MAX_ENTRIES } from './amounts';
import { SIDES, type Hints, type Side } from './facts';
import { exceedsOtherFingers, isContainedIn } from './injuries';

/** One injury that was read and found possible. */
export interface DisabilityItem {
  readonly row: DisabilityRow;
  readonly side?: Side | undefined;
  /** RANGE rows: the percentage that the doctor chose; any row: the one of the advisory doctor. */
  readonly percent?: number | undefined;
  /** DECIBELS and LOSS_PERCENT rows: how many tens were lost. */
  readonly tens?: number | undefined;
  /** Functional lines: the part of the function that is lost, 1 to 100 with one decimal. */
  readonly functionLossPercent?: number | undefined;
}

export type DisabilityForm = 'ANATOMICAL' | 'FUNCTIONAL';

/** How the items of a line are read. */
interface Reading {
  readonly hints: Hints;
  readonly form: DisabilityForm;
  /** The advisory doctor has given his opinion: he may name what the table does not list, and any percentage. */
  readonly advised: boolean;
}

/** Reads `items` of a disability line; undefined, with findings, when one of them is impossible. */
export function readDisabilityItems(line: ObjectReader, reading: Reading): DisabilityItem[] | undefined {
  const items = line.objects('items', MAX_ENTRIES, (entry) => readItem(entry, reading));
  return items === undefined ? undefined : refuseRepeated(line, items);
}

function readItem(entry: ObjectReader, reading: Reading): DisabilityItem | undefined {
  const { form, advised } = reading;
  const row = readRow(entry, reading);
  if (row === undefined) return acceptEverything(entry);
  const side = readSide(entry, row);
  const measure =
    advised && (isUnlisted(row) || entry.has('percent'))
      ? readOpinion(entry)
      : form === 'ANATOMICAL'
        ? readMeasure(entry, row)
        : {};
  const functionLossPercent =
    form === 'FUNCTIONAL' ? entry.tenths('functionLossPercent', { min: 1, max: 100 }) : undefined;
  entry.finish();
  if (measure === undefined || (row.paired && side === undefined)) return undefined;
  if (form === 'FUNCTIONAL' && functionLossPercent === undefined) return undefined;
  return { row, side, ...measure, functionLossPercent };
}

/** A percentage of the advisory doctor, for whatever row. */
function readOpinion(entry: ObjectReader): { percent: number } | undefined {
  const percent = entry.tenths('percent', { min: 1, max: 100 });
  return percent === undefined ? undefined : { percent };
}

/** A disability that the table does not list, under the code that the doctor gave it. */
export const unlisted = (code: string): DisabilityRow => ({
  code,
  name: { id: 'cacat yang tidak tercantum dalam tabel', en: 'disability that the table does not list' },
  measure: 'RANGE',
  paired: false,
  functional: true,
  dominant: 0,
  other: 0,
  times: MAX_UNLISTED,
  citation: 'PP 44/2015 Lampiran III',
  provenance: 'model',
  verifiedBy: null,
});

const MAX_UNLISTED = 10;
export const isUnlisted = ({ measure, range }: DisabilityRow): boolean =>
  measure === 'RANGE' && range === undefined;

function readRow(entry: ObjectReader, { hints, form, advised }: Reading): DisabilityRow | undefined {
  const code = entry.text('code');
  if (code === undefined) return undefined;
  const row = findDisability(hints.rules ?? PP_82_2019, code);
  if (row === undefined) {
    if (advised) return unlisted(code);
    return entry.refuse('code', 'DISABILITY.UNKNOWN', {
      id: 'Kode ini tidak ada dalam tabel cacat.',
      en: 'This code is not in the disability table.',
    });
  }
  if (form === 'FUNCTIONAL' && !row.functional) {
    return entry.refuse('code', 'DISABILITY.NOT_FUNCTIONAL', {
      id: 'Cacat sebagian fungsi hanya untuk anggota badan dan jari (A01-A07, A12-A19).',
      en: 'Partial loss of function is for limbs and digits only (A01-A07, A12-A19).',
    });
  }
  return row;
}

/** Without its row nothing can be said about the other properties of an item except that they are known words. */
function acceptEverything(entry: ObjectReader): undefined {
  for (const name of ['side', 'percent', 'decibels', 'lossPercent', 'functionLossPercent']) entry.allow(name);
  entry.finish();
  return undefined;
}

function readSide(entry: ObjectReader, row: DisabilityRow): Side | undefined {
  if (row.paired) return entry.oneOf('side', SIDES);
  if (!entry.has('side')) return undefined;
  if (isUnlisted(row)) return entry.oneOf('side', SIDES);
  entry.allow('side');
  return entry.refuse('side', 'DISABILITY.SIDE_NOT_ALLOWED', {
    id: 'Baris ini tidak mengenal sisi kanan atau kiri.',
    en: 'This row has no right or left side.',
  });
}

const MEASURES = ['percent', 'decibels', 'lossPercent'] as const;
const MEASURE_OF = {
  FIXED: undefined,
  RANGE: 'percent',
  DECIBELS: 'decibels',
  LOSS_PERCENT: 'lossPercent',
} as const;

function readMeasure(
  entry: ObjectReader,
  row: DisabilityRow,
): { percent?: number; tens?: number } | undefined {
  const wanted = MEASURE_OF[row.measure];
  let possible = true;
  for (const name of MEASURES.filter((each) => each !== wanted && entry.has(each))) {
    possible = false;
    entry.allow(name);
    entry.refuse(name, 'DISABILITY.MEASURE_NOT_ALLOWED', {
      id: 'Isian ini tidak berlaku untuk baris ini.',
      en: 'This property does not apply to this row.',
    });
  }
  if (wanted === undefined) return possible ? {} : undefined;
  const value = wanted === 'percent' ? readRange(entry, row) : readTens(entry, wanted);
  if (value === undefined || !possible) return undefined;
  return wanted === 'percent' ? { percent: value } : { tens: value };
}

const HUNDREDTHS = 100;

function readRange(entry: ObjectReader, row: DisabilityRow): number | undefined {
  const percent = entry.whole('percent', { min: 1, max: 100 });
  if (percent === undefined || row.range === undefined) return undefined;
  const hundredths = percent * HUNDREDTHS;
  if (hundredths >= row.range.from && hundredths <= row.range.to) return percent;
  return entry.refuse('percent', 'DISABILITY.OUTSIDE_RANGE', {
    id: 'Persentase ini di luar rentang 10-30% dari tabel cacat.',
    en: 'This percentage lies outside the 10-30% of the table.',
  });
}

const TENS: Readonly<Record<'decibels' | 'lossPercent', readonly number[]>> = {
  decibels: [10, 20, 30, 40, 50, 60],
  lossPercent: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
};

/** Only whole tens are paid; the result is their number. */
function readTens(entry: ObjectReader, name: 'decibels' | 'lossPercent'): number | undefined {
  const allowed = TENS[name];
  const value = entry.whole(name, { min: 10, max: allowed.length * 10 });
  if (value === undefined) return undefined;
  const tens = allowed.indexOf(value) + 1;
  if (tens > 0) return tens;
  return entry.refuse(name, 'NUMBER.NOT_TENS', {
    id: 'Angka ini harus kelipatan sepuluh.',
    en: 'This number must be a multiple of ten.',
  });
}

function refuseRepeated(line: ObjectReader, items: DisabilityItem[]): DisabilityItem[] | undefined {
  const injuries = items.map(({ row, side }) => ({ code: row.code, side }));
  let possible = true;
  for (const [index, injury] of injuries.entries()) {
    if (isRepeated(index, items) || exceedsOtherFingers(index, injuries)) {
      possible = false;
      line.refuseBelow(`/items/${index}`, 'DISABILITY.REPEATED', {
        id: 'Cacat ini disebut lebih sering daripada yang mungkin pada satu sisi.',
        en: 'This injury is named more often than one side can suffer it.',
      });
    } else if (injuries.some((whole, other) => other !== index && isContainedIn(injury, whole))) {
      possible = false;
      line.refuseBelow(`/items/${index}`, 'DISABILITY.CONTAINED', {
        id: 'Cacat ini sudah termasuk dalam cacat lain pada sisi yang sama.',
        en: 'This injury is contained in another one of the same side.',
      });
    }
  }
  return possible ? items : undefined;
}

function isRepeated(index: number, items: readonly DisabilityItem[]): boolean {
  const current = items[index];
  if (current === undefined) return false;
  const same = items
    .slice(0, index + 1)
    .filter(({ row, side }) => row.code === current.row.code && side === current.side);
  return same.length > current.row.times;
}
