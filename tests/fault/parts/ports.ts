import { once } from 'node:events';
import { createServer } from 'node:net';
import type { ProgramName } from '../../support/stack';
import { patient } from '../patient';

/** Who listens where, and the variable by which a person moves it. */
const PARTS: readonly (readonly [ProgramName, string, string])[] = [
  ['api', 'api', 'PORT'],
  ['bank-simulator', 'simulator', 'BANK_SIMULATOR_PORT'],
  ['worker-claims', 'claimsHealth', 'WORKER_HEALTH_PORT'],
  ['worker-payments', 'paymentsHealth', 'WORKER_HEALTH_PORT'],
  ['temporal', 'temporal', 'TEMPORAL_PORT'],
  ['postgres', 'postgres', 'POSTGRES_PORT'],
];

/** Runs `work` while another program holds the port. */
async function withPortTaken<T>(port: number, work: () => Promise<T>): Promise<T> {
  const other = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
  await once(other, 'listening');
  try {
    return await work();
  } finally {
    other.close();
  }
}

describe('a part whose port another program has taken', () => {
  it.each(PARTS)(
    '%s is named in one sentence, and starts when the port is free',
    async (part, port, variable) => {
      const { stack } = patient;
      const number = stack.ports[port]!;
      await stack.stopProgram(part);
      const refusal = await withPortTaken(number, () =>
        stack.start(part).then(
          () => 'started',
          (error: Error) => error.message,
        ),
      );
      expect(refusal).toMatch(
        new RegExp(`^${part} cannot start\\. Port ${number} is used by another program\\.`),
      );
      expect(refusal.split('\n')).toHaveLength(1);
      // PostgreSQL and Temporal have words of their own for their logs.
      if (!['postgres', 'temporal'].includes(part)) {
        expect(stack.log(part)).toContain(`Port ${number} (${variable}) is used by another program`);
      }
      await stack.start(part);
    },
  );
});
