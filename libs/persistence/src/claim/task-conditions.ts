import type { Role, WaitCode } from '@jkk/domain';
import { holderOf } from '../task/holder';
import type { ListFilter, Parameters } from './list-conditions';
import { IS_WORK } from './list-order';

export interface TaskFilter extends ListFilter {
  readonly what?: WaitCode;
  readonly segment?: string;
  /** Roles in which the person may decide on benefits, and nothing else. */
  readonly lent?: readonly Role[];
  /** Work of this person, or of nobody. */
  readonly holder?: 'nobody' | { readonly userId: string };
}

/** For each role the condition on waits `t`. */
export function taskConditions(
  roles: readonly Role[],
  { what, segment, holder, lent = [] }: TaskFilter,
  now: string,
  parameters: Parameters,
): string[] {
  const common = [
    IS_WORK,
    what === undefined ? undefined : `t.code = ${parameters.add(what)}`,
    segment === undefined ? undefined : ofSegment(parameters.add(segment)),
    holder === undefined ? undefined : held(holder, now, parameters),
  ].filter((condition) => condition !== undefined);
  const own = roles.map((role) => `t.role = ${parameters.add(role)}`);
  const decisions = lent.map((role) => `t.code = 'DECISION' AND t.role = ${parameters.add(role)}`);
  return [...own, ...decisions].map((whose) => [whose, ...common].join(' AND '));
}

const ofSegment = (segment: string): string =>
  `EXISTS (SELECT 1 FROM claim s WHERE s.claim_number = t.claim_number AND s.segment = ${segment})`;

function held(holder: NonNullable<TaskFilter['holder']>, now: string, parameters: Parameters): string {
  const holding = holderOf(parameters.add(now));
  return holder === 'nobody'
    ? `NOT EXISTS (SELECT 1 ${holding})`
    : `EXISTS (SELECT 1 ${holding} AND h.held_by = ${parameters.add(holder.userId)})`;
}
