import { parseLocalDate, type LocalDate } from '../../calendar';
import { canonicalJson, sha256 } from '../../digest';
import { ObjectReader, type Finding } from '../../findings';
import { isNik } from '../../identifiers';
import { SCREENING_LISTS, type ScreeningEntry, type ScreeningListContent } from './lists';

/** A dated list has some thousand entries. */
const MOST_ENTRIES = 20_000;
const MOST_NAMES = 100;
const LONGEST = 200;
const MOST_FINDINGS = 50;

export type ReadList =
  | { readonly ok: true; readonly content: ScreeningListContent; readonly checksum: string }
  | { readonly ok: false; readonly errors: readonly Finding[] };

/**
 * Reads a list as a person hands it in: `{ list, datedOn, source, entries: [{ ref, names, nik?, birthDate? }] }`. One that
 * names nobody is handed in as a model, because a real one never does.
 */
export function readScreeningList(value: unknown, today: LocalDate): ReadList {
  const errors: Finding[] = [];
  const content = readContent(value, today, errors);
  return content === undefined || errors.length > 0
    ? { ok: false, errors: errors.slice(0, MOST_FINDINGS) }
    : { ok: true, content, checksum: listChecksum(content) };
}

export const listChecksum = (content: ScreeningListContent): string => sha256(canonicalJson(content));

function readContent(value: unknown, today: LocalDate, errors: Finding[]): ScreeningListContent | undefined {
  const reader = ObjectReader.of(value, '', errors);
  if (reader === undefined) return undefined;
  const list = reader.oneOf('list', SCREENING_LISTS);
  const datedOn = reader.parsed('datedOn', parseLocalDate, 'DATE.INVALID', NO_DAY);
  const source = words(reader, 'source');
  const isModel = reader.has('isModel') ? reader.flag('isModel') : false;
  const entries =
    isModel === true && isEmpty(reader) ? [] : reader.objects('entries', MOST_ENTRIES, readEntry);
  reader.finish();
  if (datedOn !== undefined && datedOn > today) reader.refuse('datedOn', 'DATE.IN_FUTURE', TOO_LATE);
  if (list === undefined || datedOn === undefined || source === undefined) return undefined;
  return isModel === undefined || entries === undefined
    ? undefined
    : { list, datedOn, source, isModel, entries };
}

const isEmpty = (reader: ObjectReader): boolean => {
  const entries = reader.required('entries');
  return Array.isArray(entries) && entries.length === 0;
};

function readEntry(reader: ObjectReader): ScreeningEntry | undefined {
  const ref = words(reader, 'ref');
  const names = reader.list('names', MOST_NAMES);
  const nik = reader.has('nik')
    ? reader.parsed('nik', (text) => (isNik(text) ? text : undefined), 'NIK.INVALID', NO_NIK)
    : undefined;
  const birthDate = reader.has('birthDate')
    ? reader.parsed('birthDate', parseLocalDate, 'DATE.INVALID', NO_DAY)
    : undefined;
  reader.finish();
  if (names?.every(isWords) === false) reader.refuse('names', 'TEXT.INVALID', NO_WORDS);
  if (ref === undefined || names === undefined) return undefined;
  return {
    ref,
    names: names.map(String),
    ...(nik !== undefined && { nik }),
    ...(birthDate !== undefined && { birthDate }),
  };
}

const words = (reader: ObjectReader, name: string): string | undefined =>
  reader.parsed(name, (text) => (isWords(text) ? text : undefined), 'TEXT.INVALID', NO_WORDS);

const isWords = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST && !/\p{Cc}/u.test(value);

const NO_DAY = { id: 'Isi tanggal: TTTT-BB-HH.', en: 'A day: YYYY-MM-DD.' };
const NO_NIK = { id: 'NIK ini tidak mungkin.', en: 'This NIK is impossible.' };
const NO_WORDS = {
  id: `Isi teks 1 sampai ${LONGEST} karakter dalam satu baris.`,
  en: `A text of 1 to ${LONGEST} characters in one line.`,
};
const TOO_LATE = { id: 'Tanggal daftar belum tiba.', en: 'The list is dated later than today.' };
