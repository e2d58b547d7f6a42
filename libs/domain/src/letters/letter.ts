import type { Instant } from '../calendar';
import type { Claim, ClaimEventCode, ClaimEventDraft, GuaranteeStatus, GuaranteeStep } from '../claim';
import { letterFacts, LETTER_KINDS, type Addressee, type LetterKind } from './kinds';

/** An event as the record keeps it: numbered, sealed and never changed. */
export interface NumberedEvent extends Pick<ClaimEventDraft, 'at' | 'code' | 'stage' | 'data'> {
  readonly seq: number;
}

/** A letter follows from one event: it is written anew whenever somebody reads it, and always says the same. */
export interface Letter {
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly to: Addressee;
  readonly at: Instant;
  readonly event: NumberedEvent;
}

/** What an event alone tells. */
const OF_EVENT: Readonly<Partial<Record<ClaimEventCode, readonly LetterKind[]>>> = {
  CLAIM_REPORTED: ['RECEIPT'],
  DATA_FOUND_INCOMPLETE: ['QUESTION'],
  STATEMENT_QUERIED: ['MEDICAL_QUESTION'],
  QUESTION_ASKED: ['MEDICAL_QUESTION'],
  BENEFIT_INCOMPLETE: ['DOCUMENTS'],
  REFERRAL_PROPOSED: ['REFERRAL'],
  REFERRAL_ACCEPTED: ['REFERRAL_GUARANTEE'],
  CONCLUDED_POSITIVE: ['CONCLUSION', 'GUARANTEE_CONFIRMED', 'LABOUR_OFFICE_NOTICE'],
  CONCLUDED_NEGATIVE: ['REFUSAL', 'GUARANTEE_REVOKED', 'LABOUR_OFFICE_NOTICE'],
  COVER_REFUSED: ['REFUSAL', 'GUARANTEE_REVOKED'],
  BENEFIT_REFUSED: ['REFUSAL'],
  BENEFIT_APPROVED: ['CALCULATION'],
  BENEFIT_PAID: ['PAYMENT_NOTICE'],
  OVERPAYMENT_FOUND: ['OVERPAYMENT'],
};

type Hospital = Pick<Claim, 'claimNumber' | 'guarantee'> & {
  readonly report: Pick<Claim['report'], 'plkkCode'>;
};

const OF_STATUS: Readonly<Record<GuaranteeStatus, LetterKind>> = {
  PROVISIONAL: 'GUARANTEE',
  CONFIRMED: 'GUARANTEE_CONFIRMED',
  REVOKED: 'GUARANTEE_REVOKED',
};
const isOfGuarantee = (kind: LetterKind): boolean => kind.startsWith('GUARANTEE');

/** The letters of a claim in the order of its events. A hospital is written to where there is one. */
export function lettersOf(claim: Hospital, events: readonly NumberedEvent[]): Letter[] {
  const guaranteed = events.findIndex(({ stage }) => stage === 'UNDER_VERIFICATION');
  return events.flatMap((event, at) => {
    const told = OF_EVENT[event.code] ?? [];
    const kinds =
      claim.guarantee?.steps === undefined
        ? withoutSteps(told, { isFirst: at === guaranteed, isKnown: guaranteed >= 0 })
        : withSteps(told, stepsAt(claim.guarantee.steps, event, events[at + 1]));
    return [...kinds, ...guaranteedAnew(claim.guarantee, event)]
      .filter((kind) => letterFacts(kind).to !== 'PLKK' || claim.report.plkkCode !== undefined)
      .filter((kind) => kind !== 'REFERRAL_GUARANTEE' || isGuaranteedAt(claim.guarantee, event.at))
      .map((kind) => letterOf(claim.claimNumber, event, kind));
  });
}

/** A patient may go on to another hospital although nothing is guaranteed any more. */
const isGuaranteedAt = (guarantee: Claim['guarantee'], at: Instant): boolean =>
  guarantee !== null && statusAt(guarantee, at) !== 'REVOKED';

const statusAt = ({ steps, status }: NonNullable<Claim['guarantee']>, at: Instant): GuaranteeStatus =>
  steps?.findLast((step) => step.at <= at)?.status ?? status;

/** The hospital holds a letter under the wrong name of its patient: another one takes its place. */
function guaranteedAnew(guarantee: Claim['guarantee'], { code, data, at }: NumberedEvent): LetterKind[] {
  const isRenamed = code === 'PERSON_CORRECTED' && data['person'] === 'PARTICIPANT';
  return isRenamed && guarantee !== null && isGuaranteedAt(guarantee, at)
    ? [OF_STATUS[statusAt(guarantee, at)]]
    : [];
}

/** The steps of an event; of two at one instant the later one brought them, as a report alone guarantees nothing. */
const stepsAt = (
  steps: readonly GuaranteeStep[],
  { at }: NumberedEvent,
  next: NumberedEvent | undefined,
): readonly LetterKind[] =>
  next?.at === at ? [] : steps.filter((step) => step.at === at).map(({ status }) => OF_STATUS[status]);

/** Every step of a guarantee is a letter. */
const withSteps = (told: readonly LetterKind[], steps: readonly LetterKind[]): readonly LetterKind[] => [
  ...told.filter((kind) => !isOfGuarantee(kind) || steps.includes(kind)),
  ...steps.filter((kind) => !told.includes(kind)),
];

/** Where the steps were not kept, the event tells what became of it. */
const withoutSteps = (
  told: readonly LetterKind[],
  { isFirst, isKnown }: { readonly isFirst: boolean; readonly isKnown: boolean },
): readonly LetterKind[] => [
  ...told.filter((kind) => !isOfGuarantee(kind) || isKnown),
  ...(isFirst ? (['GUARANTEE'] as const) : []),
];

/** The letter of that kind that follows from the event. */
export function letterOf(claimNumber: string, event: NumberedEvent, kind: LetterKind): Letter {
  const letterId = `${claimNumber}-${event.seq}-${kind}`;
  return { letterId, kind, to: letterFacts(kind).to, at: event.at, event };
}

/** What the number of a letter says; undefined for what is none. */
export function parseLetterId(
  text: string,
): { readonly claimNumber: string; readonly seq: number; readonly kind: LetterKind } | undefined {
  const match = /^(JKK-\d{4}-\d{7,9})-([1-9]\d{0,5})-([A-Z_]{1,40})$/.exec(text);
  const kind = LETTER_KINDS.find((known) => known === match?.[3]);
  if (match?.[1] === undefined || kind === undefined) return undefined;
  return { claimNumber: match[1], seq: Number(match[2]), kind };
}
