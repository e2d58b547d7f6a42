import { date, documents, text, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const CASE = { shown: to('CASE') };

/** What the labour office gives for the notice of a conclusion. */
const fields = {
  number: text({
    label: { id: 'Nomor tanda terima Dinas', en: "Number of the labour office's receipt" },
    max: 60,
    example: '560/0123/TT/2026',
    ...CASE,
  }),
  receivedOn: date({
    label: { id: 'Diterima Dinas tanggal', en: 'Received by the labour office on' },
    ...CASE,
  }),
  documents: documents({
    label: { id: 'Tanda terima', en: 'The receipt' },
    shown: to('OFFICE'),
  }),
};

export type LabourOfficeReceiptBody = BodyOf<typeof fields>;

export const labourOfficeReceiptForm = {
  name: 'LabourOfficeReceipt',
  fields,
  words: {
    label: { id: 'Catat tanda terima Dinas', en: 'Record the receipt of the labour office' },
    title: { id: 'Pemberitahuan kepada Dinas', en: 'Notice to the labour office' },
    button: { id: 'Tanda terima Dinas…', en: 'Labour office receipt…' },
    send: { id: 'Catat tanda terima', en: 'Record the receipt' },
    consequence: {
      id: 'Membuktikan bahwa kesimpulan diberitahukan; tanpa ini klaim tidak dialihkan dan tidak ditutup.',
      en: 'Proves that notice of the conclusion was given; without it the claim is neither handed over nor closed.',
    },
  },
} satisfies Form;
