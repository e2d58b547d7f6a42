import { code, documents, identifier, instant, note, optional, text, to, type BodyOf } from '../../fields';
import { CIRCUMSTANCE_LABELS } from '../../words/case';
import { CONSEQUENCE_LABELS } from '../../words/forms';
import { evidence } from './evidence';
import type { Form } from './form';
import { injuries, SAID_AGAIN } from './report';

const CASE = { shown: to('CASE') };

/** Form 3 KK 1 for a claim that began as a notice: what the report says, said again by who must say it. */
const fields = {
  employerNumber: optional(identifier('employerNumber', { label: SAID_AGAIN.employerNumber, ...CASE })),
  projectNumber: optional(
    identifier('code', {
      label: SAID_AGAIN.projectNumber,
      asked: (_values, { segment }) => segment === 'JAKON',
      ...CASE,
    }),
  ),
  chronology: optional(text({ label: SAID_AGAIN.chronology, max: 5_000, ...CASE })),
  circumstance: optional(
    code(CIRCUMSTANCE_LABELS, { label: { id: 'Keadaan kejadian', en: 'Circumstance' }, ...CASE }),
  ),
  consequence: optional(code(CONSEQUENCE_LABELS, { label: { id: 'Akibat', en: 'Consequence' }, ...CASE })),
  injuries: optional(injuries()),
  receivedAt: optional(
    instant({
      label: { id: 'Formulir kertas diterima', en: 'Paper form received' },
      help: {
        id: 'Hanya petugas klaim: kapan formulir kertas diserahkan.',
        en: 'Claim officer only: when the paper form was handed in.',
      },
      givenBy: ['CLAIM_OFFICER'],
      ...CASE,
    }),
  ),
  evidence: optional(evidence()),
  documents: optional(documents({ shown: to('TREATING') })),
  note: optional(note({ ...CASE })),
};

export type StageOneBody = BodyOf<typeof fields>;

export const stageOneForm = {
  name: 'StageOne',
  fields,
  words: {
    label: { id: 'Serahkan Tahap I', en: 'Hand in stage I' },
    title: { id: 'Serahkan laporan Tahap I (3 KK 1)', en: 'Hand in the stage I report (3 KK 1)' },
    button: { id: 'Serahkan Tahap I…', en: 'Hand in stage I…' },
    send: { id: 'Serahkan Tahap I', en: 'Hand in stage I' },
    consequence: {
      id: 'Isi hanya yang perlu diubah atau ditambah.',
      en: 'Fill in only what should change or be added.',
    },
  },
} satisfies Form;
