import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';

const HEADER = 'content-security-policy';
const NONCE_BYTES = 18;

/** Where styles come from, everywhere. */
export const STYLE_SOURCE = "'self'";

/** Lets this one answer carry styles with the nonce that is returned, and those that are named by their hash. */
export function allowStyleNonce(reply: FastifyReply, ...hashes: readonly string[]): string {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  const policy = reply.getHeader(HEADER);
  if (typeof policy === 'string') {
    void reply.header(
      HEADER,
      policy.replace(`style-src ${STYLE_SOURCE}`, (styles) =>
        [styles, ...[`nonce-${nonce}`, ...hashes].map((source) => `'${source}'`)].join(' '),
      ),
    );
  }
  return nonce;
}

/** The colours of the logo, which its script draws. */
const LOGO = 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w=';

/** The page of the API's description comes with styles of its own: they get the nonce of their answer, the icons their size. */
export function nonceStylesUnder(address: string, fastify: FastifyInstance): void {
  fastify.addHook('onSend', async ({ url }, reply, payload) => {
    const isDescription =
      url.startsWith(address) && typeof payload === 'string' && payload.includes('<style>');
    if (!isDescription) return payload;
    const nonce = allowStyleNonce(reply, LOGO);
    return payload
      .replaceAll('<style>', `<style nonce="${nonce}">`)
      .replace(/(<svg [^>]*)style="[^"]*"/, '$1width="0" height="0"');
  });
}
