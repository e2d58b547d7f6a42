import { TemporalSettings, loadSettings } from '@jkk/platform/config';
import type { Environment } from '@jkk/platform/config';
import { parsePayloadKeys } from '@jkk/platform/crypto';
import { createTemporalClient } from '@jkk/platform/temporal';
import type { Client } from '@temporalio/client';
import { BadInputError } from './command';

const DEADLINE_MS = 5_000;

/** Opens a client for the time of `work`. Throws BadInputError when no Temporal with the namespace answers. */
export async function withTemporal<T>(
  environment: Environment,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const settings = loadSettings(TemporalSettings, environment);
  const { connection, client } = createTemporalClient({
    address: settings.temporalAddress,
    namespace: settings.temporalNamespace,
    payloadKeys: parsePayloadKeys(settings.payloadKeys),
  });
  try {
    await connection
      .withDeadline(Date.now() + DEADLINE_MS, () =>
        connection.workflowService.describeNamespace({ namespace: settings.temporalNamespace }),
      )
      .catch(() => {
        throw new BadInputError('Temporal does not answer (TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE)');
      });
    return await work(client);
  } finally {
    await connection.close();
  }
}
