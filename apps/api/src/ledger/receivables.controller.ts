import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { StepResponse } from '../commands/two-persons';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { READERS } from './readers';
import {
  checkSettlement,
  ReceivableQuery,
  ReceivablesResponse,
  SettlementRequest,
  SettlingLineQuery,
  SettlingLinesResponse,
} from './receivables.dto';
import { ReceivablesService } from './receivables.service';

@ApiTags('ledger')
@Controller('receivables')
export class ReceivablesController {
  constructor(private readonly owed: ReceivablesService) {}

  @Get()
  @Operation({
    id: 'listReceivables',
    summary:
      'What other payers owe for treatment that the fund paid first, and payees who were paid too much, the oldest first',
    roles: READERS,
    answer: ReceivablesResponse,
  })
  list(@Query() query: ReceivableQuery, @CurrentActor() actor: Actor): Promise<ReceivablesResponse> {
    return this.owed.list(query, actor);
  }

  @Get(':claimNumber/lines')
  @ApiParam({ name: 'claimNumber' })
  @Operation({
    id: 'listSettlingLines',
    summary: 'Credits on statements that nothing explains and that may pay what this payer owes',
    roles: READERS,
    subject: 'claim',
    answer: SettlingLinesResponse,
  })
  lines(
    @Param('claimNumber') claimNumber: string,
    @Query() query: SettlingLineQuery,
  ): Promise<SettlingLinesResponse> {
    return this.owed.lines(claimNumber, query);
  }

  @Post(':claimNumber/settlement')
  @ApiParam({ name: 'claimNumber' })
  @Operation({
    id: 'settleReceivable',
    summary: 'Settle what another payer owes; maker and releaser both say the same',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
    subject: 'claim',
    answer: StepResponse,
    idempotency: 'optional',
    problems: [
      'ITEM.NOT_OPEN',
      'RECEIVABLE.NOT_SETTLEABLE',
      'CLAIM.OWN_INTEREST',
      'APPROVAL.SAME_PERSON',
      'APPROVAL.PERSON_LEFT',
    ],
    check: checkSettlement,
  })
  async settle(
    @Param('claimNumber') claimNumber: string,
    @Body() body: SettlementRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepResponse> {
    return answerRepeatable(reply, await this.owed.settle(claimNumber, body, actor, repeat));
  }
}
