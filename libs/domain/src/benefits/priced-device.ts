import { optional } from '../fields/field';
import { identifier } from '../fields/identifier';
import { formatRupiah, minRupiah, multiplyFraction, NO_RUPIAH, rupiah, type Rupiah } from '../money';
import { getFigure, type AmountRuleSet } from '../rules';
import { MAX_AMOUNT } from './amounts';
import type { BenefitRule } from './benefit-rule';
import { alreadyPaidField, derivedField, invoiceFields, MEDICAL } from './detail-fields';
import { leftOf } from './granted-before';
import { readDetails } from './read-details';
import { given, traceStep, type TraceStep } from './trace';
import { cutWords } from './wording';

interface Device {
  readonly referencePrice: Rupiah;
  readonly invoice: Rupiah;
  /** What earlier benefits of the case took of the same price. */
  readonly before: Rupiah;
}

const fields = {
  priceNo: optional(
    identifier('code', {
      label: { id: 'Nomor harga acuan', en: 'Number of the reference price' },
      help: {
        id: 'Dicatat verifikator medis dari surat harga.',
        en: 'Recorded by the medical verifier from the price in writing.',
      },
      example: 'H01',
      ...MEDICAL,
    }),
  ),
  referencePrice: derivedField('Harga acuan', 'Reference price'),
  ...invoiceFields,
  alreadyPaid: alreadyPaidField(),
};

/**
 * Prothesa and orthosa, PP 44/2015 Lampiran III, kept by PP 82/2019: the invoice up to the price of the government's
 * rehabilitation hospital plus 40%. One price is for one device: what earlier invoices took of it is taken off.
 */
export const pricedDevice: BenefitRule<Device> = {
  fields,
  read: (line) => {
    const { referencePrice, invoice, alreadyPaid = 0 } = readDetails(line, fields);
    if (!line.has('referencePrice')) line.whole('referencePrice', { min: 1, max: MAX_AMOUNT });
    return referencePrice === undefined || invoice === undefined
      ? undefined
      : { referencePrice: rupiah(referencePrice), invoice: rupiah(invoice), before: rupiah(alreadyPaid) };
  },
  compute: ({ referencePrice, invoice, before }, { rules }) => {
    const percent = getFigure(rules, 'prosthesis.percent').value;
    const whole = multiplyFraction(referencePrice, BigInt(percent), 100n);
    const limit = leftOf(whole, before);
    const amount = minRupiah(invoice, limit);
    const cut = cutWords(rules, { asked: invoice, whole, paid: amount });
    const sum = `${percent}% × ${formatRupiah(referencePrice)} = ${formatRupiah(whole)}`;
    return {
      amount,
      trace: [
        traceStep(rules, {
          step: 'device.limit',
          formula: 'prosthesis.percent% × referencePrice',
          given: [given('referencePrice', referencePrice)],
          figures: ['prosthesis.percent'],
          result: whole,
          text: {
            id: `Batas harga rumah sakit rehabilitasi pemerintah ditambah ${percent - 100}%: ${sum}.`,
            en: `The limit, the government hospital's price plus ${percent - 100}%: ${sum}.`,
          },
        }),
        ...(before === NO_RUPIAH ? [] : [leftStep(rules, whole, before)]),
        traceStep(rules, {
          step: 'device',
          formula: before === NO_RUPIAH ? 'min(invoice, limit)' : 'min(invoice, left)',
          given: [
            given('invoice', invoice),
            before === NO_RUPIAH
              ? given('limit', limit, 'step:device.limit')
              : given('left', limit, 'step:device.left'),
          ],
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

function leftStep(rules: AmountRuleSet, limit: Rupiah, before: Rupiah): TraceStep {
  const left = leftOf(limit, before);
  return traceStep(rules, {
    step: 'device.left',
    formula: 'max(0, limit − alreadyPaid)',
    given: [given('limit', limit, 'step:device.limit'), given('alreadyPaid', before)],
    figures: [],
    result: left,
    text: {
      id: `Untuk harga ini sudah diberikan ${formatRupiah(before)}: sisa ${formatRupiah(left)}.`,
      en: `${formatRupiah(before)} was granted before for this price: ${formatRupiah(left)} is left.`,
    },
  });
}
