import { accountDoubts, NO_HOLDERS } from './account-doubts';
import type { Claim, Payee } from '../claim';
import { HEIR, walkToBenefit } from '../spec-support';

const BEFORE = '2026-11-01T03:00:00.000Z';
const NOW = '2026-12-20T03:00:00.000Z';
const yesterday = '2026-12-19T03:00:00.000Z';

/** A claim whose heir is given this account now, by a replacement at some instant. */
function givenAnew(accountNumber: string, at: string): { claim: Claim; payee: Payee } {
  const { walk } = walkToBenefit('FUNERAL');
  const [benefit] = walk.claim.benefits;
  const by = { userId: 'officer', role: 'CLAIM_OFFICER' };
  const payee = { ...benefit!.payee, accountNumber };
  const replacement = [{ payee, note: 'Rekening baru.', by, at }];
  return {
    claim: { ...walk.claim, benefits: [{ ...benefit!, payee, written: { replacement } }] },
    payee,
  };
}

describe('what is strange about an account', () => {
  it('nothing, where the record has always said so', () => {
    const { walk } = walkToBenefit('FUNERAL');
    expect(accountDoubts(walk.claim, walk.claim.benefits[0]!, NOW)).toEqual([]);
  });

  it.each([
    ['within seven days', yesterday, ['ACCOUNT.RECENT']],
    ['longer ago', '2026-12-13T02:59:59.999Z', []],
  ])('that it was changed %s', (_name, at, expected) => {
    const { claim, payee } = givenAnew('99887766', at);
    expect(accountDoubts(claim, { payee }, NOW)).toEqual(expected);
  });

  it('nothing, where it was given again as it was', () => {
    const { claim, payee } = givenAnew(HEIR.accountNumber, yesterday);
    expect(accountDoubts(claim, { payee }, NOW)).toEqual([]);
  });

  it('that a second final report gives the heir another one', () => {
    const { walk } = walkToBenefit('FUNERAL');
    const { finalReport: last, written } = walk.claim;
    const heirs = [{ ...HEIR, accountNumber: '1' }];
    const claim = {
      ...walk.claim,
      finalReport: { ...last!, at: yesterday },
      written: { ...written, finalReport: [{ ...last!, heirs, at: BEFORE }] },
      benefits: [],
    };
    expect(accountDoubts(claim, walk.claim.benefits[0]!, NOW)).toEqual(['ACCOUNT.RECENT']);
  });

  it('that another person of the claim has it', () => {
    const { walk } = walkToBenefit('FUNERAL');
    const heirs = [HEIR, { ...HEIR, name: 'Orang Lain', relation: 'SIBLING' as const }];
    const claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, heirs } };
    expect(accountDoubts(claim, walk.claim.benefits[0]!, NOW)).toEqual(['ACCOUNT.SHARED']);
  });

  it('that an employer or a hospital was given it lately', () => {
    const { walk } = walkToBenefit('FUNERAL');
    const holders = { ...NO_HOLDERS, isNewInRegister: true };
    expect(accountDoubts(walk.claim, walk.claim.benefits[0]!, NOW, holders)).toEqual(['ACCOUNT.RECENT']);
  });

  it('all of it at once, the staff first', () => {
    const { claim, payee } = givenAnew('99887766', yesterday);
    expect(accountDoubts(claim, { payee }, NOW, { ...NO_HOLDERS, isShared: true, isOfStaff: true })).toEqual([
      'ACCOUNT.OF_STAFF',
      'ACCOUNT.SHARED',
      'ACCOUNT.RECENT',
    ]);
  });
});
