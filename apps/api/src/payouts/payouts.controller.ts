import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { HoldDecisionRequest, PayoutQuery } from './dto/payout.dto';
import { PayoutDetailResponse, PayoutListResponse } from './dto/payout.views';
import { PayoutService } from './payout.service';
import { FINANCE_READERS } from './finance-readers';

const PAYOUT_ID = { name: 'payoutId' } as const;

@ApiTags('payouts')
@Controller('payouts')
export class PayoutsController {
  constructor(private readonly payouts: PayoutService) {}

  @Get()
  @Operation({
    id: 'listPayouts',
    summary: 'Payouts of the branch',
    roles: FINANCE_READERS,
    answer: PayoutListResponse,
  })
  list(@Query() query: PayoutQuery, @CurrentActor() actor: Actor): Promise<PayoutListResponse> {
    return this.payouts.list(query, actor);
  }

  @Get(':payoutId')
  @ApiParam(PAYOUT_ID)
  @Operation({
    id: 'getPayout',
    summary: 'One payout with its attempts, wire messages and ledger entries',
    roles: FINANCE_READERS,
    subject: 'payout',
    answer: PayoutDetailResponse,
  })
  get(@Param('payoutId') payoutId: string, @CurrentActor() actor: Actor): Promise<PayoutDetailResponse> {
    return this.payouts.get(payoutId, actor);
  }

  @Post(':payoutId/hold-decision')
  @ApiParam(PAYOUT_ID)
  @Operation({
    id: 'decideHold',
    summary: 'Pay or cancel a payout that is held; maker and releaser both say the same',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
    subject: 'payout',
    answer: PayoutDetailResponse,
    idempotency: 'optional',
    problems: [
      'PAYOUT.NOT_HELD',
      'PAYOUT.HOLD_FINAL',
      'APPROVAL.SAME_PERSON',
      'CLAIM.OWN_INTEREST',
      'APPROVAL.PERSON_LEFT',
    ],
  })
  async decideHold(
    @Param('payoutId') payoutId: string,
    @Body() body: HoldDecisionRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PayoutDetailResponse> {
    return answerRepeatable(reply, await this.payouts.decideHold(payoutId, body, actor, repeat));
  }
}
