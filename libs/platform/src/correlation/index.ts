import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const storage = new AsyncLocalStorage<string>();

/**
 * What a caller may send as its own correlation id, since it is logged: a UUID, a trace id, or a word without characters
 * that could forge a line and without a run of digits that could be the number of a person or an account.
 */
const ACCEPTED = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|(?!.*\d{8})[A-Za-z0-9._-]{8,64})$/;

/** Runs `work` so that everything it calls, Temporal calls included, carries this correlation id. */
export const runWithCorrelation = <R>(correlationId: string, work: () => R): R =>
  storage.run(correlationId, work);

/** The correlation id of the request, workflow or activity that is being served, if any. */
export const currentCorrelationId = (): string | undefined => storage.getStore();

export const newCorrelationId = (): string => randomUUID();

/** The caller's id if it has an accepted form, otherwise a new one. */
export const acceptCorrelationId = (candidate: unknown): string =>
  typeof candidate === 'string' && ACCEPTED.test(candidate) ? candidate : newCorrelationId();
