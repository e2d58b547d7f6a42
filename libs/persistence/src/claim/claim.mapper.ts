import type { Benefit, Claim } from '@jkk/domain';
import { isApproved, mainInjury } from '@jkk/domain/claim';
import { readClaim, writeBenefit, writeClaim } from '@jkk/domain/claim/record';
import { searchText } from '../database/name-search';
import type { BenefitEntity, ClaimEntity } from './claim.entities';

/** Columns of a claim's row that are written with it; the chain's end is the event repository's. */
export interface ClaimColumns extends Omit<
  ClaimEntity,
  'eventSeq' | 'eventHash' | 'nextDueAt' | 'dossier' | 'dossierHash'
> {
  readonly dossier: object;
}

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

/** Throws UnreadableRecord. */
export function toClaim(
  { dossier, ...row }: ClaimRow,
  beside: Pick<Claim, 'benefits' | 'payouts' | 'clockMoves' | 'restElsewhere'>,
): Claim {
  const { claimNumber, version, stage, branch, reportedAt, receivedAt, stageSince, lastEventAt } = row;
  const columns = { claimNumber, version, stage, branch, reportedAt, receivedAt, stageSince, lastEventAt };
  return readClaim({ ...columns, ...beside }, dossier);
}

/** With its dossier, which takes longer to write than all the rest. */
export const toClaimColumns = (claim: Claim): ClaimColumns => ({
  ...toListedColumns(claim),
  dossier: writeClaim(claim),
});

/** What lists and searches know of a claim. */
export function toListedColumns(claim: Claim): Omit<ClaimColumns, 'dossier'> {
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
    province: report.place.regencyCode.slice(0, 2),
    reporterUser: reporter.userId,
    reporterOrganisation: reporter.organisation,
    occurredAt: report.occurredAt,
    receivedAt: claim.receivedAt,
    reportedAt: claim.reportedAt,
    stageSince: claim.stageSince,
    lastEventAt: claim.lastEventAt,
  };
}

export function toBenefitRow(claim: Claim, benefit: Benefit): BenefitEntity {
  const { claimNumber } = claim;
  const injury = mainInjury(claim);
  return {
    benefitId: benefit.benefitId,
    claimNumber,
    type: benefit.type,
    stage: benefit.stage,
    version: benefit.version,
    amountRupiah: benefit.amountRupiah,
    offsetRupiah: benefit.offset?.amountRupiah ?? 0,
    payeeKind: benefit.payee.kind,
    proposedBy: benefit.proposedBy?.userId ?? null,
    decidedBy: benefit.decision?.by.userId ?? null,
    decision: benefit.decision?.decision ?? null,
    reasonCode: benefit.decision?.reasonCode ?? null,
    ruleCited: benefit.decision?.ruleCited ?? null,
    injuryGroup: injury.group,
    injuredPart: injury.part,
    approvedAt: isApproved(benefit.stage) ? (benefit.decision?.at ?? null) : null,
    dueAt: benefit.clock?.running === true ? benefit.clock.dueAt : null,
    content: writeBenefit(benefit),
  };
}
