import { localDate } from '../../calendar';
import { entitlements } from '../../entitlements';
import type { CommandBodies } from '../forms';
import { recordFact } from '../facts';
import { contextAt, HEIR, OBJECTION, PEOPLE, person, STATEMENT_OF_DEATH, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { ACCOUNT, codes, restingUntil, secondVerifier } from '../wrong-money/spec-support';

/** A death that becomes known, or turns out to have been on another day, after money was paid for days that followed it. */

const MAKER = person('maker', 'FINANCE_MAKER', { branch: 'J01' });
const RELEASER = person('releaser', 'FINANCE_RELEASER', { branch: 'J01' });
const NO = { ruleCited: 'PP 44/2015', note: 'Sudah meninggal.', documents: OBJECTION.documents } as const;

function pay(
  walk: Walk,
  type: string,
  details: Record<string, unknown>,
  payee: object = { kind: 'PARTICIPANT', ...ACCOUNT },
): string {
  const body = { type, details, payee, documents: OBJECTION.documents, complete: true };
  const asked = walk.give('requestBenefit', PEOPLE.officer, body as CommandBodies['requestBenefit']);
  expect(codes(asked)).toEqual([]);
  const { benefitId = '' } = asked.ok ? asked : {};
  walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
  walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
  const { payoutId } = walk.claim.payouts.at(-1)!;
  walk.payoutBecomes(payoutId, 'RECONCILED');
  walk.take(recordFact(walk.claim, { code: 'payoutSettled', payoutId }, contextAt(walk.claim, walk.now()))!);
  return benefitId;
}

/** The doctor's word on the day of the death, verified, and taken into a final report. */
function dies(walk: Walk, day: string): void {
  const stated = { conditionOn: day, diedAt: `${day}T04:00:00.000Z`, signedOn: localDate(walk.now(), 'WIB') };
  expect(codes(walk.give('medicalStatement', secondVerifier, { ...STATEMENT_OF_DEATH, ...stated }))).toEqual(
    [],
  );
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  const report = { condition: 'DIED', conditionOn: day, heirs: [HEIR], children: [] } as const;
  expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual([]);
}

const asked = ({ claim }: Walk): string[] =>
  waits(claim).flatMap(({ code, role, subject }) =>
    code === 'PAID_AFTER_DEATH' ? [`${role} ${subject}`] : [],
  );
const finds = (walk: Walk, benefitId: string, body: Partial<CommandBodies['overpayment']>) =>
  codes(walk.give('overpayment', PEOPLE.head, { reasonCode: 'NOT_ENTITLED', ...NO, ...body }, { benefitId }));
const rested = { periods: [{ from: '2026-11-20', to: '2026-11-28' }] };

describe('days of rest that were paid, and lie after a death that became known later', () => {
  it('are awaited of the head until they are owed, by their amount; meanwhile nothing settles', () => {
    const walk = restingUntil('2026-11-30');
    walk.sleep(10);
    const benefitId = pay(walk, 'STMB', rested);
    expect(asked(walk)).toEqual([]);
    dies(walk, '2026-11-25');
    expect(asked(walk)).toEqual([`BRANCH_HEAD ${benefitId}`]);
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'PAID_AFTER_DEATH', onOverdue: 'ESCALATE', dueAt: expect.any(String) }),
    );
    const toHeir = { kind: 'HEIR', name: HEIR.name };
    pay(walk, 'DEATH', {}, toHeir);
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    const some = [{ from: '2026-11-26', to: '2026-11-26' }];
    expect(finds(walk, benefitId, { periods: some })).toEqual([]);
    expect(asked(walk)).toEqual([`BRANCH_HEAD ${benefitId}`]);
    expect(finds(walk, benefitId, { periods: [{ from: '2026-11-27', to: '2026-11-28' }] })).toEqual([]);
    expect(asked(walk)).toEqual([]);
    for (const [recoveryNo, amount] of walk.claim.recoveries!.map(
      (each) => [each.recoveryNo, each.amountRupiah] as const,
    )) {
      for (const who of [MAKER, RELEASER]) {
        const given = { recoveryNo, decision: 'WRITE_OFF', amount, note: 'Tidak mampu.' } as const;
        walk.give('recoverySettlement', who, given);
      }
    }
    expect(walk.claim.stage).toBe('SETTLED');
  });

  it('are awaited also where the first date of the death was too late, and no more where it was too early', () => {
    const walk = restingUntil('2026-11-30');
    walk.sleep(12);
    const days = { periods: [{ from: '2026-11-20', to: '2026-11-27' }] };
    const benefitId = pay(walk, 'STMB', days);
    dies(walk, '2026-11-28');
    expect(asked(walk)).toEqual([]);
    dies(walk, '2026-11-25');
    expect(asked(walk)).toEqual([`BRANCH_HEAD ${benefitId}`]);
    dies(walk, '2026-11-29');
    expect(asked(walk)).toEqual([]);
    const { rest } = entitlements(walk.claim, '2026-12-05');
    expect(rest).toMatchObject({ diedOn: '2026-11-29', left: [{ from: '2026-11-28', to: '2026-11-29' }] });
  });
});

describe('a receipt that was paid, and is of a day after the death', () => {
  it('is awaited of the head until something of it is owed', () => {
    const walk = restingUntil('2026-11-30');
    walk.sleep(12);
    const receipt = {
      invoice: 100_000,
      invoiceNumber: 'A-1',
      invoiceIssuer: 'Klinik A',
      invoiceOn: '2026-11-29',
    };
    const benefitId = pay(walk, 'MEDICAL_REIMBURSEMENT', receipt);
    dies(walk, '2026-11-23');
    expect(asked(walk)).toEqual([]);
    dies(walk, '2026-11-21');
    expect(asked(walk)).toEqual([`BRANCH_HEAD ${benefitId}`]);
    expect(finds(walk, benefitId, { amount: 100_000 })).toEqual([]);
    expect(asked(walk)).toEqual([]);
  });
});
