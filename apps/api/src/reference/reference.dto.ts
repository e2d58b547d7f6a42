import { ZONES, type Zone } from '@jkk/domain/calendar';
import { ELIGIBILITY_OUTCOMES, type EligibilityOutcome } from '@jkk/domain/eligibility';
import { ReasonView } from '../claims/dto/shared.views';
import { TextView } from '../edge/text.dto';
import { CodeOut, ListOut, ObjectOut, TextField, TextOut, FlagOut } from '../fields';
import { PERSON_NUMBER } from './person-key';

export class SearchQuery {
  @TextField({ max: 100, optional: true })
  q?: string;
}

export class CardHolderQuery {
  @TextField({
    pattern: PERSON_NUMBER,
    description: 'The 11 digits of a card, or the 16 of a NIK.',
  })
  number: string;
}

export class PlkkView {
  @TextOut()
  plkkCode: string;

  @TextOut()
  name: string;

  @TextOut()
  regencyCode: string;
}

export class PlkkListResponse {
  @ListOut(() => PlkkView)
  items: PlkkView[];
}

export class EmployerView {
  @TextOut()
  employerNumber: string;

  @TextOut()
  name: string;

  @TextOut({ nullable: true })
  branch: string | null;
}

export class EmployerListResponse {
  @ListOut(() => EmployerView)
  items: EmployerView[];
}

export class BankView {
  @TextOut()
  bankCode: string;

  @TextOut()
  name: string;

  @FlagOut({ description: 'A bank that pays for us.' })
  partner: boolean;
}

export class BankListResponse {
  @ListOut(() => BankView)
  items: BankView[];
}

export class RegencyView {
  @TextOut()
  regencyCode: string;

  @TextOut()
  name: string;

  @TextOut()
  branch: string;

  @CodeOut(ZONES, { description: 'The zone in which the clocks there go.' })
  zone: Zone;
}

export class BranchView {
  @TextOut()
  branchCode: string;

  @TextOut()
  name: string;
}

export class BranchListResponse {
  @ListOut(() => BranchView)
  items: BranchView[];
}

export class RegencyListResponse {
  @ListOut(() => RegencyView)
  items: RegencyView[];
}

export class Icd10View {
  @TextOut()
  code: string;

  @ObjectOut(() => TextView, {
    nullable: true,
    description: 'Known for the categories that work accidents have.',
  })
  name: TextView | null;
}

export class Icd10ListResponse {
  @ListOut(() => Icd10View)
  items: Icd10View[];
}

export class ParticipantLookupResponse {
  @TextOut()
  participantNumber: string;

  @TextOut()
  name: string;

  @TextOut()
  segment: string;

  @TextOut({ nullable: true })
  employerNumber: string | null;

  @TextOut({ nullable: true })
  projectNumber: string | null;

  @TextOut({ nullable: true, description: 'Last month that was paid, YYYY-MM.' })
  paidUntil: string | null;
}

export class CoverTodayView {
  @CodeOut(ELIGIBILITY_OUTCOMES)
  outcome: EligibilityOutcome;

  @ListOut(() => ReasonView)
  reasons: ReasonView[];
}

export class CardHolderView extends ParticipantLookupResponse {
  @TextOut({ nullable: true, description: 'As the register of employers has it.' })
  employerName: string | null;

  @ObjectOut(() => CoverTodayView, {
    description: 'What the table of cover says of an accident today; a claim is judged by its own day.',
  })
  cover: CoverTodayView;
}

export class CardHolderListResponse {
  @ListOut(() => CardHolderView, { description: 'Several where one person has several cards.' })
  items: CardHolderView[];
}

export class LabelView extends TextView {
  @TextOut()
  code: string;
}

export class LabelsResponse {
  @ListOut(() => LabelView)
  claimStages: LabelView[];

  @ListOut(() => LabelView)
  benefitStages: LabelView[];

  @ListOut(() => LabelView)
  benefitTypes: LabelView[];

  @ListOut(() => LabelView)
  commands: LabelView[];

  @ListOut(() => LabelView)
  holdReasons: LabelView[];
}
