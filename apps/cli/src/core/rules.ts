import { SHIPPED_RULES, type RuleBook } from '@jkk/domain/rules';
import { isDatabaseAway } from '@jkk/persistence/database';
import { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import type { CommandContext } from './command';
import { withAppDatabase } from './database';

/**
 * The benefit tables that claims are computed by: the shipped ones and the published versions. Without a database the
 * shipped ones alone, which is said where a database was expected.
 */
export async function loadRules({
  environment,
  output,
}: Pick<CommandContext, 'environment' | 'output'>): Promise<RuleBook> {
  if (!environment.DATABASE_URL) return SHIPPED_RULES;
  try {
    return await withAppDatabase(environment, ({ manager }) =>
      new PublishedRulesRepository().getBook(manager),
    );
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    output.error('The database cannot be reached: published rule sets are not counted');
    return SHIPPED_RULES;
  }
}
