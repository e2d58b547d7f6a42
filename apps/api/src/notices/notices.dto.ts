import { CONCLUDED, NOTICE_STATES, type NoticeState } from '@jkk/domain/claim';
import { PageQuery } from '../edge/page.dto';
import { TextView } from '../edge/text.dto';
import { CodeField, CodeOut, DateOut, InstantOut, ListOut, ObjectOut, TextField, TextOut } from '../fields';

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

export class NoticesQuery extends PageQuery {
  @TextField({
    max: 7,
    pattern: MONTH,
    optional: true,
    description:
      'The month in which it was concluded, such as 2026-10; by default the one that is to be notified now.',
  })
  month?: string;

  @TextField({ max: 2, pattern: /^\d{2}$/, optional: true, description: 'Where it happened: the province.' })
  province?: string;

  @TextField({ max: 4, pattern: /^\d{4}$/, optional: true, description: 'Where it happened: the regency.' })
  regency?: string;

  @CodeField(NOTICE_STATES, { optional: true })
  state?: NoticeState;
}

export class NoticeView {
  @TextOut()
  regencyCode: string;

  @TextOut({ description: 'The code itself where the register does not know it.' })
  regencyName: string;

  @TextOut()
  claimNumber: string;

  @CodeOut(CONCLUDED)
  conclusion: string;

  @InstantOut()
  concludedAt: string;

  @DateOut({ description: 'D2c: the 15th of the month after the conclusion.' })
  noticeBy: string;

  @DateOut({ nullable: true, description: 'The receipt of the labour office; null while there is none.' })
  receivedOn: string | null;

  @CodeOut(NOTICE_STATES)
  state: NoticeState;

  @ObjectOut(() => TextView)
  stateText: TextView;
}

export class NoticesResponse {
  @TextOut({ description: 'The month in which these were concluded.' })
  month: string;

  @DateOut({ description: 'The day by which all of them are to be notified.' })
  noticeBy: string;

  @ListOut(() => NoticeView, { description: 'By regency, then by claim.' })
  items: NoticeView[];

  @TextOut({ nullable: true })
  next: string | null;
}
