import type { Role } from '../access/roles';
import type { Instant, Zone } from '../calendar';
import {
  waits,
  type Claim,
  type ClaimEventCode,
  type ClaimEventDraft,
  type DeadlineCode,
  type OpenWait,
  type WaitCode,
} from '../claim';
import type { Channel, Recipient } from './codes';
import { disturbs, outsideQuietHours } from './quiet-hours';
import type { MessageCode } from './templates';

/** A message to be sent. It names whose address is to be looked up when it is sent, and no address. */
export interface MessageDraft {
  readonly code: MessageCode;
  readonly recipient: Recipient;
  readonly recipientKey: string;
  readonly channel: Channel;
  readonly zone: Zone;
  readonly notBefore: Instant;
  /** The wait whose holder is told instead, by e-mail, where somebody has it and can be reached. */
  readonly ofWait?: Pick<OpenWait, 'code' | 'subject'>;
}

type Address = Pick<MessageDraft, 'recipient' | 'recipientKey' | 'channel'>;
/** What is told to whom; AWAITED where the office only stands for the person who has the wait. */
type Told = readonly [MessageCode, Addressee, 'AWAITED'?];
type Addressee = Exclude<Recipient, 'PERSON'>;

const OF_EVENT: Readonly<Partial<Record<ClaimEventCode, readonly Told[]>>> = {
  CLAIM_OPENED: [
    ['REPORT_RECEIVED', 'PARTICIPANT'],
    ['REPORT_RECEIVED', 'EMPLOYER'],
    ['GUARANTEED', 'PLKK'],
  ],
  DUPLICATE_SUSPECTED: [['REPORT_RECEIVED', 'EMPLOYER']],
  DATA_FOUND_INCOMPLETE: [['DATA_MISSING', 'EMPLOYER']],
  STATEMENT_QUERIED: [['DOCTOR_ASKED', 'PLKK']],
  QUESTION_ASKED: [['DOCTOR_ASKED', 'PLKK']],
  CONCLUDED_POSITIVE: [
    ['DECIDED', 'PARTICIPANT'],
    ['DECIDED', 'EMPLOYER'],
    ['GUARANTEED', 'PLKK'],
  ],
  CONCLUDED_NEGATIVE: [
    ['DECIDED', 'PARTICIPANT'],
    ['DECIDED', 'EMPLOYER'],
    ['GUARANTEED', 'PLKK'],
  ],
  COVER_REFUSED: [
    ['DECIDED', 'PARTICIPANT'],
    ['DECIDED', 'EMPLOYER'],
    ['GUARANTEED', 'PLKK'],
  ],
  REFERRAL_PROPOSED: [['REMINDER', 'PLKK']],
  REFERRAL_ACCEPTED: [['GUARANTEED', 'PLKK']],
  REFERRAL_REFUSED: [['REMINDER', 'PLKK']],
  GUARANTEE_REVOKED: [['GUARANTEED', 'PLKK']],
  GUARANTEE_REINSTATED: [['GUARANTEED', 'PLKK']],
  DETERMINED_WORK_RELATED: [
    ['DECIDED', 'PARTICIPANT'],
    ['GUARANTEED', 'PLKK'],
  ],
  BENEFIT_APPROVED: [['DECIDED', 'PARTICIPANT']],
  BENEFIT_REFUSED: [['DECIDED', 'PARTICIPANT']],
  BENEFIT_PAID: [['PAID', 'PARTICIPANT']],
};

/** Who is told of an event of a claim as it stands after it. Whom nobody can name is not told. */
export function messagesOf(
  claim: Claim,
  event: Pick<ClaimEventDraft, 'code' | 'at' | 'data'>,
): MessageDraft[] {
  const told = OF_DATA[event.code]?.(claim, event.data) ?? OF_EVENT[event.code] ?? [];
  const { zone } = claim.report.place;
  return told.flatMap(([code, recipient, isAwaited]) => {
    const address = addressOf(claim, recipient, hospitalOf(claim, event));
    if (address === undefined) return [];
    const notBefore = disturbs({ code, ...address }) ? outsideQuietHours(event.at, zone) : event.at;
    const wait = isAwaited && awaited(claim, event.data);
    return [
      {
        ...address,
        code,
        zone,
        notBefore,
        ...(wait && { ofWait: { code: wait.code, subject: wait.subject } }),
      },
    ];
  });
}

/** Whom an event tells by what it says. */
const OF_DATA: Readonly<
  Partial<Record<ClaimEventCode, (claim: Claim, data: ClaimEventDraft['data']) => Told[]>>
> = {
  DEADLINE_NEAR: ofNearDeadline,
  DEADLINE_PASSED: ofDeadline,
  WAIT_ESCALATED: ofEscalation,
  BENEFIT_INCOMPLETE: ofDocuments,
};

