import { person, PEOPLE, reportedClaim, bpuReport, Walk } from '../spec-support';
import type { HospitalFacts, LineReason } from '../../bills';
import type { CommandBodies } from '../forms';
import { mayNotHold } from '../waits/holding';
import { waits, type WaitCode } from '../waits/waits';

const PLKK = person('plkk', 'PLKK_STAFF', { plkkCode: 'PLKK-0001' });
const VERIFIER = person('verifier3', 'MEDICAL_VERIFIER', { branch: 'J01' });
const SIP = '503/1123/SIP-DU/2024';

const TERMS = {
  careClass: 'I',
  from: '2020-01-01',
  to: '2027-12-31',
  licensedTo: null,
  warnAfterDays: 30,
  deductAfterDays: 60,
  expiresAfterDays: 180,
  deductionPercent: 10,
  paymentDays: 30,
};
const ROOM: HospitalFacts['tariffs'][number] = {
  serviceCode: 'KAMAR-I',
  careClass: 'I',
  amountRupiah: 750_000,
  from: '2020-01-01',
  to: null,
  mostPerDay: null,
};
const HOSPITAL: HospitalFacts = {
  plkkCode: 'PLKK-0001',
  terms: [TERMS],
  tariffs: [ROOM],
  doctors: [{ licence: SIP, from: '2024-01-01', to: '2026-11-30' }],
  otherBills: [],
};

type BillBody = CommandBodies['hospitalBill'];
type Line = BillBody['lines'][number];
const line = (over: Partial<Line> = {}): Line => ({
  date: '2026-11-20',
  serviceCode: 'KAMAR-I',
  description: 'Kamar',
  quantity: 2,
  unitPrice: 750_000,
  doctorLicence: SIP,
  ...over,
});
const bill = (lines: readonly Line[], over: Partial<BillBody> = {}): BillBody => ({
  invoiceNumber: 'INV/2026/11/1',
  invoiceOn: '2026-11-20',
  stayFrom: '2026-11-20',
  stayTo: '2026-11-20',
  careClass: 'I',
  lines,
  ...over,
});

const waitOf = ({ claim }: Walk, code: WaitCode) => waits(claim).find((wait) => wait.code === code)!;

/** Injured, treated in a contracted hospital, concluded. */
function scene(): Walk {
  const report = { ...bpuReport, consequence: 'INJURED', plkkCode: 'PLKK-0001' } as const;
  const walk = new Walk(reportedClaim({ report }));
  walk.give('medicalStatement', PEOPLE.doctor, {
    form: '3b KK 3',
    diagnoses: ['S82.2'],
    finding: 'WORK_RELATED',
    condition: 'UNDER_TREATMENT',
    conditionOn: '2026-11-20',
    doctorLicence: SIP,
  });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, {
    conclusion: 'WORK_ACCIDENT',
    reasonCode: 'AT_WORK',
    ruleCited: 'PP 44/2015',
  });
  return walk;
}

const accounts = {
  employer: null,
  fund: null,
  plkk: {
    name: 'RSU ARYA MEDIKA',
    bankCode: '009',
    accountNumber: '0230000001',
    accountName: 'RSU ARYA MEDIKA',
  },
};
const file = (walk: Walk, body: BillBody, hospital = HOSPITAL) =>
  walk.give('hospitalBill', PLKK, body, { context: { hospital } });
const decide = (walk: Walk, lines: CommandBodies['billDecision']['lines'], who = VERIFIER, billNo = 'T01') =>
  walk.give('billDecision', who, { billNo, lines }, { context: { accounts } });
const reasons = (walk: Walk): LineReason[][] =>
  walk.claim.bills!.at(-1)!.lines.map(({ findings }) => findings.map(({ code }) => code));

