import type { BatchDetail, User } from '../../api/model';

/** The maker is told by name or by id, whichever the server gives. */
export const isMaker = (batch: BatchDetail, user: User): boolean =>
  batch.maker === user.name || batch.maker === user.id;

/** The payouts that wait for the hours of their banks, and from when on they are sent. */
export function queuedOf({
  items,
}: BatchDetail): { readonly count: number; readonly from: string } | undefined {
  const instants = items.flatMap(({ sendsAt }) => sendsAt ?? []).sort();
  return instants[0] === undefined ? undefined : { count: instants.length, from: instants[0] };
}

/** Over which rails the payouts of a batch go and why, the most travelled first. */
export function railsOf({ items }: Pick<BatchDetail, 'items'>): readonly RailShare[] {
  const shares = new Map<string, RailShare>();
  for (const { rail, railReason } of items) {
    const key = `${rail}/${railReason.code}`;
    const count = (shares.get(key)?.count ?? 0) + 1;
    shares.set(key, { key, rail, reason: railReason.text, count });
  }
  return [...shares.values()].sort((a, b) => b.count - a.count);
}

export interface RailShare {
  readonly key: string;
  readonly rail: BatchDetail['items'][number]['rail'];
  readonly reason: BatchDetail['items'][number]['railReason']['text'];
  readonly count: number;
}

/** The rows added up here, to be compared with the total that was signed. */
export const sumOf = (batch: BatchDetail): number => batch.items.reduce((sum, item) => sum + item.amount, 0);
