import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { SessionService } from '../session/session.service';
import { bearerOf, sessionTokenOf } from '../session/session-token';
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
    if (bearerOf(request) === undefined && !isSameOrigin(request)) throw new Problem('ACCESS.DENIED');
    if (operation.roles === 'PUBLIC') return true;
    const token = sessionTokenOf(request);
    if (token === undefined) throw new Problem('AUTH.REQUIRED');
    request.caller = await this.sessions.identify(token, isByHand(request, operation));
    return true;
  }
}

/** A page that asks by itself says so, and a stream is opened by nobody's hand. */
const isByHand = ({ headers }: FastifyRequest, { isStream = false }: OperationOptions): boolean =>
  !isStream && headers['x-by-itself'] === undefined;
