import type { Writable } from 'node:stream';

/**
 * Lets a reader go away (`cli … | head`): what it does not want is not written, and nothing is said about it. The
 * command itself goes on to its end, so that a closed pipe never leaves an import half done; its exit code stays its own.
 */
export function forgiveBrokenPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