describe('lines of one service', () => {
  it('are together as many as the days of the stay allow', () => {
    const walk = scene().sleep(5);
    const hospital = { ...HOSPITAL, tariffs: [{ ...ROOM, mostPerDay: 1 }] };
    const lines = [
      line({ date: '2026-11-22', quantity: 2 }),
      line({ date: '2026-11-20', quantity: 1 }),
      line({ date: '2026-11-21', quantity: 9 }),
      line({ date: '2026-11-23', quantity: 1 }),
    ];
    file(walk, bill(lines, { stayTo: '2026-11-23', invoiceOn: '2026-11-23' }), hospital);
    expect(reasons(walk)).toEqual([[], [], ['ABOVE_STAY'], ['ABOVE_STAY']]);
    const { lines: checked } = walk.claim.bills!.at(-1)!;
    expect(checked.map(({ ceilingRupiah }) => ceilingRupiah / ROOM.amountRupiah)).toEqual([2, 1, 1, 0]);
  });
});

describe('a line of a bill', () => {
  it.each<[string, Partial<Line>, Partial<BillBody>, Partial<HospitalFacts>, LineReason[], number]>([
    ['as the contract says', {}, {}, {}, [], 1_500_000],
    ['above the tariff', { unitPrice: 900_000 }, {}, {}, ['ABOVE_TARIFF'], 1_500_000],
    [
      'more often than the day allows',
      { quantity: 400 },
      {},
      { tariffs: [{ ...ROOM, mostPerDay: 1 }] },
      ['ABOVE_STAY'],
      750_000,
    ],
    [
      'after the contract ended',
      { date: '2026-11-21' },
      { stayTo: '2026-11-22', invoiceOn: '2026-11-22' },
      { terms: [{ ...TERMS, to: '2026-11-20' }] },
      ['CONTRACT_ENDED'],
      0,
    ],
    [
      'after the licence of the hospital ended',
      { date: '2026-11-21' },
      { stayTo: '2026-11-22', invoiceOn: '2026-11-22' },
      { terms: [{ ...TERMS, licensedTo: '2026-11-20' }] },
      ['CONTRACT_ENDED'],
      0,
    ],
    [
      'under the contract that followed',
      { date: '2026-11-21' },
      { stayTo: '2026-11-22', invoiceOn: '2026-11-22' },
      {
        terms: [
          { ...TERMS, to: '2026-11-20' },
          { ...TERMS, from: '2026-11-21' },
        ],
      },
      [],
      1_500_000,
    ],
    ['that no tariff knows', { serviceCode: 'MRI' }, {}, {}, ['NOT_IN_TARIFF'], 1_500_000],
    ['in a better class', {}, { careClass: 'VIP' }, {}, ['ABOVE_CLASS'], 1_500_000],
    [
      'before the stay',
      {},
      { stayFrom: '2026-11-21', stayTo: '2026-11-21', invoiceOn: '2026-11-21' },
      {},
      ['OUTSIDE_STAY'],
      0,
    ],
    ['before the accident', { date: '2026-11-19' }, {}, {}, ['OUTSIDE_STAY', 'BEFORE_ACCIDENT'], 0],
    ['by a doctor whom nobody licensed', { doctorLicence: 'X' }, {}, {}, ['LICENCE_NOT_VALID'], 0],
    [
      'by a doctor whose licence had ended',
      {},
      {},
      { doctors: [{ licence: SIP, from: '2020-01-01', to: '2026-11-19' }] },
      ['LICENCE_NOT_VALID'],
      0,
    ],
    [
      'that another claim was billed for',
      {},
      {},
      {
        otherBills: [
          {
            claimNumber: 'JKK-2026-0000007',
            billNo: 'T01',
            plkkCode: 'PLKK-0002',
            from: '2026-11-20',
            to: '2026-11-20',
            lines: ['2026-11-20|KAMAR-I'],
          },
        ],
      },
      ['BILLED_BEFORE'],
      0,
    ],
    [
      'while another hospital treated, too',
      {},
      {},
      {
        otherBills: [
          {
            claimNumber: 'JKK-2026-0000007',
            billNo: 'T01',
            plkkCode: 'PLKK-0002',
            from: '2026-11-18',
            to: '2026-11-25',
            lines: ['2026-11-18|IGD'],
          },
        ],
      },
      ['STAY_OVERLAPS'],
      1_500_000,
    ],
  ])('%s', (_name, over, body, facts, expected, ceiling) => {
    const walk = scene();
    walk.sleep(2);
    file(walk, bill([line(over)], body), { ...HOSPITAL, ...facts });
    expect(reasons(walk)).toEqual([expected]);
    expect(walk.claim.bills![0]!.lines[0]!.ceilingRupiah).toBe(ceiling);
  });

  it('after the day of death is not paid', () => {
    const walk = scene();
    const member = { ...walk.claim.cover.member!, diedOn: '2026-11-20' };
    walk.claim = { ...walk.claim, cover: { ...walk.claim.cover, member } };
    walk.sleep(3);
    file(walk, bill([line(), line({ date: '2026-11-21' })], { stayTo: '2026-11-22' }));
    expect(reasons(walk)).toEqual([[], ['AFTER_DEATH']]);
  });

  it('that stands twice is paid once', () => {
    const walk = scene();
    file(walk, bill([line(), line({ serviceCode: 'kamar-i' })]));
    expect(reasons(walk)).toEqual([[], ['BILLED_BEFORE']]);
  });

  it.each<[number, LineReason[], number]>([
    [30, [], 1_500_000],
    [31, ['FILED_LATE'], 1_500_000],
    [61, ['FILED_LATE_CUT'], 1_350_000],
    [181, ['FILING_EXPIRED'], 1_500_000],
  ])('filed %i days after the stay', (days, expected, ceiling) => {
    const walk = scene().sleep(days);
    file(walk, bill([line()]));
    expect(reasons(walk)).toEqual([expected]);
    expect(walk.claim.bills![0]!.lines[0]!.ceilingRupiah).toBe(ceiling);
  });
});

