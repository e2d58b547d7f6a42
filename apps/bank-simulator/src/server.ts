import fastify from 'fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { registerAccountRoutes } from './admin/accounts.routes';
import { registerClockRoutes } from './admin/clock.routes';
import { registerCreditRoutes } from './admin/credits.routes';
import { registerFaultRoutes } from './admin/faults.routes';
import { registerLogRoutes } from './admin/log.routes';
import { registerPageRoutes } from './admin/page.routes';
import { Problem } from './admin/problem';
import { registerProfileRoutes } from './admin/profiles.routes';
import { registerReturnRoutes } from './admin/returns.routes';
import type { App } from './app';
import { registerBankRoutes } from './bank-routes';

const MAX_BODY_BYTES = 1024 * 1024;

/** The whole simulator as one Fastify server, not yet listening. */
export function buildServer(app: App): FastifyInstance {
  const server = fastify({
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: true,
    // An address that the router cannot read; its own answer would repeat it.
    frameworkErrors: (_error, _request, reply) => void nothingHere(reply),
  });
  keepRawBodies(server);
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500) app.logger.error({ err: error }, 'an admin request failed');
    return reply.code(problem.status).type('application/problem+json').send(problem.toBody());
  });
  server.setNotFoundHandler((_request, reply) => nothingHere(reply));
  registerBankRoutes(server, app);
  registerAdminRoutes(server, app);
  registerPageRoutes(server, app);
  return server;
}

function nothingHere(reply: FastifyReply): FastifyReply {
  const problem = new Problem(404, 'There is nothing here.');
  return reply.code(problem.status).type('application/problem+json').send(problem.toBody());
}

function registerAdminRoutes(server: FastifyInstance, app: App): void {
  void server.register((admin, _options, done) => {
    admin.addHook('preValidation', async (request) => {
      if (Buffer.isBuffer(request.body)) request.body = parseAdminBody(request.body);
    });
    registerAccountRoutes(admin, app);
    registerCreditRoutes(admin, app);
    registerFaultRoutes(admin, app);
    registerClockRoutes(admin, app);
    registerLogRoutes(admin, app);
    registerProfileRoutes(admin, app);
    registerReturnRoutes(admin, app);
    done();
  });
}

/** A signature covers the bytes that came, so nobody may parse and print them again before it is checked. */
function keepRawBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function parseAdminBody(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    throw new Problem(400, 'The request is not JSON.');
  }
}

function toProblem(error: Error & { statusCode?: number }): Problem {
  if (error instanceof Problem) return error;
  if (error.statusCode === 413) return new Problem(413, 'The request is larger than 1 MB.');
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new Problem(error.statusCode, 'The request cannot be read.');
  }
  return new Problem(500, 'Something is broken in the simulator.');
}
