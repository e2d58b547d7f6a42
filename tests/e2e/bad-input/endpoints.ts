import { conclusionBody, statementBody, verificationBody } from '../../support/claim-bodies';
import type { Scene } from './scene';

type Fields = Record<string, unknown>;

/** One operation of the surface with somebody who may do it, somebody who never may, and a body without a fault. */
export interface Endpoint {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: (scene: Scene) => string;
  /** Addresses of the same operation about something that is not there or not the caller's to see. */
  readonly absent?: (scene: Scene) => readonly string[];
  /** Undefined for what needs no session. */
  readonly as?: string;
  /** Undefined where every role may. */
  readonly never?: string;
  readonly body?: (scene: Scene) => Fields;
  readonly keyRequired?: boolean;
  /** Reads no `Idempotency-Key`. */
  readonly unkeyed?: boolean;
  /** Its body is read by the domain's calculator, which has tests of its own; here only that it refuses. */
  readonly calculator?: boolean;
  readonly upload?: boolean;
}

const HEIR = {
  relation: 'SPOUSE',
  name: 'SITI AMINAH',
  nik: '3604015204880001',
  bankCode: '002',
  accountNumber: '70000000000001',
  accountName: 'SITI AMINAH',
};
const GUARDIAN = { ...HEIR, relation: 'UNCLE' };
const CHILD = { name: 'BUDI', birthDate: '2015-02-01', level: 'SD', year: 4 };
const ACCOUNT = { bankCode: '002', accountNumber: '70000000000001', accountName: 'SITI AMINAH' };
const END = { version: 1, reasonCode: 'WRONG_PERSON', note: 'Salah orang.' };
const BENEFIT = {
  version: 1,
  type: 'DEATH',
  details: {},
  payee: { kind: 'HEIR', name: 'SITI AMINAH', ...ACCOUNT },
};
const NOBODY = 'JKK-2026-9999999';
const NO_UUID = '00000000-0000-4000-8000-000000000000';

const onClaim = (command: string) => ({
  method: 'POST' as const,
  path: ({ claimNumber }: Scene) => `/claims/${claimNumber}/${command}`,
  absent: ({ foreignClaim }: Scene) =>
    [NOBODY, foreignClaim, 'nonsense', '%00', "'"].map((id) => `/claims/${id}/${command}`),
});
const onBenefit = (command: string) => ({
  method: 'POST' as const,
  path: ({ benefitId }: Scene) => `/benefits/${benefitId}/${command}`,
  absent: ({ foreignClaim, claimNumber }: Scene) =>
    [`${NOBODY}-B01`, `${foreignClaim}-B01`, `${claimNumber}-B99`, 'x'].map(
      (id) => `/benefits/${id}/${command}`,
    ),
});
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
    id: 'handInStageOne',
    ...onClaim('stage-one'),
    as: 'employer',
    never: 'verifier',
    body: () => ({
      version: 1,
      employerNumber: 'JJ000001',
      chronology: 'Terjatuh.',
      circumstance: 'AT_WORK',
      consequence: 'INJURED',
      injuries: [{ icd10: 'S82.2', bodyPart: 'LOWER_LEG', side: 'RIGHT' }],
      documents: [],
      note: 'Lengkap.',
    }),
  },
  {
    id: 'decideDuplicate',
    ...onClaim('duplicate-decision'),
    as: 'officer',
    never: 'plkk',
    body: () => ({ version: 1, outcome: 'SAME', sameAs: NOBODY, note: 'Kejadian yang sama.' }),
  },
  {
    id: 'completeData',
    ...onClaim('completion'),
    as: 'plkk',
    never: 'auditor',
    body: () => ({
      version: 1,
      participant: { participantNumber: '12000000001', nik: '3174050101900001' },
      employerNumber: 'JJ000001',
      plkkCode: 'PLKK-0001',
      chronology: 'Terjatuh.',
      documents: [],
      proceed: false,
      note: 'Lengkap.',
    }),
  },
  {
    id: 'enterMedicalStatement',
    ...onClaim('medical-statements'),
    as: 'doctor',
    never: 'officer',
    body: ({ today }) => ({
      version: 1,
      ...statementBody({
        disabilities: [{ code: 'A12', side: 'RIGHT', functionLossPercent: 50 }],
        restFrom: today,
        restTo: today,
      }),
    }),
  },
  {
    id: 'verifyStatement',
    ...onClaim('verification'),
    as: 'verifier',
    never: 'doctor',
    body: () => ({ version: 1, ...verificationBody() }),
  },
  {
    id: 'concludeClaim',
    ...onClaim('conclusion'),
    as: 'officer',
    never: 'verifier',
    body: () => ({ version: 1, ...conclusionBody() }),
  },
  {
    id: 'handInFinalReport',
    ...onClaim('final-report'),
    as: 'employer',
    never: 'plkk',
    body: ({ today }) => ({
      version: 1,
      condition: 'DIED',
      conditionOn: today,
      employerPaidWages: true,
      heirs: [HEIR],
      children: [CHILD],
      guardian: GUARDIAN,
      documents: [],
      note: 'Lengkap.',
    }),
  },
  {
    id: 'requestBenefit',
    ...onClaim('benefits'),
    as: 'officer',
    never: 'employer',
    body: () => ({ ...BENEFIT, documents: [], complete: true, note: 'Lengkap.' }),
  },
  { id: 'withdrawClaim', ...onClaim('withdrawal'), as: 'plkk', never: 'verifier', body: () => END },
  { id: 'cancelClaim', ...onClaim('cancellation'), as: 'head', never: 'officer', body: () => END },
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
  {
    id: 'recordCompleteness',
    ...onBenefit('completeness'),
    as: 'officer',
    never: 'approver',
    body: () => ({ version: 1, complete: false, missing: ['DEATH_CERTIFICATE'], note: 'Kurang.' }),
  },
  {
    id: 'proposeBenefit',
    ...onBenefit('proposal'),
    as: 'officer',
    never: 'approver',
    body: () => ({ version: 1, note: 'Sesuai.' }),
  },
  {
    id: 'decideBenefit',
    ...onBenefit('decision'),
    as: 'approver',
    never: 'officer',
    body: () => ({
      version: 1,
      decision: 'REFUSE',
      reasonCode: 'NOT_ENTITLED',
      ruleCited: 'PP-82-2019',
      note: 'Tidak.',
    }),
  },
  {
    id: 'correctBenefit',
    ...onBenefit('correction'),
    as: 'officer',
    never: 'maker',
    body: () => ({ ...BENEFIT, documents: [], complete: true, note: 'Diperbaiki.' }),
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
    id: 'replacePayout',
    ...onPayout('replacement'),
    as: 'officer',
    never: 'maker',
    body: () => ({ payee: { ...ACCOUNT, name: 'SITI AMINAH' }, note: 'Rekening baru.' }),
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
