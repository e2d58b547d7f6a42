import type { SimulatorAdmin } from '../../support/simulator-admin';
import { eventually } from '../../support/wait';
import { HeldDatabase } from '../../support/held-database';
import type { BankFault } from './bank-faults';

/** A released payout that is about to be sent. */
export interface Aim {
  readonly payoutId: string;
  readonly bankCode: string;
  readonly accountNumber: string;
}

interface Surroundings {
  readonly aim: Aim;
  readonly banks: SimulatorAdmin;
  readonly databaseUrl: string;
  readonly fault: BankFault;
}

/** A worker that has come to a point, and how the way beyond it is made free. */
interface Held {
  reached(): Promise<unknown>;
  free(): Promise<void>;
}

/** A place between two steps of a sending at which a worker can be stopped for certain. */
export interface Point {
  readonly name: string;
  /** Before the payout is released: what will keep the worker there. */
  prepare(surroundings: Surroundings): Promise<Held>;
}

/** Foreign keys would lock the payout, which the worker has to lock itself before it comes here. */
const WITHOUT_KEYS = `WITH alone AS (SELECT set_config('session_replication_role', 'replica', true))`;

/** The row that the worker is about to write, written and not committed by somebody else. */
const ATTEMPT = `${WITHOUT_KEYS} INSERT INTO payout_attempt
    (payout_id, no, partner_reference, partner_bank_code, service_code, amount_rupiah, request_hash, transaction_date,
     state, sends, sent_at, first_poll_at, created_at, updated_at)
  SELECT $1, 1, $1 || 'A01', '008', '17', 1, repeat('0', 64), now(), 'SENDING', 1, now(), now(), now(), now() FROM alone`;
const POSTING = `${WITHOUT_KEYS} INSERT INTO ledger_entry (entry_key, event, at)
  SELECT $1 || 'A01:sending:1', 'TRANSFER_SENDING', now() FROM alone`;
/** Whatever state the answer leads to, it is the third change: released, sent, answered. */
const ANSWER = `${WITHOUT_KEYS} INSERT INTO payout_observation (observation_id, payout_id, source, state, observed_at)
  SELECT $1 || ':' || state || ':3', $1, 'RESPONSE', state, now()
  FROM alone, unnest(ARRAY['CLAIMED_PAID','UNKNOWN','PENDING','FAILED','HELD','RELEASED']) AS each (state)`;

const atRow = (name: string, row: string): Point => ({
  name,
  async prepare({ aim, banks, databaseUrl, fault }) {
    await armSending(banks, aim, fault.sending);
    await armInquiry(banks, aim, fault);
    const held = await HeldDatabase.hold(databaseUrl, row, [aim.payoutId]);
    return { reached: () => held.untilBlocked(databaseUrl, /payments/), free: () => held.release() };
  },
});

const atBank = (
  name: string,
  service: '17' | '36',
  keeping: 'HANG_BEFORE_ACCEPT' | 'HANG_AFTER_ACCEPT',
): Point => ({
  name,
  async prepare({ aim, banks, fault }) {
    const reference = `${aim.payoutId}A01`;
    if (service === '36') await armSending(banks, aim, NOTHING_DONE);
    await banks.arm({ bankCode: aim.bankCode, service, fault: keeping, partnerReference: reference });
    if (service === '17') await armInquiry(banks, aim, fault);
    const isHere = async () =>
      (await banks.holding()).find((each) => each.service === service && each.partnerReference === reference);
    return {
      reached: () => eventually(`${service} of ${reference} to be held by its bank`, isHere),
      free: () => Promise.resolve(),
    };
  },
});

/** What a statement could prove would be proven before anybody asks. */
const NOTHING_DONE = { fault: 'ERROR_504', booked: false } as const;

async function armSending(banks: SimulatorAdmin, aim: Aim, sending: BankFault['sending']): Promise<void> {
  if (sending === undefined) return;
  const { bankCode, payoutId } = aim;
  await banks.arm({ bankCode, service: '17', partnerReference: `${payoutId}A01`, ...sending });
}

async function armInquiry(banks: SimulatorAdmin, aim: Aim, { inquiry }: BankFault): Promise<void> {
  if (inquiry === undefined) return;
  const { bankCode, payoutId } = aim;
  await banks.arm({ bankCode, service: '36', partnerReference: `${payoutId}A01`, fault: inquiry });
}

/** In the order in which a sending passes them. */
export const POINTS: readonly Point[] = [
  atRow('before the intention is committed', ATTEMPT),
  atRow('between the state and the ledger', POSTING),
  atBank('when the bank has the message and has done nothing', '17', 'HANG_BEFORE_ACCEPT'),
  atBank('when the bank has paid and not answered', '17', 'HANG_AFTER_ACCEPT'),
  atRow('between the answer and its record', ANSWER),
  atBank('during an inquiry', '36', 'HANG_BEFORE_ACCEPT'),
];
