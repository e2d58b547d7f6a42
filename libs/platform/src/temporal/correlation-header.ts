import type { Headers } from '@temporalio/common';
import { defaultPayloadConverter } from '@temporalio/common';
import { currentCorrelationId } from '../correlation';

/** Name of the Temporal header; workflows/shared/correlation.ts reads and writes the same one. Headers are not encrypted. */
export const CORRELATION_HEADER = 'correlation-id';

/** The headers with the current correlation id added; unchanged when there is none. */
export function withCorrelation(headers: Headers): Headers {
  const correlationId = currentCorrelationId();
  if (correlationId === undefined) return headers;
  return { ...headers, [CORRELATION_HEADER]: defaultPayloadConverter.toPayload(correlationId) };
}

export function correlationOf(headers: Headers): string | undefined {
  const payload = headers[CORRELATION_HEADER];
  if (!payload) return undefined;
  const value: unknown = defaultPayloadConverter.fromPayload(payload);
  return typeof value === 'string' ? value : undefined;
}
