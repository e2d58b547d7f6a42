import { documents, note, optional, text, to, type BodyOf } from '../../fields';
import type { Form } from './form';
import { reasonCode } from './reason';

const fields = {
  reasonCode: reasonCode(to('OFFICE'), () => ['PROVEN_BY_DOCUMENTS', 'REGISTER_CONFIRMED', 'NOT_PROVEN']),
  ruleCited: text({ label: { id: 'Aturan yang dikutip', en: 'Rule cited' }, max: 200, shown: to('OFFICE') }),
  note: note({ shown: to('OFFICE') }),
  documents: optional(documents({ shown: to('OFFICE') })),
};

export type ReversalBody = BodyOf<typeof fields>;

/** A refusal that was wrong: it stays in the record, and another event reverses it. */
export const reversalForm = {
  name: 'Reversal',
  fields,
  words: {
    label: { id: 'Batalkan penolakan', en: 'Reverse the refusal' },
    title: { id: 'Pembatalan penolakan', en: 'Reversal of a refusal' },
    button: { id: 'Batalkan penolakan…', en: 'Reverse the refusal…' },
    send: { id: 'Batalkan penolakan', en: 'Reverse the refusal' },
    consequence: {
      id: 'Manfaat kembali ke petugas; tenggat bayar dihitung seolah tidak pernah berhenti.',
      en: 'The benefit goes back to the officer; the time to pay counts as if it had never stopped.',
    },
  },
} satisfies Form;

/** A conclusion that was wrong, before anything was granted on it. */
export const conclusionReversalForm = {
  name: 'ConclusionReversal',
  fields,
  words: {
    label: { id: 'Batalkan kesimpulan', en: 'Reverse the conclusion' },
    title: { id: 'Pembatalan kesimpulan', en: 'Reversal of the conclusion' },
    button: { id: 'Batalkan kesimpulan…', en: 'Reverse the conclusion…' },
    send: { id: 'Batalkan kesimpulan', en: 'Reverse the conclusion' },
    consequence: {
      id: 'Klaim kembali dalam pemeriksaan dan disimpulkan lagi.',
      en: 'The claim is under review again, and is concluded anew.',
    },
  },
} satisfies Form;
