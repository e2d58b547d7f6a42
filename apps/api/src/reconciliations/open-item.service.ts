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
import type { ItemDecisionRequest } from './dto/open-item.dto';

/** What two persons make of what no rule explains. */
@Injectable()
export class OpenItemService {
  private readonly items = new OpenItemRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
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
}
