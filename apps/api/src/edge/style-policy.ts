import type { FastifyReply } from 'fastify';

const HEADER = 'content-security-policy';

/** Where styles come from, everywhere. */
export const STYLE_SOURCE = "'self'";

/** Lets this one answer have styles from a further source. */
export function allowStyles(reply: FastifyReply, source: string): void {
  const policy = reply.getHeader(HEADER);
  if (typeof policy !== 'string') return;
  void reply.header(
    HEADER,
    policy.replace(`style-src ${STYLE_SOURCE}`, (styles) => `${styles} ${source}`),
  );
}
