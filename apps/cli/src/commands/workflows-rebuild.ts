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
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { withTemporal } from '../core/temporal';
import { compareAndMend, type Comparison, type FirstLook, type Say } from '../workflows/compare';
import {
  listRunningClaims,
  standingOfClaim,
  standingOfClosedClaim,
  standingOfPayout,
} from '../workflows/standing';

const outbox = new OutboxRepository();

export const workflowsRebuild: Command = {
  path: ['workflows', 'rebuild'],
  summary:
    'compare every claim and payout with its workflow, start what is missing or was terminated, refresh what differs',
  details: [
    'For a Temporal that lost its database or a part of it. The messages go through the outbox; a running claims worker',
    'delivers them, and this command waits for what they bring about as long as workflows come right, and a minute more;',
    'what still disagrees then is named. It may be ended and given again at any time: it goes on with what disagrees still.',
  ],
  async run({ environment, output }) {
    const report = await withAppDatabase(environment, (dataSource) =>
      withTemporal(environment, (client) =>
        rebuild({ dataSource, client, say: (text) => output.line(text), cause: `rebuild/${randomUUID()}` }),
      ),
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

const sentence = (what: string, { expected, agreed, refreshed, started }: Comparison): string =>
  `${expected} ${what}: ${agreed} agreed with their workflow, ${refreshed} workflows caught up, ${started} were started`;

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
