import { describeError } from './describe-error';

/**
 * Names that a log line may carry. Everything else is dropped, because a list of what is secret is never complete:
 * ids, codes, counts and times go in, names, numbers of people, accounts and free text do not.
 */
const ALLOWED = new Set([
  'activity',
  'activityType',
  'attempt',
  'attempts',
  'bankCode',
  'batchId',
  'benefitId',
  'check',
  'claimNumber',
  'code',
  'commandId',
  'correlationId',
  'count',
  'documentId',
  'durationMs',
  'expected',
  'factId',
  'historyLength',
  'key',
  'kind',
  'method',
  'migration',
  'namespace',
  'outboxId',
  'outcome',
  'partnerReference',
  'payoutId',
  'pid',
  'pointer',
  'port',
  'profile',
  'queue',
  'route',
  'runId',
  'service',
  'signal',
  'stage',
  'state',
  'step',
  'status',
  'taskQueue',
  'updateId',
  'userId',
  'variables',
  'version',
  'workflowId',
  'workflowType',
]);

type Fields = Record<string, unknown>;

/** Keeps the allowed fields of a log line; an error under `err` is described without what it may quote. */
export function keepAllowed(fields: Fields): Fields {
  const kept: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'err') kept.err = describeError(value);
    else if (ALLOWED.has(name) && isPlain(value)) kept[name] = value;
  }
  return kept;
}

/** An object could smuggle anything below an allowed name, so only scalars and lists of scalars pass. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((entry) => typeof entry !== 'object');
  return value === null || typeof value !== 'object';
}
