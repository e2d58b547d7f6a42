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

/** The rows added up here, to be compared with the total that was signed. */
export const sumOf = (batch: BatchDetail): number => batch.items.reduce((sum, item) => sum + item.amount, 0);
