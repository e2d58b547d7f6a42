import { BENEFIT_TYPES, type BenefitType } from '@jkk/domain/benefits';
import { CodeOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';
import { TextView } from '../../edge/text.dto';
import { LatenessView } from './benefit.views';
import { RiskView } from './claim.views';

export class LatePaymentView extends LatenessView {
  @TextOut()
  claimNumber: string;

  @TextOut()
  benefitId: string;

  @CodeOut(BENEFIT_TYPES)
  type: BenefitType;

  @ObjectOut(() => TextView)
  label: TextView;

  @TextOut()
  branch: string;

  @WholeOut({ description: 'Rupiah of the benefit itself.' })
  amount: number;

  @InstantOut({ nullable: true, description: 'When it was due; null while its clock stands.' })
  dueAt: string | null;
}

export class LatePaymentsResponse extends RiskView {
  @ListOut(() => LatePaymentView, { description: 'The costliest first.' })
  items: LatePaymentView[];

  @TextOut({ nullable: true })
  next: string | null;
}
