import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { finding, type FindingCode, type Text } from '@jkk/domain/findings';
import type { DayObstacle } from '@jkk/domain/payout/decide';
import {
  ClosedDayRepository,
  itemKeyOf,
  OpenItemRepository,
  type DayResult,
} from '@jkk/persistence/reconciliation';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import { saidBy, STEP, toStep, type StepResponse } from '../commands/two-persons';
import type { WorkResult } from '../commands/work-result';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { CLOCK } from '../tokens';
import type { ClosedDayListResponse, ItemDecisionRequest, NoteRequest } from './dto/open-item.dto';
import { StandingService } from './standing.service';

const DAYS = 62;

/** What two persons make of what no rule explains, and of a day that adds up. */
@Injectable()
export class OpenItemService {
  private readonly items = new OpenItemRepository();
  private readonly days = new ClosedDayRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    private readonly standings: StandingService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  decide(
    bankCode: string,
    itemId: string,
    { decision, reference, note }: ItemDecisionRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<StepResponse>> {
    const item = itemKeyOf(itemId);
    if (item === undefined) throw new Problem('NOT_FOUND');
    const body = { decision, reference: reference ?? null, note };
    const command = { code: 'decideOpenItem', targetId: `${bankCode}:${itemId}`, actor, repeat, body };
    return this.work.run(command, STEP, async (em) => {
      const said = { note, ...saidBy(actor, this.clock.now()) };
      const result = await this.items.decide(em, {
        bankCode,
        item,
        decision,
        reference: body.reference,
        ...said,
      });
      return toStep(result);
    });
  }

  async listDays(bankCode: string): Promise<ClosedDayListResponse> {
    await this.standings.requirePartner(bankCode);
    return { items: await this.days.list(this.database.manager, bankCode, DAYS) };
  }

  closeDay(
    bankCode: string,
    day: string,
    { note }: NoteRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<StepResponse>> {
    const command = { code: 'closeDay', targetId: `${bankCode}:${day}`, actor, repeat, body: { note } };
    return this.work.run(command, STEP, async (em) => {
      const said = { note, ...saidBy(actor, this.clock.now()) };
      return toWorkResult(await this.days.close(em, bankCode, day, said));
    });
  }
}

const OBSTACLES: Readonly<Record<DayObstacle, Text>> = {
  NOT_READ: {
    id: 'Rekening koran belum terbaca sampai akhir hari itu.',
    en: 'The statement has not been read to the end of that day.',
  },
  OPEN_LINES: { id: 'Ada baris yang belum dijelaskan.', en: 'There are lines that nothing explains.' },
  GAPS: { id: 'Ada baris yang hilang.', en: 'There are lines missing.' },
  UNREADABLE_LINES: {
    id: 'Ada baris yang tidak terbaca dan belum dijelaskan.',
    en: 'There are lines that could not be read and that nobody has explained.',
  },
  BALANCE: {
    id: 'Saldo bank berbeda dari saldo awal ditambah mutasi.',
    en: 'The balance of the bank is not the opening balance plus what moved.',
  },
};

function toWorkResult(result: DayResult): WorkResult<StepResponse> {
  if (result.ok) return toStep(result);
  const { code, obstacles = [] } = result;
  const errors = obstacles.map((each) => finding('', `DAY.${each}` satisfies FindingCode, OBSTACLES[each]));
  return { ok: false, code, ...(errors.length > 0 && { errors }) };
}
