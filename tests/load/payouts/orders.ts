import { rupiah } from '@jkk/domain/money';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence/connection';
import { inTransaction } from '@jkk/persistence/database';
import { PayoutOrders } from '@jkk/persistence/payment';
import { Chance } from '../../support/population/chance';
import type { SimulatorAdmin } from '../../support/simulator-admin';
import { draft, insertClaim, insertUsers, PAYEE } from '../../support/payout-fixtures';
import { drawClass, NONE, statementFaults, type FaultClass } from './fault-classes';

/** What was ordered, and what will go wrong with it. */
export interface Order {
  readonly payoutId: string;
  readonly amountRupiah: number;
  readonly accountNumber: string;
  readonly faultClass: string;
}

interface Plan extends Omit<Order, 'payoutId'> {
  readonly bankCode: string;
  readonly faults: FaultClass['faults'];
}

const BANKS = ['002', '008', '009', '110'] as const;
const AT_ONCE = 8;
const ACCOUNTS_AT_ONCE = 2_000;

interface DatabaseUrls {
  readonly appUrl: string;
  readonly ownerUrl: string;
}

/** Approved benefits with their payouts, through the repositories of the program; accounts and faults at the banks. */
export async function placeOrders(
  count: number,
  seed: number,
  { appUrl, ownerUrl }: DatabaseUrls,
  banks: SimulatorAdmin,
): Promise<Order[]> {
  const plans = plan(count, seed);
  await prepareBanks(plans, banks);
  await letPeopleIn(ownerUrl);
  const database = await openAppDatabase({ url: appUrl, poolSize: AT_ONCE });
  const orders = new PayoutOrders();
  const placed: Order[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < plans.length) {
      const { faults: _armed, bankCode, ...order } = plans[next++]!;
      const payee = { ...PAYEE, bankCode, accountNumber: order.accountNumber };
      const payoutId = await inTransaction(database, async (em) => {
        const claim = await insertClaim(em, 1, order.amountRupiah, payee);
        const amountRupiah = rupiah(order.amountRupiah);
        return orders.create(em, draft(claim, { amountRupiah, payee, createdAt: new Date().toISOString() }));
      });
      placed.push({ ...order, payoutId });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await database.destroy();
  return placed;
}

/** Our programs let nobody in by themselves. */
async function letPeopleIn(ownerUrl: string): Promise<void> {
  const owner = await openOwnerDatabase({ url: ownerUrl });
  await inTransaction(owner, insertUsers);
  await owner.destroy();
}

function plan(count: number, seed: number): Plan[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, (_, at) => {
    const drawn = drawClass(chance);
    return {
      bankCode: chance.pick(BANKS),
      accountNumber: `6${String(seed % 1_000).padStart(3, '0')}${String(at).padStart(9, '0')}`,
      amountRupiah: 100_000 + chance.below(4_900_000),
      faultClass: drawn?.name ?? NONE,
      faults: drawn?.faults ?? [],
    };
  });
}

async function prepareBanks(plans: readonly Plan[], banks: SimulatorAdmin): Promise<void> {
  for (let start = 0; start < plans.length; start += ACCOUNTS_AT_ONCE) {
    await banks.openAccounts(
      plans
        .slice(start, start + ACCOUNTS_AT_ONCE)
        .map(({ bankCode, accountNumber }) => ({ bankCode, accountNumber, name: PAYEE.accountName })),
    );
  }
  for (const { faults, bankCode, accountNumber } of plans) {
    for (const fault of faults) await banks.arm({ ...fault, bankCode, accountNumber });
  }
  for (const fault of BANKS.flatMap(statementFaults)) await banks.arm(fault);
}
