import { ApiClient, type ApiAnswer } from '../support/api-client';
import { statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshAccount, freshParticipant } from '../support/people';
import { sharedStack } from '../support/stack';
import { aPdf } from '../support/pdf';

const driver = sharedDriver();
const { baseUrl } = sharedStack();
const PDF = aPdf();
const nobody = new ApiClient(baseUrl);

const lettersFor = async (claimNumber: string, as: string): Promise<Loose[]> =>
  (await (await driver.world.desks.as(as)).read<Loose>(`/claims/${claimNumber}/letters`)).items;
const kindsFor = async (claimNumber: string, as: string): Promise<string[]> =>
  (await lettersFor(claimNumber, as)).map(({ kind }) => kind as string);
const open = async (claimNumber: string, kind: string, as: string): Promise<ApiAnswer> => {
  const { letterId } = (await lettersFor(claimNumber, 'auditor')).find((each) => each.kind === kind)!;
  return (await driver.world.desks.as(as)).get(`/claims/${claimNumber}/letters/${letterId}?language=en`);
};
/** The address behind the code of a letter. */
const checkOf = ({ text }: ApiAnswer): string => /\/URI \((\S+)\)/.exec(text)![1]!;

describe('the letters of a claim', () => {
  let claimNumber: string;
  beforeAll(async () => {
    const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
    await driver.world.settle({ participants: [participant] });
    claimNumber = (await driver.report(participant, 'SPO')).claimNumber;
    await driver.conclude(claimNumber, statementBody());
  });

  it('are written as the claim goes on, and opened by who may', async () => {
    expect(await kindsFor(claimNumber, 'officer')).toEqual([
      'RECEIPT',
      'GUARANTEE',
      'CONCLUSION',
      'GUARANTEE_CONFIRMED',
      'LABOUR_OFFICE_NOTICE',
    ]);
    expect(await kindsFor(claimNumber, 'plkk')).not.toContain('LABOUR_OFFICE_NOTICE');
    expect((await open(claimNumber, 'LABOUR_OFFICE_NOTICE', 'plkk')).status).toBe(404);
  });

  it('stand beside the messages, whose channels are off here and say so to the office alone', async () => {
    const messagesFor = async (as: string): Promise<Loose[]> =>
      (await (await driver.world.desks.as(as)).read<Loose>(`/claims/${claimNumber}/letters`)).messages;
    const told = (await messagesFor('officer')).map(({ code, channel }) => `${code} ${channel}`);
    expect(told).toEqual(expect.arrayContaining(['REPORT_RECEIVED SMS', 'GUARANTEED EMAIL', 'DECIDED SMS']));
    expect(await messagesFor('plkk')).toEqual([]);
  });

  it('are PDF with a code by which anybody can check them, and with which nobody learns more', async () => {
    const letter = await open(claimNumber, 'GUARANTEE', 'plkk');
    expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const path = new URL(checkOf(letter)).pathname.replace('/api/v1', '');
    const answer = await nobody.get(path);
    expect(answer.body).toEqual({ valid: true, revoked: false, superseded: false });
    const changed = path.replace('GUARANTEE', 'RECEIPT').replace(/-\d+-RECEIPT/, '-1-RECEIPT');
    expect((await nobody.get(changed)).body).toEqual({ valid: false, revoked: false, superseded: false });
    expect((await nobody.get(path.slice(0, -4))).body).toEqual({
      valid: false,
      revoked: false,
      superseded: false,
    });
    expect((await nobody.get('/letters/check/x/y')).body).toEqual({
      valid: false,
      revoked: false,
      superseded: false,
    });
  });

  it('that told a conclusion tell everybody that it was taken back', async () => {
    const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
    await driver.world.settle({ participants: [participant] });
    const { claimNumber: doubted } = await driver.report(participant, 'SPO');
    await driver.conclude(doubted, statementBody());
    const kinds = ['LABOUR_OFFICE_NOTICE', 'GUARANTEE_CONFIRMED', 'GUARANTEE'];
    const paths = await Promise.all(
      kinds.map(async (kind) => new URL(checkOf(await open(doubted, kind, 'officer'))).pathname),
    );
    const checked = (): Promise<unknown[]> =>
      Promise.all(paths.map(async (path) => (await nobody.get(path.replace('/api/v1', ''))).body));
    const holds = { valid: true, revoked: false, superseded: false };
    expect(await checked()).toEqual([holds, holds, holds]);
    const reversal = { reasonCode: 'NOT_PROVEN', ruleCited: 'PP 44/2015', note: 'Keliru.' };
    await driver.command(doubted, 'conclusion-reversal', 'head', reversal);
    const isOver = { valid: true, revoked: true, superseded: false };
    expect(await checked()).toEqual([isOver, isOver, holds]);
  });

  it('that promised a guarantee tell everybody that it was revoked', async () => {
    const path = new URL(checkOf(await open(claimNumber, 'GUARANTEE_CONFIRMED', 'plkk'))).pathname;
    const change = { outcome: 'REVOKED', reasonCode: 'LEFT_HOSPITAL', note: 'Pindah rawat.' };
    await driver.command(claimNumber, 'guarantee', 'officer', change);
    expect((await nobody.get(path.replace('/api/v1', ''))).body).toEqual({
      valid: true,
      revoked: true,
      superseded: false,
    });
    expect(await kindsFor(claimNumber, 'plkk')).toContain('GUARANTEE_REVOKED');
    const seen = (await (await driver.world.desks.as('plkk')).read<Loose>(`/claims/${claimNumber}`))
      .guarantee;
    expect(seen).toMatchObject({
      status: 'REVOKED',
      covers: { billed: 0 },
      steps: [
        { by: null },
        { status: 'CONFIRMED' },
        { reasonCode: 'LEFT_HOSPITAL', by: { role: 'CLAIM_OFFICER' } },
      ],
    });
  });

  it('ask a doctor several things, each answered by its number and read by nobody else', async () => {
    const ask = (questionNo: string) =>
      driver.command(claimNumber, 'questions', 'verifier', {
        questionNo,
        about: 'CAUSE',
        question: 'Sudah ada sebelumnya?',
      });
    await ask('Q1');
    await ask('Q2');
    const awaited = async (): Promise<Loose[]> =>
      (await driver.see(claimNumber)).waits.filter(({ code }) => code === 'ANSWER');
    expect((await awaited()).map(({ role, subject }) => [role, subject])).toEqual([
      ['PLKK_DOCTOR', `${claimNumber}-Q1`],
      ['PLKK_DOCTOR', `${claimNumber}-Q2`],
    ]);
    await driver.command(claimNumber, 'answers', 'doctor', { questionNo: 'Q2', note: 'Tidak ada.' });
    expect(await awaited()).toHaveLength(1);
    const maker = await driver.world.desks.as('maker');
    expect((await maker.read<Loose>(`/claims/${claimNumber}`)).questions).toMatchObject([
      { question: null },
      { question: null },
    ]);
    expect(
      (await kindsFor(claimNumber, 'doctor')).filter((kind) => kind === 'MEDICAL_QUESTION'),
    ).toHaveLength(2);
  });
});

