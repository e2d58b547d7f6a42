import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../support/wait';
import { launcherScript } from './npm-start';

const folder = mkdtempSync(path.join(tmpdir(), `jkk-test-${process.pid}-`));
let port: number;
let kit: ChildProcess;
let said = '';

beforeAll(async () => {
  const { freePorts } = await import('../../apps/launcher/lib/ports.mjs');
  port = (await freePorts(1))[0]!;
  kit = spawn(process.execPath, launcherScript('bank.mjs'), {
    env: {
      PATH: process.env.PATH,
      JKK_DATA_DIR: folder,
      BANK_SIMULATOR_PORT: String(port),
      SIMULATOR_SEED: 'monsoon-7',
    },
  });
  for (const stream of [kit.stdout!, kit.stderr!]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  await eventually('the announcement', async () => {
    if (kit.exitCode !== null) throw new Error(said);
    return said.includes('Stop with Ctrl-C') || undefined;
  });
});
afterAll(async () => {
  if (kit.exitCode === null && kit.signalCode === null) {
    kit.kill('SIGINT');
    await once(kit, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

const url = () => `http://127.0.0.1:${port}`;

/** By the very command that the kit has printed. */
function conformance(...more: readonly string[]) {
  const printed = /npm run bank:conformance -- ([^]*?)\n\n/.exec(said)?.[1] ?? '';
  const script = launcherScript('run.mjs', 'apps/bank-simulator/conformance/main').join("' '");
  return spawnSync('/bin/sh', ['-c', `'${process.execPath}' '${script}' ${printed} ${more.join(' ')}`], {
    env: { PATH: process.env.PATH, JKK_DATA_DIR: folder },
    encoding: 'utf8',
  });
}

describe('npm run bank', () => {
  it('serves every partner bank and the page, with nothing else beside it', async () => {
    const health = await (await fetch(`${url()}/__sim/health`)).json();
    expect(health).toMatchObject({ status: 'ok', seed: 'monsoon-7' });
    const html = await (await fetch(`${url()}/`)).text();
    for (const bank of ['002', '008', '009', '110', '111', '122', '123', '200', '441', '451']) {
      expect(html).toContain(`<td>70000000${bank}</td>`);
    }
  });

  it('keeps every rule of the standard, as the conformance script says', () => {
    const { status, stdout } = conformance();
    expect(stdout).toMatch(/^\d+ passed, 0 failed, 0 not tried$/m);
    expect(stdout).toMatch(/^17 {2}passed {4} {0,2}a transfer within the bank is paid/m);
    expect(status).toBe(0);
  });

  it('is found not to keep one that a person breaks', async () => {
    await fetch(`${url()}/__sim/profiles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ bankCode: '002', dedupeMode: 'none' }),
    });
    const { status, stdout } = conformance();
    expect(stdout).toMatch(/^17 {2}failed .*a reference is paid once.*: answered 2001700/m);
    expect(status).toBe(1);
  });

  it('says how it is used', () => {
    const { status, stderr } = conformance('--signature', 'none');
    expect(stderr).toContain('--signature must be symmetric or asymmetric');
    expect(status).toBe(2);
  });

  it('stops in order', async () => {
    kit.kill('SIGINT');
    expect(await once(kit, 'exit')).toEqual([130, null]);
  });
});
