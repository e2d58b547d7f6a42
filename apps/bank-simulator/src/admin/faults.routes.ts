import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { armFault, clearFaults, listFaults } from '../faults/armed-faults';
import { FAULTS, FAULT_NAMES, isFaultOf } from '../faults/catalogue';
import type { FaultName, FaultSettings } from '../faults/catalogue';
import type { Service } from '../wire/answer';
import { accountNumber, bankCode, check, flag, integer, matches, oneOf, reference } from './check';
import { Problem } from './problem';

const FIELDS = {
  bankCode: { rule: bankCode, required: true },
  service: { rule: oneOf('11', '14', '15', '16', '17', '18', '20', '22', '23', '36', '73'), required: true },
  fault: { rule: oneOf(...FAULT_NAMES), required: true },
  count: { rule: integer(1, 1_000_000) },
  delayMs: { rule: integer(-1, 30 * 24 * 3_600_000) },
  accountNumber: { rule: accountNumber },
  partnerReference: { rule: reference },
  sharePercent: { rule: integer(1, 100) },
  booked: { rule: flag },
  answer: { rule: oneOf('202', '504') },
  value: { rule: matches(/^(\d{2}|[2-5]\d{6})$/, 'must be two digits, or a response code') },
};

interface FaultBody extends FaultSettings {
  bankCode: string;
  service: Service;
  fault: FaultName;
  count?: number;
}

const isId = (text: string): boolean => /^[1-9]\d{0,15}$/.test(text);

export function registerFaultRoutes(server: FastifyInstance, { db, partners, held }: App): void {
  server.post('/__sim/faults', async (request, reply) => {
    const body = check(request.body, FIELDS) as unknown as FaultBody;
    const { bankCode: code, service, fault, count = 1, ...settings } = body;
    if (!partners.has(code)) throw new Problem(422, 'There is no partner at this bank.');
    if (!isFaultOf(fault, service)) {
      throw new Problem(422, 'This fault does not exist at this service.', [
        { pointer: '/service', detail: `must be one of ${FAULTS[fault].join(', ')}` },
      ]);
    }
    const faultId = await armFault(db, code, service, fault, count, settings);
    return reply.code(201).send({ faultId, bankCode: code, service, fault, count });
  });

  server.get('/__sim/faults', async () => ({ faults: await listFaults(db) }));
  server.delete('/__sim/faults', async () => ({ deleted: await clearFaults(db) }));
  server.delete<{ Params: { faultId: string } }>(
    '/__sim/faults/:faultId',
    async ({ params: { faultId } }) => {
      const deleted = isId(faultId) ? await clearFaults(db, faultId) : 0;
      if (deleted === 0) throw new Problem(404, 'No such fault is armed.');
      return { deleted };
    },
  );
  server.get('/__sim/holding', () => ({ holding: held.list() }));
}
