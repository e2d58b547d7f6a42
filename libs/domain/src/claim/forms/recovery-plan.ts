import {
  date,
  documents,
  identifier,
  list,
  note,
  object,
  optional,
  to,
  whole,
  WITH_THE_WHOLE,
  type BodyOf,
} from '../../fields';
import type { Form } from './form';

const MONEY = { shown: to('MONEY') };

const INSTALMENT_FIELDS = {
  dueOn: date({ label: { id: 'Jatuh tempo', en: 'Due on' }, shown: WITH_THE_WHOLE }),
  amount: whole({
    label: { id: 'Angsuran', en: 'Instalment' },
    min: 1,
    max: 10_000_000_000,
    unit: { id: 'Rp', en: 'Rp' },
    shown: WITH_THE_WHOLE,
  }),
};

export const recoveryNo = identifier('code', {
  label: { id: 'Piutang', en: 'Receivable' },
  example: 'R01',
  ...MONEY,
});

const fields = {
  recoveryNo,
  instalments: list(
    object('Instalment', INSTALMENT_FIELDS, {
      label: { id: 'Angsuran', en: 'Instalment' },
      shown: WITH_THE_WHOLE,
    }),
    {
      label: { id: 'Angsuran', en: 'Instalments' },
      help: {
        id: 'Seluruhnya sama dengan sisa utang, urut menurut tanggal.',
        en: 'Together the whole of what is still owed, in the order of their days.',
      },
      max: 60,
      ...MONEY,
    },
  ),
  documents: documents({
    label: { id: 'Surat persetujuan penerima', en: 'Consent letter of the payee' },
    shown: to('OFFICE'),
  }),
  note: optional(note({ shown: to('OFFICE') })),
};

export type RecoveryPlanBody = BodyOf<typeof fields>;

export const recoveryPlanForm = {
  name: 'RecoveryPlan',
  fields,
  words: {
    label: { id: 'Sepakati angsuran', en: 'Agree on instalments' },
    title: { id: 'Rencana angsuran', en: 'Plan of instalments' },
    button: { id: 'Sepakati angsuran…', en: 'Agree on instalments…' },
    send: { id: 'Catat rencana', en: 'Record the plan' },
    consequence: {
      id: 'Setiap angsuran ditunggu sampai tanggalnya. Manfaat lain hanya dipotong dengan persetujuan atau menurut aturan.',
      en: 'Each instalment is awaited until its day. Other benefits are reduced by consent or by rule only.',
    },
  },
} satisfies Form;
