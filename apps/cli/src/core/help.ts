import type { Command } from './command';
import { usageOf } from './parse';

const GAP = 2;

/** Every command with one line each. */
export function helpLines(commands: readonly Command[]): string[] {
  const rows = commands.map(({ path, summary }) => [path.join(' '), summary] as const);
  return ['Usage: cli COMMAND [--help] [--json]', '', ...table(rows), '', exitCodes()];
}

/** One command with its options. */
export function commandHelpLines(command: Command): string[] {
  const options = Object.entries(command.options ?? {}).map(
    ([name, { type, help }]) => [`--${name}${type === 'string' ? ' VALUE' : ''}`, help] as const,
  );
  const common = [
    ['--json', 'print one JSON document'],
    ['--help', 'print this'],
  ] as const;
  return [
    command.summary,
    ...(command.details ?? []),
    '',
    `Usage: ${usageOf(command)}`,
    '',
    ...table([...options, ...common]),
    '',
    exitCodes(),
  ];
}

const exitCodes = (): string => 'Exit codes: 0 done, 1 done with findings, 2 bad input.';

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + GAP;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
