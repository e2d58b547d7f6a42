import { ROLES, type Role } from '@jkk/domain/access';
import { addDays } from '@jkk/domain/calendar';
import { CLAIM_COMMAND_CODES, commandRule, sheetOf, type ClaimCommandCode } from '@jkk/domain/claim';
import type { Fields as FormFields } from '@jkk/domain/fields';
import { sampleBody } from '@jkk/domain/fields/sample';
import { conclusionBody, statementBody, verificationBody } from '../../support/claim-bodies';
import type { Endpoint } from './endpoint';
import type { Scene } from './scene';

type Fields = Record<string, unknown>;

/** Who of the demo users holds which role. */
const USER_OF: Readonly<Partial<Record<Role, string>>> = {
  PLKK_STAFF: 'plkk',
  PLKK_DOCTOR: 'doctor',
  EMPLOYER: 'employer',
  CLAIM_OFFICER: 'officer',
  MEDICAL_VERIFIER: 'verifier',
  BENEFIT_APPROVER: 'approver',
  BRANCH_HEAD: 'head',
  FINANCE_MAKER: 'maker',
  ADVISORY_DOCTOR: 'advisor',
  LABOUR_INSPECTOR: 'inspector',
  AUDITOR: 'auditor',
};

const HEIR = {
  relation: 'SPOUSE',
  name: 'SITI AMINAH',
  nik: '3604015204880001',
  bankCode: '002',
  accountNumber: '70000000000001',
  accountName: 'SITI AMINAH',
};
const ACCOUNT = { bankCode: '002', accountNumber: '70000000000001', accountName: 'SITI AMINAH' };
const BENEFIT = {
  type: 'DEATH',
  details: {},
  payee: { kind: 'HEIR', name: 'SITI AMINAH', ...ACCOUNT },
  documents: [],
};

/** Bodies without a fault where the claim of the scene asks for other values than the samples of the fields. */
const BODIES: Readonly<Partial<Record<ClaimCommandCode, (scene: Scene) => Fields>>> = {
  medicalStatement: ({ today }) =>
    statementBody({
      disabilities: [{ code: 'A12', side: 'RIGHT', functionLossPercent: 50 }],
      devices: ['ORTHOSIS'],
      restFrom: today,
      restTo: today,
    }),
  verification: () => verificationBody(),
  conclusion: () => conclusionBody(),
  objection: ({ objectionLetter }) => ({ ...sampled('objection'), documents: [objectionLetter] }),
  determination: ({ determinationLetter }) => ({
    ...sampled('determination'),
    documents: [determinationLetter],
  }),
  workDiagnosis: ({ diagnosisFile }) => ({
    ...sampled('workDiagnosis', 'disease'),
    history: [{ employer: 'x', job: 'y', from: '2020-01-01', hazard: 'z' }],
    competence: 'OCCUPATIONAL',
    documents: [diagnosisFile],
  }),
  labourOfficeReceipt: ({ personLetter, today }) => ({
    ...sampled('labourOfficeReceipt'),
    receivedOn: today,
    documents: [personLetter],
  }),
  otherPayer: ({ personLetter, today }) => ({
    ...sampled('otherPayer'),
    issuedOn: today,
    documents: [personLetter],
  }),
  devicePrice: ({ priceLetter, today }) => ({
    ...sampled('devicePrice'),
    device: 'ORTHOSIS',
    issuedOn: today,
    documents: [priceLetter],
  }),
  schooling: ({ personLetter, today }) => ({
    ...sampled('schooling'),
    on: today,
    documents: [personLetter],
  }),
  legalClock: ({ headLetter, today }) => ({
    ...sampled('legalClock'),
    until: addDays(today, 1),
    documents: [headLetter],
  }),
  homeCare: ({ personLetter, today }) => ({
    ...sampled('homeCare'),
    on: today,
    documents: [personLetter],
  }),
  returnPlan: ({ personLetter, today }) => ({
    ...sampled('returnPlan'),
    recommendedOn: today,
    agreedOn: today,
    training: { subject: 'x', place: 'y', from: today, to: today },
    milestones: [{ milestone: 'ASSESSMENT', dueOn: today }],
    returnOn: today,
    documents: [personLetter],
  }),
  returnProgress: ({ personLetter, today }) => ({
    ...sampled('returnProgress'),
    on: today,
    documents: [personLetter],
  }),
  returnEnd: ({ personLetter, today }) => ({
    ...sampled('returnEnd'),
    on: today,
    documents: [personLetter],
  }),
  personCorrection: ({ personLetter }) => ({
    ...sampled('personCorrection', 'birthDate'),
    proofs: [{ kind: 'DEATH_CERTIFICATE', number: 'AK-1', issuedOn: '2026-05-02' }],
    documents: [personLetter],
  }),
  referral: ({ today }) => ({ ...sampled('referral'), transferOn: today }),
  referralAnswer: () => ({ outcome: 'WITHDRAWN', note: 'Tidak jadi.' }),
  overpayment: ({ headLetter }) => ({
    ...sampled('overpayment', 'periods', 'children'),
    documents: [headLetter],
  }),
  offset: ({ personLetter }) => ({
    ...sampled('offset'),
    basis: 'CONSENT',
    documents: [personLetter],
  }),
  recoveryPlan: ({ personLetter }) => ({ ...sampled('recoveryPlan'), documents: [personLetter] }),
  finalReport: ({ today }) => ({
    condition: 'DIED',
    conditionOn: today,
    employerPaidWages: true,
    heirs: [HEIR],
    children: [{ name: 'BUDI', birthDate: '2015-02-01', level: 'SD', year: 4 }],
    documents: [],
    note: 'Lengkap.',
  }),
  stageOne: () => sampled('stageOne', 'receivedAt', 'evidence'),
  completion: () => sampled('completion', 'proceed', 'evidence'),
  coverDecision: () => ({
    ...sampled('coverDecision', 'evidence'),
    outcome: 'NOT_COVERED',
  }),
  hospitalBill: ({ today }) => ({
    ...sampled('hospitalBill'),
    invoiceOn: today,
    stayFrom: today,
    stayTo: today,
  }),
  requestBenefit: () => ({ ...BENEFIT, complete: true, note: 'Lengkap.' }),
  completeness: () => sampled('completeness', 'completeOn', 'accepted', 'returned', 'waived'),
  correction: () => ({ ...BENEFIT, complete: true, note: 'Diperbaiki.' }),
  replacement: () => ({ payee: { ...ACCOUNT, name: 'SITI AMINAH' }, note: 'Rekening baru.' }),
};

