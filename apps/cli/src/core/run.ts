import { UnfitFileError } from '@jkk/persistence/register-import';
import { ConfigError } from '@jkk/platform/config';
import type { Environment } from '@jkk/platform/config';
import { BadInputError, EXIT } from './command';
import type { Command, ExitCode } from './command';
import { commandHelpLines, helpLines } from './help';
import { Output } from './output';
import { parseFor, selectCommand } from './parse';

export interface Streams {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly readInput: () => Promise<string>;
}

const HELP_WORDS = new Set(['help', '--help', '-h']);

/** Runs one command line and returns its exit code; never throws. */
export async function run(
  commands: readonly Command[],
  argv: readonly string[],
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const output = new Output(argv.includes('--json'), streams.write, streams.writeError);
  if (argv.length === 0 || HELP_WORDS.has(argv[0] ?? '')) return showHelp(commands, output);
  const { command, rest } = selectCommand(commands, argv);
  if (!command) return refuse(output, 'There is no such command. `help` lists all of them.');
  try {
    const args = parseFor(command, rest);
    if (args.options.help === true) return showCommandHelp(command, output);
    return await command.run({ environment, output, readInput: streams.readInput }, args);
  } catch (error) {
    return refuse(output, explain(error));
  }
}

function showHelp(commands: readonly Command[], output: Output): ExitCode {
  output.result(
    commands.map(({ path, summary }) => ({ command: path.join(' '), summary })),
    helpLines(commands),
  );
  return EXIT.ok;
}

function showCommandHelp(command: Command, output: Output): ExitCode {
  const { path, summary, usage, options } = command;
  output.result({ command: path.join(' '), summary, usage, options }, commandHelpLines(command));
  return EXIT.ok;
}

function refuse(output: Output, message: string): ExitCode {
  output.error(message);
  output.document({ error: message });
  return EXIT.badInput;
}

const OURS = [BadInputError, UnfitFileError, ConfigError];

/** Our own sentences are shown; of a stranger's error only its kind, because its text may hold data or a secret. */
function explain(error: unknown): string {
  if (OURS.some((ours) => error instanceof ours)) return (error as Error).message;
  if (!(error instanceof Error)) return 'The command failed.';
  if (error.name === 'UnsafeDatabaseRoleError') return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `The command failed: ${error.name}${code}`;
}
