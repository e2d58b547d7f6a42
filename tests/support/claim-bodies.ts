import type { Participant, Person } from './people';

/** Bodies of the HTTP surface as people would fill them in; tests override what they are about. */

export const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** The WIB calendar day of an instant. */
export const wibDay = (instant: string | number): string =>
  new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

type Fields = Record<string, unknown>;

export type Channel = 'PLKK' | 'EMPLOYER' | 'SPO' | 'PERISAI' | 'BRANCH';

/** Who of the demo users reports by which channel. */
export const REPORTER: Readonly<Record<Channel, string>> = {
  PLKK: 'plkk',
  EMPLOYER: 'employer',
  SPO: 'spo',
  PERISAI: 'perisai',
  BRANCH: 'officer',
};

export function reportBody(participant: Participant, channel: Channel, over: Fields = {}): Fields {
  const occurredAt = (over.occurredAt as string | undefined) ?? minutesAgo(180);
  return {
    kind: 'ACCIDENT',
    segment: participant.segment,
    channel,
    participant: { participantNumber: participant.participantNumber, nik: participant.nik },
    ...segmentFields(participant),
    occurredAt,
    place: { type: 'WORKPLACE', zone: 'WIB', address: 'Jl. Raya Serang KM 12', regencyCode: '3603' },
    circumstance: 'AT_WORK',
    chronology: 'Terjatuh dari tangga saat memasang rangka baja setinggi tiga meter.',
    injuries: [{ icd10: 'S82.2', bodyPart: 'LOWER_LEG', side: 'RIGHT' }],
    consequence: 'INJURED',
    plkkCode: 'PLKK-0001',
    stageOne: channel !== 'PLKK',
    ...(channel === 'BRANCH' && { receivedAt: minutesAgo(30) }),
    ...over,
  };
}

function segmentFields(participant: Participant): Fields {
  switch (participant.segment) {
    case 'PU':
      return { employerNumber: participant.employerNumber };
    case 'JAKON':
      return { employerNumber: participant.employerNumber, projectNumber: participant.projectNumber };
    case 'PMI':
      return { passportNumber: participant.passportNumber, phase: 'DURING', countryCode: 'MY' };
    default:
      return {};
  }
}

export function statementBody(over: Fields = {}): Fields {
  return {
    form: '3b KK 3',
    diagnoses: ['S82.2'],
    finding: 'WORK_RELATED',
    condition: 'UNDER_TREATMENT',
    conditionOn: wibDay(new Date().toISOString()),
    disabilities: [],
    doctorLicence: '503/1123/SIP-DU/2024',
    note: 'Cedera sesuai dengan kronologi kejadian.',
    ...over,
  };
}

export function deathStatement(diedAt: string, over: Fields = {}): Fields {
  return statementBody({
    diagnoses: ['S06.5'],
    condition: 'DIED',
    conditionOn: wibDay(diedAt),
    diedAt,
    note: 'Meninggal akibat cedera kepala berat.',
    ...over,
  });
}

export const verificationBody = (over: Fields = {}): Fields => ({
  outcome: 'CONFIRMED',
  note: 'Keterangan sesuai dengan rekam medis.',
  ...over,
});

export const conclusionBody = (over: Fields = {}): Fields => ({
  conclusion: 'WORK_ACCIDENT',
  reasonCode: 'CAUSAL_LINK',
  ruleCited: 'PP 44/2015 Pasal 1 angka 9',
  note: 'Kejadian di tempat kerja pada jam kerja.',
  ...over,
});

export function heirOf(person: Person, relation = 'SPOUSE'): Fields {
  return { relation, name: person.name, nik: person.nik, ...person.account };
}

export const payeeHeir = (person: Person): Fields => ({ kind: 'HEIR', name: person.name, ...person.account });