describe('a line that no tariff names', () => {
  const MRI = { serviceCode: 'MRI', quantity: 1, unitPrice: 800_000 };
  const approve = (walk: Walk, body: object) =>
    walk.give(
      'decision',
      PEOPLE.approver,
      { decision: 'APPROVE', ...body },
      { benefitId: walk.claim.benefits[0]!.benefitId },
    );

  it('is paid only with the basis of its price, which the approver weighs', () => {
    const walk = scene();
    file(walk, bill([line(MRI)]));
    const whole = { no: 1, verified: 800_000, approved: 800_000 };
    for (const priceBasis of [undefined, '  ']) {
      expect(decide(walk, [{ ...whole, ...(priceBasis !== undefined && { priceBasis }) }])).toMatchObject({
        errors: [{ pointer: '/lines/0/priceBasis', code: 'BILL.OUTSIDE_TARIFF' }],
      });
    }
    expect(decide(walk, [{ ...whole, priceBasis: 'Daftar harga RSUD Banten 2026.' }])).toMatchObject({
      ok: true,
    });
    expect(walk.claim.benefits[0]?.deviations).toMatchObject(
      [{ kind: 'OUTSIDE_TARIFF', about: '1', reason: 'Daftar harga RSUD Banten 2026.', by: VERIFIER }].map(
        ({ by, ...rest }) => ({ ...rest, by: { userId: by.userId } }),
      ),
    );
    const { benefitId } = walk.claim.benefits[0]!;
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    expect(approve(walk, { note: 'Setuju.' })).toMatchObject({
      errors: [{ pointer: '/deviationsSeen', code: 'DEVIATION.NOT_WEIGHED' }],
    });
    expect(approve(walk, { deviationsSeen: true, note: 'Harga dibandingkan.' })).toMatchObject({ ok: true });
  });

  it('needs nothing where it is not paid', () => {
    const walk = scene();
    file(walk, bill([line(), line(MRI)]));
    decide(walk, [
      { no: 1, verified: 1_500_000, approved: 1_500_000 },
      { no: 2, verified: 0, approved: 0, reasonCode: 'NOT_LINKED' },
    ]);
    expect(walk.claim.benefits[0]).toMatchObject({ amountRupiah: 1_500_000 });
    expect(walk.claim.benefits[0]?.deviations).toBeUndefined();
  });
});

