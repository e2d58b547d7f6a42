import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { SessionService } from '../session/session.service';
import { sessionCookieOf } from '../session/session-cookie';
import { OPERATION, type OperationOptions } from './operation';
import { isSameOrigin } from './same-origin';

/** First question of every request: who is calling? */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const operation = this.reflector.get<OperationOptions | undefined>(OPERATION, context.getHandler());
    // An endpoint without a declaration would have no roles either; forgetting one must not open it.
    if (operation === undefined) throw new Error('An endpoint needs an @Operation');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const bearer = bearerOf(request.headers.authorization);
    if (bearer === undefined && !isSameOrigin(request)) throw new Problem('ACCESS.DENIED');
    if (operation.roles === 'PUBLIC') return true;
    const token = bearer ?? sessionCookieOf(request);
    if (token === undefined || token === '') throw new Problem('AUTH.REQUIRED');
    request.caller = await this.sessions.identify(token);
    return true;
  }
}

function bearerOf(header: string | undefined): string | undefined {
  const match = header === undefined ? null : /^Bearer +(\S{1,200})$/i.exec(header);
  return match?.[1];
}
