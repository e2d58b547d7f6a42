import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { LiftRequest, SendingResponse } from './dto/radar.dto';
import { SendingService } from './sending.service';

@ApiTags('payouts')
@Controller('sending')
export class SendingController {
  constructor(private readonly sending: SendingService) {}

  @Get()
  @Operation({
    id: 'getSending',
    summary: 'Whether anything is sent to banks, or blocked because the database was put back from a backup',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER', 'ADMIN', 'AUDITOR'],
    answer: SendingResponse,
  })
  get(@CurrentActor() actor: Actor): Promise<SendingResponse> {
    return this.sending.get(actor);
  }

  @Post('lift')
  @Operation({
    id: 'liftBlock',
    summary:
      'Let sending go on after a restore; one of finance proposes, a releaser who is somebody else lifts the block',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
    answer: SendingResponse,
    idempotency: 'optional',
    problems: ['SENDING.NOT_BLOCKED', 'SENDING.STATEMENTS_UNREAD', 'APPROVAL.SAME_PERSON'],
  })
  async lift(
    @Body() body: LiftRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SendingResponse> {
    return answerRepeatable(reply, await this.sending.lift(body, actor, repeat));
  }
}
