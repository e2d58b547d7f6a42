import type { CalculationRequestLine, Period } from '../../benefits';
import { localDate } from '../../calendar';
import { paidByWrongWage } from '../../entitlements/entry';
import { daysWithout, periodsText } from '../../entitlements/periods';
import type { Finding } from '../../findings';
import { finding } from '../../findings';
import { multiplyFraction, NO_RUPIAH, rupiah, type Rupiah } from '../../money';
import { benefitContext } from '../benefit/benefit-context';
import { calculateWithBasis } from '../benefit/calculation-basis';
import { isCounted } from '../benefit/counted';
import type { Benefit, Claim } from '../claim';
import type { DecisionContext } from '../decision';
import { bornOf } from '../payers/transfer';
import { standingDays } from './standing-days';

/** Why these days cannot be the wrong ones of a benefit; undefined where they can. */
export function wrongDaysRefusal(
  claim: Claim,
  benefit: Benefit,
  periods: readonly Period[] | undefined,
): Finding | undefined {
  if (periods === undefined) return finding('/periods', 'PROPERTY.MISSING', DAYS_MISSING);
  const turned = periods.findIndex(({ from, to }) => from > to);
  if (turned >= 0) return finding(`/periods/${turned}/to`, 'PERIOD.END_BEFORE_START', TURNED);
  const never = daysWithout(periods, standingDays(claim, benefit));
  if (never.length === 0) return undefined;
  return finding('/periods', 'PERIOD.NOT_GRANTED', {
    id: `Manfaat ini tidak membayar ${periodsText(never)}, atau hari itu sudah dinyatakan keliru.`,
    en: `This benefit did not pay for ${periodsText(never)}, or these days were found wrong before.`,
  });
}

const DAYS_MISSING = {
  id: 'Sebutkan hari yang keliru; jumlahnya dihitung dari hari itu.',
  en: 'Name the days that were wrong; the amount is computed from them.',
};
const TURNED = { id: 'Masa ini berakhir sebelum mulai.', en: 'The period ends before it starts.' };

/**
 * What was paid too much because of wrong days: the days of the case with them, less the days without them, so that the later
 * ones move to the percentage that is theirs. Of a benefit whose wage was wrong too, only the share that it still stands for; never more than
 * the fund bears of it.
 */
export function wrongDaysAmount(
  claim: Claim,
  benefit: Benefit,
  wrong: readonly Period[],
  context: DecisionContext,
): Rupiah {
  const paid = claim.benefits
    .filter((each) => each.type === 'STMB' && each.stage === 'PAID' && isCounted(claim, each))
    .flatMap((each) => standingDays(claim, each));
  const due = (days: readonly Period[]): Rupiah => dueFor(claim, benefit, days, context);
  const amount = due(daysWithout(paid, [])) - due(daysWithout(paid, wrong));
  const stands = benefit.amountRupiah - paidByWrongWage(benefit);
  const share = multiplyFraction(rupiah(amount), BigInt(stands), BigInt(benefit.amountRupiah));
  return rupiah(Math.min(share, bornOf(claim, benefit)));
}

/** By the wage by which the benefit itself was computed, and the table in force on the day of the accident. */
function dueFor(
  claim: Claim,
  benefit: Benefit,
  periods: readonly Period[],
  { minimumWage, rules }: DecisionContext,
): Rupiah {
  if (periods.length === 0) return NO_RUPIAH;
  const requestedOn = localDate(benefit.requestedAt, claim.report.place.zone);
  const basis = benefit.basis?.context ?? benefitContext(claim, requestedOn, minimumWage);
  const line: CalculationRequestLine = { type: 'STMB', periods };
  const calculated = calculateWithBasis(basis, line, { ...(rules && { rules }) });
  if (!calculated.ok) throw new Error('Days that were paid cannot be computed again.');
  return calculated.line.amount;
}
