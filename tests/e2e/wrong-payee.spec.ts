import { deathStatement, heirOf, payeeHeir, wibDay } from '../support/claim-bodies';
import type { ApiAnswer } from '../support/api-client';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshNik, freshParticipant, freshPerson, type Person } from '../support/people';
import { aPdf } from '../support/pdf';

/** Attempts to be paid as somebody whom the record does not name: the right answer, its sentence, and no credit at the bank. */

const PDF = aPdf();
const driver = sharedDriver();

const yearsAgo = (years: number): string => `${new Date().getFullYear() - years}-01-15`;

const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000, birthDate: '1980-05-01' });
const widow = freshPerson();
const child: Person = { ...freshPerson(), nik: freshNik(yearsAgo(12)) };
const guardian = freshPerson('008');
const stranger = freshPerson('009');
const diedAt = new Date(Date.now() - 3_600_000).toISOString();

let claimNumber: string;
let letter: string;

/** Facts about payouts raise the version meanwhile; then it is asked for again. */
const attempt = async (path: string, body: Loose, as = 'officer'): Promise<ApiAnswer> => {
  const { version } = await driver.see(claimNumber);
  const answer = await (await driver.world.desks.as(as)).post(path, { ...body, version });
  return answer.body?.code === 'CLAIM.VERSION_STALE' ? attempt(path, body, as) : answer;
};

/** Pointers and codes of a refusal, each with its sentence in both languages. */
function said({ status, body }: ApiAnswer): string[] {
  const errors: Loose[] = body?.errors ?? [];
  for (const { detail } of errors) {
    expect(detail.id).toMatch(/\w/);
    expect(detail.en).toMatch(/\w/);
  }
  return errors.length > 0
    ? errors.map(({ pointer, code }) => `${pointer} ${code}`)
    : [`${status} ${body?.code}`];
}

const report = (over: Loose): Loose => ({
  condition: 'DIED',
  conditionOn: wibDay(diedAt),
  heirs: [heirOf(widow)],
  children: [],
  ...over,
});
const proven = () => ({ proofs: [{ kind: 'FAMILY_CARD', number: 'KK-3604' }], documents: [letter] });

beforeAll(async () => {
  await driver.world.settle({
    participants: [participant],
    accounts: [widow.account, child.account, guardian.account, stranger.account, participant.account],
  });
  const occurredAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
  ({ claimNumber } = await driver.report(participant, 'PERISAI', { occurredAt, consequence: 'DIED' }));
  await driver.conclude(claimNumber, deathStatement(diedAt));
  letter = await (await driver.world.desks.as('officer')).upload('surat.pdf', 'application/pdf', PDF);
});

