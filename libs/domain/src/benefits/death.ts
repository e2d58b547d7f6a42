import { formatRupiah, maxRupiah, multiplyFraction, NO_RUPIAH, rupiah, type Rupiah } from '../money';
import { getFigure, POLICIES } from '../rules';
import { MAX_AMOUNT } from './amounts';
import { benefitSheet } from './benefit-sheet';
import { SURVIVORS_PROOF } from './documents';
import { given, policyStep, traceStep, type TraceStep } from './trace';

/**
 * Santunan kematian. PP 44/2015 Lampiran III and PP 82/2019: 60% x 80 x monthly wage, and never less than the death
 * benefit of the JKM programme (16,200,000 under R1, 20,000,000 under R2).
 */
export const death = benefitSheet<{ readonly disabilityGranted: Rupiah }>({
  fits: ['DIED'],
  payees: ['HEIR', 'GUARDIAN', 'DJS'],
  documents: SURVIVORS_PROOF,
  oncePerClaim: true,
  excludedByTotal: true,
  read: (line) => {
    if (!line.has('disabilityGranted')) return { disabilityGranted: NO_RUPIAH };
    const granted = line.whole('disabilityGranted', { min: 0, max: MAX_AMOUNT });
    return granted === undefined ? undefined : { disabilityGranted: rupiah(granted) };
  },
  compute: ({ disabilityGranted }, { rules, wage, wageStep }) => {
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
        ...(disabilityGranted === NO_RUPIAH ? [] : [afterDisability(disabilityGranted)]),
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

/** Nothing is taken off for a partial disability that was granted before. */
function afterDisability(granted: Rupiah): TraceStep {
  const { deathAfterPartial } = POLICIES;
  return policyStep(deathAfterPartial, {
    step: 'death.after-partial',
    formula: 'nothing is deducted',
    given: [given('disabilityGranted', granted, 'derived')],
    result: granted,
    text: {
      id: `Santunan cacat sebagian ${formatRupiah(granted)} sudah diberikan. ${deathAfterPartial.text.id}`,
      en: `${formatRupiah(granted)} was granted for a partial disability. ${deathAfterPartial.text.en}`,
    },
  });
}
