import { identifier, note, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const fields = {
  billNo: identifier('code', { label: { id: 'Tagihan', en: 'Bill' }, example: 'T01', shown: to('TREATING') }),
  note: note({ shown: to('OFFICE') }),
};

export type FilingExceptionBody = BodyOf<typeof fields>;

export const filingExceptionForm = {
  name: 'FilingException',
  fields,
  words: {
    label: { id: 'Terima tagihan terlambat', en: 'Take a late bill' },
    title: { id: 'Pengecualian batas pengajuan', en: 'Exception to the time of filing' },
    button: { id: 'Terima tagihan terlambat…', en: 'Take a late bill…' },
    send: { id: 'Terima', en: 'Take it' },
    consequence: {
      id: 'Tagihan yang melewati batas boleh diputus verifikator.',
      en: 'The verifier may decide on a bill that came too late.',
    },
  },
} satisfies Form;
