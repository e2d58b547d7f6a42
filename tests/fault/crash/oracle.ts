import type { Patient } from '../support';
import { sourceAccountOf } from '../../support/source-account';
import { eventually, pause } from '../../support/wait';
import type { Aim } from './points';

export interface Watched extends Aim {
  readonly point: string;
  readonly amountRupiah: number;
}

interface Standing {
  readonly payoutId: string;
  readonly state: string;
}

const LOOK_EVERY_MS = 200;
/** Where a payout ends, or waits for a person who sees it. */
const QUIET: readonly string[] = ['RECONCILED', 'FAILED', 'HELD'];

/** Looks at the books of the banks again and again while something falls; they know nothing of ours. */
export class Oracle {
  private wrong: string | undefined;
  private isWatching = true;
  private readonly watching: Promise<void>;

  constructor(
    private readonly patient: Patient,
    private readonly payouts: readonly Watched[],
  ) {
    this.watching = this.watch();
  }

  /** Waits until nothing moves any more and says what became of each; throws where anybody was ever paid wrongly. */
  async conclude(): Promise<Standing[]> {
    const ended = await eventually('every payout to come to an end or to a person', async () => {
      if (this.wrong !== undefined) throw new Error(this.wrong);
      const standings = await this.standings();
      return standings.every(({ state }) => QUIET.includes(state)) ? standings : undefined;
    });
    this.isWatching = false;
    await this.watching;
    if (this.wrong !== undefined) throw new Error(this.wrong);
    await Promise.all(this.payouts.map((payout) => this.expectPaid(payout, ended)));
    await Promise.all(this.payouts.map(({ bankCode }) => this.expectCash(bankCode)));
    return ended;
  }

  private async watch(): Promise<void> {
    while (this.isWatching && this.wrong === undefined) {
      for (const payout of this.payouts) {
        const { count, total } = await this.banks.creditsOfAccount(payout.accountNumber);
        if (count > 1 || total > payout.amountRupiah) {
          this.wrong = `${payout.point}: ${count} credits of ${total} for ${payout.amountRupiah}`;
        }
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  /** Proven where the payee has the money, and with a person where it has not. */
  private async expectPaid(payout: Watched, ended: readonly Standing[]): Promise<void> {
    const { netCount, netTotal } = await this.banks.creditsOfAccount(payout.accountNumber);
    const state = ended.find(({ payoutId }) => payoutId === payout.payoutId)?.state;
    const isPaid = state === 'RECONCILED';
    expect({ point: payout.point, state, netCount, netTotal }).toEqual({
      point: payout.point,
      state,
      netCount: isPaid ? 1 : 0,
      netTotal: isPaid ? payout.amountRupiah : 0,
    });
  }

  /** Our ledger has read what the bank has booked. */
  private async expectCash(bankCode: string): Promise<void> {
    const account = sourceAccountOf(bankCode);
    await eventually(`our cash at ${bankCode} to be what the bank has`, async () => {
      const [ours] = await this.patient.query<{ rupiah: string }>(
        'SELECT coalesce(sum(amount_rupiah), 0) AS rupiah FROM ledger_line WHERE account = $1',
        [`CASH:${bankCode}:${account}`],
      );
      return Number(ours?.rupiah) === (await this.banks.balanceOf(bankCode, account)) ? true : undefined;
    });
  }

  private standings(): Promise<Standing[]> {
    return this.patient.query<Standing>(
      'SELECT payout_id AS "payoutId", state FROM payout WHERE payout_id = ANY($1)',
      [this.payouts.map(({ payoutId }) => payoutId)],
    );
  }

  private get banks() {
    return this.patient.driver.world.banks;
  }
}
