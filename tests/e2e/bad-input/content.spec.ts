import { newKey } from '../../support/api-client';
import { minutesAgo, statementBody, wibDay } from '../../support/claim-bodies';
import { sharedDriver } from '../../support/instances';
import { sharedStack } from '../../support/stack';
import { expectProblem } from './expect-problem';
import { setScene, type Scene } from './scene';

const driver = sharedDriver();
let scene: Scene;
beforeAll(async () => (scene = await setScene(driver, sharedStack().databaseUrls.owner)));

type Fields = Record<string, unknown>;
const tomorrow = wibDay(new Date(Date.now() + 2 * 86_400_000).toISOString());
const soon = new Date(Date.now() + 86_400_000).toISOString();
const nik = (value: string): Fields => ({ participant: { participantNumber: '12000000001', nik: value } });
const number = (value: string): Fields => ({
  participant: { participantNumber: value, nik: '3174050101900001' },
});
const place = (over: Fields): Fields => ({
  place: { type: 'WORKPLACE', zone: 'WIB', address: 'Jl. Raya Serang', regencyCode: '3603', ...over },
});
const injured = (icd10: string): Fields => ({ injuries: [{ icd10 }] });
const HEIR = {
  relation: 'SPOUSE',
  name: 'S',
  nik: '3604015204880001',
  bankCode: '002',
  accountNumber: '70000000001',
  accountName: 'S',
};

/** What a report says that cannot be, with the place and code of the finding. */
const REPORTS: readonly [string, Fields, string, string][] = [
  ['a NIK of 15 digits', nik('317405010190000'), '/participant/nik', 'NIK.INVALID'],
  ['a NIK with a month 13', nik('3174050113900001'), '/participant/nik', 'NIK.INVALID'],
  ['a NIK with a day 32', nik('3174053201900001'), '/participant/nik', 'NIK.INVALID'],
  ['a NIK with serial 0000', nik('3174050101900000'), '/participant/nik', 'NIK.INVALID'],
  ['a NIK with letters', nik('31740501O1900001'), '/participant/nik', 'NIK.INVALID'],
  [
    'a participant number of 10 digits',
    number('1200000000'),
    '/participant/participantNumber',
    'PARTICIPANT_NUMBER.INVALID',
  ],
  [
    'a participant number with blanks',
    number('12 0000 00001'),
    '/participant/participantNumber',
    'PARTICIPANT_NUMBER.INVALID',
  ],
  ['an accident in the future', { occurredAt: soon }, '/occurredAt', 'INSTANT.IN_FUTURE'],
  [
    'an accident on 30 February',
    { occurredAt: '2026-02-30T10:00:00+07:00' },
    '/occurredAt',
    'INSTANT.INVALID',
  ],
  ['an accident without an offset', { occurredAt: '2026-02-20T10:00:00' }, '/occurredAt', 'INSTANT.INVALID'],
  [
    'an admission before the accident',
    { admittedAt: '2020-01-01T00:00:00Z' },
    '/admittedAt',
    'INSTANT.BEFORE_ACCIDENT',
  ],
  ['an admission in the future', { admittedAt: soon }, '/admittedAt', 'INSTANT.IN_FUTURE'],
  [
    'a receipt before the accident',
    { receivedAt: '2020-01-01T00:00:00Z' },
    '/receivedAt',
    'INSTANT.BEFORE_ACCIDENT',
  ],
  ['a receipt in the future', { receivedAt: soon }, '/receivedAt', 'INSTANT.IN_FUTURE'],
  ['an ICD-10 code that does not exist', injured('U99.9'), '/injuries/0/icd10', 'ICD10.UNKNOWN'],
  ['an ICD-10 code of an American edition', injured('S82.201A'), '/injuries/0/icd10', 'ICD10.UNKNOWN'],
  ['no injury at all', { injuries: [] }, '/injuries', 'LIST.EMPTY'],
  ['a regency that does not exist', place({ regencyCode: '9999' }), '/place/regencyCode', 'REGENCY.UNKNOWN'],
  ['a zone that does not exist', place({ zone: 'GMT' }), '/place/zone', 'VALUE.NOT_ALLOWED'],
  ['another channel than the role has', { channel: 'PERISAI' }, '/channel', 'CHANNEL.NOT_FOR_ROLE'],
  ['PU without an employer', { employerNumber: undefined }, '/employerNumber', 'PROPERTY.MISSING'],
  ['JAKON without a project', { segment: 'JAKON' }, '/projectNumber', 'PROPERTY.MISSING'],
  ['PMI without a passport', { segment: 'PMI' }, '/passportNumber', 'PROPERTY.MISSING'],
  [
    'a document that nobody uploaded',
    { documents: ['00000000-0000-4000-8000-000000000000'] },
    '/documents',
    'DOCUMENT.UNKNOWN',
  ],
];

