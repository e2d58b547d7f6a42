import { isEmployerNumber } from '@jkk/domain/identifiers';
import type { ObjectReader } from '@jkk/domain/findings';
import { ConstructionProjectRepository, EmployerRepository } from '../../reference';
import type { Project } from '../../reference';
import { amount, date, matching, oneOfWords, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';
import { isProjectNumber, PROJECT_NUMBER_SHAPE } from './project-number';
import { checkReferences, UNKNOWN_EMPLOYER } from './references';

const MAX_CONTRACT_VALUE = 999_999_999_999_999;
const YES_AND_NO = {
  TRUE: true,
  FALSE: false,
  YES: true,
  NO: false,
  YA: true,
  TIDAK: false,
  '1': true,
  '0': false,
};

const employers = new EmployerRepository();
const projects = new ConstructionProjectRepository();

export const PROJECTS_IMPORT: ImportKind<Project> = {
  name: 'projects',
  summary: 'take construction projects in from a CSV file',
  columns: {
    required: [
      'projectNumber',
      'employerNumber',
      'name',
      'contractValue',
      'coverFrom',
      'maintenanceUntil',
      'paid',
    ],
    optional: [],
  },
  read: readProject,
  keyOf: ({ projectNumber }) => projectNumber,
  check: (em, rows) =>
    checkReferences(em, rows, [
      {
        ...UNKNOWN_EMPLOYER,
        of: ({ employerNumber }) => employerNumber,
        known: (each, numbers) => employers.findKnownNumbers(each, numbers),
      },
    ]),
  save: (em, rows) => projects.upsert(em, rows),
};

function readProject(row: ObjectReader): Project | undefined {
  const project = complete({
    projectNumber: matching(
      row,
      'projectNumber',
      isProjectNumber,
      'PROJECT_NUMBER.INVALID',
      PROJECT_NUMBER_SHAPE,
    ),
    employerNumber: matching(row, 'employerNumber', isEmployerNumber, 'EMPLOYER_NUMBER.INVALID', {
      id: 'NPP terdiri dari 6 sampai 12 huruf kapital dan angka.',
      en: 'An employer number has 6 to 12 capital letters and digits.',
    }),
    name: text(row, 'name'),
    contractValueRupiah: amount(row, 'contractValue', MAX_CONTRACT_VALUE),
    coverFrom: date(row, 'coverFrom'),
    maintenanceUntil: date(row, 'maintenanceUntil'),
    paid: oneOfWords(row, 'paid', YES_AND_NO, ['true', 'false']),
  });
  if (project && project.maintenanceUntil < project.coverFrom) {
    return row.refuse('maintenanceUntil', 'DATE.BEFORE_START', {
      id: 'Tanggal akhir mendahului tanggal awal.',
      en: 'The end is before the start.',
    });
  }
  return project;
}
