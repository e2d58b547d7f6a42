import { GUARANTEE_STATUSES, GUARANTORS, type GuaranteeStatus, type Guarantor } from '@jkk/domain/claim';
import { CodeOut, DateOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';
import { ActorView } from './shared.views';

export class GuaranteeStepView {
  @CodeOut(GUARANTEE_STATUSES)
  status: GuaranteeStatus;

  @TextOut({ description: 'The event by which it came.' })
  event: string;

  @InstantOut()
  at: string;

  @ObjectOut(() => ActorView, { nullable: true, description: 'Null when software acted by rule.' })
  by: ActorView | null;

  @TextOut({ nullable: true, description: 'Null for whom treatment is no business of.' })
  reasonCode: string | null;
}

export class GuaranteeCoverView {
  @DateOut({ nullable: true })
  from: string | null;

  @DateOut({ nullable: true })
  until: string | null;

  @WholeOut({ nullable: true, description: 'Rupiah; null for whom treatment is no business of.' })
  billed: number | null;

  @WholeOut({ nullable: true, description: 'Rupiah; null for whom treatment is no business of.' })
  approved: number | null;
}

export class GuaranteeView {
  @TextOut()
  number: string;

  @CodeOut(GUARANTEE_STATUSES)
  status: GuaranteeStatus;

  @CodeOut(GUARANTORS, { description: 'Who pays the hospital under it now.' })
  guarantor: Guarantor;

  @ObjectOut(() => GuaranteeCoverView, { description: 'What it covers so far.' })
  covers: GuaranteeCoverView;

  @ListOut(() => GuaranteeStepView, { description: 'How it came to its status, the oldest first.' })
  steps: GuaranteeStepView[];
}
