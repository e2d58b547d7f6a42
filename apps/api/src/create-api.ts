import { clockLead } from '@jkk/persistence/connection';
import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { logUnreadable } from '@jkk/persistence/unreadable';
import { clockCheck, runHealthChecks, type HealthCheck } from '@jkk/platform/health';
import {
  answerUnreadable,
  readableUrl,
  registerCorrelation,
  registerDeferredBodyParser,
} from '@jkk/platform/http';
import { NestLogger } from '@jkk/platform/logging';
import { TemporalHealthCheck } from '@jkk/platform/temporal';
import type { FastifyInstance } from 'fastify';
import { ApiModule, type ApiParts } from './api.module';
import { CallbackReceiver } from './bank-callbacks/callback-receiver';
import { registerBankCallbacks } from './bank-callbacks/register-callbacks';
import { databaseCheck, migrationsCheck } from './health';
import { registerMetrics } from './metrics';
import { createOpenApiDocument } from './openapi';
import { API_PREFIX } from './prefix';
import { cookieSecret } from './session/device-cookie';
import { nonceStylesUnder, STYLE_SOURCE } from './edge/style-policy';
import { registerWeb } from './web';

/** Longer than any answer of ours may take, short enough that a dead client does not hold a socket for ever. */
const REQUEST_TIMEOUT_MS = 60_000;
/** As long as a whole address may be: what is too long for an id is the id of nothing, and no case of its own. */
const PARAMETER_LENGTH_MAX = 16_384;

/** The whole API, ready to listen. What it is given stays the caller's to close, after the application. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: [...parts.settings.trustedProxy],
    rewriteUrl: readableUrl,
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: PARAMETER_LENGTH_MAX },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(parts), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLogger(parts.logger),
  });
  app.setGlobalPrefix(API_PREFIX);
  const stopLogging = logUnreadable(parts.logger);
  const fastify = adapter.getInstance<FastifyInstance>();
  await prepareEdge(fastify, parts);
  registerHealth(fastify, [
    databaseCheck(parts.database),
    migrationsCheck(parts.database),
    clockCheck(() => clockLead(parts.database)),
    app.get(TemporalHealthCheck),
  ]);
  registerMetrics(fastify);
  registerCallbacks(fastify, parts);
  fastify.addHook('onClose', async () => stopLogging());
  SwaggerModule.setup(DOCS, app, () => createOpenApiDocument(app), {
    jsonDocumentUrl: 'api/docs-json',
  });
  await registerWeb(fastify);
  await app.init();
  await fastify.ready();
  return app;
}

async function prepareEdge(fastify: FastifyInstance, { logger, settings }: ApiParts): Promise<void> {
  registerCorrelation(fastify, logger);
  keepOutOfCaches(fastify);
  registerDeferredBodyParser(fastify);
  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY },
    // Whoever puts TLS in front says how long it is promised for.
    strictTransportSecurity: false,
  });
  nonceStylesUnder(DOCS, fastify);
  await fastify.register(fastifyCookie, { secret: cookieSecret(settings.receiptSigningKey) });
  await fastify.register(fastifyMultipart);
}

/** Answers are about people and change with the caller; only pages and their files are worth keeping. */
function keepOutOfCaches(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ url }, reply) => {
    if (url.startsWith(`/${API_PREFIX}/`)) void reply.header('cache-control', 'no-store');
  });
}

/** Nothing inline but styles that carry the nonce of their page (see web.ts). */
const DOCS = '/api/docs';
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  styleSrc: [STYLE_SOURCE],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
};

function registerCallbacks(fastify: FastifyInstance, { callbackKeys: keys, ...parts }: ApiParts): void {
  registerBankCallbacks(fastify, new CallbackReceiver({ keys, ...parts }), parts.logger);
}

/** Live: the process turns. Ready: what it needs answers. */
function registerHealth(fastify: FastifyInstance, checks: readonly HealthCheck[]): void {
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const report = await runHealthChecks(checks);
    return reply.status(report.status === 'ok' ? 200 : 503).send(report);
  });
}
