import type { Shape } from './shape';
import { UnreadableRecord, type RecordSubject } from './unreadable-record';

/** The value, once it has the shape. Throws UnreadableRecord where it has not. */
export function readRecord<T>({ fault }: Shape<T>, value: unknown, subject: RecordSubject): T {
  const found = fault(value);
  if (found !== undefined) throw new UnreadableRecord(subject, found);
  return value as T;
}
