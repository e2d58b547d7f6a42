import type { BatchDetail, User } from '../../api/model';

/** The maker is told by name or by id, whichever the server gives. */
export const isMaker = (batch: BatchDetail, user: User): boolean =>
  batch.maker === user.name || batch.maker === user.id;

/** The rows added up here, to be compared with the total that was signed. */
export const sumOf = (batch: BatchDetail): number => batch.items.reduce((sum, item) => sum + item.amount, 0);
