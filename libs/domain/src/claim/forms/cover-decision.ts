import { code, documents, flag, note, optional, text, to, type BodyOf } from '../../fields';
import { COVER_LABELS } from '../../words/forms';
import { evidence } from './evidence';
import type { Form } from './form';
import { reasonCode } from './reason';

const CASE = to('CASE');

const fields = {
  outcome: code(COVER_LABELS, { label: { id: 'Putusan', en: 'Decision' }, shown: CASE }),
  reasonCode: reasonCode(CASE, ({ outcome }) =>
    outcome === 'NOT_COVERED'
      ? ['NOT_A_PARTICIPANT', 'CONTRIBUTION_LAPSED', 'NOT_PROVEN', 'FRAUD_SUSPECTED']
      : ['PROVEN_BY_DOCUMENTS', 'REGISTER_CONFIRMED'],
  ),
  ruleCited: text({
    label: { id: 'Aturan yang dikutip', en: 'Rule cited' },
    max: 200,
    example: 'PP 44/2015 Pasal 9',
    shown: CASE,
  }),
  acceptsLateReport: optional(
    flag({
      label: {
        id: 'Data yang dilaporkan setelah kejadian ikut berlaku',
        en: 'What was reported after the event counts',
      },
      help: {
        id: 'Hanya bila upah atau kepesertaan dilaporkan setelah kejadian.',
        en: 'Only where wage or membership was reported after the event.',
      },
      shown: CASE,
    }),
  ),
  evidence: optional(evidence()),
  documents: optional(
    documents({
      help: { id: 'Wajib bila dijamin.', en: 'Required for a yes.' },
      shown: to('TREATING'),
    }),
  ),
  note: optional(note({ shown: to('OFFICE') })),
};

export type CoverDecisionBody = BodyOf<typeof fields>;

export const coverDecisionForm = {
  name: 'CoverDecision',
  fields,
  words: {
    label: { id: 'Putuskan penjaminan', en: 'Decide on cover' },
    title: { id: 'Putusan penjaminan', en: 'Decision on cover' },
    button: { id: 'Putuskan penjaminan…', en: 'Decide on cover…' },
    send: { id: 'Putuskan', en: 'Decide' },
    consequence: {
      id: 'Sebelum ini diputuskan tidak ada yang dibayar. Bila tidak dijamin, klaim berhenti dan dapat diajukan keberatan.',
      en: 'Nothing is paid before this is decided. Without cover the claim ends here, and an objection is possible.',
    },
  },
} satisfies Form;
