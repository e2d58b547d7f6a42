import { isNik } from '@jkk/domain/identifiers';
import { toOffsetInstant } from '../../format/dates';
import type { ReportValues } from './report-values';
import { UNPAIRED_PARTS } from '../../format/labels';

type T = (key: string, values?: Record<string, unknown>) => string;
export type ReportErrors = Readonly<Record<string, string>>;

export const PARTICIPANT_DIGITS = 11;
export const NIK_DIGITS = 16;
export const CHRONOLOGY_CLEAR = 60;

export const PARTS = ['person', 'event', 'injury', 'where', 'files'] as const;
export type Part = (typeof PARTS)[number];

/** What is wrong in what has been typed so far, at the field's path in the body. An empty field is not wrong yet. */
export function liveErrors(values: ReportValues, now: string, t: T): ReportErrors {
  const errors: Record<string, string> = {};
  digits(
    errors,
    'participant.participantNumber',
    values.participantNumber,
    PARTICIPANT_DIGITS,
    t('participantNumber'),
    t,
  );
  digits(errors, 'participant.nik', values.nik, NIK_DIGITS, t('nik'), t);
  if (values.nik.length === NIK_DIGITS && !isNik(values.nik)) errors['participant.nik'] = t('nikWrong');
  if (
    values.date !== '' &&
    values.time !== '' &&
    Date.parse(toOffsetInstant(values.date, values.time, values.zone)) > Date.parse(now)
  ) {
    errors.occurredAt = t('future');
  }
  return errors;
}

function digits(
  errors: Record<string, string>,
  path: string,
  text: string,
  want: number,
  name: string,
  t: T,
): void {
  if (text !== '' && text.length !== want) errors[path] = t('digits', { name, want, got: text.length });
}

/** The paths that are still empty, per numbered part. */
export function openFields(values: ReportValues): Readonly<Record<Part, readonly string[]>> {
  return {
    person: empty({
      'participant.participantNumber': values.participantNumber,
      'participant.nik': values.nik,
    }),
    event: empty({
      occurredAt: values.date === '' || values.time === '' ? '' : 'given',
      'place.type': values.placeType,
      'place.address': values.address.trim(),
      'place.regencyCode': values.regencyCode,
      circumstance: values.circumstance,
      chronology: values.chronology.trim(),
    }),
    injury: [
      ...values.injuries.flatMap((injury, at) => (injuryDone(injury) ? [] : [`injuries.${at}`])),
      ...empty({ consequence: values.consequence }),
    ],
    where: empty(whereFields(values)),
    files: [],
  };
}

export const injuryDone = (injury: ReportValues['injuries'][number]): boolean =>
  injury.icd10 !== '' &&
  injury.bodyPart !== '' &&
  (injury.side !== '' || UNPAIRED_PARTS.includes(injury.bodyPart));

function whereFields(values: ReportValues): Record<string, string> {
  const reporter: Record<string, string> =
    values.reportedBy === 'NONE' ? {} : { 'reportedBy.name': values.reporterName.trim() };
  switch (values.segment) {
    case 'PU':
      return { employerNumber: values.employerNumber, ...reporter };
    case 'JAKON':
      return { employerNumber: values.employerNumber, projectNumber: values.projectNumber, ...reporter };
    case 'PMI':
      return {
        passportNumber: values.passportNumber,
        phase: values.phase,
        countryCode: values.countryCode,
        ...reporter,
      };
    case 'BPU':
      return reporter;
  }
}

const empty = (fields: Readonly<Record<string, string>>): string[] =>
  Object.entries(fields)
    .filter(([, value]) => value === '')
    .map(([path]) => path);
