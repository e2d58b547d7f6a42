import type { Decision } from '../decision';
import type { CommandBodies } from '../forms';
import { payeeOnRecord } from '../payees/payee-on-record';
import { bpuCover, HEIR, PEOPLE, person, walkToBenefit, walkToFinalReport, type Walk } from '../spec-support';
import { waits } from '../waits/waits';

type Correction = CommandBodies['personCorrection'];

const FILE = '00000000-0000-4000-8000-0000000000f1';
const correctionOf = (over: Partial<Correction> = {}): Correction => ({
  person: 'HEIR',
  nameOnRecord: HEIR.name,
  name: 'Siti Contoh Binti Ahmad',
  proofs: [{ kind: 'IDENTITY_CARD', number: HEIR.nik }],
  documents: [FILE],
  note: 'KTP.',
  ...over,
});
const other = person('officer9', 'CLAIM_OFFICER', { branch: 'J01' });
const noAccounts = { employer: null, plkk: null, fund: null };

const codes = (decision: Decision): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [decision.code]);
const ask = (walk: Walk, over: Partial<Correction> = {}) =>
  walk.give('personCorrection', other, correctionOf(over));
const answer = (walk: Walk, decision: 'CONFIRM' | 'REFUSE' = 'CONFIRM', by = PEOPLE.head) =>
  walk.give('personConfirmation', by, { decision, note: 'Diperiksa.' });
const benefitOf = ({ claim }: Walk) => claim.benefits[0]!;

/** An heir's benefit that is approved; its payout awaits release. */
function approved(): Walk {
  const { walk, benefitId } = walkToBenefit('FUNERAL');
  walk.give('proposal', PEOPLE.officer, { note: 'Sesuai.' }, { benefitId });
  walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Setuju.' }, { benefitId });
  return walk;
}

describe('who a person is', () => {
  it.each<[string, Partial<Correction>, string[]]>([
    ['nobody of that name', { nameOnRecord: 'Orang Lain' }, ['/nameOnRecord PERSON.UNKNOWN']],
    ['a role in which nobody stands', { person: 'GUARDIAN' }, ['/nameOnRecord PERSON.UNKNOWN']],
    ['nothing', { name: undefined }, ['/name PERSON.NOT_CHANGED']],
    ['what is on record', { name: HEIR.name }, ['/name PERSON.NOT_CHANGED']],
    ['without a name on record', { nameOnRecord: undefined }, ['/nameOnRecord PROPERTY.MISSING']],
    ['without a file', { documents: [] }, ['/documents LIST.EMPTY']],
    ['the NIK of the dead', { nik: bpuCover.member!.nik }, ['/nik HEIR.IS_PARTICIPANT']],
    ['a relation that cannot be', { relation: 'CHILD' }, ['/relation HEIR.RELATION_IMPOSSIBLE']],
    ['a will without the will', { relation: 'BY_WILL' }, ['/proofs HEIR.NOT_PROVEN']],
    ['what no heir has', { birthDate: '2015-01-01' }, ['/birthDate VALUE.NOT_ALLOWED']],
    [
      'a typed name of the participant',
      { person: 'PARTICIPANT', nameOnRecord: undefined },
      ['/name PERSON.ON_RECORD'],
    ],
    [
      'a participant whom the register calls the same',
      { person: 'PARTICIPANT', nameOnRecord: undefined, name: undefined },
      ['/person PERSON.NOT_CHANGED'],
    ],
  ])('is not corrected by %s', (_name, over, expected) => {
    expect(codes(ask(walkToFinalReport(), over))).toEqual(expected);
  });

  it('changes when a second person confirms, account and its editor stay', () => {
    const { walk, benefitId } = walkToBenefit('FUNERAL');
    walk.give('proposal', PEOPLE.officer, { note: 'Sesuai.' }, { benefitId });
    expect(codes(ask(walk))).toEqual([]);
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'PERSON_CONFIRMATION', role: 'BRANCH_HEAD', onOverdue: 'ESCALATE' }),
    );
    const decide = () =>
      walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Setuju.' }, { benefitId });
    expect(codes(decide())).toEqual(['/decision PERSON.IN_CORRECTION']);
    expect(codes(ask(walk))).toEqual(['PERSON.CORRECTION_OPEN']);
    expect(codes(answer(walk))).toEqual([]);
    expect(waits(walk.claim).map(({ code }) => code)).not.toContain('PERSON_CONFIRMATION');
    expect(walk.claim.finalReport?.heirs).toEqual([{ ...HEIR, name: 'Siti Contoh Binti Ahmad' }]);
    expect(walk.claim.written?.finalReport?.[0]?.heirs).toEqual([HEIR]);
    expect(benefitOf(walk)).toMatchObject({
      stage: 'COMPLETE',
      proposedBy: null,
      payee: { name: 'Siti Contoh Binti Ahmad', accountNumber: HEIR.accountNumber },
      accountEnteredBy: 'officer',
    });
    expect(codes(answer(walk))).toEqual(['PERSON.NO_CORRECTION']);
    walk.give('proposal', PEOPLE.officer, { note: 'Sesuai.' }, { benefitId });
    expect(codes(decide())).toEqual(['/accountDoubtsSeen ACCOUNT.IN_DOUBT']);
  });

  it('that turns out to be of a minor is paid through a guardian', () => {
    const { walk, benefitId } = walkToBenefit('FUNERAL');
    walk.give('proposal', PEOPLE.officer, { note: 'Sesuai.' }, { benefitId });
    const minor = { relation: 'SIBLING', nik: '3604014101150002', name: undefined } as const;
    expect(codes(ask(walk, minor))).toEqual([]);
    expect(codes(answer(walk))).toEqual([]);
    expect(benefitOf(walk)).toMatchObject({ stage: 'COMPLETE', payee: { name: HEIR.name } });
    walk.give('proposal', PEOPLE.officer, { note: 'Sesuai.' }, { benefitId });
    const decided = walk.give(
      'decision',
      PEOPLE.approver,
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      { benefitId },
    );
    expect(codes(decided)).toEqual(['/decision PAYEE.MINOR']);
  });

  it('changes nothing when it is refused, and may be asked again', () => {
    const { walk } = walkToBenefit('FUNERAL');
    ask(walk);
    expect(codes(answer(walk, 'REFUSE'))).toEqual([]);
    expect(walk.claim.finalReport?.heirs).toEqual([HEIR]);
    expect(benefitOf(walk).payee.name).toBe(HEIR.name);
    expect(codes(ask(walk))).toEqual([]);
  });

  it('is confirmed by neither who asked nor who entered the account', () => {
    const walk = walkToFinalReport();
    ask(walk);
    const both = (userId: string) => person(userId, 'BRANCH_HEAD', { branch: 'J01' });
    expect(codes(answer(walk, 'CONFIRM', both(other.userId)))).toEqual(['APPROVAL.SAME_PERSON']);
    expect(codes(answer(walk, 'CONFIRM', both('officer')))).toEqual(['APPROVAL.SAME_PERSON']);
    expect(codes(answer(walk))).toEqual([]);
  });

  it('is not changed by another final report', () => {
    const walk = walkToFinalReport();
    const renamed = { ...HEIR, name: 'Orang Lain' };
    const report = { condition: 'DIED', conditionOn: '2026-11-20', children: [] } as const;
    for (const heirs of [[renamed], [], [{ ...HEIR, nik: '3604014101820009' }]]) {
      expect(codes(walk.give('finalReport', PEOPLE.officer, { ...report, heirs }))).toContain(
        '/heirs PERSON.ON_RECORD',
      );
    }
  });
});

