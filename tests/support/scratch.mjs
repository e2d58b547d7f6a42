import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isAlive } from '../../apps/launcher/lib/processes.mjs';
import { RunFile } from '../../apps/launcher/lib/run-file.mjs';

const NAME = /^jkk-test-(\d+)-/;

/** A folder for one test run, outside the project; what an interrupted run left behind is ended and removed first. */
export async function scratchDirectory() {
  for (const name of readdirSync(os.tmpdir())) {
    const owner = NAME.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await sweep(path.join(os.tmpdir(), name));
  }
  const directory = mkdtempSync(path.join(os.tmpdir(), `jkk-test-${process.pid}-`));
  // Whoever runs PostgreSQL for root must be able to pass through it.
  chmodSync(directory, 0o711);
  return directory;
}

async function sweep(directory) {
  await new RunFile(directory).recover(() => undefined);
  rmSync(directory, { recursive: true, force: true });
}
