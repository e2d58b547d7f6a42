import { PRESCRIBED_LABELS } from '../../benefits/prescribed';
import {
  code,
  date,
  documents,
  identifier,
  note,
  optional,
  text,
  to,
  whole,
  type BodyOf,
} from '../../fields';
import type { Form } from './form';

const MEDICAL = { shown: to('MEDICAL') };

const { PROSTHESIS, ORTHOSIS } = PRESCRIBED_LABELS;
const PRICED_LABELS = { PROSTHESIS, ORTHOSIS };

const PRICE_SOURCE_LABELS = {
  GOVERNMENT_HOSPITAL: {
    id: 'Rumah sakit rehabilitasi pemerintah',
    en: "The government's rehabilitation hospital",
  },
  OTHER: {
    id: 'Harga lain, karena rumah sakit itu tidak membuatnya',
    en: 'Another one, which it does not make',
  },
} as const;

const fields = {
  priceNo: identifier('code', {
    label: { id: 'Nomor harga acuan', en: 'Number of the reference price' },
    help: { id: 'Nomor yang sama memperbaiki harga itu.', en: 'The same number puts that price right.' },
    example: 'H01',
    ...MEDICAL,
  }),
  device: code(PRICED_LABELS, { label: { id: 'Alat', en: 'Device' }, ...MEDICAL }),
  description: text({
    label: { id: 'Alat menurut surat harga', en: 'The device as the price is for' },
    example: 'Protesa transtibial, kaki kiri',
    ...MEDICAL,
  }),
  source: code(PRICE_SOURCE_LABELS, { label: { id: 'Sumber harga', en: 'Whose price it is' }, ...MEDICAL }),
  issuer: text({
    label: { id: 'Penerbit surat harga', en: 'Issuer of the price' },
    max: 120,
    example: 'RS Ortopedi Prof. Dr. R. Soeharso',
    ...MEDICAL,
  }),
  issuedOn: date({ label: { id: 'Tanggal surat harga', en: 'Date of the price' }, ...MEDICAL }),
  price: whole({
    label: { id: 'Harga acuan', en: 'Reference price' },
    min: 1,
    max: 10_000_000_000,
    unit: { id: 'Rp', en: 'Rp' },
    ...MEDICAL,
  }),
  documents: documents({ label: { id: 'Surat harga', en: 'The price in writing' }, ...MEDICAL }),
  note: optional(note({ shown: to('MEDICAL') })),
};

export type DevicePriceBody = BodyOf<typeof fields>;

export const devicePriceForm = {
  name: 'DevicePrice',
  fields,
  words: {
    label: { id: 'Catat harga acuan alat', en: 'Record the reference price of a device' },
    title: { id: 'Harga acuan prothesa atau orthosa', en: 'Reference price of a prosthesis or orthosis' },
    button: { id: 'Harga acuan alat…', en: 'Reference price…' },
    send: { id: 'Catat harga', en: 'Record the price' },
    consequence: {
      id: 'Prothesa dan orthosa dibayar menurut kuitansi sampai harga ini ditambah persentase aturan.',
      en: 'Prostheses and orthoses are paid by their receipt up to this price and the percentage of the law.',
    },
  },
} satisfies Form;