it.each(REPORTS)('a report with %s is 422', async (_name, over, pointer, code) => {
  const officer = await driver.world.desks.as('officer');
  const answer = await officer.post('/claims', { ...scene.report, ...over }, { idempotencyKey: newKey() });
  expectProblem(answer, 422, 'VALIDATION.FAILED');
  expect(answer.body.errors).toContainEqual({
    pointer,
    code,
    detail: { id: expect.any(String) as string, en: expect.any(String) as string },
  });
});

const REPORTERS: readonly [string, string, Fields, string, string][] = [
  [
    'plkk',
    'stage I of a hospital',
    { channel: 'PLKK', stageOne: true },
    '/stageOne',
    'STAGE_ONE.NOT_FROM_PLKK',
  ],
  [
    'plkk',
    'another hospital',
    { channel: 'PLKK', stageOne: false, plkkCode: 'PLKK-0002' },
    '/plkkCode',
    'PLKK.NOT_YOURS',
  ],
  [
    'employer',
    'another employer',
    { channel: 'EMPLOYER', employerNumber: 'JJ000002' },
    '/employerNumber',
    'EMPLOYER.NOT_YOURS',
  ],
  [
    'employer',
    'a paper form',
    { channel: 'EMPLOYER', receivedAt: minutesAgo(5) },
    '/receivedAt',
    'PAPER_FORM.BRANCH_ONLY',
  ],
];

it.each(REPORTERS)('a report by %s for %s is 422', async (username, _name, over, pointer, code) => {
  const { receivedAt: _paper, reportedBy: _onBehalf, ...report } = scene.report;
  const client = await driver.world.desks.as(username);
  const answer = await client.post('/claims', { ...report, ...over }, { idempotencyKey: newKey() });
  expectProblem(answer, 422, 'VALIDATION.FAILED');
  expect(answer.body.errors).toMatchObject([{ pointer, code }]);
});

