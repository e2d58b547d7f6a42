import { addDays, localDate } from '@jkk/domain/calendar';
import { inTransaction } from '@jkk/persistence/database';
import { carryOut } from '@jkk/persistence/payment';
import { ClosedDayRepository, ControlsRepository } from '@jkk/persistence/reconciliation';
import { seedDemo } from '@jkk/persistence/seeding';
import {
  StatementCursorRepository,
  StatementRepository,
  type StatementLineDraft,
} from '@jkk/persistence/statement';
import { cli } from './command-line';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

const BANK = '110';
const PASSWORD = 'demo-jkk-2026\n';
const today = localDate(new Date().toISOString(), 'WIB');
const yesterday = addDays(today, -1);

let opened: OpenedDatabase;
const days = new ClosedDayRepository();

beforeAll(async () => {
  opened = await openFreshDatabase();
  await inTransaction(opened.owner, (em) => seedDemo(em, new Date().toISOString()));
});
afterAll(() => opened.close());

// oxlint-disable-next-line typescript/no-explicit-any
const bank = async (...argv: string[]): Promise<Record<string, any>> => {
  const { code: exit, out } = await cli(opened.database, ['bank', ...argv, '--json'], { input: PASSWORD });
  return { exit, ...(JSON.parse(out) as object) };
};
const says = (by: string) => ['--by', by, '--note', 'Menurut bank.'];

/** A line of yesterday, as a reading brings it. */
async function lineOfYesterday(hour: string, amountSen: number): Promise<string[]> {
  const bookedAt = new Date(`${yesterday}T${hour}:00:00+07:00`).toISOString();
  const line: StatementLineDraft = {
    key: `${hour}-${amountSen}`,
    bookedAt,
    transactionId: hour,
    direction: 'CREDIT',
    amountSen,
    balanceSen: null,
    remark: 'SETORAN DANA',
    status: 'SUCCESS',
  };
  return inTransaction(opened.app, async (em) => {
    const at = new Date().toISOString();
    const statements = new StatementRepository();
    const cursors = new StatementCursorRepository();
    await cursors.open(em, BANK, '888801000011001', at);
    await cursors.save(em, BANK, { completeThrough: at, lastReadAt: at });
    const lines = await statements.addLines(
      em,
      { bankCode: BANK, accountNumber: '888801000011001', readAt: at },
      [line],
    );
    const reopened = await days.reopen(em, BANK, lines, at);
    for (const { lineId } of lines) {
      const match = {
        lineId,
        bankCode: BANK,
        bucket: 'FUNDING',
        payoutId: null,
        attemptNo: null,
        matchedAt: at,
      };
      await carryOut(em, [], [], [statements.matching(em, { ...match, bucket: 'FUNDING' })]);
    }
    return reopened;
  });
}

