import { channel } from 'node:diagnostics_channel';
import { UnreadableRecord } from '@jkk/domain/record';

const UNREADABLE = channel('jkk.record.unreadable');

/** What is read. Of a record that cannot be read the process is told (`onUnreadable`) before UnreadableRecord is thrown. */
export function readTelling<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableRecord) UNREADABLE.publish(error);
    throw error;
  }
}

/** The same, but undefined instead of the error: where many are read together the others go on without it. */
export function readOrSetAside<T>(read: () => T): T | undefined {
  try {
    return readTelling(read);
  } catch (error) {
    if (error instanceof UnreadableRecord) return undefined;
    throw error;
  }
}

/** Tells of each record that could not be read in this process; returns what ends it. */
export function onUnreadable(tell: (error: UnreadableRecord) => void): () => void {
  const told = (message: unknown): void => {
    if (message instanceof UnreadableRecord) tell(message);
  };
  UNREADABLE.subscribe(told);
  return () => UNREADABLE.unsubscribe(told);
}

interface ErrorLog {
  error(fields: object, message: string): void;
}

/** For every process that reads the record: what cannot be read stands in its log, for a person to mend. */
export const logUnreadable = (logger: ErrorLog): (() => void) =>
  onUnreadable(({ code, subject, fault }) =>
    logger.error({ code, ...subject, ...fault }, 'a stored record cannot be read'),
  );