describe('a final report names nobody who cannot be', () => {
  it.each<[string, () => Loose, string]>([
    [
      'the dead worker as heir',
      () => ({ heirs: [{ ...heirOf(widow), nik: participant.nik }] }),
      '/heirs/0/nik HEIR.IS_PARTICIPANT',
    ],
    [
      'one NIK twice',
      () => ({ heirs: [heirOf(widow), { ...heirOf(stranger, 'SIBLING'), nik: widow.nik }] }),
      '/heirs/1/nik HEIR.REPEATED',
    ],
    [
      'a child older than its parent',
      () => ({ heirs: [{ ...heirOf(widow, 'CHILD'), nik: freshNik('1979-01-01') }] }),
      '/heirs/0/relation HEIR.RELATION_IMPOSSIBLE',
    ],
    [
      'a child eight years younger',
      () => ({ heirs: [heirOf(widow, 'CHILD')] }),
      '/heirs/0/relation HEIR.RELATION_IMPOSSIBLE',
    ],
    [
      'a parent younger than the worker',
      () => ({ heirs: [heirOf(widow, 'PARENT')] }),
      '/heirs/0/relation HEIR.RELATION_IMPOSSIBLE',
    ],
    [
      'a spouse of twelve',
      () => ({ heirs: [{ ...heirOf(widow), nik: child.nik }] }),
      '/heirs/0/relation HEIR.SPOUSE_TOO_YOUNG',
    ],
    [
      'a NIK of no day',
      () => ({ heirs: [{ ...heirOf(widow), nik: '3604013102880001' }] }),
      '/heirs/0/nik NIK.INVALID',
    ],
    [
      'a will that nobody handed in',
      () => ({ heirs: [heirOf(stranger, 'BY_WILL')] }),
      '/proofs HEIR.NOT_PROVEN',
    ],
    [
      'a guardian without proof',
      () => ({ guardian: { ...heirOf(guardian), relation: 'Bibi' } }),
      '/proofs GUARDIAN.NOT_PROVEN',
    ],
    [
      'a guardian whose proof is no file',
      () => ({ guardian: { ...heirOf(guardian), relation: 'Bibi' }, ...proven(), documents: [] }),
      '/documents PROPERTY.MISSING',
    ],
    [
      'a guardian who is a minor',
      () => ({ guardian: { ...heirOf(guardian), nik: child.nik, relation: 'Bibi' }, ...proven() }),
      '/guardian/nik GUARDIAN.MINOR',
    ],
    [
      'the dead worker as guardian',
      () => ({ guardian: { ...heirOf(guardian), nik: participant.nik, relation: 'Bibi' }, ...proven() }),
      '/guardian/nik HEIR.IS_PARTICIPANT',
    ],
    [
      'the dead worker who arranged it',
      () => ({ arranger: { ...heirOf(stranger), nik: participant.nik, relation: 'Tetangga' } }),
      '/arranger/nik HEIR.IS_PARTICIPANT',
    ],
    [
      'a pupil who is not born yet',
      () => ({ children: [{ name: child.name, birthDate: '2099-01-01', level: 'SD', year: 1 }] }),
      '/children/0/birthDate DATE.IN_FUTURE',
    ],
    [
      'a pupil whose NIK says another birthday',
      () => ({
        children: [{ name: child.name, nik: child.nik, birthDate: yearsAgo(11), level: 'SD', year: 4 }],
      }),
      '/children/0/nik CHILD.NIK_DIFFERS',
    ],
    [
      'a pupil paid into the account of a stranger',
      () => ({
        children: [{ name: child.name, birthDate: yearsAgo(12), level: 'SD', year: 4, ...stranger.account }],
      }),
      '/children/0/accountName CHILD.ACCOUNT_OF_OTHER',
    ],
  ])('%s', async (_name, over, expected) => {
    expect(said(await attempt(`/claims/${claimNumber}/final-report`, report(over())))).toEqual([expected]);
  });
});

