import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fastifyFactory from 'fastify';
import type { FastifyInstance } from 'fastify';
import { registerWeb } from './web';

const SCRIPT = 'console.log("the pages");'.repeat(100);
const PAGE = '<!doctype html><title>jkk-claims</title>';
const POLICY = "default-src 'self';style-src 'self';img-src 'self'";

let folder: string;
let fastify: FastifyInstance;
let baseUrl: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'jkk-web-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), `${PAGE}<meta content="__STYLE_NONCE__">`);
  const script = path.join(folder, 'assets', 'main-1a2b.js');
  writeFileSync(script, SCRIPT);
  writeFileSync(`${script}.br`, brotliCompressSync(SCRIPT));
  writeFileSync(`${script}.gz`, gzipSync(SCRIPT));
  fastify = fastifyFactory();
  fastify.addHook('onRequest', async (_request, reply) => {
    void reply.header('content-security-policy', POLICY);
  });
  await registerWeb(fastify, folder);
  baseUrl = await fastify.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await fastify.close();
  rmSync(folder, { recursive: true });
});

async function get(address: string, encoding: string) {
  const answer = await fetch(`${baseUrl}${address}`, { headers: { 'accept-encoding': encoding } });
  return { headers: Object.fromEntries(answer.headers), body: await answer.text() };
}

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
])('answers %s with the file that was compressed at build time', async (accepted, encoding) => {
  const answer = await get('/assets/main-1a2b.js', accepted);
  expect(answer.headers).toMatchObject({
    'content-encoding': encoding,
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(answer.body).toBe(SCRIPT);
});

it('answers the plain file to who takes no compression, and where none was made', async () => {
  const plain = await get('/assets/main-1a2b.js', 'identity');
  expect(plain.headers).not.toHaveProperty('content-encoding');
  expect(plain.body).toBe(SCRIPT);
  const page = await get('/claims/JKK-2026-0000001', 'br');
  expect(page.headers).toMatchObject({ 'cache-control': 'no-cache' });
  expect(page.body).toContain(PAGE);
});

it('gives each answer a nonce of its own, in its policy and in its page, wherever the page is asked for', async () => {
  const nonces = await Promise.all(
    ['/', '/claims', '/index.html'].map(async (address) => {
      const { headers, body } = await get(address, 'br');
      const nonce = /content="([A-Za-z0-9+/]{24})"/.exec(body)?.[1];
      expect(headers['content-security-policy']).toBe(
        `default-src 'self';style-src 'self' 'nonce-${nonce}';img-src 'self'`,
      );
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(nonces.length);
  const script = await get('/assets/main-1a2b.js', 'br');
  expect(script.headers['content-security-policy']).toBe(POLICY);
});
