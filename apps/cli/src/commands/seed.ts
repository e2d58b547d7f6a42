import { inTransaction } from '@jkk/persistence/database';
import { DEMO_ACCOUNTS, seedDemo, seedDirectories } from '@jkk/persistence/seeding';
import type { SeedCount } from '@jkk/persistence/seeding';
import { systemClock } from '@jkk/platform/clock';
import { loadSettings, RuntimeSettings } from '@jkk/platform/config';
import type { Environment } from '@jkk/platform/config';
import { BadInputError, EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withOwnerDatabase } from '../core/database';
import { openAccounts } from '../core/simulator';

export const seed: Command = {
  path: ['seed'],
  summary:
    'fill in banks, branches and regencies with the owner role (DATABASE_OWNER_URL), and for the demo everything else; a repeat changes nothing',
  usage: '--profile demo|test|production',
  options: {
    profile: {
      type: 'string',
      help: 'demo and test: with people, employers, hospitals and users; production: none',
    },
    'simulator-url': { type: 'string', help: 'also open the demo accounts at this bank simulator' },
  },
  async run({ environment, output }, { options }) {
    const withDemo = wantsDemo(options.profile, environment);
    const simulatorUrl = options['simulator-url'];
    const counts = await withOwnerDatabase(environment, (dataSource) =>
      inTransaction(dataSource, (em) => (withDemo ? seedDemo(em, systemClock.now()) : seedDirectories(em))),
    );
    const accounts = withDemo && typeof simulatorUrl === 'string' ? DEMO_ACCOUNTS : [];
    if (accounts.length > 0) await openAccounts(String(simulatorUrl), accounts);
    output.result({ tables: counts, accountsOpened: accounts.length }, [
      ...counts.map(describe),
      ...(accounts.length > 0 ? [`${accounts.length} accounts stand at the bank simulator`] : []),
    ]);
    return EXIT.ok;
  },
};

/** The published password of the demo users must not reach a production instance, whatever is asked for. */
function wantsDemo(profile: string | boolean | undefined, environment: Environment): boolean {
  if (profile !== 'demo' && profile !== 'test' && profile !== 'production') {
    throw new BadInputError('--profile is demo, test or production');
  }
  const { profile: instance } = loadSettings(RuntimeSettings, environment);
  if (profile !== 'production' && instance === 'production') {
    throw new BadInputError('A production instance takes no demo data (JKK_PROFILE is production)');
  }
  return profile !== 'production';
}

function describe({ table, created, updated, unchanged }: SeedCount): string {
  return `${table}: ${created} created, ${updated} updated, ${unchanged} unchanged`;
}
