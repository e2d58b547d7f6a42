import type { Claim, Role } from '@jkk/domain';
import type { ClaimWaitEntity } from '@jkk/persistence/claim/claim-wait.entity';
import type { Rows } from './rows';

/** What lists filter and order a claim by, kept beside the database to know what they should answer. */
export interface ClaimFacts {
  readonly claimNumber: string;
  readonly stage: Claim['stage'];
  readonly branch: string;
  readonly plkkCode: string | null;
  readonly employerNumber: string | null;
  readonly reporterOrganisation: string;
  readonly participantNumber: string;
  readonly nik: string;
  readonly name: string;
  readonly disputed: boolean;
  readonly dueAt: string | null;
  readonly waits: readonly (Pick<ClaimWaitEntity, 'code' | 'subject' | 'dueAt'> & { readonly role: Role })[];
}

export function toFacts(claim: Claim, rows: Rows): ClaimFacts {
  const { report, reporter, cover } = claim;
  return {
    claimNumber: claim.claimNumber,
    stage: claim.stage,
    branch: claim.branch,
    plkkCode: report.plkkCode ?? null,
    employerNumber: report.employerNumber ?? null,
    reporterOrganisation: reporter.organisation,
    participantNumber: report.participant.participantNumber,
    nik: report.participant.nik,
    name: cover.member?.name ?? '',
    disputed: claim.stage === 'DISPUTED',
    dueAt: rows.claim.nextDueAt,
    waits: rows.waits.map(({ code, subject, role, dueAt }) => ({ code, subject, role: role as Role, dueAt })),
  };
}
