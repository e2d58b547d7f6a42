import { localDate, type Instant, type Zone } from '../calendar';
import { amountRuleSetAt, procedureRuleSetAt } from '../rules';
import type { ReportBody } from './forms';
import type { Claim, CoverFacts } from './claim';
import type { LikeClaim } from './cover/like-claim';

/** What a report says and what was found out about it before it is stored. */
export interface ReportedFacts {
  readonly claimNumber: string;
  readonly report: ReportBody;
  readonly reporter: Claim['reporter'];
  /** Branch that the place of the event, or the paper form, belongs to. */
  readonly branch: string;
  readonly cover: CoverFacts;
  /** Earlier reports that may be about the same event. */
  readonly likeClaims: readonly LikeClaim[];
  /** When the report is stored. */
  readonly now: Instant;
}

/** A claim in its first stage: the report, the law that applies to it, and nothing decided yet. */
export function newClaim(facts: ReportedFacts): Claim {
  const { report, reporter, now } = facts;
  const { zone } = report.place;
  const receivedAt = report.receivedAt ?? now;
  const by = { userId: reporter.userId, role: reporter.role };
  return {
    claimNumber: facts.claimNumber,
    version: 1,
    stage: 'REPORTED',
    branch: facts.branch,
    report,
    reporter,
    reportedAt: now,
    receivedAt,
    ruleSet: {
      amounts: amountRuleSetAt(report.occurredAt, zone, report.segment) ?? null,
      procedure: procedureRuleSetAt(receivedAt, zone),
    },
    cover: facts.cover,
    eligibility: null,
    guarantee: null,
    stageOne: report.stageOne ? { receivedAt, by } : null,
    duplicateCandidates: facts.likeClaims.map((like) => like.claimNumber),
    likeClaims: facts.likeClaims,
    sameAs: null,
    missing: [],
    statements: [],
    verification: null,
    conclusion: null,
    finalReport: null,
    benefits: [],
    payouts: [],
    clockMoves: [],
    passedDeadlines: [],
    lastEventAt: now,
    stageSince: now,
  };
}

/** A claim's number carries the year that is on the wall of the place of the accident. */
export const claimNumberOf = (sequence: number, at: Instant, zone: Zone): string =>
  `JKK-${localDate(at, zone).slice(0, 4)}-${String(sequence).padStart(7, '0')}`;
