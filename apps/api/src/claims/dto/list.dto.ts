import { ROLES, type Role } from '@jkk/domain/access';
import { BENEFIT_TYPES, type BenefitType } from '@jkk/domain/benefits';
import {
  CLAIM_STAGE_CODES,
  MONEY_STATE_CODES,
  PAYOUT_STATES,
  STAGE_AGE_CODES,
  WAIT_CODES,
  type ClaimStage,
  type MoneyState,
  type PayoutState,
  type StageAge,
  type WaitCode,
} from '@jkk/domain/claim';
import { SEGMENTS, type Segment } from '@jkk/domain/rules';
import { PageQuery } from '../../edge/page.dto';
import { TextView } from '../../edge/text.dto';
import {
  CodeField,
  CodeOut,
  IdentifierField,
  InstantOut,
  ListOut,
  ObjectOut,
  OpenOut,
  TextField,
  TextOut,
  WholeOut,
} from '../../fields';
import { ParticipantView, WaitView } from './claim.views';

export const YEAR = /^20\d{2}$/;
const USER_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const DUE_FILTERS = ['overdue', 'today', 'week', 'none'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

export class ClaimQuery extends PageQuery {
  @CodeField(CLAIM_STAGE_CODES, { optional: true })
  stage?: ClaimStage;

  @CodeField(ROLES, { optional: true, description: 'Claims that wait for this role.' })
  role?: Role;

  @CodeField(DUE_FILTERS, { optional: true, description: 'By the earliest deadline.' })
  due?: DueFilter;

  @TextField({ max: 100, optional: true, description: 'Part of a claim number, participant number or name.' })
  q?: string;

  @IdentifierField('code', { optional: true })
  branch?: string;

  @IdentifierField('code', { optional: true })
  plkk?: string;

  @CodeField(STAGE_AGE_CODES, { optional: true, description: 'How long it has been in its stage.' })
  age?: StageAge;

  @TextField({ max: 4, pattern: YEAR, optional: true, description: 'Year in the number of the claim.' })
  year?: string;

  @TextField({ max: 2, pattern: /^\d{2}$/, optional: true, description: 'Province of the accident.' })
  province?: string;

  @CodeField(BENEFIT_TYPES, { optional: true, description: 'Claims with such a benefit.' })
  benefit?: BenefitType;

  @CodeField(MONEY_STATE_CODES, { optional: true, description: 'Claims with a benefit that is so far.' })
  money?: MoneyState;

  @TextField({ max: 36, pattern: USER_ID, optional: true, description: 'Who proposed a benefit of it.' })
  proposer?: string;
}

export const HOLDERS = ['mine', 'nobody'] as const;
export type HolderFilter = (typeof HOLDERS)[number];

export class TaskQuery extends ClaimQuery {
  @CodeField(HOLDERS, { optional: true, description: 'Whose work; everybody’s where it is left out.' })
  holder?: HolderFilter;

  @CodeField(WAIT_CODES, { optional: true, description: 'What has to be done.' })
  what?: WaitCode;

  @CodeField(SEGMENTS, { optional: true })
  segment?: Segment;
}

/** What the rows of claim lists and work lists have in common. */
class CaseRow {
  @TextOut()
  claimNumber: string;

  @CodeOut(CLAIM_STAGE_CODES)
  stage: ClaimStage;

  @TextOut()
  segment: string;

  @TextOut()
  kind: string;

  @ObjectOut(() => ParticipantView)
  participant: ParticipantView;

  @TextOut({ nullable: true })
  employerName: string | null;

  @TextOut({ nullable: true })
  plkkName: string | null;

  @InstantOut()
  occurredAt: string;

  @TextOut()
  circumstance: string;

  @WholeOut({ nullable: true, description: 'Rupiah asked for so far.' })
  amount: number | null;
}

class ListedWaitView extends WaitView {
  @CodeOut(PAYOUT_STATES, {
    nullable: true,
    description: 'The last payment of its benefit, where that was granted.',
  })
  payment: PayoutState | null;
}

export class ClaimListItem extends CaseRow {
  @WholeOut()
  version: number;

  @TextOut()
  branch: string;

  @TextOut({ nullable: true })
  plkkCode: string | null;

  @InstantOut({ nullable: true, description: 'The earliest deadline.' })
  nextDueAt: string | null;

  @ListOut(() => ListedWaitView)
  waits: ListedWaitView[];
}

export class ClaimListResponse {
  @ListOut(() => ClaimListItem)
  items: ClaimListItem[];

  @TextOut({ nullable: true })
  next: string | null;
}

class HolderView {
  @TextOut()
  userId: string;

  @TextOut()
  name: string;
}

class WorkPayoutView {
  @TextOut()
  payoutId: string;

  @CodeOut(PAYOUT_STATES)
  state: PayoutState;

  @TextOut({ nullable: true, description: 'The batch that it stands in.' })
  batchId: string | null;
}

export class TaskItem extends CaseRow {
  @ObjectOut(() => WaitView)
  wait: WaitView;

  @TextOut({ nullable: true, description: 'Set when the wait is about a benefit.' })
  benefitType: string | null;

  @ObjectOut(() => HolderView, { nullable: true, description: 'Who has it; null while it is nobody’s.' })
  holder: HolderView | null;

  @ObjectOut(() => WorkPayoutView, {
    nullable: true,
    description: 'The last payment of its benefit, where that was granted.',
  })
  payout: WorkPayoutView | null;
}

export class TaskListResponse {
  @ListOut(() => TaskItem)
  items: TaskItem[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class TimelineEntryView {
  @InstantOut()
  at: string;

  @TextOut({ nullable: true, description: 'Display name; null when software acted by rule.' })
  actor: string | null;

  @TextOut({ nullable: true })
  role: string | null;

  @TextOut()
  code: string;

  @ObjectOut(() => TextView)
  text: TextView;
}

export class TimelineResponse {
  @ListOut(() => TimelineEntryView)
  items: TimelineEntryView[];
}

export class ClaimEventView {
  @WholeOut()
  sequence: number;

  @TextOut()
  code: string;

  @InstantOut()
  at: string;

  @TextOut({ nullable: true })
  userId: string | null;

  @TextOut({ nullable: true, description: 'Display name; null when software acted by rule.' })
  actor: string | null;

  @TextOut({ nullable: true })
  role: string | null;

  @CodeOut(CLAIM_STAGE_CODES)
  stage: ClaimStage;

  @ObjectOut(() => TextView)
  text: TextView;

  @OpenOut()
  data: Record<string, unknown>;

  @TextOut()
  previousHash: string;

  @TextOut()
  hash: string;
}

export class ChainFaultView {
  @WholeOut({ description: 'The event at which it shows first.' })
  sequence: number;

  @TextOut()
  code: string;
}

export class PersonLookupView {
  @InstantOut()
  at: string;

  @TextOut()
  name: string;

  @CodeOut(ROLES, { list: true })
  roles: string[];
}

export class ClaimEventsResponse {
  @ListOut(() => ClaimEventView)
  items: ClaimEventView[];

  @ObjectOut(() => ChainFaultView, {
    nullable: true,
    description:
      'Where hashes, seals or the record itself are not what the events left behind; null where all are.',
  })
  fault: ChainFaultView | null;

  @ListOut(() => PersonLookupView, {
    description: 'Who looked the person up in the register of members, newest first, 50 at most.',
  })
  lookups: PersonLookupView[];
}

export class ReceiptView {
  @TextOut()
  receiptId: string;

  @InstantOut()
  signedAt: string;

  @CodeOut(['Ed25519'])
  algorithm: 'Ed25519';

  @TextOut({ description: 'base64url of the canonical JSON that was signed.' })
  payload: string;

  @TextOut({ description: 'base64url of the signature over those bytes.' })
  signature: string;
}

export class ReportResponse {
  @TextOut()
  claimNumber: string;

  @CodeOut(CLAIM_STAGE_CODES)
  stage: ClaimStage;

  @WholeOut()
  version: number;

  @ObjectOut(() => ReceiptView)
  receipt: ReceiptView;
}
