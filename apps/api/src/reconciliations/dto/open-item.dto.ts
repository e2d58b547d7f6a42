import { missing, type Loose } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import { ITEM_DECISIONS, type ItemDecision } from '@jkk/domain/payout/decide';
import {
  CodeField,
  DateOut,
  InstantOut,
  ListOut,
  ObjectOut,
  TextField,
  TextOut,
  WholeOut,
} from '../../fields';

const LONGEST_NOTE = 2_000;

/** ASSIGN names the payment that a line is about. */
export const checkItem = (body: Loose): Finding[] =>
  body['decision'] === 'ASSIGN' ? missing(body, 'reference') : [];

export class ItemDecisionRequest {
  @CodeField(ITEM_DECISIONS)
  decision: ItemDecision;

  @TextField({
    optional: true,
    max: 16,
    pattern: /^[0-9A-HJKMNP-TV-Z]{13}A\d{2}$/,
    description: 'With ASSIGN: our reference that the line is about.',
  })
  reference?: string;

  @TextField({ max: LONGEST_NOTE })
  note: string;
}

export class NoteRequest {
  @TextField({ max: LONGEST_NOTE })
  note: string;
}

export class DaySheetView {
  @TextOut()
  bankCode: string;

  @TextOut()
  accountNumber: string;

  @DateOut()
  day: string;

  @WholeOut({ description: 'Sen.' })
  openingSen: number;

  @WholeOut()
  creditCount: number;

  @WholeOut({ description: 'Sen.' })
  creditSen: number;

  @WholeOut()
  debitCount: number;

  @WholeOut({ description: 'Sen.' })
  debitSen: number;

  @WholeOut({ description: 'Sen.' })
  closingSen: number;
}

export class ClosedDayView {
  @DateOut()
  day: string;

  @ObjectOut(() => DaySheetView)
  sheet: DaySheetView;

  @TextOut({ description: 'SHA-256 of the sheet: what both persons signed.' })
  hash: string;

  @TextOut()
  preparedBy: string;

  @TextOut()
  signedBy: string;

  @InstantOut()
  closedAt: string;
}

export class ClosedDayListResponse {
  @ListOut(() => ClosedDayView)
  items: ClosedDayView[];
}
