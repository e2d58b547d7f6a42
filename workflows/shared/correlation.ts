import { defaultPayloadConverter } from '@temporalio/common';
import type { Headers } from '@temporalio/common';
import { AsyncLocalStorage } from '@temporalio/workflow';

/** The same name as in the clients and workers of libs/platform, which workflows may not import. */
export const CORRELATION_HEADER = 'correlation-id';

/** Follows one message through its handler. */
const incoming = new AsyncLocalStorage<string | undefined>();

/** What the main loop is working on; the sandbox gives every workflow its own module state. */
let current: string | undefined;

/** Runs a handler under the correlation id of the message that it answers. */
export const runWithIncoming = <R>(headers: Headers, work: () => R): R =>
  incoming.run(readCorrelation(headers), work);

/** The correlation id of the message whose handler is running. */
export const incomingCorrelation = (): string | undefined => incoming.getStore();

/** From here on activities are told this id: that of the item which the main loop took. */
export function continueCorrelation(correlationId: string | undefined): void {
  current = correlationId;
}

/** The headers for an activity: the id of the handler that calls it, or of the item that the main loop works on. */
export function withCorrelation(headers: Headers): Headers {
  const correlationId = activeCorrelation();
  if (correlationId === undefined) return headers;
  return { ...headers, [CORRELATION_HEADER]: defaultPayloadConverter.toPayload(correlationId) };
}

export const activeCorrelation = (): string | undefined => incomingCorrelation() ?? current;

export function readCorrelation(headers: Headers): string | undefined {
  const payload = headers[CORRELATION_HEADER];
  if (!payload) return undefined;
  const value: unknown = defaultPayloadConverter.fromPayload(payload);
  return typeof value === 'string' ? value : undefined;
}
