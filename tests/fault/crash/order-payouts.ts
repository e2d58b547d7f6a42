import { randomInt } from 'node:crypto';
import { rupiah } from '@jkk/domain/money';
import { openOwnerDatabase } from '@jkk/persistence/connection';
import { insertPayout, PAYEE } from '../../support/payout-fixtures';
import { eventually } from '../../support/wait';
import type { Patient } from '../support';
import type { Watched } from './oracle';

/** An approved payout to an account that no other has, before anybody sends it. */
export interface Order extends Pick<Watched, 'point' | 'amountRupiah'> {
  /** Where the account lies. */
  readonly payeeBank: string;
  /** Which bank sends it. */
  readonly bankCode: string;
}

/** Makes these payouts and waits until their accounts were asked for, so that only the release is missing. */
export async function orderPayouts(patient: Patient, orders: readonly Order[]): Promise<Watched[]> {
  const { driver, stack } = patient;
  const accounts = orders.map(({ payeeBank }) => ({
    bankCode: payeeBank,
    accountNumber: `77${randomInt(1e9, 1e10)}`,
    name: PAYEE.name,
  }));
  await driver.world.banks.openAccounts(accounts);
  const database = await openOwnerDatabase({ url: stack.databaseUrls.owner });
  try {
    const payouts: Watched[] = [];
    for (const [at, { bankCode, amountRupiah, point }] of orders.entries()) {
      const { bankCode: payeeBank, accountNumber } = accounts[at]!;
      const payee = { ...PAYEE, bankCode: payeeBank, accountNumber };
      const createdAt = new Date().toISOString();
      const payoutId = await insertPayout(database, { amountRupiah: rupiah(amountRupiah), payee, createdAt });
      payouts.push({ payoutId, bankCode, accountNumber, amountRupiah, point });
    }
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
