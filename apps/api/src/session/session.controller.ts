import { Body, Controller, Delete, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, type Caller } from '../edge/caller';
import { Operation } from '../edge/operation';
import { SessionResponse, SignInRequest, SignInResponse } from './dto/session.dto';
import { toSessionResponse } from './session.mapper';
import { clearSessionCookie, setSessionCookie } from './session-cookie';
import { SessionService } from './session.service';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Post()
  @Operation({
    id: 'signIn',
    summary: 'Sign in; sets a cookie for browsers and returns a token for programs',
    roles: 'PUBLIC',
    answer: SignInResponse,
    problems: ['AUTH.INVALID_CREDENTIALS', 'REQUEST.MALFORMED', 'REQUEST.TOO_LARGE', 'REQUEST.MEDIA_TYPE'],
  })
  async signIn(
    @Body() { username, password }: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInResponse> {
    const { token, caller } = await this.sessions.signIn(username, password);
    setSessionCookie(reply, token, caller.expiresAt);
    return { accessToken: token, ...toSessionResponse(caller) };
  }

  @Get()
  @Operation({ id: 'getSession', summary: 'Who is signed in', roles: 'EVERYBODY', answer: SessionResponse })
  get(@CurrentCaller() caller: Caller): SessionResponse {
    return toSessionResponse(caller);
  }

  @Delete()
  @Operation({ id: 'signOut', summary: 'End the session', roles: 'EVERYBODY', status: 204 })
  async signOut(
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(caller.sessionId);
    clearSessionCookie(reply);
  }
}
