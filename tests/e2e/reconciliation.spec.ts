import { Client, Connection } from '@temporalio/client';
import { addDays } from '@jkk/domain/calendar';
import { camt054, camtEntry } from '@jkk/banking/files/spec-files';
import { ApiClient, newKey } from '../support/api-client';
import { wibDay } from '../support/claim-bodies';
import type { ClaimDriver } from '../support/claim-driver';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { sharedStack } from '../support/stack';
import { eventually } from '../support/wait';

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
        {
          itemId: expect.stringMatching(/^TEXT-/),
          proposal: null,
          reason: 'AMOUNT',
          content: expect.stringContaining('Rp 1.000'),
          readAt: expect.any(String),
        },
      ]);
      expect((await desk.read(`/reconciliations/${BANK}/lines`)).items).toEqual([]);
      expect((await desk.read(`/reconciliations/${BANK}/gaps`)).items).toEqual([]);
    }
  });

  it('is explained by two persons, of whom the second says the same', async () => {
    const maker = await driver.world.desks.as('maker');
    const { items } = await maker.read(`/reconciliations/${BANK}/unreadable-lines`);
    const say = async (name: string, decision: string) =>
      (await driver.world.desks.as(name)).post(
        `/reconciliations/${BANK}/open-items/${items[0].itemId}/decision`,
        { decision, note: 'Biaya, menurut surat bank.' },
      );
    expect((await say('maker', 'FEE')).body.code).toBe('ITEM.NOT_POSSIBLE');
    expect((await say('maker', 'EXPLAIN')).body).toEqual({ step: 'PROPOSED' });
    expect((await say('maker', 'EXPLAIN')).body.code).toBe('APPROVAL.SAME_PERSON');
    const makerName = (await maker.read('/session')).user.name as string;
    const [proposed] = (await maker.read(`/reconciliations/${BANK}/unreadable-lines`)).items;
    expect(proposed.proposal).toMatchObject({ decision: 'EXPLAIN', decidedByName: makerName });
    expect((await say('releaser', 'EXPLAIN')).body).toEqual({ step: 'CONFIRMED' });
    expect((await maker.read(`/reconciliations/${BANK}/unreadable-lines`)).items).toEqual([]);
  });

  it('closes no day that is not over', async () => {
    const maker = await driver.world.desks.as('maker');
    const answer = await maker.post(`/reconciliations/${BANK}/days/2099-01-01/closing`, { note: 'Cocok.' });
    expect([answer.status, answer.body.code]).toEqual([409, 'DAY.DOES_NOT_ADD_UP']);
    expect(answer.body.errors.map(({ code }: { code: string }) => code)).toEqual(['DAY.NOT_READ']);
    expect((await maker.read(`/reconciliations/${BANK}/days`)).items).toEqual([]);
  });

  it('closes a day that adds up, and signs its sheet, which anybody can check', async () => {
    const day = addDays(wibDay(new Date().toISOString()), -1);
    const close = async (name: string) =>
      (await driver.world.desks.as(name)).post(`/reconciliations/${BANK}/days/${day}/closing`, {
        note: 'Cocok.',
      });
    expect((await close('maker')).body).toEqual({ step: 'PROPOSED' });
    expect((await close('releaser')).body).toEqual({ step: 'CONFIRMED' });
    expect((await close('maker')).body.code).toBe('DAY.CLOSED');
    const auditor = await driver.world.desks.as('auditor');
    const { items, next } = await auditor.read(`/reconciliations/${BANK}/days`);
    expect(next).toBeNull();
    expect(items).toMatchObject([{ day, closing: 1, reopenedAt: null, preparedByName: expect.any(String) }]);
    const sheet = await auditor.get(`/reconciliations/${BANK}/days/${day}/sheet?language=en`);
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const address = /\/URI \((\S+)\)/.exec(sheet.text)?.[1] ?? '';
    expect(address).toContain(`/letters/check/DAY-${BANK}-${day}-1/`);
    const path = new URL(address).pathname.replace('/api/v1', '');
    const nobody = new ApiClient(sharedStack().baseUrl);
    expect((await nobody.get(path)).body).toEqual({ valid: true, revoked: false, superseded: false });
    expect((await nobody.get(path.replace('-1/', '-2/'))).body).toEqual({
      valid: false,
      revoked: false,
      superseded: false,
    });
  });

  it.each([
    ['at its interval', 'reading'],
    ['again every night', 'nightly'],
  ])('is read %s, by a schedule that an operator sees, pauses and triggers', async (_, kind) => {
    const scheduleId = `${kind}/${BANK}`;
    const connection = await Connection.connect({ address: sharedStack().temporalAddress });
    const client = new Client({ connection });
    const schedule = client.schedule.getHandle(scheduleId);
    // Its arguments are encrypted: an operator without keys sees everything else.
    const seen = () => connection.workflowService.describeSchedule({ namespace: 'default', scheduleId });
    await schedule.pause('Bank sedang pemeliharaan.');
    expect((await seen()).schedule?.state).toMatchObject({ paused: true });
    await schedule.unpause();
    await schedule.trigger();
    const workflowId = await eventually(
      'a run',
      async () => (await seen()).info?.recentActions?.[0]?.startWorkflowResult?.workflowId ?? undefined,
    );
    expect(workflowId).toContain(scheduleId);
    await eventually('its end', async () => {
      const { status } = await client.workflow.getHandle(workflowId).describe();
      return status.name === 'COMPLETED' ? true : undefined;
    });
    await connection.close();
  });

  it('stops a bank by one person, and lets it send again by two; a cap needs two as well', async () => {
    const post = async (name: string, path: string, body: object) =>
      (await driver.world.desks.as(name)).post(`/payment-controls/${path}`, { note: 'Gangguan.', ...body });
    const turn = (name: string, decision: string) => post(name, `banks/${BANK}/switch`, { decision });
    const auditor = await driver.world.desks.as('auditor');
    const standing = async () =>
      (await auditor.read('/payment-controls')).banks.find(
        (each: { bankCode: string }) => each.bankCode === BANK,
      );
    expect((await turn('releaser', 'STOP')).body).toEqual({ step: 'CONFIRMED' });
    expect(await standing()).toMatchObject({ sending: false, reason: 'Gangguan.', proposal: null });
    expect((await turn('maker', 'STOP')).body.code).toBe('BANK.SWITCHED_ALREADY');
    expect((await turn('maker', 'RESUME')).body).toEqual({ step: 'PROPOSED' });
    expect(await standing()).toMatchObject({ sending: false, proposal: { note: 'Gangguan.' } });
    expect((await turn('releaser', 'RESUME')).body).toEqual({ step: 'CONFIRMED' });
    expect(await standing()).toMatchObject({ sending: true, proposal: null });
    const limit = 999_000_000_000_000;
    expect((await post('maker', 'caps/BATCH', { limit })).body).toEqual({ step: 'PROPOSED' });
    expect((await post('releaser', 'caps/BATCH', { limit: 1 })).body).toEqual({ step: 'DECLINED' });
    expect((await auditor.read('/payment-controls')).caps).toContainEqual({
      scope: 'BATCH',
      limit: null,
      proposal: null,
    });
  });

  it('comes as a file as well, which is taken once and whose lines say what they are', async () => {
    const maker = await driver.world.desks.as('maker');
    const hand = async (text: string, bankCode = BANK) => {
      const form = new FormData();
      form.append('file', new Blob([text]), 'mutasi.xml');
      const answer = await fetch(`${sharedStack().baseUrl}/api/v1/statement-files?bankCode=${bankCode}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${maker.token}` },
        body: form,
      });
      return { status: answer.status, body: (await answer.json()) as Loose };
    };
    const account = `8888010000${BANK}01`;
    const text = camt054([camtEntry({ amount: 'x' }), camtEntry().replace('BOOK', 'PDNG')]).replace(
      '888801000800801',
      account,
    );
    const received = await hand(text);
    expect(received.status).toBe(201);
    expect(await hand(text)).toMatchObject({ status: 409, body: { code: 'STATEMENT_FILE.KNOWN' } });
    expect(await hand(text, '014')).toMatchObject({ status: 422 });
    expect(await hand('')).toMatchObject({ status: 422 });
    const refused = await hand(`<!DOCTYPE x>${text}`);
    expect((await read({ bankCode: BANK })).status).toBe(200);
    const { items } = await (await driver.world.desks.as('auditor')).read('/statement-files');
    const of = (fileId: string) => items.find((file: Loose) => file.fileId === fileId);
    expect(of(refused.body.fileId)).toMatchObject({ refusal: 'DOCTYPE', newLines: 0 });
    expect(of(received.body.fileId)).toMatchObject({
      bankCode: BANK,
      format: 'CAMT054',
      refusal: null,
      newLines: 0,
      unreadableLines: 1,
    });
    const lines = await maker.read(`/statement-files/${received.body.fileId}/lines?limit=1`);
    expect(lines).toMatchObject({ items: [{ no: 1, outcome: 'UNREADABLE', bucket: null }], next: null });
    const kept = (await maker.read(`/reconciliations/${BANK}/unreadable-lines`)).items;
    expect(kept).toMatchObject([{ reason: 'AMOUNT' }]);
    for (const name of ['maker', 'releaser']) {
      const path = `/reconciliations/${BANK}/open-items/${kept[0].itemId}/decision`;
      const said = { decision: 'EXPLAIN', note: 'Berkas percobaan.' };
      expect((await (await driver.world.desks.as(name)).post(path, said)).status).toBe(200);
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
