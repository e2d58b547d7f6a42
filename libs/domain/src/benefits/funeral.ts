import { formatRupiah, rupiah } from '../money';
import { getFigure } from '../rules';
import { NO_DETAILS } from './benefit-rule';
import { benefitSheet } from './benefit-sheet';
import { traceStep } from './trace';

/** Biaya pemakaman: 3,000,000 under PP 44/2015, 10,000,000 under PP 82/2019, whatever the funeral cost. */
export const funeral = benefitSheet<typeof NO_DETAILS>({
  fits: ['DIED'],
  payees: ['HEIR', 'GUARDIAN', 'ARRANGER', 'EMPLOYER'],
  documents: ['DEATH_CERTIFICATE', 'IDENTITY_CARD', 'BANK_BOOK'],
  oncePerClaim: true,
  read: () => NO_DETAILS,
  compute: (_details, { rules }) => {
    const amount = rupiah(getFigure(rules, 'funeral.amount').value);
    return {
      amount,
      trace: [
        traceStep(rules, {
          step: 'funeral',
          formula: 'funeral.amount',
          given: [],
          figures: ['funeral.amount'],
          result: amount,
          text: {
            id: `Biaya pemakaman tetap ${formatRupiah(amount)}.`,
            en: `Funeral costs are a fixed ${formatRupiah(amount)}.`,
          },
        }),
      ],
    };
  },
});
