import type { Role } from '@jkk/domain/access';
import {
  IconBooks,
  IconChartBar,
  IconEye,
  IconFolder,
  IconGavel,
  IconListCheck,
  IconMailCheck,
  IconNotebook,
  IconRadar2,
  IconReceipt2,
  IconScale,
  IconSend,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';

export interface Desk {
  readonly id:
    | 'work'
    | 'claims'
    | 'report'
    | 'payouts'
    | 'batches'
    | 'bank'
    | 'ledger'
    | 'rules'
    | 'radar'
    | 'people'
    | 'registers'
    | 'overview'
    | 'notices'
    | 'readings';
  readonly to: string;
  readonly icon: typeof IconFolder;
  /** Undefined: everybody. */
  readonly roles?: readonly Role[];
}

export const REPORTERS: readonly Role[] = [
  'PLKK_STAFF',
  'EMPLOYER',
  'SPO_COUNTER',
  'PERISAI_AGENT',
  'CLAIM_OFFICER',
];
/** Who gives work to others. */
export const HEADS: readonly Role[] = ['BRANCH_HEAD', 'REGIONAL_DEPUTY'];
/** Who moves money, each with one half of it. */
export const PAYING: readonly Role[] = ['FINANCE_MAKER', 'FINANCE_RELEASER'];
export const FINANCE: readonly Role[] = [...PAYING, 'AUDITOR'];
export const READS_LISTS: readonly Role[] = [...FINANCE, 'ADMIN'];

const DESKS: readonly Desk[] = [
  { id: 'work', to: '/', icon: IconListCheck },
  { id: 'claims', to: '/claims', icon: IconFolder },
  { id: 'overview', to: '/overview', icon: IconChartBar, roles: [...HEADS, 'AUDITOR'] },
  { id: 'notices', to: '/notices', icon: IconMailCheck, roles: ['CLAIM_OFFICER', ...HEADS, 'AUDITOR'] },
  { id: 'report', to: '/report', icon: IconUserPlus, roles: REPORTERS },
  { id: 'payouts', to: '/payouts', icon: IconReceipt2, roles: FINANCE },
  { id: 'batches', to: '/batches', icon: IconSend, roles: FINANCE },
  { id: 'bank', to: '/reconciliation', icon: IconScale, roles: FINANCE },
  { id: 'ledger', to: '/ledger', icon: IconNotebook, roles: FINANCE },
  { id: 'rules', to: '/rules', icon: IconGavel, roles: ['ADMIN', 'AUDITOR'] },
  {
    id: 'radar',
    to: '/radar',
    icon: IconRadar2,
    roles: ['ADMIN', 'CLAIM_OFFICER', 'BRANCH_HEAD', ...FINANCE],
  },
  { id: 'readings', to: '/readings', icon: IconEye, roles: ['AUDITOR'] },
  { id: 'people', to: '/people', icon: IconUsers, roles: ['ADMIN', 'AUDITOR'] },
  { id: 'registers', to: '/administration', icon: IconBooks, roles: ['ADMIN', 'AUDITOR'] },
];

export const hasAnyRole = (mine: readonly Role[], wanted: readonly Role[]): boolean =>
  mine.some((role) => wanted.includes(role));

/** The desks that these roles see: what may never be used is not shown. */
export const desksOf = (roles: readonly Role[]): readonly Desk[] =>
  DESKS.filter((desk) => desk.roles === undefined || hasAnyRole(roles, desk.roles));

/** Whether a page belongs to this desk. */
export const isAt = (path: string, { to }: Desk): boolean =>
  path === to || (to !== '/' && path.startsWith(`${to}/`));

/** The desk that this page belongs to, where none of these roles works at it. */
export const closedDesk = (roles: readonly Role[], path: string): Required<Desk> | undefined =>
  DESKS.find(
    (desk): desk is Required<Desk> =>
      desk.roles !== undefined && isAt(path, desk) && !hasAnyRole(roles, desk.roles),
  );
