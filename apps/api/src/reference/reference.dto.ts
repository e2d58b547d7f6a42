import { ZONES, type Zone } from '@jkk/domain/calendar';
import { TextView } from '../edge/text.dto';
import { CodeOut, IdentifierField, ListOut, ObjectOut, TextField, TextOut, FlagOut } from '../fields';

export class SearchQuery {
  @TextField({ max: 100, optional: true })
  q?: string;
}

export class ParticipantQuery {
  @IdentifierField('participantNumber')
  participantNumber: string;
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
