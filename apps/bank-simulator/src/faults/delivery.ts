import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import { answer, responseCode } from '../wire/answer';
import type { Answer, Case, Service } from '../wire/answer';
import type { Fault, FaultName } from './catalogue';
import type { HeldRequests } from './holding';

const BEFORE: readonly FaultName[] = ['HANG_BEFORE_ACCEPT', 'RESET_BEFORE_ACCEPT'];
const GATEWAY: readonly FaultName[] = ['ERROR_502_HTML', 'ERROR_504'];
const EARLY: readonly FaultName[] = ['RATE_LIMITED', 'TOKEN_REVOKED'];
/** Faults that are themselves the no of the bank, with the case that it then answers. */
const SAYS_NO: Partial<Record<FaultName, Case>> = {
  ACCOUNT_CLOSED: 'INACTIVE_ACCOUNT',
  INSUFFICIENT_FUNDS: 'INSUFFICIENT_FUNDS',
  CUT_OFF: 'CUT_OFF',
  LATE_POSTING: 'TIMEOUT',
  STATUS_LAG: 'TRANSACTION_NOT_FOUND',
};
const GATEWAY_PAGE =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** Nothing happens behind this fault: the request is lost on the way in. */
export function breaksBefore(fault: Fault | undefined): boolean {
  if (fault === undefined) return false;
  return BEFORE.includes(fault.name) || (GATEWAY.includes(fault.name) && fault.booked === false);
}

export function refuseEarly(service: Service, fault: Fault | undefined): Answer | undefined {
  if (fault?.name === 'RATE_LIMITED') return answer(service, 'TOO_MANY_REQUESTS');
  if (fault?.name === 'TOKEN_REVOKED') return answer(service, 'TOKEN_INVALID');
  return undefined;
}

/** True when the fault had its effect on this request: the bank did what it was asked, or the fault is the no. */
export function acted(service: Service, fault: Fault, result: Answer | undefined): boolean {
  if (result === undefined || result.status < 300 || EARLY.includes(fault.name)) return true;
  const no = SAYS_NO[fault.name];
  return no !== undefined && result.body.responseCode === responseCode(service, no);
}

interface Delivery {
  readonly fault?: Fault;
  readonly externalId?: string;
  readonly partnerReference?: string;
}

/** Hands the answer over, or does to it what the fault demands. `result` is absent where the request was lost. */
export async function deliver(
  { held }: { held: HeldRequests },
  reply: FastifyReply,
  service: Service,
  { fault, externalId, partnerReference }: Delivery,
  bankCode: string,
  result: Answer | undefined,
): Promise<FastifyReply> {
  const { socket } = reply.request.raw;
  switch (fault?.name) {
    case 'HANG_AFTER_ACCEPT':
    case 'HANG_BEFORE_ACCEPT':
      held.hold(socket, {
        bankCode,
        service,
        fault: fault.name,
        externalId,
        partnerReference,
        since: new Date().toISOString(),
      });
      return reply.hijack();
    case 'RESET_AFTER_ACCEPT':
    case 'RESET_BEFORE_ACCEPT':
      socket.resetAndDestroy();
      return reply.hijack();
    case 'ERROR_500_THOUGH_PAID':
      return send(reply, answer(service, 'INTERNAL_ERROR'));
    case 'ERROR_502_HTML':
      return reply.code(502).type('text/html').send(GATEWAY_PAGE);
    case 'ERROR_504':
      return send(reply, answer(service, 'TIMEOUT'));
    case 'ANSWERED_CODE':
      return send(reply, answerOf(fault.value ?? `418${service}77`));
    case 'STATUS_CONTRADICTS':
      return reply.code(200).send(answer(service, 'TIMEOUT').body);
    case 'TRUNCATED_BODY':
      return truncate(reply, result);
    case 'SLOW_ANSWER':
      await sleep(fault.delayMs ?? 5_000);
      return send(reply, result ?? answer(service, 'GENERAL_ERROR'));
    default:
      return send(reply, result ?? answer(service, 'GENERAL_ERROR'));
  }
}

/** Seven digits that may stand in no list. */
const answerOf = (code: string): Answer => ({
  status: Number(code.slice(0, 3)),
  body: { responseCode: code, responseMessage: 'Response' },
});

function send(reply: FastifyReply, result: Answer): FastifyReply {
  return reply.code(result.status).send(result.body);
}

/** Promises the whole body, sends half of it and closes. */
function truncate(reply: FastifyReply, result: Answer | undefined): FastifyReply {
  const text = JSON.stringify(result?.body ?? {});
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(result?.status ?? 200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  raw.write(text.slice(0, Math.floor(text.length / 2)), () => raw.destroy());
  return reply;
}
