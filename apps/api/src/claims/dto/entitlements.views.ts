import { CodeOut, DateOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';

export class EntryView {
  @TextOut()
  benefitId: string;

  @TextOut()
  type: string;

  @CodeOut(['REQUESTED', 'APPROVED', 'PAID', 'RETURNED'])
  state: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @DateOut()
  on: string;
}

export class LimitView {
  @TextOut({ description: 'The benefit, and the mode of transport.' })
  name: string;

  @WholeOut({ nullable: true, description: 'Rupiah; null where the law knows no limit.' })
  limit: number | null;

  @WholeOut()
  granted: number;

  @WholeOut({ nullable: true })
  left: number | null;

  @TextOut({ list: true, description: 'Benefits that took of it.' })
  by: string[];
}

export class PeriodView {
  @DateOut()
  from: string;

  @DateOut()
  to: string;
}

export class RestView {
  @ListOut(() => PeriodView, { description: 'Days of rest letters that a verified statement holds.' })
  proven: PeriodView[];

  @ListOut(() => PeriodView)
  granted: PeriodView[];

  @ListOut(() => PeriodView, { description: 'Days that another claim of the person pays for.' })
  elsewhere: PeriodView[];

  @ListOut(() => PeriodView)
  left: PeriodView[];

  @ListOut(() => PeriodView, { description: 'Days that were found wrong and are still owed.' })
  owed: PeriodView[];

  @ListOut(() => PeriodView, {
    description: 'Days that were wrong and given back; they may be granted again.',
  })
  back: PeriodView[];

  @DateOut({ nullable: true, description: 'No day after it is granted.' })
  diedOn: string | null;
}

export class SchoolYearView {
  @DateOut()
  birthDate: string;

  @TextOut()
  level: string;

  @WholeOut()
  year: number;

  @WholeOut({ description: 'The year in which it begins.' })
  schoolYear: number;

  @TextOut()
  benefitId: string;
}

export class ScholarshipView {
  @ListOut(() => SchoolYearView)
  years: SchoolYearView[];

  @WholeOut()
  granted: number;

  @WholeOut({ nullable: true })
  ceilingPerChild: number | null;
}

export class GrantedDisabilityView {
  @TextOut()
  benefitId: string;

  @TextOut()
  type: string;

  @WholeOut()
  amount: number;

  @TextOut({ description: 'Share of 80 monthly wages.' })
  percent: string;

  @TextOut({ description: 'What of it had been granted before.' })
  deducted: string;
}

export class GrantedElsewhereView {
  @TextOut({ nullable: true, description: 'Null for whom that claim is not visible.' })
  claimNumber: string | null;

  @TextOut()
  type: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @DateOut()
  on: string;
}

/** What a claim is entitled to, what was granted of it, and what is left. */
export class EntitlementsResponse {
  @ListOut(() => EntryView)
  entries: EntryView[];

  @ListOut(() => GrantedElsewhereView, {
    description: 'What other claims of the person took of what nobody is granted twice.',
  })
  elsewhere: GrantedElsewhereView[];

  @ListOut(() => LimitView)
  limits: LimitView[];

  @ObjectOut(() => RestView)
  rest: RestView;

  @ObjectOut(() => ScholarshipView)
  scholarship: ScholarshipView;

  @ListOut(() => GrantedDisabilityView)
  disabilities: GrantedDisabilityView[];
}
