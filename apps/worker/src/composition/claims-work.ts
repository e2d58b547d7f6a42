import { createClaimActivities } from '@jkk/activities/claim';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxListener, OutboxRepository } from '@jkk/persistence/outbox';
import { rebuildWorkflows } from '@jkk/persistence/rebuild';
import { SweepRepository } from '@jkk/persistence/sweep';
import { systemClock } from '@jkk/platform/clock';
import type { CompositionParts, QueueWork } from './parts';
import type { Companion } from '../companion';
import { messageSender } from '../messages/compose-messages';
import { OutboxDelivery } from '../outbox/delivery';
import { OutboxRelay } from '../outbox/relay';
import { radarSweeps } from '../radar/radar-sweeps';
import { ClaimProcesses } from '../sweep/claim-processes';
import { claimSweeps } from '../sweep/claim-sweeps';
import { Sweeper } from '../sweep/sweeper';

/** The claims process also carries the outbox relay and the sweeper: they need no bank key, and one is enough for both queues. */
export function composeClaimsWork(parts: CompositionParts): QueueWork {
  const { dataSource, logger } = parts;
  return {
    activities: createClaimActivities({ dataSource, logger, clock: systemClock }),
    companions: [...relayCompanions(parts), sweeper(parts), messageSender(parts)],
    recover: async () => void (await inTransaction(dataSource, rebuildWorkflows)),
  };
}

function relayCompanions({ settings, dataSource, temporal, metrics, logger }: CompositionParts): Companion[] {
  const outbox = new OutboxRepository();
  const delivery = new OutboxDelivery(temporal.client);
  const relay = new OutboxRelay({ dataSource, outbox, delivery, logger, onOutcome: metrics.countDelivery });
  const listener = new OutboxListener({
    url: settings.database.databaseUrl,
    onMessage: (kind) => (kind === 'CHECK_PAYEE' ? undefined : relay.wake()),
  });
  metrics.watchOutbox(() => outbox.getBacklog(dataSource.manager, 'TEMPORAL'));
  return [{ name: 'outbox listener', start: () => listener.start(), stop: () => listener.stop() }, relay];
}

function sweeper({ dataSource, temporal, logger }: CompositionParts): Companion {
  const parts = { dataSource, logger, processes: new ClaimProcesses(temporal.client) };
  const sweeps = [...claimSweeps(parts), ...radarSweeps(parts)];
  return new Sweeper({ dataSource, turns: new SweepRepository(), sweeps, logger });
}
