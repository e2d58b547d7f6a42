import { randomUUID } from 'node:crypto';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository } from '@jkk/persistence/outbox';
import type { OutboxMessage } from '@jkk/persistence/outbox';
import {
  listClosedClaims,
  listOpenClaims,
  listPayoutsUnderWay,
  rebuildWorkflows,
} from '@jkk/persistence/rebuild';
import type { OpenClaim } from '@jkk/persistence/rebuild';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { withTemporal } from '../core/temporal';
import { compare, type Comparison, type FirstLook } from '../workflows/compare';
import {
  listRunningClaims,
  standingOfClaim,
  standingOfClosedClaim,
  standingOfPayout,
} from '../workflows/standing';

export const workflowsRebuild: Command = {
  path: ['workflows', 'rebuild'],
  summary:
    'compare every claim and payout with its workflow, start what is missing or was terminated, refresh what differs',
  details: [
    'For a Temporal that lost its database or a part of it. The messages go through the outbox; a running claims worker',
    'delivers them, and this command waits for what they bring about. What still disagrees after a minute is named.',
  ],
  async run({ environment, output }) {
    const report = await withAppDatabase(environment, (dataSource) =>
      withTemporal(environment, (client) => rebuild(dataSource, client)),
    );
    const { repeated, added, claims, closed, payouts } = report;
    const unfinished = [claims, closed, payouts].flatMap((compared) => compared.unfinished);
    output.result(report, [
      `${repeated} messages were sent again, ${added} were added`,
      sentence('open claims', claims),
      ...(closed.expected === 0 ? [] : [sentence('closed claims with a workflow', closed)]),
      sentence('payouts under way', payouts),
      ...unfinished.map((id) => `${id} still disagrees with its workflow`),
    ]);
    return unfinished.length > 0 ? EXIT.findings : EXIT.ok;
  },
};

/** Looks first, so that it can say what was missing; then everything is told again, and what differed is mended. */
async function rebuild(dataSource: DataSource, client: Client) {
  const claims = await compareClaims(dataSource, client);
  const closed = await compareClosed(dataSource, client);
  const payouts = await comparePayouts(dataSource, client);
  const messages = await inTransaction(dataSource, rebuildWorkflows);
  return {
    ...messages,
    claims: await claims.mend(),
    closed: await closed.mend(),
    payouts: await payouts.mend(),
  };
}

const sentence = (what: string, { expected, agreed, refreshed, started }: Comparison): string =>
  `${expected} ${what}: ${agreed} agreed with their workflow, ${refreshed} workflows caught up, ${started} were started`;

const compareClaims = (dataSource: DataSource, client: Client): Promise<FirstLook> =>
  compare<OpenClaim>({
    idOf: ({ claimNumber }) => claimNumber,
    list: (among) => listOpenClaims(dataSource.manager, among),
    standingOf: (claim) => standingOfClaim(client, claim),
    mend: ({ claimNumber }) => refresh(dataSource, claimNumber),
  });

/** Claims that were closed while their workflow did not hear of it; it ends when it looks. */
const compareClosed = (dataSource: DataSource, client: Client): Promise<FirstLook> =>
  compare<string>({
    idOf: (claimNumber) => claimNumber,
    list: async (among) => listClosedClaims(dataSource.manager, among ?? (await listRunningClaims(client))),
    standingOf: (claimNumber) => standingOfClosedClaim(client, claimNumber),
    mend: (claimNumber) => refresh(dataSource, claimNumber),
  });

const comparePayouts = (dataSource: DataSource, client: Client): Promise<FirstLook> =>
  compare<string>({
    idOf: (payoutId) => payoutId,
    list: (among) => listPayoutsUnderWay(dataSource.manager, among),
    standingOf: (payoutId) => standingOfPayout(client, payoutId),
    mend: (payoutId) => again(dataSource, { kind: 'START_PAYOUT', payoutId }),
  });

const refresh = (dataSource: DataSource, claimNumber: string): Promise<void> =>
  again(dataSource, { kind: 'REFRESH_CLAIM', claimNumber, cause: `rebuild/${randomUUID()}` });

const again = (dataSource: DataSource, message: OutboxMessage): Promise<void> =>
  inTransaction(dataSource, (em) => new OutboxRepository().addAgain(em, message));
