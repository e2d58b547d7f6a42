import { readDraft } from '../drafts/draft-store';
import { deviceStore } from '../outbox/device-store';

/** What a person would leave on this device. */
export interface Left {
  readonly queued: number;
  readonly draft: boolean;
}

export async function leftOnDevice(userId: string): Promise<Left> {
  const reports = await deviceStore.listReports(userId).catch(() => []);
  return { queued: reports.length, draft: readDraft(userId, 'report.form') !== undefined };
}
