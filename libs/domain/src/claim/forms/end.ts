import { note, to, type BodyOf } from '../../fields';
import type { Form } from './form';
import { reasonCode } from './reason';

const fields = {
  reasonCode: reasonCode(to('CASE'), () => ['DUPLICATE', 'REPORTED_BY_MISTAKE', 'FRAUD_SUSPECTED']),
  note: note({ shown: to('OFFICE') }),
};

export type EndBody = BodyOf<typeof fields>;

/** By who reported. */
export const withdrawalForm = {
  name: 'EndClaim',
  fields,
  words: {
    label: { id: 'Cabut laporan', en: 'Withdraw the report' },
    title: { id: 'Cabut laporan', en: 'Withdraw the report' },
    button: { id: 'Cabut laporan…', en: 'Withdraw the report…' },
    send: { id: 'Cabut laporan', en: 'Withdraw the report' },
  },
} satisfies Form;

/** By the branch head. */
export const cancellationForm = {
  name: 'EndClaim',
  fields,
  words: {
    label: { id: 'Batalkan klaim', en: 'Cancel the claim' },
    title: { id: 'Batalkan klaim', en: 'Cancel the claim' },
    button: { id: 'Batalkan klaim…', en: 'Cancel the claim…' },
    send: { id: 'Batalkan klaim', en: 'Cancel the claim' },
  },
} satisfies Form;
