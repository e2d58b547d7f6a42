import { mayLackWage, type LineContext, type MinimumWage } from '../../benefits';
import type { LocalDate } from '../../calendar';
import type { Claim } from '../claim';

/** Whether the register knows no wage of a worker whose benefits follow one: the minimum wage stands in for it. */
export const lacksWage = ({ report, cover: { member } }: Pick<Claim, 'report' | 'cover'>): boolean =>
  member !== null && member.wage === null && mayLackWage(report.segment);

/** What every calculation of a claim shares: the event, the register's wage or what stands in for it, the day of the request. */
export function benefitContext(claim: Claim, requestedOn: LocalDate, minimum?: MinimumWage): LineContext {
  const {
    report,
    cover: { member },
  } = claim;
  return {
    kind: report.kind,
    segment: report.segment,
    occurredAt: report.occurredAt,
    zone: report.place.zone,
    ...(member !== null && member.wage !== null && { wage: member.wage }),
    ...(lacksWage(claim) && minimum !== undefined && { wage: { minimum } }),
    ...(member !== null && { handedness: member.handedness }),
    requestedOn,
  };
}
