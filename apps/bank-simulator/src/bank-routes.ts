import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './app';
import { claimExternalId } from './auth/external-ids';
import { readTokenHeaders, readTransactionHeaders } from './auth/headers';
import type { TransactionHeaders } from './auth/headers';
import { isTokenSignature, isTransactionSignature } from './auth/signature';
import { TOKEN_LIFE_SECONDS, isLiveToken, issueToken, revokeTokens } from './auth/tokens';
import type { Partner } from './config/partners';
import { profileOf } from './config/profile-overrides';
import type { BankProfile } from './config/profiles';
import { record } from './events';
import { giveBackFault, takeFault } from './faults/armed-faults';
import type { Fault } from './faults/catalogue';
import { acted, breaksBefore, deliver, refuseEarly } from './faults/delivery';
import { isOffered, SERVICE_ROUTES } from './services/routes';
import type { ServiceRoute } from './services/routes';
import { Refusal, answer, underCode } from './wire/answer';
import type { Answer, Service } from './wire/answer';
import { parseBody } from './wire/fields';
import type { Body } from './wire/fields';

const PREFIX = '/:bankCode/snap/v1.0';

type BankRequest = FastifyRequest<{ Params: { bankCode: string }; Body: Buffer | undefined }>;

/** Every bank behind one address: `/{bankCode}` stands for the host name of a real bank and is not part of a signature. */
export function registerBankRoutes(server: FastifyInstance, app: App): void {
  server.post(`${PREFIX}/access-token/b2b`, (request: BankRequest, reply) =>
    serve(app, request, reply, '73', (partner, note) => grantToken(app, request, partner, note)),
  );
  for (const route of SERVICE_ROUTES) {
    server.post(`${PREFIX}${route.path}`, (request: BankRequest, reply) =>
      isOffered(route, request.params.bankCode)
        ? serve(app, request, reply, route.service, (partner, note) =>
            call(app, request, partner, route, note),
          )
        : reply.code(404).send({ responseMessage: 'Unknown path' }),
    );
  }
}

/** What is learned about a request on the way, for the log and for the delivery of the answer. */
interface Note {
  externalId?: string;
  partnerReference?: string;
  fault?: Fault;
}

async function serve(
  app: App,
  request: BankRequest,
  reply: FastifyReply,
  service: Service,
  work: (partner: Partner, note: Note) => Promise<Answer | undefined>,
): Promise<FastifyReply> {
  const { bankCode } = request.params;
  const partner = app.partners.get(bankCode);
  if (partner === undefined) return reply.code(404).send({ responseMessage: 'Unknown bank' });
  const note: Note = {};
  const told = await answerOrRefuse(app, service, () => work(partner, note));
  await settleFault(app, service, note, told);
  const result =
    told && service === '18' ? underCode(told, (await profileOf(app.db, bankCode)).biFastCode) : told;
  await record(app.db, {
    bankCode,
    service,
    what: result === undefined ? 'DROPPED' : 'ANSWERED',
    externalId: note.externalId,
    partnerReference: note.partnerReference,
    responseCode: result && String(result.body.responseCode),
    fault: note.fault?.name,
  });
  return deliver(app, reply, service, note, bankCode, result);
}

/** A fault that never got to act, because the bank said no for a reason of its own, is still armed. */
async function settleFault(
  app: App,
  service: Service,
  note: Note,
  result: Answer | undefined,
): Promise<void> {
  if (note.fault === undefined || acted(service, note.fault, result)) return;
  await giveBackFault(app.db, note.fault);
  note.fault = undefined;
}

async function answerOrRefuse(
  app: App,
  service: Service,
  work: () => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return answer(service, error.reason, {}, error.field);
    app.logger.error({ err: error, service }, 'a bank request failed');
    return answer(service, 'GENERAL_ERROR');
  }
}

async function grantToken(
  app: App,
  request: BankRequest,
  partner: Partner,
  note: Note,
): Promise<Answer | undefined> {
  const { timestampMilliseconds } = await profileOf(app.db, partner.bankCode);
  const headers = readTokenHeaders(request.headers, app.clock, timestampMilliseconds);
  const isPartner =
    headers.clientKey === partner.clientId &&
    isTokenSignature(headers.signature, partner.publicKey, headers.clientKey, headers.timestamp);
  if (!isPartner) throw new Refusal('UNAUTHORIZED');
  const body = parseBody(request.body ?? Buffer.alloc(0));
  if (body.grantType === undefined) throw new Refusal('MANDATORY_FIELD', 'grantType');
  if (body.grantType !== 'client_credentials') throw new Refusal('FIELD_FORMAT', 'grantType');
  note.fault = await takeFault(app, partner.bankCode, '73', {});
  if (breaksBefore(note.fault)) return undefined;
  const refused = refuseEarly('73', note.fault);
  if (refused) return refused;
  return answer('73', 'SUCCESS', {
    accessToken: await issueToken(app.db, partner.bankCode, app.clock.now()),
    tokenType: 'Bearer',
    expiresIn: String(TOKEN_LIFE_SECONDS),
  });
}

async function call(
  app: App,
  request: BankRequest,
  partner: Partner,
  route: ServiceRoute,
  note: Note,
): Promise<Answer | undefined> {
  const raw = request.body ?? Buffer.alloc(0);
  const profile = await profileOf(app.db, partner.bankCode);
  const headers = readTransactionHeaders(request.headers, app.clock, profile.timestampMilliseconds);
  note.externalId = headers.externalId;
  await authenticate(app, request, partner, profile, headers, raw);
  const body = parseBody(raw);
  const target = route.target(body);
  note.partnerReference = target.partnerReference;
  note.fault = await takeFault(app, partner.bankCode, route.service, target);
  if (note.fault?.name === 'TOKEN_REVOKED') await revokeTokens(app.db, partner.bankCode);
  if (breaksBefore(note.fault)) return undefined;
  const refused = refuseEarly(route.service, note.fault);
  if (refused) return refused;
  return execute(app, partner, profile, route, headers, body, note.fault);
}

async function execute(
  app: App,
  partner: Partner,
  profile: BankProfile,
  route: ServiceRoute,
  headers: TransactionHeaders,
  body: Body,
  fault: Fault | undefined,
): Promise<Answer> {
  const { db, clock, seed } = app;
  const { externalId } = headers;
  const fresh = await claimExternalId(db, partner.bankCode, externalId, clock.now());
  if (!fresh) throw new Refusal('CONFLICT');
  return route.handle({ db, clock, seed, partner, profile, service: route.service, externalId, body, fault });
}

async function authenticate(
  app: App,
  request: BankRequest,
  partner: Partner,
  profile: BankProfile,
  headers: TransactionHeaders,
  rawBody: Buffer,
): Promise<void> {
  if (headers.partnerId !== partner.clientId) throw new Refusal('UNAUTHORIZED');
  const live = await isLiveToken(app.db, partner.bankCode, headers.accessToken, app.clock.now());
  if (!live) throw new Refusal('TOKEN_INVALID');
  const signed = {
    method: request.method,
    path: request.url.slice(1 + partner.bankCode.length),
    accessToken: headers.accessToken,
    rawBody,
    timestamp: headers.timestamp,
  };
  const verifier = {
    mode: profile.signatureMode,
    encoding: profile.signatureEncoding,
    secret: partner.clientSecret,
    publicKey: partner.publicKey,
  };
  if (!isTransactionSignature(headers.signature, signed, verifier)) {
    throw new Refusal('UNAUTHORIZED');
  }
}
