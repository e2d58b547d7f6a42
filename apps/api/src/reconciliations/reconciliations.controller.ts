import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { checkPeriod, ReconciliationRequest, ReconciliationResponse } from './dto/reconciliation.dto';
import { ReconciliationService } from './reconciliation.service';

@ApiTags('payouts')
@Controller('reconciliations')
export class ReconciliationsController {
  constructor(private readonly reconciliations: ReconciliationService) {}

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
