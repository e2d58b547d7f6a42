import type { LineContext } from '../benefits';
import type { LocalDate } from '../calendar';
import type { Claim } from './claim';

/** What every calculation of a claim shares: the event, the register's wage, the day of the request. */
export function benefitContext({ report, cover: { member } }: Claim, requestedOn: LocalDate): LineContext {
  return {
    kind: report.kind,
    segment: report.segment,
    occurredAt: report.occurredAt,
    zone: report.place.zone,
    ...(member !== null && member.wage !== null && { wage: member.wage }),
    ...(member !== null && { handedness: member.handedness }),
    requestedOn,
  };
}
