import path from 'node:path';
import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';

/** More skips than any life in a spec needs: a workflow that spins is stopped by it. */
const MAX_SKIPS = 2000;

export interface TestTemporal {
  readonly address: string;
  readonly namespace: string;
  /** For clients. Workflows started over it, and their children, skip time whenever they only wait. */
  readonly connection: Connection;
  /** For workers. */
  readonly native: NativeConnection;
  close(): Promise<void>;
}

/** The workflow code as the workers run it, built before the run. */
export const workflowBundlePath = path.resolve(__dirname, '../../../dist/workflow-bundle.js');

/**
 * Connects to the server of this run. Workflow code sees the skipped time through `Date`; activities and the database do
 * not. `skipTime: false` gives an ordinary clock.
 */
export async function connectTemporal({ skipTime = true } = {}): Promise<TestTemporal> {
  const address = process.env.JKK_TEST_TEMPORAL;
  if (!address) throw new Error('No Temporal server for tests: the spec must lie in tests/workflow');
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  if (skipTime) letTimeSkip(connection);
  return {
    address,
    namespace: 'default',
    connection,
    native,
    close: async () => {
      await connection.close();
      await native.close();
    },
  };
}

/** The SDK's client has no option for it yet, so the field is added to each start request. */
function letTimeSkip(connection: Connection): void {
  const service = connection.workflowService;
  const timeSkippingConfig = { enabled: true, maxSessionSkipCount: MAX_SKIPS };
  const start = service.startWorkflowExecution.bind(service) as (...args: unknown[]) => unknown;
  const signalWithStart = service.signalWithStartWorkflowExecution.bind(service) as (
    ...args: unknown[]
  ) => unknown;
  Object.assign(service, {
    startWorkflowExecution: (request: object, ...rest: unknown[]) =>
      start({ ...request, timeSkippingConfig }, ...rest),
    signalWithStartWorkflowExecution: (request: object, ...rest: unknown[]) =>
      signalWithStart({ ...request, timeSkippingConfig }, ...rest),
  });
}
