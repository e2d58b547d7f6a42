import { randomInt } from 'node:crypto';
import { rupiah } from '@jkk/domain/money';
import { openAppDatabase } from '@jkk/persistence/connection';
import { insertPayout, PAYEE } from '../../support/payout-fixtures';
import { eventually, pause } from '../../support/wait';
import { BANK_FAULTS, type BankFault } from '../crash/bank-faults';
import { Oracle, type Watched } from '../crash/oracle';
import { POINTS } from '../crash/points';
import { patient } from '../patient';

/** A bank for each point, so that no point waits for another one. */
const BANKS = ['008', '009', '110', '111', '200', '451'] as const;
/** Longer than Temporal waits for a sending: the sleeper wakes up beside the one who took over. */
const ASLEEP_MS = 30_000;

const ENDINGS = ['killed', 'frozen'] as const;
type Ending = (typeof ENDINGS)[number];

const CELLS = ENDINGS.flatMap((ending) => BANK_FAULTS.map((fault) => [ending, fault.name, fault] as const));
/** All of it with `npm run test:chaos`. */
const chosen = process.env.CHAOS_ROUNDS === undefined ? CELLS.slice(0, 1) : CELLS;

describe('the crash matrix: a payments worker at every point of a sending at once', () => {
  it.each(chosen)(
    '%s before a bank %s: each is paid once, or nothing and a person knows',
    (ending, _name, fault) => fallsAtEveryPoint(ending, fault),
  );
});

async function fallsAtEveryPoint(ending: Ending, fault: BankFault): Promise<void> {
  const { databaseUrl, driver } = patient;
  const { banks } = driver.world;
  const payouts = await order();
  const held = await Promise.all(
    POINTS.map((point, at) => point.prepare({ aim: payouts[at]!, banks, databaseUrl, fault })),
  );
  try {
    await driver.release(payouts.map(({ payoutId }) => payoutId));
    const oracle = new Oracle(patient, payouts);
    await Promise.all(held.map((each) => each.reached()));
    await fall(ending, () => Promise.all(held.map((each) => each.free())));
    const ended = await oracle.conclude();
    expect(ended).toHaveLength(POINTS.length);
  } finally {
    await banks.clearFaults();
  }
}

/** The worker falls with everything under way, the ways become free behind its back, and somebody is there again. */
async function fall(ending: Ending, free: () => Promise<unknown>): Promise<void> {
  const worker = 'worker-payments';
  if (ending === 'killed') {
    await patient.murder(worker);
    await free();
    return patient.stack.start(worker);
  }
  const pid = patient.stack.pid(worker)!;
  process.kill(pid, 'SIGSTOP');
  try {
    await free();
    await pause(ASLEEP_MS);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

/** Approved payouts whose accounts were asked for, one for each point. */
async function order(): Promise<Watched[]> {
  const { driver, stack } = patient;
  const accounts = POINTS.map((_, at) => ({
    bankCode: BANKS[at]!,
    accountNumber: `77${randomInt(1e9, 1e10)}`,
    name: PAYEE.name,
  }));
  await driver.world.banks.openAccounts(accounts);
  const database = await openAppDatabase({ url: stack.databaseUrls.app });
  try {
    const payouts = await Promise.all(
      accounts.map(async ({ bankCode, accountNumber }, at) => {
        const amountRupiah = 1_000_000 + at;
        const payee = { ...PAYEE, bankCode, accountNumber };
        const payoutId = await insertPayout(database, {
          amountRupiah: rupiah(amountRupiah),
          payee,
          createdAt: new Date().toISOString(),
        });
        return { payoutId, bankCode, accountNumber, amountRupiah, point: POINTS[at]!.name };
      }),
    );
    await eventually('all accounts to be asked for', async () => {
      const [row] = await patient.query<{ left: string }>(
        'SELECT count(*) AS left FROM payout WHERE payout_id = ANY($1) AND name_checked_at IS NULL',
        [payouts.map(({ payoutId }) => payoutId)],
      );
      return row?.left === '0' ? true : undefined;
    });
    return payouts;
  } finally {
    await database.destroy();
  }
}
