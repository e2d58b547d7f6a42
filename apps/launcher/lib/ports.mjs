import { randomInt } from 'node:crypto';
import net from 'node:net';

/** @param {number} port @returns {Promise<boolean>} whether nobody listens on it at 127.0.0.1 */
export const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });

/** Below the ports that operating systems give to outgoing connections, one of which could take it before we listen. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** Ports that are free at this moment, `count` of them, all different. @returns {Promise<number[]>} */
export async function freePorts(count) {
  const ports = new Set();
  while (ports.size < count) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

/** Whether something answers at 127.0.0.1. @param {number} port @returns {Promise<boolean>} */
export const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    const end = (open) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(1000, () => end(false));
  });

/** @param {string} url @returns {Promise<boolean>} whether it answers 2xx within two seconds */
export const isHealthy = async (url) => (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
