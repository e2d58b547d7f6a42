import { formatRupiah, maxRupiah, multiplyFraction, rupiah } from '../money';
import { getFigure } from '../rules';
import { NO_DETAILS } from './benefit-rule';
import { benefitSheet } from './benefit-sheet';
import { SURVIVORS_PROOF } from './documents';
import { given, traceStep } from './trace';

/**
 * Santunan kematian. PP 44/2015 Lampiran III and PP 82/2019: 60% x 80 x monthly wage, and never less than the death
 * benefit of the JKM programme (16,200,000 under R1, 20,000,000 under R2).
 */
export const death = benefitSheet<typeof NO_DETAILS>({
  label: { id: 'Santunan kematian', en: 'Death benefit' },
  fits: ['DIED'],
  payees: ['HEIR', 'GUARDIAN', 'DJS'],
  documents: SURVIVORS_PROOF,
  oncePerClaim: true,
  excludedByTotal: true,
  read: () => NO_DETAILS,
  compute: (_details, { rules, wage, wageStep }) => {
    const percent = getFigure(rules, 'death.percent').value;
    const months = getFigure(rules, 'disability.months').value;
    const floor = rupiah(getFigure(rules, 'death.floor').value);
    const share = multiplyFraction(wage, BigInt(percent * months), 100n);
    const amount = maxRupiah(share, floor);
    const shareText = `${percent}% × ${months} × ${formatRupiah(wage)} = ${formatRupiah(share)}`;
    return {
      amount,
      trace: [
        wageStep,
        traceStep(rules, {
          step: 'death.share',
          formula: 'death.percent% × disability.months × wage',
          given: [given('wage', wage, 'step:wage')],
          figures: ['death.percent', 'disability.months'],
          result: share,
          text: { id: `Santunan kematian ${shareText}.`, en: `Death benefit ${shareText}.` },
        }),
        traceStep(rules, {
          step: 'death.floor',
          formula: 'max(share, death.floor)',
          given: [given('share', share, 'step:death.share')],
          figures: ['death.floor'],
          result: amount,
          text:
            share < floor
              ? {
                  id: `Lebih kecil daripada batas terendah ${formatRupiah(floor)}, maka dibayar ${formatRupiah(amount)}.`,
                  en: `Less than the minimum of ${formatRupiah(floor)}, so ${formatRupiah(amount)} is paid.`,
                }
              : {
                  id: `Tidak kurang dari batas terendah ${formatRupiah(floor)}, maka dibayar ${formatRupiah(amount)}.`,
                  en: `Not less than the minimum of ${formatRupiah(floor)}, so ${formatRupiah(amount)} is paid.`,
                },
        }),
      ],
    };
  },
});
