import { CallHandler, ExecutionContext, Inject, Injectable, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { finding, type Finding } from '@jkk/domain/findings';
import type { Clock } from '@jkk/platform/clock';
import { deferredProblem } from '@jkk/platform/http';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { checkShape } from '../fields';
import { CLOCK } from '../tokens';
import { contentFindings, type CheckContext } from './content-check';
import { inputClassesOf, type InputClass } from './input-classes';
import { OPERATION, type OperationOptions } from './operation';
import { requestHash } from './request-hash';
import { StoredFacts } from './stored-facts';

const KEY_SHAPE = /^[A-Za-z0-9._-]{8,64}$/;

/**
 * Fourth question, after the guards: can the request be read, and does everything in it make sense? All findings of
 * body, query and header come at once. Then the checked values take the place of the raw ones.
 */
@Injectable()
export class ContentInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly facts: StoredFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const operation = this.reflector.get<OperationOptions>(OPERATION, context.getHandler());
    raiseUnreadable(request, operation);
    const classes = inputClassesOf(context.getClass(), context.getHandler().name);
    const hash = requestHash(request);
    const errors = [
      ...(await this.checkBody(request, classes.body)),
      ...checkQuery(request, classes.query),
      ...checkKey(request, operation, hash),
    ];
    if (errors.length > 0) throw new Problem('VALIDATION.FAILED', { errors });
    return next.handle();
  }

  private async checkBody(request: FastifyRequest, reference: InputClass | undefined): Promise<Finding[]> {
    if (reference === undefined) return [];
    const { instance, findings } = checkShape(reference, request.body);
    if (instance === undefined) return findings;
    const about = this.contextOf(request);
    const content = about === undefined ? [] : contentFindings(reference, instance, about);
    const stored = about === undefined ? [] : await this.facts.findings(instance, about);
    request.body = instance;
    return firstOfEachPointer([...findings, ...content, ...stored]);
  }

  private contextOf({ caller, subject }: FastifyRequest): CheckContext | undefined {
    if (caller === undefined) return undefined;
    return { now: this.clock.now(), actor: caller.actor, ...(subject?.claim && { claim: subject.claim }) };
  }
}

function raiseUnreadable(request: FastifyRequest, operation: OperationOptions): void {
  const upload = operation.upload === true;
  const problem = deferredProblem(request);
  if (problem !== undefined && !upload) throw new Problem(problem);
  if (request.isMultipart() !== upload) throw new Problem('REQUEST.MEDIA_TYPE');
}

function checkQuery(request: FastifyRequest, reference: InputClass | undefined): Finding[] {
  const given = request.query as Record<string, unknown>;
  if (reference === undefined) return [];
  const { instance, findings } = checkShape(reference, { ...given }, '/query');
  request.query = instance;
  return findings;
}

const KEY_TEXT = {
  id: 'Header Idempotency-Key berisi 8 sampai 64 karakter A-Z, a-z, 0-9, titik, garis bawah atau strip.',
  en: 'The header Idempotency-Key has 8 to 64 characters of A-Z, a-z, 0-9, dot, underscore and dash.',
};

function checkKey(request: FastifyRequest, { idempotency }: OperationOptions, hash: string): Finding[] {
  if (idempotency === undefined) return [];
  const key = request.headers['idempotency-key'];
  if (key === undefined && idempotency === 'required') {
    return [finding('/headers/Idempotency-Key', 'IDEMPOTENCY.KEY_MISSING', KEY_TEXT)];
  }
  if (key !== undefined && (typeof key !== 'string' || !KEY_SHAPE.test(key))) {
    return [finding('/headers/Idempotency-Key', 'IDEMPOTENCY.KEY_INVALID', KEY_TEXT)];
  }
  request.repeatKey = { key, requestHash: hash };
  return [];
}

/** A wrong shape explains itself; what follows from it at the same place would only confuse. */
function firstOfEachPointer(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}
