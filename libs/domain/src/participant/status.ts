import { ROLE_LABELS } from '../access/role-labels';
import { DOCUMENT_LABELS } from '../benefits/documents';
import { explainLine } from '../benefits/explain';
import { BENEFIT_LABELS, isBenefitType } from '../benefits/labels';
import type { HolidayCalendar, Instant, Zone } from '../calendar';
import { isApproved, waits, type Benefit, type BenefitStage, type Claim, type ClaimStage } from '../claim';
import type { Text } from '../findings';
import { OBJECTION_RIGHT } from '../letters/templates';
import { maskAccount } from '../payout/summary';
import { PAYEE_LABELS } from '../words/case';
import { REASON_LABELS } from '../words/forms';
import { MISSING_LABELS } from '../words/missing';
import { WAIT_TASKS } from '../words/waits';
import { STAGE_SENTENCES } from './stage-sentences';

interface Refused {
  readonly reason: Text | null;
  readonly rule: string | null;
}

export interface ParticipantBenefit {
  readonly benefitId: string;
  readonly name: Text;
  readonly stage: BenefitStage;
  /** Null until it is approved. */
  readonly amount: number | null;
  readonly toParticipant: boolean;
  readonly payee: Text;
  /** Its end alone. */
  readonly account: string | null;
  readonly missing: readonly Text[];
  /** How the amount was worked out, sentence by sentence; none until it is approved. */
  readonly calculation: { readonly id: readonly string[]; readonly en: readonly string[] };
  readonly refused: Refused | null;
}

/** What a participant is told of the claim about them: no codes, nobody else's name, of an account its end alone. */
export interface ParticipantStatus {
  readonly claimNumber: string;
  /** First name and initials. */
  readonly name: string | null;
  readonly stage: ClaimStage;
  readonly sentence: Text;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
  readonly zone: Zone;
  readonly waits: readonly { readonly who: Text; readonly task: Text; readonly dueAt: Instant | null }[];
  readonly missing: readonly Text[];
  readonly refused: Refused | null;
  readonly objection: { readonly text: Text; readonly until: Instant | null };
  readonly benefits: readonly ParticipantBenefit[];
}

export function participantStatus(claim: Claim, calendar?: HolidayCalendar): ParticipantStatus {
  const { claimNumber, stage, report, cover, receivedAt } = claim;
  const awaited = waits(claim, calendar);
  return {
    claimNumber,
    name: cover.member === null ? null : shortName(cover.member.name),
    stage,
    sentence: STAGE_SENTENCES[stage],
    occurredAt: report.occurredAt,
    receivedAt,
    zone: report.place.zone,
    waits: awaited.map(({ role, code, dueAt }) => ({
      who: ROLE_LABELS[role],
      task: WAIT_TASKS[code],
      dueAt,
    })),
    missing: stage === 'DATA_INCOMPLETE' ? claim.missing.map(missingText) : [],
    refused: refusedClaim(claim),
    objection: {
      text: OBJECTION_RIGHT,
      until: awaited.find(({ code }) => code === 'OBJECTION')?.dueAt ?? null,
    },
    benefits: claim.benefits.filter((benefit) => benefit.stage !== 'CANCELLED').map(benefitOf),
  };
}

/** `Dimas P. N.`: who asks knows the rest. */
function shortName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return [first, ...others.map((other) => `${other.charAt(0).toUpperCase()}.`)].join(' ');
}

const DOCUMENTS: Readonly<Record<string, Text>> = { ...MISSING_LABELS, ...DOCUMENT_LABELS };
const missingText = (code: string): Text => DOCUMENTS[code] ?? { id: code, en: code };

function refusedClaim({ stage, conclusion, eligibility }: Claim): Refused | null {
  if (stage === 'NOT_COVERED') return refusal(eligibility?.decision);
  return stage === 'NOT_WORK_RELATED' || stage === 'DISPUTED' ? refusal(conclusion) : null;
}

const refusal = (
  given: { readonly reasonCode?: string | null; readonly ruleCited?: string | null } | null | undefined,
): Refused => ({
  reason: REASONS[given?.reasonCode ?? ''] ?? null,
  rule: given?.ruleCited || null,
});
const REASONS: Readonly<Record<string, Text | undefined>> = REASON_LABELS;

function benefitOf(benefit: Benefit): ParticipantBenefit {
  const { benefitId, type, stage, payee, line, missing, decision, amountRupiah } = benefit;
  const approved = isApproved(stage);
  return {
    benefitId,
    name: isBenefitType(type) ? BENEFIT_LABELS[type] : { id: type, en: type },
    stage,
    amount: approved ? amountRupiah : null,
    toParticipant: payee.kind === 'PARTICIPANT',
    payee: PAYEE_LABELS[payee.kind],
    account: approved ? maskAccount(payee.accountNumber) : null,
    missing: missing.map(missingText),
    calculation: approved ? { id: explainLine(line, 'id'), en: explainLine(line, 'en') } : { id: [], en: [] },
    refused: stage === 'REFUSED' ? refusal(decision) : null,
  };
}
