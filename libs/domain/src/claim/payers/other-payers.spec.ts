import type { Decision, DecisionContext } from '../decision';
import type { Claim } from '../claim';
import type { CommandBodies } from '../forms';
import { timelineText } from '../../timeline';
import { recordDeadline, recordFact } from '../facts';
import { waits } from '../waits/waits';
import { leftOfGuarantees } from './other-payers';
import {
  bpuReport,
  contextAt,
  OBJECTION,
  noticed,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
} from '../spec-support';

type Answer = CommandBodies['otherPayer'];

const ACCOUNT = { bankCode: '008', accountNumber: '1550001234999', accountName: 'SUTRISNO CONTOH' };
const LETTER: Answer = {
  payer: 'JASA_RAHARJA',
  answer: 'GUARANTEE',
  number: 'JR-1/2026',
  issuedOn: '2026-11-20',
  amount: 20_000_000,
  documents: ['00000000-0000-4000-8000-0000000000f1'],
};
const second = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });

/** Hurt on the road and treated where nobody has a contract; concluded to be a work accident. */
function hurt(place: Claim['report']['place']['type'] = 'TRAFFIC'): Walk {
  const report = {
    ...bpuReport,
    consequence: 'INJURED' as const,
    place: { ...bpuReport.place, type: place },
  };
  const walk = new Walk(reportedClaim({ report }));
  const { diedAt: _lives, ...statement } = STATEMENT_OF_DEATH;
  walk.give('medicalStatement', second, { ...statement, condition: 'UNDER_TREATMENT' });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  return walk;
}

const codes = (decision: Decision): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [decision.code]);
const answer = (walk: Walk, over: Partial<Answer> = {}) =>
  walk.give('otherPayer', PEOPLE.officer, { ...LETTER, ...over });
const refusal = { answer: 'REFUSAL', number: 'JR-2/2026', amount: undefined } as const;
let receipts = 0;
const reimburse = (walk: Walk, invoice: number) =>
  walk.give('requestBenefit', PEOPLE.officer, {
    type: 'MEDICAL_REIMBURSEMENT',
    details: {
      invoice,
      invoiceNumber: `K-${(receipts += 1)}`,
      invoiceIssuer: 'RS Contoh',
      invoiceOn: '2026-11-20',
    },
    payee: { kind: 'PARTICIPANT', ...ACCOUNT },
    documents: OBJECTION.documents,
    complete: true,
  });

function pay(walk: Walk, more: Partial<DecisionContext> = {}): void {
  const { benefitId } = walk.claim.benefits.at(-1)!;
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  const decided = walk.give(
    'decision',
    PEOPLE.regional,
    { decision: 'APPROVE', note: 'Sesuai bukti.' },
    { benefitId },
  );
  expect(codes(decided)).toEqual([]);
  happens(walk, 'RECONCILED', 'payoutSettled', more);
}

function happens(
  walk: Walk,
  state: 'RECONCILED' | 'RETURNED',
  code: 'payoutSettled' | 'payoutReturned',
  more: Partial<DecisionContext> = {},
): void {
  const { payoutId } = walk.claim.payouts.at(-1)!;
  walk.payoutBecomes(payoutId, state);
  walk.take(recordFact(walk.claim, { code, payoutId }, { ...contextAt(walk.claim, walk.now()), ...more })!);
}

/** Balances of the accounts that decisions posted to. */
function books({ decided }: Walk): Record<string, number> {
  const postings = decided.flatMap(({ effects }) =>
    effects.flatMap((each) => (each.kind === 'POST' ? [each.posting] : [])),
  );
  expect(new Set(postings.map(({ key }) => key)).size).toBe(postings.length);
  const balances: Record<string, number> = {};
  for (const { account, amountRupiah } of postings.flatMap(({ lines }) => lines)) {
    balances[account] = (balances[account] ?? 0) + amountRupiah;
  }
  return balances;
}
const owed = (amount: number) => ({ RECEIVABLE_JASA_RAHARJA: amount, BENEFIT_EXPENSE: 0 - amount });
const amounts = ({ claim }: Walk) => claim.benefits.map(({ amountRupiah }) => amountRupiah);