describe('a stay that the hospital bills and for which somebody who paid asks as well', () => {
  const reimburse = (walk: Walk, invoiceOn = '2026-11-20') =>
    walk.give('requestBenefit', PEOPLE.officer, {
      type: 'MEDICAL_REIMBURSEMENT',
      details: { invoice: 500_000, invoiceNumber: 'KW-1', invoiceIssuer: 'RSU Arya Medika', invoiceOn },
      payee: { kind: 'PARTICIPANT', bankCode: '008', accountNumber: '15500012', accountName: 'SUTRISNO' },
      documents: ['00000000-0000-4000-8000-0000000000f1'],
      complete: true,
    });

  it('is shown to the verifier of the bill, and weighed by who approves what the verifier took', () => {
    const walk = scene();
    reimburse(walk);
    file(walk, bill([line()]));
    const { benefitId: about } = walk.claim.benefits[0]!;
    expect(walk.claim.bills![0]!.lines[0]!.findings).toEqual([{ code: 'REIMBURSED', about }]);
    decide(walk, [{ no: 1, verified: 1_500_000, approved: 1_500_000 }]);
    expect(walk.claim.benefits[1]?.deviations).toMatchObject([
      { kind: 'STAY_BILLED', about: 'T01', reason: about, by: { userId: VERIFIER.userId } },
    ]);
  });

  it('is weighed by the approver of the receipt, unless nothing of the bill is paid', () => {
    const walk = scene();
    file(walk, bill([line()]));
    reimburse(walk);
    const { benefitId, deviations } = walk.claim.benefits[0]!;
    expect(deviations).toMatchObject([
      { kind: 'STAY_BILLED', about: 'T01', reason: 'PLKK-0001', by: { userId: 'officer' } },
    ]);
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const approve = (more: object) =>
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'APPROVE', note: 'Obat luar.', ...more },
        { benefitId },
      );
    expect(approve({})).toMatchObject({ errors: [{ code: 'DEVIATION.NOT_WEIGHED' }] });
    expect(approve({ deviationsSeen: true })).toMatchObject({ ok: true });
    const refused = scene();
    file(refused, bill([line()]));
    decide(refused, [{ no: 1, verified: 0, approved: 0, reasonCode: 'NOT_LINKED' }]);
    reimburse(refused);
    expect(refused.claim.benefits[0]?.deviations).toBeUndefined();
  });

  it('is another one on another day', () => {
    const walk = scene().sleep(2);
    file(walk, bill([line()]));
    reimburse(walk, '2026-11-21');
    expect(walk.claim.benefits[0]?.deviations).toBeUndefined();
  });
});

