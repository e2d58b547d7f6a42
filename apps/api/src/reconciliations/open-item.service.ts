import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { itemKeyOf, OpenItemRepository } from '@jkk/persistence/reconciliation';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import { saidBy, STEP, toStep, type StepResponse } from '../commands/two-persons';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { CLOCK } from '../tokens';
import type { DivisibleLineResponse } from './dto/division.views';
import { detailsOf, type ItemDecisionRequest } from './dto/open-item.dto';

/** What two persons make of what no rule explains. */
@Injectable()
export class OpenItemService {
  private readonly items = new OpenItemRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async divisible(bankCode: string, itemId: string): Promise<DivisibleLineResponse> {
    const item = itemKeyOf(itemId);
    if (item === undefined) throw new Problem('NOT_FOUND');
    const { items, ...line } = await this.items.divisible(this.database.manager, bankCode, item);
    return { ...line, items: [...items] };
  }

  decide(
    bankCode: string,
    itemId: string,
    request: ItemDecisionRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<StepResponse>> {
    const item = itemKeyOf(itemId);
    if (item === undefined) throw new Problem('NOT_FOUND');
    const { decision, note } = request;
    const body = { decision, reference: detailsOf(request), note };
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
}
