import type { TemporalClient } from '@jkk/platform/temporal';
import { isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import type { WorkerDeploymentOptions } from '@temporalio/worker';
import type { Queue } from '../settings';

const NOT_FOUND = 5;
const FAILED_PRECONDITION = 9;
const PAUSE_MS = 100;
const PATIENCE_MS = 30_000;
const DEADLINE_MS = 5_000;
const RETENTION_MS = 30 * 86_400_000;

/** One deployment per queue: a version that serves two queues could become current only when both processes poll. */
const deploymentName = (queue: Queue): string => `jkk-${queue}`;

/** Claims live for months, so running ones move to the newest code; what would break them is in the patch register. */
export const deploymentOptions = (queue: Queue, buildId: string): WorkerDeploymentOptions => ({
  version: { deploymentName: deploymentName(queue), buildId },
  useWorkerVersioning: true,
  defaultVersioningBehavior: 'AUTO_UPGRADE',
});

export interface CurrentVersion {
  readonly temporal: TemporalClient;
  readonly namespace: string;
  readonly queue: Queue;
  readonly buildId: string;
  /** False leaves a current version in place for an operator to replace; the first version is always made current. */
  readonly replace: boolean;
}

/**
 * Makes this build the one that receives work: the server sends nothing to a version that is not current. The version
 * exists from its first poll on, so this is repeated until it does, for at most 30 seconds. True when none was current.
 */
export async function makeCurrent(version: CurrentVersion): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await setCurrent(version);
    } catch (error) {
      if (!isNotYetKnown(error) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Whether any version receives work, ours or another. */
export const hasCurrent = (version: CurrentVersion): Promise<boolean> =>
  version.temporal.client.withDeadline(
    Date.now() + DEADLINE_MS,
    async () => (await findCurrent(version)) !== undefined,
  );

/** Leaves any current version in place, ours or another. True when there was none. */
export const makeCurrentIfNone = (version: CurrentVersion): Promise<boolean> =>
  version.temporal.client.withDeadline(Date.now() + DEADLINE_MS, () =>
    setCurrent({ ...version, replace: false }),
  );

/** Makes the namespace where it is missing and this process may decide about versions. True when it was missing. */
export async function ensureNamespace({ temporal, namespace, replace }: CurrentVersion): Promise<boolean> {
  const { workflowService } = temporal.connection;
  return temporal.client.withDeadline(Date.now() + DEADLINE_MS, async () => {
    try {
      await workflowService.describeNamespace({ namespace });
      return false;
    } catch (error) {
      if (!replace || !isGrpcServiceError(error) || ![NOT_FOUND].includes(error.code)) throw error;
      await workflowService.registerNamespace({
        namespace,
        workflowExecutionRetentionPeriod: msToTs(RETENTION_MS),
      });
      return true;
    }
  });
}

async function setCurrent(version: CurrentVersion): Promise<boolean> {
  const { temporal, namespace, queue, buildId, replace } = version;
  const current = await findCurrent(version);
  if (current === buildId || (current !== undefined && !replace)) return false;
  await temporal.connection.workflowService.setWorkerDeploymentCurrentVersion({
    namespace,
    deploymentName: deploymentName(queue),
    buildId,
    identity: `jkk-${queue}-worker`,
  });
  return current === undefined;
}

async function findCurrent({ temporal, namespace, queue }: CurrentVersion): Promise<string | undefined> {
  const { workerDeploymentInfo } = await temporal.connection.workflowService.describeWorkerDeployment({
    namespace,
    deploymentName: deploymentName(queue),
  });
  return workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId || undefined;
}

function isNotYetKnown(error: unknown): boolean {
  return isGrpcServiceError(error) && [NOT_FOUND, FAILED_PRECONDITION].includes(error.code);
}
