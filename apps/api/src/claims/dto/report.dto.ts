import { CHANNELS, CIRCUMSTANCES, CONSEQUENCES } from '@jkk/domain/claim';
import { ZONES } from '@jkk/domain/calendar';
import {
  CodeField,
  FlagField,
  Icd10Field,
  IdentifierField,
  IdentifierListField,
  InstantField,
  ListField,
  NikField,
  ObjectField,
  TextField,
} from '../../fields';
import { AlsoCheck } from '../../edge/content-check';
import { checkReport } from './report.checks';

export class ParticipantRequest {
  @IdentifierField('participantNumber', { example: '12000000001' })
  participantNumber: string;

  @NikField({ example: '3174050101900001' })
  nik: string;
}

export class PlaceRequest {
  @CodeField(['WORKPLACE', 'OUTSIDE', 'TRAFFIC'])
  type: 'WORKPLACE' | 'OUTSIDE' | 'TRAFFIC';

  @CodeField(ZONES)
  zone: (typeof ZONES)[number];

  @TextField({ max: 500 })
  address: string;

  @IdentifierField('regencyCode', { example: '3603' })
  regencyCode: string;
}

export class InjuryRequest {
  @Icd10Field({ example: 'S82.2' })
  icd10: string;

  @TextField({ max: 40, pattern: /^[A-Z][A-Z_]*$/, optional: true, example: 'LOWER_LEG' })
  bodyPart?: string;

  @CodeField(['LEFT', 'RIGHT'], { optional: true })
  side?: 'LEFT' | 'RIGHT';
}

export class ReportedByRequest {
  @CodeField(['PARTICIPANT', 'FAMILY', 'UNION'])
  kind: 'PARTICIPANT' | 'FAMILY' | 'UNION';

  @TextField({ max: 120 })
  name: string;

  @TextField({ max: 30, optional: true })
  phone?: string;
}

/** The report of an accident or a disease: Tahap I or a notice of suspicion. */
@AlsoCheck(checkReport)
export class ReportAccidentRequest {
  @CodeField(['ACCIDENT', 'DISEASE'])
  kind: 'ACCIDENT' | 'DISEASE';

  @CodeField(['PU', 'BPU', 'JAKON', 'PMI'])
  segment: 'PU' | 'BPU' | 'JAKON' | 'PMI';

  @CodeField(CHANNELS)
  channel: (typeof CHANNELS)[number];

  @ObjectField(() => ParticipantRequest)
  participant: ParticipantRequest;

  @IdentifierField('employerNumber', {
    optional: true,
    description: 'Required for PU and JAKON.',
    example: 'JJ000001',
  })
  employerNumber?: string;

  @IdentifierField('code', { optional: true, description: 'Required for JAKON.' })
  projectNumber?: string;

  @IdentifierField('code', { optional: true, description: 'BPU only.' })
  groupNumber?: string;

  @IdentifierField('passportNumber', { optional: true, description: 'Required for PMI.' })
  passportNumber?: string;

  @CodeField(['BEFORE', 'DURING', 'AFTER'], { optional: true, description: 'Required for PMI.' })
  phase?: 'BEFORE' | 'DURING' | 'AFTER';

  @IdentifierField('countryCode', { optional: true, description: 'Required for PMI.' })
  countryCode?: string;

  @InstantField({ description: 'For a disease the date of diagnosis.', example: '2026-11-20T09:00:00+07:00' })
  occurredAt: string;

  @ObjectField(() => PlaceRequest)
  place: PlaceRequest;

  @CodeField(CIRCUMSTANCES)
  circumstance: (typeof CIRCUMSTANCES)[number];

  @TextField({ max: 5_000 })
  chronology: string;

  @ListField(() => InjuryRequest, { max: 30 })
  injuries: InjuryRequest[];

  @CodeField(CONSEQUENCES)
  consequence: (typeof CONSEQUENCES)[number];

  @IdentifierField('code', { optional: true, example: 'PLKK-0001' })
  plkkCode?: string;

  @InstantField({ optional: true })
  admittedAt?: string;

  @FlagField({ description: 'True: form 3 KK 1. False: a notice of suspicion, always so for PLKK.' })
  stageOne: boolean;

  @InstantField({ optional: true, description: 'BRANCH only: when the paper form was handed in.' })
  receivedAt?: string;

  @ObjectField(() => ReportedByRequest, { optional: true, description: 'BRANCH only: on whose behalf.' })
  reportedBy?: ReportedByRequest;

  @IdentifierListField('documentId', { max: 30, min: 0, optional: true })
  documents?: string[];
}