const today = wibDay(new Date().toISOString());
/** Commands on a claim of the scene: who, which, what is wrong with it, where the finding points. */
const COMMANDS: readonly [string, string, string, Fields, string, string][] = [
  [
    'doctor',
    'medical-statements',
    'a rest that ends before it starts',
    statementBody({ restFrom: today, restTo: '2026-01-01' }),
    '/restTo',
    'DATE.BEFORE_START',
  ],
  [
    'doctor',
    'medical-statements',
    'a condition of tomorrow',
    statementBody({ conditionOn: tomorrow }),
    '/conditionOn',
    'DATE.IN_FUTURE',
  ],
  [
    'doctor',
    'medical-statements',
    'a condition before the accident',
    statementBody({ conditionOn: '2020-01-01' }),
    '/conditionOn',
    'DATE.BEFORE_ACCIDENT',
  ],
  [
    'doctor',
    'medical-statements',
    'a death in the future',
    statementBody({ condition: 'DIED', diedAt: soon }),
    '/diedAt',
    'INSTANT.IN_FUTURE',
  ],
  [
    'doctor',
    'medical-statements',
    'a diagnosis that does not exist',
    statementBody({ diagnoses: ['S82.2', 'Q00.99'] }),
    '/diagnoses',
    'ICD10.UNKNOWN',
  ],
  [
    'verifier',
    'medical-statements',
    'a paper form without its doctor',
    statementBody(),
    '/signedBy',
    'PROPERTY.MISSING',
  ],
  ['verifier', 'verification', 'a query without a note', { outcome: 'QUERIED' }, '/note', 'PROPERTY.MISSING'],
  [
    'officer',
    'duplicate-decision',
    'the same as nothing',
    { outcome: 'SAME', note: 'Sama.' },
    '/sameAs',
    'PROPERTY.MISSING',
  ],
  [
    'officer',
    'conclusion',
    'a no without a reason',
    { conclusion: 'NOT_WORK_RELATED', ruleCited: 'PP 44/2015', note: 'Bukan.' },
    '/reasonCode',
    'PROPERTY.MISSING',
  ],
  [
    'officer',
    'conclusion',
    'a no without a rule',
    { conclusion: 'NOT_WORK_RELATED', reasonCode: 'NOT_WORK', note: 'Bukan.' },
    '/ruleCited',
    'PROPERTY.MISSING',
  ],
  [
    'officer',
    'final-report',
    'an heir with an impossible NIK',
    { condition: 'DIED', conditionOn: today, heirs: [{ ...HEIR, nik: '1' }] },
    '/heirs/0/nik',
    'NIK.INVALID',
  ],
  [
    'officer',
    'final-report',
    'a bank that does not exist',
    { condition: 'DIED', conditionOn: today, heirs: [{ ...HEIR, bankCode: '999' }] },
    '/heirs/0/bankCode',
    'BANK.UNKNOWN',
  ],
  [
    'officer',
    'benefits',
    'an heir without a name',
    { type: 'DEATH', details: {}, payee: { kind: 'HEIR' } },
    '/payee/name',
    'PROPERTY.MISSING',
  ],
  [
    'officer',
    'benefits',
    'an heir with half an account',
    { type: 'DEATH', details: {}, payee: { kind: 'HEIR', name: 'S', accountNumber: '1' } },
    '/payee/bankCode',
    'PROPERTY.MISSING',
  ],
  [
    'officer',
    'benefits',
    'an arranger of the funeral with half an account',
    { type: 'FUNERAL', details: {}, payee: { kind: 'ARRANGER', name: 'S', accountNumber: '12345' } },
    '/payee/bankCode',
    'PROPERTY.MISSING',
  ],
  [
    'officer',
    'benefits',
    'a benefit that does not exist',
    { type: 'BONUS', details: {}, payee: { kind: 'PLKK' } },
    '/type',
    'VALUE.NOT_ALLOWED',
  ],
  [
    'officer',
    'benefits',
    "a hospital's bill in one sum",
    { type: 'MEDICAL_BILL', details: { invoice: 2_000_000 }, payee: { kind: 'PLKK' } },
    '/type',
    'BENEFIT.FROM_BILLS',
  ],
];

it.each(COMMANDS)('%s sends %s with %s: 422', async (username, command, _name, body, pointer, code) => {
  const client = await driver.world.desks.as(username);
  const answer = await client.post(`/claims/${scene.claimNumber}/${command}`, { version: 1, ...body });
  expectProblem(answer, 422, 'VALIDATION.FAILED');
  expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
});

