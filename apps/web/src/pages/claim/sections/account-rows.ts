import { addDays, daysBetween } from '@jkk/domain/calendar/civil';
import type { Entitlements } from '../../../api/model';

/** One kind of benefit in the account of a case. */
export interface AccountRow {
  readonly type: string;
  readonly granted: number;
  readonly paid: number;
  readonly returned: number;
  /** What is left of each limit in rupiah, by the mode of transport or the number of the price where there are several. */
  readonly left: readonly { readonly of: string | undefined; readonly rupiah: number }[];
  /** Days of rest that are proven and not granted yet. */
  readonly daysLeft: number | undefined;
}

type Entry = Entitlements['entries'][number];

/** The account by kind of benefit, in the order in which the kinds were first asked for. */
export function accountRows({ entries, limits, rest }: Entitlements): AccountRow[] {
  return [...new Set(entries.map(({ type }) => type))].map((type) => {
    const own = entries.filter((entry) => entry.type === type);
    return {
      type,
      granted: sum(own),
      paid: sum(own.filter(({ state }) => state === 'PAID')),
      returned: sum(own.filter(({ state }) => state === 'RETURNED')),
      left: limits.flatMap(({ name, left }) => {
        const [kind, of] = name.split('.');
        return kind !== type || left === null ? [] : [{ of, rupiah: left }];
      }),
      daysLeft: type === 'STMB' ? days(rest.left) : undefined,
    };
  });
}

const sum = (entries: readonly Entry[]): number => entries.reduce((total, { amount }) => total + amount, 0);

const days = (periods: Entitlements['rest']['left']): number =>
  periods.reduce((total, { from, to }) => total + daysBetween(from, addDays(to, 1)), 0);
