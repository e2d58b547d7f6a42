import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isAlive } from './processes.mjs';
import { RunFile } from './run-file.mjs';

const NAME = /^jkk-test-(\d+)-/;

/** A folder for one test run, outside the project. */
export async function scratchDirectory() {
  await sweepScratch();
  const directory = mkdtempSync(path.join(os.tmpdir(), `jkk-test-${process.pid}-`));
  // Whoever runs PostgreSQL for root must be able to pass through it.
  chmodSync(directory, 0o711);
  return directory;
}

/** Ends and removes what interrupted runs have left behind; runs that are still going on are left alone. */
export async function sweepScratch() {
  for (const name of readdirSync(os.tmpdir())) {
    const owner = NAME.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await sweep(path.join(os.tmpdir(), name));
  }
}

async function sweep(directory) {
  // A run notes its servers in the folder itself, an instance in a folder of its own inside.
  for (const noted of [path.join(directory, 'data'), directory])
    await new RunFile(noted).recover(() => undefined);
  rmSync(directory, { recursive: true, force: true });
}
