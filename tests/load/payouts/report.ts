import { Latencies } from '../meter';
import type { Standing, Truth } from './oracle';
import type { Order } from './orders';

const ENDED = ['RECONCILED', 'RETURNED', 'FAILED'];

export interface Fate {
  readonly order: Order;
  readonly standing: Standing;
  readonly truth: Truth | undefined;
}

/** Paid twice, or another amount. */
export const isWrong = ({ order, truth }: Fate): boolean =>
  truth !== undefined && (truth.credits > 1 || truth.rupiah !== order.amountRupiah);

/** What the books say and the bank's own books do not. */
export const isBelieved = ({ standing, truth }: Fate): boolean =>
  standing.state === 'RECONCILED' ? truth === undefined : standing.state === 'FAILED' && truth !== undefined;

export const isOver = ({ standing }: Fate): boolean => ENDED.includes(standing.state);
export const isHeld = ({ standing }: Fate): boolean => standing.state === 'HELD';

export function printClasses(fates: readonly Fate[]): void {
  console.log(
    `\n${'payouts'.padStart(9)}${'doubles'.padStart(9)}${'settled p50'.padStart(13)}${'p95'.padStart(9)}${'unknown p50'.padStart(13)}${'p95'.padStart(9)}  what went wrong: how they ended`,
  );
  for (const [name, group] of groupBy(fates, ({ order }) => order.faultClass)) {
    const settled = latenciesOf(group, ({ settledMs }) => settledMs);
    const unknown = latenciesOf(group, ({ unknownMs }) => unknownMs);
    const columns = [
      String(group.length).padStart(9),
      String(group.filter(isWrong).length).padStart(9),
      seconds(settled, 0.5).padStart(13),
      seconds(settled, 0.95).padStart(9),
      seconds(unknown, 0.5).padStart(13),
      seconds(unknown, 0.95).padStart(9),
    ];
    console.log(`${columns.join('')}  ${name}: ${states(group)}`);
  }
}

export function states(fates: readonly Fate[]): string {
  return [...groupBy(fates, ({ standing }) => standing.state)]
    .map(([state, group]) => `${group.length} ${state}`)
    .join(', ');
}

export const latenciesOf = (fates: readonly Fate[], of: (standing: Standing) => number | null): Latencies => {
  const latencies = new Latencies();
  for (const { standing } of fates) {
    const value = of(standing);
    if (value !== null) latencies.add(value);
  }
  return latencies;
};

export const seconds = (latencies: Latencies, share: number): string =>
  latencies.count === 0 ? '-' : `${(latencies.percentile(share) / 1_000).toFixed(1)} s`;

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return new Map([...groups].sort(([left], [right]) => (left < right ? -1 : 1)));
}
