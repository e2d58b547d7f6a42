import type { ClaimEventCode } from '../claim';
import {
  CONCLUDED_NEGATIVE,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
  walkToBenefit,
} from '../claim/spec-support';
import { composeLetter } from './compose';
import { LETTER_KINDS } from './kinds';
import { lettersOf, parseLetterId, type Letter, type NumberedEvent } from './letter';
import { guaranteesStill, isTakenBack, tellsDecision, tellsGuarantee } from './taken-back';
import { LETTER_TEMPLATES } from './templates';

const REPORTED = reportedClaim();
const first: NumberedEvent = {
  seq: 1,
  code: 'CLAIM_REPORTED',
  at: REPORTED.reportedAt,
  stage: 'REPORTED',
  data: {},
};
const eventsOf = ({ decided }: Walk): NumberedEvent[] => [
  first,
  ...decided.map(({ event }, at) => ({ ...event, seq: at + 2 })),
];
const withHospital = {
  ...REPORTED,
  report: { ...REPORTED.report, plkkCode: 'PLKK-0001' },
  guarantee: { number: 'SJ-1', status: 'PROVISIONAL' as const },
};
const event = (
  code: ClaimEventCode,
  stage: NumberedEvent['stage'],
  data: NumberedEvent['data'] = {},
): NumberedEvent => ({ ...first, seq: 2, code, stage, data });

/** Whether what the letter told no longer holds. */
const isBack = (walk: Walk, letter: Letter): boolean =>
  isTakenBack(
    letter.event,
    eventsOf(walk).filter(({ seq }) => seq > letter.event.seq),
  );

