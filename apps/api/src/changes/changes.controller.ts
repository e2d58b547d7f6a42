import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { CurrentCaller, type Caller } from '../edge/caller';
import { Operation } from '../edge/operation';
import { sessionTokenOf } from '../session/session-token';
import { ChangeFeed } from './change-feed';

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(private readonly feed: ChangeFeed) {}

  @Sse()
  @Operation({
    id: 'watchChanges',
    summary: 'A stream of server-sent events: the number and version of each visible claim as it changes',
    roles: 'EVERYBODY',
    isStream: true,
  })
  watch(@Req() request: FastifyRequest, @CurrentCaller() { sessionId }: Caller): Observable<MessageEvent> {
    return this.feed.watch(sessionTokenOf(request) ?? '', sessionId);
  }
}
