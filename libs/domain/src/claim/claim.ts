import type { Actor } from '../access/roles';
import type { CalculationLine, Period } from '../benefits';
import type { PayeeKind } from '../benefits/payee-kinds';
import type { Instant, LocalDate } from '../calendar';
import type { EligibilityAssessment } from '../eligibility';
import type { Rupiah } from '../money';
import type { Payer } from '../payers';
import type { PayoutSummary } from '../payout';
import type { CoverOutcome } from '../words/forms';
import type {
  BankAccount,
  CommandBodies,
  ConclusionBody,
  FinalReportBody,
  MedicalStatementBody,
  ReportBody,
  VerificationBody,
} from './forms';
import type { ActorStamp } from './actor-stamp';
import type { Bill } from './benefit/bill';
import type { Deviation } from './benefit/deviations';
import type { CalculationBasis } from './benefit/calculation-basis';
import type { ClockMove } from './clocks/clock-moves';
import type { ClaimCommandCode } from './commands';
import type { GuaranteeStatus, GuaranteeStep } from './medical/guarantee-step';
import type { CoverStep } from './cover/cover-step';
import type { FormerNames } from './cover/former-names-step';
import type { LikeClaim } from './cover/like-claim';
import type { Referral } from './medical/referral';
import type { Recovery } from './recovery/recovery';
import type { BenefitStage, ClaimStage } from './stages';

export type { ActorStamp };

/** What a person wrote, whole, with who and when. */
export type Written<Body> = Body & {
  readonly by: ActorStamp;
  readonly at: Instant;
  /** What the report said before, where this said it anew. */
  readonly replaced?: Partial<ReportBody>;
};

/** What people wrote with their commands, in order; nothing is ever taken out. What has a place of its own in the claim is not repeated here. */
export type Writings = { readonly [Code in ClaimCommandCode]?: readonly Written<CommandBodies[Code]>[] };

/** What the membership register said about the participant when the claim was reported or completed. */
export interface MemberFacts {
  readonly participantNumber: string;
  readonly nik: string;
  readonly name: string;
  readonly birthDate: LocalDate;
  readonly sex: 'MALE' | 'FEMALE';
  readonly handedness: 'RIGHT' | 'LEFT';
  readonly segment: ReportBody['segment'];
  readonly employerNumber: string | null;
  readonly projectNumber: string | null;
  /** Null only for PMI, whose benefits do not follow a wage. */
  readonly wage: {
    readonly amount: number;
    readonly unit: 'MONTH' | 'DAY' | 'PIECE_AVERAGE_3M' | 'BPU_CONTRIBUTION';
  } | null;
  readonly activeFrom: LocalDate;
  /** When the membership was reported. Absent in claims that were looked up before it was kept. */
  readonly reportedOn?: LocalDate;
  readonly activeTo: LocalDate | null;
  /** Last contribution month, `YYYY-MM`. */
  readonly paidUntil: string | null;
  readonly diedOn: LocalDate | null;
}

/** Everything of the reference data that decisions about this claim rest on, frozen when it was looked up. */
export interface CoverFacts {
  readonly member: MemberFacts | null;
  /** What was reported after the event and says that it counts since before: a person decides. */
  readonly reportedAfter?: MemberFacts | null;
  /** Last contribution month of the employer, `YYYY-MM`; null where no employer is known. */
  readonly employerPaidUntil: string | null;
  readonly employerKnown: boolean;
  readonly employerName: string | null;
  readonly plkkName: string | null;
  readonly project: {
    /** The contractor; absent in claims that were looked up before it was kept. */
    readonly employerNumber?: string | null;
    readonly coverFrom: LocalDate;
    readonly maintenanceUntil: LocalDate;
    readonly paid: boolean;
  } | null;
}

/** What a person decided about cover where the table leaves it to one. */
export interface CoverDecision {
  readonly outcome: CoverOutcome;
  /** The reasons of the table that it answers; another one opens the question again. */
  readonly doubts: readonly string[];
  /** Register data that were reported after the event count. */
  readonly acceptsLateReport?: boolean;
  readonly reasonCode: string;
  readonly ruleCited: string;
  readonly by: ActorStamp;
  readonly at: Instant;
}