describe('a guarantee of another payer', () => {
  it.each<[string, Partial<Answer>, string[]]>([
    ['above the limit in force', { amount: 20_000_001 }, ['/amount PAYER.ABOVE_LIMIT']],
    ['of no amount', { amount: undefined }, ['/amount PROPERTY.MISSING']],
    ['without the letter', { documents: [] }, ['/documents LIST.EMPTY']],
    ['of tomorrow', { issuedOn: '2026-11-30' }, ['/issuedOn DATE.IN_FUTURE']],
    ['from before the accident', { issuedOn: '2026-11-19' }, ['/issuedOn DATE.BEFORE_ACCIDENT']],
    ['with an amount in a refusal', { answer: 'REFUSAL' }, ['/amount VALUE.NOT_ALLOWED']],
  ])('is not recorded %s', (_name, over, expected) => expect(codes(answer(hurt(), over))).toEqual(expected));

  it('is recorded once', () => {
    const walk = hurt();
    expect(codes(answer(walk))).toEqual([]);
    expect(codes(answer(walk, { number: 'jr 1-2026' }))).toEqual(['/number PAYER.LETTER_RECORDED']);
  });

  it('is taken off what comes first, and no more than it guarantees', () => {
    const walk = hurt();
    answer(walk);
    expect(codes(reimburse(walk, 15_000_000))).toEqual(['/details BENEFIT.NOTHING_DUE']);
    expect(codes(reimburse(walk, 25_000_000))).toEqual([]);
    expect(codes(reimburse(walk, 7_000_000))).toEqual([]);
    expect(amounts(walk)).toEqual([5_000_000, 7_000_000]);
    expect(walk.claim.benefits[0]!.line.trace.map(({ step }) => step)).toEqual([
      'invoice.full',
      'invoice.others',
    ]);
    pay(walk);
    expect(books(walk)).toEqual({});
  });

  it('adds to that of another payer', () => {
    const walk = hurt();
    answer(walk);
    answer(walk, { payer: 'INSURANCE', number: 'POLIS-1', amount: 50_000_000 });
    expect(leftOfGuarantees(walk.claim)).toBe(70_000_000);
    reimburse(walk, 80_000_000);
    expect(amounts(walk)).toEqual([10_000_000]);
  });

  it('is for one victim of one accident, in however many claims it was reported', () => {
    const [first, second] = [hurt(), hurt()];
    answer(first, { amount: 15_000_000 });
    const context = { otherClaims: [first.claim] };
    const say = (over: Partial<Answer>) =>
      codes(second.give('otherPayer', PEOPLE.officer, { ...LETTER, ...over }, { context }));
    expect(say({ amount: 5_000_000 })).toEqual(['/number PAYER.LETTER_RECORDED']);
    expect(say({ number: 'JR-9/2026', amount: 5_000_001 })).toEqual(['/amount PAYER.ABOVE_LIMIT']);
    const later = new Date(Date.parse(first.claim.report.occurredAt) - 25 * 3_600_000).toISOString();
    const otherAccident = { ...first.claim, report: { ...first.claim.report, occurredAt: later } };
    context.otherClaims = [otherAccident];
    expect(say({ number: 'JR-9/2026', amount: 20_000_000 })).toEqual([]);
  });

  it('is not typed', () => {
    const walk = hurt();
    const typed = { invoice: 5, invoiceNumber: 'K', othersPay: 1 };
    const payee = { kind: 'PARTICIPANT' as const, ...ACCOUNT };
    const asked = walk.give('requestBenefit', PEOPLE.officer, {
      type: 'MEDICAL_REIMBURSEMENT',
      details: typed,
      payee,
    });
    expect(codes(asked)).toEqual(['/details/othersPay PROPERTY.UNKNOWN']);
  });

  it('that comes after a request stops its approval until it is computed anew', () => {
    const walk = hurt();
    reimburse(walk, 25_000_000);
    const { benefitId, details, payee } = walk.claim.benefits[0]!;
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    answer(walk);
    const decide = (decision: 'APPROVE' | 'RETURN') =>
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision, reasonCode: 'x', ruleCited: 'y', note: 'z' },
        { benefitId },
      );
    expect(codes(decide('APPROVE'))).toEqual(['BENEFIT.ACCOUNT_CHANGED']);
    decide('RETURN');
    const corrected = walk.give(
      'correction',
      PEOPLE.officer,
      { type: 'MEDICAL_REIMBURSEMENT', details, payee },
      { benefitId },
    );
    expect(codes(corrected)).toEqual([]);
    expect(amounts(walk)).toEqual([5_000_000]);
  });
});

