import { formatRupiah, multiplyFraction } from '../money';
import { getFigure } from '../rules';
import { benefitSheet } from './benefit-sheet';
import { readShare } from './disability-line';
import { deductionStep, percentText, shareLeft, WHOLE_SHARE } from './disability-share';
import { given, traceStep } from './trace';

const ONE_PERCENT = 100_000;

/**
 * Santunan cacat total tetap. PP 44/2015 Lampiran III, kept by PP 82/2019: 70% x 80 x monthly wage. The share that earlier
 * benefits of the case were granted for is taken off.
 */
export const totalPermanent = benefitSheet<{ readonly grantedShare: number }>({
  fits: ['TOTAL_PERMANENT'],
  payees: ['PARTICIPANT'],
  documents: ['MEDICAL_STATEMENT', 'IDENTITY_CARD', 'BANK_BOOK'],
  oncePerClaim: true,
  namesDisability: true,
  read: (line) => {
    const grantedShare = readShare(line, 'grantedShare');
    return grantedShare === undefined ? undefined : { grantedShare };
  },
  compute: ({ grantedShare }, { rules, wage, wageStep }) => {
    const percent = getFigure(rules, 'total.percent').value;
    const months = getFigure(rules, 'disability.months').value;
    const whole = percent * ONE_PERCENT;
    const share = shareLeft(whole, grantedShare);
    const amount = multiplyFraction(wage, BigInt(share) * BigInt(months), BigInt(WHOLE_SHARE));
    const paid = percentText(share);
    const sum = `${paid.en} × ${months} × ${formatRupiah(wage)} = ${formatRupiah(amount)}`;
    return {
      amount,
      trace: [
        wageStep,
        ...(grantedShare === 0 ? [] : [deductionStep(whole, grantedShare)]),
        traceStep(rules, {
          step: 'total',
          formula:
            grantedShare === 0
              ? 'total.percent% × disability.months × wage'
              : '(total.percent% − grantedShare) × disability.months × wage',
          given: [given('wage', wage, 'step:wage')],
          figures: ['total.percent', 'disability.months'],
          result: amount,
          text: {
            id: `Santunan cacat total tetap ${sum.replace(paid.en, paid.id)}.`,
            en: `Total permanent disability ${sum}.`,
          },
        }),
      ],
    };
  },
});
