import {
  code,
  documents,
  flag,
  icd10,
  identifier,
  instant,
  list,
  masked,
  nik,
  object,
  optional,
  text,
  to,
  WITH_THE_WHOLE,
  type BodyOf,
  type Values,
} from '../../fields';
import {
  CIRCUMSTANCE_LABELS,
  CLAIM_KIND_LABELS,
  SEGMENT_LABELS,
  SIDE_LABELS,
  ZONE_LABELS,
} from '../../words/case';
import {
  BODY_PART_LABELS,
  CHANNEL_LABELS,
  CONSEQUENCE_LABELS,
  ON_BEHALF_LABELS,
  PHASE_LABELS,
  PLACE_LABELS,
  UNPAIRED_PARTS,
} from '../../words/forms';
import { evidence, MAX_EVIDENCE } from './evidence';
import type { Form } from './form';

const CASE = { shown: to('CASE') };
const WHOLE = { shown: WITH_THE_WHOLE };
const onlyFor =
  (...segments: readonly string[]) =>
  ({ segment }: Values): boolean =>
    segments.includes(String(segment));
const onPaper = ({ channel }: Values): boolean => channel === 'BRANCH';

export const PARTICIPANT_FIELDS = {
  participantNumber: identifier('participantNumber', {
    label: { id: 'Nomor peserta', en: 'Participant number' },
    example: '12000000001',
    ...WHOLE,
  }),
  nik: nik({
    label: { id: 'NIK', en: 'NIK' },
    example: '3174050101900001',
    shown: masked('OFFICE', 'maskedNik'),
  }),
};

/** A side is asked of what a body has twice. */
const isPaired = (bodyPart: unknown): boolean =>
  typeof bodyPart === 'string' && bodyPart !== '' && !UNPAIRED_PARTS.includes(bodyPart);

export const INJURY_FIELDS = {
  icd10: icd10({ label: { id: 'Diagnosis (ICD-10)', en: 'Diagnosis (ICD-10)' }, example: 'S82.2', ...WHOLE }),
  bodyPart: optional(
    text({
      label: { id: 'Bagian tubuh', en: 'Part of the body' },
      max: 40,
      pattern: /^[A-Z][A-Z_]*$/,
      example: 'LOWER_LEG',
      suggested: () => BODY_PART_LABELS,
      widget: 'bodyPart',
      ...WHOLE,
    }),
  ),
  side: optional(
    code(SIDE_LABELS, {
      label: { id: 'Sisi menurut pasien', en: 'The patient’s side' },
      asked: ({ bodyPart }) => isPaired(bodyPart),
      ...WHOLE,
    }),
  ),
};

const PLACE_FIELDS = {
  type: code(PLACE_LABELS, { label: { id: 'Di mana?', en: 'Where?' }, ...WHOLE }),
  zone: code(ZONE_LABELS, { label: { id: 'Zona waktu', en: 'Time zone' }, ...WHOLE }),
  address: text({ label: { id: 'Alamat tempat kejadian', en: 'Address of the place' }, max: 500, ...WHOLE }),
  regencyCode: identifier('regencyCode', {
    label: { id: 'Kabupaten atau kota', en: 'Regency or city' },
    example: '3603',
    ...WHOLE,
  }),
};

const ON_BEHALF_FIELDS = {
  kind: code(ON_BEHALF_LABELS, { label: { id: 'Atas nama', en: 'On behalf of' }, ...WHOLE }),
  name: text({ label: { id: 'Nama pelapor', en: 'Name of the reporter' }, max: 120, ...WHOLE }),
  phone: optional(
    text({ label: { id: 'Telepon pelapor', en: 'Telephone of the reporter' }, max: 30, ...WHOLE }),
  ),
};

/** Fields of the report that stage I and a completion may say again. */
export const SAID_AGAIN = {
  employerNumber: { id: 'Nomor perusahaan (NPP)', en: 'Employer number (NPP)' },
  projectNumber: { id: 'Nomor proyek', en: 'Project number' },
  chronology: {
    id: 'Sedang melakukan apa, lalu apa yang terjadi?',
    en: 'What was being done, and what happened then?',
  },
  plkkCode: { id: 'Rumah sakit PLKK', en: 'PLKK hospital' },
} as const;

export const injuries = () =>
  list(object('Injury', INJURY_FIELDS, { label: { id: 'Cedera', en: 'Injury' }, ...WHOLE }), {
    label: { id: 'Cedera', en: 'Injuries' },
    max: 30,
    shown: to('TREATING'),
  });

