import { isGrpcServiceError } from '@temporalio/client';

/** gRPC status codes by number, as far as a delivery meets them. */
const GRPC_CODES: Readonly<Record<number, string>> = {
  3: 'INVALID_ARGUMENT',
  4: 'DEADLINE_EXCEEDED',
  5: 'NOT_FOUND',
  7: 'PERMISSION_DENIED',
  8: 'RESOURCE_EXHAUSTED',
  9: 'FAILED_PRECONDITION',
  13: 'INTERNAL',
  14: 'UNAVAILABLE',
  16: 'UNAUTHENTICATED',
};

/** A short code for the row and the log: texts of errors may quote what was sent. */
export function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if (isGrpcServiceError(at)) return GRPC_CODES[at.code] ?? `GRPC_${at.code}`;
  }
  return error instanceof Error ? error.name : 'UNKNOWN';
}
