import type { Role } from '@jkk/domain/access';
import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import {
  BEFORE_RELEASE,
  ESCALATION_LABELS,
  OTHER_ACCOUNT,
  OVERDUE_THEN,
  RETURN_PERIOD,
  WAIT_TASKS,
  WAIT_TITLES,
} from '@jkk/domain/words/waits';
import { labelOf } from '../../format/labels';
import type { Text } from '../../i18n/use-words';
import { inSentence } from '../../format/in-sentence';

/** One entry of `waits` as every page shows it. */
export interface WaitView {
  readonly code: string;
  readonly role: string;
  readonly subject: string;
  readonly since: string;
  readonly dueAt: string | null;
  /** Why there is no deadline. */
  readonly undated: { readonly text: Text } | null;
  readonly provisional: boolean;
  readonly onOverdue: string;
  readonly level: string;
  /** The state of the last payment of an approved benefit; null where there is none. */
  readonly payment?: string | null;
}

export const waiterText = (role: string): Text => ROLE_LABELS[role as Role] ?? { id: role, en: role };
/** A role inside a sentence: *penyusun keuangan*, *the finance maker*; abbreviations keep their capitals. */
export function waiterInSentence(role: string): Text {
  const { id, en } = waiterText(role);
  return { id: inSentence(id), en: `the ${inSentence(en)}` };
}

type Named = Pick<WaitView, 'code' | 'dueAt' | 'role' | 'payment'>;

export const waitTask = (wait: Named): Text => specialOf(wait)?.task ?? labelOf(WAIT_TASKS, wait.code);
export const waitTitle = (wait: Named): Text => specialOf(wait)?.title ?? labelOf(WAIT_TITLES, wait.code);

/** Some waits mean something narrower than their code. */
function specialOf(wait: Named): Readonly<Record<'task' | 'title', Text>> | undefined {
  if (isReturnPeriod(wait)) return RETURN_PERIOD;
  if (wait.code === 'PROPOSAL') return wait.payment == null ? undefined : OTHER_ACCOUNT;
  if (wait.code !== 'RELEASE') return undefined;
  if (wait.payment === 'HELD') return BEFORE_RELEASE.held;
  return wait.role === 'FINANCE_MAKER' ? BEFORE_RELEASE.prepare : undefined;
}

/** Who has been told that it is overdue; empty while it is not. */
export const levelText = ({ level }: Pick<WaitView, 'level'>): Text => labelOf(ESCALATION_LABELS, level);

/** What follows when nobody acts; empty once the deadline has passed, because then it has followed. Without one it says why. */
export const thenText = (
  { dueAt, undated, onOverdue }: Pick<WaitView, 'dueAt' | 'undated' | 'onOverdue'>,
  now: string,
): Text =>
  undated?.text ?? (dueAt !== null && dueAt < now ? { id: '', en: '' } : labelOf(OVERDUE_THEN, onOverdue));

/** Everything is proven on the statement; only the time in which a bank may still return money has to pass. */
const isReturnPeriod = ({ code, dueAt }: Named): boolean => code === 'SETTLEMENT' && dueAt !== null;

/** Waits that differ in their benefit only are one sentence; `subjects` names the benefits. */
export function groupWaits<W extends WaitView>(
  waits: readonly W[],
): (W & { readonly subjects: readonly string[] })[] {
  const groups = new Map<string, W & { subjects: string[] }>();
  for (const wait of waits) {
    const key = `${wait.code} ${wait.role} ${wait.dueAt ?? wait.undated?.text.en ?? ''} ${waitTitle(wait).en}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...wait, subjects: [wait.subject] });
    else group.subjects.push(wait.subject);
  }
  return [...groups.values()];
}

/** The part of a benefit id after the claim number (`B02`), empty for the claim itself. */
export const subjectText = (subject: string, claimNumber: string): string =>
  subject === claimNumber ? '' : subject.replace(`${claimNumber}-`, '');
