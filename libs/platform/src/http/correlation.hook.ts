import type { FastifyInstance } from 'fastify';
import { acceptCorrelationId, runWithCorrelation } from '../correlation';
import type { Logger } from '../logging';

declare module 'fastify' {
  interface FastifyRequest {
    correlationId: string;
  }
}

export const CORRELATION_HEADER = 'x-correlation-id';

/** Gives every request an id (the caller's, if it has a decent one), returns it as a header and logs the end. */
export function registerCorrelation(fastify: FastifyInstance, logger: Logger): void {
  fastify.decorateRequest('correlationId', '');
  fastify.addHook('onRequest', (request, reply, done) => {
    request.correlationId = acceptCorrelationId(request.headers[CORRELATION_HEADER]);
    void reply.header(CORRELATION_HEADER, request.correlationId);
    runWithCorrelation(request.correlationId, done);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const { method, correlationId, routeOptions } = request;
    const fields = { method, correlationId, route: routeOptions.url ?? 'none', status: reply.statusCode };
    logger.info({ ...fields, durationMs: Math.round(reply.elapsedTime) }, 'Request answered');
  });
}