describe('a document of a benefit that was sent back', () => {
  it('is awaited of the employer by a date, handed in, accepted by name, and then the papers are complete', async () => {
    const participant = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
    const account = freshAccount(participant.name, '002');
    await driver.world.settle({ participants: [participant], accounts: [account] });
    const today = wibDay(Date.now());
    const { claimNumber } = await driver.report(participant, 'EMPLOYER', { employerNumber: 'JJ000001' });
    await driver.conclude(claimNumber, statementBody({ restFrom: today, restTo: today }));
    await driver.command(claimNumber, 'benefits', 'officer', {
      type: 'STMB',
      details: { periods: [{ from: today, to: today }] },
      payee: { kind: 'PARTICIPANT', ...account },
      documents: [],
      complete: false,
    });
    const benefitId = `${claimNumber}-B01`;
    const seen = async (): Promise<Loose> => (await driver.see(claimNumber, 'employer')).benefits[0]!;
    const statusOf = async (code: string): Promise<unknown> =>
      (await seen()).checklist.find(({ document }: Loose) => document === code).status;
    const check = (body: Loose) => driver.benefitCommand(benefitId, 'completeness', 'officer', body);
    const all: string[] = (await seen()).checklist.map(({ document }: Loose) => document);
    const [back, ...accepted] = all;
    await check({ complete: false, accepted, returned: [{ document: back, reason: 'UNREADABLE' }] });
    expect(await statusOf(back!)).toBe('RETURNED');
    expect((await driver.see(claimNumber)).waits).toContainEqual(
      expect.objectContaining({
        code: 'DELIVERY',
        role: 'EMPLOYER',
        subject: benefitId,
        dueAt: expect.any(String),
      }),
    );
    const employer = await driver.world.desks.as('employer');
    const file = await employer.upload('absensi.pdf', 'application/pdf', PDF);
    expect((await seen()).allowedCommands).toContain('deliveries');
    await driver.benefitCommand(benefitId, 'deliveries', 'employer', { brought: [back], documents: [file] });
    expect(await statusOf(back!)).toBe('PRESENT');
    await check({ complete: true, accepted: [back] });
    expect(await seen()).toMatchObject({ stage: 'COMPLETE', missing: [] });
    const timeline = await employer.read<Loose>(`/claims/${claimNumber}/timeline`);
    expect(JSON.stringify(timeline)).toContain('(Unreadable)');
  });
});
