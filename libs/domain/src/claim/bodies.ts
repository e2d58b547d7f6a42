import type { ClaimKind, Side } from '../benefits/facts';
import type { PayeeKind } from '../benefits/payee-kinds';
import type { Condition } from '../benefits/conditions';
import type { Instant, LocalDate, Zone } from '../calendar';
import type { Circumstance } from '../eligibility/facts';
import type { HeirRelation } from '../payees/heirs';
import type { Segment } from '../rules';

// Words of the law that stand on the wire, too: one list each, in the room that decides by it.
export { PAYEE_KINDS } from '../benefits/payee-kinds';
export { CONDITIONS } from '../benefits/conditions';
export { CIRCUMSTANCES } from '../eligibility/facts';
export { HEIR_RELATIONS } from '../payees/heirs';
export type { Circumstance, ClaimKind, Condition, HeirRelation, PayeeKind, Segment, Side };

/** Bodies of the report and of every command, exactly as they stand on the wire after validation. JSON-true. */

export const CHANNELS = ['PLKK', 'EMPLOYER', 'SPO', 'PERISAI', 'BRANCH'] as const;
export type Channel = (typeof CHANNELS)[number];
export const CONSEQUENCES = ['INJURED', 'ILL', 'DIED'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

export interface ReportBody {
  readonly kind: ClaimKind;
  readonly segment: Segment;
  readonly channel: Channel;
  readonly participant: { readonly participantNumber: string; readonly nik: string };
  readonly employerNumber?: string;
  readonly projectNumber?: string;
  readonly groupNumber?: string;
  readonly passportNumber?: string;
  readonly phase?: 'BEFORE' | 'DURING' | 'AFTER';
  readonly countryCode?: string;
  readonly occurredAt: Instant;
  readonly place: {
    readonly type: 'WORKPLACE' | 'OUTSIDE' | 'TRAFFIC';
    readonly zone: Zone;
    readonly address: string;
    readonly regencyCode: string;
  };
  readonly circumstance: Circumstance;
  readonly chronology: string;
  readonly injuries: readonly { readonly icd10: string; readonly bodyPart?: string; readonly side?: Side }[];
  readonly consequence: Consequence;
  readonly plkkCode?: string;
  readonly admittedAt?: Instant;
  readonly stageOne: boolean;
  /** Paper forms at a branch only: when the form was handed in. */
  readonly receivedAt?: Instant;
  /** Paper forms at a branch only: on whose behalf. */
  readonly reportedBy?: {
    readonly kind: 'PARTICIPANT' | 'FAMILY' | 'UNION';
    readonly name: string;
    readonly phone?: string;
  };
  readonly documents?: readonly string[];
}

/** Form 3 KK 1 for a claim that began as a notice: what the report says, said again by who must say it. */
export interface StageOneBody {
  readonly employerNumber?: string;
  readonly projectNumber?: string;
  readonly chronology?: string;
  readonly circumstance?: Circumstance;
  readonly consequence?: Consequence;
  readonly injuries?: ReportBody['injuries'];
  readonly receivedAt?: Instant;
  readonly documents?: readonly string[];
  readonly note?: string;
}

export interface DuplicateDecisionBody {
  readonly outcome: 'DISTINCT' | 'SAME';
  readonly sameAs?: string;
  readonly note: string;
}

export interface CompletionBody {
  readonly participant?: { readonly participantNumber: string; readonly nik: string };
  readonly employerNumber?: string;
  readonly projectNumber?: string;
  readonly plkkCode?: string;
  readonly chronology?: string;
  readonly documents?: readonly string[];
  /** Claim officer only: go on although a finding stays open; the note says why. */
  readonly proceed?: boolean;
  readonly note?: string;
}

export interface DisabilityItem {
  readonly code: string;
  readonly side?: Side;
  readonly percent?: number;
  readonly functionLossPercent?: number;
}

export interface MedicalStatementBody {
  readonly form: '3b KK 3' | '3b PAK 3';
  readonly diagnoses: readonly string[];
  readonly finding: 'WORK_RELATED' | 'NOT_WORK_RELATED' | 'UNCERTAIN';
  readonly condition: Condition;
  readonly conditionOn: LocalDate;
  readonly disabilities?: readonly DisabilityItem[];
  readonly diedAt?: Instant;
  readonly restFrom?: LocalDate;
  readonly restTo?: LocalDate;
  readonly doctorLicence: string;
  readonly note?: string;
  /** Paper form entered by a medical verifier: who signed it and when. */
  readonly signedBy?: string;
  readonly signedOn?: LocalDate;
  readonly documents?: readonly string[];
}

export interface VerificationBody {
  readonly outcome: 'CONFIRMED' | 'QUERIED';
  readonly note?: string;
}

export interface ConclusionBody {
  readonly conclusion: 'WORK_ACCIDENT' | 'OCCUPATIONAL_DISEASE' | 'NOT_WORK_RELATED';
  readonly reasonCode?: string;
  readonly ruleCited?: string;
  readonly note?: string;
}

export interface BankAccount {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

export interface Heir extends BankAccount {
  readonly relation: HeirRelation;
  readonly name: string;
  readonly nik: string;
}

export interface Guardian extends BankAccount {
  readonly name: string;
  readonly nik: string;
  readonly relation: string;
}

export interface Child {
  readonly name: string;
  readonly birthDate: LocalDate;
  readonly level: 'TK' | 'SD' | 'SMP' | 'SMA' | 'PT';
  readonly year: number;
}

/** Form 3a KK 2. */
export interface FinalReportBody {
  readonly condition: Condition;
  readonly conditionOn: LocalDate;
  readonly employerPaidWages?: boolean;
  readonly heirs?: readonly Heir[];
  readonly children?: readonly Child[];
  readonly guardian?: Guardian;
  readonly documents?: readonly string[];
  readonly note?: string;
}

export interface PayeeRequest extends Partial<BankAccount> {
  readonly kind: PayeeKind;
  readonly name?: string;
}

export interface BenefitRequestBody {
  /** A benefit type of the domain's list. */
  readonly type: string;
  /** The line of the calculator without `type`. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly payee: PayeeRequest;
  readonly documents?: readonly string[];
  /** Claim officer only: the documents checklist is met, D4 starts now. */
  readonly complete?: boolean;
  readonly note?: string;
}

export interface CompletenessBody {
  readonly complete: boolean;
  readonly missing?: readonly string[];
  readonly note?: string;
}

export interface ProposalBody {
  readonly note?: string;
}

export interface BenefitDecisionBody {
  readonly decision: 'APPROVE' | 'RETURN' | 'REFUSE';
  readonly reasonCode?: string;
  readonly ruleCited?: string;
  readonly note?: string;
}

/** Withdrawal by who reported, cancellation by the branch head. */
export interface EndBody {
  readonly reasonCode: string;
  readonly note: string;
}

export interface ReplacementBody {
  readonly payee: BankAccount & { readonly name?: string };
  readonly note: string;
}

/** Which body belongs to which command; the API validates, `decide` relies on it. */
export interface CommandBodies {
  stageOne: StageOneBody;
  duplicateDecision: DuplicateDecisionBody;
  completion: CompletionBody;
  medicalStatement: MedicalStatementBody;
  verification: VerificationBody;
  conclusion: ConclusionBody;
  finalReport: FinalReportBody;
  requestBenefit: BenefitRequestBody;
  withdrawal: EndBody;
  cancellation: EndBody;
  completeness: CompletenessBody;
  proposal: ProposalBody;
  decision: BenefitDecisionBody;
  correction: BenefitRequestBody;
  replacement: ReplacementBody;
}
