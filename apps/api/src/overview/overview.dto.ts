import { ROLES, type Role } from '@jkk/domain/access';
import {
  CLAIM_STAGE_CODES,
  MONEY_KEYS,
  STAGE_AGE_CODES,
  type ClaimStage,
  type MoneyKey,
  type StageAge,
} from '@jkk/domain/claim';
import { YEAR } from '../claims/dto/list.dto';
import { CSV_FORMAT } from '../edge/page.dto';
import { TextView } from '../edge/text.dto';
import { CodeField, CodeOut, ListOut, ObjectOut, TextField, TextOut, WholeOut } from '../fields';

export class OverviewQuery {
  @CodeField(CSV_FORMAT, { optional: true, description: 'The whole table as CSV; so does Accept: text/csv.' })
  format?: 'csv';
}

export class MoneyQuery extends OverviewQuery {
  @CodeField(MONEY_KEYS, { description: 'What it is summed by.' })
  by: MoneyKey;

  @TextField({ max: 4, pattern: YEAR, optional: true, description: 'Claims of this year alone.' })
  year?: string;
}

export class StageCountView {
  @CodeOut(CLAIM_STAGE_CODES)
  stage: ClaimStage;

  @CodeOut(STAGE_AGE_CODES)
  age: StageAge;

  @WholeOut()
  claims: number;

  @WholeOut({ description: 'Of them, those whose earliest deadline is past.' })
  overdue: number;
}

export class StageCountsResponse {
  @ListOut(() => StageCountView)
  items: StageCountView[];
}

export class DeadlineCountView {
  @CodeOut(ROLES)
  role: Role;

  @WholeOut({ description: 'Claims that wait for this role.' })
  claims: number;

  @WholeOut({ description: 'By the earliest deadline of the claim, as the list of claims counts it.' })
  overdue: number;

  @WholeOut()
  today: number;

  @WholeOut({ description: 'Within seven days, today among them.' })
  week: number;
}

export class DeadlineCountsResponse {
  @ListOut(() => DeadlineCountView)
  items: DeadlineCountView[];
}

class MoneySumView {
  @WholeOut({ description: 'Claims with such a benefit.' })
  claims: number;

  @WholeOut()
  rupiah: number;
}

export class MoneyOfView {
  @TextOut({
    description: 'Type of benefit, two digits of a province, code of a hospital, or id of who proposed.',
  })
  key: string;

  @ObjectOut(() => TextView)
  name: TextView;

  @ObjectOut(() => MoneySumView, { description: 'Asked for and not decided.' })
  asked: MoneySumView;

  @ObjectOut(() => MoneySumView, { description: 'Approved and not proven paid.' })
  approved: MoneySumView;

  @ObjectOut(() => MoneySumView)
  paid: MoneySumView;
}

export class MoneyResponse {
  @ListOut(() => MoneyOfView, { description: 'The most first.' })
  items: MoneyOfView[];
}

class ReportScoreView {
  @WholeOut({ description: 'Reports that the hospital itself sent in the last 90 days.' })
  sent: number;

  @WholeOut({ description: 'Of them, those within the term of D1 after the event.' })
  inTime: number;

  @WholeOut({ nullable: true, description: 'Half of them took so many hours from the event, or less.' })
  medianHours: number | null;
}

class HospitalMoneyView {
  @ObjectOut(() => MoneySumView, { description: 'Of bills that were decided on, and not approved yet.' })
  asked: MoneySumView;

  @ObjectOut(() => MoneySumView, { description: 'Approved and not proven paid.' })
  approved: MoneySumView;

  @ObjectOut(() => MoneySumView)
  paid: MoneySumView;
}

export class HospitalCardResponse {
  @WholeOut({ description: 'Claims of the hospital that are open.' })
  openClaims: number;

  @WholeOut({ description: 'Of them, those that wait for its own people.' })
  awaited: number;

  @WholeOut({ description: 'And are past their earliest deadline.' })
  overdue: number;

  @WholeOut({ description: 'Claims with a bill that nobody has decided on yet.' })
  undecidedBills: number;

  @ObjectOut(() => HospitalMoneyView)
  money: HospitalMoneyView;

  @ObjectOut(() => ReportScoreView)
  reports: ReportScoreView;

  @WholeOut({ description: 'D1: within how many hours an event is reported.' })
  reportHours: number;
}