describe('what Jasa Raharja owes', () => {
  it('is what the programme paid first, up to the limit', () => {
    const walk = hurt();
    reimburse(walk, 15_000_000);
    pay(walk);
    expect(books(walk)).toEqual(owed(15_000_000));
    reimburse(walk, 15_000_000);
    pay(walk);
    expect(books(walk)).toEqual(owed(20_000_000));
    expect(walk.claim.benefits.map(({ receivable }) => receivable?.amountRupiah)).toEqual([
      15_000_000, 5_000_000,
    ]);
  });

  it('leaves less of a guarantee that comes later', () => {
    const walk = hurt();
    reimburse(walk, 15_000_000);
    pay(walk);
    answer(walk);
    expect(leftOfGuarantees(walk.claim)).toBe(5_000_000);
    reimburse(walk, 8_000_000);
    pay(walk);
    expect(amounts(walk)).toEqual([15_000_000, 3_000_000]);
    expect(books(walk)).toEqual(owed(15_000_000));
  });

  it('ends with its refusal', () => {
    const walk = hurt();
    reimburse(walk, 15_000_000);
    pay(walk);
    expect(codes(answer(walk, refusal))).toEqual([]);
    expect(books(walk)).toEqual(owed(0));
    reimburse(walk, 3_000_000);
    pay(walk);
    expect(books(walk)).toEqual(owed(0));
  });

  it('ends with money that came back, and begins again when it is paid', () => {
    const walk = hurt();
    reimburse(walk, 15_000_000);
    pay(walk);
    happens(walk, 'RETURNED', 'payoutReturned');
    expect(books(walk)).toEqual(owed(0));
    expect(walk.claim.benefits[0]!.receivable).toBeUndefined();
    happens(walk, 'RECONCILED', 'payoutSettled');
    expect(books(walk)).toEqual(owed(15_000_000));
  });

  it('is for one victim of one accident, in however many claims the programme paid first', () => {
    const [first, second] = [hurt(), hurt()];
    reimburse(first, 15_000_000);
    pay(first);
    reimburse(second, 15_000_000);
    pay(second, { otherClaims: [first.claim] });
    expect(books(second)).toEqual(owed(5_000_000));
    const later = hurt();
    const context = { otherClaims: [first.claim] };
    const letter = later.give('otherPayer', PEOPLE.officer, { ...LETTER, amount: 5_000_001 }, { context });
    expect(codes(letter)).toEqual(['/amount PAYER.ABOVE_LIMIT']);
  });

  it('is not less because another insurer pays as well', () => {
    const walk = hurt();
    answer(walk, { payer: 'INSURANCE', number: 'POLIS-2', amount: 30_000_000 });
    reimburse(walk, 40_000_000);
    pay(walk);
    expect(amounts(walk)).toEqual([10_000_000]);
    expect(books(walk)).toEqual(owed(10_000_000));
  });

  it('is nothing where it happened elsewhere than on the road', () => {
    const walk = hurt('WORKPLACE');
    reimburse(walk, 15_000_000);
    pay(walk);
    expect(books(walk)).toEqual({});
  });
});

