import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import type { HolidayCalendar, Instant } from '@jkk/domain/calendar';
import { RAILS, sendableAt, sendableUntil, type Rail, type SendingWindow } from '@jkk/domain/payout';
import { roomUnder, type CapRoom, type Caps } from '@jkk/domain/payout/decide';
import { ControlsRepository, type BankRoom } from '@jkk/persistence/reconciliation';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { WorkingCalendar } from '../claims/working-calendar';
import { CLOCK } from '../tokens';
import type { BankRoomView, CapRoomView, RailRoomView, RoomResponse } from './room.views';

/** What a release comes upon today, for whoever puts a batch together: hours of the banks, and what is left under the caps. */
@Injectable()
export class RoomService {
  constructor(
    private readonly database: DataSource,
    private readonly controls: ControlsRepository,
    private readonly calendar: WorkingCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get({ branch }: Actor): Promise<RoomResponse> {
    const em = this.database.manager;
    const at = this.clock.now();
    const caps = await this.controls.getCaps(em, at);
    const banks = await this.controls.listRooms(em, at);
    const isCapped = branch !== undefined && caps.BRANCH_DAY !== null;
    const released = isCapped ? await this.controls.releasedToday(em, branch, at) : 0;
    const calendar = this.calendar.current();
    return {
      at,
      batch: caps.BATCH,
      branchDay: isCapped ? toCap(roomUnder(caps.BRANCH_DAY, released)) : null,
      banks: banks.map((bank) => toBank(bank, caps, at, calendar)),
    };
  }
}

const toBank = (bank: BankRoom, caps: Caps, at: Instant, calendar: HolidayCalendar): BankRoomView => ({
  bankCode: bank.bankCode,
  sending: bank.sending,
  channel: bank.channel,
  rails: RAILS.map((rail) => toRail(rail, bank.sendingWindows[rail], at, calendar)),
  day: toCap(roomUnder(caps.BANK_DAY, bank.sentTodayRupiah + bank.leavingRupiah)),
  firstPayment: bank.hasProven ? null : caps.FIRST_PAYMENT,
  leaving: bank.leavingRupiah,
});

function toRail(
  rail: Rail,
  window: SendingWindow | undefined,
  at: Instant,
  calendar: HolidayCalendar,
): RailRoomView {
  const sendsAt = sendableAt(window, at, calendar);
  return {
    rail,
    days: window?.days ?? null,
    from: window?.from ?? null,
    cutOff: window?.cutOff ?? null,
    opensAt: sendsAt === at ? null : sendsAt,
    until: sendableUntil(window, sendsAt) ?? null,
  };
}

const toCap = (room: CapRoom | null): CapRoomView | null =>
  room && { limit: room.limitRupiah, used: room.usedRupiah, left: room.leftRupiah };
