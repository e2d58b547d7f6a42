import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { StepResponse } from '../commands/two-persons';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { DivisibleLineResponse } from './dto/division.views';
import { checkItem, ItemDecisionRequest } from './dto/open-item.dto';
import { OpenItemService } from './open-item.service';

const TWO_PERSONS = ['FINANCE_MAKER', 'FINANCE_RELEASER'] as const;
const BANK_CODE = { name: 'bankCode' } as const;

@ApiTags('payouts')
@Controller('reconciliations/:bankCode')
export class OpenItemsController {
  constructor(private readonly items: OpenItemService) {}

  @Get('open-items/:itemId/payments')
  @ApiParam(BANK_CODE)
  @ApiParam({ name: 'itemId' })
  @Operation({
    id: 'listDivisiblePayments',
    summary: 'Payments that a debit may pay together, for two persons to divide it over them',
    roles: [...TWO_PERSONS, 'AUDITOR'],
    subject: 'openItem',
    answer: DivisibleLineResponse,
  })
  divisible(
    @Param('bankCode') bankCode: string,
    @Param('itemId') itemId: string,
  ): Promise<DivisibleLineResponse> {
    return this.items.divisible(bankCode, itemId);
  }

  @Post('open-items/:itemId/decision')
  @ApiParam(BANK_CODE)
  @ApiParam({ name: 'itemId' })
  @Operation({
    id: 'decideOpenItem',
    summary: 'Say what a line, a gap or an unreadable text is; maker and releaser both say the same',
    roles: TWO_PERSONS,
    subject: 'openItem',
    answer: StepResponse,
    idempotency: 'optional',
    problems: [
      'ITEM.NOT_OPEN',
      'ITEM.NOT_POSSIBLE',
      'APPROVAL.SAME_PERSON',
      'CLAIM.OWN_INTEREST',
      'APPROVAL.PERSON_LEFT',
    ],
    check: checkItem,
  })
  async decide(
    @Param('bankCode') bankCode: string,
    @Param('itemId') itemId: string,
    @Body() body: ItemDecisionRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepResponse> {
    return answerRepeatable(reply, await this.items.decide(bankCode, itemId, body, actor, repeat));
  }
}
