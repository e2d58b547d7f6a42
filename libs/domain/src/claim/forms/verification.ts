import { code, flag, note, optional, to, type BodyOf } from '../../fields';
import { VERIFICATION_LABELS } from '../../words/forms';
import type { Form } from './form';

const fields = {
  outcome: code(VERIFICATION_LABELS, { label: { id: 'Verifikasi', en: 'Verification' }, shown: to('CASE') }),
  disputed: optional(
    flag({
      label: {
        id: 'Persentase dipersoalkan; mintakan pertimbangan dokter penasihat',
        en: 'A percentage is disputed; ask the advisory doctor',
      },
      asked: ({ outcome }) => outcome === 'CONFIRMED',
      shown: to('MEDICAL'),
    }),
  ),
  note: optional(
    note({
      help: {
        id: 'Wajib bila dipertanyakan: apa yang perlu dijelaskan dokter?',
        en: 'Required for QUERIED.',
      },
      shown: to('MEDICAL'),
    }),
  ),
};

export type VerificationBody = BodyOf<typeof fields>;

export const verificationForm = {
  name: 'Verification',
  fields,
  words: {
    label: { id: 'Verifikasi medis', en: 'Verify the medical statement' },
    title: { id: 'Verifikasi medis', en: 'Medical verification' },
    button: { id: 'Verifikasi…', en: 'Verify…' },
    send: { id: 'Catat verifikasi', en: 'Record the verification' },
  },
} satisfies Form;
