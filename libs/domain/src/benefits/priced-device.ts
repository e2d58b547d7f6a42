import { formatRupiah, minRupiah, multiplyFraction, rupiah, type Rupiah } from '../money';
import { getFigure } from '../rules';
import type { BenefitRule } from './benefit-rule';
import { amountField, invoiceFields } from './detail-fields';
import { readDetails } from './read-details';
import { given, traceStep } from './trace';
import { cutWords } from './wording';

interface Device {
  readonly referencePrice: Rupiah;
  readonly invoice: Rupiah;
}

const fields = { referencePrice: amountField('Harga acuan', 'Reference price'), ...invoiceFields };

/**
 * Prothesa and orthosa, PP 44/2015 Lampiran III, kept by PP 82/2019: the invoice up to the price of the government's
 * rehabilitation hospital plus 40%.
 */
export const pricedDevice: BenefitRule<Device> = {
  fields,
  read: (line) => {
    const { referencePrice, invoice } = readDetails(line, fields);
    return referencePrice === undefined || invoice === undefined
      ? undefined
      : { referencePrice: rupiah(referencePrice), invoice: rupiah(invoice) };
  },
  compute: ({ referencePrice, invoice }, { rules }) => {
    const percent = getFigure(rules, 'prosthesis.percent').value;
    const limit = multiplyFraction(referencePrice, BigInt(percent), 100n);
    const amount = minRupiah(invoice, limit);
    const cut = cutWords(rules, { asked: invoice, whole: limit, paid: amount });
    const sum = `${percent}% × ${formatRupiah(referencePrice)} = ${formatRupiah(limit)}`;
    return {
      amount,
      trace: [
        traceStep(rules, {
          step: 'device.limit',
          formula: 'prosthesis.percent% × referencePrice',
          given: [given('referencePrice', referencePrice)],
          figures: ['prosthesis.percent'],
          result: limit,
          text: {
            id: `Batas harga rumah sakit rehabilitasi pemerintah ditambah 40%: ${sum}.`,
            en: `The limit, the government hospital's price plus 40%: ${sum}.`,
          },
        }),
        traceStep(rules, {
          step: 'device',
          formula: 'min(invoice, limit)',
          given: [given('invoice', invoice), given('limit', limit, 'step:device.limit')],
          figures: [],
          result: amount,
          text: {
            id: `Dari faktur ${formatRupiah(invoice)} dibayar ${formatRupiah(amount)}.${cut.id}`,
            en: `Of the invoice of ${formatRupiah(invoice)}, ${formatRupiah(amount)} is paid.${cut.en}`,
          },
        }),
      ],
    };
  },
};
