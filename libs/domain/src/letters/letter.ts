import type { Instant } from '../calendar';
import type { Claim, ClaimEventCode, ClaimEventDraft } from '../claim';
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
  CONCLUDED_POSITIVE: ['CONCLUSION', 'GUARANTEE_CONFIRMED', 'LABOUR_OFFICE_NOTICE'],
  CONCLUDED_NEGATIVE: ['REFUSAL', 'GUARANTEE_REVOKED', 'LABOUR_OFFICE_NOTICE'],
  COVER_REFUSED: ['REFUSAL', 'GUARANTEE_REVOKED'],
  BENEFIT_REFUSED: ['REFUSAL'],
  BENEFIT_APPROVED: ['CALCULATION'],
  BENEFIT_PAID: ['PAYMENT_NOTICE'],
};

type Hospital = Pick<Claim, 'claimNumber'> & { readonly report: Pick<Claim['report'], 'plkkCode'> };

/** The letters of a claim in the order of its events. A hospital is written to where there is one. */
export function lettersOf(claim: Hospital, events: readonly NumberedEvent[]): Letter[] {
  const guaranteed = events.findIndex(({ stage }) => stage === 'UNDER_VERIFICATION');
  return events.flatMap((event, at) => {
    const kinds = [...(OF_EVENT[event.code] ?? []), ...(at === guaranteed ? (['GUARANTEE'] as const) : [])];
    return kinds
      .filter((kind) => letterFacts(kind).to !== 'PLKK' || claim.report.plkkCode !== undefined)
      .filter((kind) => !kind.startsWith('GUARANTEE_') || guaranteed >= 0)
      .map((kind) => letterOf(claim.claimNumber, event, kind));
  });
}

function letterOf(claimNumber: string, event: NumberedEvent, kind: LetterKind): Letter {
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
