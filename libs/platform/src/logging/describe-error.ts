export interface DescribedError {
  readonly type: string;
  readonly code?: string | number;
  readonly constraint?: string;
  readonly message?: string;
  readonly stack?: string;
  readonly cause?: DescribedError;
}

/** Errors whose messages are written by the engine or by us; a database or parser error quotes what was submitted. */
const QUOTABLE = new Set([
  'AggregateError',
  'AssertionError',
  'ConfigError',
  'Error',
  'RangeError',
  'ReferenceError',
  'ServiceError',
  'TypeError',
]);
const CAUSE_LIMIT = 4;
const FRAME_LIMIT = 12;

/** An error for the log: its type, code, constraint, frames and causes, and nothing that a person typed. */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, cause } = error as Error & {
    code?: unknown;
    constraint?: unknown;
    cause?: unknown;
  };
  return {
    type: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(QUOTABLE.has(error.name) ? { message: scrub(error.message) } : {}),
    ...(error.stack === undefined ? {} : { stack: framesOf(error.stack) }),
    ...(cause instanceof Error && depth < CAUSE_LIMIT ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

/** Second line of defence: quoted parts and long runs of digits are what a message would leak. */
function scrub(message: string): string {
  return message
    .replace(/"[^"]*"|`[^`]*`/g, '"…"')
    .replace(/\d{6,}/g, '…')
    .slice(0, 400);
}

function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, FRAME_LIMIT)
    .join('\n');
}
