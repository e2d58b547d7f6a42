import { code, date, documents, identifier, note, optional, text, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const CASE = { shown: to('CASE') };
const TREATING = { shown: to('TREATING') };

export const REFERRAL_REASONS = {
  SERVICE_MISSING: { id: 'Layanan tidak tersedia', en: 'The service is not available here' },
  SPECIALIST_NEEDED: { id: 'Perlu dokter subspesialis', en: 'A subspecialist is needed' },
  NO_ROOM: { id: 'Ruang penuh', en: 'No room' },
  NEAR_HOME: { id: 'Lebih dekat dengan keluarga', en: 'Nearer to the family' },
  REHABILITATION: { id: 'Rehabilitasi', en: 'Rehabilitation' },
} as const;

const fields = {
  plkkCode: identifier('code', {
    label: { id: 'Rumah sakit penerima', en: 'Receiving hospital' },
    example: 'PLKK-0002',
    ...CASE,
  }),
  reasonCode: code(REFERRAL_REASONS, { label: { id: 'Alasan rujukan', en: 'Reason' }, ...CASE }),
  transferOn: date({ label: { id: 'Dipindahkan tanggal', en: 'To be transferred on' }, ...CASE }),
  doctor: text({ label: { id: 'Dokter perujuk', en: 'Referring doctor' }, max: 120, ...TREATING }),
  doctorLicence: text({
    label: { id: 'SIP dokter', en: 'Doctor’s licence (SIP)' },
    max: 60,
    ...TREATING,
  }),
  note: note({
    label: { id: 'Keadaan pasien dan tindakan', en: 'Condition of the patient and what was done' },
    ...TREATING,
  }),
  documents: optional(documents(TREATING)),
};

export type ReferralBody = BodyOf<typeof fields>;

export const referralForm = {
  name: 'Referral',
  fields,
  words: {
    label: { id: 'Rujuk pasien', en: 'Refer the patient' },
    title: { id: 'Rujukan ke rumah sakit lain', en: 'Referral to another hospital' },
    button: { id: 'Rujuk pasien…', en: 'Refer the patient…' },
    send: { id: 'Kirim rujukan', en: 'Send the referral' },
    consequence: {
      id: 'Rumah sakit penerima melihat klaim ini sejak sekarang dan menjawab dalam 24 jam.',
      en: 'The receiving hospital sees this claim from now on and answers within 24 hours.',
    },
  },
} satisfies Form;
