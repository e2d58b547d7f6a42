import { addDays, addHours, localDate, startOfDay, type Instant, type Zone } from '../calendar';
import type { Channel, Recipient } from './codes';
import type { MessageCode } from './templates';

/** On the wall of the place of the accident: nobody's telephone rings from nine in the evening until seven. */
const QUIET_FROM_HOUR = 21;
const QUIET_UNTIL_HOUR = 7;

/**
 * Whether it may wake somebody: what reaches a participant, and whatever rings. A code that was asked for is waited for at
 * this moment.
 */
export const disturbs = ({ code, recipient, channel }: Telling): boolean =>
  code !== 'STATUS_CODE' && (recipient === 'PARTICIPANT' || channel !== 'EMAIL');

interface Telling {
  readonly code: MessageCode;
  readonly recipient: Recipient;
  readonly channel: Channel;
}

/** The instant itself, or the next one at which a person may be disturbed. */
export function outsideQuietHours(at: Instant, zone: Zone): Instant {
  const today = localDate(at, zone);
  const wakes = addHours(startOfDay(today, zone), QUIET_UNTIL_HOUR);
  if (at < wakes) return wakes;
  const sleeps = addHours(startOfDay(today, zone), QUIET_FROM_HOUR);
  return at < sleeps ? at : addHours(startOfDay(addDays(today, 1), zone), QUIET_UNTIL_HOUR);
}
