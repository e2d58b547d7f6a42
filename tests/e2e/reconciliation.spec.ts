import { newKey } from '../support/api-client';
import type { ClaimDriver } from '../support/claim-driver';
import { sharedDriver } from '../support/instances';

/** A bank that no other test reads. */
const BANK = '123';

let driver: ClaimDriver;
beforeAll(() => {
  driver = sharedDriver();
});

const read = async (body: object) =>
  (await driver.world.desks.as('maker')).post('/reconciliations', body, { idempotencyKey: newKey() });

describe('what a bank says and what the books say', () => {
  it('agree after a reading, and a line that only a person can read is kept for one', async () => {
    await driver.world.banks.arm({ bankCode: BANK, service: '14', fault: 'UNREADABLE_STATEMENT_LINE' });
    expect((await read({ bankCode: BANK })).status).toBe(200);
    expect((await read({ bankCode: BANK })).status).toBe(200);
    for (const name of ['maker', 'releaser', 'auditor']) {
      const desk = await driver.world.desks.as(name);
      const { items } = await desk.read('/reconciliations');
      const standing = items.find(({ bankCode }: { bankCode: string }) => bankCode === BANK);
      expect(standing).toMatchObject({ gapSince: null, openLines: [], unreadableLines: 1 });
      expect(standing.statementBalanceSen).toBe(standing.ledgerBalance * 100);
      const kept = await desk.read(`/reconciliations/${BANK}/unreadable-lines`);
      expect(kept.items).toEqual([
        { reason: 'AMOUNT', content: expect.stringContaining('Rp 1.000'), readAt: expect.any(String) },
      ]);
      expect((await desk.read(`/reconciliations/${BANK}/lines`)).items).toEqual([]);
    }
  });

  it('is nothing for other desks, and nothing of a bank that is no partner', async () => {
    for (const path of ['', `/${BANK}/lines`, `/${BANK}/unreadable-lines`]) {
      const doctor = await driver.world.desks.as('doctor');
      expect((await doctor.get(`/reconciliations${path}`)).status).toBe(403);
    }
    const maker = await driver.world.desks.as('maker');
    for (const list of ['lines', 'unreadable-lines']) {
      expect((await maker.get(`/reconciliations/014/${list}`)).status).toBe(404);
    }
  });

  it.each([
    ['ends when it starts', '2026-11-01T00:00:00+07:00', '2026-11-01T00:00:00+07:00', 'INSTANT.BEFORE_START'],
    [
      'ends before it starts',
      '2026-11-02T00:00:00+07:00',
      '2026-11-01T00:00:00+07:00',
      'INSTANT.BEFORE_START',
    ],
    ['is two months long', '2026-09-01T00:00:00+07:00', '2026-11-01T00:00:00+07:00', 'PERIOD.TOO_LONG'],
  ])('is not asked for a period that %s', async (_what, from, to, code) => {
    const answer = await read({ bankCode: BANK, from, to });
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, code]);
  });
});
