import { composeLetter, lettersOf, type NumberedEvent } from '../../letters';
import { messagesOf } from '../../messages/messages-of';
import type { HospitalFacts } from '../../bills';
import { allowedCommands } from '../allowed';
import type { Bill } from '../benefit/bill';
import type { Claim } from '../claim';
import { attachmentsOf, mayOpen } from '../documents/attachments';
import type { CommandBodies } from '../forms';
import { scopeOf } from '../scope';
import { canSee } from '../../access';
import {
  bpuCover,
  bpuReport,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
  walkToBenefit,
} from '../spec-support';
import { stored } from '../record/spec-support';
import { mayNotHold } from '../waits/holding';
import { waits } from '../waits/waits';
import { readerAt, readerOfHospital, treatmentPeriods } from './hospitals';

const FIRST = 'PLKK-0001';
const SECOND = 'PLKK-0002';
const THIRD = 'PLKK-0003';
const staff = person('plkk', 'PLKK_STAFF', { plkkCode: FIRST });
const staff2 = person('plkk2', 'PLKK_STAFF', { plkkCode: SECOND });
const doctor2 = person('doctor2', 'PLKK_DOCTOR', { plkkCode: SECOND });
const stranger = person('doctor3', 'PLKK_DOCTOR', { plkkCode: THIRD });
const PDF = '00000000-0000-4000-8000-0000000000f1';

const contractOf = (plkkCode: string): HospitalFacts => ({
  plkkCode,
  terms: [
    {
      careClass: 'I',
      from: '2020-01-01',
      to: '2027-12-31',
      licensedTo: null,
      warnAfterDays: 30,
      deductAfterDays: 60,
      expiresAfterDays: 180,
      deductionPercent: 10,
      paymentDays: 30,
    },
  ],
  tariffs: [],
  doctors: [],
  otherBills: [],
});

const REFERRAL: CommandBodies['referral'] = {
  plkkCode: SECOND,
  reasonCode: 'SPECIALIST_NEEDED',
  transferOn: '2026-11-22',
  doctor: 'dr. Contoh',
  doctorLicence: 'SIP/2025/0001',
  note: 'Fraktur terbuka, stabil.',
  documents: [PDF],
};
const ACCEPTED = { outcome: 'ACCEPTED', receivedOn: '2026-11-22' } as const;
const { diedAt: _diedAt, ...alive } = STATEMENT_OF_DEATH;
const TREATED: CommandBodies['medicalStatement'] = { ...alive, condition: 'UNDER_TREATMENT' };

const admitted = (): Walk => {
  const report = { ...bpuReport, consequence: 'INJURED' as const, plkkCode: FIRST };
  const walk = new Walk(reportedClaim({ report, cover: { ...bpuCover, plkkName: 'RSU Arya' } }));
  walk.give('medicalStatement', PEOPLE.doctor, TREATED);
  return walk;
};
const refer = (walk: Walk, body = REFERRAL, who = PEOPLE.doctor) =>
  walk.give('referral', who, body, {
    context: { cover: { ...walk.claim.cover, plkkName: 'RS Hermina' }, hospital: contractOf(body.plkkCode) },
  });
const referred = (): Walk => {
  const walk = admitted();
  expect(refer(walk).ok).toBe(true);
  return walk.sleep(2);
};
const taken = (): Walk => {
  const walk = referred();
  expect(walk.give('referralAnswer', doctor2, ACCEPTED).ok).toBe(true);
  return walk;
};
const codesOf = (decision: ReturnType<Walk['give']>) =>
  decision.ok ? 'done' : (decision.errors ?? [{ code: decision.code }]).map(({ code }) => code);

