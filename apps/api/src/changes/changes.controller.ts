import { Controller, Param, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { endWith, ignoreElements, merge, share, takeUntil, type Observable } from 'rxjs';
import { CurrentCaller, type Caller } from '../edge/caller';
import { Operation } from '../edge/operation';
import { sessionTokenOf } from '../session/session-token';
import { ChangeFeed } from './change-feed';
import { Presence } from './presence';

@ApiTags('changes')
@Controller()
export class ChangesController {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly presence: Presence,
  ) {}

  @Sse('changes')
  @Operation({
    id: 'watchChanges',
    summary: 'A stream of server-sent events: the number and version of each visible claim as it changes',
    roles: 'EVERYBODY',
    isStream: true,
  })
  watch(@Req() request: FastifyRequest, @CurrentCaller() { sessionId }: Caller): Observable<MessageEvent> {
    return this.feed.watch(sessionTokenOf(request) ?? '', sessionId);
  }

  @Sse('claims/:claimNumber/changes')
  @ApiParam({ name: 'claimNumber', example: 'JKK-2026-0000001' })
  @Operation({
    id: 'attendClaim',
    summary: 'The same stream from the page of a claim, which also tells what colleagues have that page open',
    roles: 'EVERYBODY',
    subject: 'claim',
    isStream: true,
  })
  attend(
    @Req() request: FastifyRequest,
    @Param('claimNumber') claimNumber: string,
    @CurrentCaller() caller: Caller,
  ): Observable<MessageEvent> {
    const changes = this.watch(request, caller).pipe(share());
    const ended = changes.pipe(ignoreElements(), endWith(undefined));
    return merge(changes, this.presence.attend(claimNumber, caller).pipe(takeUntil(ended)));
  }
}
