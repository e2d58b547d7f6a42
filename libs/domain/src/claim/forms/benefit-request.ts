import { BENEFIT_LABELS } from '../../benefits/labels';
import {
  code,
  date,
  documents,
  flag,
  list,
  note,
  object,
  open,
  optional,
  text,
  to,
  whole,
  WITH_THE_WHOLE,
  type BodyOf,
  type Values,
} from '../../fields';
import { PAYEE_LABELS } from '../../words/case';
import { ADVANCE_PROOF_LABELS } from '../../words/forms';
import { ACCOUNT_FIELDS } from './account';
import { completeOn } from './complete-on';
import type { Form } from './form';
import { waived } from './waived';

const CASE = { shown: to('CASE') };

const PAYEE_FIELDS = {
  kind: code(PAYEE_LABELS, { label: { id: 'Dibayar kepada', en: 'Payee' }, shown: WITH_THE_WHOLE }),
  name: optional(
    text({ label: { id: 'Nama penerima', en: 'Name of the payee' }, max: 120, shown: WITH_THE_WHOLE }),
  ),
  bankCode: optional({
    ...ACCOUNT_FIELDS.bankCode,
    example: undefined,
    help: {
      id: 'Boleh kosong untuk pemberi kerja dan PLKK.',
      en: 'May be left out for EMPLOYER and PLKK.',
    },
  }),
  accountNumber: optional(ACCOUNT_FIELDS.accountNumber),
  accountName: optional(ACCOUNT_FIELDS.accountName),
};

const CONSENT_FIELDS = {
  number: text({
    label: { id: 'Nomor surat', en: 'Number of the document' },
    max: 60,
    shown: WITH_THE_WHOLE,
  }),
  signedOn: date({ label: { id: 'Tanggal surat', en: 'Date of the document' }, shown: WITH_THE_WHOLE }),
  heirs: list(text({ label: { id: 'Nama', en: 'Name' }, max: 120, shown: WITH_THE_WHOLE }), {
    label: { id: 'Ahli waris yang setuju', en: 'Heirs who consent' },
    max: 20,
    shown: WITH_THE_WHOLE,
  }),
};

const ADVANCE_FIELDS = {
  kind: code(ADVANCE_PROOF_LABELS, { label: { id: 'Bukti', en: 'Proof' }, shown: WITH_THE_WHOLE }),
  number: text({ label: { id: 'Nomor bukti', en: 'Number of the proof' }, max: 60, shown: WITH_THE_WHOLE }),
  paidOn: date({ label: { id: 'Dibayar pada', en: 'Paid on' }, shown: WITH_THE_WHOLE }),
  amount: whole({
    label: { id: 'Jumlah (Rp)', en: 'Amount (Rp)' },
    min: 1,
    max: 10_000_000_000,
    shown: WITH_THE_WHOLE,
  }),
  acknowledgedOn: date({
    label: { id: 'Diakui pekerja pada', en: 'Acknowledged by the worker on' },
    shown: WITH_THE_WHOLE,
  }),
};

const fields = {
  type: code(BENEFIT_LABELS, { label: { id: 'Jenis manfaat', en: 'Type of benefit' }, ...CASE }),
  details: open({
    label: { id: 'Rincian', en: 'Details' },
    help: {
      id: 'Baris kalkulator tanpa `type`; `{}` bila tidak ada yang perlu diisi.',
      en: 'The line of the calculator without `type`; `{}` where nothing is needed.',
    },
    widget: 'benefitDetails',
    shown: to('MEDICAL'),
  }),
  payee: object('Payee', PAYEE_FIELDS, {
    label: { id: 'Dibayar kepada', en: 'Payee' },
    viewName: 'RequestedPayee',
    widget: 'payee',
    ...CASE,
  }),
  heirConsent: optional(
    object('HeirConsent', CONSENT_FIELDS, {
      label: { id: 'Surat persetujuan ahli waris lain', en: 'Consent of the other heirs' },
      help: {
        id: 'Wajib bila satu ahli waris menerima untuk beberapa; sebut nama setiap ahli waris lain dan lampirkan suratnya.',
        en: 'Required where one heir receives for several; name each of the others and attach the letter.',
      },
      asked: ({ payee }, { heirs }) =>
        (heirs ?? 0) > 1 && ['HEIR', 'GUARDIAN'].includes(String((payee as Values | undefined)?.['kind'])),
      ...CASE,
    }),
  ),
  advances: optional(
    list(
      object('EmployerAdvance', ADVANCE_FIELDS, {
        label: { id: 'Talangan', en: 'Advance' },
        shown: WITH_THE_WHOLE,
      }),
      {
        label: { id: 'Talangan pemberi kerja', en: 'Advances of the employer' },
        help: {
          id: 'Wajib bila penggantian dibayar kepada pemberi kerja yang membayar dulu: setiap pembayaran dengan bukti yang diakui pekerja; lampirkan berkasnya.',
          en: 'Required where an employer who paid first is repaid: each payment with proof that the worker acknowledged; attach the files.',
        },
        min: 0,
        max: 50,
        asked: ({ type, payee }, { employerAdvances }) =>
          (employerAdvances === true || type !== 'STMB') &&
          (payee as Values | undefined)?.['kind'] === 'EMPLOYER',
        ...CASE,
      },
    ),
  ),
  documents: optional(documents({ shown: to('TREATING') })),
  complete: optional(
    flag({
      label: {
        id: 'Berkas lengkap; tenggat bayar 7 hari kerja mulai berjalan',
        en: 'Documents complete; the 7 working days to pay start now',
      },
      help: {
        id: 'Hanya petugas klaim: daftar berkas terpenuhi.',
        en: 'Claim officer only: the documents checklist is met.',
      },
      givenBy: ['CLAIM_OFFICER'],
      shown: to('MONEY'),
    }),
  ),
  waived,
  completeOn,
  note: optional(note({ shown: to('OFFICE') })),
};

export type BenefitRequestBody = BodyOf<typeof fields>;
export type PayeeRequest = BodyOf<typeof PAYEE_FIELDS>;

const COMPUTED = {
  id: 'Jumlah dan jejaknya dihitung saat dikirim.',
  en: 'Amount and trace are computed when it is sent.',
};

/** A requested entitlement. */
export const requestBenefitForm = {
  name: 'Benefit',
  fields,
  words: {
    label: { id: 'Minta manfaat', en: 'Request a benefit' },
    title: { id: 'Minta manfaat', en: 'Request a benefit' },
    button: { id: 'Minta manfaat…', en: 'Request a benefit…' },
    send: { id: 'Minta manfaat', en: 'Request the benefit' },
    consequence: COMPUTED,
  },
} satisfies Form;

/** The same said again, after a return or with documents that were missing. */
export const correctionForm = {
  name: 'Benefit',
  fields,
  words: {
    label: { id: 'Perbaiki manfaat', en: 'Correct the benefit' },
    title: { id: 'Perbaiki manfaat', en: 'Correct the benefit' },
    button: { id: 'Perbaiki manfaat…', en: 'Correct the benefit…' },
    send: { id: 'Kirim perbaikan', en: 'Send the correction' },
    consequence: COMPUTED,
  },
} satisfies Form;
