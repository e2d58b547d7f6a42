import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { StepResponse } from '../commands/two-persons';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import {
  AccountStatementResponse,
  checkSettlement,
  ReceivablesResponse,
  SettlementRequest,
  StatementQuery,
  TrialBalanceResponse,
} from './ledger.dto';
import { LedgerService } from './ledger.service';

const READERS = ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'] as const;

@ApiTags('ledger')
@Controller()
export class LedgerController {
  constructor(private readonly ledger: LedgerService) {}

  @Get('receivables')
  @Operation({
    id: 'listReceivables',
    summary: 'What other payers owe for treatment that the fund paid first, the oldest first',
    roles: READERS,
    answer: ReceivablesResponse,
  })
  receivables(@CurrentActor() actor: Actor): Promise<ReceivablesResponse> {
    return this.ledger.receivables(actor);
  }

  @Post('receivables/:claimNumber/settlement')
  @ApiParam({ name: 'claimNumber' })
  @Operation({
    id: 'settleReceivable',
    summary: 'Settle what another payer owes; maker and releaser both say the same',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
    subject: 'claim',
    answer: StepResponse,
    idempotency: 'optional',
    problems: ['ITEM.NOT_OPEN', 'RECEIVABLE.NOT_SETTLEABLE', 'APPROVAL.SAME_PERSON'],
    check: checkSettlement,
  })
  async settle(
    @Param('claimNumber') claimNumber: string,
    @Body() body: SettlementRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepResponse> {
    return answerRepeatable(reply, await this.ledger.settle(claimNumber, body, actor, repeat));
  }

  @Get('ledger/trial-balance')
  @Operation({
    id: 'getTrialBalance',
    summary: 'Every account of the ledger with its debits, credits and balance',
    roles: READERS,
    answer: TrialBalanceResponse,
  })
  trialBalance(): Promise<TrialBalanceResponse> {
    return this.ledger.trialBalance();
  }

  @Get('ledger/statement')
  @Operation({
    id: 'getAccountStatement',
    summary: 'What was posted to one account, newest first, with the balance after each line',
    roles: READERS,
    answer: AccountStatementResponse,
  })
  statement(@Query() query: StatementQuery): Promise<AccountStatementResponse> {
    return this.ledger.statement(query);
  }
}
