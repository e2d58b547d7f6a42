import type { Socket } from 'node:net';
import { newCorrelationId } from '../correlation';
import { COMMON_PROBLEMS, problemBody } from '../problem';

const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 413: 'Content Too Large' };

/** What the server cannot read as HTTP at all is answered like everything else, and nothing of it is repeated. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'REQUEST.TOO_LARGE' : 'REQUEST.MALFORMED';
  const body = problemBody(COMMON_PROBLEMS, code, newCorrelationId());
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${body.status} ${REASONS[body.status] ?? 'Error'}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(text)}`,
      'cache-control: no-store',
      'connection: close',
      '',
      text,
    ].join('\r\n'),
  );
}
