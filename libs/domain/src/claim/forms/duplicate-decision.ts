import { code, identifier, note, optional, to, type BodyOf } from '../../fields';
import { DUPLICATE_LABELS } from '../../words/forms';
import type { Form } from './form';

const CASE = { shown: to('CASE') };

const fields = {
  outcome: code(DUPLICATE_LABELS, { label: { id: 'Putusan', en: 'Decision' }, ...CASE }),
  sameAs: optional(
    identifier('claimNumber', {
      label: { id: 'Sama dengan klaim', en: 'Same as claim' },
      help: { id: 'Wajib untuk kejadian yang sama.', en: 'Required for SAME.' },
      asked: ({ outcome }) => outcome === 'SAME',
      ...CASE,
    }),
  ),
  note: note({ shown: to('OFFICE') }),
};

export type DuplicateDecisionBody = BodyOf<typeof fields>;

export const duplicateDecisionForm = {
  name: 'DuplicateDecision',
  fields,
  words: {
    label: { id: 'Putuskan laporan ganda', en: 'Decide the duplicate' },
    title: { id: 'Putuskan laporan ganda', en: 'Decide on the possible duplicate' },
    button: { id: 'Putuskan laporan ganda…', en: 'Decide the duplicate…' },
    send: { id: 'Putuskan', en: 'Decide' },
    consequence: {
      id: 'Bila sama, klaim ini dibatalkan; kedua resi tetap ada.',
      en: 'If it is the same, this claim is cancelled; both receipts stay.',
    },
  },
} satisfies Form;
