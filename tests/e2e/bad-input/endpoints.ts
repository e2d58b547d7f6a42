import { COMMAND_ENDPOINTS } from './command-endpoints';
import type { Endpoint } from './endpoint';
import type { Scene } from './scene';

const NOBODY = 'JKK-2026-9999999';
const NO_UUID = '00000000-0000-4000-8000-000000000000';

const onPayout = (command: string) => ({
  method: 'POST' as const,
  path: ({ payoutId }: Scene) => `/payouts/${payoutId}/${command}`,
  absent: () => ['0000000000000', 'x', NO_UUID].map((id) => `/payouts/${id}/${command}`),
});
const onFigure = (command: string) => ({
  method: 'POST' as const,
  path: () => `/rule-sets/PP-44-2015/figures/funeral.amount/${command}`,
  absent: () =>
    ['PP-99-2099/figures/funeral.amount', 'PP-44-2015/figures/glasses.cap', 'x/figures/y'].map(
      (id) => `/rule-sets/${id}/${command}`,
    ),
});
const read = (path: string) => ({ method: 'GET' as const, path: () => path });

/** Every operation of the OpenAPI file stands here once; a spec sees to it. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...COMMAND_ENDPOINTS,
  {
    id: 'signIn',
    method: 'POST',
    path: () => '/session',
    body: () => ({ username: 'nobody-here', password: 'nothing' }),
    unkeyed: true,
  },
  { id: 'getSession', ...read('/session'), as: 'plkk' },
  { id: 'signOut', method: 'DELETE', path: () => '/session', as: 'plkk' },
  {
    id: 'reportAccident',
    method: 'POST',
    path: () => '/claims',
    as: 'officer',
    never: 'maker',
    body: ({ report }) => report,
    keyRequired: true,
  },
  { id: 'listClaims', ...read('/claims'), as: 'officer' },
  { id: 'listTasks', ...read('/tasks'), as: 'officer' },
  {
    id: 'getClaim',
    method: 'GET',
    path: ({ claimNumber }) => `/claims/${claimNumber}`,
    absent: ({ foreignClaim }) => [`/claims/${NOBODY}`, `/claims/${foreignClaim}`, '/claims/x'],
    as: 'officer',
  },
  {
    id: 'getTimeline',
    method: 'GET',
    path: ({ claimNumber }) => `/claims/${claimNumber}/timeline`,
    absent: ({ foreignClaim }) => [`/claims/${NOBODY}/timeline`, `/claims/${foreignClaim}/timeline`],
    as: 'plkk',
  },
  {
    id: 'listClaimEvents',
    method: 'GET',
    path: ({ claimNumber }) => `/claims/${claimNumber}/events`,
    absent: () => [`/claims/${NOBODY}/events`],
    as: 'auditor',
    never: 'officer',
  },
  {
    id: 'getBenefit',
    method: 'GET',
    path: ({ benefitId }) => `/benefits/${benefitId}`,
    absent: ({ foreignClaim }) => [`/benefits/${foreignClaim}-B01`, `/benefits/${NOBODY}-B01`],
    as: 'officer',
  },
  {
    id: 'getBenefitTrace',
    method: 'GET',
    path: ({ benefitId }) => `/benefits/${benefitId}/trace`,
    absent: ({ foreignClaim }) => [`/benefits/${foreignClaim}-B01/trace`, `/benefits/${NOBODY}-B01/trace`],
    as: 'officer',
  },
  { id: 'listPayouts', ...read('/payouts'), as: 'maker', never: 'officer' },
  {
    id: 'getPayout',
    method: 'GET',
    path: ({ payoutId }) => `/payouts/${payoutId}`,
    absent: () => ['/payouts/0000000000000', '/payouts/x'],
    as: 'releaser',
    never: 'officer',
  },
  {
    id: 'decideHold',
    ...onPayout('hold-decision'),
    as: 'maker',
    never: 'officer',
    body: () => ({ decision: 'PAY', note: 'Nama sama.' }),
  },
  {
    id: 'createBatch',
    method: 'POST',
    path: () => '/payout-batches',
    as: 'maker',
    never: 'releaser',
    body: ({ payoutId }) => ({ payoutIds: [payoutId] }),
  },
  { id: 'listBatches', ...read('/payout-batches'), as: 'releaser', never: 'head' },
  {
    id: 'getBatch',
    method: 'GET',
    path: ({ batchId }) => `/payout-batches/${batchId}`,
    absent: () => [`/payout-batches/${NO_UUID}`, '/payout-batches/x'],
    as: 'auditor',
    never: 'officer',
  },
  {
    id: 'removeBatch',
    method: 'DELETE',
    path: ({ batchId }) => `/payout-batches/${batchId}`,
    absent: () => [`/payout-batches/${NO_UUID}`, '/payout-batches/x'],
    as: 'maker',
    never: 'releaser',
  },
  {
    id: 'releaseBatch',
    method: 'POST',
    path: ({ batchId }) => `/payout-batches/${batchId}/release`,
    absent: () => [`/payout-batches/${NO_UUID}/release`, '/payout-batches/x/release'],
    as: 'releaser',
    never: 'maker',
    body: () => ({ hash: '0'.repeat(64) }),
  },
  {
    id: 'reconcile',
    method: 'POST',
    path: () => '/reconciliations',
    as: 'maker',
    never: 'releaser',
    body: () => ({ bankCode: '002', from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z' }),
  },
  {
    id: 'calculateBenefits',
    method: 'POST',
    path: () => '/benefit-calculations',
    as: 'inspector',
    body: () => ({
      kind: 'ACCIDENT',
      segment: 'PU',
      occurredAt: '2026-01-02T10:00:00+07:00',
      zone: 'WIB',
      wage: { amount: 4_000_000, unit: 'MONTH' },
      benefits: [{ type: 'DEATH' }],
    }),
    unkeyed: true,
    calculator: true,
  },
  { id: 'uploadDocument', method: 'POST', path: () => '/documents', as: 'plkk', upload: true },
  {
    id: 'downloadDocument',
    method: 'GET',
    path: ({ documentId }) => `/documents/${documentId}`,
    absent: ({ foreignDocument }) => [
      `/documents/${NO_UUID}`,
      '/documents/x',
      `/documents/${foreignDocument}`,
    ],
    as: 'plkk',
  },
  { id: 'listRuleSets', ...read('/rule-sets'), as: 'auditor', never: 'officer' },
  {
    id: 'listFigures',
    ...read('/rule-sets/PP-82-2019/figures'),
    absent: () => ['/rule-sets/PP-99-2099/figures', '/rule-sets/PERMENAKER-26-2015/figures'],
    as: 'auditor',
    never: 'maker',
  },
  {
    id: 'verifyFigure',
    ...onFigure('verification'),
    as: 'admin',
    never: 'auditor',
    body: () => ({ note: 'Dibandingkan dengan Lembaran Negara.' }),
  },
  {
    id: 'confirmFigure',
    ...onFigure('confirmation'),
    as: 'admin2',
    never: 'auditor',
    body: () => ({ decision: 'DECLINE', note: 'Halaman lain.' }),
  },
  { id: 'getReceiptKey', ...read('/receipts/public-key') },
  { id: 'getLabels', ...read('/reference/labels'), as: 'plkk' },
  { id: 'listPlkk', ...read('/reference/plkk'), as: 'plkk' },
  { id: 'searchEmployers', ...read('/reference/employers'), as: 'officer', never: 'maker' },
  { id: 'listBanks', ...read('/reference/banks'), as: 'plkk' },
  { id: 'listRegencies', ...read('/reference/regencies'), as: 'plkk' },
  { id: 'searchIcd10', ...read('/reference/icd10'), as: 'plkk' },
  {
    id: 'findParticipant',
    ...read('/reference/participants?participantNumber=12000000001'),
    as: 'plkk',
    never: 'maker',
  },
];