describe('of a widow and a child of twelve', () => {
  const consent = (...heirs: string[]) => ({
    heirConsent: { number: 'SP-1', signedOn: wibDay(diedAt), heirs },
    documents: [letter],
  });
  const toGuardian = { kind: 'GUARDIAN', name: guardian.name };
  const brother = freshPerson();

  beforeAll(async () => {
    await driver.command(
      claimNumber,
      'final-report',
      'officer',
      report({
        heirs: [heirOf(widow), heirOf(child, 'CHILD')],
        children: [
          { name: child.name, birthDate: yearsAgo(12), level: 'SD', year: 4 },
          { name: brother.name, birthDate: yearsAgo(15), level: 'SMP', year: 2, ...brother.account },
        ],
        guardian: { ...heirOf(guardian), relation: 'Bibi' },
        ...proven(),
      }),
    );
  });

  it.each<[string, string, () => Loose, string]>([
    [
      'a stranger as heir',
      'DEATH',
      () => ({ payee: payeeHeir(stranger) }),
      '/payee PAYEE.NOT_IN_FINAL_REPORT',
    ],
    [
      'the widow under the account of a stranger',
      'DEATH',
      () => ({ payee: { ...payeeHeir(widow), ...stranger.account } }),
      '/payee PAYEE.NOT_IN_FINAL_REPORT',
    ],
    [
      'a stranger under the account of the widow',
      'DEATH',
      () => ({ payee: { ...payeeHeir(widow), name: stranger.name } }),
      '/payee PAYEE.NOT_IN_FINAL_REPORT',
    ],
    [
      'the child itself',
      'DEATH',
      () => ({ payee: payeeHeir(child), ...consent(widow.name) }),
      '/payee/kind PAYEE.MINOR',
    ],
    [
      'the widow without consent',
      'DEATH',
      () => ({ payee: payeeHeir(widow) }),
      '/heirConsent PAYEE.CONSENT_REQUIRED',
    ],
    [
      'the widow with any document',
      'DEATH',
      () => ({ payee: payeeHeir(widow), documents: [letter] }),
      '/heirConsent PAYEE.CONSENT_REQUIRED',
    ],
    [
      'the widow with her own consent',
      'DEATH',
      () => ({ payee: payeeHeir(widow), ...consent(widow.name, child.name) }),
      '/heirConsent/heirs/0 PAYEE.CONSENT_UNKNOWN_HEIR',
    ],
    [
      'the guardian without the consent of the widow',
      'DEATH',
      () => ({ payee: toGuardian, documents: [letter] }),
      '/heirConsent PAYEE.CONSENT_REQUIRED',
    ],
    [
      'the fund where there are heirs',
      'DEATH',
      () => ({ payee: { kind: 'DJS', ...stranger.account } }),
      '/payee/kind PAYEE.HEIRS_EXIST',
    ],
    [
      'the dead worker',
      'FUNERAL',
      () => ({ payee: { kind: 'PARTICIPANT', ...participant.account } }),
      '/payee/kind PAYEE.NOT_ENTITLED',
    ],
    [
      'somebody who arranged nothing',
      'FUNERAL',
      () => ({ payee: { kind: 'ARRANGER', name: stranger.name, ...stranger.account } }),
      '/payee PAYEE.NOT_IN_FINAL_REPORT',
    ],
    [
      'a child without an account of its own',
      'SCHOLARSHIP',
      () => ({
        details: { children: [{ birthDate: yearsAgo(12), level: 'SD', year: 4 }] },
        payee: { kind: 'CHILD', name: child.name, ...stranger.account },
      }),
      '/payee PAYEE.NOT_IN_FINAL_REPORT',
    ],
    [
      'a brother for the school of the child',
      'SCHOLARSHIP',
      () => ({
        details: { children: [{ birthDate: yearsAgo(12), level: 'SD', year: 4 }] },
        payee: { kind: 'CHILD', name: brother.name, ...brother.account },
      }),
      '/payee/name PAYEE.OTHER_CHILD',
    ],
    [
      'a guardian for a school year of another day',
      'SCHOLARSHIP',
      () => ({
        details: {
          children: [{ birthDate: yearsAgo(12), level: 'SD', year: 4 }],
          requestedOn: wibDay(diedAt),
        },
        payee: toGuardian,
      }),
      '/details/requestedOn PROPERTY.UNKNOWN',
    ],
  ])('nothing is paid to %s', async (_name, type, over, expected) => {
    const body = { type, details: {}, documents: [], complete: true, ...over() };
    expect(said(await attempt(`/claims/${claimNumber}/benefits`, body))).toEqual([expected]);
  });

  it('the widow receives for both with the consent that names the child, and nobody else anything', async () => {
    await driver.command(claimNumber, 'benefits', 'officer', {
      type: 'FUNERAL',
      details: {},
      payee: payeeHeir(widow),
      complete: true,
      ...consent(child.name),
    });
    const [{ benefitId } = { benefitId: '' }] = (await driver.see(claimNumber)).benefits;
    await driver.approve(benefitId);
    await driver.pay(claimNumber);
    expect(await driver.world.banks.creditsOfAccount(widow.account.accountNumber)).toMatchObject({
      count: 1,
    });
    for (const { account } of [child, guardian, stranger, participant]) {
      expect(await driver.world.banks.creditsOfAccount(account.accountNumber)).toMatchObject({ count: 0 });
    }
  });
});

