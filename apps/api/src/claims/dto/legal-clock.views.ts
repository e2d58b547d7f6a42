import { LEGAL_CLOCKS } from '@jkk/domain/claim';
import { TextView } from '../../edge/text.dto';
import { CodeOut, FlagOut, InstantOut, ObjectOut, TextOut, WholeOut } from '../../fields';
import { ActorView, ReasonView } from './shared.views';

/** Why a clock stands still now, by whom, and until when. */
export class ClockStopView {
  @TextOut({ description: 'The day on which it goes on by itself, as YYYY-MM-DD.' })
  until: string;

  @ObjectOut(() => ReasonView)
  reason: ReasonView;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;
}

/** A clock of the procedure that runs for the claim now. */
export class LegalClockView {
  @CodeOut(Object.keys(LEGAL_CLOCKS))
  code: string;

  @ObjectOut(() => TextView)
  text: TextView;

  @InstantOut()
  startedAt: string;

  @InstantOut()
  dueAt: string;

  @FlagOut({ description: 'The holidays up to then are not loaded yet.' })
  provisional: boolean;

  @WholeOut({ description: 'Days on which it stood or is to stand; its deadline has moved by as many.' })
  daysStood: number;

  @ObjectOut(() => ClockStopView, { nullable: true, description: 'Null while it runs.' })
  stopped: ClockStopView | null;
}
