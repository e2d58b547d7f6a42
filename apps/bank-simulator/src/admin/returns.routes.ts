import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { returnTransfer } from '../services/return-transfer';
import { check, integer, reference, shortText } from './check';
import { Problem } from './problem';

/** A transfer bounces after it was paid, as transfers do days later. */
export function registerReturnRoutes(server: FastifyInstance, { db, clock }: App): void {
  server.post('/__sim/returns', async (request, reply) => {
    const body = check(request.body, {
      partnerReference: { rule: reference, required: true },
      reason: { rule: shortText, required: true },
      amount: { rule: integer(1, 1e15) },
      remark: { rule: shortText },
    }) as { partnerReference: string; reason: string; amount?: number; remark?: string };
    const result = await returnTransfer(db, body, clock.now());
    if (result === 'NOT_FOUND') throw new Problem(404, 'No transfer has this reference.');
    if (result === 'NOT_POSTED') throw new Problem(409, 'The transfer is not paid, or was returned already.');
    if (result === 'TOO_MUCH') throw new Problem(422, 'More cannot come back than was paid.');
    return reply.code(201).send(result);
  });
}
