import type { Environment } from '@jkk/platform/config';
import type { Output } from './output';

/** 0: done, nothing to report. 1: done, with findings. 2: the input or the surroundings did not allow it. */
export const EXIT = { ok: 0, findings: 1, badInput: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface CommandContext {
  readonly environment: Environment;
  readonly output: Output;
  readonly readInput: () => Promise<string>;
}

export interface CommandArguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly help: string;
}

export interface Command {
  /** The words that select it, for example `['members', 'import']`. */
  readonly path: readonly string[];
  /** One line for `help`. */
  readonly summary: string;
  /** More lines for the command's own `--help`. */
  readonly details?: readonly string[];
  /** What stands after the path, for example `FILE.csv`. */
  readonly usage?: string;
  readonly options?: Readonly<Record<string, CommandOption>>;
  readonly positionals?: { readonly min: number; readonly max: number };
  run(context: CommandContext, args: CommandArguments): Promise<ExitCode>;
}

/** What the caller typed or handed in cannot be used; its message is shown and the exit code is 2. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
}
