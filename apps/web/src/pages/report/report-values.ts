import type { Role } from '@jkk/domain/access';
import type { Report, User } from '../../api/model';
import type { ZoneCode } from '../../format/dates';

export interface InjuryValues {
  readonly icd10: string;
  readonly bodyPart: string;
  readonly side: 'LEFT' | 'RIGHT' | '';
}

/** The report form as it is typed: texts, empty where nothing has been said yet. */
export interface ReportValues {
  readonly kind: 'ACCIDENT' | 'DISEASE';
  readonly segment: Report['segment'];
  readonly participantNumber: string;
  readonly nik: string;
  readonly date: string;
  readonly time: string;
  readonly zone: ZoneCode;
  readonly placeType: Report['place']['type'] | '';
  readonly address: string;
  readonly regencyCode: string;
  readonly circumstance: Report['circumstance'] | '';
  readonly chronology: string;
  readonly injuries: readonly InjuryValues[];
  readonly consequence: Report['consequence'] | '';
  readonly employerNumber: string;
  readonly projectNumber: string;
  readonly groupNumber: string;
  readonly passportNumber: string;
  readonly phase: 'BEFORE' | 'DURING' | 'AFTER' | '';
  readonly countryCode: string;
  readonly plkkCode: string;
  readonly admittedDate: string;
  readonly admittedTime: string;
  readonly stageOne: 'yes' | 'no' | '';
  readonly receivedDate: string;
  readonly receivedTime: string;
  readonly reportedBy: 'NONE' | 'PARTICIPANT' | 'FAMILY' | 'UNION';
  readonly reporterName: string;
  readonly reporterPhone: string;
  readonly documents: readonly string[];
  /** Kept with the draft, so that sending it again after a broken line is the same report. */
  readonly key: string;
}

export const NEW_INJURY: InjuryValues = { icd10: '', bodyPart: '', side: '' };

const CHANNEL_OF: Partial<Record<Role, Report['channel']>> = {
  PLKK_STAFF: 'PLKK',
  EMPLOYER: 'EMPLOYER',
  SPO_COUNTER: 'SPO',
  PERISAI_AGENT: 'PERISAI',
  CLAIM_OFFICER: 'BRANCH',
};

/** The channel of a person's role; undefined for roles that do not report. */
export const channelOf = (user: User): Report['channel'] | undefined =>
  user.roles.map((role) => CHANNEL_OF[role]).find((channel) => channel !== undefined);

/** A new report, with what is known about who reports. */
export function newReport(user: User, key: string): ReportValues {
  const channel = channelOf(user);
  return {
    kind: 'ACCIDENT',
    segment: channel === 'SPO' || channel === 'PERISAI' ? 'BPU' : 'PU',
    participantNumber: '',
    nik: '',
    date: '',
    time: '',
    zone: 'WIB',
    placeType: '',
    address: '',
    regencyCode: '',
    circumstance: '',
    chronology: '',
    injuries: [NEW_INJURY],
    consequence: '',
    employerNumber: user.employerNumber ?? '',
    projectNumber: '',
    groupNumber: '',
    passportNumber: '',
    phase: '',
    countryCode: '',
    plkkCode: user.plkkCode ?? '',
    admittedDate: '',
    admittedTime: '',
    stageOne: channel === 'PLKK' ? 'no' : 'yes',
    receivedDate: '',
    receivedTime: '',
    reportedBy: 'NONE',
    reporterName: '',
    reporterPhone: '',
    documents: [],
    key,
  };
}
