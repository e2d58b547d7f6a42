import { BENEFIT_LABELS, type BenefitType } from '@jkk/domain/benefits';
import { localDate, type HolidayCalendar, type LocalDate, type Zone } from '@jkk/domain/calendar';
import type { Claim, Lateness } from '@jkk/domain/claim';
import type { ClaimVersion } from '@jkk/persistence/claim';
import { lateOf, type Today } from './claim.mapper';
import type { LatePaymentView } from './dto/late-payments.dto';

/** More claims than are late at once; beyond that all are computed again. */
const MOST = 50_000;

interface Known {
  readonly version: number;
  readonly zone: Zone;
  readonly day: LocalDate;
  readonly late: readonly LatePaymentView[];
}

/**
 * What claims owe for lateness, as it was computed last. It follows from the claim's version, the day at its place and the
 * holidays, and from nothing else, so that it is computed again when one of these is another.
 */
export class KnownLateness {
  private readonly known = new Map<string, Known>();
  private calendar: HolidayCalendar | undefined;

  /** Undefined when it is to be computed. */
  get(
    { claimNumber, version }: ClaimVersion,
    { calendar, now }: Today,
  ): readonly LatePaymentView[] | undefined {
    const known = this.known.get(claimNumber);
    const holds =
      known?.version === version && this.calendar === calendar && known.day === localDate(now, known.zone);
    return holds ? known.late : undefined;
  }

  compute(claim: Claim, today: Today): readonly LatePaymentView[] {
    if (this.calendar !== today.calendar || this.known.size >= MOST) this.known.clear();
    this.calendar = today.calendar;
    const { zone } = claim.report.place;
    const late = lateOf(claim, today).map((one) => toView(claim, one));
    this.known.set(claim.claimNumber, {
      version: claim.version,
      zone,
      day: localDate(today.now, zone),
      late,
    });
    return late;
  }
}

function toView({ claimNumber, branch, benefits }: Claim, late: Lateness): LatePaymentView {
  const benefit = benefits.find(({ benefitId }) => benefitId === late.benefitId);
  if (benefit === undefined) throw new Error('A late benefit is not in its claim');
  const type = benefit.type as BenefitType;
  return {
    claimNumber,
    benefitId: late.benefitId,
    type,
    label: { ...BENEFIT_LABELS[type] },
    branch,
    amount: benefit.amountRupiah,
    dueAt: benefit.clock?.running === true ? benefit.clock.dueAt : null,
    days: late.days,
    owed: late.amountRupiah,
    perDay: late.perDayRupiah,
  };
}