/** Form 3 KK 1, or a notice of suspicion. */
const fields = {
  kind: code(CLAIM_KIND_LABELS, { label: { id: 'Jenis laporan', en: 'Type of report' }, ...CASE }),
  segment: code(SEGMENT_LABELS, { label: { id: 'Segmen', en: 'Segment' }, ...CASE }),
  channel: code(CHANNEL_LABELS, { label: { id: 'Saluran', en: 'Channel' }, ...CASE }),
  participant: object('Participant', PARTICIPANT_FIELDS, {
    label: { id: 'Peserta', en: 'Participant' },
    viewName: 'ReportedParticipant',
    widget: 'participant',
    ...CASE,
  }),
  employerNumber: optional(
    identifier('employerNumber', {
      label: SAID_AGAIN.employerNumber,
      help: { id: 'Wajib untuk PU dan JAKON.', en: 'Required for PU and JAKON.' },
      example: 'JJ000001',
      asked: onlyFor('PU', 'JAKON'),
      ...CASE,
    }),
  ),
  projectNumber: optional(
    identifier('code', {
      label: SAID_AGAIN.projectNumber,
      help: { id: 'Wajib untuk JAKON.', en: 'Required for JAKON.' },
      asked: onlyFor('JAKON'),
      ...CASE,
    }),
  ),
  groupNumber: optional(
    identifier('code', {
      label: { id: 'Nomor kelompok', en: 'Group number' },
      help: { id: 'Hanya BPU.', en: 'BPU only.' },
      asked: onlyFor('BPU'),
      ...CASE,
    }),
  ),
  passportNumber: optional(
    identifier('passportNumber', {
      label: { id: 'Nomor paspor', en: 'Passport number' },
      help: { id: 'Wajib untuk PMI.', en: 'Required for PMI.' },
      asked: onlyFor('PMI'),
      shown: masked('OFFICE', 'maskedPassport'),
    }),
  ),
  phase: optional(
    code(PHASE_LABELS, {
      label: { id: 'Masa penempatan', en: 'Phase of placement' },
      help: { id: 'Wajib untuk PMI.', en: 'Required for PMI.' },
      asked: onlyFor('PMI'),
      ...CASE,
    }),
  ),
  countryCode: optional(
    identifier('countryCode', {
      label: { id: 'Negara (kode 2 huruf)', en: 'Country (2-letter code)' },
      help: { id: 'Wajib untuk PMI.', en: 'Required for PMI.' },
      asked: onlyFor('PMI'),
      ...CASE,
    }),
  ),
  occurredAt: instant({
    label: { id: 'Waktu kejadian', en: 'When it happened' },
    help: { id: 'Untuk penyakit: tanggal diagnosis.', en: 'For a disease the date of diagnosis.' },
    example: '2026-11-20T09:00:00+07:00',
    ...CASE,
  }),
  place: object('Place', PLACE_FIELDS, { label: { id: 'Tempat', en: 'Place' }, ...CASE }),
  circumstance: code(CIRCUMSTANCE_LABELS, {
    label: { id: 'Keadaan kejadian', en: 'Circumstance' },
    ...CASE,
  }),
  chronology: text({ label: SAID_AGAIN.chronology, max: 5_000, ...CASE }),
  injuries: injuries(),
  consequence: code(CONSEQUENCE_LABELS, { label: { id: 'Akibat', en: 'Consequence' }, ...CASE }),
  plkkCode: optional(identifier('code', { label: SAID_AGAIN.plkkCode, example: 'PLKK-0001', ...CASE })),
  admittedAt: optional(instant({ label: { id: 'Masuk perawatan', en: 'Admitted' }, ...CASE })),
  stageOne: flag({
    label: { id: 'Laporan Tahap I (3 KK 1)', en: 'Stage I report (3 KK 1)' },
    help: {
      id: 'Ya: formulir 3 KK 1. Tidak: pemberitahuan dugaan; selalu demikian untuk PLKK.',
      en: 'True: form 3 KK 1. False: a notice of suspicion, always so for PLKK.',
    },
    ...CASE,
  }),
  receivedAt: optional(
    instant({
      label: { id: 'Formulir kertas diterima', en: 'Paper form received' },
      help: {
        id: 'Hanya di kantor cabang: kapan formulir kertas diserahkan.',
        en: 'BRANCH only: when the paper form was handed in.',
      },
      givenBy: ['CLAIM_OFFICER'],
      asked: onPaper,
      ...CASE,
    }),
  ),
  reportedBy: optional(
    object('ReportedBy', ON_BEHALF_FIELDS, {
      label: { id: 'Atas nama', en: 'On behalf of' },
      help: { id: 'Hanya di kantor cabang: atas nama siapa.', en: 'BRANCH only: on whose behalf.' },
      givenBy: ['CLAIM_OFFICER'],
      asked: onPaper,
      shown: to('OFFICE'),
    }),
  ),
  evidence: optional(
    evidence(
      MAX_EVIDENCE,
      ({ circumstance, place }) =>
        circumstance === 'COMMUTING' ||
        circumstance === 'VIOLENCE' ||
        (place as Values | undefined)?.['type'] === 'TRAFFIC',
    ),
  ),
  documents: optional(documents({ shown: to('TREATING') })),
};

export type ReportBody = BodyOf<typeof fields>;

export const reportForm = {
  name: 'ReportAccident',
  fields,
  words: {
    label: { id: 'Laporkan', en: 'Report' },
    title: { id: 'Laporkan kecelakaan atau penyakit', en: 'Report an accident or a disease' },
    button: { id: 'Laporkan…', en: 'Report…' },
    send: { id: 'Kirim laporan', en: 'Send the report' },
  },
} satisfies Form;
