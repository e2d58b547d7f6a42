import type { Instant, Zone } from '../../calendar';
import { assessEligibility, type EligibilityAssessment } from '../../eligibility';
import type { CoverFacts, MemberFacts } from '../claim';
import { registerFacts } from './cover-judgement';

type Card = Pick<MemberFacts, 'segment' | 'employerNumber' | 'projectNumber'>;

/**
 * What the table of cover says of an accident at this moment to the holder of this card: an answer at the desk before
 * anything is reported. A claim is judged by its own day, its papers and what is known of it by then.
 */
export const judgeCard = (card: Card, cover: CoverFacts, now: Instant, zone: Zone): EligibilityAssessment =>
  assessEligibility({
    ...registerFacts(cover),
    segment: card.segment,
    kind: 'ACCIDENT',
    occurredAt: now,
    zone,
    receivedAt: now,
    employerNumber: card.employerNumber,
    projectNumber: card.projectNumber,
  });
