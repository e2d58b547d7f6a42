import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CALLBACK_SERVICES, type CallbackPath } from '@jkk/domain/payout';
import { readJson } from '@jkk/platform/http';
import type { Logger } from '@jkk/platform/logging';
import { callbackAnswer, type CallbackAnswer } from './callback-answer';
import type { CallbackReceiver } from './callback-receiver';

/** A message of the standard about one transfer is below the first, about a bulk of 500 below the other; what is larger is none. */
const BODY_LIMIT_BYTES = 16 * 1024;
const BULK_LIMIT_BYTES = 512 * 1024;

type CallbackRequest = FastifyRequest<{ Params: { bankCode: string } }>;

/** Beside the API of people, in the words of SNAP BI: a bank calls `/snap/{bankCode}/v1.0/transfer-rtgs/notify`. */
export function registerBankCallbacks(
  fastify: FastifyInstance,
  receiver: Pick<CallbackReceiver, 'hear'>,
  logger: Pick<Logger, 'error'>,
): void {
  for (const path of Object.keys(CALLBACK_SERVICES) as CallbackPath[]) {
    fastify.post(`/snap/:bankCode/v1.0/${path}/notify`, async (request: CallbackRequest, reply) => {
      const { status, body } = await hear(receiver, request, path, logger);
      return reply.status(status).send(body);
    });
  }
}

async function hear(
  receiver: Pick<CallbackReceiver, 'hear'>,
  request: CallbackRequest,
  path: CallbackPath,
  logger: Pick<Logger, 'error'>,
): Promise<CallbackAnswer> {
  const service = CALLBACK_SERVICES[path];
  const { bankCode } = request.params;
  const read = readJson(request, path === 'transfer-interbank-bulk' ? BULK_LIMIT_BYTES : BODY_LIMIT_BYTES);
  if (!read.ok && read.problem === 'REQUEST.TOO_LARGE') return callbackAnswer(service, 'TOO_LARGE');
  if (!Buffer.isBuffer(request.body)) return callbackAnswer(service, 'BAD_REQUEST');
  try {
    return await receiver.hear({
      bankCode,
      service,
      path: `/snap/${bankCode}/v1.0/${path}/notify`,
      body: request.body,
      content: read.ok ? read.value : undefined,
      signature: header(request, 'x-signature') ?? '',
      signedAt: header(request, 'x-timestamp') ?? '',
      externalId: header(request, 'x-external-id'),
    });
  } catch (error) {
    logger.error(
      { err: error, bankCode, service },
      'a callback could not be kept; the bank is to call again',
    );
    return callbackAnswer(service, 'INTERNAL_ERROR');
  }
}

const PRINTABLE = /^[\x21-\x7e]{1,2048}$/;

function header({ headers }: CallbackRequest, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' && PRINTABLE.test(value) ? value : null;
}
