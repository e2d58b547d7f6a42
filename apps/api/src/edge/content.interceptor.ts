import { CallHandler, ExecutionContext, Inject, Injectable, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { looseObject } from '@jkk/domain/fields';
import { finding, type Finding } from '@jkk/domain/findings';
import type { Clock } from '@jkk/platform/clock';
import { BODY_LIMIT_BYTES, readJson } from '@jkk/platform/http';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { checkShape } from '../fields';
import { CLOCK } from '../tokens';
import type { RepeatKey } from './caller';
import type { CheckContext, ContentCheck } from './content-check';
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
    const body = readBody(request, operation);
    request.body = body;
    const classes = inputClassesOf(context.getClass(), context.getHandler().name);
    const errors = [
      ...(await this.checkBody(request, classes.body, operation.check)),
      ...checkQuery(request, classes.query),
      ...checkKey(request, operation),
    ];
    if (errors.length > 0) throw new Problem('VALIDATION.FAILED', { errors });
    if (operation.idempotency !== undefined) request.repeatKey = repeatKeyOf(request, body);
    return next.handle();
  }

  private async checkBody(
    request: FastifyRequest,
    reference: InputClass | undefined,
    check: ContentCheck = () => [],
  ): Promise<Finding[]> {
    if (reference === undefined) return [];
    const { instance, findings } = checkShape(reference, request.body);
    if (instance === undefined) return findings;
    const about = this.contextOf(request);
    const content = about === undefined ? [] : check(looseObject(instance), about);
    const stored = about === undefined ? [] : await this.facts.findings(instance, about);
    request.body = instance;
    return firstOfEachPointer([...findings, ...content, ...stored]);
  }

  private contextOf({ caller, subject }: FastifyRequest): CheckContext | undefined {
    if (caller === undefined) return undefined;
    return { now: this.clock.now(), actor: caller.actor, ...(subject?.claim && { claim: subject.claim }) };
  }
}

/** A form of two fields is all that a stranger has to send. */
const PUBLIC_LIMIT_BYTES = 16_000;

function readBody(request: FastifyRequest, { upload = false, roles }: OperationOptions): unknown {
  if (request.isMultipart() !== upload) throw new Problem('REQUEST.MEDIA_TYPE');
  if (upload) return undefined;
  const read = readJson(request, roles === 'PUBLIC' ? PUBLIC_LIMIT_BYTES : BODY_LIMIT_BYTES);
  if (!read.ok) throw new Problem(read.problem);
  return read.value;
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

function checkKey({ headers }: FastifyRequest, { idempotency }: OperationOptions): Finding[] {
  if (idempotency === undefined) return [];
  const key = headers['idempotency-key'];
  if (key === undefined && idempotency === 'required') {
    return [finding('/headers/Idempotency-Key', 'IDEMPOTENCY.KEY_MISSING', KEY_TEXT)];
  }
  if (key !== undefined && (typeof key !== 'string' || !KEY_SHAPE.test(key))) {
    return [finding('/headers/Idempotency-Key', 'IDEMPOTENCY.KEY_INVALID', KEY_TEXT)];
  }
  return [];
}

/** The hash is over what was sent, not over what became of it. */
function repeatKeyOf({ method, url, headers }: FastifyRequest, body: unknown): RepeatKey {
  const key = headers['idempotency-key'];
  return { key: typeof key === 'string' ? key : undefined, requestHash: requestHash({ method, url, body }) };
}

/** A wrong shape explains itself; what follows from it at the same place would only confuse. */
function firstOfEachPointer(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}
