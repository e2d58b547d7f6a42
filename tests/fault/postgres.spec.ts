import { storyW3, W3 } from '../support/stories';
import { pause } from '../support/wait';
import { patient } from './patient';
import { countEvents } from './support';

const AWAY_MS = 60_000;
const AT_ONCE = 4;

describe('PostgreSQL is away for a minute under load', () => {
  it('answers 503 meanwhile, and afterwards every claim is paid exactly once', async () => {
    const { driver, stack } = patient;
    const { banks } = driver.world;
    const officer = await driver.world.desks.as('officer');
    await storyW3(driver);

    let loading = true;
    const stories: Awaited<ReturnType<typeof storyW3>>[] = [];
    const load = Array.from({ length: AT_ONCE }, async () => {
      while (loading) stories.push(await resilient(() => storyW3(driver)));
    });
    await pause(4_000);
    await patient.murder('postgres');
    const down = Date.now();

    const answers = [];
    while (Date.now() - down < AWAY_MS) {
      const started = Date.now();
      const { status, headers, body } = await officer.get('/claims?limit=1', { timeoutMs: 30_000 });
      answers.push({
        status,
        code: body?.code,
        retry: headers.get('retry-after'),
        took: Date.now() - started,
      });
      await pause(1_000);
    }
    await stack.start('postgres');
    expect(answers.length).toBeGreaterThan(5);
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 503, code: 'SERVICE.UNAVAILABLE' });
      expect(Number(answer.retry)).toBeGreaterThan(0);
    }
    for (const program of ['api', 'worker-claims', 'worker-payments', 'bank-simulator'] as const) {
      expect(`${program} ${stack.isRunning(program)}`).toBe(`${program} true`);
    }

    await pause(5_000);
    loading = false;
    await Promise.all(load);
    expect(stories.length).toBeGreaterThanOrEqual(AT_ONCE);
    for (const { claim, heir } of stories) {
      const paid = await driver.pay(claim.claimNumber, { everyMs: 500 });
      expect(paid.payouts.map((payout) => payout.state)).toEqual(['RECONCILED', 'RECONCILED', 'RECONCILED']);
      const credits = await banks.creditsOfAccount(heir!.account.accountNumber);
      expect(credits).toMatchObject({ count: 3, total: W3.total });
      for (const code of [
        'STATEMENT_ENTERED',
        'STATEMENT_CONFIRMED',
        'CONCLUDED_POSITIVE',
        'FINAL_REPORT_RECEIVED',
      ]) {
        expect([code, await countEvents(patient, claim.claimNumber, code)]).toEqual([code, 1]);
      }
    }
    expect(await banks.balances()).toMatchObject({ sum: 0, wrongBalances: 0 });
  });
});

/** A story that met the outage before its people were in the register is told again from the start. */
async function resilient<T>(story: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await story();
    } catch (error) {
      if (tries >= 60 || !isOutage(error)) throw error;
      await pause(2_000);
    }
  }
}

const isOutage = (error: unknown): boolean =>
  error instanceof Error && /cli (members|employers)|^simulator: /.test(error.message);
