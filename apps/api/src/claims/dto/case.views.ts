import { CodeOut, DateOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';
import { ActorView } from './shared.views';

export class InjuryView {
  @TextOut()
  icd10: string;

  @TextOut({ optional: true })
  bodyPart?: string;

  @CodeOut(['LEFT', 'RIGHT'], { optional: true })
  side?: string;
}

export class PlaceView {
  @TextOut()
  type: string;

  @TextOut()
  zone: string;

  @TextOut()
  address: string;

  @TextOut()
  regencyCode: string;
}

export class ReportView {
  @TextOut()
  channel: string;

  @InstantOut()
  occurredAt: string;

  @InstantOut({ description: 'When it was stored.' })
  reportedAt: string;

  @InstantOut({ description: 'When it was handed in.' })
  receivedAt: string;

  @ObjectOut(() => PlaceView)
  place: PlaceView;

  @TextOut()
  circumstance: string;

  @TextOut()
  chronology: string;

  @ListOut(() => InjuryView)
  injuries: InjuryView[];

  @TextOut()
  consequence: string;

  @TextOut({ nullable: true })
  employerNumber: string | null;

  @TextOut({ nullable: true })
  employerName: string | null;

  @TextOut({ nullable: true })
  projectNumber: string | null;

  @TextOut({ nullable: true })
  plkkCode: string | null;

  @TextOut({ nullable: true })
  plkkName: string | null;

  @InstantOut({ nullable: true })
  admittedAt: string | null;

  @TextOut({ list: true })
  documents: string[];
}

export class DisabilityView {
  @TextOut()
  code: string;

  @CodeOut(['LEFT', 'RIGHT'], { optional: true })
  side?: string;

  @WholeOut({ optional: true })
  percent?: number;

  @WholeOut({ optional: true })
  functionLossPercent?: number;
}

export class MedicalStatementView {
  @TextOut()
  form: string;

  @TextOut({ list: true })
  diagnoses: string[];

  @TextOut()
  finding: string;

  @TextOut()
  condition: string;

  @DateOut()
  conditionOn: string;

  @ListOut(() => DisabilityView)
  disabilities: DisabilityView[];

  @DateOut({ nullable: true })
  restFrom: string | null;

  @DateOut({ nullable: true })
  restTo: string | null;

  @TextOut({ nullable: true })
  note: string | null;

  @ObjectOut(() => ActorView)
  enteredBy: ActorView;

  @InstantOut()
  enteredAt: string;
}

export class VerificationView {
  @CodeOut(['CONFIRMED', 'QUERIED'])
  outcome: string;

  @TextOut({ nullable: true })
  note: string | null;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;
}

export class ConclusionView {
  @TextOut()
  conclusion: string;

  @TextOut({ nullable: true })
  reasonCode: string | null;

  @TextOut({ nullable: true })
  ruleCited: string | null;

  @TextOut({ nullable: true })
  note: string | null;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;
}

export class HeirView {
  @TextOut()
  relation: string;

  @TextOut()
  name: string;

  @TextOut()
  bankCode: string;

  @TextOut()
  maskedAccount: string;
}

export class ChildView {
  @TextOut()
  name: string;

  @DateOut()
  birthDate: string;

  @TextOut()
  level: string;

  @WholeOut()
  year: number;
}

export class FinalReportView {
  @TextOut()
  condition: string;

  @DateOut()
  conditionOn: string;

  @FlagOut({ nullable: true })
  employerPaidWages: boolean | null;

  @ListOut(() => HeirView)
  heirs: HeirView[];

  @ListOut(() => ChildView)
  children: ChildView[];

  @ObjectOut(() => HeirView, { nullable: true })
  guardian: HeirView | null;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;
}