/** The sample of every field, without files that nobody uploaded and without these. */
function sampled(code: ClaimCommandCode, ...without: readonly string[]): Fields {
  const fields: FormFields = sheetOf(code).form.fields;
  const body = Object.entries(sampleBody(fields)).filter(([name]) => !without.includes(name));
  return Object.fromEntries(
    body.map(([name, value]) => [name, fields[name]?.kind === 'documents' ? [] : value]),
  );
}

const NOBODY = 'JKK-2026-9999999';
const NO_UUID = '00000000-0000-4000-8000-000000000000';

/** Who belongs to no branch sees a claim only while it waits for them. */
function claimFor(scene: Scene, role: Role | undefined): string {
  if (role === 'ADVISORY_DOCTOR') return scene.uncertainClaim;
  return role === 'LABOUR_INSPECTOR' ? scene.disputedClaim : scene.claimNumber;
}

/** Addresses of a command: of the scene, and of what is not there or not to be seen. */
function addresses(code: ClaimCommandCode): Pick<Endpoint, 'path' | 'absent'> {
  const { path, target, roles } = commandRule(code);
  switch (target) {
    case 'claim': {
      const alone = roles.length === 1 ? roles[0] : undefined;
      return {
        path: (scene) => `/claims/${claimFor(scene, alone)}/${path}`,
        absent: ({ foreignClaim }) =>
          [NOBODY, foreignClaim, 'nonsense', '%00', "'"].map((id) => `/claims/${id}/${path}`),
      };
    }
    case 'benefit':
      return {
        path: ({ benefitId }) => `/benefits/${benefitId}/${path}`,
        absent: ({ foreignClaim, claimNumber }) =>
          [`${NOBODY}-B01`, `${foreignClaim}-B01`, `${claimNumber}-B99`, 'x'].map(
            (id) => `/benefits/${id}/${path}`,
          ),
      };
    case 'payout':
      return {
        path: ({ payoutId }) => `/payouts/${payoutId}/${path}`,
        absent: () => ['0000000000000', 'x', NO_UUID].map((id) => `/payouts/${id}/${path}`),
      };
  }
}

/** One row a command, made from its sheet: who may, who never may, where, and a body without a fault. */
export const COMMAND_ENDPOINTS: readonly Endpoint[] = CLAIM_COMMAND_CODES.map((code) => {
  const { roles, target } = commandRule(code);
  const version = target === 'payout' ? {} : { version: 1 };
  return {
    id: sheetOf(code).operation.id,
    method: 'POST',
    ...addresses(code),
    as: userOf(roles),
    never: userOf(ROLES.filter((role) => !roles.includes(role))),
    body: (scene: Scene) => ({ ...version, ...(BODIES[code]?.(scene) ?? sampled(code)) }),
  };
});

function userOf(roles: readonly Role[]): string {
  const user = roles.map((role) => USER_OF[role]).find((each) => each !== undefined);
  if (user === undefined) throw new Error('No demo user holds any of these roles');
  return user;
}