/** What the table of cover says of the claim, and what a person has decided of it. */
export interface Judgement extends EligibilityAssessment {
  readonly decision?: CoverDecision;
}

export interface StageOne {
  readonly receivedAt: Instant;
  readonly by: ActorStamp;
}

export interface MedicalStatement extends MedicalStatementBody {
  readonly enteredBy: ActorStamp;
  readonly enteredAt: Instant;
}

export interface Verification extends VerificationBody {
  readonly by: ActorStamp;
  readonly at: Instant;
}

export interface Conclusion extends ConclusionBody {
  readonly by: ActorStamp;
  readonly at: Instant;
}

export interface FinalReport extends FinalReportBody {
  readonly by: ActorStamp;
  readonly at: Instant;
}

export interface Guarantee {
  readonly number: string;
  readonly status: GuaranteeStatus;
  /** How it came to it, the oldest first. Absent in rows that were written before it was kept. */
  readonly steps?: readonly GuaranteeStep[];
}

export interface Payee extends BankAccount {
  readonly kind: PayeeKind;
  readonly name: string;
}

/** Whom a benefit was to pay from then on, and into which account; the last step counts. */
export interface PayeeStep {
  readonly payee: Payee;
  readonly at: Instant;
  /** Null when software acted by rule. */
  readonly by: ActorStamp | null;
}

/** Clock D4 of one benefit: runs from completeness, stops when documents turn out to be missing. */
export interface PaymentClock {
  readonly startedOn: LocalDate;
  readonly dueAt: Instant;
  readonly provisional: boolean;
  readonly running: boolean;
  readonly usedWorkingDays: number;
}

export interface BenefitDecision {
  readonly decision: 'APPROVE' | 'RETURN' | 'REFUSE';
  readonly by: ActorStamp;
  readonly at: Instant;
  readonly reasonCode: string | null;
  readonly ruleCited: string | null;
  /** Who approved has weighed what the benefit rests on beside the rule. */
  readonly deviationsSeen?: boolean;
}

/** As what a payout was approved, kept when another one is to take its place: a late debit may prove it after all. */
/** What its payee owes, taken off a benefit: agreed by an officer, approved with the benefit, settled with its payment. */
export interface BenefitOffset {
  readonly recoveryNo: string;
  readonly amountRupiah: number;
  readonly by: ActorStamp;
  readonly at: Instant;
}

export interface ApprovedBefore extends Pick<
  Benefit,
  | 'amountRupiah'
  | 'details'
  | 'line'
  | 'basis'
  | 'payee'
  | 'accountEnteredBy'
  | 'proposedBy'
  | 'proposedAt'
  | 'decision'
  | 'offset'
> {
  readonly payoutId: string;
}

export interface Benefit {
  readonly benefitId: string;
  readonly type: string;
  readonly stage: BenefitStage;
  readonly version: number;
  readonly amountRupiah: Rupiah;
  readonly details: Readonly<Record<string, unknown>>;
  readonly line: CalculationLine;
  /** What the line rests on; null for one that was computed before this was kept. */
  readonly basis: CalculationBasis | null;
  readonly payee: Payee;
  /** Whom it was to pay over time, the oldest first. Absent while that never changed. */
  readonly payeeSteps?: readonly PayeeStep[];
  /** Who entered the payee's account: may never release its payment. */
  readonly accountEnteredBy: string;
  /** Who stated the reference price of the device: never decides on it. */
  readonly pricedBy?: string;
  readonly documents: readonly string[];
  readonly missing: readonly string[];
  /** What it rests on beside the rule: absent where there is nothing of the kind. */
  readonly deviations?: readonly Deviation[];
  readonly requestedBy: ActorStamp;
  readonly requestedAt: Instant;
  readonly clock: PaymentClock | null;
  readonly proposedBy: ActorStamp | null;
  readonly proposedAt: Instant | null;
  readonly decision: BenefitDecision | null;
  /** Of a compensation: the benefit that was late. */
  readonly compensates?: string;
  /** What another payer owes, because the programme paid for treatment first. */
  readonly receivable?: { readonly payer: Payer; readonly amountRupiah: number };
  /** What BPJS Kesehatan owes for treatment that was paid, because the claim was transferred to it. */
  readonly settlement?: { readonly payer: Payer; readonly amountRupiah: number };
  /** What of it settles a debt of its payee; the rest is paid. */
  readonly offset?: BenefitOffset;
  /** The payout that the next approval replaces. */
  readonly replaces: string | null;
  /** One for each payout that another one was to replace. */
  readonly approvedBefore?: readonly ApprovedBefore[];
  /** Absent in rows that were written before it was kept. */
  readonly written?: Writings;
}

