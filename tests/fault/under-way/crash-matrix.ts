import { pause } from '../../support/wait';
import { BANK_FAULTS, type BankFault } from '../crash/bank-faults';
import { Oracle } from '../crash/oracle';
import { orderPayouts } from '../crash/order-payouts';
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
  const payouts = await orderPayouts(
    patient,
    POINTS.map(({ name }, at) => {
      const bankCode = BANKS[at]!;
      return { payeeBank: bankCode, bankCode, amountRupiah: 1_000_000 + at, point: name };
    }),
  );
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
