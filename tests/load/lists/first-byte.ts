import { performance } from 'node:perf_hooks';
import type { ApiClient } from '../../support/api-client';

/** Of one file: milliseconds until its first byte, seconds until its last, and the rows below its heading. */
export async function firstByteOf(
  { url, token = '' }: ApiClient,
  path: string,
): Promise<{ readonly firstByteMs: number; readonly seconds: number; readonly rows: number }> {
  const start = performance.now();
  const { body } = await fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
  let firstByteMs = 0;
  let rows = -1;
  for await (const chunk of body!) {
    if (firstByteMs === 0) firstByteMs = performance.now() - start;
    rows += Buffer.from(chunk).filter((byte) => byte === 0x0a).length;
  }
  return { firstByteMs, seconds: (performance.now() - start) / 1_000, rows };
}
