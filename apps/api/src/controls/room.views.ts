import { PAYMENT_CHANNELS, RAILS, SENDING_DAYS } from '@jkk/domain/payout';
import { CodeOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../fields';

export class CapRoomView {
  @WholeOut({ description: 'Rupiah.' })
  limit: number;

  @WholeOut({ description: 'Counts towards it already.' })
  used: number;

  @WholeOut()
  left: number;
}

export class RailRoomView {
  @CodeOut(RAILS)
  rail: string;

  @CodeOut(SENDING_DAYS, { nullable: true, description: 'Null where the rail takes transfers at any time.' })
  days: string | null;

  @TextOut({ nullable: true, description: 'HH:MM in western Indonesia.' })
  from: string | null;

  @TextOut({ nullable: true, description: "The bank's cut-off; we stop half an hour before it." })
  cutOff: string | null;

  @InstantOut({
    nullable: true,
    description: 'When what is released now is sent; null where that is at once.',
  })
  opensAt: string | null;

  @InstantOut({ nullable: true, description: 'Until when it is sent then; null where at any time.' })
  until: string | null;
}

export class BankRoomView {
  @TextOut()
  bankCode: string;

  @FlagOut({ description: 'False while finance has stopped payments through it.' })
  sending: boolean;

  @CodeOut(PAYMENT_CHANNELS, { description: 'FILE: a person hands the payments over.' })
  channel: string;

  @ListOut(() => RailRoomView)
  rails: RailRoomView[];

  @ObjectOut(() => CapRoomView, {
    nullable: true,
    description: 'Of what goes out through it today, what is released and still waits counted in.',
  })
  day: CapRoomView | null;

  @WholeOut({
    nullable: true,
    description: 'Rupiah of the one payment that goes first and alone; null where one was proven already.',
  })
  firstPayment: number | null;

  @WholeOut({ description: 'Rupiah that are released and not sent yet.' })
  leaving: number;
}

export class RoomResponse {
  @InstantOut({ description: 'When this was so.' })
  at: string;

  @WholeOut({ nullable: true, description: 'Rupiah of one batch; null where no cap is set.' })
  batch: number | null;

  @ObjectOut(() => CapRoomView, {
    nullable: true,
    description: 'Of what the branch of whoever asks releases today; null without a cap or a branch.',
  })
  branchDay: CapRoomView | null;

  @ListOut(() => BankRoomView)
  banks: BankRoomView[];
}
