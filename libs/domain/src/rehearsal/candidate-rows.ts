import { below, type ObjectReader } from '../findings';
import { PROVENANCES, type DisabilityRow } from '../rules';
import { boundsOf, isEmptyList, readVerifier, readWords } from './figure-fields';

const MAX_ROWS = 200;
const MAX_TIMES = 10;
const SHARE = boundsOf('HUNDREDTHS_OF_PERCENT');
/** A row whose share the doctor chooses from a range has none of its own. */
const NO_SHARE = { min: 0, max: 0 };

/**
 * Reads the injury table: every row of the base once. Names, shares and articles may change; how a row is described
 * (measure, pair, function) may not, because the stored injuries are described that way.
 */
export function readRows(
  reader: ObjectReader,
  base: readonly DisabilityRow[],
): readonly DisabilityRow[] | undefined {
  if (base.length === 0 && isEmptyList(reader, 'disabilities')) return base;
  const codes = base.map(({ code }) => code);
  const rows = reader.objects('disabilities', MAX_ROWS, (row) => readRow(row, base, codes));
  if (rows === undefined) return undefined;
  const seen = new Set<string>();
  for (const [index, { code }] of rows.entries()) {
    if (seen.has(code)) {
      reader.refuseBelow(below(below('/disabilities', index), 'code'), 'ROW.REPEATED', REPEATED);
    }
    seen.add(code);
  }
  if (codes.some((code) => !seen.has(code))) reader.refuse('disabilities', 'ROW.MISSING', MISSING);
  return rows;
}

function readRow(
  reader: ObjectReader,
  base: readonly DisabilityRow[],
  codes: readonly string[],
): DisabilityRow | undefined {
  const code = reader.oneOf('code', codes);
  const known = base.find((row) => row.code === code);
  if (known === undefined) return undefined;
  const name = readName(reader);
  const measure = reader.oneOf('measure', [known.measure]);
  const sameKind = [
    readSame(reader, 'paired', known.paired),
    readSame(reader, 'functional', known.functional),
  ];
  const share = known.range === undefined ? SHARE : NO_SHARE;
  const dominant = reader.whole('dominant', share);
  const other = reader.whole('other', share);
  const range = known.range === undefined ? undefined : readRange(reader);
  const times = reader.whole('times', { min: 1, max: MAX_TIMES });
  const citation = readWords(reader, 'citation');
  const provenance = reader.oneOf('provenance', PROVENANCES);
  const verifiedBy = readVerifier(reader);
  reader.finish();
  if (name === undefined || measure === undefined || sameKind.includes(false)) return undefined;
  if (dominant === undefined || other === undefined || times === undefined) return undefined;
  if (citation === undefined || provenance === undefined || verifiedBy === undefined) return undefined;
  if (known.range !== undefined && range === undefined) return undefined;
  const numbers = { dominant, other, times, ...(range === undefined ? {} : { range }) };
  return { ...known, name, ...numbers, citation, provenance, verifiedBy };
}

function readName(reader: ObjectReader): DisabilityRow['name'] | undefined {
  const name = reader.object('name');
  if (name === undefined) return undefined;
  const id = readWords(name, 'id');
  const en = readWords(name, 'en');
  name.finish();
  return id === undefined || en === undefined ? undefined : { id, en };
}

function readSame(reader: ObjectReader, name: string, known: boolean): boolean {
  const value = reader.flag(name);
  if (value !== undefined && value !== known) reader.refuse(name, 'ROW.KIND_CHANGED', KIND_CHANGED);
  return value === known;
}

function readRange(reader: ObjectReader): { from: number; to: number } | undefined {
  const range = reader.object('range');
  if (range === undefined) return undefined;
  const from = range.whole('from', SHARE);
  const to = range.whole('to', SHARE);
  range.finish();
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  return range.refuse('to', 'RANGE.ORDER', RANGE_ORDER);
}

const REPEATED = { id: 'Baris ini sudah ada.', en: 'This row stands there already.' };
const MISSING = {
  id: 'Setiap baris tabel cacat harus ada.',
  en: 'Every row of the injury table must be there.',
};
const KIND_CHANGED = {
  id: 'Cara menyebut cacat ini tidak boleh berubah.',
  en: 'How this injury is described may not change.',
};
const RANGE_ORDER = {
  id: 'Batas atas di bawah batas bawah.',
  en: 'The upper bound lies below the lower one.',
};
