import { Alarm, Inbox, handleNextEvent } from '@jkk/workflows/shared';
import {
  allHandlersFinished,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';

/** A small entity in the shape of a claim: commands, facts and deadlines go through one inbox into one activity. */
export interface DiaryEntry {
  readonly kind: 'COMMAND' | 'FACT' | 'DEADLINE';
  readonly text: string;
  readonly at: string;
}

export interface DiaryProgress {
  readonly wakeUpAt: string | null;
  readonly open: boolean;
  readonly version?: number;
}

export interface DiaryActivities {
  write(entry: DiaryEntry): Promise<DiaryProgress>;
}

export const diaryUpdate = defineUpdate<DiaryProgress, [string]>('diaryCommand');
export const diarySignal = defineSignal<[string]>('diaryFact');
export const diaryQuery = defineQuery<readonly DiaryEntry[]>('diaryEntries');

const { write } = proxyLocalActivities<DiaryActivities>({
  startToCloseTimeout: '3s',
  retry: { maximumAttempts: 1 },
});

type Item = Pick<DiaryEntry, 'kind' | 'text'>;

export async function diaryWorkflow(start: DiaryProgress): Promise<number> {
  const inbox = new Inbox<Item, DiaryProgress>();
  const alarm = new Alarm();
  const entries: DiaryEntry[] = [];
  let progress = start;
  alarm.set(start.wakeUpAt);

  setHandler(diaryUpdate, (text) => inbox.submit({ kind: 'COMMAND', text }));
  setHandler(diarySignal, (text) => inbox.post({ kind: 'FACT', text }));
  setHandler(diaryQuery, () => entries);

  const record = async (item: Item, at: string): Promise<DiaryProgress> => {
    const entry = { ...item, at };
    progress = await write(entry);
    alarm.set(progress.wakeUpAt, progress.version);
    entries.push(entry);
    return progress;
  };

  while (progress.open || !inbox.isEmpty) {
    await handleNextEvent(inbox, alarm, {
      item: (item) => record(item, new Date().toISOString()),
      deadline: async (now) => void (await record({ kind: 'DEADLINE', text: progress.wakeUpAt ?? '' }, now)),
    });
  }
  await condition(allHandlersFinished);
  return entries.length;
}