describe('what BPJS Kesehatan owes', () => {
  const negative = {
    conclusion: 'NOT_WORK_RELATED',
    reasonCode: 'OUTSIDE_WORK',
    ruleCited: 'PP 44/2015',
  } as const;

  /** Treatment was paid under the guarantee, and the conclusion was wrong. */
  function negativeWalk(): Walk {
    const walk = hurt();
    reimburse(walk, 25_000_000);
    expect(codes(walk.give('conclusionReversal', PEOPLE.head, REVERSAL))).toEqual([
      'CLAIM.STAGE_NOT_ALLOWED',
    ]);
    pay(walk);
    expect(codes(walk.give('conclusionReversal', PEOPLE.head, REVERSAL))).toEqual([]);
    expect(codes(walk.give('conclusion', PEOPLE.officer, negative))).toEqual([]);
    noticed(walk);
    return walk;
  }

  /** Nobody objects. */
  function transferredWalk(): Walk {
    const walk = negativeWalk().sleep(400);
    const context = contextAt(walk.claim, walk.now());
    for (let left = 9; left > 0 && walk.claim.stage !== 'TRANSFERRED'; left -= 1) {
      walk.take(recordDeadline(walk.claim, walk.now(), context)!);
    }
    return walk;
  }
  const REVERSAL = { reasonCode: 'WRONG_FACTS', note: 'Bukan saat bekerja.' } as never;
  const kesehatan = (amount: number) => ({
    RECEIVABLE_JASA_RAHARJA: 20_000_000,
    RECEIVABLE_BPJS_KESEHATAN: amount,
    BENEFIT_EXPENSE: -20_000_000 - amount,
  });

  it('is the treatment that was paid before the claim was transferred, beside what Jasa Raharja owes', () => {
    const walk = transferredWalk();
    expect(walk.claim.stage).toBe('TRANSFERRED');
    expect(books(walk)).toEqual(kesehatan(5_000_000));
    const { event } = walk.decided.at(-1)!;
    expect(event).toMatchObject({ code: 'CLAIM_TRANSFERRED', data: { settlementRupiah: 5_000_000 } });
    expect(timelineText(event, { benefitTypes: {} }).en).toContain('Rp5.000.000');
  });

  it.each([
    ['NOT_WORK_RELATED', kesehatan(5_000_000)],
    ['WORK_RELATED', owed(20_000_000)],
  ])('follows the determination of the labour inspector: %s', (outcome, balances) => {
    const walk = negativeWalk();
    expect(codes(walk.give('objection', PEOPLE.officer, OBJECTION))).toEqual([]);
    const body = { outcome, form: 'KK4', ruleCited: 'PP 44/2015', documents: OBJECTION.documents };
    const inspector = person('inspector', 'LABOUR_INSPECTOR');
    expect(codes(walk.give('determination', inspector, body as CommandBodies['determination']))).toEqual([]);
    expect(books(walk)).toEqual(balances);
  });

  describe('and what the payee of the treatment owes', () => {
    const FOUND = {
      amount: 2_000_000,
      reasonCode: 'PAID_TWICE',
      ruleCited: 'PP 44/2015',
      documents: OBJECTION.documents,
      note: 'Tagihan ganda.',
    } as const;
    const PDF = OBJECTION.documents;
    const maker = person('maker', 'FINANCE_MAKER', { branch: 'J01' });
    const releaser = person('releaser', 'FINANCE_RELEASER', { branch: 'J01' });
    const awaited = ({ claim }: Walk) =>
      waits(claim).flatMap(({ code, role, dueAt }) =>
        code.startsWith('RECOVERY') ? [`${code} ${role} ${dueAt === null ? 'ever' : 'dated'}`] : [],
      );
    const writesOff = (walk: Walk): void => {
      const body = { recoveryNo: 'R01', decision: 'WRITE_OFF', amount: 2_000_000, note: 'x' } as const;
      for (const who of [maker, releaser]) {
        expect(codes(walk.give('recoverySettlement', who, body))).toEqual([]);
      }
    };
    const booksOwing = {
      ...kesehatan(3_000_000),
      RECEIVABLE_OVERPAYMENT: 2_000_000,
      BENEFIT_EXPENSE: -25_000_000,
    };

    function owingWalk(): Walk {
      const walk = negativeWalk();
      const [benefit] = walk.claim.benefits;
      const found = walk.give('overpayment', PEOPLE.head, FOUND, { benefitId: benefit!.benefitId });
      expect(codes(found)).toEqual([]);
      return walk;
    }

    it('has an owner and a day while the conclusion is in doubt, and keeps the claim from being taken back', () => {
      const walk = owingWalk();
      expect(walk.claim.stage).toBe('NOT_WORK_RELATED');
      expect(awaited(walk)).toEqual(['RECOVERY_PLAN CLAIM_OFFICER dated']);
      expect(walk.give('cancellation', PEOPLE.head, { reasonCode: 'DUPLICATE', note: 'x' }).ok).toBe(false);
      const instalments = [{ dueOn: '2027-12-31', amount: 2_000_000 }];
      const plan = { recoveryNo: 'R01', instalments, documents: PDF };
      expect(codes(walk.give('recoveryPlan', PEOPLE.officer, plan))).toEqual([]);
      expect(awaited(walk)).toEqual(['RECOVERY_PAYMENT FINANCE_MAKER dated']);
    });

    it('outlives the transfer, and the claim rests once it is settled; the insurer owes the rest', () => {
      const walk = owingWalk().sleep(400);
      for (let left = 20; left > 0 && walk.claim.stage === 'NOT_WORK_RELATED'; left -= 1) {
        walk.take(recordDeadline(walk.claim, walk.now(), contextAt(walk.claim, walk.now()))!);
      }
      expect(walk.claim.stage).toBe('TRANSFERRED_OWING');
      expect(books(walk)).toEqual(booksOwing);
      expect(awaited(walk)).toEqual(['RECOVERY_PLAN CLAIM_OFFICER dated']);
      writesOff(walk);
      expect(walk.claim.stage).toBe('TRANSFERRED');
      expect(waits(walk.claim)).toEqual([]);
    });

    it('outlives a negative determination too', () => {
      const walk = owingWalk();
      walk.give('objection', PEOPLE.officer, OBJECTION);
      expect(awaited(walk)).toEqual(['RECOVERY_PLAN CLAIM_OFFICER dated']);
      const body = { outcome: 'NOT_WORK_RELATED', form: 'KK4', ruleCited: 'PP 44/2015', documents: PDF };
      const inspector = person('inspector', 'LABOUR_INSPECTOR');
      expect(codes(walk.give('determination', inspector, body as CommandBodies['determination']))).toEqual(
        [],
      );
      expect(walk.claim.stage).toBe('TRANSFERRED_OWING');
      expect(books(walk)).toEqual(booksOwing);
      const again = walk.give('overpayment', PEOPLE.head, FOUND, {
        benefitId: walk.claim.benefits[0]!.benefitId,
      });
      expect(codes(again)).toEqual(['/amount NUMBER.OUT_OF_RANGE']);
      writesOff(walk);
      expect(walk.claim.stage).toBe('TRANSFERRED');
    });
  });

  it('ends with money that came back, and nobody pays it here any more', () => {
    const walk = transferredWalk();
    happens(walk, 'RETURNED', 'payoutReturned');
    expect(walk.claim).toMatchObject({ stage: 'TRANSFERRED', benefits: [{ stage: 'CANCELLED' }] });
    expect(Object.values(books(walk)).every((balance) => balance + 0 === 0)).toBe(true);
  });
});
