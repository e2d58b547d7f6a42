import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Operation } from '../edge/operation';
import { AccountStatementResponse, StatementQuery, TrialBalanceResponse } from './ledger.dto';
import { LedgerService } from './ledger.service';
import { READERS } from './readers';

@ApiTags('ledger')
@Controller()
export class LedgerController {
  constructor(private readonly ledger: LedgerService) {}

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
