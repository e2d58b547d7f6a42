import type { Benefit, Claim, PayoutSummary } from '@jkk/domain';
import { searchText } from '../database/name-search';
import type { ClaimDossier } from './claim-dossier';
import type { BenefitEntity, ClaimEntity } from './claim.entities';

/** Columns of a claim's row that are written with it; the chain's end is the event repository's. */
export type ClaimColumns = Omit<ClaimEntity, 'eventSeq' | 'eventHash' | 'nextDueAt'>;

/** Columns that a claim is read from. */
export type ClaimRow = Pick<
  ClaimEntity,
  | 'claimNumber'
  | 'version'
  | 'stage'
  | 'branch'
  | 'reportedAt'
  | 'receivedAt'
  | 'stageSince'
  | 'lastEventAt'
  | 'dossier'
>;

export function toClaim(
  row: ClaimRow,
  benefits: readonly Benefit[],
  payouts: readonly PayoutSummary[],
): Claim {
  return {
    ...row.dossier,
    claimNumber: row.claimNumber,
    version: row.version,
    stage: row.stage,
    branch: row.branch,
    reportedAt: row.reportedAt,
    receivedAt: row.receivedAt,
    stageSince: row.stageSince,
    lastEventAt: row.lastEventAt,
    benefits,
    payouts,
  };
}

export function toClaimColumns(claim: Claim): ClaimColumns {
  const { report, reporter, cover } = claim;
  const participantName = cover.member?.name ?? null;
  return {
    claimNumber: claim.claimNumber,
    version: claim.version,
    stage: claim.stage,
    branch: claim.branch,
    kind: report.kind,
    segment: report.segment,
    channel: report.channel,
    participantNumber: report.participant.participantNumber,
    participantNik: report.participant.nik,
    participantName,
    participantSearch: participantName === null ? null : searchText(participantName),
    plkkCode: report.plkkCode ?? null,
    employerNumber: report.employerNumber ?? null,
    employerName: cover.employerName,
    plkkName: cover.plkkName,
    circumstance: report.circumstance,
    reporterUser: reporter.userId,
    reporterOrganisation: reporter.organisation,
    occurredAt: report.occurredAt,
    receivedAt: claim.receivedAt,
    reportedAt: claim.reportedAt,
    stageSince: claim.stageSince,
    lastEventAt: claim.lastEventAt,
    dossier: toDossier(claim),
  };
}

function toDossier(claim: Claim): ClaimDossier {
  return {
    report: claim.report,
    reporter: claim.reporter,
    ruleSet: claim.ruleSet,
    cover: claim.cover,
    eligibility: claim.eligibility,
    guarantee: claim.guarantee,
    stageOne: claim.stageOne,
    duplicateCandidates: claim.duplicateCandidates,
    sameAs: claim.sameAs,
    missing: claim.missing,
    statements: claim.statements,
    verification: claim.verification,
    conclusion: claim.conclusion,
    finalReport: claim.finalReport,
    passedDeadlines: claim.passedDeadlines,
    ...(claim.written && { written: claim.written }),
  };
}

/** A row that was written before the basis of a calculation was kept has none. */
export function toBenefit({ content }: Pick<BenefitEntity, 'content'>): Benefit {
  const { basis }: { basis?: Benefit['basis'] } = content;
  return basis === undefined ? { ...content, basis: null } : content;
}

export function toBenefitRow(claimNumber: string, benefit: Benefit): BenefitEntity {
  return {
    benefitId: benefit.benefitId,
    claimNumber,
    type: benefit.type,
    stage: benefit.stage,
    version: benefit.version,
    amountRupiah: benefit.amountRupiah,
    payeeKind: benefit.payee.kind,
    proposedBy: benefit.proposedBy?.userId ?? null,
    decidedBy: benefit.decision?.by.userId ?? null,
    decision: benefit.decision?.decision ?? null,
    reasonCode: benefit.decision?.reasonCode ?? null,
    ruleCited: benefit.decision?.ruleCited ?? null,
    dueAt: benefit.clock?.running === true ? benefit.clock.dueAt : null,
    content: benefit,
  };
}