describe('the controls of finance on the command line', () => {
  it('are for persons of finance who prove to be that', async () => {
    const wrong = '--by and the password on the standard input are no active person of this role';
    expect(await bank('stop', BANK, ...says('officer'))).toEqual({ exit: 2, error: wrong });
    expect(await bank('stop', BANK, '--by', 'maker')).toMatchObject({ exit: 2 });
    expect(await bank('stop', '014', ...says('maker'))).toMatchObject({ exit: 2 });
    expect(await bank('cap', 'WEEK', '5', ...says('maker'))).toMatchObject({ exit: 2 });
    expect(await bank('cap', 'BATCH', '0', ...says('maker'))).toMatchObject({ exit: 2 });
    expect(await bank()).toMatchObject({ exit: 0, stopped: [] });
  });

  it('stop a bank by one person, and let it send again by two', async () => {
    expect(await bank('stop', BANK, ...says('releaser'))).toEqual({ exit: 0, ok: true, step: 'CONFIRMED' });
    expect(await bank()).toMatchObject({ exit: 1, stopped: [{ bankCode: BANK, reason: 'Menurut bank.' }] });
    expect(await bank('resume', BANK, ...says('maker'))).toMatchObject({ exit: 0, step: 'PROPOSED' });
    expect(await bank('resume', BANK, ...says('maker'))).toMatchObject({
      exit: 2,
      ok: false,
      code: 'APPROVAL.SAME_PERSON',
    });
    expect(await bank('resume', BANK, ...says('releaser'))).toMatchObject({ exit: 0, step: 'CONFIRMED' });
    expect(await bank()).toMatchObject({ exit: 0, stopped: [] });
  });

  it('set a cap that both persons say alike', async () => {
    expect(await bank('cap', 'BRANCH_DAY', '5000000000', ...says('maker'))).toMatchObject({
      step: 'PROPOSED',
    });
    expect(await bank('cap', 'BRANCH_DAY', '6000000000', ...says('releaser'))).toMatchObject({
      step: 'DECLINED',
    });
    expect(await bank('cap', 'BRANCH_DAY', '5000000000', ...says('maker'))).toMatchObject({
      step: 'PROPOSED',
    });
    expect(await bank('cap', 'BRANCH_DAY', '5000000000', ...says('releaser'))).toMatchObject({
      step: 'CONFIRMED',
    });
    expect((await bank()).caps).toMatchObject({ BRANCH_DAY: 5_000_000_000 });
  });

  it('close a day that adds up; a late line opens it again, and it is closed with another sheet', async () => {
    expect(await bank('days', BANK)).toEqual({ exit: 0, next: null, closed: [] });
    expect(await lineOfYesterday('10', 500)).toEqual([]);
    expect(await bank('days', BANK)).toMatchObject({
      exit: 0,
      next: { sheet: { day: yesterday, creditSen: 500 }, obstacles: [] },
    });
    const refused = await bank('close', BANK, today, ...says('maker'));
    expect(refused).toMatchObject({ exit: 2, ok: false, obstacles: ['NOT_READ'] });
    const closed = async () => {
      expect(await bank('close', BANK, yesterday, ...says('maker'))).toMatchObject({
        exit: 0,
        step: 'PROPOSED',
      });
      expect((await bank('days', BANK)).next.proposal).toMatchObject({ note: 'Menurut bank.' });
      expect(await bank('close', BANK, yesterday, ...says('releaser'))).toMatchObject({ step: 'CONFIRMED' });
    };
    await closed();
    expect(await bank('close', BANK, yesterday, ...says('maker'))).toMatchObject({ exit: 2, ok: false });
    expect((await bank('days', BANK)).next).toBeNull();
    expect(await lineOfYesterday('09', 250)).toEqual([yesterday]);
    expect(await lineOfYesterday('09', 250)).toEqual([]);
    expect((await bank('days', BANK)).next.sheet).toMatchObject({
      day: yesterday,
      creditCount: 2,
      creditSen: 750,
    });
    await closed();
    const sheets = (await bank('days', BANK)).closed;
    expect(sheets).toMatchObject([
      { day: yesterday, closing: 2, reopenedAt: null, sheet: { creditSen: 750 } },
      { day: yesterday, closing: 1, reopenedAt: expect.any(String), sheet: { creditSen: 500 } },
    ]);
    expect(sheets[0].hash).not.toBe(sheets[1].hash);
  });

  it('list what somebody has to explain', async () => {
    expect(await bank('items', BANK)).toEqual({ exit: 0, lines: [], gaps: [], texts: [] });
    expect(await bank('decide', BANK, 'LINE-999', 'FEE', ...says('maker'))).toMatchObject({
      exit: 2,
      ok: false,
    });
    expect(await bank('decide', BANK, 'LINE-1', 'ASSIGN', ...says('maker'))).toMatchObject({ exit: 2 });
  });
});

it('finds what left through a bank today without looking at all that ever left', async () => {
  const plan = await inTransaction(opened.app, async (em) => {
    await em.query('SET LOCAL enable_seqscan = off');
    const lines: string[] = [];
    const query = async (text: string, values: unknown[]): Promise<unknown[]> => {
      const rows = await em.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${text}`, values);
      lines.push(...rows.map((row) => row['QUERY PLAN']));
      return [{ isSending: true, caps: {}, sentTodayRupiah: 0, hasProven: true, isUnderWay: false }];
    };
    const asked = { query } as unknown as typeof em;
    await new ControlsRepository().ofBank(asked, { bankCode: BANK, version: 1 }, new Date().toISOString());
    return lines.join('\n');
  });
  expect(plan).toContain('payout_attempt_by_day');
  expect(plan).not.toMatch(/Seq Scan on payout_attempt/);
});