describe('an heir whose name was wrong', () => {
  it('is put right by two persons only; until then nothing is paid, and what was not released is taken back', async () => {
    const heir = freshPerson();
    const misspelt = { ...heir, name: `${heir.name} X` };
    const worker = freshParticipant({ segment: 'BPU', wageAmount: 10_000, birthDate: '1980-05-01' });
    await driver.world.settle({ participants: [worker], accounts: [heir.account] });
    const occurredAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    ({ claimNumber } = await driver.report(worker, 'PERISAI', { occurredAt, consequence: 'DIED' }));
    await driver.conclude(claimNumber, deathStatement(diedAt));
    await driver.command(claimNumber, 'final-report', 'officer', report({ heirs: [heirOf(misspelt)] }));
    const { benefitId } = await driver.requestBenefit(claimNumber, 'FUNERAL', payeeHeir(misspelt));
    await driver.approve(benefitId);
    const correct = (over: Loose, as = 'officer') =>
      attempt(
        `/claims/${claimNumber}/person-correction`,
        {
          person: 'HEIR',
          nameOnRecord: misspelt.name,
          name: heir.name,
          proofs: [{ kind: 'IDENTITY_CARD', number: heir.nik }],
          documents: [letter],
          note: 'Sesuai KTP.',
          ...over,
        },
        as,
      );
    const confirm = (as: string) =>
      attempt(`/claims/${claimNumber}/person-confirmation`, { decision: 'CONFIRM', note: 'Benar.' }, as);
    expect(said(await confirm('head'))).toEqual(['409 PERSON.NO_CORRECTION']);
    expect(said(await correct({ nameOnRecord: stranger.name }))).toEqual(['/nameOnRecord PERSON.UNKNOWN']);
    expect(said(await correct({ documents: [] }))).toEqual(['/documents LIST.EMPTY']);
    expect(said(await correct({ nik: worker.nik }))).toEqual(['/nik HEIR.IS_PARTICIPANT']);
    expect(said(await correct({}, 'employer'))).toEqual(['403 ACCESS.DENIED']);
    expect((await correct({})).status).toBe(200);
    expect(await driver.see(claimNumber)).toMatchObject({
      payouts: [{ state: 'CANCELLED' }],
      waits: expect.arrayContaining([
        expect.objectContaining({ code: 'PERSON_CONFIRMATION', role: 'BRANCH_HEAD' }),
      ]),
      personCorrections: [{ nameOnRecord: misspelt.name, name: heir.name }],
    });
    const [payout] = (await driver.see(claimNumber)).payouts;
    const { account } = heir;
    const replaced = await (
      await driver.world.desks.as('officer')
    ).post(`/payouts/${payout?.payoutId}/replacement`, { payee: account, note: 'Diajukan lagi.' });
    expect(replaced.status).toBe(200);
    const decide = async (body: Loose) => {
      const version = (await driver.see(claimNumber)).benefits[0]?.version;
      const approver = await driver.world.desks.as('approver');
      return approver.post(`/benefits/${benefitId}/decision`, { decision: 'APPROVE', ...body, version });
    };
    expect(said(await decide({ note: 'Setuju.' }))).toEqual(['/decision PERSON.IN_CORRECTION']);
    expect(said(await confirm('officer'))).toEqual(['403 ACCESS.DENIED']);
    expect((await confirm('head')).status).toBe(200);
    expect(said(await confirm('head'))).toEqual(['409 PERSON.NO_CORRECTION']);
    await driver.benefitCommand(benefitId, 'proposal', 'officer', { note: 'Nama benar.' });
    expect((await decide({ note: 'Nama sesuai KTP.', accountDoubtsSeen: true })).status).toBe(200);
    await driver.liftHolds(claimNumber);
    await driver.pay(claimNumber);
    expect(await driver.world.banks.creditsOfAccount(account.accountNumber)).toMatchObject({ count: 1 });
  });
});

