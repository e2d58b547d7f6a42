import type { ObjectReader, Text } from '../findings';
import { formatRupiah, minRupiah, NO_RUPIAH, rupiah, sumRupiah, type Rupiah } from '../money';
import { getFigure } from '../rules';
import { MAX_ENTRIES, readAmount, readDate } from './amounts';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { WHO_PAID } from './payee-kinds';
import { leftOf, leftSteps } from './granted-before';
import { readReceiptMarks } from './receipt';
import { given, traceStep } from './trace';

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
  label: { id: 'Penggantian biaya transportasi', en: 'Transport costs' },
  fits: ANY_CONDITION,
  payees: WHO_PAID,
  documents: ['RECEIPTS', 'BANK_BOOK'],
  paidByReceipt: true,
  read: (line) => {
    const receipts = line.objects('receipts', MAX_ENTRIES, (entry) => {
      if (entry.has('on')) readDate(entry, 'on');
      readReceiptMarks(entry);
      return readModeAmount(entry);
    });
    const before = line.has('alreadyPaid') ? line.objects('alreadyPaid', MAX_ENTRIES, readModeAmount) : [];
    return receipts === undefined || before === undefined ? undefined : { receipts, before };
  },
  compute: ({ receipts, before }, { rules }) => {
    const used = TRANSPORT_MODES.filter((mode) => receipts.some((receipt) => receipt.mode === mode));
    const parts = used.map((mode) => {
      const spent = sumOf(receipts, mode);
      const granted = sumOf(before, mode);
      const whole = rupiah(getFigure(rules, CAPS[mode]).value);
      const limit = leftOf(whole, granted);
      return { mode, spent, granted, whole, limit, paid: minRupiah(spent, limit) };
    });
    const amount = sumRupiah(parts.map(({ paid }) => paid));
    return {
      amount,
      trace: [
        ...parts.flatMap(({ mode, spent, granted, whole, limit, paid }) => [
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
              id: `Angkutan ${MODE_NAMES[mode].id}: kuitansi ${formatRupiah(spent)}, batas ${formatRupiah(limit)}, dibayar ${formatRupiah(paid)}.`,
              en: `Transport by ${MODE_NAMES[mode].en}: receipts ${formatRupiah(spent)}, limit ${formatRupiah(limit)}, paid ${formatRupiah(paid)}.`,
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

function readModeAmount(entry: ObjectReader): ModeAmount | undefined {
  const mode = entry.oneOf('mode', TRANSPORT_MODES);
  const amount = readAmount(entry, 'amount');
  entry.finish();
  return mode === undefined || amount === undefined ? undefined : { mode, amount };
}

const sumOf = (amounts: readonly ModeAmount[], wanted: TransportMode): Rupiah =>
  sumRupiah(amounts.filter(({ mode }) => mode === wanted).map(({ amount }) => amount));