const awaited = (claim: Claim, data: ClaimEventDraft['data']): OpenWait | undefined =>
  waits(claim).find(({ code, subject }) => code === data['code'] && subject === data['subject']);

const roleAwaited = (claim: Claim, data: ClaimEventDraft['data']): Role | undefined =>
  awaited(claim, data)?.role;

/** Who is waited for and does not sit in the branch. */
const outside = (role: Role | undefined): 'EMPLOYER' | 'PLKK' | undefined =>
  role === 'EMPLOYER' ? 'EMPLOYER' : role === 'PLKK_DOCTOR' || role === 'PLKK_STAFF' ? 'PLKK' : undefined;

/** Whoever owes a document that was sent back is told beside the participant. */
function ofDocuments(claim: Claim, { benefitId = null }: ClaimEventDraft['data']): Told[] {
  const owing = outside(roleAwaited(claim, { code: 'DELIVERY', subject: benefitId }));
  return [
    ['DATA_MISSING', 'PARTICIPANT'],
    ...(owing === undefined ? [] : [['DATA_MISSING', owing] as const]),
  ];
}

/** What an officer asks for once the family has brought its papers. */
const OF_THE_FAMILY: readonly unknown[] = [
  'SCHOOL_YEAR',
  'REST_INSTALMENT',
  'CARE_YEAR',
] satisfies readonly WaitCode[];

/** What ends with its deadline is the participant's to use: an objection, new facts, the right to claim. */
const OF_THE_PARTICIPANT: readonly unknown[] = ['OBJECTION', 'LIMITATION'] satisfies readonly DeadlineCode[];

/** Whoever is waited for is reminded before it is too late. */
function ofNearDeadline(claim: Claim, data: ClaimEventDraft['data']): Told[] {
  const isTheirs = OF_THE_PARTICIPANT.includes(data['code']);
  const other = outside(roleAwaited(claim, data)) ?? 'BRANCH';
  return [...(isTheirs ? [['REMINDER', 'PARTICIPANT'] as const] : []), ['REMINDER', other, 'AWAITED']];
}

/**
 * Whoever is waited for is reminded, and by name where somebody has taken it; where it is the branch itself and it goes up, its
 * head is told; of what the family has to ask for, the family.
 */
function ofDeadline(claim: Claim, data: ClaimEventDraft['data']): Told[] {
  const role = roleAwaited(claim, data);
  const branch: Told =
    data['onOverdue'] === 'ESCALATE' ? ['ESCALATION', 'BRANCH'] : ['REMINDER', 'BRANCH', 'AWAITED'];
  const other = outside(role);
  if (data['onOverdue'] === 'LAPSE') return [];
  if (OF_THE_FAMILY.includes(data['code'])) return [['REMINDER', 'PARTICIPANT'], branch];
  if (other === 'EMPLOYER') return [['REMINDER', other, 'AWAITED']];
  if (other === 'PLKK') {
    return [
      ['REMINDER', other, 'AWAITED'],
      [branch[0], 'BRANCH'],
    ];
  }
  return data['onOverdue'] === 'NOTHING' || role === undefined ? [] : [branch];
}

/** One level further up each time, and whoever is waited for outside is reminded again. */
function ofEscalation(claim: Claim, data: ClaimEventDraft['data']): Told[] {
  const other = outside(roleAwaited(claim, data));
  const up: Told = ['ESCALATION', data['level'] === 'REGION' ? 'REGION' : 'BRANCH'];
  return other === undefined ? [up] : [['REMINDER', other], up];
}

/** The hospital that an event concerns: the one that is asked to take the patient, or whom a wait names; else the one that treats. */
function hospitalOf(
  claim: Claim,
  { code, data }: Pick<ClaimEventDraft, 'code' | 'data'>,
): string | undefined {
  if (code === 'REFERRAL_PROPOSED') return String(data['to']);
  return awaited(claim, data)?.plkkCode ?? claim.report.plkkCode;
}

function addressOf(
  { report, cover, branch }: Claim,
  recipient: Addressee,
  hospital: string | undefined,
): Address | undefined {
  const to = (recipientKey: string | undefined, channel: Channel): Address | undefined =>
    recipientKey === undefined ? undefined : { recipient, recipientKey, channel };
  switch (recipient) {
    case 'PARTICIPANT':
      return to(cover.member?.participantNumber, 'SMS');
    case 'EMPLOYER':
      return to(cover.employerKnown ? report.employerNumber : undefined, 'EMAIL');
    case 'PLKK':
      return to(hospital, 'EMAIL');
    case 'BRANCH':
    case 'REGION':
      return to(branch, 'EMAIL');
  }
}
