import { note, optional, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const fields = { note: optional(note({ shown: to('OFFICE') })) };

export type ProposalBody = BodyOf<typeof fields>;

export const proposalForm = {
  name: 'Proposal',
  fields,
  words: {
    label: { id: 'Usulkan', en: 'Propose' },
    title: { id: 'Usulkan manfaat', en: 'Propose benefits' },
    button: { id: 'Usulkan…', en: 'Propose…' },
    send: { id: 'Usulkan', en: 'Propose' },
    consequence: {
      id: 'Usulan pergi ke penyetuju sesuai batas wewenang.',
      en: 'It goes to an approver with sufficient authority.',
    },
  },
} satisfies Form;
