import { countDays, type Period } from '../../benefits';
import { addDays, earlierDate, localDate, type HolidayCalendar, type LocalDate } from '../../calendar';
import { daysWithout } from '../../entitlements/periods';
import { rupiah, type Rupiah } from '../../money';
import { date, list, object, optional, readRecord } from '../../record';
import type { RuleBook } from '../../rules';
import { benefitContext } from '../benefit/benefit-context';
import { calculateWithBasis, type Calculated } from '../benefit/calculation-basis';
import type { Benefit, Claim } from '../claim';
import { keptOf } from '../recovery/recovery';
import { stretchesOf } from './stretches';

export const LATE_TYPE = 'LATE_COMPENSATION';

/** What a late benefit owes beyond itself, as it would be if the bank booked it on the day that was asked about. */
export interface Lateness {
  readonly benefitId: string;
  readonly days: number;
  readonly amountRupiah: Rupiah;
  /** What every further day adds. */
  readonly perDayRupiah: Rupiah;
  readonly details: Benefit['details'];
  readonly calculated: Extract<Calculated, { readonly ok: true }>;
}

export interface LatenessOptions {
  readonly calendar: HolidayCalendar;
  readonly rules?: RuleBook | undefined;
}

/**
 * Days on which a benefit was late up to and including `through`: of each stretch in which its clock ran, those after the day
 * it was due. A day on which it stood is none, and no day counts twice.
 */
export function lateDays(
  claim: Claim,
  benefitId: string,
  through: LocalDate,
  calendar: HolidayCalendar,
): readonly Period[] {
  const late = stretchesOf(claim, benefitId, calendar).flatMap((stretch) => {
    const from = addDays(stretch.dueOn, 1);
    const to = earlierDate(stretch.to ?? through, through);
    return from <= to ? [{ from, to }] : [];
  });
  return daysWithout(late, []);
}

/** What is paid to a person is compensated when late; a hospital has the term of its contract, the fund owes itself nothing. */
export const isCompensated = ({ type, payee, stage }: Benefit): boolean =>
  type !== LATE_TYPE &&
  payee.kind !== 'PLKK' &&
  payee.kind !== 'DJS' &&
  stage !== 'REFUSED' &&
  stage !== 'CANCELLED';

const daysOfDetails = object<Omit<LateDetails, 'santunan'>>({
  dueOn: date,
  paidOn: date,
  pauses: optional(list(object<Period>({ from: date, to: date }))),
});

/** Days that earlier compensations of the same benefit stand for, whatever became of them: a refused day is not asked for again. */
const compensated = ({ benefits }: Claim, benefitId: string): readonly Period[] =>
  benefits
    .filter(({ compensates, stage }) => compensates === benefitId && stage !== 'CANCELLED')
    .flatMap(({ benefitId: compensation, details }) => {
      const {
        dueOn: due,
        paidOn,
        pauses = [],
      } = readRecord(daysOfDetails, details, { benefitId: compensation });
      return daysWithout([{ from: addDays(due, 1), to: paidOn }], pauses);
    });

/** The compensation of a benefit for all days up to `through` that were not compensated before; undefined when there is none. */
export function latenessOf(
  claim: Claim,
  benefit: Benefit,
  through: LocalDate,
  { calendar, rules }: LatenessOptions,
): Lateness | undefined {
  if (!isCompensated(benefit)) return undefined;
  const { benefitId } = benefit;
  const amountRupiah = rupiah(benefit.amountRupiah - keptOf(claim, benefitId));
  const days = daysWithout(lateDays(claim, benefitId, through, calendar), compensated(claim, benefitId));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const pauses = daysWithout([{ from: first.from, to: last.to }], days);
  const details: LateDetails = {
    santunan: amountRupiah,
    dueOn: addDays(first.from, -1),
    paidOn: last.to,
    ...(pauses.length > 0 && { pauses }),
  };
  const calculated = calculate(claim, benefit, details, rules);
  const day = calculate(
    claim,
    benefit,
    { santunan: amountRupiah, dueOn: addDays(last.to, -1), paidOn: last.to },
    rules,
  );
  if (!calculated.ok || !day.ok) return undefined;
  return {
    benefitId,
    days: countDays(days),
    amountRupiah: calculated.line.amount,
    perDayRupiah: day.line.amount,
    details: { ...details },
    calculated,
  };
}

interface LateDetails {
  readonly santunan: Rupiah;
  readonly dueOn: LocalDate;
  readonly paidOn: LocalDate;
  readonly pauses?: readonly Period[];
}

/** By the law and the facts that the benefit itself was computed by. */
function calculate(
  claim: Claim,
  { basis, requestedAt }: Benefit,
  details: LateDetails,
  rules: RuleBook | undefined,
): Calculated {
  const context = basis?.context ?? benefitContext(claim, localDate(requestedAt, claim.report.place.zone));
  return calculateWithBasis(context, { ...details, type: LATE_TYPE }, { ...(rules && { rules }) });
}

/** What is owed beyond the benefits that are not paid yet, if the bank booked them today. */
export const atRisk = (claim: Claim, today: LocalDate, options: LatenessOptions): readonly Lateness[] =>
  claim.benefits.flatMap((benefit) =>
    benefit.stage === 'PAID' ? [] : (latenessOf(claim, benefit, today, options) ?? []),
  );
