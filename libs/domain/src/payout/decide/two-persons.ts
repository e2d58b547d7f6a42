import type { Instant } from '../../calendar';
import { HOLD_STEPS, type HoldStep } from './hold';

export const TWO_PERSON_STEPS = HOLD_STEPS;

/** One word of a person about something that takes two of them. */
export interface Word {
  /** Counts the rounds of proposal and answer. */
  readonly round: number;
  readonly step: HoldStep;
  readonly decision: string;
  /** What the decision names beside its code: a reference, an amount. The second person says the same. */
  readonly details: string | null;
  readonly note: string;
  readonly decidedBy: string;
  readonly role: string;
  readonly decidedAt: Instant;
}

export interface WordRequest {
  readonly decision: string;
  readonly details: string | null;
  readonly note: string;
  readonly decidedBy: string;
  readonly roles: readonly string[];
  readonly at: Instant;
}

export type WordResult =
  | { readonly ok: true; readonly word: Word }
  | { readonly ok: false; readonly code: 'APPROVAL.SAME_PERSON' | 'APPROVAL.PERSON_LEFT' | 'ACCESS.DENIED' };

/** The proposal that waits for its answer, given all words in the order in which they were spoken. */
export const waitingWord = (words: readonly Word[]): Word | undefined => {
  const last = words.at(-1);
  return last?.step === 'PROPOSED' ? last : undefined;
};

/** A finance maker proposes; a releaser who is somebody else says the same, or something else, which declines. */
export function speak(words: readonly Word[], request: WordRequest): WordResult {
  const open = waitingWord(words);
  const role = open === undefined ? 'FINANCE_MAKER' : 'FINANCE_RELEASER';
  if (open?.decidedBy === request.decidedBy) return { ok: false, code: 'APPROVAL.SAME_PERSON' };
  if (!request.roles.includes(role)) return { ok: false, code: 'ACCESS.DENIED' };
  const { decision, details, note, decidedBy, at: decidedAt } = request;
  const isSame = open?.decision === decision && open.details === details;
  const step = open === undefined ? 'PROPOSED' : isSame ? 'CONFIRMED' : 'DECLINED';
  const round = open?.round ?? (words.at(-1)?.round ?? 0) + 1;
  return { ok: true, word: { round, step, decision, details, note, decidedBy, role, decidedAt } };
}