describe('a referral', () => {
  it('is asked of another hospital under contract by the one that treats, once at a time', () => {
    expect(codesOf(refer(admitted(), { ...REFERRAL, plkkCode: FIRST }))).toContain('PLKK.SAME');
    expect(codesOf(refer(admitted(), { ...REFERRAL, transferOn: '2026-11-19' }))).toEqual([
      'DATE.BEFORE_ACCIDENT',
    ]);
    expect(codesOf(refer(admitted(), { ...REFERRAL, transferOn: '2027-03-01' }))).toEqual(['DATE.IN_FUTURE']);
    expect(codesOf(refer(admitted(), REFERRAL, doctor2))).toEqual(['ACCESS.DENIED']);
    const walk = admitted();
    expect(codesOf(walk.give('referral', PEOPLE.doctor, REFERRAL))).toEqual(['PLKK.UNKNOWN']);
    const expired = { ...contractOf(SECOND), terms: [] };
    const cover = { ...walk.claim.cover, plkkName: 'RS Hermina' };
    const context = { cover, hospital: expired };
    expect(codesOf(walk.give('referral', PEOPLE.doctor, REFERRAL, { context }))).toEqual([
      'PLKK.NO_CONTRACT',
    ]);
    refer(walk);
    expect(codesOf(refer(walk))).toEqual(['CLAIM.STAGE_NOT_ALLOWED']);
  });

  it('waits for the receiving hospital by a date, and for nobody else', () => {
    const walk = admitted();
    refer(walk);
    const wait = waits(walk.claim).find(({ code }) => code === 'REFERRAL_ANSWER')!;
    expect(wait).toMatchObject({ role: 'PLKK_DOCTOR', plkkCode: SECOND, onOverdue: 'ESCALATE' });
    expect(Date.parse(wait.dueAt!) - Date.parse(wait.since)).toBe(24 * 3_600_000);
    expect(mayNotHold(walk.claim, wait, doctor2)).toBeUndefined();
    expect(mayNotHold(walk.claim, wait, PEOPLE.doctor)).toBe('NOT_ALLOWED');
    const event = walk.decided.at(-1)!.event;
    expect(messagesOf(walk.claim, event)).toMatchObject([{ recipient: 'PLKK', recipientKey: SECOND }]);
    walk.give('referralAnswer', doctor2, { outcome: 'REFUSED', note: 'Penuh.' });
    expect(waits(walk.claim).some(({ code }) => code === 'REFERRAL_ANSWER')).toBe(false);
    expect(walk.claim.report.plkkCode).toBe(FIRST);
  });

  it.each([
    ['the hospital that is asked', 'WITHDRAWN', 'ACCESS.DENIED', doctor2],
    ['the hospital that asks', 'REFUSED', 'ACCESS.DENIED', PEOPLE.doctor],
    ['the hospital that asks', 'WITHDRAWN', 'done', PEOPLE.doctor],
    ['another one', 'REFUSED', 'ACCESS.DENIED', stranger],
    ['the branch without a paper', 'REFUSED', 'LIST.EMPTY', PEOPLE.officer],
  ] as const)('%s says %s: %s', (_who, outcome, expected, actor) => {
    const given = referred().give('referralAnswer', actor, { outcome, note: 'x' });
    expect([codesOf(given)].flat()).toEqual([expected]);
  });

  it('moves the patient: whoever treats now states, and the periods say who treated when', () => {
    const { claim } = taken();
    expect(claim.report.plkkCode).toBe(SECOND);
    expect(treatmentPeriods(claim)).toMatchObject([
      { plkkCode: FIRST, name: 'RSU Arya', from: '2026-11-20', until: '2026-11-22' },
      { plkkCode: SECOND, name: 'RS Hermina', from: '2026-11-22', until: null },
    ]);
    expect(claim.written?.referralAnswer?.[0]?.replaced).toEqual({ plkkCode: FIRST });
    expect(allowedCommands(claim, doctor2)).toContain('medical-statements');
    expect(allowedCommands(claim, PEOPLE.doctor)).not.toContain('medical-statements');
    expect(codesOf(taken().give('withdrawal', staff, { reasonCode: 'x', note: 'y' }))).toEqual([
      'ACCESS.DENIED',
    ]);
    expect(stored(claim)).toEqual(claim);
  });

  it('leaves a question that was asked of the first doctor with the first doctor', () => {
    const walk = admitted();
    walk.give('question', PEOPLE.verifier, { questionNo: 'Q1', about: 'CAUSE', question: 'Sejak kapan?' });
    refer(walk);
    walk.sleep(2).give('referralAnswer', doctor2, ACCEPTED);
    expect(waits(walk.claim).find(({ code }) => code === 'ANSWER')).toMatchObject({ plkkCode: FIRST });
    const body = { questionNo: 'Q1', note: 'Baru.' };
    expect(codesOf(walk.give('answer', doctor2, body))).toEqual(['ACCESS.DENIED']);
    expect(codesOf(walk.give('answer', PEOPLE.doctor, body))).toBe('done');
  });
});

