import { code } from '../fields/code';
import { optional } from '../fields/field';
import type { Text } from '../findings';
import { formatRupiah, minRupiah, NO_RUPIAH, rupiah, sumRupiah, type Rupiah } from '../money';
import { getFigure } from '../rules';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { WHO_PAID } from './payee-kinds';
import { leftOf, leftSteps } from './granted-before';
import { amountField, dayField, markFields, MEDICAL, rowsField } from './detail-fields';
import { readDetails } from './read-details';
import { given, traceStep } from './trace';
import { cutWords } from './wording';

export const TRANSPORT_MODES = ['LAND', 'SEA', 'AIR'] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

const MODE_NAMES: Readonly<Record<TransportMode, Text>> = {
  LAND: { id: 'darat, sungai atau danau', en: 'road, river or lake' },
  SEA: { id: 'laut', en: 'sea' },
  AIR: { id: 'udara', en: 'air' },
};

const CAPS: Readonly<Record<TransportMode, string>> = {
  LAND: 'transport.LAND',
  SEA: 'transport.SEA',
  AIR: 'transport.AIR',
};

const modeAmount = {
  mode: code(
    {
      LAND: { id: 'Darat, sungai, danau', en: 'Land, river, lake' },
      SEA: { id: 'Laut', en: 'Sea' },
      AIR: { id: 'Udara', en: 'Air' },
    } satisfies Readonly<Record<TransportMode, Text>>,
    { label: { id: 'Moda', en: 'Mode' }, ...MEDICAL },
  ),
  amount: amountField('Jumlah', 'Amount'),
};
const receipt = { ...modeAmount, on: optional(dayField('Tanggal', 'Date')), ...markFields };
const fields = {
  receipts: rowsField(
    'TransportReceipt',
    receipt,
    { id: 'Kuitansi', en: 'Receipt' },
    { id: 'Kuitansi', en: 'Receipts' },
  ),
  /** What earlier benefits of the case took of each mode's cap; a claim knows it by itself. */
  alreadyPaid: optional({
    ...rowsField(
      'TransportPaid',
      modeAmount,
      { id: 'Sudah dibayar', en: 'Paid already' },
      { id: 'Sudah dibayar', en: 'Paid already' },
    ),
    asked: () => false,
  }),
};

interface Transport {
  readonly receipts: readonly ModeAmount[];
  /** What earlier benefits of the case took of each mode's cap. */
  readonly before: readonly ModeAmount[];
}

interface ModeAmount {
  readonly mode: TransportMode;
  readonly amount: Rupiah;
}

/**
 * Biaya transportasi: the receipts of a mode are added and capped, then the modes are added. Land 1,000,000, sea
 * 1,500,000, air 2,500,000 under PP 44/2015; land 5,000,000, sea 2,000,000, air 10,000,000 under PP 82/2019.
 */
export const transport = benefitSheet<Transport>({
  fits: ANY_CONDITION,
  payees: WHO_PAID,
  documents: ['RECEIPTS', 'BANK_BOOK'],
  paidByReceipt: true,
  fields,
  read: (line) => {
    const { receipts, alreadyPaid = [] } = readDetails(line, fields);
    return receipts === undefined
      ? undefined
      : { receipts: receipts.map(toRupiah), before: alreadyPaid.map(toRupiah) };
  },
  compute: ({ receipts, before }, { rules }) => {
    const used = TRANSPORT_MODES.filter((mode) => receipts.some((receipt) => receipt.mode === mode));
    const parts = used.map((mode) => {
      const spent = sumOf(receipts, mode);
      const granted = sumOf(before, mode);
      const whole = rupiah(getFigure(rules, CAPS[mode]).value);
      const limit = leftOf(whole, granted);
      const paid = minRupiah(spent, limit);
      const cut = cutWords(rules, { asked: spent, whole, paid });
      return { mode, spent, granted, whole, limit, paid, cut };
    });
    const amount = sumRupiah(parts.map(({ paid }) => paid));
    return {
      amount,
      trace: [
        ...parts.flatMap(({ mode, spent, granted, whole, limit, paid, cut }) => [
          ...leftSteps(rules, CAPS[mode], whole, granted),
          traceStep(rules, {
            step: CAPS[mode],
            formula: `min(sum of the ${mode} receipts, ${granted === NO_RUPIAH ? CAPS[mode] : 'left'})`,
            given: [
              given('spent', spent),
              ...(granted === NO_RUPIAH ? [] : [given('left', limit, 'step:case.left')]),
            ],
            figures: [CAPS[mode]],
            result: paid,
            text: {
              id: `Angkutan ${MODE_NAMES[mode].id}: kuitansi ${formatRupiah(spent)}, batas ${formatRupiah(limit)}, dibayar ${formatRupiah(paid)}.${cut.id}`,
              en: `Transport by ${MODE_NAMES[mode].en}: receipts ${formatRupiah(spent)}, limit ${formatRupiah(limit)}, paid ${formatRupiah(paid)}.${cut.en}`,
            },
          }),
        ]),
        traceStep(rules, {
          step: 'transport',
          formula: 'sum of the modes',
          given: parts.map(({ mode, paid }) => given(mode, paid, `step:${CAPS[mode]}`)),
          figures: [],
          result: amount,
          text: {
            id: `Jumlah biaya transportasi ${formatRupiah(amount)}.`,
            en: `Transport costs together ${formatRupiah(amount)}.`,
          },
        }),
      ],
    };
  },
});

const toRupiah = ({ mode, amount }: { mode: TransportMode; amount: number }): ModeAmount => ({
  mode,
  amount: rupiah(amount),
});

const sumOf = (amounts: readonly ModeAmount[], wanted: TransportMode): Rupiah =>
  sumRupiah(amounts.filter(({ mode }) => mode === wanted).map(({ amount }) => amount));
