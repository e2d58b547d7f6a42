import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { RADAR_OWNERS } from '@jkk/domain/radar';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { RadarListResponse, RadarQuery, RadarRepairResponse } from './dto/radar.dto';
import { RadarService } from './radar.service';

@ApiTags('radar')
@Controller('radar')
export class RadarController {
  constructor(private readonly radar: RadarService) {}

  @Get()
  @Operation({
    id: 'listRadar',
    summary: 'What is stuck and no desk shows, with its owner and what may be had done about it',
    roles: RADAR_OWNERS,
    answer: RadarListResponse,
  })
  list(@Query() query: RadarQuery, @CurrentActor() actor: Actor): Promise<RadarListResponse> {
    return this.radar.list(query, actor);
  }

  @Post(':findingId/repair')
  @ApiParam({ name: 'findingId' })
  @Operation({
    id: 'repairFinding',
    summary:
      'Have a finding repaired: its workflow started again, rebuilt from the record, or its message sent again',
    roles: RADAR_OWNERS,
    subject: 'finding',
    answer: RadarRepairResponse,
    idempotency: 'optional',
    problems: ['RADAR.GONE', 'RADAR.NO_REPAIR'],
  })
  async repair(
    @Param('findingId') findingId: string,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RadarRepairResponse> {
    return answerRepeatable(reply, await this.radar.repair(findingId, actor, repeat));
  }
}
