import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './caller';
import { OPERATION, type OperationOptions } from './operation';
import { SubjectFinder } from './subject-finder';

/** Third question: does what the address names exist for this caller? What one may not see is not there. */
@Injectable()
export class SubjectGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly finder: SubjectFinder,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { subject: kind } = this.reflector.get<OperationOptions>(OPERATION, context.getHandler());
    if (kind === undefined) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const [id, part] = Object.values(request.params as Record<string, string>);
    const subject = await this.finder.find(kind, id ?? '', part, callerOf(request).actor);
    if (subject === undefined) throw new Problem('NOT_FOUND');
    request.subject = subject;
    return true;
  }
}
