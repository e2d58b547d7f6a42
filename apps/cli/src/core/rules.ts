import { SHIPPED_RULES, type RuleBook } from '@jkk/domain/rules';
import { isDatabaseAway } from '@jkk/persistence/database';
import { verifiedBook } from '@jkk/persistence/rules';
import { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import type { EntityManager } from 'typeorm';
import type { CommandContext } from './command';
import { withAppDatabase } from './database';

type RulesContext = Pick<CommandContext, 'environment' | 'output'>;

/**
 * The benefit tables that claims are computed by: the shipped ones and the published versions. Without a database the
 * shipped ones alone, which is said where a database was expected.
 */
export async function loadRules({ environment, output }: RulesContext): Promise<RuleBook> {
  return loadBook({ environment, output }, (manager) => new PublishedRulesRepository().getBook(manager));
}

/** The same with each figure marked that two administrators verified: what amounts are computed by. */
export async function loadVerifiedRules(context: RulesContext): Promise<RuleBook> {
  return loadBook(context, async (manager) =>
    verifiedBook(manager, await new PublishedRulesRepository().getBook(manager)),
  );
}

async function loadBook(
  { environment, output }: RulesContext,
  read: (manager: EntityManager) => Promise<RuleBook>,
): Promise<RuleBook> {
  if (!environment.DATABASE_URL) return SHIPPED_RULES;
  try {
    return await withAppDatabase(environment, ({ manager }) => read(manager));
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    output.error('The database cannot be reached: published rule sets are not counted');
    return SHIPPED_RULES;
  }
}
