import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMANDS } from '../../../apps/cli/src/commands';
import { run } from '../../../apps/cli/src/core/run';
import type { TestDatabase } from '../../support/postgres';

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process against a test database, as the compiled program would. */
export async function cli(
  database: TestDatabase,
  argv: readonly string[],
  { input = '', profile = 'test' } = {},
): Promise<CommandResult> {
  let out = '';
  let err = '';
  const code = await run(
    COMMANDS,
    argv,
    { JKK_PROFILE: profile, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
    { write: (text) => (out += text), writeError: (text) => (err += text), readInput: async () => input },
  );
  return { code, out, err };
}

/** A folder of files for one spec. */
export class Files {
  private constructor(readonly folder: string) {}

  static async create(): Promise<Files> {
    return new Files(await mkdtemp(path.join(tmpdir(), 'jkk-files-')));
  }

  async write(name: string, content: string | Buffer): Promise<string> {
    const file = path.join(this.folder, name);
    await writeFile(file, content);
    return file;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
