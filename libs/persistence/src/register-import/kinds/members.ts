import { isEmployerNumber, isNik, isParticipantNumber, isPassportNumber } from '@jkk/domain/identifiers';
import { mayLackWage, WAGE_UNITS, type WageUnit } from '@jkk/domain/benefits';
import type { ObjectReader } from '@jkk/domain/findings';
import { SEGMENTS, type Segment } from '@jkk/domain/rules';
import { ConstructionProjectRepository, EmployerRepository, MemberRepository } from '../../reference';
import type { Handedness, MemberRow } from '../../reference';
import { amount, date, matching, month, oneOfWords, optional, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';
import { checkReferences, UNKNOWN_EMPLOYER } from './references';
import { isProjectNumber, PROJECT_NUMBER_SHAPE } from './project-number';

const MAX_WAGE = 1_000_000_000;
const SEXES = { MALE: 'MALE', FEMALE: 'FEMALE', M: 'MALE', F: 'FEMALE', L: 'MALE', P: 'FEMALE' } as const;

const employers = new EmployerRepository();
const projects = new ConstructionProjectRepository();
const members = new MemberRepository();

export const MEMBERS_IMPORT: ImportKind<MemberRow> = {
  name: 'members',
  summary: 'take participants in from a CSV file; wageUnit UNKNOWN where no wage is known (PU, JAKON)',
  columns: {
    required: [
      'participantNumber',
      'nik',
      'name',
      'birthDate',
      'sex',
      'segment',
      'wageAmount',
      'wageUnit',
      'activeFrom',
    ],
    optional: [
      'handedness',
      'employerNumber',
      'activeTo',
      'paidUntil',
      'address',
      'phone',
      'projectNumber',
      'passportNumber',
      'validFrom',
      'reportedOn',
    ],
  },
  read: readMember,
  keyOf: ({ participantNumber }) => participantNumber,
  check: (em, rows) =>
    checkReferences(em, rows, [
      {
        ...UNKNOWN_EMPLOYER,
        of: ({ employerNumber }) => employerNumber,
        known: (each, numbers) => employers.findKnownNumbers(each, numbers),
      },
      {
        column: 'projectNumber',
        code: 'PROJECT.UNKNOWN',
        detail: { id: 'Proyek ini tidak terdaftar.', en: 'This project is not registered.' },
        of: ({ projectNumber }) => projectNumber,
        known: (each, numbers) => projects.findKnownNumbers(each, numbers),
      },
    ]),
  save: (em, rows) => members.upsert(em, rows),
};

function readMember(row: ObjectReader): MemberRow | undefined {
  const person = readPerson(row);
  const segment = row.oneOf('segment', SEGMENTS);
  const cover = readCover(row, segment);
  const wage = readWage(row, segment);
  if (person === undefined || cover === undefined || wage === undefined) return undefined;
  return { ...person, ...cover, ...wage };
}

type Person = Pick<
  MemberRow,
  'participantNumber' | 'nik' | 'name' | 'birthDate' | 'sex' | 'handedness' | 'address' | 'phone'
>;

function readPerson(row: ObjectReader): Person | undefined {
  const person = {
    participantNumber: matching(row, 'participantNumber', isParticipantNumber, 'PARTICIPANT_NUMBER.INVALID', {
      id: 'Nomor peserta terdiri dari 11 angka.',
      en: 'A participant number has 11 digits.',
    }),
    nik: matching(row, 'nik', isNik, 'NIK.INVALID', {
      id: 'NIK terdiri dari 16 angka dengan tanggal lahir yang mungkin.',
      en: 'A NIK has 16 digits with a possible date of birth.',
    }),
    name: text(row, 'name'),
    birthDate: date(row, 'birthDate'),
    sex: oneOfWords(row, 'sex', SEXES, ['MALE', 'FEMALE']),
    handedness: optional(row, 'handedness', readHandedness, 'RIGHT' as const),
    address: optional(row, 'address', text, ''),
    phone: optional(row, 'phone', text, ''),
  };
  return complete(person);
}

function readHandedness(row: ObjectReader, name: string): Handedness | undefined {
  return row.oneOf(name, ['RIGHT', 'LEFT']);
}

type Cover = Pick<
  MemberRow,
  | 'segment'
  | 'employerNumber'
  | 'projectNumber'
  | 'passportNumber'
  | 'activeFrom'
  | 'activeTo'
  | 'paidUntil'
  | 'validFrom'
  | 'reportedOn'
>;

function readCover(row: ObjectReader, segment: Segment | undefined): Cover | undefined {
  const cover = {
    segment,
    employerNumber: readNumber(row, 'employerNumber', segment === 'PU', isEmployerNumber, {
      id: 'NPP terdiri dari 6 sampai 12 huruf kapital dan angka.',
      en: 'An employer number has 6 to 12 capital letters and digits.',
    }),
    projectNumber: readNumber(
      row,
      'projectNumber',
      segment === 'JAKON',
      isProjectNumber,
      PROJECT_NUMBER_SHAPE,
    ),
    passportNumber: readNumber(row, 'passportNumber', segment === 'PMI', isPassportNumber, {
      id: 'Nomor paspor terdiri dari 6 sampai 12 huruf kapital dan angka.',
      en: 'A passport number has 6 to 12 capital letters and digits.',
    }),
    activeFrom: date(row, 'activeFrom'),
    activeTo: optional(row, 'activeTo', date, null),
    paidUntil: optional(row, 'paidUntil', month, null),
    validFrom: optional(row, 'validFrom', date, null),
    reportedOn: optional(row, 'reportedOn', date, null),
  };
  if (cover.activeFrom && cover.activeTo && cover.activeTo < cover.activeFrom) {
    return row.refuse('activeTo', 'DATE.BEFORE_START', {
      id: 'Tanggal akhir mendahului tanggal awal.',
      en: 'The end is before the start.',
    });
  }
  return complete(cover);
}

/** A number that one segment requires and the others may have. */
function readNumber(
  row: ObjectReader,
  column: string,
  required: boolean,
  accepts: (cell: string) => boolean,
  detail: { id: string; en: string },
): string | null | undefined {
  const read = (each: ObjectReader, name: string): string | undefined =>
    matching(each, name, accepts, 'NUMBER.INVALID', detail);
  return required ? read(row, column) : optional(row, column, read, null);
}

type Wage = Pick<MemberRow, 'wageAmountRupiah' | 'wageUnit'>;

/** What stands in `wageUnit` where no wage is known: a forgotten wage is not taken for an unknown one. */
const UNKNOWN = 'UNKNOWN';
const NO_WAGE: Wage = { wageAmountRupiah: null, wageUnit: null };

/** BPU is measured by the contribution, PU and JAKON by a wage unless it says that none is known; PMI may have none. */
function readWage(row: ObjectReader, segment: Segment | undefined): Wage | undefined {
  const saysUnknown = row.has('wageUnit') && row.required('wageUnit') === UNKNOWN;
  const none = saysUnknown ? segment !== undefined && mayLackWage(segment) : segment === 'PMI';
  if (none && !row.has('wageAmount') && (saysUnknown || !row.has('wageUnit'))) {
    row.allow('wageAmount');
    row.allow('wageUnit');
    return NO_WAGE;
  }
  const wageAmountRupiah = amount(row, 'wageAmount', MAX_WAGE);
  const wageUnit = row.oneOf('wageUnit', WAGE_UNITS);
  if (wageUnit !== undefined && segment !== undefined && !fits(segment, wageUnit)) {
    return row.refuse('wageUnit', 'WAGE.UNIT_DOES_NOT_FIT', {
      id: 'BPU memakai BPU_CONTRIBUTION, segmen lain tidak.',
      en: 'BPU takes BPU_CONTRIBUTION, the other segments do not.',
    });
  }
  return complete({ wageAmountRupiah, wageUnit });
}

function fits(segment: Segment, unit: WageUnit): boolean {
  return (segment === 'BPU') === (unit === 'BPU_CONTRIBUTION');
}