describe('who sees what from when', () => {
  const before = admitted().claim;
  const asked = referred().claim;
  const { claim } = taken();
  const statedAt = claim.statements[0]!.enteredAt;
  const roles = (of: typeof claim, who: typeof staff, at: string) => readerAt(of, who, at).roles;

  it('the receiving hospital sees the claim from the referral on, the first one goes on seeing it, others never', () => {
    expect([before, asked, claim].map((each) => canSee(doctor2, scopeOf(each)))).toEqual([false, true, true]);
    expect([before, asked, claim].map((each) => canSee(staff, scopeOf(each)))).toEqual([true, true, true]);
    expect(canSee(stranger, scopeOf(claim))).toBe(false);
    const refused = referred();
    refused.give('referralAnswer', doctor2, { outcome: 'REFUSED', note: 'Penuh.' });
    expect(canSee(doctor2, scopeOf(refused.claim))).toBe(false);
  });

  it('before it takes the patient it reads the referral and nothing else that is medical', () => {
    expect(roles(asked, doctor2, asked.referrals![0]!.at)).toEqual(['PLKK_DOCTOR']);
    expect(roles(asked, doctor2, statedAt)).toEqual([]);
    expect(attachmentsOf(asked).map((file) => mayOpen(file, asked, doctor2))).toEqual([true]);
    expect(roles(claim, doctor2, statedAt)).toEqual(['PLKK_DOCTOR']);
  });

  it('the first hospital keeps what was written until it handed over, and its own bills', () => {
    const after = '2026-12-01T00:00:00.000Z';
    expect(roles(claim, PEOPLE.doctor, statedAt)).toEqual(['PLKK_DOCTOR']);
    expect(roles(claim, PEOPLE.doctor, after)).toEqual([]);
    expect(readerOfHospital(claim, staff, FIRST)).toBe(staff);
    expect(readerOfHospital(claim, staff, SECOND).roles).toEqual([]);
    expect(readerAt(claim, PEOPLE.verifier, after)).toBe(PEOPLE.verifier);
    expect(readerAt(before, staff2, after)).toBe(staff2);
  });
});

