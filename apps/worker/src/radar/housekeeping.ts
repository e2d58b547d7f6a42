import { inTransaction } from '@jkk/persistence/database';
import { prune } from '@jkk/persistence/housekeeping';
import type { ClaimSweepParts } from '../sweep/claim-sweeps';
import type { Sweep } from '../sweep/sweeper';

/** So few that no lock is held for long; what is left over comes with the next turn. */
const MOST = 2_000;

/** Removes what was kept long enough. */
export const housekeeping = ({ dataSource, logger }: ClaimSweepParts): Sweep => ({
  name: 'housekeeping',
  everySeconds: 60,
  start: () => '',
  run: async () => {
    const pruned = await inTransaction(dataSource, (em) => prune(em, MOST));
    if (Object.values(pruned).some((count) => count > 0)) {
      logger.info(pruned, 'rows that are no record are pruned');
    }
    return '';
  },
});
