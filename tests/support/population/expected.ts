import { canSee, type Actor } from '@jkk/domain/access';
import type { ClaimListFilter } from '@jkk/persistence/claim';
import type { ClaimFacts } from './facts';

const DAY_MS = 86_400_000;
const WIB_MS = 7 * 3_600_000;
const NEVER = '9999';

/** Numbers of the claims that a list should show, in its order: every claim looked at, nothing clever. */
export function expectedClaims(
  facts: readonly ClaimFacts[],
  actor: Actor,
  filter: ClaimListFilter,
  now: string,
): string[] {
  const { role } = filter;
  return seenBy(actor, facts)
    .filter((claim) => fits(claim, filter))
    .filter((claim) => role === undefined || claim.waits.some((wait) => wait.role === role))
    .filter(({ dueAt }) => isDue(dueAt, filter.due, now))
    .map(({ dueAt, claimNumber }) => ({ key: `${dueAt ?? NEVER} ${claimNumber}`, claimNumber }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ claimNumber }) => claimNumber);
}

/** `claim|code|subject` of the waits that a work list should show, in its order. */
export function expectedTasks(
  facts: readonly ClaimFacts[],
  actor: Actor,
  filter: ClaimListFilter,
  now: string,
): string[] {
  const isWork = (claim: ClaimFacts, code: string): boolean =>
    claim.stage !== 'SETTLED' || code !== 'SETTLEMENT';
  return seenBy(actor, facts)
    .filter((claim) => fits(claim, filter))
    .flatMap((claim) =>
      claim.waits
        .filter(({ role, code }) => actor.roles.includes(role) && isWork(claim, code))
        .filter(({ dueAt }) => isDue(dueAt, filter.due, now))
        .map(({ dueAt, code, subject }) => ({
          key: [dueAt ?? NEVER, claim.claimNumber, code, subject].join(' '),
          id: taskId({ claimNumber: claim.claimNumber, code, subject }),
        })),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
}

const SEEN = new WeakMap<readonly ClaimFacts[], Map<Actor, ClaimFacts[]>>();

/** Looked at once for each person and population: every filter and search starts from it. */
function seenBy(actor: Actor, facts: readonly ClaimFacts[]): readonly ClaimFacts[] {
  const ofPeople = SEEN.get(facts) ?? new Map<Actor, ClaimFacts[]>();
  SEEN.set(facts, ofPeople);
  const seen = ofPeople.get(actor) ?? facts.filter((claim) => isSeen(actor, claim));
  ofPeople.set(actor, seen);
  return seen;
}

const isSeen = (actor: Actor, claim: ClaimFacts): boolean =>
  canSee(actor, { ...claim, consulted: claim.waits.map(({ role }) => role) });

export const taskId = (task: {
  readonly claimNumber: string;
  readonly code: string;
  readonly subject: string;
}): string => `${task.claimNumber}|${task.code}|${task.subject}`;

function fits(claim: ClaimFacts, { stage, branch, plkk, q }: ClaimListFilter): boolean {
  return (
    (stage === undefined || claim.stage === stage) &&
    (branch === undefined || claim.branch === branch) &&
    (plkk === undefined || claim.plkkCode === plkk) &&
    (q === undefined || isFound(claim, q))
  );
}

function isFound(claim: ClaimFacts, q: string): boolean {
  const typed = q.toUpperCase();
  if (typed.startsWith('JKK-')) return claim.claimNumber.startsWith(typed);
  if (typed.length === 16 && isDigits(typed)) return claim.nik === typed;
  if (typed.length === 11 && isDigits(typed)) return claim.participantNumber === typed;
  if (isDigits(typed)) return claim.claimNumber.endsWith(typed);
  const name = plain(claim.name);
  const part = plain(q);
  if (/[a-z0-9]{3}/.test(part)) return name.includes(part);
  return /[a-z0-9]/.test(part) && ` ${name}`.includes(` ${part}`);
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/['’\u0300-\u036f]/g, '')
    .toLowerCase();

function isDue(dueAt: string | null, due: ClaimListFilter['due'], now: string): boolean {
  if (due === undefined) return true;
  if (due === 'none' || dueAt === null) return due === 'none' && dueAt === null;
  const at = Date.parse(dueAt);
  const start = Date.parse(now);
  if (due === 'overdue') return at < start;
  const midnight = Math.floor((start + WIB_MS) / DAY_MS + 1) * DAY_MS - WIB_MS;
  return at >= start && at < (due === 'today' ? midnight : midnight + 7 * DAY_MS);
}
