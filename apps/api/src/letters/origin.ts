import { Problem } from '@jkk/platform/problem';
import { API_PREFIX } from '../prefix';

/** A name or address with its port; what a code on a letter has room for. */
const HOST = /^[\w.:[\]-]{1,260}$/;

/** Where the caller found us, to be written on a letter; what no host is called is not written on anything. */
export function originOf({ protocol, host }: { readonly protocol: string; readonly host: string }): string {
  if (!HOST.test(host)) throw new Problem('REQUEST.MALFORMED');
  return `${protocol}://${host}`;
}

/** Where anybody checks that a letter with this signature is ours. */
export const checkAddressOf = (origin: string, letterId: string, signature: string): string =>
  `${origin}/${API_PREFIX}/letters/check/${letterId}/${signature}`;
