import { Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { BENEFIT_LABELS, type BenefitType } from '@jkk/domain/benefits';
import type { Claim, Lateness } from '@jkk/domain/claim';
import { LateClaimsRepository } from '@jkk/persistence/claim';
import { DataSource } from 'typeorm';
import { lateOf, toRiskView } from './claim.mapper';
import type { LatePaymentsResponse, LatePaymentView } from './dto/late-payments.dto';
import { TodayOnScreen } from './today-on-screen';

const SHOWN = 200;

/** What lateness costs as of today, over the claims that somebody sees. */
@Injectable()
export class LatePayments {
  private readonly claims = new LateClaimsRepository();

  constructor(
    private readonly database: DataSource,
    private readonly today: TodayOnScreen,
  ) {}

  async list(actor: Actor): Promise<LatePaymentsResponse> {
    const today = this.today.get();
    const found: { late: Lateness; view: LatePaymentView }[] = [];
    for await (const claim of this.claims.list(this.database.manager, visibilityOf(actor), today.now)) {
      found.push(...lateOf(claim, today).map((late) => ({ late, view: toView(claim, late) })));
    }
    found.sort((left, right) => right.view.owed - left.view.owed);
    const risk = toRiskView(found.map(({ late }) => late)) ?? { benefits: 0, owed: 0, perDay: 0 };
    return { ...risk, items: found.slice(0, SHOWN).map(({ view }) => view) };
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