describe('what the state refuses is 409', () => {
  const post = async (username: string, path: string, body: unknown) =>
    (await driver.world.desks.as(username)).post(path, body, { idempotencyKey: newKey() });
  const versionOf = async (claimNumber: string): Promise<number> => (await driver.see(claimNumber)).version;
  const request = async (type: string): Promise<Fields> => ({
    version: await versionOf(scene.finalReported),
    type,
    details: type === 'TRANSPORT' ? { receipts: [{ mode: 'LAND', amount: 100_000 }] } : {},
    payee: scene.payee,
  });

  it('CLAIM.VERSION_STALE', async () => {
    const path = `/claims/${scene.claimNumber}/medical-statements`;
    expectProblem(await post('doctor', path, { version: 1, ...statementBody() }), 409, 'CLAIM.VERSION_STALE');
  });

  it('CLAIM.STAGE_NOT_ALLOWED', async () => {
    const body = { version: await versionOf(scene.claimNumber), conclusion: 'WORK_ACCIDENT' };
    const answer = await post('officer', `/claims/${scene.claimNumber}/conclusion`, body);
    expectProblem(answer, 409, 'CLAIM.STAGE_NOT_ALLOWED');
  });

  it('BENEFIT.DOES_NOT_FIT_CONDITION', async () => {
    const answer = await post(
      'officer',
      `/claims/${scene.finalReported}/benefits`,
      await request('TOTAL_PERMANENT'),
    );
    expectProblem(answer, 409, 'BENEFIT.DOES_NOT_FIT_CONDITION');
  });

  it('BENEFIT.VERSION_STALE and BENEFIT.STAGE_NOT_ALLOWED', async () => {
    const stage = await post('officer', `/benefits/${scene.benefitId}/proposal`, { version: 1 });
    expectProblem(stage, 409, 'BENEFIT.STAGE_NOT_ALLOWED');
    const asked = await post(
      'officer',
      `/claims/${scene.finalReported}/benefits`,
      await request('TRANSPORT'),
    );
    expect(asked.status).toBe(201);
    const path = `/benefits/${asked.body.benefitId as string}/completeness`;
    const stale = await post('officer', path, { version: 99, complete: true });
    expectProblem(stale, 409, 'BENEFIT.VERSION_STALE');
  });

  it('APPROVAL.SAME_PERSON: who entered the paper form does not verify it', async () => {
    const path = `/claims/${scene.claimNumber}`;
    const paper = { ...statementBody(), signedBy: 'dr. Rahma', signedOn: today };
    const entered = await post('verifier', `${path}/medical-statements`, {
      version: await versionOf(scene.claimNumber),
      ...paper,
    });
    expect(entered.status).toBe(200);
    const answer = await post('verifier', `${path}/verification`, {
      version: await versionOf(scene.claimNumber),
      outcome: 'CONFIRMED',
      note: 'Benar.',
    });
    expectProblem(answer, 409, 'APPROVAL.SAME_PERSON');
  });

  it('PAYOUT.NOT_HELD, PAYOUT.NOT_REPLACEABLE and PAYOUT.NOT_RELEASABLE', async () => {
    const path = `/payouts/${scene.payoutId}`;
    expectProblem(
      await post('maker', `${path}/hold-decision`, { decision: 'PAY', note: 'x' }),
      409,
      'PAYOUT.NOT_HELD',
    );
    const payee = { bankCode: '002', accountNumber: '70000000000001', accountName: 'S' };
    const replaced = await post('officer', `${path}/replacement`, { payee, note: 'x' });
    expectProblem(replaced, 409, 'PAYOUT.NOT_REPLACEABLE');
    const batch = await (await driver.world.desks.as('maker')).read(`/payout-batches/${scene.batchId}`);
    const payoutIds = (batch.items as { payoutId: string }[]).map(({ payoutId }) => payoutId);
    expectProblem(await post('maker', '/payout-batches', { payoutIds }), 409, 'PAYOUT.NOT_RELEASABLE');
  });

  it('BATCH.CHANGED and BATCH.RELEASED', async () => {
    const path = `/payout-batches/${scene.batchId}`;
    expectProblem(await post('releaser', `${path}/release`, { hash: 'f'.repeat(64) }), 409, 'BATCH.CHANGED');
    const { hash } = await (await driver.world.desks.as('releaser')).read<{ hash: string }>(path);
    expect((await post('releaser', `${path}/release`, { hash })).status).toBe(200);
    expectProblem(await post('releaser', `${path}/release`, { hash }), 409, 'BATCH.RELEASED');
    const removal = await (await driver.world.desks.as('maker')).delete(path);
    expectProblem(removal, 409, 'BATCH.RELEASED');
  });
});
