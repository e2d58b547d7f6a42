import type { Role } from '@jkk/domain/access';
import { isPartnerBank } from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import { systemClock } from '@jkk/platform/clock';
import type { EntityManager } from 'typeorm';
import { identifyPerson } from './administrator';
import {
  BadInputError,
  EXIT,
  type CommandArguments,
  type CommandContext,
  type CommandOption,
  type ExitCode,
} from './command';
import { withAppDatabase } from './database';
import { readPassword } from './password';

export const FINANCE: readonly Role[] = ['FINANCE_MAKER', 'FINANCE_RELEASER'];

/** Who says it and why, for commands that finance gives. */
export const SAYING_OPTIONS: Readonly<Record<string, CommandOption>> = {
  by: { type: 'string', help: 'a person of finance' },
  note: { type: 'string', help: 'why' },
};
export const SAYING_USAGE = '--by USERNAME --note "WHY" < PASSWORD';

interface Said {
  readonly note: string;
  readonly decidedBy: string;
  readonly roles: readonly Role[];
  readonly at: string;
}

type Result =
  | { readonly ok: true; readonly step: string }
  | { readonly ok: false; readonly code: string; readonly obstacles?: readonly string[] };

const STEPS: Readonly<Record<string, string>> = {
  PROPOSED: 'Proposed; a releaser who is somebody else says the same',
  CONFIRMED: 'Done',
  DECLINED: 'Declined; it stays as it is',
};

/** One person's word, written down with their name; with the second one's it happens. */
export async function say(
  { environment, output, readInput }: CommandContext,
  { options }: CommandArguments,
  act: (em: EntityManager, said: Said) => Promise<Result>,
): Promise<ExitCode> {
  const note = String(options['note'] ?? '').trim();
  if (note === '') throw new BadInputError('--note is needed');
  const password = await readPassword(readInput);
  const result = await withAppDatabase(environment, (dataSource) =>
    inTransaction(dataSource, async (em) => {
      const { userId, roles } = await identifyPerson(em, String(options['by'] ?? ''), password, FINANCE);
      return act(em, { note, decidedBy: userId, roles, at: systemClock.now() });
    }),
  );
  output.result(result, [
    result.ok
      ? (STEPS[result.step] ?? result.step)
      : `Refused: ${[result.code, ...(result.obstacles ?? [])].join(', ')}`,
  ]);
  return result.ok ? EXIT.ok : EXIT.badInput;
}

/** The code of a partner bank. Throws BadInputError for anything else. */
export function partnerBankIn(text: string | undefined): string {
  if (text !== undefined && isPartnerBank(text)) return text;
  throw new BadInputError('That is no partner bank; one is 002');
}