describe('the letters of a claim', () => {
  it('follow from its events, the same whenever they are read', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
    const letters = lettersOf(walk.claim, eventsOf(walk));
    expect(letters.map(({ kind }) => kind)).toEqual([
      'RECEIPT',
      'CONCLUSION',
      'LABOUR_OFFICE_NOTICE',
      'CALCULATION',
    ]);
    const texts = letters.map((letter) => composeLetter(letter, walk.claim));
    expect(texts).toEqual(letters.map((letter) => composeLetter(letter, walk.claim)));
    expect(texts[0]?.paragraphs[0]?.id).toContain('20 November 2026');
    expect(texts[2]?.paragraphs.at(-1)?.en).toBe('This notice is due by 15 December 2026.');
    expect(texts[3]?.paragraphs.length).toBeGreaterThan(1);
  });

  it('say what was decided then, also when it was taken back and decided anew, and are known as taken back', () => {
    const walk = new Walk(reportedClaim());
    const [first, second] = ['PP 44/2015', 'PP 82/2019'].map((ruleCited) => ({
      ...CONCLUDED_NEGATIVE,
      ruleCited,
    }));
    walk.give(
      'medicalStatement',
      person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' }),
      STATEMENT_OF_DEATH,
    );
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, first!);
    const told = lettersOf(walk.claim, eventsOf(walk));
    const before = told.map((letter) => composeLetter(letter, walk.claim));
    expect(told.filter(({ kind }) => tellsDecision(kind)).map((letter) => isBack(walk, letter))).toEqual([
      false,
      false,
    ]);
    walk.sleep(1);
    walk.give('conclusionReversal', PEOPLE.head, {
      reasonCode: 'NOT_PROVEN',
      ruleCited: 'x',
      note: 'y',
    });
    expect(told.map((letter) => composeLetter(letter, walk.claim))).toEqual(before);
    walk.sleep(1);
    walk.give('conclusion', PEOPLE.officer, second!);
    expect(told.map((letter) => composeLetter(letter, walk.claim))).toEqual(before);
    const decisions = lettersOf(walk.claim, eventsOf(walk)).filter(({ kind }) => tellsDecision(kind));
    expect(decisions.map((letter) => [letter.kind, isBack(walk, letter)])).toEqual([
      ['REFUSAL', true],
      ['LABOUR_OFFICE_NOTICE', true],
      ['REFUSAL', false],
      ['LABOUR_OFFICE_NOTICE', false],
    ]);
  });

  it('show the steps that led to what was approved then, and are taken back when it is approved anew', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    const approve = (): unknown =>
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'APPROVE', accountDoubtsSeen: true, note: 'Sesuai bukti.' },
        { benefitId },
      );
    const calculations = (): Letter[] =>
      lettersOf(walk.claim, eventsOf(walk)).filter(({ kind }) => kind === 'CALCULATION');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    approve();
    const [letter] = calculations();
    const said = composeLetter(letter!, walk.claim);
    const { payoutId } = walk.claim.payouts[0]!;
    walk.payoutBecomes(payoutId, 'FAILED');
    const payee = { bankCode: '002', accountNumber: '002000000001', accountName: 'SITI CONTOH' };
    walk.give('replacement', PEOPLE.officer, { payee, note: 'Rekening baru.' }, { benefitId, payoutId });
    expect(isBack(walk, letter!)).toBe(true);
    const [benefit] = walk.claim.benefits;
    const line = { ...benefit!.line, trace: benefit!.line.trace.slice(1) };
    walk.claim = { ...walk.claim, benefits: [{ ...benefit!, line }] };
    approve();
    expect(composeLetter(letter!, walk.claim)).toEqual(said);
    const again = calculations();
    expect(again.map((each) => isBack(walk, each))).toEqual([true, false]);
    expect(composeLetter(again[1]!, walk.claim).paragraphs).toHaveLength(said.paragraphs.length - 1);
  });

  it('that told of an approval or a payment are taken back with the claim, and by the money that came back alone', () => {
    const [approved, paid] = (['BENEFIT_APPROVED', 'BENEFIT_PAID'] as const).map((code) =>
      event(code, 'FINAL_REPORTED', { benefitId: 'B1', payoutId: 'P1' }),
    );
    const came = (payoutId: string): NumberedEvent =>
      event('PAYOUT_RETURNED', 'FINAL_REPORTED', { benefitId: 'B1', payoutId });
    expect(isTakenBack(paid!, [came('P1')])).toBe(true);
    expect(isTakenBack(paid!, [came('P2')])).toBe(false);
    expect(isTakenBack(approved!, [came('P1')])).toBe(false);
    const ended = event('CLAIM_CANCELLED', 'CANCELLED', { reasonCode: 'FRAUD' });
    expect([approved!, paid!].map((each) => isTakenBack(each, [ended]))).toEqual([true, false]);
    expect((['CALCULATION', 'PAYMENT_NOTICE', 'RECEIPT'] as const).map(tellsDecision)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('give a hospital its guarantee once, and take it back with the refusal', () => {
    const events = [
      first,
      event('CLAIM_OPENED', 'UNDER_VERIFICATION'),
      { ...event('CONCLUDED_NEGATIVE', 'NOT_WORK_RELATED', { reasonCode: 'OWN_INTENT' }), seq: 3 },
    ];
    const letters = lettersOf(withHospital, events);
    expect(letters.map(({ kind }) => kind)).toEqual([
      'RECEIPT',
      'GUARANTEE',
      'REFUSAL',
      'GUARANTEE_REVOKED',
      'LABOUR_OFFICE_NOTICE',
    ]);
    const refusal = composeLetter(letters[2]!, withHospital);
    expect(refusal.paragraphs.map(({ en }) => en).join('\n')).toMatch(/Intentional[^]*may object/);
    expect(lettersOf(REPORTED, events).some(({ to }) => to === 'PLKK')).toBe(false);
  });

  it.each([
    ['GUARANTEE', [true, true, false]],
    ['REFERRAL_GUARANTEE', [true, true, false]],
    ['GUARANTEE_CONFIRMED', [false, true, false]],
    ['GUARANTEE_REVOKED', [false, false, true]],
  ] as const)('%s holds while the guarantee stands as it says', (kind, holds) => {
    const statuses = ['PROVISIONAL', 'CONFIRMED', 'REVOKED'] as const;
    expect(tellsGuarantee(kind)).toBe(true);
    expect(statuses.map((status) => guaranteesStill(kind, status))).toEqual(holds);
    expect(tellsGuarantee('RECEIPT')).toBe(false);
  });

  it('name what is missing in words', () => {
    const asked = event('DATA_FOUND_INCOMPLETE', 'DATA_INCOMPLETE', { missing: ['EMPLOYER_UNKNOWN'] });
    const [letter] = lettersOf(REPORTED, [asked]);
    expect(composeLetter(letter!, REPORTED).paragraphs[0]?.id).toContain('perusahaan belum dikenal');
  });

  it('never name a NIK or a whole account, and leave no place unfilled', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
    const { payoutId } = walk.claim.payouts[0]!;
    const data = { benefitId, payoutId, amountRupiah: 48_000_000 };
    const paid = event('BENEFIT_PAID', 'FINAL_REPORTED', data);
    const all = lettersOf(walk.claim, [...eventsOf(walk), { ...paid, seq: 99 }]);
    const said = JSON.stringify(all.map((letter) => composeLetter(letter, walk.claim)));
    expect(said).toContain('…4471');
    expect(said).not.toMatch(/3604010101800001|3604014101820002|1550001234471|S06|[{]\w+[}]/);
  });

  it.each(LETTER_KINDS)('%s is written in two languages that name the same facts', (kind) => {
    const names = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
    for (const { id, en } of LETTER_TEMPLATES[kind]) expect(names(id)).toEqual(names(en));
  });

  it.each(['', 'JKK-2026-0000901-0-RECEIPT', 'JKK-2026-0000901-1-POEM', 'JKK-26-1-1-RECEIPT'])(
    'have numbers of one shape: not "%s"',
    (text) => expect(parseLetterId(text)).toBeUndefined(),
  );
});
