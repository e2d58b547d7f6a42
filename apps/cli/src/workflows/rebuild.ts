import { randomUUID } from 'node:crypto';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository } from '@jkk/persistence/outbox';
import {
  listClosedClaims,
  listOpenClaims,
  listPayoutsUnderWay,
  rebuildWorkflows,
} from '@jkk/persistence/rebuild';
import type { OpenClaim } from '@jkk/persistence/rebuild';
import type { Environment } from '@jkk/platform/config';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { withAppDatabase } from '../core/database';
import { withTemporal } from '../core/temporal';
import { compareAndMend, type FirstLook, type Say } from './compare';
import { listRunningClaims, standingOfClaim, standingOfClosedClaim, standingOfPayout } from './standing';

const outbox = new OutboxRepository();

/** Compares every claim and payout with its workflow and mends what differs; says what it meets on the way. */
export const rebuildAll = (environment: Environment, say: Say) =>
  withAppDatabase(environment, (dataSource) =>
    withTemporal(environment, (client) =>
      rebuild({ dataSource, client, say, cause: `rebuild/${randomUUID()}` }),
    ),
  );

interface Rebuild {
  readonly dataSource: DataSource;
  readonly client: Client;
  readonly say: Say;
  /** Tells the messages of this command from those of another one. */
  readonly cause: string;
}

/** What differs is told as it is found; then everything that was told before is told again. */
async function rebuild(parts: Rebuild) {
  const claims = await compareClaims(parts);
  const closed = await compareClosed(parts);
  const payouts = await comparePayouts(parts);
  const messages = await inTransaction(parts.dataSource, rebuildWorkflows);
  return {
    ...messages,
    claims: await claims.untilAgreed(),
    closed: await closed.untilAgreed(),
    payouts: await payouts.untilAgreed(),
  };
}

const compareClaims = ({ dataSource, client, say, cause }: Rebuild): Promise<FirstLook> =>
  compareAndMend<OpenClaim>(
    {
      what: 'open claims',
      idOf: ({ claimNumber }) => claimNumber,
      list: (among) => listOpenClaims(dataSource.manager, among),
      standingOf: (claim) => standingOfClaim(client, claim),
      mend: (claims) =>
        refresh(
          dataSource,
          claims.map(({ claimNumber }) => claimNumber),
          cause,
        ),
    },
    say,
  );

/** Claims that were closed while their workflow did not hear of it; it ends when it looks. */
const compareClosed = ({ dataSource, client, say, cause }: Rebuild): Promise<FirstLook> =>
  compareAndMend<string>(
    {
      what: 'closed claims with a workflow',
      idOf: (claimNumber) => claimNumber,
      list: async (among) => listClosedClaims(dataSource.manager, among ?? (await listRunningClaims(client))),
      standingOf: (claimNumber) => standingOfClosedClaim(client, claimNumber),
      mend: (claimNumbers) => refresh(dataSource, claimNumbers, cause),
    },
    say,
  );

const comparePayouts = ({ dataSource, client, say }: Rebuild): Promise<FirstLook> =>
  compareAndMend<string>(
    {
      what: 'payouts under way',
      idOf: (payoutId) => payoutId,
      list: (among) => listPayoutsUnderWay(dataSource.manager, among),
      standingOf: (payoutId) => standingOfPayout(client, payoutId),
      mend: (payoutIds) => startAgain(dataSource, payoutIds),
    },
    say,
  );

const refresh = (dataSource: DataSource, claimNumbers: readonly string[], cause: string): Promise<void> =>
  inTransaction(dataSource, (em) =>
    outbox.addAll(
      em,
      claimNumbers.map((claimNumber) => ({ kind: 'REFRESH_CLAIM', claimNumber, cause })),
    ),
  );

const startAgain = (dataSource: DataSource, payoutIds: readonly string[]): Promise<void> =>
  inTransaction(dataSource, async (em) => {
    for (const payoutId of payoutIds) await outbox.addAgain(em, { kind: 'START_PAYOUT', payoutId });
  });
