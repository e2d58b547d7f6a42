import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { CLAIM_STAGES } from '@jkk/domain/claim/stages';
import type { ClaimStage } from '@jkk/domain/claim/stages';
import { PAYOUT_STATES } from '@jkk/domain/claim/stages';
import type { PayoutState } from '@jkk/domain/claim/stages';
import { HOLIDAY_KINDS, ZONES } from '@jkk/domain/calendar';
import { ROLES } from '@jkk/domain/access';
import type { Role } from '@jkk/domain/access';
import { BENEFIT_TYPES } from '@jkk/domain/benefits/labels';
import { READ_THINGS } from '@jkk/domain/claim/readings';
import { MONEY_KEYS, MONEY_STATES, STAGE_AGES } from '@jkk/domain/claim/overview';
import type { MoneyState, StageAge } from '@jkk/domain/claim/overview';
import { NOTICE_STATES } from '@jkk/domain/claim/waits/notices-of-month';
import { WAIT_CODES } from '@jkk/domain/claim/waits/wait';
import { IMPORTED_REGISTERS, REGISTER_IMPORT_STATES } from '@jkk/domain/registers';
import { FIGURE_STATES, PROVENANCES, SEGMENTS } from '@jkk/domain/rules';
import type { ClaimFilter } from './api/claims';
import type { LedgerFilter } from './api/ledger';
import type { NoticeFilter } from './api/notices';
import type { OverviewFilter } from './api/overview';
import { PERSON_STATES } from './api/people';
import type { PeopleFilter } from './api/people';
import { CONTRACT_STATES } from './api/registers';
import type { ReadingFilter } from './api/readings';
import type { RadarAddress } from './api/radar';
import type { RegisterFilter } from './api/registers';
import type { FigureFilter } from './api/rules';
import type { TaskFilter } from './api/tasks';
import { SkeletonRows } from './components/states/States';
import { lazyPage } from './lazy-page';
import { AppShell } from './shell/AppShell';
import { NotFound } from './shell/NotFound';
import { PageFailed } from './shell/PageFailed';

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFound });

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const matching = (pattern: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const HOLDERS = ['mine', 'nobody'] as const;
const DUES = ['overdue', 'today', 'week', 'none'] as const;
const AGES = Object.keys(STAGE_AGES) as StageAge[];
const MONEYS = Object.keys(MONEY_STATES) as MoneyState[];
const STAGES = Object.keys(CLAIM_STAGES) as ClaimStage[];

const work = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>): TaskFilter => ({
    holder: oneOf(HOLDERS, search.holder),
    what: oneOf(WAIT_CODES, search.what),
    segment: oneOf(SEGMENTS, search.segment),
    due: oneOf(DUES, search.due),
    role: oneOf<Role>(ROLES, search.role),
  }),
  component: lazyPage(() => import('./pages/work/WorkPage'), 'WorkPage'),
});
/** What the desk calls this page is its address for whoever types it. */
const workByName = createRoute({
  getParentRoute: () => root,
  path: '/work',
  validateSearch: (search: Record<string, unknown>) => search,
  beforeLoad: ({ search }) => {
    redirect({ to: '/', search: search as TaskFilter, replace: true, throw: true });
  },
});
export const claimsRoute = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: (search: Record<string, unknown>): ClaimFilter => ({
    q: text(search.q),
    stage: oneOf(STAGES, search.stage),
    role: oneOf<Role>(ROLES, search.role),
    due: oneOf(DUES, search.due),
    plkk: text(search.plkk),
    age: oneOf(AGES, search.age),
    year: text(search.year),
    province: text(search.province),
    benefit: oneOf(BENEFIT_TYPES, search.benefit),
    money: oneOf(MONEYS, search.money),
    proposer: text(search.proposer),
  }),
  component: lazyPage(() => import('./pages/claims/ClaimsPage'), 'ClaimsPage', 'overview'),
});
const claim = createRoute({
  getParentRoute: () => root,
  path: '/claims/$claimNumber',
  component: lazyPage(() => import('./pages/claim/ClaimPage'), 'ClaimPage', 'claim', 'forms'),
});
const calculation = createRoute({
  getParentRoute: () => root,
  path: '/benefits/$benefitId/calculation',
  component: lazyPage(
    () => import('./pages/calculation/CalculationPage'),
    'CalculationPage',
    'calculation',
    'rules',
    'claim',
  ),
});
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (address: Record<string, unknown>): { q?: string | undefined } => ({ q: text(address.q) }),
  component: lazyPage(() => import('./pages/search/SearchPage'), 'SearchPage', 'search', 'finance'),
});
const overview = createRoute({
  getParentRoute: () => root,
  path: '/overview',
  validateSearch: (search: Record<string, unknown>): OverviewFilter => ({
    by: oneOf(MONEY_KEYS, search.by),
    year: text(search.year),
  }),
  component: lazyPage(() => import('./pages/overview/OverviewPage'), 'OverviewPage', 'overview'),
});
const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: (search: Record<string, unknown>): NoticeFilter => ({
    month: matching(/^20\d{2}-(0[1-9]|1[0-2])$/, search.month),
    province: matching(/^\d{2}$/, search.province),
    state: oneOf(NOTICE_STATES, search.state),
  }),
  component: lazyPage(() => import('./pages/notices/NoticesPage'), 'NoticesPage', 'notices'),
});
const readings = createRoute({
  getParentRoute: () => root,
  path: '/readings',
  validateSearch: (search: Record<string, unknown>): ReadingFilter => ({
    claimNumber: text(search.claimNumber),
    userId: text(search.userId),
    what: oneOf(READ_THINGS, search.what),
    from: text(search.from),
    to: text(search.to),
  }),
  component: lazyPage(() => import('./pages/readings/ReadingsPage'), 'ReadingsPage', 'readings'),
});
const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  component: lazyPage(
    () => import('./pages/report/ReportPage'),
    'ReportPage',
    'report',
    'forms',
    'documents',
  ),
});
const payouts = createRoute({
  getParentRoute: () => root,
  path: '/payouts',
  validateSearch: (search: Record<string, unknown>): { state?: PayoutState | undefined } => ({
    state: oneOf(PAYOUT_STATES, search.state),
  }),
  component: lazyPage(() => import('./pages/payouts/PayoutsPage'), 'PayoutsPage', 'finance', 'room'),
});
const payout = createRoute({
  getParentRoute: () => root,
  path: '/payouts/$payoutId',
  component: lazyPage(() => import('./pages/payout/PayoutPage'), 'PayoutPage', 'finance', 'evidence'),
});
const batches = createRoute({
  getParentRoute: () => root,
  path: '/batches',
  component: lazyPage(() => import('./pages/batches/BatchesPage'), 'BatchesPage', 'finance', 'evidence'),
});
const batch = createRoute({
  getParentRoute: () => root,
  path: '/batches/$batchId',
  component: lazyPage(() => import('./pages/batch/BatchPage'), 'BatchPage', 'finance', 'evidence'),
});
const policies = createRoute({
  getParentRoute: () => root,
  path: '/policies',
  component: lazyPage(() => import('./pages/policies/PoliciesPage'), 'PoliciesPage', 'rules'),
});
const rules = createRoute({
  getParentRoute: () => root,
  path: '/rules',
  validateSearch: (search: Record<string, unknown>): FigureFilter => ({
    table: text(search.table),
    state: oneOf(FIGURE_STATES, search.state),
    provenance: oneOf(PROVENANCES, search.provenance),
    q: text(search.q),
  }),
  component: lazyPage(() => import('./pages/rules/RulesPage'), 'RulesPage', 'rules', 'calculation'),
});
const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: (search: Record<string, unknown>): PeopleFilter => ({
    q: text(search.q),
    role: oneOf<Role>(ROLES, search.role),
    state: oneOf(PERSON_STATES, search.state),
  }),
  component: lazyPage(() => import('./pages/people/PeoplePage'), 'PeoplePage', 'people'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  beforeLoad: () => {
    // A register is always named in the address, so that it can be handed on.
    redirect({
      to: '/administration/$register',
      params: { register: 'hospitals' },
      replace: true,
      throw: true,
    });
  },
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/administration/$register',
  validateSearch: (search: Record<string, unknown>): RegisterFilter => ({
    q: text(search.q),
    contract: oneOf(CONTRACT_STATES, search.contract),
    zone: oneOf(ZONES, search.zone),
    year: text(search.year),
    provenance: oneOf(PROVENANCES, search.provenance),
    kind: oneOf(HOLIDAY_KINDS, search.kind),
    of: oneOf(IMPORTED_REGISTERS, search.of),
    state: oneOf(REGISTER_IMPORT_STATES, search.state),
  }),
  component: lazyPage(
    () => import('./pages/administration/AdministrationPage'),
    'AdministrationPage',
    'registers',
    'imports',
    'rules',
  ),
});
const registerImport = createRoute({
  getParentRoute: () => root,
  path: '/administration/imports/$importId',
  component: lazyPage(
    () => import('./pages/register-import/RegisterImportPage'),
    'RegisterImportPage',
    'imports',
    'registers',
  ),
});
const reconciliation = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation',
  component: lazyPage(
    () => import('./pages/reconciliation/ReconciliationPage'),
    'ReconciliationPage',
    'finance',
    'items',
  ),
});
const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  validateSearch: (search: Record<string, unknown>): LedgerFilter => ({
    account: text(search.account),
    from: text(search.from),
    to: text(search.to),
  }),
  component: lazyPage(() => import('./pages/ledger/LedgerPage'), 'LedgerPage', 'ledger'),
});

const radar = createRoute({
  getParentRoute: () => root,
  path: '/radar',
  validateSearch: (search: Record<string, unknown>): RadarAddress => ({
    state: oneOf(['GONE'], search.state),
    kind: text(search.kind),
  }),
  component: lazyPage(() => import('./pages/radar/RadarPage'), 'RadarPage', 'radar'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    work,
    workByName,
    claimsRoute,
    claim,
    calculation,
    search,
    overview,
    notices,
    readings,
    report,
    payouts,
    payout,
    batches,
    batch,
    reconciliation,
    ledger,
    policies,
    rules,
    radar,
    people,
    administration,
    register,
    registerImport,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: SkeletonRows,
  // The skeleton keeps its own time; until then the page that is left stays.
  defaultPendingMs: 300,
  defaultPendingMinMs: 0,
  defaultErrorComponent: PageFailed,
  // An address says texts: a participant number is not a number to be rounded, and `q=1e5` stays as it was typed.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined);
    const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
    return text === '' ? '' : `?${text}`;
  },
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
