import { formatRupiah } from '@jkk/domain/money';
import type { AgeingRow } from '@jkk/domain/payout';
import { AGEING_LABELS } from '@jkk/domain/words/payouts';
import { AgeingRepository } from '@jkk/persistence/reconciliation';
import { systemClock } from '@jkk/platform/clock';
import { EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';

/** Nobody has looked after it for a month. */
const TOO_OLD_DAYS = 30;

export const bankAgeing: Command = {
  path: ['bank', 'ageing'],
  summary: 'print how long payouts and statement lines have waited to be settled, by what keeps them',
  details: [`Ends with 1 while something is ${TOO_OLD_DAYS} days old.`],
  async run({ environment, output }) {
    const at = systemClock.now();
    const items = await withAppDatabase(environment, ({ manager }) =>
      new AgeingRepository().list(manager, at),
    );
    output.result({ at, items }, items.length === 0 ? ['Nothing waits'] : items.map(lineOf));
    return items.some(({ fromDays }) => fromDays >= TOO_OLD_DAYS) ? EXIT.findings : EXIT.ok;
  },
};

function lineOf({ kind, fromDays, untilDays, count, rupiah, oldestSince }: AgeingRow): string {
  const age = untilDays === null ? `${fromDays} days or more` : `${fromDays} to ${untilDays} days`;
  return `${AGEING_LABELS[kind].en}, ${age}: ${count}, ${formatRupiah(rupiah)}, since ${oldestSince}`;
}
