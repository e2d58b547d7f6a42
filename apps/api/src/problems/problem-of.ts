import { UnreadableRecord } from '@jkk/domain/record';
import { isDatabaseAway } from '@jkk/persistence/database';
import type { ProblemCode } from './problem-table';

/** What an error of the rooms below is to the caller; undefined for one that nobody foresaw. */
export function problemOf(error: unknown): ProblemCode | undefined {
  if (isDatabaseAway(error)) return 'SERVICE.UNAVAILABLE';
  return error instanceof UnreadableRecord ? 'RECORD.UNREADABLE' : undefined;
}