/** One accident or disease of one participant with everything asked for because of it. Immutable: decide returns another one. */
export interface Claim {
  readonly claimNumber: string;
  readonly version: number;
  readonly stage: ClaimStage;
  readonly branch: string;
  readonly report: ReportBody;
  readonly reporter: Pick<Actor, 'userId' | 'organisation'> & { readonly role: string };
  /** When the system stored the report. */
  readonly reportedAt: Instant;
  /** When the report was handed in; for paper forms earlier than `reportedAt`. Clocks that start at receipt count from it. */
  readonly receivedAt: Instant;
  readonly ruleSet: { readonly amounts: string | null; readonly procedure: string };
  readonly cover: CoverFacts;
  readonly eligibility: Judgement | null;
  /** How cover was judged over time, the oldest first. Absent in rows that were written before it was kept. */
  readonly coverSteps?: readonly CoverStep[];
  /** What the register called people before, the oldest first. Absent where the names never changed. */
  readonly formerNames?: readonly FormerNames[];
  readonly guarantee: Guarantee | null;
  readonly stageOne: StageOne | null;
  /** Claim numbers of other reports that may be about the same event. */
  readonly duplicateCandidates: readonly string[];
  /** Why they are. Absent in rows that were written before it was kept. */
  readonly likeClaims?: readonly LikeClaim[];
  readonly sameAs: string | null;
  /** Codes of what is missing while the stage is DATA_INCOMPLETE. */
  readonly missing: readonly string[];
  readonly statements: readonly MedicalStatement[];
  readonly verification: Verification | null;
  readonly conclusion: Conclusion | null;
  /** The last day for the notice of the conclusion to the labour office; absent once its receipt is there, and in rows of before. */
  readonly noticeBy?: LocalDate;
  readonly finalReport: FinalReport | null;
  readonly benefits: readonly Benefit[];
  /** Owned by the payout rows; read with the claim. */
  readonly payouts: readonly PayoutSummary[];
  /** The ledger of the payment clocks of its benefits; rows of their own, read with the claim. */
  readonly clockMoves: readonly ClockMove[];
  /** Days of incapacity that other claims of the person pay for; their own rows, read with the claim. Absent where there are none. */
  readonly restElsewhere?: readonly Period[];
  /** Bills of the hospital, line by line. Absent where there was none. */
  readonly bills?: readonly Bill[];
  /** What payees got too much, and how it comes back. Absent where nothing was found. */
  readonly recoveries?: readonly Recovery[];
  /** Hand-overs from hospital to hospital, asked for and answered. Absent where there was none. */
  readonly referrals?: readonly Referral[];
  /** Keys of deadlines that were recorded as passed, so that the same past instant never rings again. */
  readonly passedDeadlines: readonly string[];
  readonly lastEventAt: Instant;
  readonly stageSince: Instant;
  /** Absent in rows that were written before it was kept. */
  readonly written?: Writings;
}

/** The last medical statement, which says the condition that counts. */
export const lastStatement = (claim: Claim): MedicalStatement | undefined => claim.statements.at(-1);

/** The condition that benefits are judged by: the final report's, else the last statement's. */
export const currentCondition = (claim: Claim): MedicalStatementBody['condition'] | undefined =>
  claim.finalReport?.condition ?? lastStatement(claim)?.condition;