describe('an account that somebody else has, too', () => {
  it('is seen by the approver, and held for two others before anything is paid', async () => {
    const { name, nik, account } = freshPerson();
    const other = { name, nik, account: { ...stranger.account, accountName: name } };
    const worker = freshParticipant({ segment: 'BPU', wageAmount: 10_000, birthDate: '1980-05-01' });
    await driver.world.settle({ participants: [worker], accounts: [account] });
    const occurredAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    ({ claimNumber } = await driver.report(worker, 'PERISAI', { occurredAt, consequence: 'DIED' }));
    await driver.conclude(claimNumber, deathStatement(diedAt));
    const heirs = [heirOf(other), { ...heirOf(stranger, 'SIBLING') }];
    await driver.command(claimNumber, 'final-report', 'officer', report({ heirs }));
    const { benefitId } = await driver.requestBenefit(claimNumber, 'FUNERAL', payeeHeir(other));
    await driver.benefitCommand(benefitId, 'proposal', 'officer', { note: 'Sesuai.' });
    const decide = async (body: Loose) => {
      const version = (await driver.see(claimNumber)).benefits[0]?.version;
      const approver = await driver.world.desks.as('approver');
      return approver.post(`/benefits/${benefitId}/decision`, { decision: 'APPROVE', ...body, version });
    };
    expect(said(await decide({ note: 'Setuju.' }))).toEqual(['/accountDoubtsSeen ACCOUNT.IN_DOUBT']);
    expect((await decide({ note: 'Dipakai bersama.', accountDoubtsSeen: true })).status).toBe(200);
    const [payout] = (await driver.see(claimNumber)).payouts;
    const maker = await driver.world.desks.as('maker');
    expect(await maker.read<Loose>(`/payouts/${payout?.payoutId}`)).toMatchObject({
      state: 'HELD',
      hold: { code: 'ACCOUNT.SHARED' },
    });
    const batch = await maker.post('/payout-batches', { payoutIds: [payout?.payoutId] });
    expect(said(batch)).toEqual(['409 PAYOUT.NOT_RELEASABLE']);

    const asked = async (as: string): Promise<readonly Loose[]> => {
      const desk = await driver.world.desks.as(as);
      const { items } = await desk.read<Loose>('/tasks?what=RELEASE&limit=100');
      return items.filter((task: Loose) => task.claimNumber === claimNumber);
    };
    const hold = (as: string, decision: string): Promise<unknown> =>
      driver.decideHold(payout!.payoutId, as, decision);
    const isHeld = { payout: { payoutId: payout?.payoutId, state: 'HELD', batchId: null } };
    expect([await asked('maker'), await asked('releaser')]).toMatchObject([[isHeld], []]);
    await hold('maker', 'PAY');
    expect([await asked('maker'), await asked('releaser')]).toMatchObject([[], [isHeld]]);
    await hold('releaser', 'CANCEL');
    expect([await asked('maker'), await asked('releaser')]).toMatchObject([[isHeld], []]);

    // The list of claims tells the same, and what follows a payment that was cancelled.
    const listed = async (): Promise<readonly Loose[]> => {
      const { items } = await maker.read<Loose>(`/claims?q=${claimNumber}`);
      return items[0].waits.filter(({ subject }: Loose) => subject === benefitId);
    };
    expect(await listed()).toMatchObject([{ code: 'RELEASE', payment: 'HELD' }]);
    await hold('maker', 'CANCEL');
    await hold('releaser', 'CANCEL');
    expect(await listed()).toMatchObject([{ code: 'PROPOSAL', payment: 'CANCELLED' }]);
    const officer = await driver.world.desks.as('officer');
    const { items: work } = await officer.read<Loose>('/tasks?what=PROPOSAL&limit=100');
    expect(work.filter((task: Loose) => task.claimNumber === claimNumber)).toMatchObject([
      { payout: { payoutId: payout?.payoutId, state: 'CANCELLED' } },
    ]);
    expect(await driver.world.banks.creditsOfAccount(stranger.account.accountNumber)).toMatchObject({
      count: 0,
    });
  });
});
