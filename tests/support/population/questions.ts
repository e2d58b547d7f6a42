import type { Actor } from '@jkk/domain/access';
import { person } from '@jkk/domain/claim/spec-support';
import type { ClaimListFilter } from '@jkk/persistence/claim';
import { nik, participantNumber } from './population';

const BRANCH = { branch: 'J01' };
const HOSPITAL = { plkkCode: 'PLKK-0001' };

/** Who looks at lists, under the names of the demo's users, whose offices have a share of the population. */
export const VIEWERS: Readonly<Record<string, Actor>> = {
  auditor: person('auditor', 'AUDITOR'),
  regional: person('regional', 'REGIONAL_DEPUTY'),
  officer: person('officer', 'CLAIM_OFFICER', BRANCH),
  verifier: person('verifier', 'MEDICAL_VERIFIER', BRANCH),
  approver: person('approver', 'BENEFIT_APPROVER', BRANCH),
  head: person('head', 'BRANCH_HEAD', BRANCH),
  maker: person('maker', 'FINANCE_MAKER', BRANCH),
  releaser: person('releaser', 'FINANCE_RELEASER', BRANCH),
  plkk: person('plkk', 'PLKK_STAFF', HOSPITAL),
  doctor: person('doctor', 'PLKK_DOCTOR', HOSPITAL),
  employer: person('employer', 'EMPLOYER', { employerNumber: 'JJ000001' }),
  spo: person('spo', 'SPO_COUNTER', { organisation: 'Bank BNI' }),
  inspector: person('inspector', 'LABOUR_INSPECTOR'),
  advisor: person('advisor', 'ADVISORY_DOCTOR'),
  admin: person('admin', 'ADMIN'),
};

/** Nobody of the demo, but the law allows it: several roles, each with a view of its own. */
export const MANY_SIDED: Actor = {
  ...person('many-sided', 'CLAIM_OFFICER', { ...BRANCH, plkkCode: 'PLKK-0007', employerNumber: 'JJ000009' }),
  roles: ['CLAIM_OFFICER', 'MEDICAL_VERIFIER', 'PLKK_DOCTOR', 'EMPLOYER', 'SPO_COUNTER', 'LABOUR_INSPECTOR'],
  organisation: 'Loket 3',
};

/** Every filter alone, and those that meet. */
export const FILTERS: readonly ClaimListFilter[] = [
  {},
  ...(['DISPUTED', 'CLOSED', 'CANCELLED', 'UNDER_REVIEW', 'FINAL_REPORTED'] as const).map((stage) => ({
    stage,
  })),
  ...(
    ['CLAIM_OFFICER', 'FINANCE_MAKER', 'EMPLOYER', 'PLKK_DOCTOR', 'LABOUR_INSPECTOR', 'AUDITOR'] as const
  ).map((role) => ({ role })),
  ...(['overdue', 'today', 'week', 'none'] as const).map((due) => ({ due })),
  { branch: 'J01' },
  { branch: 'J02' },
  { plkk: 'PLKK-0001' },
  { plkk: 'PLKK-9999' },
  { branch: 'J01', plkk: 'PLKK-0002', stage: 'UNDER_REVIEW' },
  { role: 'CLAIM_OFFICER', stage: 'UNDER_REVIEW', due: 'none' },
  { role: 'CLAIM_OFFICER', q: 'contoh' },
  { stage: 'CLOSED', q: 'contoh' },
];

/** What people type, of every shape, and what they should not be able to do harm with. */
export const SEARCHES: readonly string[] = [
  'JKK-2026-0000012',
  'jkk-2026-00000',
  'jkk-',
  '0000123',
  '123',
  '7',
  participantNumber(5),
  nik(5),
  '9999999999999999',
  'sutrisno contoh',
  'saat',
  "SA'AT",
  'sa’at',
  'SAÁT',
  'rené',
  'gerard',
  'nuraini',
  'quzt',
  'trisn',
  'a',
  'xq',
  'su',
  'an',
  'zzzzzz',
  'a b',
  '%',
  '_',
  '\\',
  'a%b',
  'sutri_no',
  '%%%',
  "'",
  '’’',
  '-',
];
