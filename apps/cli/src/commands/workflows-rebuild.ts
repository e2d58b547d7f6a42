import { randomUUID } from 'node:crypto';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository } from '@jkk/persistence/outbox';
import type { OutboxMessage } from '@jkk/persistence/outbox';
import { listOpenClaims, listPayoutsUnderWay, rebuildWorkflows } from '@jkk/persistence/rebuild';
import type { OpenClaim } from '@jkk/persistence/rebuild';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { withTemporal } from '../core/temporal';
import { compareAndMend, type Comparison } from '../workflows/compare';
import { standingOfClaim, standingOfPayout } from '../workflows/standing';

export const workflowsRebuild: Command = {
  path: ['workflows', 'rebuild'],
  summary:
    'compare every open claim and payout with its workflow, start what is missing, refresh what is behind',
  details: [
    'For a Temporal that lost its database or a part of it. The messages go through the outbox; a running claims worker',
    'delivers them, and this command waits for what they bring about. What still disagrees after a minute is named.',
  ],
  async run({ environment, output }) {
    const report = await withAppDatabase(environment, async (dataSource) => {
      const messages = await inTransaction(dataSource, rebuildWorkflows);
      return withTemporal(environment, async (client) => ({
        ...messages,
        claims: await compareClaims(dataSource, client),
        payouts: await comparePayouts(dataSource, client),
      }));
    });
    const { repeated, added, claims, payouts } = report;
    output.result(report, [
      `${repeated} messages were sent again, ${added} were added`,
      sentence('open claims', claims),
      sentence('payouts under way', payouts),
      ...[...claims.unfinished, ...payouts.unfinished].map((id) => `${id} still disagrees with its workflow`),
    ]);
    return claims.unfinished.length + payouts.unfinished.length > 0 ? EXIT.findings : EXIT.ok;
  },
};

const sentence = (what: string, { expected, agreed, refreshed, started }: Comparison): string =>
  `${expected} ${what}: ${agreed} agreed with their workflow, ${refreshed} workflows caught up, ${started} were started`;

const compareClaims = (dataSource: DataSource, client: Client): Promise<Comparison> =>
  compareAndMend<OpenClaim>({
    idOf: ({ claimNumber }) => claimNumber,
    list: (among) => listOpenClaims(dataSource.manager, among),
    standingOf: (claim) => standingOfClaim(client, claim),
    mend: ({ claimNumber }) =>
      send(dataSource, { kind: 'REFRESH_CLAIM', claimNumber, cause: `rebuild/${randomUUID()}` }),
  });

/** What is missing has its start among the messages that are sent again. */
const comparePayouts = (dataSource: DataSource, client: Client): Promise<Comparison> =>
  compareAndMend<string>({
    idOf: (payoutId) => payoutId,
    list: (among) => listPayoutsUnderWay(dataSource.manager, among),
    standingOf: (payoutId) => standingOfPayout(client, payoutId),
    mend: (payoutId) => send(dataSource, { kind: 'START_PAYOUT', payoutId }),
  });

const send = (dataSource: DataSource, message: OutboxMessage): Promise<void> =>
  inTransaction(dataSource, (em) => new OutboxRepository().add(em, message));
