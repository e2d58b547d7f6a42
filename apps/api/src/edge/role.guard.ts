import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './caller';
import { OPERATION, type OperationOptions } from './operation';

/** Second question: may this role ever do this? */
@Injectable()
export class RoleGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { roles } = this.reflector.get<OperationOptions>(OPERATION, context.getHandler());
    if (roles === 'PUBLIC' || roles === 'EVERYBODY') return true;
    const { actor } = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (!actor.roles.some((role) => roles.includes(role))) throw new Problem('ACCESS.DENIED');
    return true;
  }
}
