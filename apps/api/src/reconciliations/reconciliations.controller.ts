import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import {
  checkPeriod,
  ReconciliationRequest,
  ReconciliationResponse,
  StatementLineQuery,
} from './dto/reconciliation.dto';
import { AgeingResponse } from './dto/ageing.views';
import {
  BankStandingListResponse,
  GapListResponse,
  StatementLineListResponse,
  UnreadableLineListResponse,
} from './dto/standing.views';
import { ReconciliationService } from './reconciliation.service';
import { StandingService } from './standing.service';

const FINANCE = ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'] as const;
const BANK_CODE = { name: 'bankCode' } as const;

@ApiTags('payouts')
@Controller('reconciliations')
export class ReconciliationsController {
  constructor(
    private readonly reconciliations: ReconciliationService,
    private readonly standings: StandingService,
  ) {}

  @Get()
  @Operation({
    id: 'listReconciliations',
    summary: "How the books and each bank's statement compare",
    roles: FINANCE,
    answer: BankStandingListResponse,
  })
  list(): Promise<BankStandingListResponse> {
    return this.standings.list();
  }

  @Get('ageing')
  @Operation({
    id: 'getAgeing',
    summary: 'How long payouts and statement lines have waited to be settled, by what keeps them',
    roles: FINANCE,
    answer: AgeingResponse,
  })
  ageing(): Promise<AgeingResponse> {
    return this.standings.ageing();
  }

  @Get(':bankCode/lines')
  @ApiParam(BANK_CODE)
  @Operation({
    id: 'listOpenLines',
    summary: 'Lines of the statement that nothing explains, newest first',
    roles: FINANCE,
    answer: StatementLineListResponse,
  })
  listLines(
    @Param('bankCode') bankCode: string,
    @Query() query: StatementLineQuery,
  ): Promise<StatementLineListResponse> {
    return this.standings.listLines(bankCode, query);
  }

  @Get(':bankCode/unreadable-lines')
  @ApiParam(BANK_CODE)
  @Operation({
    id: 'listUnreadableLines',
    summary: 'Lines of the statement that only a person can read, newest first',
    roles: FINANCE,
    answer: UnreadableLineListResponse,
  })
  listUnreadable(@Param('bankCode') bankCode: string): Promise<UnreadableLineListResponse> {
    return this.standings.listUnreadable(bankCode);
  }

  @Get(':bankCode/gaps')
  @ApiParam(BANK_CODE)
  @Operation({
    id: 'listGaps',
    summary: 'Stretches of the statement in which lines are missing, oldest first',
    roles: FINANCE,
    answer: GapListResponse,
  })
  listGaps(@Param('bankCode') bankCode: string): Promise<GapListResponse> {
    return this.standings.listGaps(bankCode);
  }

  @Post()
  @Operation({
    id: 'reconcile',
    summary: 'Read the statement of a bank now',
    roles: ['FINANCE_MAKER'],
    answer: ReconciliationResponse,
    idempotency: 'optional',
    problems: ['COMMAND.PENDING'],
    check: checkPeriod,
  })
  async reconcile(
    @Body() body: ReconciliationRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReconciliationResponse> {
    return answerRepeatable(reply, await this.reconciliations.readNow(body, actor, repeat));
  }
}
