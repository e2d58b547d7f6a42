import type { IncomingMessage } from 'node:http';

/** Below the programs' prefix, where nothing answers. */
const NOWHERE = '/api/unreadable-address';

/**
 * An address that nobody can decode is nobody's. It goes the way of every unknown one, through the same hooks to the
 * same answer; the router would turn it away by itself, with a message that repeats it.
 */
export function readableUrl({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const path = url.split('?', 1)[0] ?? '/';
  try {
    return decodeURIComponent(path).includes('\0') ? NOWHERE : url;
  } catch {
    return NOWHERE;
  }
}
