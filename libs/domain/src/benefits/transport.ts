import type { Text } from '../findings';
import { formatRupiah, minRupiah, rupiah, sumRupiah, type Rupiah } from '../money';
import { getFigure } from '../rules';
import { MAX_ENTRIES, readAmount } from './amounts';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { WHO_PAID } from './payee-kinds';
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
  readonly receipts: readonly { readonly mode: TransportMode; readonly amount: Rupiah }[];
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
  read: (line) => {
    const receipts = line.objects('receipts', MAX_ENTRIES, (entry) => {
      const mode = entry.oneOf('mode', TRANSPORT_MODES);
      const amount = readAmount(entry, 'amount');
      entry.finish();
      return mode === undefined || amount === undefined ? undefined : { mode, amount };
    });
    return receipts === undefined ? undefined : { receipts };
  },
  compute: ({ receipts }, { rules }) => {
    const used = TRANSPORT_MODES.filter((mode) => receipts.some((receipt) => receipt.mode === mode));
    const parts = used.map((mode) => {
      const spent = sumRupiah(
        receipts.filter((receipt) => receipt.mode === mode).map(({ amount }) => amount),
      );
      const limit = rupiah(getFigure(rules, CAPS[mode]).value);
      return { mode, spent, limit, paid: minRupiah(spent, limit) };
    });
    const amount = sumRupiah(parts.map(({ paid }) => paid));
    return {
      amount,
      trace: [
        ...parts.map(({ mode, spent, limit, paid }) =>
          traceStep(rules, {
            step: CAPS[mode],
            formula: `min(sum of the ${mode} receipts, transport.${mode})`,
            given: [given('spent', spent)],
            figures: [CAPS[mode]],
            result: paid,
            text: {
              id: `Angkutan ${MODE_NAMES[mode].id}: kuitansi ${formatRupiah(spent)}, batas ${formatRupiah(limit)}, dibayar ${formatRupiah(paid)}.`,
              en: `Transport by ${MODE_NAMES[mode].en}: receipts ${formatRupiah(spent)}, limit ${formatRupiah(limit)}, paid ${formatRupiah(paid)}.`,
            },
          }),
        ),
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
