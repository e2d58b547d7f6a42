import { isGuarded } from './duties';
import type { PersonFacts, PersonStep, ProposalKind } from './person';

export type PersonRefusal =
  | 'PERSON.SELF'
  | 'PERSON.VERSION_STALE'
  | 'PERSON.STEP_NOT_ALLOWED'
  | 'PERSON.PROPOSAL_OPEN'
  | 'PERSON.NO_PROPOSAL'
  | 'APPROVAL.SAME_PERSON';

export interface Standing {
  readonly userId: string;
  readonly active: boolean;
  readonly version: number;
  readonly facts: PersonFacts;
  readonly proposal:
    | { readonly kind: ProposalKind; readonly by: string; readonly version: number }
    | undefined;
}

export type Wish = { readonly kind: PersonStep } | { readonly kind: 'CHANGE'; readonly facts: PersonFacts };

export type Judgement =
  | { readonly ok: true; readonly second: boolean }
  | { readonly ok: false; readonly code: PersonRefusal };

const no = (code: PersonRefusal): Judgement => ({ ok: false, code });

/** Whether an administrator may do this to a person, and whether a second one has to agree. Nobody changes himself. */
export function judgeWish(person: Standing, wish: Wish, by: string, version: number): Judgement {
  if (person.userId === by) return no('PERSON.SELF');
  if (person.version !== version) return no('PERSON.VERSION_STALE');
  if (!fits(person, wish)) return no('PERSON.STEP_NOT_ALLOWED');
  const second = needsSecond(person, wish);
  // Closing a door never waits for anybody.
  if (person.proposal !== undefined && !closes(wish)) return no('PERSON.PROPOSAL_OPEN');
  return { ok: true, second };
}

/** @param version that was seen with the proposal: another one may stand in its place by now */
export function judgeAnswer(person: Standing, by: string, version: number): Judgement {
  const { proposal } = person;
  if (person.userId === by) return no('PERSON.SELF');
  if (proposal === undefined) return no('PERSON.NO_PROPOSAL');
  if (proposal.by === by) return no('APPROVAL.SAME_PERSON');
  const seen = proposal.version === person.version && version === person.version;
  return seen ? { ok: true, second: false } : no('PERSON.VERSION_STALE');
}

/** The steps that this administrator may take now, for buttons. */
export function allowedWishes(person: Standing, by: string): readonly (PersonStep | 'CHANGE' | 'ANSWER')[] {
  if (person.userId === by) return [];
  const steps = (['CHANGE', 'DISABLE', 'ENABLE', 'END_SESSIONS', 'NEW_PASSWORD'] as const).filter(
    (kind) =>
      (kind === 'CHANGE' || fits(person, { kind })) && (person.proposal === undefined || closing(kind)),
  );
  return judgeAnswer(person, by, person.version).ok ? [...steps, 'ANSWER'] : steps;
}

const closing = (kind: Wish['kind']): boolean => kind === 'DISABLE' || kind === 'END_SESSIONS';
const closes = (wish: Wish): boolean => closing(wish.kind);

/** Nobody comes back of whom it is not known who it is: whoever has an account is not given a second one. */
function fits({ active, facts }: Standing, wish: Wish): boolean {
  if (wish.kind === 'CHANGE') return true;
  return wish.kind === 'ENABLE' ? !active && facts.nik !== null : active;
}

function needsSecond({ facts }: Standing, wish: Wish): boolean {
  if (closes(wish)) return false;
  return wish.kind === 'CHANGE' ? gainsAuthority(facts, wish.facts) : isGuarded(facts.roles);
}

/** Whether a change gives authority over money or people that was not there before. */
export const gainsAuthority = (before: PersonFacts, after: PersonFacts): boolean =>
  isGuarded(after.roles) && !sameAuthority(before, after);

const sameAuthority = (before: PersonFacts, after: PersonFacts): boolean =>
  before.branch === after.branch && after.roles.every((role) => before.roles.includes(role));

/**
 * What a person is after a change of facts, with the NIK that is known; or why not: an account belongs to one person for ever,
 * and who it is has to be known before anything is changed.
 */
export function changedFacts(
  before: PersonFacts,
  after: PersonFacts,
):
  | { readonly ok: true; readonly facts: PersonFacts }
  | { readonly ok: false; readonly code: 'NIK.KEPT' | 'NIK.NEEDED' } {
  const nik = after.nik ?? before.nik;
  if (nik === null) return { ok: false, code: 'NIK.NEEDED' };
  if (before.nik !== null && nik !== before.nik) return { ok: false, code: 'NIK.KEPT' };
  return { ok: true, facts: { ...after, nik } };
}
