import {
  date,
  documents,
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
import type { Form } from './form';

const TREATING = { shown: to('TREATING') };
const MAX_PRICE = 10_000_000_000;

const LINE_FIELDS = {
  date: date({ label: { id: 'Tanggal', en: 'Date' }, shown: WITH_THE_WHOLE }),
  serviceCode: identifier('code', {
    label: { id: 'Kode layanan', en: 'Service code' },
    shown: WITH_THE_WHOLE,
  }),
  description: text({ label: { id: 'Uraian', en: 'Description' }, max: 120, shown: WITH_THE_WHOLE }),
  quantity: whole({ label: { id: 'Jumlah', en: 'Quantity' }, min: 1, max: 10_000, shown: WITH_THE_WHOLE }),
  unitPrice: whole({
    label: { id: 'Harga satuan', en: 'Unit price' },
    min: 1,
    max: MAX_PRICE,
    shown: WITH_THE_WHOLE,
  }),
  doctorLicence: text({
    label: { id: 'Nomor SIP dokter', en: "Doctor's licence" },
    max: 60,
    shown: WITH_THE_WHOLE,
  }),
};

const fields = {
  invoiceNumber: text({
    label: { id: 'Nomor tagihan', en: 'Number of the bill' },
    max: 60,
    pattern: /^[A-Za-z0-9][A-Za-z0-9 ./_-]*$/,
    ...TREATING,
  }),
  invoiceOn: date({ label: { id: 'Tanggal tagihan', en: 'Date of the bill' }, ...TREATING }),
  stayFrom: date({ label: { id: 'Dirawat sejak', en: 'Treated from' }, ...TREATING }),
  stayTo: date({ label: { id: 'Dirawat sampai', en: 'Treated to' }, ...TREATING }),
  careClass: identifier('code', {
    label: { id: 'Kelas perawatan', en: 'Class of care' },
    example: 'I',
    ...TREATING,
  }),
  lines: list(
    object('HospitalBillLine', LINE_FIELDS, { label: { id: 'Baris', en: 'Line' }, shown: WITH_THE_WHOLE }),
    {
      label: { id: 'Baris tagihan', en: 'Lines of the bill' },
      max: 300,
      widget: 'billLines',
      ...TREATING,
    },
  ),
  answers: optional(
    identifier('code', {
      label: { id: 'Menjawab tagihan', en: 'Answers the bill' },
      help: {
        id: 'Nomor urut tagihan yang barisnya dikembalikan.',
        en: 'The number of the bill whose lines were given back.',
      },
      ...TREATING,
    }),
  ),
  documents: optional(documents({ ...TREATING })),
  note: optional(note({ ...TREATING })),
};

export type HospitalBillBody = BodyOf<typeof fields>;

export const hospitalBillForm = {
  name: 'HospitalBill',
  fields,
  words: {
    label: { id: 'Ajukan tagihan', en: 'File a bill' },
    title: { id: 'Tagihan rumah sakit', en: 'Hospital bill' },
    button: { id: 'Ajukan tagihan…', en: 'File a bill…' },
    send: { id: 'Kirim tagihan', en: 'File the bill' },
    consequence: {
      id: 'Setiap baris diperiksa terhadap kontrak, lalu diputus verifikator medis.',
      en: 'Every line is held against the contract; then the medical verifier decides on it.',
    },
  },
} satisfies Form;
