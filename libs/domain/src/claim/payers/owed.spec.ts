import { rupiah } from '../../money';
import type { Benefit, Claim } from '../claim';
import { bpuReport, PEOPLE, reportedClaim, walkToBenefit } from '../spec-support';
import { owedFor } from './other-payers';

/** What Jasa Raharja owes for one treatment that the programme paid first, in rupiah; 0 where it owes nothing. */

const MILLION = 1_000_000;
const [GRANTED] = walkToBenefit('FUNERAL').walk.claim.benefits;
const AT = '2026-11-21T02:00:00.000Z';

const treatment = (millions: number, over: Partial<Benefit> = {}): Benefit => ({
  ...GRANTED!,
  benefitId: `B${millions}`,
  type: 'MEDICAL_REIMBURSEMENT',
  stage: 'PAID',
  amountRupiah: rupiah(millions * MILLION),
  ...over,
});
const owing = (millions: number): Benefit =>
  treatment(millions, { receivable: { payer: 'JASA_RAHARJA', amountRupiah: millions * MILLION } });

type Report = Claim['report'];
const onRoad = (over: Partial<Claim> = {}, report: Partial<Report> = {}): Claim =>
  reportedClaim({
    report: { ...bpuReport, place: { ...bpuReport.place, type: 'TRAFFIC' }, ...report },
    ...over,
  });

const letter = (answer: 'GUARANTEE' | 'REFUSAL', millions?: number): Partial<Claim> => ({
  written: {
    otherPayer: [
      {
        payer: 'JASA_RAHARJA',
        answer,
        number: 'JR-1',
        issuedOn: '2026-11-20',
        documents: [],
        ...(millions !== undefined && { amount: millions * MILLION }),
        by: { userId: PEOPLE.officer.userId, role: 'CLAIM_OFFICER' },
        at: AT,
      },
    ],
  },
});

describe('what Jasa Raharja owes', () => {
  it.each<[string, Claim, Benefit, readonly Claim[], number]>([
    ['for treatment without any answer', onRoad(), treatment(15), [], 15],
    ['up to its limit', onRoad(), treatment(25), [], 20],
    [
      'up to the limit of the day of the accident',
      onRoad({}, { occurredAt: '2017-05-31T02:00:00.000Z' }),
      treatment(25),
      [],
      10,
    ],
    ['less what it owes already', onRoad({ benefits: [owing(15)] }), treatment(15), [], 5],
    ['for nothing more where the limit is reached', onRoad({ benefits: [owing(20)] }), treatment(1), [], 0],
    ['after its refusal', onRoad(letter('REFUSAL')), treatment(15), [], 0],
    ['as far as its letter goes', onRoad(letter('GUARANTEE', 8)), treatment(15), [], 8],
    [
      'less what another claim of the accident has',
      onRoad(),
      treatment(15),
      [onRoad({ benefits: [owing(15)] })],
      5,
    ],
    [
      'less the letter of another claim of the accident',
      onRoad(),
      treatment(15),
      [onRoad(letter('GUARANTEE', 20))],
      0,
    ],
    [
      'whatever a claim of another accident has',
      onRoad(),
      treatment(15),
      [onRoad({ benefits: [owing(20)] }, { occurredAt: '2026-11-10T02:00:00.000Z' })],
      15,
    ],
    ['for no wages', onRoad(), treatment(15, { type: 'STMB' }), [], 0],
    ['for no death', onRoad(), treatment(15, { type: 'DEATH' }), [], 0],
    ['for no accident elsewhere', onRoad({}, { place: bpuReport.place }), treatment(15), [], 0],
    ['for no disease', onRoad({}, { kind: 'DISEASE' }), treatment(15), [], 0],
  ])('%s', (_name, claim, benefit, others, millions) => {
    expect(owedFor(claim, benefit, others)?.amountRupiah ?? 0).toBe(millions * MILLION);
  });
});
