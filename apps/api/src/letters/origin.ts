import { Problem } from '@jkk/platform/problem';

/** A name or address with its port; what a code on a letter has room for. */
const HOST = /^[\w.:[\]-]{1,260}$/;

/** Where the caller found us, to be written on a letter; what no host is called is not written on anything. */
export function originOf({ protocol, host }: { readonly protocol: string; readonly host: string }): string {
  if (!HOST.test(host)) throw new Problem('REQUEST.MALFORMED');
  return `${protocol}://${host}`;
}
