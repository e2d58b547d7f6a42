import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import {
  PublicationRequest,
  PublishedListResponse,
  ReceivedListResponse,
  ScreeningListsResponse,
} from './screening-list.dto';
import { ScreeningListService } from './screening-list.service';

const FILE = { type: 'string', format: 'binary' } as const;

/** The lists of persons whom nobody may pay: handed in by one administrator, put in force by another. */
@ApiTags('payouts')
@Controller('screening-lists')
export class ScreeningListsController {
  constructor(private readonly lists: ScreeningListService) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  @Operation({
    id: 'proposeScreeningList',
    summary: 'Hand in a DTTOT or DPPSPM list as JSON; another administrator has to publish it',
    roles: ['ADMIN'],
    answer: ReceivedListResponse,
    status: 201,
    upload: true,
    idempotency: 'optional',
    problems: ['SCREENING_LIST.KNOWN'],
  })
  async propose(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceivedListResponse> {
    return answerRepeatable(reply, await this.lists.propose(request, actor, repeat), 201);
  }

  @Get()
  @Operation({
    id: 'listScreeningLists',
    summary: 'The newest lists that were handed in, who published them and which are in force',
    roles: ['ADMIN', 'AUDITOR', 'FINANCE_MAKER', 'FINANCE_RELEASER'],
    answer: ScreeningListsResponse,
  })
  list(): Promise<ScreeningListsResponse> {
    return this.lists.list();
  }

  @Post(':checksum/publication')
  @ApiParam({ name: 'checksum' })
  @Operation({
    id: 'publishScreeningList',
    summary: 'Put a list in force that another administrator handed in',
    roles: ['ADMIN'],
    subject: 'screeningList',
    answer: PublishedListResponse,
    idempotency: 'optional',
    problems: [
      'SCREENING_LIST.PUBLISHED',
      'SCREENING_LIST.OLDER',
      'APPROVAL.PERSON_LEFT',
      'APPROVAL.SAME_PERSON',
    ],
  })
  async publish(
    @Param('checksum') checksum: string,
    @Body() { note }: PublicationRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublishedListResponse> {
    return answerRepeatable(reply, await this.lists.publish({ checksum, note }, actor, repeat));
  }
}
