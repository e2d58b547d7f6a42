import type { LocalDate } from '../calendar/civil';
import { termOn, type Term } from '../policies/term';
import { TERMS } from '../policies/terms';
import { APPROVERS, type Role } from './roles';

const LIMITS: Readonly<Record<(typeof APPROVERS)[number], Term | undefined>> = {
  BENEFIT_APPROVER: TERMS.approverLimit,
  BRANCH_HEAD: TERMS.headLimit,
  REGIONAL_DEPUTY: undefined,
};

/** The highest limit in rupiah of what these roles may approve in one claim reported on this day, taken together; 0 when none of them approves. */
export const approvalLimit = (roles: readonly Role[], on: LocalDate): number =>
  highestOf(roles, (term) => termOn(term, on));

/** What these roles never may exceed, whenever the claim was reported. */
export const highestLimit = (roles: readonly Role[]): number =>
  highestOf(roles, ({ versions }) => Math.max(...versions.map(({ value }) => value)));

const highestOf = (roles: readonly Role[], limitOf: (term: Term) => number): number =>
  Math.max(
    0,
    ...APPROVERS.filter((role) => roles.includes(role)).map((role) => {
      const term = LIMITS[role];
      return term === undefined ? Number.MAX_SAFE_INTEGER : limitOf(term);
    }),
  );
