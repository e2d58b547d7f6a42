import { setTimeout as sleep } from 'node:timers/promises';
import { CallHandler, ExecutionContext, Inject, Injectable, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { OpenedThing } from '@jkk/domain/claim/readings';
import { ReadingRepository } from '@jkk/persistence/reading';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { CLOCK, LOGGER } from '../tokens';
import { callerOf } from './caller';
import { KnownReadings } from './known-readings';
import { OPERATION, type OperationOptions } from './operation';

/** Longer than the row ever takes; what takes more is written while the reader reads on. */
const PATIENCE_MS = 500;

/**
 * Who reads a claim, one of its files or letters is kept before the answer leaves. Where that cannot be written the answer
 * leaves all the same and the log says so: a patient who waits for a guarantee is worth more than a row about who gave it,
 * and a store that is away shows nobody anything anyhow.
 */
@Injectable()
export class ReadingInterceptor implements NestInterceptor {
  private readonly readings = new ReadingRepository();
  private readonly known = new KnownReadings();

  constructor(
    private readonly reflector: Reflector,
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { reads } = this.reflector.get<OperationOptions>(OPERATION, context.getHandler());
    if (reads === undefined) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await Promise.race([this.record(reads, request), sleep(PATIENCE_MS, undefined, { ref: false })]);
        return answer;
      }),
    );
  }

  private async record(what: OpenedThing, request: FastifyRequest): Promise<void> {
    const { userId, roles } = callerOf(request).actor;
    const subject = subjectOf(what, request);
    const claimNumber = request.subject?.claim?.claimNumber ?? null;
    const reading = { what, subject, claimNumber, userId, roles, readAt: this.clock.now() };
    if (this.known.has(reading)) return;
    try {
      await this.readings.record(this.database.manager, reading);
      this.known.add(reading);
    } catch (error) {
      this.logger.error({ err: error, userId, what, subject }, 'Who read this could not be kept');
    }
  }
}

function subjectOf(what: OpenedThing, { subject, params }: FastifyRequest): string {
  switch (what) {
    case 'CLAIM':
      return subject?.claim?.claimNumber ?? '';
    case 'DOCUMENT':
      return subject?.documentId ?? '';
    case 'LETTER':
      return (params as { readonly letterId: string }).letterId;
  }
}
