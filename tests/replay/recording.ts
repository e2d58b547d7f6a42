import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PayloadKeyRing } from '@jkk/platform/crypto';
import { EncryptingPayloadCodec } from '@jkk/platform/temporal';
import type { Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { HISTORY_FOLDER } from './histories';
import type { History } from './histories';
import { RECORDED_NAMESPACE, publishedKeys } from './published-key';
import { reEncrypt } from './re-encrypt';

/** As stored: the client's own `fetchHistory` is not used, because it would hide whether something was encrypted. */
export async function fetchStored(
  { workflowService }: Connection,
  namespace: string,
  execution: { workflowId: string; runId: string },
): Promise<History> {
  const events: NonNullable<History['events']> = [];
  let nextPageToken: Uint8Array | undefined;
  do {
    const page = await workflowService.getWorkflowExecutionHistory({ namespace, execution, nextPageToken });
    events.push(...(page.history?.events ?? []));
    nextPageToken = page.nextPageToken?.length ? page.nextPageToken : undefined;
  } while (nextPageToken);
  return { events };
}

/** Writes a history that was made with these keys, encrypted under the published one. */
export async function writeRecording(
  name: string,
  history: History,
  keys: PayloadKeyRing,
  namespace: string,
): Promise<void> {
  await reEncrypt(
    history,
    new EncryptingPayloadCodec(keys, namespace),
    new EncryptingPayloadCodec(publishedKeys, RECORDED_NAMESPACE),
  );
  mkdirSync(HISTORY_FOLDER, { recursive: true });
  const file = path.join(HISTORY_FOLDER, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(JSON.parse(historyToJSON(history)))}\n`);
}

/** Removes the recordings whose names begin with one of these words. */
export function removeRecordings(words: readonly string[]): void {
  for (const file of readdirSync(HISTORY_FOLDER)) {
    if (words.some((word) => file.startsWith(`${word}-`))) rmSync(path.join(HISTORY_FOLDER, file));
  }
}