describe('a bill', () => {
  it('that answers another asks for what was cut, and not for what was approved', () => {
    const walk = scene();
    const cut = line({ serviceCode: 'MRI', quantity: 1, unitPrice: 800_000 });
    file(walk, bill([line(), cut]));
    decide(walk, [
      { no: 1, verified: 1_500_000, approved: 1_500_000 },
      {
        no: 2,
        verified: 500_000,
        approved: 500_000,
        reasonCode: 'NOT_PROVEN',
        priceBasis: 'Daftar harga RS.',
      },
    ]);
    const again = bill([line(), cut], { invoiceNumber: 'INV/2026/11/2', answers: 'T01' });
    expect(file(walk, again)).toMatchObject({ ok: true });
    expect(walk.claim.bills!.at(-1)!.lines.map(({ ceilingRupiah }) => ceilingRupiah)).toEqual([0, 300_000]);
    expect(reasons(walk)).toEqual([['BILLED_BEFORE'], ['NOT_IN_TARIFF', 'BILLED_BEFORE']]);
  });

  it('of a stay before the accident, by which an older contract would count, is not taken in', () => {
    const early = file(scene(), bill([line()], { stayFrom: '2026-11-19' }));
    expect(early).toMatchObject({ errors: [{ pointer: '/stayFrom', code: 'DATE.BEFORE_ACCIDENT' }] });
    const written = file(scene(), bill([line()], { invoiceOn: '2026-11-19' }));
    expect(written).toMatchObject({ errors: [{ pointer: '/invoiceOn', code: 'DATE.BEFORE_START' }] });
  });

  it('that nobody can mean is not taken in', () => {
    const walk = scene();
    const beyond = bill([line({ quantity: 10_000, unitPrice: 10_000_000_000 })]);
    expect(file(walk, beyond)).toMatchObject({
      ok: false,
      errors: [{ pointer: '/lines', code: 'NUMBER.OUT_OF_RANGE' }],
    });
    expect(file(walk, bill([line({ quantity: 1, unitPrice: 10_000_000_000 })]))).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<typeof TERMS>]>([
    ['outside the contract', { to: '2026-11-19' }],
    ['while the hospital had no licence', { licensedTo: '2026-11-19' as never }],
  ])('%s is not taken as one of a contracted hospital', (_name, over) => {
    const walk = scene();
    const answer = file(walk, bill([line()]), { ...HOSPITAL, terms: [{ ...TERMS, ...over }] });
    expect(answer).toMatchObject({ ok: false, errors: [{ code: 'BILL.NO_CONTRACT' }] });
  });

  it('waits for the verifier within the term of the contract, becomes a benefit, and what is left goes back', () => {
    const walk = scene();
    file(walk, bill([line(), line({ serviceCode: 'MRI', quantity: 1, unitPrice: 3_000_000 })]));
    const billWait = () => waits(walk.claim).filter(({ subject }) => subject.endsWith('-T01'));
    expect(billWait()).toEqual([
      expect.objectContaining({
        code: 'BILL_DECISION',
        role: 'MEDICAL_VERIFIER',
        dueAt: '2026-12-20T16:59:59.999Z',
      }),
    ]);
    decide(walk, [
      { no: 1, verified: 1_500_000, approved: 1_500_000 },
      { no: 2, verified: 0, approved: 0, reasonCode: 'NOT_LINKED' },
    ]);
    expect(walk.claim.benefits).toMatchObject([
      { type: 'MEDICAL_BILL', amountRupiah: 1_500_000, stage: 'COMPLETE', payee: { kind: 'PLKK' } },
    ]);
    expect(walk.claim.benefits[0]?.line.trace.map(({ text }) => text.en)).toEqual([
      'Bill of Rp4.500.000, Rp1.500.000 is approved. Not approved: Rp3.000.000 (Not linked to the injury).',
      'As medically needed, without a limit: Rp1.500.000 is paid in full.',
    ]);
    expect(billWait()).toEqual([expect.objectContaining({ code: 'BILL_ANSWER', role: 'PLKK_STAFF' })]);
    const again = bill([line({ serviceCode: 'MRI', quantity: 1, unitPrice: 3_000_000 })], {
      invoiceNumber: 'INV/2026/11/1-B',
      answers: 'T01',
    });
    file(walk, again);
    expect(billWait()).toEqual([]);
    expect(file(walk, { ...again, invoiceNumber: 'INV/2026/11/1-C' })).toMatchObject({
      errors: [{ code: 'BILL.NOT_ANSWERABLE' }],
    });
  });

  it('is the only way to a payment of the hospital: no sum is asked for, and none is corrected', () => {
    const walk = scene();
    const asked = {
      type: 'MEDICAL_BILL' as const,
      details: { invoice: 9_000_000 },
      payee: { kind: 'PLKK' as const },
    };
    expect(walk.give('requestBenefit', PEOPLE.officer, asked)).toMatchObject({
      ok: false,
      errors: [{ pointer: '/type', code: 'BENEFIT.FROM_BILLS' }],
    });
    file(walk, bill([line()]));
    decide(walk, [{ no: 1, verified: 1_500_000, approved: 1_500_000 }]);
    const { benefitId, details } = walk.claim.benefits[0]!;
    const on = { benefitId };
    walk.give('proposal', PEOPLE.officer, {}, on);
    expect(
      walk.give('decision', PEOPLE.approver, { decision: 'RETURN', reasonCode: 'x', ruleCited: 'y' }, on),
    ).toMatchObject({ ok: true });
    expect(walk.claim.benefits).toMatchObject([{ stage: 'RETURNED' }]);
    const corrected = { ...asked, complete: true };
    expect(walk.give('correction', PEOPLE.officer, corrected, on)).toMatchObject({
      ok: false,
      errors: [{ pointer: '/details', code: 'BENEFIT.FROM_BILLS' }],
    });
    expect(
      walk.give('correction', PEOPLE.officer, { ...corrected, details }, { ...on, context: { accounts } }),
    ).toMatchObject({ ok: true });
    expect(walk.claim.benefits).toMatchObject([{ amountRupiah: 1_500_000, stage: 'COMPLETE' }]);
  });

  it.each<[string, CommandBodies['billDecision']['lines'], string]>([
    ['more than the ceiling', [{ no: 1, verified: 1_600_000, approved: 1_600_000 }], 'BILL.ABOVE_CEILING'],
    [
      'more than was verified',
      [{ no: 1, verified: 10, approved: 11, reasonCode: 'TARIFF' }],
      'BILL.ABOVE_CEILING',
    ],
    ['less without a reason', [{ no: 1, verified: 1_500_000, approved: 1 }], 'PROPERTY.MISSING'],
    ['another line', [{ no: 2, verified: 0, approved: 0, reasonCode: 'TARIFF' }], 'BILL.LINES_DIFFER'],
  ])('is not decided with %s', (_name, lines, code) => {
    const walk = scene();
    file(walk, bill([line()]));
    expect(decide(walk, lines)).toMatchObject({ ok: false, errors: [{ code }] });
  });

  it('of a number that was filed is refused, and decided once', () => {
    const walk = scene();
    file(walk, bill([line()]));
    expect(
      file(walk, bill([line({ date: '2026-11-20' })], { invoiceNumber: 'inv 2026-11-1' })),
    ).toMatchObject({
      errors: [{ code: 'RECEIPT.GRANTED' }],
    });
    decide(walk, [{ no: 1, verified: 1_500_000, approved: 1_500_000 }]);
    expect(decide(walk, [{ no: 1, verified: 1_500_000, approved: 1_500_000 }])).toMatchObject({
      errors: [{ code: 'BILL.NOT_OPEN' }],
    });
  });

  it('that came too late needs the head, and another person to decide', () => {
    const walk = scene().sleep(200);
    file(walk, bill([line()]));
    const lines = [{ no: 1, verified: 1_500_000, approved: 1_500_000 }];
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'FILING_EXCEPTION', role: 'BRANCH_HEAD' }),
    );
    const filer = person('plkk', 'BRANCH_HEAD', { branch: 'J01' });
    expect(mayNotHold(walk.claim, waitOf(walk, 'FILING_EXCEPTION'), filer)).toBe('SAME_PERSON');
    expect(mayNotHold(walk.claim, waitOf(walk, 'FILING_EXCEPTION'), PEOPLE.head)).toBeUndefined();
    expect(decide(walk, lines)).toMatchObject({ errors: [{ code: 'BILL.FILING_EXPIRED' }] });
    const both = { ...PEOPLE.head, roles: ['BRANCH_HEAD', 'MEDICAL_VERIFIER'] as const };
    walk.give('filingException', both, { billNo: 'T01', note: 'Rumah sakit terkena banjir.' });
    expect(decide(walk, lines, both)).toMatchObject({ code: 'APPROVAL.SAME_PERSON' });
    expect(mayNotHold(walk.claim, waitOf(walk, 'BILL_DECISION'), both)).toBe('SAME_PERSON');
    expect(decide(walk, lines)).toMatchObject({ ok: true });
  });
});
