import {
  code,
  identifier,
  list,
  note,
  object,
  optional,
  text,
  to,
  whole,
  WITH_THE_WHOLE,
  type BodyOf,
} from '../../fields';
import { BILL_REASON_LABELS } from '../../words/forms';
import type { Form } from './form';

const TREATING = { shown: to('TREATING') };

const LINE_FIELDS = {
  no: whole({ label: { id: 'Baris', en: 'Line' }, min: 1, max: 300, shown: WITH_THE_WHOLE }),
  verified: whole({
    label: { id: 'Benar menurut verifikator', en: 'Verified' },
    min: 0,
    max: 10_000_000_000,
    shown: WITH_THE_WHOLE,
  }),
  approved: whole({
    label: { id: 'Disetujui', en: 'Approved' },
    min: 0,
    max: 10_000_000_000,
    shown: WITH_THE_WHOLE,
  }),
  reasonCode: optional(
    code(BILL_REASON_LABELS, { label: { id: 'Alasan', en: 'Reason' }, shown: WITH_THE_WHOLE }),
  ),
  priceBasis: optional(
    text({
      label: { id: 'Dasar harga di luar tarif', en: 'Basis of a price outside the tariff' },
      help: {
        id: 'Wajib untuk baris yang disetujui dan tidak ada dalam daftar tarif; penyetuju menimbangnya.',
        en: 'Required for a line that is approved and in no tariff list; the approver weighs it.',
      },
      max: 200,
      shown: WITH_THE_WHOLE,
    }),
  ),
};

const fields = {
  billNo: identifier('code', { label: { id: 'Tagihan', en: 'Bill' }, example: 'T01', ...TREATING }),
  lines: list(
    object('BillLineDecision', LINE_FIELDS, { label: { id: 'Baris', en: 'Line' }, shown: WITH_THE_WHOLE }),
    {
      label: { id: 'Putusan baris', en: 'Decisions on the lines' },
      max: 300,
      ...TREATING,
    },
  ),
  note: optional(note({ ...TREATING })),
};

export type BillDecisionBody = BodyOf<typeof fields>;

export const billDecisionForm = {
  name: 'BillDecision',
  fields,
  words: {
    label: { id: 'Putuskan baris tagihan', en: 'Decide on the lines' },
    title: { id: 'Putusan tagihan', en: 'Decision on the bill' },
    button: { id: 'Putuskan tagihan…', en: 'Decide on the bill…' },
    send: { id: 'Kirim putusan', en: 'Send the decision' },
    consequence: {
      id: 'Yang disetujui langsung diajukan untuk dibayar; sisanya kembali ke rumah sakit.',
      en: 'What is approved goes on to be paid; the rest goes back to the hospital.',
    },
  },
} satisfies Form;
