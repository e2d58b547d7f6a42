import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { Problem } from '@jkk/platform/problem';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { allowStyleNonce } from './edge/style-policy';

/** Addresses that belong to programs; everything else is a page of the web application. */
const NOT_A_PAGE = /^\/(api|health|metrics)(\/|$)/;
const YEAR_SECONDS = 31_536_000;
const PAGE = 'index.html';

/** The built web application beside this one in dist; absent where only the server was built. */
export const WEB_FOLDER = path.join(__dirname, '..', '..', '..', 'web');

/**
 * Serves the web application from our own origin. Its pages have addresses of their own, which all begin with the same
 * file. Files under `assets` carry their hash in the name and never change.
 */
export async function registerWeb(fastify: FastifyInstance, folder: string = WEB_FOLDER): Promise<boolean> {
  if (!existsSync(path.join(folder, PAGE))) return false;
  const page = readFileSync(path.join(folder, PAGE), 'utf8');
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    serve: false,
    // The build leaves brotli and gzip files beside the originals.
    preCompressed: true,
    setHeaders: (reply, file) => {
      const immutable = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header(
        'cache-control',
        immutable ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
  fastify.get('/*', async (request, reply) => {
    const address = decodeURI(request.url.split('?')[0] ?? '/');
    if (NOT_A_PAGE.test(address)) throw new Problem('NOT_FOUND');
    const file = path.normalize(address).slice(1);
    const isFile = path.extname(file) !== '';
    if (isFile && !existsSync(path.join(folder, file))) throw new Problem('NOT_FOUND');
    return isFile && file !== PAGE ? reply.sendFile(file) : sendPage(reply, page);
  });
  return true;
}

/** The page with a nonce of this answer, which the styles that it adds to itself carry. */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = allowStyleNonce(reply);
  return reply
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.replace('__STYLE_NONCE__', nonce));
}
