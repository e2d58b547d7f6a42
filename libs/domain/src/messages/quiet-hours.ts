import { addDays, addHours, localDate, startOfDay, type Instant, type Zone } from '../calendar';

/** On the wall of the place of the accident: nobody's telephone rings from nine in the evening until seven. */
const QUIET_FROM_HOUR = 21;
const QUIET_UNTIL_HOUR = 7;

/** The instant itself, or the next one at which a person may be disturbed. */
export function outsideQuietHours(at: Instant, zone: Zone): Instant {
  const today = localDate(at, zone);
  const wakes = addHours(startOfDay(today, zone), QUIET_UNTIL_HOUR);
  if (at < wakes) return wakes;
  const sleeps = addHours(startOfDay(today, zone), QUIET_FROM_HOUR);
  return at < sleeps ? at : addHours(startOfDay(addDays(today, 1), zone), QUIET_UNTIL_HOUR);
}