describe('bills after a transfer', () => {
  const bill = (stayFrom: string, stayTo: string): CommandBodies['hospitalBill'] => ({
    invoiceNumber: `INV-${stayFrom}-${stayTo}`,
    invoiceOn: stayTo,
    stayFrom,
    stayTo,
    careClass: 'I',
    lines: [
      {
        date: stayFrom,
        serviceCode: 'KAMAR-I',
        description: 'Kamar',
        quantity: 1,
        unitPrice: 1,
        doctorLicence: 'x',
      },
    ],
  });
  const accepted = (): Walk => {
    const walk = taken().sleep(6);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    return walk;
  };
  const file = (walk: Walk, who: typeof staff, body: CommandBodies['hospitalBill'], of: string) =>
    walk.give('hospitalBill', who, body, { context: { hospital: contractOf(of) } });

  it('are of each hospital for its own days; the day of the transfer belongs to both', () => {
    const walk = accepted();
    expect(codesOf(file(walk, staff, bill('2026-11-20', '2026-11-23'), FIRST))).toEqual([
      'BILL.OTHER_HOSPITAL',
    ]);
    expect(codesOf(file(walk, staff2, bill('2026-11-21', '2026-11-24'), SECOND))).toEqual([
      'BILL.OTHER_HOSPITAL',
    ]);
    expect(codesOf(file(walk, staff, bill('2026-11-20', '2026-11-22'), FIRST))).toBe('done');
    expect(codesOf(file(walk, staff2, bill('2026-11-22', '2026-11-24'), SECOND))).toBe('done');
    expect(codesOf(file(walk, person('x', 'PLKK_STAFF', { plkkCode: THIRD }), REST, THIRD))).not.toBe('done');
    expect(walk.claim.bills?.map(({ plkkCode }) => plkkCode)).toEqual([FIRST, SECOND]);
  });
  const REST = bill('2026-11-22', '2026-11-24');

  it('that the branch enters are of whoever treated on their first day', () => {
    const walk = accepted();
    file(walk, PEOPLE.officer, bill('2026-11-20', '2026-11-21'), FIRST);
    file(walk, PEOPLE.officer, bill('2026-11-23', '2026-11-24'), SECOND);
    expect(walk.claim.bills?.map(({ plkkCode }) => plkkCode)).toEqual([FIRST, SECOND]);
  });
});

it('papers of a bill that were sent back are awaited of the hospital whose bill it is', () => {
  const { walk, benefitId } = walkToBenefit('DEATH', false);
  const returned = [{ document: 'DEATH_CERTIFICATE', reason: 'UNREADABLE' }] as const;
  walk.give('completeness', PEOPLE.officer, { complete: false, returned: [...returned] }, { benefitId });
  const deliveryTo = (plkkCode: string) => {
    const { report, benefits } = walk.claim;
    const bill = { billNo: 'T01', plkkCode: FIRST, decision: { benefitId, answerBy: null } };
    const claim: Claim = {
      ...walk.claim,
      report: { ...report, plkkCode },
      bills: [bill as unknown as Bill],
      benefits: benefits.map((each) => ({ ...each, payee: { ...each.payee, kind: 'PLKK' } })),
    };
    return waits(claim).find(({ code }) => code === 'DELIVERY');
  };
  expect(deliveryTo(SECOND)).toMatchObject({ role: 'PLKK_STAFF', plkkCode: FIRST });
  expect(deliveryTo(FIRST)).toMatchObject({ role: 'PLKK_STAFF' });
  expect(deliveryTo(FIRST)).not.toHaveProperty('plkkCode');
});

describe('the letters', () => {
  const { claim, decided } = taken();
  const events: NumberedEvent[] = decided.map(({ event }, index) => ({ ...event, seq: index + 1 }));
  const letters = lettersOf(claim, events);
  const textOf = (kind: string): string =>
    composeLetter(
      letters.find((each) => each.kind === kind)!,
      claim,
    )
      .paragraphs.map(({ id, en }) => id + en)
      .join('\n');

  it('refer without the diagnosis, and guarantee at the receiving hospital; older ones keep the first one', () => {
    expect(letters.map(({ kind }) => kind)).toEqual(['GUARANTEE', 'REFERRAL', 'REFERRAL_GUARANTEE']);
    expect(textOf('REFERRAL')).toContain('RSU Arya');
    expect(textOf('REFERRAL')).toContain('dr. Contoh');
    expect(textOf('REFERRAL')).not.toContain('Fraktur');
    expect(textOf('REFERRAL_GUARANTEE')).toContain('RS Hermina');
    expect(textOf('GUARANTEE')).toContain('RSU Arya');
    expect(textOf('GUARANTEE')).not.toContain('RS Hermina');
  });
});
