import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import type { temporal } from '@temporalio/proto';

export type History = temporal.api.history.v1.IHistory;

/** The recorded histories stand beside the sources; `record.ts` runs from dist and writes them there as well. */
export const HISTORY_FOLDER = path.join(process.cwd(), 'tests', 'replay', 'histories');

export interface RecordedHistory {
  readonly name: string;
  readonly workflowType: string;
  readonly history: History;
}

/** Every recorded history, sorted by name. */
export function readHistories(): RecordedHistory[] {
  return readdirSync(HISTORY_FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const history = historyFromJSON(JSON.parse(readFileSync(path.join(HISTORY_FOLDER, file), 'utf8')));
      const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
      return { name: file.replace(/\.json$/, ''), workflowType: started?.workflowType?.name ?? '', history };
    });
}

/** Two histories of one shape replay the same way: type of workflow, kinds of events, types of activities. */
export function shapeOf(history: History): string {
  return (history.events ?? [])
    .map((event) =>
      [
        event.eventType,
        event.workflowExecutionStartedEventAttributes?.workflowType?.name,
        event.activityTaskScheduledEventAttributes?.activityType?.name,
        event.markerRecordedEventAttributes?.markerName,
      ].join(':'),
    )
    .join(' ');
}
