import { formatRupiah, multiplyFraction, rupiah } from '../money';
import { getFigure } from '../rules';
import { NO_DETAILS } from './benefit-rule';
import { benefitSheet } from './benefit-sheet';
import { SURVIVORS_PROOF } from './documents';
import { traceStep } from './trace';

/**
 * Santunan berkala after death or total permanent disability, 24 months paid at once: 200,000 a month under
 * PP 44/2015, 500,000 under PP 82/2019. It does not depend on the wage.
 */
export const periodic = benefitSheet<typeof NO_DETAILS>({
  fits: ['DIED', 'TOTAL_PERMANENT'],
  payees: ['PARTICIPANT', 'HEIR', 'GUARDIAN', 'DJS'],
  documents: SURVIVORS_PROOF,
  oncePerClaim: true,
  read: () => NO_DETAILS,
  compute: (_details, { rules }) => {
    const monthly = rupiah(getFigure(rules, 'periodic.amount').value);
    const months = getFigure(rules, 'periodic.months').value;
    const amount = multiplyFraction(monthly, BigInt(months), 1n);
    const sum = `${months} × ${formatRupiah(monthly)} = ${formatRupiah(amount)}`;
    return {
      amount,
      trace: [
        traceStep(rules, {
          step: 'periodic',
          formula: 'periodic.months × periodic.amount',
          given: [],
          figures: ['periodic.months', 'periodic.amount'],
          result: amount,
          text: {
            id: `Santunan berkala ${months} bulan dibayar sekaligus: ${sum}.`,
            en: `The periodic benefit for ${months} months, paid at once: ${sum}.`,
          },
        }),
      ],
    };
  },
});
