import { documents, flag, identifier, note, object, optional, text, to, type BodyOf } from '../../fields';
import { evidence } from './evidence';
import type { Form } from './form';
import { PARTICIPANT_FIELDS, SAID_AGAIN } from './report';

const CASE = { shown: to('CASE') };

const fields = {
  participant: optional(
    object('Participant', PARTICIPANT_FIELDS, {
      label: { id: 'Peserta', en: 'Participant' },
      viewName: 'ReportedParticipant',
      widget: 'participant',
      ...CASE,
    }),
  ),
  employerNumber: optional(identifier('employerNumber', { label: SAID_AGAIN.employerNumber, ...CASE })),
  projectNumber: optional(
    identifier('code', {
      label: SAID_AGAIN.projectNumber,
      asked: (_values, { segment }) => segment === 'JAKON',
      ...CASE,
    }),
  ),
  plkkCode: optional(identifier('code', { label: SAID_AGAIN.plkkCode, ...CASE })),
  chronology: optional(text({ label: SAID_AGAIN.chronology, max: 5_000, ...CASE })),
  evidence: optional(evidence()),
  documents: optional(documents({ shown: to('TREATING') })),
  proceed: optional(
    flag({
      label: { id: 'Teruskan walau ada temuan terbuka', en: 'Go on although a finding stays open' },
      help: {
        id: 'Hanya petugas klaim: teruskan walau ada temuan terbuka.',
        en: 'Claim officer only: go on although a finding stays open.',
      },
      givenBy: ['CLAIM_OFFICER'],
      shown: to('OFFICE'),
    }),
  ),
  note: optional(note({ ...CASE })),
};

export type CompletionBody = BodyOf<typeof fields>;

export const completionForm = {
  name: 'Completion',
  fields,
  words: {
    label: { id: 'Lengkapi data', en: 'Complete the data' },
    title: { id: 'Lengkapi data', en: 'Complete the data' },
    button: { id: 'Lengkapi data…', en: 'Complete the data…' },
    send: { id: 'Kirim data', en: 'Send the data' },
    consequence: { id: 'Isi hanya yang kurang.', en: 'Fill in only what is missing.' },
  },
} satisfies Form;
