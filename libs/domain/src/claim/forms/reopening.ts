import { code, documents, note, optional, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const REOPENING_LABELS = {
  WORSE: { id: 'Keadaan memburuk', en: 'The condition is worse' },
  FURTHER_OPERATION: { id: 'Operasi lanjutan', en: 'A further operation' },
  DEVICE_REPLACED: { id: 'Penggantian alat bantu', en: 'A device is replaced' },
  SCHOOL_YEAR: { id: 'Tahun sekolah seorang anak', en: 'A school year of a child' },
  RETURN_TO_WORK: { id: 'Kembali bekerja', en: 'Return to work' },
  BENEFIT_MISSING: { id: 'Manfaat belum diberikan', en: 'A benefit was found missing' },
} as const;

const fields = {
  reasonCode: code(REOPENING_LABELS, {
    label: { id: 'Alasan', en: 'Reason' },
    help: {
      id: 'Memburuk atau operasi lanjutan: klaim kembali ke perawatan. Selain itu: kembali ke manfaat.',
      en: 'Worse, or a further operation: back to treatment. Otherwise: back to the benefits.',
    },
    shown: to('MEDICAL'),
  }),
  note: note({ shown: to('MEDICAL') }),
  documents: optional(documents({ shown: to('MEDICAL') })),
};

export type ReopeningBody = BodyOf<typeof fields>;

export const reopeningForm = {
  name: 'Reopening',
  fields,
  words: {
    label: { id: 'Buka kembali klaim', en: 'Reopen the claim' },
    title: { id: 'Pembukaan kembali', en: 'Reopening' },
    button: { id: 'Buka kembali…', en: 'Reopen…' },
    send: { id: 'Buka kembali', en: 'Reopen' },
  },
} satisfies Form;