describe('a payment to a person who is corrected', () => {
  it('is taken back before its release, and begins anew under the right name', () => {
    const walk = approved();
    const [payout] = walk.claim.payouts;
    ask(walk);
    expect(walk.claim.payouts).toMatchObject([{ state: 'CANCELLED' }]);
    answer(walk);
    expect(benefitOf(walk)).toMatchObject({ stage: 'APPROVED', payee: { name: HEIR.name } });
    const { bankCode, accountNumber, accountName } = HEIR;
    const payee = { bankCode, accountNumber, accountName };
    const replace = (name?: string) =>
      walk.give(
        'replacement',
        PEOPLE.officer,
        { payee: name === undefined ? payee : { ...payee, name }, note: 'Nama benar.' },
        {
          benefitId: benefitOf(walk).benefitId,
          payoutId: payout!.payoutId,
        },
      );
    expect(codes(replace(HEIR.name))).toEqual(['/payee/name PAYEE.IS_ON_RECORD']);
    expect(codes(replace())).toEqual([]);
    expect(benefitOf(walk)).toMatchObject({
      stage: 'PROPOSED',
      payee: { name: 'Siti Contoh Binti Ahmad' },
      accountEnteredBy: 'officer',
    });
  });

  it('is stopped by the sender where it was released: the record names nobody then, and another one later', () => {
    const walk = approved();
    walk.payoutBecomes(walk.claim.payouts[0]!.payoutId, 'RELEASED');
    expect(payeeOnRecord(walk.claim, benefitOf(walk), noAccounts)).toMatchObject({ name: HEIR.name });
    ask(walk);
    expect(walk.claim.payouts).toMatchObject([{ state: 'RELEASED' }]);
    expect(payeeOnRecord(walk.claim, benefitOf(walk), noAccounts)).toBeUndefined();
    answer(walk);
    expect(payeeOnRecord(walk.claim, benefitOf(walk), noAccounts)).toBeUndefined();
  });

  it('goes on where another person of the claim is corrected', () => {
    const walk = approved();
    walk.claim = {
      ...walk.claim,
      finalReport: { ...walk.claim.finalReport!, arranger: { ...HEIR, relation: 'Bibi' } },
    };
    expect(codes(ask(walk, { person: 'ARRANGER' }))).toEqual([]);
    expect(walk.claim.payouts).toMatchObject([{ state: 'AWAITING_RELEASE' }]);
  });
});

describe('the name of a participant', () => {
  it('is the one that the register has by then', () => {
    const walk = walkToFinalReport();
    const cover = { ...bpuCover, member: { ...bpuCover.member!, name: 'Sutrisno Bin Contoh' } };
    const { name: _name, nameOnRecord: _known, ...body } = correctionOf({ person: 'PARTICIPANT' });
    const stranger = { ...cover, member: { ...cover.member, nik: '3604010101800009' } };
    const asked = (context: object) => walk.give('personCorrection', other, body, { context });
    expect(codes(asked({ cover: stranger }))).toEqual(['/person PERSON.NOT_CHANGED']);
    expect(codes(asked({ cover }))).toEqual([]);
    const confirmed = walk.give(
      'personConfirmation',
      PEOPLE.head,
      { decision: 'CONFIRM', note: 'Ya.' },
      { context: { cover } },
    );
    expect(codes(confirmed)).toEqual([]);
    expect(walk.claim.cover.member).toEqual(cover.member);
  });
});
