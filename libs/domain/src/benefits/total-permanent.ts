import { formatRupiah, multiplyFraction } from '../money';
import { getFigure } from '../rules';
import { NO_DETAILS } from './benefit-rule';
import { benefitSheet } from './benefit-sheet';
import { given, traceStep } from './trace';

/** Santunan cacat total tetap. PP 44/2015 Lampiran III, kept by PP 82/2019: 70% x 80 x monthly wage. */
export const totalPermanent = benefitSheet<typeof NO_DETAILS>({
  label: { id: 'Santunan cacat total tetap', en: 'Total permanent disability' },
  fits: ['TOTAL_PERMANENT'],
  payees: ['PARTICIPANT'],
  documents: ['MEDICAL_STATEMENT', 'IDENTITY_CARD', 'BANK_BOOK'],
  oncePerClaim: true,
  namesDisability: true,
  read: () => NO_DETAILS,
  compute: (_details, { rules, wage, wageStep }) => {
    const percent = getFigure(rules, 'total.percent').value;
    const months = getFigure(rules, 'disability.months').value;
    const amount = multiplyFraction(wage, BigInt(percent * months), 100n);
    const sum = `${percent}% × ${months} × ${formatRupiah(wage)} = ${formatRupiah(amount)}`;
    return {
      amount,
      trace: [
        wageStep,
        traceStep(rules, {
          step: 'total',
          formula: 'total.percent% × disability.months × wage',
          given: [given('wage', wage, 'step:wage')],
          figures: ['total.percent', 'disability.months'],
          result: amount,
          text: { id: `Santunan cacat total tetap ${sum}.`, en: `Total permanent disability ${sum}.` },
        }),
      ],
    };
  },
});
