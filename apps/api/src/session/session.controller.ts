import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, type Caller } from '../edge/caller';
import { Operation } from '../edge/operation';
import { SessionResponse, SignInRequest, SignInResponse } from './dto/session.dto';
import { siteOf } from './client-address';
import { deviceOf, rememberDevice } from './device-cookie';
import { toSessionResponse } from './session.mapper';
import { clearSessionCookie, setSessionCookie } from './session-cookie';
import { SessionService } from './session.service';
import { SignInService } from './sign-in.service';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
  ) {}

  @Post()
  @Operation({
    id: 'signIn',
    summary: 'Sign in; sets a cookie for browsers and returns a token for programs',
    roles: 'PUBLIC',
    answer: SignInResponse,
    takesBody: true,
    problems: ['AUTH.INVALID_CREDENTIALS'],
  })
  async signIn(
    @Body() { username, password }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInResponse> {
    const user = await this.signIns.judge({
      username,
      password,
      site: siteOf(request.ip),
      deviceOf: (userId) => deviceOf(request, userId),
    });
    const { token, caller } = await this.sessions.begin(user);
    rememberDevice(reply, user.userId, deviceOf(request, user.userId));
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
