import { inTransaction } from '@jkk/persistence/database';
import { rebuildWorkflows } from '@jkk/persistence/rebuild';
import { EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withAppDatabase } from '../core/database';

export const workflowsRebuild: Command = {
  path: ['workflows', 'rebuild'],
  summary:
    'start the workflow of every open claim and payout again from its row, after Temporal lost its database',
  details: ['The messages go through the outbox; a running claims worker delivers them.'],
  async run({ environment, output }) {
    const report = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, rebuildWorkflows),
    );
    output.result(report, [`${report.repeated} messages will be sent again, ${report.added} were added`]);
    return EXIT.ok;
  },
};
