import { WAIT_CODES } from '@jkk/domain/claim/waits/wait';
import type { Claim } from '../../api/model';
import { actionsOf } from './claim-actions';
import { endingCommands } from '@jkk/domain/claim/waits/ended-by';
import { refusedActions } from './refused-actions';

const CLAIM = 'JKK-2026-0000001';

interface Standing {
  readonly waits?: readonly { readonly code: string; readonly role: string; readonly subject?: string }[];
  readonly allowed?: readonly string[];
  readonly benefits?: readonly { readonly stage: string; readonly allowedCommands: readonly string[] }[];
}

const claimWith = ({ waits = [], allowed = [], benefits = [] }: Standing): Claim =>
  ({
    claimNumber: CLAIM,
    stage: 'FINAL_REPORTED',
    waits: waits.map((wait) => ({ subject: CLAIM, ...wait })),
    allowedCommands: allowed,
    benefits: benefits.map((benefit, at) => ({ benefitId: `B0${at + 1}`, amount: 1, ...benefit })),
    payouts: [],
    statements: [],
  }) as unknown as Claim;

describe('the filled button', () => {
  it('is none where the claim waits for somebody else, however much is possible', () => {
    const { main, beside, possible } = actionsOf(
      claimWith({
        waits: [{ code: 'DECISION', role: 'BENEFIT_APPROVER' }],
        allowed: ['other-payers', 'benefits', 'person-correction', 'withdrawal'],
      }),
      ['CLAIM_OFFICER'],
    );
    expect(main).toBeUndefined();
    expect(beside).toEqual([]);
    expect(possible.map(({ code }) => code)).toEqual([
      'requestBenefit',
      'personCorrection',
      'otherPayer',
      'withdrawal',
    ]);
  });

  it.each([
    ['PROPOSAL', 'CLAIM_OFFICER', ['other-payers', 'benefits'], 'requestBenefit'],
    ['ANSWER', 'PLKK_DOCTOR', ['medical-statements', 'answers'], 'answer'],
    ['QUESTION_OVERDUE', 'BRANCH_HEAD', ['answers'], 'answer'],
    ['BILL_ANSWER', 'PLKK_STAFF', ['bills', 'referrals'], 'hospitalBill'],
  ] as const)('ends %s, which is asked of %s', (code, role, allowed, main) => {
    expect(actionsOf(claimWith({ waits: [{ code, role }], allowed }), [role]).main?.code).toBe(main);
  });

  it('is the decision for whoever the server lets decide, whose role it may not be', () => {
    const standing = claimWith({
      waits: [{ code: 'DECISION', role: 'BRANCH_HEAD' }],
      benefits: [{ stage: 'PROPOSED', allowedCommands: ['decision'] }],
    });
    expect(actionsOf(standing, ['BENEFIT_APPROVER']).main).toMatchObject({
      code: 'decision',
      preset: { decision: 'APPROVE' },
    });
  });
});

it('has what is awaited too beside it, and what is merely possible in the menu', () => {
  const waits = [
    { code: 'CONCLUSION', role: 'CLAIM_OFFICER' },
    { code: 'LABOUR_OFFICE_RECEIPT', role: 'CLAIM_OFFICER' },
  ];
  const allowed = ['guarantee', 'other-payers', 'labour-office-receipts', 'conclusion'];
  const { main, beside, possible } = actionsOf(claimWith({ waits, allowed }), ['CLAIM_OFFICER']);
  expect(main?.code).toBe('conclusion');
  expect(beside.map(({ code }) => code)).toEqual(['labourOfficeReceipt']);
  expect(possible.map(({ code }) => code)).toEqual(['guarantee', 'otherPayer']);
});

it('asks for another benefit only where the claim waits for one, not where one is to be proposed or paid again', () => {
  const waits = [{ code: 'PROPOSAL', role: 'CLAIM_OFFICER', subject: `${CLAIM}-B01` }];
  const { main, possible } = actionsOf(claimWith({ waits, allowed: ['benefits'] }), ['CLAIM_OFFICER']);
  expect([main, possible.map(({ code }) => code)]).toEqual([undefined, ['requestBenefit']]);
});

it('does not call somebody else’s what this person may do in their place', () => {
  const say = ({ en }: { readonly en: string }): string => en;
  const waits = [{ code: 'MEDICAL_STATEMENT', role: 'PLKK_DOCTOR' }];
  const verifier = { id: 'u1', roles: ['MEDICAL_VERIFIER'] } as never;
  expect(refusedActions(claimWith({ waits, allowed: ['medical-statements'] }), verifier, say)).toEqual([]);
  expect(refusedActions(claimWith({ waits }), verifier, say)).toEqual([
    { name: 'The medical statement', reason: 'is for the PLKK doctor.' },
  ]);
});

it('knows of every wait where it ends', () => {
  const elsewhere = WAIT_CODES.filter((code) => endingCommands(code).length === 0);
  expect(elsewhere).toEqual(['RELEASE', 'PAYMENT', 'SETTLEMENT']);
});
