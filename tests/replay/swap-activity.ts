import { defaultPayloadConverter } from '@temporalio/common';
import type { History } from './histories';

const OTHER = 'anotherActivity';

/**
 * Gives the first activity of a history another type, where the type stands in clear: in the event of a remote activity,
 * in the marker of a local one. Returns the type it had.
 * @throws Error when the history has no activity, so that a test of it cannot pass by accident
 */
export function swapFirstActivity(history: History): string {
  for (const event of history.events ?? []) {
    const type = event.activityTaskScheduledEventAttributes?.activityType;
    if (type?.name) return swapName(type as { name: string });
    const data = event.markerRecordedEventAttributes?.details?.data?.payloads;
    if (data?.[0]) {
      const details = defaultPayloadConverter.fromPayload<{ activity_type: string }>(data[0]);
      const before = details.activity_type;
      data[0] = defaultPayloadConverter.toPayload({ ...details, activity_type: OTHER });
      return before;
    }
  }
  throw new Error('The history has no activity');
}

function swapName(type: { name: string }): string {
  const before = type.name;
  type.name = OTHER;
  return before;
}
