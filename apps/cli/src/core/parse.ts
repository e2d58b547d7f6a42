import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { BadInputError } from './command';
import type { Command, CommandArguments } from './command';

const COMMON = { help: { type: 'boolean' }, json: { type: 'boolean' } } as const;

export interface Invocation {
  readonly command?: Command;
  readonly rest: readonly string[];
}

/** Finds the command whose path the arguments begin with; the longest path wins. Options may not stand before it. */
export function selectCommand(commands: readonly Command[], argv: readonly string[]): Invocation {
  const matching = commands
    .filter(({ path }) => path.every((word, index) => argv[index] === word))
    .sort((left, right) => right.path.length - left.path.length);
  const command = matching[0];
  return command ? { command, rest: argv.slice(command.path.length) } : { rest: argv };
}

/** Throws BadInputError for an unknown option, a missing value or a wrong number of arguments. */
export function parseFor(command: Command, argv: readonly string[]): CommandArguments {
  const { values, positionals } = parseStrictly(command, argv);
  const { min, max } = command.positionals ?? { min: 0, max: 0 };
  const helpWanted = values.help === true;
  if (!helpWanted && (positionals.length < min || positionals.length > max)) {
    throw new BadInputError(`Usage: ${usageOf(command)}`);
  }
  return { positionals, options: values };
}

export function usageOf(command: Command): string {
  return ['cli', ...command.path, command.usage ?? '', '[--json]'].filter(Boolean).join(' ');
}

function parseStrictly(
  command: Command,
  argv: readonly string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = { ...COMMON };
  for (const [name, { type }] of Object.entries(command.options ?? {})) options[name] = { type };
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return {
      values: parsed.values as Record<string, string | boolean | undefined>,
      positionals: parsed.positionals,
    };
  } catch (error) {
    throw new BadInputError(error instanceof Error ? error.message : 'The arguments cannot be read');
  }
}
