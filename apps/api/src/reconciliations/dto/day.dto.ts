import { NOTE_LIMIT } from '@jkk/domain/fields';
import { WaitingWordView } from '../../commands/two-persons';
import { DAY_OBSTACLES } from '@jkk/domain/payout/decide';
import { CodeOut, DateOut, InstantOut, ListOut, ObjectOut, TextField, TextOut, WholeOut } from '../../fields';

export class NoteRequest {
  @TextField({ max: NOTE_LIMIT })
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

  @WholeOut({ description: 'Counts the closings of this day.' })
  closing: number;

  @ObjectOut(() => DaySheetView)
  sheet: DaySheetView;

  @TextOut({ description: 'SHA-256 of the sheet: what both persons signed.' })
  hash: string;

  @TextOut()
  preparedBy: string;

  @TextOut({ nullable: true, description: 'The name of that person.' })
  preparedByName: string | null;

  @TextOut()
  signedBy: string;

  @TextOut({ nullable: true, description: 'The name of that person.' })
  signedByName: string | null;

  @InstantOut()
  closedAt: string;

  @InstantOut({ nullable: true, description: 'When a late line made the sheet untrue.' })
  reopenedAt: string | null;
}

export class DayObstacleView {
  @CodeOut(DAY_OBSTACLES)
  code: string;

  @TextOut()
  id: string;

  @TextOut()
  en: string;
}

export class OpenDayView {
  @ObjectOut(() => DaySheetView)
  sheet: DaySheetView;

  @ListOut(() => DayObstacleView, { description: 'Why it does not close; empty where it adds up.' })
  obstacles: DayObstacleView[];

  @ObjectOut(() => WaitingWordView, { nullable: true, description: 'Who has prepared it.' })
  proposal: WaitingWordView | null;
}

export class ClosedDayListResponse {
  @ObjectOut(() => OpenDayView, {
    nullable: true,
    description: 'The oldest day that is over and not closed.',
  })
  next: OpenDayView | null;

  @ListOut(() => ClosedDayView)
  items: ClosedDayView[];
}
